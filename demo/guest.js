// Lets the page be examined by the script it loaded, as the console would.
const list = document.querySelector('.findings');
document.querySelector('[data-doctor]').addEventListener('click', () => {
  list.replaceChildren(
    ...sixbloom.doctor().map((sentence) => {
      const item = document.createElement('li');
      item.textContent = sentence.slice(2);
      item.className = sentence.startsWith('!') ? 'look' : '';
      return item;
    }),
  );
});
