// The language and elder switches of the demo pages. The words of the page are data (texts.js); the numbers are not
// translated but formatted from what the page prints, by the package's own models.
import { formatQuantity, parseQuantity } from '../dist/models/index.js';
import { TEXTS } from './texts.js';

const page = document.documentElement;
const texts = new Map();
for (const element of document.querySelectorAll('[data-t], [data-quantity]')) {
  texts.set(element, element.textContent.replace(/\s+/g, ' ').trim());
}
const labels = new Map();
for (const name of ['alt', 'aria-label', 'label', 'app-name']) {
  for (const element of document.querySelectorAll(`[${name}]:not(.live *)`))
    labels.set(element, [name, element.getAttribute(name)]);
}
const title = document.title;

function translate(text, lang) {
  return lang === 'zh-Hans' ? text : (TEXTS[lang][text] ?? text);
}

function figure(text, lang) {
  const parsed = parseQuantity(text);
  if (!parsed || lang === 'zh-Hans') return text;
  if (!('from' in parsed)) return formatQuantity(parsed, lang);
  return [parsed.from, parsed.quantity]
    .map((one) => formatQuantity(one, lang))
    .join(lang === 'en' ? ' → ' : '→');
}

function speak(lang) {
  page.lang = lang;
  document.title = translate(title, lang);
  for (const [element, text] of texts) {
    element.textContent = (element.hasAttribute('data-quantity') ? figure : translate)(text, lang);
  }
  for (const [element, [name, text]] of labels) element.setAttribute(name, translate(text, lang));
  for (const button of document.querySelectorAll('[data-lang]')) {
    button.setAttribute('aria-pressed', String(button.dataset.lang === lang));
  }
}

for (const button of document.querySelectorAll('[data-lang]')) {
  button.addEventListener('click', () => speak(button.dataset.lang));
}
for (const button of document.querySelectorAll('[data-elder]')) {
  button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', String(page.toggleAttribute('data-bloom-elder')));
  });
}
// The examples keep their Chinese: a voice must know.
for (const part of document.querySelectorAll('.live [slot], .live a')) part.lang = 'zh-Hans';
