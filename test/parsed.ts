/** What a browser makes of HTML that stands in a page, without running it: Node has the same parser from jsdom. */
export const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<!doctype html><body>${html}`, 'text/html').body;
