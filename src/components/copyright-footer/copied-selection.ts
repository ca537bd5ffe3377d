import type { AttributionFormat } from '../../models/attribution.js';

/** Writes the attribution of a footer. */
type Write = (format: AttributionFormat) => string;

/** A shorter selection is a name, a number, an address: nobody republishes it. */
const SHORTEST = 40;

/** What a footer belongs to: the nearest article, out through shadow roots, else the page. */
function articleAround(footer: Element): Element {
  const found = footer.closest('article, main, [role=article], [role=main]');
  const root = footer.getRootNode();
  return found ?? (root instanceof ShadowRoot ? articleAround(root.host) : document.body);
}

/** Whether what was copied is of a field: what a reader wrote is the reader's own. */
function isField(target: EventTarget | undefined): boolean {
  const { localName, isContentEditable } = target as HTMLElement;
  return isContentEditable || localName === 'input' || localName === 'textarea';
}

/** The footers whose page wants it. */
const footers = new Map<Element, Write>();

/** Attributes what is copied, from now on or, without `write`, no longer. Without such a footer there is no listener. */
export function attributeCopies(footer: Element, write?: Write | false): void {
  if (write) footers.set(footer, write);
  else footers.delete(footer);
  if (footers.size) document.addEventListener('copy', handleCopy);
  else document.removeEventListener('copy', handleCopy);
}

function handleCopy(event: ClipboardEvent): void {
  for (const [footer, write] of footers) attributeCopy(event, footer, write);
}

/**
 * Puts the attribution behind a passage that a reader copies from the article of `footer`: a line of the text, a paragraph
 * of the HTML. Leaves alone what is short, what comes from elsewhere or from a field, what has the attribution in it, and
 * what the page has taken in hand.
 */
function attributeCopy(event: ClipboardEvent, footer: Element, write: Write): void {
  const selection = getSelection();
  const data = event.clipboardData;
  if (event.defaultPrevented || !data || selection?.rangeCount !== 1) return;
  const range = selection.getRangeAt(0);
  const from = range.commonAncestorContainer;
  const text = selection.toString();
  const sentence = write('text');
  const isPassage = text.trim().length >= SHORTEST && sentence && !text.includes(sentence);
  if (!isPassage || isField(event.composedPath()[0])) return;
  if (footer.contains(from) || !articleAround(footer).contains(from)) return;

  const passage = document.createElement('div');
  passage.append(range.cloneContents());
  for (const hidden of passage.querySelectorAll('script, style, template')) hidden.remove();
  // What is relative to this page leads nowhere from another.
  for (const link of passage.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    link.setAttribute('href', link.href);
  }
  for (const image of passage.querySelectorAll('img')) image.setAttribute('src', image.src);
  data.setData('text/plain', `${text}\n\n${sentence}`);
  data.setData('text/html', `${new XMLSerializer().serializeToString(passage)}<p>${write('html')}</p>`);
  event.preventDefault();
}
