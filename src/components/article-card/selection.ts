type Selecting = Node & { readonly getSelection?: () => Selection | null };

/**
 * Whether a selection begins or ends in an element, in its slotted parts or in its shadow root. A document's own selection
 * looks collapsed where it stands inside a shadow root: the roots must be named, or, in older Chromium, be asked.
 */
export function isSelected(host: Element, root: Node): boolean {
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
