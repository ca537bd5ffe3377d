/**
 * Runs inside a page that a framework renders: what does not work there of what the site does with our elements, as
 * sentences. It gives a late card an article by property, and writes the headline of the chosen card into `data-chosen`.
 */
export async function usedBySite() {
  const faults = [];
  const until = async (holds, fault) => {
    const deadline = performance.now() + 2000;
    while (!holds() && performance.now() < deadline) await new Promise(requestAnimationFrame);
    if (!holds()) faults.push(fault);
  };
  const { shadowRoot } = document.querySelector('.late');
  await until(() => shadowRoot.textContent.includes('属性传来的标题'), 'the property did not arrive');
  document.addEventListener('click', (event) => event.preventDefault());
  document.querySelector('[slot=headline] a').click();
  const { dataset } = document.querySelector('main');
  await until(() => dataset.chosen === '六色花开，邻里相助', 'the event did not arrive');
  return faults;
}
