/**
 * Runs inside a page, in old browsers too: the frame that a counter shows in place of its number, as css writes it; `''` while
 * it shows its number.
 */
export function frameOf(counter) {
  const overlay = counter.shadowRoot.querySelector('[part~=motion]');
  if (!overlay || getComputedStyle(overlay).display === 'none') return '';
  const written = (node, pseudo) => {
    const { content, visibility } = getComputedStyle(node, pseudo);
    if (visibility !== 'visible' || /^(none|normal)$/.test(content)) return '';
    // Some browsers answer with the text, others with where it stands.
    const [, name] = /^attr\((.*)\)$/.exec(content) || [];
    return name ? node.getAttribute(name) : content.slice(1, -1);
  };
  const within = Array.from(overlay.children, (one) => written(one, '::before') + written(one, '::after'));
  return written(overlay, '::before') + within.join('') + written(overlay, '::after');
}
