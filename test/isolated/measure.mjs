/**
 * Runs inside a page: every text and every control of an element, in its shadow trees and between them, with its box from
 * the host's corner and how it is painted; `box` is missing where there is nothing to see.
 */
export function measure(tag) {
  const host = document.querySelector(tag);
  const origin = host.getBoundingClientRect();
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const tenth = (number) => Math.round(number * 10) / 10;
  const boxOf = ({ x, y, width, height }) => [x - origin.x, y - origin.y, width, height].map(tenth);

  /** How bright colours are that lie one over the other, by WCAG. */
  const luminance = (colours) => {
    for (const colour of colours) {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map((one) =>
      one <= 10 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (paper, ink) => {
    const [dark, light] = [luminance(paper), luminance([...paper, ink])].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
  /** From the root to a node, as they are painted. */
  const path = (node) => (node ? [...path(parentOf(node)), node] : []);
  const isDark = getComputedStyle(document.documentElement).colorScheme.includes('dark');

  const items = [];
  const text = (node, name) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const above = path(parentOf(node));
    const inside = above.slice(above.indexOf(host));
    const styles = above.map((one) => getComputedStyle(one));
    const own = styles.at(-1);
    const isSeen =
      box.width > 1 && own.visibility === 'visible' && !inside.some((one) => one.matches('.unseen'));
    items.push({
      name: `${name} “${node.data.trim().slice(0, 12)}”`,
      box: isSeen ? boxOf(box) : undefined,
      size: parseFloat(own.fontSize),
      opacity: styles.reduce((product, one) => product * Number(one.opacity), 1),
      contrast: contrast(
        [isDark ? '#121212' : '#fff', ...styles.map((one) => one.backgroundColor)],
        own.webkitTextFillColor,
      ),
      shadow: own.textShadow,
      isMoving: inside.some((one) =>
        one.getAnimations().some(({ effect }) => effect.getComputedTiming().iterations === Infinity),
      ),
      isFiltered: inside.some((one) => getComputedStyle(one).filter !== 'none'),
    });
  };
  const visit = (node, name) => {
    if (node.nodeType === Node.TEXT_NODE && node.data.trim()) text(node, name);
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('style, script')) return;
    if (node.matches('button, a[href], img, svg, summary')) {
      const box = node.getBoundingClientRect();
      const presses = getComputedStyle(node).pointerEvents !== 'none';
      items.push({ name: `${name} <${node.localName}>`, box: box.width ? boxOf(box) : undefined, presses });
    }
    const children = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes];
    for (const child of children) visit(child, node.localName);
  };
  visit(host, tag);
  const clipped = [host, ...host.shadowRoot.querySelectorAll('*')].filter(
    (one) => one.clientWidth && one.scrollWidth > one.clientWidth + 1 && !one.matches('.unseen'),
  );
  return {
    box: [tenth(origin.width), tenth(origin.height)],
    clipped: clipped.map(({ className, localName }) => className || localName),
    items,
  };
}

/** How far one thing lies from where it lay, in pixels. */
const distance = (box, other) => Math.max(...box.map((one, index) => Math.abs(one - other[index])));

/** What of an element is not where it is on a page without css, to `tolerance` pixels, as sentences. */
export function displaced(plain, now, tolerance = 0) {
  const faults = [];
  if (distance(plain.box, now.box) > tolerance) faults.push(`${plain.box} became ${now.box}`);
  if (plain.items.length !== now.items.length)
    faults.push(`${plain.items.length} items became ${now.items.length}`);
  for (const [index, { name, box }] of now.items.entries()) {
    const before = plain.items[index]?.box;
    if (!box !== !before) faults.push(`${name} ${box ? 'came' : 'is gone'}`);
    else if (box && distance(before, box) > tolerance) faults.push(`${name} went from ${before} to ${box}`);
  }
  return faults;
}

/** What of an element cannot be read or pressed, as sentences. */
export function unreadable(plain, { box, clipped, items }) {
  const faults = [];
  if (Math.min(...box) < 8) faults.push(`has a box of ${box}`);
  if (clipped.length > plain.clipped.length) faults.push(`clips ${clipped}`);
  for (const [index, one] of items.entries()) {
    const before = plain.items[index];
    if (!before?.box) continue;
    const say = (what) => faults.push(`${one.name} ${what}`);
    if (!one.box) say('is gone');
    if (one.presses === false) say('cannot be pressed');
    if (one.presses !== undefined) continue;
    if (one.size < 12 || one.size > 60) say(`is ${one.size}px high`);
    if (one.contrast < 4.5) say(`has a contrast of ${one.contrast.toFixed(2)}`);
    if (one.opacity < before.opacity) say(`has an opacity of ${one.opacity}`);
    if (one.shadow !== 'none') say(`has a shadow: ${one.shadow}`);
    if (one.isMoving) say('never stands still');
    if (one.isFiltered) say('is filtered');
  }
  return faults;
}
