import { css, unsafeCSS, type CSSResult } from 'lit';

const ISOLATED = "[isolated]:not([isolated='false'])";

/**
 * An isolated element takes nothing from the page but its custom properties, its color scheme and the direction that an
 * attribute `dir` says. It stands on paper of its own, because ink alone says nothing about contrast.
 */
const isolation = css`
  :host {
    all: initial;
    direction: ltr;
    unicode-bidi: isolate;
    color-scheme: inherit;
    /* Where an element stands in another of ours, these two are for that one to say. */
    padding: var(--_padding, 12px);
    border-block-start: var(--_line, 0);
    background: var(--bloom-paper, Canvas);
    color: var(--bloom-ink, CanvasText);
    font-family: system-ui, sans-serif;
    /* Of auto comes what the page says around it. */
    -webkit-user-select: text;
    user-select: text;
  }
  :host([dir='rtl']) {
    direction: rtl;
  }
  /* A rule of its own, for the browsers that do not know it. */
  :host(:dir(rtl)) {
    direction: rtl;
  }
  :host::before,
  :host::after {
    all: initial;
  }
  ::slotted(*) {
    all: revert;
    direction: revert;
    unicode-bidi: revert;
  }
  ::slotted(*)::before,
  ::slotted(*)::after {
    all: revert;
  }
`;

/**
 * What the attribute `isolated` makes of the sheets of an element: the rules for the host and for slotted nodes, which any
 * rule of a page outweighs, once more as important. Important rules of a shadow tree outweigh those of a page.
 */
export function isolating(sheets: readonly CSSResult[]): readonly CSSResult[] {
  return [isolation, ...sheets].map(({ cssText }) => unsafeCSS(important(cssText)));
}

/** Those rules of a sheet that a page could outweigh, for isolated elements only, and important. */
function important(sheet: string): string {
  const rules = /([^{}]*)\{([^{}]*)\}/g;
  return sheet.replace(/\/\*[^]*?\*\//g, '').replace(rules, (_, list: string, body: string) => {
    const selectors = list
      .split(/,(?![^(]*\))/)
      .map((one) => one.trim())
      .filter((one) => /^:host(\(.*\))?(::\w+)?$|::slotted/.test(one));
    const declarations = body
      .split(';')
      .map((one) => one.replace('!important', '').trim())
      // An em of the host is one of the page.
      .filter((one) => one && !(selectors[0]?.startsWith(':host') && one.startsWith('font-size')));
    return selectors.length
      ? `${selectors.map(isolated).join()}{${declarations.map((one) => `${one}!important;`).join('')}}`
      : '';
  });
}

function isolated(selector: string): string {
  return selector.startsWith(':host')
    ? selector.replace(/^:host(?:\((.*)\))?/, (_, more = '') => `:host(${ISOLATED}${more})`)
    : `:host(${ISOLATED}) ${selector}`;
}
