/**
 * Runs inside a page: every text and every control of an element, in the shadow trees and between them, with its box from
 * the host's corner and how it is painted. Texts without a box are named without one.
 */
export function measure(tag) {
  const host = document.querySelector(tag);
  const origin = host.getBoundingClientRect();
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  /** Colours one over the other, as red, green and blue. */
  const painted = (colours) => {
    for (const colour of colours) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) =>
    rgb
      .map((one) => one / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
      .reduce((sum, one, index) => sum + one * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  const path = (node) => (node ? [...path(parentOf(node)), node] : []);
  const round = (box) => [box.x - origin.x, box.y - origin.y, box.width, box.height].map((one) => Math.round(one * 10) / 10);
  const dark = matchMedia('(prefers-color-scheme: dark)').matches && /dark/.test(getComputedStyle(document.documentElement).colorScheme);
  const items = [];
  const visit = (node, name) => {
    if (node.nodeType === Node.TEXT_NODE && node.data.trim()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const above = path(node.assignedSlot ?? node.parentElement ?? node.getRootNode().host);
      const styles = above.map((one) => getComputedStyle(one));
      const own = styles.at(-1);
      const paper = [dark ? '#121212' : '#fff', ...styles.map((one) => one.backgroundColor)];
      const heard = above.some((one) => one.matches('.unseen, [role=status]:empty, .alone .name'));
      items.push({
        name: `${name}: ${node.data.trim().slice(0, 12)}`,
        box: !heard && box.width > 1 && own.visibility === 'visible' ? round(box) : null,
        size: parseFloat(own.fontSize),
        opacity: styles.reduce((product, one) => product * Number(one.opacity), 1),
        contrast: contrast(painted(paper), painted([...paper, own.webkitTextFillColor])),
        moves: above.some((one) => one.getAnimations().some(({ effect }) => effect.getComputedTiming().iterations === Infinity)),
        faded: styles.slice(above.indexOf(host)).some((one) => one.filter !== 'none' || one.transform !== 'none' && /matrix\(0/.test(one.transform)),
      });
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('style, script')) return;
    if (node.matches('button, a[href], img, svg, summary')) {
      const box = node.getBoundingClientRect();
      items.push({ name: `${name} <${node.localName}>`, box: box.width ? round(box) : null, presses: getComputedStyle(node).pointerEvents });
    }
    for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) visit(child, node.localName);
  };
  visit(host, tag);
  const { width, height } = origin;
  const clipped = [host, ...host.shadowRoot.querySelectorAll('*')].filter(
    (one) => one.clientWidth && one.scrollWidth > one.clientWidth + 1 && !one.matches('.unseen, .motion, .name'),
  );
  return {
    box: [Math.round(width * 10) / 10, Math.round(height * 10) / 10],
    direction: getComputedStyle(host).direction,
    clipped: clipped.map((one) => one.className || one.localName),
    items,
  };
}
