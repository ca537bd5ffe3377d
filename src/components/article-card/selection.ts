type Selecting = Node & { readonly getSelection?: () => Selection | null };

/**
 * Whether some of the text in an element, its slotted parts or its shadow root, is selected. A document's own selection
 * looks collapsed where it stands inside a shadow root: Chromium then asks the root, Safari wants the roots named.
 */
export function isSelected(host: Element, root: Node): boolean {
  const own = (node: Node | null): boolean => host.contains(node) || root.contains(node);
  const outer = host.getRootNode();
  const seen = [document, outer, root].some((tree: Selecting) => {
    const selection = tree.getSelection?.();
    return (
      selection && !selection.isCollapsed && (selection.containsNode(host, true) || own(selection.anchorNode))
    );
  });
  if (seen) return true;
  const shadowRoots = [outer, root].filter((tree) => tree instanceof ShadowRoot);
  const ranges = getSelection()?.getComposedRanges?.({ shadowRoots }) ?? [];
  return ranges.some((range) => !range.collapsed && (own(range.startContainer) || own(range.endContainer)));
}
