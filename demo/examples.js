// Runs while the page is parsed, so that nothing moves afterwards.
// What an element's page does for its examples: hands their data over, shows the HTML they are made of, and turns the
// attributes and custom properties of the manifest into controls. Without script the examples stand as they are written.
/** The HTML of an example as it was written: without the indent it has in the page, and without what elements mark. */
function source(live) {
  const lines = live.innerHTML
    .replace(/ (role="listitem"|hidden="")/g, '')
    .replace(/^\s*\n|\s+$/g, '')
    .split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)[0].length));
  return lines.map((line) => line.slice(indent)).join('\n');
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** The code and a button that copies it and says so only when it did. */
function code(text) {
  const button = element('button', { type: 'button', className: 'copy', textContent: '复制' });
  button.dataset.t = '';
  button.ariaLive = 'polite';
  const block = element('pre', { tabIndex: 0 }, element('code', { textContent: text }));
  block.role = 'region';
  block.ariaLabel = 'HTML';
  button.addEventListener('click', async () => {
    const copied = await navigator.clipboard.writeText(block.textContent).then(
      () => true,
      () => false,
    );
    const words = copied ? '已复制' : '未能复制，请手动复制';
    const { TEXTS } = await import('./texts.js');
    button.textContent = TEXTS[document.documentElement.lang]?.[words] ?? words;
    if (!copied) getSelection().selectAllChildren(block);
  });
  return { block, button };
}

for (const example of document.querySelectorAll('.specimen')) {
  const live = example.querySelector('.live');
  const data = example.querySelector('script[data-property]');
  let text = source(live);
  if (data) {
    const { property } = data.dataset;
    const [shown] = live.children;
    shown[property] = JSON.parse(data.textContent);
    const json = data.textContent.trim().replace(/\n {2,}/g, (blank) => blank.replace(/^\n {10}/, '\n'));
    text += `\n<script>\n  document.querySelector('${shown.localName}').${property} = ${json};\n</script>`;
  }
  const { block, button } = code(text);
  example.append(element('details', {}, element('summary', { textContent: 'HTML' }), block, button));
}

/** A control for one attribute: a list for choices, a box to tick for what is there or not, a line of text for the rest. */
function attributeControl(specimen, { name, type, default: first }) {
  const choices = /^'/.test(type?.text ?? '') && type.text.match(/'[^']*'/g).map((one) => one.slice(1, -1));
  if (type?.text === 'boolean') {
    const box = element('input', { type: 'checkbox', checked: specimen.hasAttribute(name) });
    box.addEventListener('change', () => specimen.toggleAttribute(name, box.checked));
    return box;
  }
  const value = specimen.getAttribute(name) ?? (first ?? '').replace(/^'|'$/g, '');
  const control = choices
    ? element('select', {}, ...choices.map((one) => new Option(one, one, false, one === value)))
    : element('input', { type: 'text', value });
  control.addEventListener('input', () => {
    if (control.value) specimen.setAttribute(name, control.value);
    else specimen.removeAttribute(name);
  });
  return control;
}

function propertyControl(specimen, { name, default: first }) {
  const control = element('input', { type: 'text', placeholder: first ?? '' });
  control.addEventListener('input', () => specimen.style.setProperty(name, control.value));
  return control;
}

function knobs(title, entries, control) {
  const rows = entries.map((entry) =>
    element(
      'label',
      {},
      element('code', { textContent: entry.name }),
      control(entry),
      element('small', { lang: 'en', textContent: entry.description ?? '' }),
    ),
  );
  return element('fieldset', {}, element('legend', { textContent: title }), ...rows);
}

/** Turns what the manifest knows of an element into controls for the specimen of a section. */
async function makeKnobs(section) {
  const live = section.querySelector('.live');
  const [specimen] = live.children;
  // As it was written: an element may mark its own children.
  const written = live.cloneNode(true);
  const { modules } = await (await fetch('../custom-elements.json')).json();
  const declaration = modules
    .flatMap((module) => module.declarations ?? [])
    .find(({ tagName }) => tagName === specimen.localName);
  const { block, button } = code(source(written));
  const form = element(
    'form',
    { className: 'knobs' },
    knobs('HTML', declaration.attributes ?? [], (one) => attributeControl(specimen, one)),
    knobs('CSS', declaration.cssProperties ?? [], (one) => propertyControl(specimen, one)),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => {
    for (const { name } of declaration.attributes ?? []) {
      const value = specimen.getAttribute(name);
      if (value === null) written.firstElementChild.removeAttribute(name);
      else written.firstElementChild.setAttribute(name, value);
    }
    const style = specimen.getAttribute('style');
    if (style) written.firstElementChild.setAttribute('style', style);
    block.firstChild.textContent = source(written).replace(/=""/g, '');
  });
  section.append(form, block, button);
}

const section = document.querySelector('[data-knobs]');
if (section) void makeKnobs(section);
