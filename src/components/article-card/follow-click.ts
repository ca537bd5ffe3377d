import { isSelected } from './selection.js';

/** What answers a click by itself, so that a card must not. */
const INTERACTIVE =
  'a, button, input, select, textarea, label, summary, audio, video, [role=button], [contenteditable]';

/**
 * Lets a click beside the link of a card follow it, unless it was on something interactive or ended a selection. Answers
 * whether the link is followed by this very event.
 */
export function followsLink(
  event: MouseEvent,
  link: HTMLAnchorElement,
  card: HTMLElement,
  root: Node,
): boolean {
  const path = event.composedPath() as Element[];
  if (event.button > 1 || path.includes(link)) return event.button <= 1;
  const inside = path.slice(0, path.indexOf(event.currentTarget as Element));
  const isAnswered = event.defaultPrevented || inside.some((target) => target.matches?.(INTERACTIVE));
  if (isAnswered || isSelected(card, root)) return false;
  if (event.button === 1) open(link.href, '_blank', 'noopener');
  // The event itself tells the new one its modifier keys.
  else link.dispatchEvent(new MouseEvent('click', event));
  return event.button === 1;
}
