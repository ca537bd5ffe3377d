import { expect } from '@open-wc/testing';

const TAGS = [
  'bloom-app-card',
  'bloom-article-card',
  'bloom-article-list',
  'bloom-copyright-footer',
  'bloom-share-bar',
  'bloom-stats-counter',
  'bloom-stats-group',
  'bloom-team-badge',
  'bloom-team-roster',
];

/** The tags that a page of its own knows after it loaded one module. */
async function registeredBy(module: string): Promise<string[]> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = new URL(module, location.origin).href;
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    // Lit greets in development.
    Object.assign(page, { litIssuedWarnings: new Set(['dev-mode']) });
    page.document.head.append(script);
  });
  const tags = TAGS.filter((tag) => page.customElements.get(tag));
  frame.remove();
  return tags;
}

describe('registration', () => {
  it('does not happen by importing sixbloom', async () => {
    expect(await registeredBy('/src/index.ts')).to.deep.equal([]);
  });

  for (const tag of TAGS) {
    it(`of ${tag} is all that its define file does`, async () => {
      expect(await registeredBy(`/src/define/${tag}.ts`)).to.deep.equal([tag]);
    });
  }

  it('of every element is what sixbloom/define does', async () => {
    expect(await registeredBy('/src/define/all.ts')).to.deep.equal(TAGS);
  });
});
