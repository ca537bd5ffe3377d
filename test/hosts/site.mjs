/**
 * Runs inside a page that a framework renders: what does not work there of what the site does with our elements, as
 * sentences. It gives a late card an article by property, and writes the headline of the chosen card into `data-chosen`.
 */
export async function usedBySite() {
  const faults = [];
  const late = document.querySelector('.late').shadowRoot.textContent;
  if (!late.includes('属性传来的标题')) faults.push(`the property did not arrive: ${late.trim()}`);
  document.addEventListener('click', (event) => event.preventDefault());
  document.querySelector('[slot=headline] a').click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const { chosen } = document.querySelector('main').dataset;
  if (chosen !== '六色花开，邻里相助') faults.push(`the event did not arrive: ${chosen}`);
  return faults;
}
