/** What answers a click by itself, so that a card must not. */
const INTERACTIVE =
  'a, button, input, select, textarea, label, summary, audio, video, [role=button], [contenteditable]';

/**
 * Lets a click beside the link of a card that `answers` follow it, unless it was on something interactive or ended a
 * selection. Answers whether the link is followed by this very event.
 */
export function followsLink(
  event: MouseEvent,
  link: HTMLAnchorElement,
  card: HTMLElement,
  root: Node,
  answers: boolean,
): boolean {
  const path = event.composedPath() as Element[];
  if (event.button > 1 || path.includes(link)) return event.button <= 1;
  const inside = path.slice(0, path.indexOf(event.currentTarget as Element));
  const isAnswered = event.defaultPrevented || inside.some((target) => target.matches?.(INTERACTIVE));
  if (!answers || isAnswered || isSelected(card, root)) return false;
  if (event.button === 1) open(link.href, '_blank', 'noopener');
  // The event itself tells the new one its modifier keys.
  else link.dispatchEvent(new MouseEvent('click', event));
  return event.button === 1;
}

type Selecting = Node & { readonly getSelection?: () => Selection | null };

/**
 * Whether a selection begins or ends in an element, in its slotted parts or in its shadow root. A document's own selection
 * looks collapsed where it stands inside a shadow root: the roots must be named, or, in older Chromium, be asked.
 */
function isSelected(host: Element, root: Node): boolean {
  const own = (node: Node): boolean => host.contains(node) || root.contains(node);
  const shadowRoots = [host.getRootNode(), root].filter((tree) => tree instanceof ShadowRoot);
  const ranges =
    getSelection()?.getComposedRanges?.({ shadowRoots }) ??
    [document, ...shadowRoots].flatMap((tree: Selecting) => {
      const selection = tree.getSelection?.();
      return selection?.rangeCount ? selection.getRangeAt(0) : [];
    });
  return ranges.some(
    ({ collapsed, startContainer, endContainer }) => !collapsed && (own(startContainer) || own(endContainer)),
  );
}
