// What pages do to what stands in them. Everything: `body *`; what is done to `body` itself is inherited trouble.

/** Seventeen hostile sheets by what they do; one of them does nothing and is what the others are measured against. */
export const HOSTILE = {
  'does nothing': '',
  'unsets everything': 'body * { all: unset !important }',
  'makes everything initial': 'body * { all: initial !important }',
  'hides everything': 'body * { display: none !important }',
  'is loud': `body * { color: #f0f !important; background: #ff0 !important; font: 40px 'Comic Sans MS', cursive !important;
    letter-spacing: 0.5em !important; text-transform: uppercase !important; border: 5px dashed red !important }`,
  'hands trouble down': `html, body { font: bold 30px/3 cursive !important; text-indent: 4em !important; text-align: right !important;
    direction: rtl !important; visibility: hidden !important; white-space: nowrap !important; -webkit-text-fill-color: #fff !important;
    -webkit-text-stroke: 3px #fff !important; text-shadow: 0 0 9px #fff !important }
    html { zoom: 1.25 !important }`,
  'hides what is not defined': ':not(:defined) { display: none }',
  'animates without end': `@keyframes vanish { to { opacity: 0; transform: scale(0); color: transparent; width: 0; font-size: 0 } }
    body *, body *::before, body *::after { animation: vanish 0.1s infinite alternate !important; opacity: 0.01 !important }`,
  'makes boxes small': `body * { box-sizing: content-box !important; margin: 20px !important; padding: 20px !important; float: left !important;
    width: 10px !important; height: 10px !important; min-width: 0 !important; overflow: hidden !important }`,
  'registers our properties': `@property --bloom-rule { syntax: '<color>'; inherits: false; initial-value: rgb(200, 0, 0) }
    @property --bloom-article-card-gap { syntax: '<length>'; inherits: false; initial-value: 4px }
    @property --bloom-stats-counter-size { syntax: '<length>'; inherits: false; initial-value: 20px }`,
  'writes in layers': `@layer page { body * { color: #eee !important; background: #fff !important; opacity: 0.1 !important; position: absolute !important } }`,
  'hides parts':
    'body *::part(card), *::part(media), *::part(headline), *::part(link), *::part(list), *::part(heading), *::part(items), *::part(badge), *::part(emblem), *::part(name), *::part(roster), *::part(more), *::part(stat), *::part(figure), *::part(growth), *::part(ratio), *::part(label), *::part(group), *::part(copy), *::part(footer), *::part(credits), *::part(terms), *::part(attribution), *::part(site), *::part(bar), *::part(target), *::part(store), *::part(meta), *::part(qr), *::part(close) { display: none !important; opacity: 0 !important }',
  'hides slotted tags': `h2, h3, p, span, time, a, ul, li, img, div { display: none !important; font-size: 0 !important;
    visibility: hidden !important; width: 0 !important }`,
  'selects by attributes': `[href], [class], [slot], [title], [datetime], [label], [live], [motif], [permission], [targets], [app-name],
    [alt] { font-size: 2px !important; opacity: 0.05 !important; transform: translateX(-9999px) !important; clip-path: inset(50%) !important }`,
  'is inverted': `html { filter: invert(1) } body * { transition: all 9s linear 9s !important; filter: invert(1) !important;
    mix-blend-mode: difference !important }`,
  'has a root of 200px': 'html { font-size: 200px }',
  'lets nothing be pressed':
    'html, body * { pointer-events: none !important; user-select: none !important; -webkit-user-select: none !important }',
};
