import './told.js';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type {
  BloomAttributionCopiedEvent,
  CopyrightFooterElement,
} from '../../src/components/copyright-footer/copyright-footer-element.js';
import type { BloomErrorEvent } from '../../src/controllers/refusals.js';
import type { Article } from '../../src/models/article.js';
import type { Rights } from '../../src/models/rights.js';
import '../../src/define/bloom-copyright-footer.js';
import { nodesIn, textIn } from './in-slot.js';

const rights: Rights = {
  schemaVersion: '1',
  notice: '版权作品，未经授权，请勿转载。',
  holder: { kind: 'organization', name: '岳塘新闻网' },
  year: 2024,
  authorization: 'required',
  requires: ['author', 'source'],
};
const article: Article = {
  schemaVersion: '1',
  id: '1',
  type: 'news',
  lang: 'zh-CN',
  headline: '六色花开，邻里相助',
  url: 'https://yuetang.test/1.html',
  publishedAt: '2024-09-10',
  credits: [
    { role: 'correspondent', parties: [{ kind: 'person', name: '陈志蓉' }] },
    { role: 'responsible-editor', label: '责编', parties: [{ kind: 'person', name: '郭璇' }] },
  ],
  source: { party: { kind: 'organization', name: '岳塘新闻网' }, relation: 'original' },
  rights,
};
const SENTENCE =
  '本文转载自岳塘新闻网，原标题《六色花开，邻里相助》，通讯员：陈志蓉，原文链接：https://yuetang.test/1.html';

const part = (el: Element, name: string): HTMLElement => {
  const found = el.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);
  if (!found) throw new Error(`no part ${name}`);
  return found;
};
const text = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const lines = (el: Element): string[] => [...nodesIn(el, 'credit'), ...nodesIn(el, 'source')].map(text);
const shows = (el: Element, name: string): boolean => {
  const found = el.shadowRoot?.querySelector(`[part=${name}]`);
  return Boolean(found?.getClientRects().length);
};

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const PRINTED = html`<bloom-copyright-footer>
  <p slot="attribution">转自<a href="https://yuetang.test/">岳塘网</a><b hidden>看不见</b></p>
</bloom-copyright-footer>`;

/** A drawing that has words, in a slot. */
const svgText = (slot: string, words: string): TemplateResult =>
  html`<svg slot=${slot} width="200" height="20"><text y="16">${words}</text></svg>`;

/** A page whose footers have all that they load. */
async function complete(content: TemplateResult): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(content);
  for (const footer of page.querySelectorAll('bloom-copyright-footer')) await footer.updateComplete;
  return page;
}

async function frames(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await nextFrame();
}

async function errorsOf(make: () => Promise<unknown>): Promise<BloomErrorEvent[]> {
  const errors: BloomErrorEvent[] = [];
  const hear = (event: Event): unknown => errors.push(event as BloomErrorEvent);
  document.addEventListener('bloom-error', hear);
  await make();
  await frames();
  document.removeEventListener('bloom-error', hear);
  return errors;
}

/** What was written; a clipboard that answers as told. `undefined` is a page on plain http, which has none. */
function pretendClipboard(answer: (() => Promise<void>) | undefined): string[] {
  const written: string[] = [];
  const writeText = (what: string): Promise<void> => {
    written.push(what);
    return answer?.() ?? Promise.resolve();
  };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: answer && { writeText } });
  return written;
}
const works = (): Promise<void> => Promise.resolve();
const fails = (): Promise<void> => Promise.reject(new DOMException('no', 'NotAllowedError'));
const pretendCommand = (answer: () => boolean): void => {
  Object.assign(document, { execCommand: answer });
};

describe('<bloom-copyright-footer>', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
    getSelection()?.removeAllRanges();
  });

  describe('without script', () => {
    it('leaves what the page wrote where the page put it', async () => {
      const el = await fixture<CopyrightFooterElement>(
        html`<bloom-copyright-footer
          ><span slot="credit">责编：郭璇</span>
          <p slot="notice">请勿转载。</p></bloom-copyright-footer
        >`,
      );
      expect(text(el)).to.equal('责编：郭璇 请勿转载。');
    });
  });

  describe('accessibility', () => {
    it('is the page’s own content information where it is top-level', async () => {
      const el = await fixture(html`<bloom-copyright-footer .article=${article}></bloom-copyright-footer>`);
      expect(part(el, 'footer').getAttribute('role')).to.equal('contentinfo');
      expect(part(el, 'footer').getAttribute('aria-label')).to.equal('版权与署名');
    });

    for (const [lang, name] of [
      ['zh-CN', '版权与署名'],
      ['zh-TW', '版權與署名'],
      ['en', 'Credits and rights'],
    ] as const) {
      it(`has a name in ${lang}`, async () => {
        const el = await fixture(html`<bloom-copyright-footer lang=${lang}></bloom-copyright-footer>`);
        expect(part(el, 'footer').getAttribute('aria-label')).to.equal(name);
      });
    }

    for (const around of [
      ...['article', 'aside', 'main', 'nav', 'section', 'footer'],
      ...[
        'role=article',
        'role=main',
        'role=region',
        'role=complementary',
        'role=navigation',
        'role=contentinfo',
      ],
    ]) {
      it(`is a group inside ${around}, even through shadow roots`, async () => {
        const [role, name] = around.split('=').reverse();
        const outer = document.createElement(name ? 'div' : (role ?? ''));
        if (name) outer.setAttribute('role', role ?? '');
        const box = await fixture<HTMLElement>(html`<div></div>`);
        box.append(outer);
        const near = document.createElement('bloom-copyright-footer');
        const host = document.createElement('div');
        const deep = document.createElement('bloom-copyright-footer');
        host.attachShadow({ mode: 'open' }).append(deep);
        outer.append(near, host);
        await Promise.all([near.updateComplete, deep.updateComplete]);
        expect(part(near, 'footer').getAttribute('role')).to.equal('group');
        expect(part(deep, 'footer').getAttribute('role')).to.equal('group');
      });
    }

    it('is content information in a shadow root at the top level', async () => {
      const box = await fixture(html`<div></div>`);
      const deep = document.createElement('bloom-copyright-footer');
      box.attachShadow({ mode: 'open' }).append(deep);
      await deep.updateComplete;
      expect(part(deep, 'footer').getAttribute('role')).to.equal('contentinfo');
    });

    it('becomes a group when it is moved into an article', async () => {
      const box = await fixture(
        html`<div>
          <bloom-copyright-footer></bloom-copyright-footer>
          <article></article>
        </div>`,
      );
      const el = box.querySelector('bloom-copyright-footer') as CopyrightFooterElement;
      box.querySelector('article')?.append(el);
      await el.updateComplete;
      expect(part(el, 'footer').getAttribute('role')).to.equal('group');
    });

    it('has an empty polite live region from the start', async () => {
      const el = await fixture<CopyrightFooterElement>(
        html`<bloom-copyright-footer .article=${article}></bloom-copyright-footer>`,
      );
      const status = part(el, 'status');
      expect(status.getAttribute('role')).to.equal('status');
      expect(status.getAttribute('aria-live') ?? 'polite').to.equal('polite');
      expect(text(status)).to.equal('');
      el.article = { ...article, headline: '另一篇' };
      await el.updateComplete;
      expect(part(el, 'status')).to.equal(status);
      expect(text(status)).to.equal('');
    });

    for (const [scheme, style] of [
      ['light', 'color-scheme: light; background: #fff; color: #1f1d1b'],
      ['dark', 'color-scheme: dark; background: #1b1b1f; color: #e8e6e3'],
    ] as const) {
      it(`passes axe in ${scheme}, filled by the page or by the model, in an article or alone`, async () => {
        const box = await fixture(
          html`<div style=${style}>
            <article>
              <bloom-copyright-footer permission="required" requires="source">
                <span slot="credit">责编：郭璇</span>
                <p slot="notice">请勿转载。</p>
                <p slot="attribution">本文转载自岳塘新闻网</p>
              </bloom-copyright-footer>
            </article>
            <bloom-copyright-footer
              .article=${{ ...article, source: { ...article.source, url: 'https://yuetang.test/' } }}
            ></bloom-copyright-footer>
          </div>`,
        );
        await expect(box).to.be.accessible();
      });
    }
  });

  describe('slots', () => {
    it('lets every slot win over the model', async () => {
      const el = await fixture<CopyrightFooterElement>(
        html`<bloom-copyright-footer .article=${article}>
          <span slot="credit">页面署名</span>
          <span slot="source">页面来源</span>
          <p slot="notice">页面声明</p>
          <p slot="attribution">页面转载语</p>
          <p slot="copyright">页面版权</p>
          <p slot="ai-label">页面标注</p>
          <p slot="correction">页面更正</p>
          <p slot="terms">页面条款</p>
          <p slot="site">页面备案</p>
        </bloom-copyright-footer>`,
      );
      const shown = el.innerText;
      for (const part of ['署名', '来源', '声明', '转载语', '版权', '标注', '更正', '条款', '备案']) {
        const words = `页面${part}`;
        expect(shown).to.contain(words);
      }
      for (const slot of el.shadowRoot?.querySelectorAll('slot') ?? []) {
        expect(slot.assignedElements()).to.have.lengthOf(1, slot.name);
      }
      expect(shows(el, 'notice')).to.equal(false);
    });

    it('shows a notice and an attribution that arrive later', async () => {
      const el = await fixture<CopyrightFooterElement>(
        html`<bloom-copyright-footer></bloom-copyright-footer>`,
      );
      expect(shows(el, 'terms')).to.equal(false);
      for (const slot of ['notice', 'attribution']) {
        const line = document.createElement('p');
        line.slot = slot;
        line.textContent = slot;
        el.append(line);
      }
      await frames();
      expect(shows(el, 'terms')).to.equal(true);
      expect(shows(el, 'copy')).to.equal(true);
    });

    for (const [what, make] of [
      ['nothing', () => html`<bloom-copyright-footer></bloom-copyright-footer>`],
      [
        'a notice',
        () => html`<bloom-copyright-footer><p slot="notice">请勿转载。</p></bloom-copyright-footer>`,
      ],
      [
        'an empty attribution',
        () => html`<bloom-copyright-footer><p slot="attribution"></p></bloom-copyright-footer>`,
      ],
      [
        'an empty article',
        () => html`<bloom-copyright-footer .article=${{ credits: [] }}></bloom-copyright-footer>`,
      ],
    ] as const) {
      it(`has no button where there is no attribution, but ${what}`, async () => {
        const el = await fixture<CopyrightFooterElement>(make());
        await frames();
        expect(shows(el, 'copy')).to.equal(false);
        expect(shows(el, 'attribution')).to.equal(false);
        expect(el.shadowRoot?.querySelector('button')).to.equal(null);
      });
    }
  });

  describe('properties', () => {
    for (const [lang, correspondent, source] of [
      ['zh-CN', '通讯员：陈志蓉', '来源：岳塘新闻网'],
      ['zh-TW', '通訊員：陈志蓉', '來源：岳塘新闻网'],
      ['en', 'Correspondent: 陈志蓉', 'Source: 岳塘新闻网'],
    ] as const) {
      it(`names roles in ${lang}, but keeps a label and a notice as they were printed`, async () => {
        const el = await fixture(
          html`<bloom-copyright-footer lang=${lang} .article=${article}></bloom-copyright-footer>`,
        );
        const colon = lang === 'en' ? ': ' : '：';
        expect(lines(el)).to.deep.equal([correspondent, `责编${colon}郭璇`, source]);
        expect(part(el, 'notice').textContent).to.equal(rights.notice);
        expect(text(part(el, 'copyright'))).to.equal('© 2024 岳塘新闻网');
      });
    }

    it('names several people and the three steps of a review', async () => {
      const people = (...names: string[]): unknown => names.map((name) => ({ kind: 'person', name }));
      const credits = [
        { role: 'author', parties: people('李卓', '李靖') },
        ...[1, 2, 3].map((level) => ({ role: 'reviewer', level, parties: people(`审${level}`) })),
      ];
      const el = await fixture<CopyrightFooterElement>(
        html`<bloom-copyright-footer
          .article=${{ ...article, source: undefined, credits }}
        ></bloom-copyright-footer>`,
      );
      expect(lines(el)).to.deep.equal(['作者：李卓、李靖', '一审：审1', '二审：审2', '三审：审3']);
      el.lang = 'en';
      await frames();
      expect(lines(el).slice(0, 2)).to.deep.equal(['Author: 李卓, 李靖', 'First review: 审1']);
    });

    it('links those who have an address, and says who paid', async () => {
      const [credit] = article.credits;
      const parties = [{ kind: 'person', name: '陈志蓉', url: '/chen' }];
      const sponsor = { kind: 'organization', name: '某公司' };
      const el = await fixture(
        html`<bloom-copyright-footer
          .article=${{ ...article, credits: [{ ...credit, parties }], sponsor }}
        ></bloom-copyright-footer>`,
      );
      expect(lines(el).slice(0, 2)).to.deep.equal(['通讯员：陈志蓉', '赞助：某公司']);
      const link = part(el, 'credits').querySelector('a');
      expect([text(link), link?.getAttribute('href')]).to.deep.equal(['陈志蓉', '/chen']);
    });

    it('says that a notice is of another language than the page', async () => {
      const el = await fixture(
        html`<bloom-copyright-footer lang="en" .article=${article}></bloom-copyright-footer>`,
      );
      expect(part(el, 'notice').lang).to.equal('zh-CN');
    });

    it('builds nothing for what it does not have', async () => {
      const el = await fixture(html`<bloom-copyright-footer></bloom-copyright-footer>`);
      expect(part(el, 'footer').childElementCount).to.equal(0);
    });

    it('links the source and names its headline', async () => {
      const el = await fixture(
        html`<bloom-copyright-footer
          .article=${{
            ...article,
            source: { ...article.source, url: 'https://changsha.test/9', headline: '原来的标题' },
          }}
        ></bloom-copyright-footer>`,
      );
      const link = part(el, 'credits').querySelector('a');
      expect(link?.getAttribute('href')).to.equal('https://changsha.test/9');
      expect(text(link)).to.equal('岳塘新闻网');
      expect(lines(el).at(-1)).to.equal('原标题：《原来的标题》');
    });

    it('says which of its terms it cannot read, and shows the others', async () => {
      const errors = await errorsOf(async () => {
        const el = await fixture(
          html`<bloom-copyright-footer
            permission="maybe"
            requires="source sauce"
            valid-until="soon"
          ></bloom-copyright-footer>`,
        );
        expect(text(part(el, 'requires'))).to.equal('转载须注明：来源');
      });
      expect(
        errors.map((error) => error.issues.map(({ path, reason }) => `${path} ${reason}`)),
      ).to.deep.equal([['requires choice', 'permission choice', 'validUntil shape']]);
    });

    it('refuses a script as address of source and article, and says so once', async () => {
      const errors = await errorsOf(async () => {
        const el = await fixture(
          html`<bloom-copyright-footer
            .article=${{
              ...article,
              url: 'java\nscript:alert(1)',
              source: { ...article.source, url: 'javascript:alert(1)' },
            }}
          ></bloom-copyright-footer>`,
        );
        expect(el.shadowRoot?.querySelector('a')).to.equal(null);
        expect(lines(el).at(-1)).to.equal('来源：岳塘新闻网');
        expect(text(part(el, 'attribution'))).to.not.contain('script');
      });
      expect(
        errors.map((error) => error.issues.map(({ path, reason }) => `${path} ${reason}`)),
      ).to.deep.equal([['source.url address', 'url address']]);
    });

    for (const [permission, hans, hant, english] of [
      ['required', '转载需授权', '轉載需授權', 'Permission required'],
      ['free', '可转载', '可轉載', 'Free to republish'],
      ['forbidden', '禁止转载', '禁止轉載', 'No republication'],
    ] as const) {
      it(`says that permission is ${permission}`, async () => {
        const el = await fixture<CopyrightFooterElement>(
          html`<bloom-copyright-footer permission=${permission}></bloom-copyright-footer>`,
        );
        expect(text(part(el, 'permission'))).to.equal(hans);
        el.lang = 'zh-HK';
        await frames();
        expect(text(part(el, 'permission'))).to.equal(hant);
        el.lang = 'en';
        await frames();
        expect(text(part(el, 'permission'))).to.equal(english);
      });
    }

    for (const [authorization, republish, words] of [
      ['required', undefined, '转载需授权'],
      ['not-required', undefined, '可转载'],
      ['unknown', 'forbidden', '禁止转载'],
      ['unknown', undefined, ''],
    ] as const) {
      it(`says what the rights code: ${authorization}, ${republish ?? 'no rule'}`, async () => {
        const el = await fixture(
          html`<bloom-copyright-footer
            .rights=${{ ...rights, authorization, uses: { republish } }}
          ></bloom-copyright-footer>`,
        );
        expect(text(el.shadowRoot?.querySelector('[part=permission]'))).to.equal(words);
      });
    }

    it('lets the attribute win over the rights, and takes an unknown one for none', async () => {
      for (const [attribute, words] of [
        ['forbidden', '禁止转载'],
        [' free ', '可转载'],
        ['unknown', '转载需授权'],
        ['maybe', '转载需授权'],
        ['', '转载需授权'],
      ]) {
        const el = await fixture(
          html`<bloom-copyright-footer
            permission=${attribute ?? ''}
            .rights=${rights}
          ></bloom-copyright-footer>`,
        );
        expect(text(part(el, 'permission'))).to.equal(words);
      }
    });

    it('lists what a copy must carry, from the attribute or the model, in one order', async () => {
      for (const [requires, words] of [
        [undefined, '转载须注明：来源、作者'],
        ['', '转载须注明：来源、作者'],
        ['  ', '转载须注明：来源、作者'],
        ['author original-headline', '转载须注明：原标题、作者'],
        ['link, date,photo-credit  notify', '转载须注明：原文链接、发布日期、图片署名、转载后告知本站'],
        ['link money', '转载须注明：原文链接'],
        ['money', ''],
      ]) {
        const el = await fixture<CopyrightFooterElement>(
          html`<bloom-copyright-footer .requires=${requires} .rights=${rights}></bloom-copyright-footer>`,
        );
        expect(text(el.shadowRoot?.querySelector('[part=requires]'))).to.equal(words);
      }
    });

    it('names the day in the sentence where the attribute asks for it', async () => {
      const el = await fixture(
        html`<bloom-copyright-footer requires="date" .article=${article}></bloom-copyright-footer>`,
      );
      expect(text(part(el, 'attribution'))).to.contain('2024年9月10日');
    });

    for (const [given, line] of [
      [{ year: 2024, holder: rights.holder }, '© 2024 岳塘新闻网'],
      [{ year: undefined, holder: rights.holder }, '© 岳塘新闻网'],
      [{ year: 2024, holder: undefined }, '© 2024'],
      [{ year: undefined, holder: undefined }, ''],
    ] as const) {
      it(`takes the © line from data alone: ${line || 'nothing'}`, async () => {
        const el = await fixture(
          html`<bloom-copyright-footer .rights=${{ ...rights, ...given }}></bloom-copyright-footer>`,
        );
        expect(textIn(el, 'copyright')).to.equal(line);
      });
    }

    it('shows rights of its own instead of those of the article', async () => {
      const el = await fixture(
        html`<bloom-copyright-footer
          .article=${article}
          .rights=${{ ...rights, notice: '另一份声明' }}
        ></bloom-copyright-footer>`,
      );
      expect(part(el, 'notice').textContent).to.equal('另一份声明');
    });

    for (const [what, given, issues] of [
      [
        'no notice and no credits',
        { ...article, credits: undefined, rights: { ...rights, notice: '' } },
        ['rights.notice missing', 'credits missing'],
      ],
      [
        'a credit without people',
        { ...article, credits: [{ role: 'author' }] },
        ['credits.0.parties missing'],
      ],
      [
        'a credit that is none',
        { ...article, credits: [null, { role: 'source' }] },
        ['credits.0 shape', 'credits.0.parties missing'],
      ],
      [
        'a year that is no number',
        { ...article, rights: { ...rights, year: '2024' } },
        ['rights.year shape'],
      ],
    ] as const) {
      it(`says once what is missing: ${what}`, async () => {
        const errors = await errorsOf(async () => {
          const el = await fixture<CopyrightFooterElement>(
            html`<bloom-copyright-footer .article=${given}></bloom-copyright-footer>`,
          );
          el.requestUpdate();
          await el.updateComplete;
          expect(text(part(el, 'footer'))).to.contain('岳塘新闻网');
        });
        expect(
          errors.map((error) => error.issues.map(({ path, reason }) => `${path} ${reason}`)),
        ).to.deep.equal([issues]);
      });
    }

    for (const given of [
      'x',
      5,
      [],
      { credits: 'x', source: 5, rights: 'x', headline: [] },
      { source: { authors: 'x' }, headline: 'x', credits: [{ parties: 5 }] },
    ]) {
      it(`does not throw on ${JSON.stringify(given)}`, async () => {
        const errors = await errorsOf(() =>
          fixture(html`<bloom-copyright-footer .article=${given} .rights=${given}></bloom-copyright-footer>`),
        );
        expect(errors).to.have.lengthOf(1);
      });
    }
  });

  describe('copying', () => {
    it('copies exactly the sentence that is seen, and then says so', async () => {
      const written = pretendClipboard(works);
      const el = await fixture(html`<bloom-copyright-footer .article=${article}></bloom-copyright-footer>`);
      expect(text(part(el, 'attribution'))).to.equal(SENTENCE);
      part(el, 'copy').click();
      expect(text(part(el, 'status'))).to.equal('');
      await frames();
      expect(written).to.deep.equal([SENTENCE]);
      expect(text(part(el, 'status'))).to.equal('已复制');
    });

    it('copies the slotted sentence as it is seen', async () => {
      const written = pretendClipboard(works);
      const el = await fixture(
        html`<bloom-copyright-footer .article=${article}>
          <p slot="attribution">
            本文转载自<b>岳塘新闻网</b>， 原标题《六色花开》<span hidden>看不见的</span>
          </p>
        </bloom-copyright-footer>`,
      );
      part(el, 'copy').click();
      await frames();
      expect(written).to.deep.equal(['本文转载自岳塘新闻网， 原标题《六色花开》']);
    });

    it('copies a sentence that stands in a drawing or a form', async () => {
      const written = pretendClipboard(works);
      for (const sentence of [
        svgText('attribution', '转自 岳塘网'),
        html`<form slot="attribution">
          转自 岳塘网<input name="innerText" /><input name="textContent" />
        </form>`,
      ]) {
        const el = await fixture(html`<bloom-copyright-footer>${sentence}</bloom-copyright-footer>`);
        part(el, 'copy').click();
        await frames();
      }
      expect(written).to.deep.equal(['转自 岳塘网', '转自 岳塘网']);
    });

    for (const [what, closed, open] of [
      [
        'closed details',
        () => html`<details>${PRINTED}</details>`,
        (box: Element) => box.setAttribute('open', ''),
      ],
      [
        'a box that is not shown',
        () => html`<div style="display: none">${PRINTED}</div>`,
        (box: Element) => box.removeAttribute('style'),
      ],
      [
        'a box whose content is not laid out',
        () => html`<div style="content-visibility: hidden">${PRINTED}</div>`,
        (box: Element) => box.removeAttribute('style'),
      ],
      [
        'a page that is not seen yet',
        () => html`<div style="visibility: hidden">${PRINTED}</div>`,
        (box: Element) => box.removeAttribute('style'),
      ],
    ] as const) {
      it(`keeps the sentence of a page in ${what}, for when it opens`, async () => {
        const box = await fixture(closed());
        const el = box.querySelector('bloom-copyright-footer') as CopyrightFooterElement;
        await el.updateComplete;
        // Only now it stands in its place, where a browser may have no text for it yet.
        el.permission = 'free';
        await el.updateComplete;
        open(box);
        await frames();
        const [sentence] = nodesIn(el, 'attribution');
        expect(sentence?.getBoundingClientRect().height).to.be.above(10);
        const written = pretendClipboard(works);
        for (const button of el.shadowRoot?.querySelectorAll('button') ?? []) {
          expect(button.getBoundingClientRect().height).to.be.above(10);
          button.click();
          await frames();
        }
        const address = 'https://yuetang.test/';
        expect(written).to.deep.equal([
          '转自岳塘网',
          `转自<a href="${address}">岳塘网</a>`,
          `转自[岳塘网](<${address}>)`,
        ]);
      });
    }

    it('copies a sentence of several lines, without what css hides of it', async () => {
      const written = pretendClipboard(works);
      const el = await fixture(
        html`<bloom-copyright-footer>
          <p slot="attribution">转自<b>岳塘网</b><i style="visibility: hidden">看不见</i></p>
          <a slot="attribution" href="https://yuetang.test/">原文</a>
        </bloom-copyright-footer>`,
      );
      for (const button of el.shadowRoot?.querySelectorAll('button') ?? []) {
        button.click();
        await frames();
      }
      expect(written).to.deep.equal([
        '转自岳塘网 原文',
        '转自岳塘网 <a href="https://yuetang.test/">原文</a>',
        '转自岳塘网 [原文](<https://yuetang.test/>)',
      ]);
    });

    it('copies what the page hides as a whole, and says nothing of a picture', async () => {
      const written = pretendClipboard(works);
      const el = await fixture(
        html`<bloom-copyright-footer><p slot="attribution" hidden>转自岳塘网</p></bloom-copyright-footer>`,
      );
      part(el, 'copy').click();
      await frames();
      expect(written).to.deep.equal(['转自岳塘网']);
      const drawn = await fixture(
        html`<bloom-copyright-footer
          ><p slot="attribution"><img alt="" width="20" height="20" src=${PIXEL} /></p
        ></bloom-copyright-footer>`,
      );
      expect(drawn.querySelector('img')?.getBoundingClientRect().height).to.equal(20);
      expect(shows(drawn, 'copy')).to.equal(false);
    });

    it('waits for the browser before it says anything', async () => {
      let answer = (): void => undefined;
      pretendClipboard(() => new Promise<void>((resolve) => (answer = resolve)));
      const el = await fixture(html`<bloom-copyright-footer .article=${article}></bloom-copyright-footer>`);
      part(el, 'copy').click();
      await frames();
      expect(text(part(el, 'status'))).to.equal('');
      answer();
      await frames();
      expect(text(part(el, 'status'))).to.equal('已复制');
    });

    for (const [lang, copied, failed] of [
      ['zh-CN', '已复制', '未能复制，请选中文字后手动复制'],
      ['zh-TW', '已複製', '未能複製，請選取文字後手動複製'],
      ['en', 'Copied', 'Could not copy; select the text and copy it by hand'],
    ] as const) {
      it(`says in ${lang} what came of it`, async () => {
        const el = await fixture(
          html`<bloom-copyright-footer lang=${lang} .article=${article}></bloom-copyright-footer>`,
        );
        pretendClipboard(works);
        part(el, 'copy').click();
        await frames();
        expect(text(part(el, 'status'))).to.equal(copied);
        pretendClipboard(fails);
        pretendCommand(() => false);
        part(el, 'copy').click();
        await frames();
        expect(text(part(el, 'status'))).to.equal(failed);
      });
    }

    for (const [what, answer] of [
      ['there is no clipboard', undefined],
      ['the clipboard refuses', fails],
    ] as const) {
      it(`copies by the keyboard's own way where ${what}`, async () => {
        pretendClipboard(answer);
        const el = await fixture(html`<bloom-copyright-footer .article=${article}></bloom-copyright-footer>`);
        const copied: (string | undefined)[] = [];
        const { execCommand } = document;
        pretendCommand(() => {
          const done = execCommand.call(document, 'copy');
          return done;
        });
        addEventListener('copy', () => copied.push('leaked'));
        part(el, 'copy').focus();
        await sendKeys({ press: 'Enter' });
        await frames();
        expect(text(part(el, 'status'))).to.equal('已复制');
        Reflect.deleteProperty(navigator, 'clipboard');
        const box = document.createElement('textarea');
        el.parentElement?.append(box);
        box.focus();
        await sendKeys({ down: 'Control' });
        await sendKeys({ press: 'v' });
        await sendKeys({ up: 'Control' });
        await frames();
        expect(box.value).to.equal(SENTENCE);
        expect(copied).to.deep.equal([]);
      });
    }

    it('says so where it could not copy, and selects the sentence', async () => {
      pretendClipboard(fails);
      pretendCommand(() => false);
      const el = await fixture(html`<bloom-copyright-footer .article=${article}></bloom-copyright-footer>`);
      part(el, 'copy').click();
      await frames();
      expect(text(part(el, 'status'))).to.equal('未能复制，请选中文字后手动复制');
      expect(getSelection()?.toString().trim()).to.equal(SENTENCE);
    });

    it('selects the slotted sentence where it could not copy', async () => {
      pretendClipboard(fails);
      pretendCommand(() => false);
      const el = await fixture(
        html`<bloom-copyright-footer><p slot="attribution">本文转载自岳塘新闻网</p></bloom-copyright-footer>`,
      );
      part(el, 'copy').click();
      await frames();
      expect(getSelection()?.toString().trim()).to.equal('本文转载自岳塘新闻网');
    });

    it('no longer says that it copied when the sentence has become another', async () => {
      pretendClipboard(works);
      const el = await fixture<CopyrightFooterElement>(
        html`<bloom-copyright-footer .article=${article}></bloom-copyright-footer>`,
      );
      part(el, 'copy').click();
      await frames();
      el.permission = 'free';
      await el.updateComplete;
      expect(text(part(el, 'status'))).to.equal('已复制');
      el.article = { ...article, headline: '另一篇' };
      await el.updateComplete;
      expect(text(part(el, 'status'))).to.equal('');
    });
  });

  describe('events', () => {
    it('fires once with what was copied, on success only, and does not bubble', async () => {
      const box = await fixture(
        html`<div><bloom-copyright-footer .article=${article}></bloom-copyright-footer></div>`,
      );
      const el = box.querySelector('bloom-copyright-footer') as CopyrightFooterElement;
      const heard: string[] = [];
      el.addEventListener('bloom-attribution-copied', (event) =>
        heard.push((event as Event & { text: string }).text),
      );
      box.addEventListener('bloom-attribution-copied', () => heard.push('above'));
      pretendClipboard(fails);
      pretendCommand(() => false);
      part(el, 'copy').click();
      await frames();
      expect(heard).to.deep.equal([]);
      pretendClipboard(works);
      part(el, 'copy').click();
      await frames();
      expect(heard).to.deep.equal([SENTENCE]);
    });
  });

  describe('parts', () => {
    it('has the parts it promises', async () => {
      const el = await fixture(
        html`<bloom-copyright-footer
          permission="required"
          .article=${{
            ...article,
            digitalSource: 'algorithmicMedia',
            corrections: [{ at: '2024-09-12', text: '已更正。' }],
          }}
        ></bloom-copyright-footer>`,
      );
      const parts = [...(el.shadowRoot?.querySelectorAll('[part]') ?? [])].map((node) =>
        node.getAttribute('part'),
      );
      expect(parts).to.deep.equal(
        'footer credits credit credit source ai-label correction terms permission notice requires attribution copy copy copy status site copyright'.split(
          ' ',
        ),
      );
    });

    it('has a button large enough for elders, and none in print', async () => {
      document.documentElement.setAttribute('data-bloom-elder', '');
      const el = await fixture(html`<bloom-copyright-footer .article=${article}></bloom-copyright-footer>`);
      document.documentElement.removeAttribute('data-bloom-elder');
      expect(part(el, 'copy').getBoundingClientRect().height).to.be.at.least(60);
    });
  });

  it('keeps the credits apart under a reset of the page', async () => {
    const page = await fixture(
      html`<div>
        <style>
          * {
            margin: 0;
          }
        </style>
        <bloom-copyright-footer
          ><span slot="credit">通讯员：陈志蓉</span
          ><span slot="credit">责编：郭璇</span></bloom-copyright-footer
        >
      </div>`,
    );
    await page.querySelector<CopyrightFooterElement>('bloom-copyright-footer')?.updateComplete;
    const [one, other] = [...page.querySelectorAll('span')].map((credit) => credit.getBoundingClientRect());
    expect((other?.left ?? 0) - (one?.right ?? 0)).to.be.above(10);
  });

  it('does not widen the page for a long word', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="inline-size: 300px">
        <bloom-copyright-footer><p slot="notice">${'w'.repeat(500)}</p></bloom-copyright-footer>
      </div>`,
    );
    expect(page.scrollWidth).to.equal(300);
  });

  describe('more of the terms', () => {
    const terms = (given: object): Promise<CopyrightFooterElement> =>
      fixture<CopyrightFooterElement>(
        html`<bloom-copyright-footer .rights=${{ ...rights, ...given }}></bloom-copyright-footer>`,
      );
    const facts = (el: Element): string[] => nodesIn(el, 'terms').map(text);

    for (const [lang, words] of [
      [
        'zh-CN',
        [
          '许可协议：CC BY 4.0',
          '授权申请',
          '联系方式：0731-1',
          '不在授权之列：插图',
          '有效期至：2999年12月31日',
          '文本与数据挖掘：保留权利',
        ],
      ],
      [
        'zh-TW',
        [
          '授權條款：CC BY 4.0',
          '授權申請',
          '聯絡方式：0731-1',
          '不在授權之列：插图',
          '有效期至：2999年12月31日',
          '文字與資料探勘：保留權利',
        ],
      ],
      [
        'en',
        [
          'License: CC BY 4.0',
          'Ask for permission',
          'Contact: 0731-1',
          'Not covered: 插图',
          'Valid until: 31 December 2999',
          'Text and data mining: rights reserved',
        ],
      ],
    ] as const) {
      it(`says in ${lang} which licence, where to ask, what is excepted, how long it holds, whether mining is reserved`, async () => {
        const el = await terms({
          license: { name: 'CC BY 4.0', url: 'https://license.test/' },
          acquireUrl: '/ask',
          contact: '0731-1',
          excludes: '插图',
          validUntil: '2999-12-31',
          tdm: { reservation: true, policy: 'https://yuetang.test/tdm' },
        });
        el.lang = lang;
        await frames();
        expect(facts(el)).to.deep.equal(words);
        const links = [...part(el, 'terms').querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(links).to.deep.equal(['https://license.test/', '/ask', 'https://yuetang.test/tdm']);
        await expect(el).to.be.accessible();
      });
    }

    it('shows the terms that a page wrote, even where nothing else is known', async () => {
      const el = await fixture(
        html`<bloom-copyright-footer><span slot="terms">许可协议：CC0</span></bloom-copyright-footer>`,
      );
      expect(shows(el, 'terms')).to.equal(true);
    });

    it('leaves out what is not known and addresses that are scripts', async () => {
      const errors = await errorsOf(async () => {
        const el = await terms({
          license: { name: 'CC0', url: 'javascript:alert(1)' },
          acquireUrl: 'javascript:alert(1)',
          tdm: { reservation: false, policy: 'javascript:alert(1)' },
          validUntil: 'soon',
        });
        expect(facts(el)).to.deep.equal(['许可协议：CC0', '文本与数据挖掘：不作保留']);
        expect(part(el, 'terms').querySelector('a')).to.equal(null);
      });
      expect(errors[0]?.issues.map(({ path, reason }) => `${path} ${reason}`)).to.deep.equal([
        'rights.validUntil shape',
        'rights.license.url address',
        'rights.acquireUrl address',
        'rights.tdm.policy address',
      ]);
    });

    for (const until of ['2020-01-01', '2020-01', '2020', '2020-01-01T00:00:00+08:00']) {
      it(`does not offer a permission that ended in ${until}, whoever gave it`, async () => {
        const free = { authorization: 'not-required', license: { name: 'CC0' }, validUntil: until };
        const el = await terms(free);
        expect(text(part(el, 'permission'))).to.equal('转载许可已到期');
        expect(facts(el).at(-1)).to.contain('（已过期）');
        const said = await fixture(
          html`<bloom-copyright-footer permission="free" valid-until=${until}></bloom-copyright-footer>`,
        );
        expect(text(part(said, 'permission'))).to.equal('转载许可已到期');
      });
    }

    it('keeps a stricter word when the terms have ended', async () => {
      const el = await terms({ validUntil: '2020' });
      expect(text(part(el, 'permission'))).to.equal('转载需授权');
      expect(facts(el)).to.deep.equal(['有效期至：2020年（已过期）']);
    });

    it('takes the day from the attribute before that of the rights, and no text for a day', async () => {
      for (const [said, words] of [
        ['2999-01-01', '有效期至：2999年1月1日'],
        ['some day', '有效期至：2998年'],
      ]) {
        const el = await fixture(
          html`<bloom-copyright-footer
            valid-until=${said ?? ''}
            .rights=${{ ...rights, validUntil: '2998' }}
          ></bloom-copyright-footer>`,
        );
        expect(facts(el)).to.deep.equal([words]);
      }
    });

    it('keeps the lines of a notice', async () => {
      const el = await terms({ notice: '一、\n二、\n三、' });
      expect(part(el, 'notice').innerText).to.equal('一、\n二、\n三、');
      expect(part(el, 'notice').getBoundingClientRect().height).to.be.above(70);
    });
  });

  describe('where it comes from and what became of it', () => {
    for (const [relation, lang, words] of [
      ['republished', 'zh-CN', '来源：岳塘新闻网（转载）'],
      ['excerpted', 'zh-CN', '来源：岳塘新闻网（摘编）'],
      ['translated', 'zh-TW', '來源：岳塘新闻网（編譯）'],
      ['syndicated', 'en', 'Source: 岳塘新闻网 (syndicated)'],
      ['original', 'en', 'Source: 岳塘新闻网'],
    ] as const) {
      it(`says how the piece relates to its source: ${relation}`, async () => {
        const el = await fixture(
          html`<bloom-copyright-footer
            lang=${lang}
            .article=${{ ...article, source: { ...article.source, relation } }}
          ></bloom-copyright-footer>`,
        );
        expect(lines(el).at(-1)).to.equal(words);
      });
    }

    it('says when the original was published, and refuses what is no time', async () => {
      const el = await fixture<CopyrightFooterElement>(
        html`<bloom-copyright-footer
          .article=${{ ...article, source: { ...article.source, publishedAt: '2024-09-10T08:30:00+08:00' } }}
        ></bloom-copyright-footer>`,
      );
      expect(lines(el).at(-1)).to.equal('原文发布时间：2024年9月10日 08:30');
      expect(part(el, 'credits').querySelector('time')?.getAttribute('datetime')).to.equal(
        '2024-09-10T08:30:00+08:00',
      );
      const errors = await errorsOf(async () => {
        el.article = { ...article, source: { ...article.source, publishedAt: '昨天' } } as Article;
        await el.updateComplete;
      });
      expect(errors[0]?.path).to.equal('source.publishedAt');
      expect(lines(el).at(-1)).to.equal('来源：岳塘新闻网');
    });

    it('lists what was put right, with the day where it is known', async () => {
      const corrections = [
        { at: '2024-09-12', text: '“15起”原误作“50起”。' },
        { at: 'x', text: { 'zh-Hans': '姓名有误。', en: 'A name was wrong.' } },
        { at: '2024' },
      ];
      const el = await fixture<CopyrightFooterElement>(
        html`<bloom-copyright-footer .article=${{ ...article, corrections }}></bloom-copyright-footer>`,
      );
      const said = (): string[] =>
        [...(el.shadowRoot?.querySelectorAll('[part=correction]') ?? [])].map(text);
      expect(said()).to.deep.equal(['更正（2024年9月12日）：“15起”原误作“50起”。', '更正：姓名有误。']);
      el.lang = 'en';
      await frames();
      expect(said()[1]).to.equal('Correction: A name was wrong.');
    });

    for (const [digitalSource, words] of [
      ['trainedAlgorithmicMedia', '人工智能生成'],
      ['compositeWithTrainedAlgorithmicMedia', '含人工智能生成内容'],
      ['humanEdits', ''],
    ] as const) {
      it(`says what a machine made: ${digitalSource}`, async () => {
        const el = await fixture(
          html`<bloom-copyright-footer .article=${{ ...article, digitalSource }}></bloom-copyright-footer>`,
        );
        expect(text(el.shadowRoot?.querySelector('[part=ai-label]'))).to.equal(words);
      });
    }
  });

  describe('lines of the site', () => {
    it('links the filing numbers to their registries', async () => {
      const el = await fixture(
        html`<bloom-copyright-footer
          icp="湘ICP备12345678号-1"
          police="湘公网安备 43030402000001号"
        ></bloom-copyright-footer>`,
      );
      const [icp, police] = part(el, 'site').querySelectorAll('a');
      expect([text(icp), icp?.href]).to.deep.equal(['湘ICP备12345678号-1', 'https://beian.miit.gov.cn/']);
      expect([text(police), police?.href]).to.deep.equal([
        '湘公网安备 43030402000001号',
        'https://beian.mps.gov.cn/#/query/webSearch?code=43030402000001',
      ]);
      await expect(el).to.be.accessible();
    });

    it('puts no number into an address that is not one', async () => {
      const el = await fixture(
        html`<bloom-copyright-footer police="javascript:alert(1)"></bloom-copyright-footer>`,
      );
      expect(part(el, 'site').querySelector('a')?.href).to.equal('https://beian.mps.gov.cn/');
    });

    it('shows other lines beside them, and no place for none', async () => {
      const el = await fixture<CopyrightFooterElement>(
        html`<bloom-copyright-footer icp="湘ICP备1号"
          ><span slot="site">举报电话：12345</span></bloom-copyright-footer
        >`,
      );
      expect(el.innerText).to.contain('举报电话');
      expect(text(part(el, 'site'))).to.equal('湘ICP备1号');
      const none = await fixture(html`<bloom-copyright-footer></bloom-copyright-footer>`);
      expect(shows(none, 'site')).to.equal(false);
    });
  });

  describe('copying as HTML or Markdown', () => {
    const button = (el: Element, format: string): HTMLButtonElement => {
      const found = el.shadowRoot?.querySelector<HTMLButtonElement>(`button[value=${format}]`);
      if (!found) throw new Error(`no button ${format}`);
      return found;
    };

    it('hands over the source of the model’s sentence, and says as what', async () => {
      const written = pretendClipboard(works);
      const el = await fixture(
        html`<bloom-copyright-footer
          .article=${{ ...article, headline: '<b>*六色花*' }}
        ></bloom-copyright-footer>`,
      );
      const formats: unknown[] = [];
      el.addEventListener('bloom-attribution-copied', (event) =>
        formats.push((event as BloomAttributionCopiedEvent).format),
      );
      for (const format of ['html', 'markdown']) {
        button(el, format).click();
        await frames();
        expect(text(part(el, 'status'))).to.equal('已复制');
      }
      const address = 'https://yuetang.test/1.html';
      expect(written).to.deep.equal([
        `本文转载自岳塘新闻网，原标题《&#60;b&#62;*六色花*》，通讯员：陈志蓉，原文链接：<a href="${address}">${address}</a>`,
        `本文转载自岳塘新闻网，原标题《\\<b\\>\\*六色花\\*》，通讯员：陈志蓉，原文链接：<${address}>`,
      ]);
      expect(formats).to.deep.equal(['html', 'markdown']);
    });

    it('says of each as what it was copied where two are pressed at once', async () => {
      pretendClipboard(works);
      const el = await fixture(html`<bloom-copyright-footer .article=${article}></bloom-copyright-footer>`);
      const formats: unknown[] = [];
      el.addEventListener('bloom-attribution-copied', (event) =>
        formats.push((event as BloomAttributionCopiedEvent).format),
      );
      button(el, 'html').click();
      button(el, 'markdown').click();
      await frames();
      expect(formats).to.deep.equal(['html', 'markdown']);
    });

    it('makes them from what the page wrote: text escaped, links kept, nothing hidden', async () => {
      const written = pretendClipboard(works);
      const el = await fixture(
        html`<bloom-copyright-footer>
          <p slot="attribution">
            转自<a href="https://yuetang.test/?a=1&amp;b=2">岳塘*网*</a><i> &lt;原创&gt; </i
            ><a href="javascript:alert(1)">别处</a><br />第二行<span hidden>看不见</span>
          </p>
        </bloom-copyright-footer>`,
      );
      for (const format of ['text', 'html', 'markdown']) {
        button(el, format).click();
        await frames();
      }
      expect(written).to.deep.equal([
        '转自岳塘*网* <原创> 别处 第二行',
        '转自<a href="https://yuetang.test/?a=1&#38;b=2">岳塘*网*</a> &#60;原创&#62; 别处 第二行',
        '转自[岳塘\\*网\\*](<https://yuetang.test/?a=1&b=2>) \\<原创\\> 别处 第二行',
      ]);
    });

    it('makes them from a drawing', async () => {
      const written = pretendClipboard(works);
      const el = await fixture(
        html`<bloom-copyright-footer>${svgText('attribution', '转自*岳塘网*')}</bloom-copyright-footer>`,
      );
      for (const format of ['html', 'markdown']) {
        button(el, format).click();
        await frames();
      }
      expect(written).to.deep.equal(['转自*岳塘网*', '转自\\*岳塘网\\*']);
    });

    it('names each button by its effect', async () => {
      const el = await fixture(html`<bloom-copyright-footer .article=${article}></bloom-copyright-footer>`);
      expect(
        ['text', 'html', 'markdown'].map((one) => button(el, one).getAttribute('aria-label')),
      ).to.deep.equal(['复制转载署名', '复制 HTML', '复制 Markdown']);
    });

    it('says so where it could not copy, and selects the sentence', async () => {
      pretendClipboard(fails);
      pretendCommand(() => false);
      const el = await fixture(html`<bloom-copyright-footer .article=${article}></bloom-copyright-footer>`);
      button(el, 'markdown').click();
      await frames();
      expect(text(part(el, 'status'))).to.contain('未能复制');
      expect(getSelection()?.toString().trim()).to.equal(SENTENCE);
    });
  });

  describe('a passage that a reader copies', () => {
    const PASSAGE =
      '霞光社区六支志愿队，一年开展近四十场活动，服务三千余人次，邻里之间的大事小情都有人管，都有人问。';

    /** An article with a passage and a footer; what a copy of `selector` puts on the clipboard. */
    async function pageWith(isOn = true, extra: unknown = ''): Promise<HTMLElement> {
      return complete(
        html`<div>
          <article>
            <p id="passage">${PASSAGE}<a href="/more">详见</a></p>
            <p id="short">六色花开</p>
            <textarea .value=${PASSAGE}></textarea>
            <div id="edited" contenteditable="true">${PASSAGE}</div>
            ${extra}
            <bloom-copyright-footer ?append-on-copy=${isOn} .article=${article}
              ><p slot="notice">${PASSAGE}</p></bloom-copyright-footer
            >
          </article>
          <p id="elsewhere">${PASSAGE}</p>
        </div>`,
      );
    }

    function copy(from: Element, target = from): ClipboardEvent {
      getSelection()?.selectAllChildren(from);
      const event = new ClipboardEvent('copy', {
        clipboardData: new DataTransfer(),
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      target.dispatchEvent(event);
      return event;
    }
    const find = (page: Element, selector: string): Element => {
      const found = page.querySelector(selector);
      if (!found) throw new Error(selector);
      return found;
    };

    it('takes the attribution along, as a line of the text and a paragraph of the HTML', async () => {
      const page = await pageWith();
      const { clipboardData, defaultPrevented } = copy(find(page, '#passage'));
      expect(defaultPrevented).to.equal(true);
      expect(clipboardData?.getData('text/plain')).to.equal(`${PASSAGE}详见\n\n${SENTENCE}`);
      const pasted = new DOMParser().parseFromString(clipboardData?.getData('text/html') ?? '', 'text/html');
      expect(text(pasted.body.firstElementChild)).to.equal(`${PASSAGE}详见`);
      expect(pasted.querySelector('a')?.getAttribute('href')).to.equal(
        new URL('/more', document.baseURI).href,
      );
      expect(text(pasted.body.lastElementChild)).to.equal(SENTENCE);
      expect(pasted.body.lastElementChild?.querySelector('a')?.href).to.equal('https://yuetang.test/1.html');
    });

    it('takes the slotted attribution along', async () => {
      const page = await pageWith();
      const line = document.createElement('p');
      line.slot = 'attribution';
      line.textContent = '转自<岳塘>';
      find(page, 'bloom-copyright-footer').append(line);
      await frames();
      const { clipboardData } = copy(find(page, '#passage'));
      expect(clipboardData?.getData('text/plain')).to.contain('\n\n转自<岳塘>');
      expect(clipboardData?.getData('text/html')).to.contain('<p>转自&#60;岳塘&#62;</p>');
    });

    it('is left alone unless the page asks', async () => {
      const page = await pageWith(false);
      expect(copy(find(page, '#passage')).defaultPrevented).to.equal(false);
    });

    for (const selector of ['#short', '#edited', '#elsewhere', 'bloom-copyright-footer']) {
      it(`is left alone in ${selector}`, async () => {
        const page = await pageWith();
        expect(copy(find(page, selector)).defaultPrevented).to.equal(false);
      });
    }

    it('is left alone where it comes from a field', async () => {
      const page = await pageWith();
      // Some browsers count what is selected in a field as a selection of the page.
      expect(copy(find(page, '#passage'), find(page, 'textarea')).defaultPrevented).to.equal(false);
    });

    it('is left alone where the page has taken it in hand, and after the footer is gone', async () => {
      const page = await pageWith();
      const passage = find(page, '#passage');
      const take = (event: ClipboardEvent): void => {
        event.preventDefault();
      };
      passage.addEventListener('copy', take as EventListener);
      expect(copy(passage).clipboardData?.getData('text/plain')).to.equal('');
      passage.removeEventListener('copy', take as EventListener);
      find(page, 'bloom-copyright-footer').remove();
      expect(copy(passage).defaultPrevented).to.equal(false);
    });

    it('takes the attribution along once, even with two footers, and not when it has it already', async () => {
      const page = await pageWith(
        true,
        html`<p id="has">${PASSAGE}${SENTENCE}</p>
          <bloom-copyright-footer append-on-copy .article=${article}></bloom-copyright-footer>`,
      );
      const { clipboardData } = copy(find(page, '#passage'));
      expect(clipboardData?.getData('text/plain').split('本文转载自')).to.have.lengthOf(2);
      expect(copy(find(page, '#has')).defaultPrevented).to.equal(false);
    });

    it('counts for the whole page where the footer is in no article', async () => {
      const page = await complete(
        html`<div>
          <p>${PASSAGE}</p>
          <bloom-copyright-footer append-on-copy .article=${article}></bloom-copyright-footer>
        </div>`,
      );
      expect(copy(find(page, 'p')).clipboardData?.getData('text/plain')).to.contain(SENTENCE);
    });
  });

  describe('JSON-LD', () => {
    const scripts = (el: Element): HTMLScriptElement[] => [...el.querySelectorAll('script')];
    const full = {
      ...article,
      rights: {
        ...rights,
        license: { name: 'CC BY 4.0', url: 'https://license.test/' },
        acquireUrl: 'https://yuetang.test/ask',
        validUntil: '2999',
      },
    };

    it('is not written unless the page asks', async () => {
      const el = await fixture(html`<bloom-copyright-footer .article=${full}></bloom-copyright-footer>`);
      expect(scripts(el)).to.deep.equal([]);
    });

    it('says rights and credits, and nothing else', async () => {
      const el = await fixture(
        html`<bloom-copyright-footer json-ld .article=${full}></bloom-copyright-footer>`,
      );
      const [script] = scripts(el);
      expect(script?.type).to.equal('application/ld+json');
      expect(JSON.parse(script?.text ?? '')).to.deep.equal({
        '@context': 'https://schema.org',
        '@type': 'CreativeWork',
        copyrightNotice: rights.notice,
        copyrightHolder: { '@type': 'Organization', name: '岳塘新闻网' },
        copyrightYear: 2024,
        license: 'https://license.test/',
        acquireLicensePage: 'https://yuetang.test/ask',
        creditText: '通讯员：陈志蓉 责编：郭璇',
        usageInfo: { '@type': 'CreativeWork', text: '转载需授权; 转载须注明：来源、作者', expires: '2999' },
      });
    });

    it('is one script whatever changes, and goes with the wish, the data and the element', async () => {
      const el = await fixture<CopyrightFooterElement>(
        html`<bloom-copyright-footer json-ld .article=${full}></bloom-copyright-footer>`,
      );
      const box = el.parentElement;
      el.rights = { ...rights, notice: '另一份声明' };
      await frames();
      expect(scripts(el)).to.have.lengthOf(1);
      expect(scripts(el)[0]?.text).to.contain('另一份声明');
      const copied = el.cloneNode(true) as CopyrightFooterElement;
      copied.rights = rights;
      box?.append(copied);
      await frames();
      expect(scripts(copied)).to.have.lengthOf(1);
      el.remove();
      expect(scripts(el)).to.have.lengthOf(0);
      box?.append(el);
      await frames();
      expect(scripts(el)).to.have.lengthOf(1);
      el.jsonLd = false;
      await frames();
      expect(scripts(el)).to.have.lengthOf(0);
      copied.rights = undefined;
      await frames();
      expect(scripts(copied)).to.have.lengthOf(0);
    });

    it('leaves a script of the page alone where it is not asked for', async () => {
      const el = await fixture<CopyrightFooterElement>(
        html`<bloom-copyright-footer></bloom-copyright-footer>`,
      );
      const own = document.createElement('script');
      own.type = 'application/ld+json';
      own.append('{}');
      el.append(own);
      el.permission = 'free';
      await frames();
      el.remove();
      expect(scripts(el)).to.deep.equal([own]);
    });

    it('does not end its script for a text that would', async () => {
      const notice = '</script><script>alert(1)</script>';
      const el = await fixture(
        html`<bloom-copyright-footer json-ld .rights=${{ ...rights, notice }}></bloom-copyright-footer>`,
      );
      const json = scripts(el)[0]?.text ?? '';
      expect(json).to.not.contain('<');
      expect((JSON.parse(json) as { copyrightNotice: string }).copyrightNotice).to.equal(notice);
    });

    it('says what the page wrote, and no licence that has ended', async () => {
      const el = await fixture(
        html`<bloom-copyright-footer json-ld valid-until="2020" .article=${full}>
          <span slot="credit">责编：郭璇</span>
          <span slot="credit">一审：石惠</span>
          <p slot="notice">页面声明</p>
        </bloom-copyright-footer>`,
      );
      const said = JSON.parse(scripts(el)[0]?.text ?? '') as Record<string, unknown>;
      expect(said['creditText']).to.equal('责编：郭璇 一审：石惠');
      expect(said['copyrightNotice']).to.equal('页面声明');
      expect(said).to.not.have.property('license');
    });

    it('says what the page drew', async () => {
      const el = await fixture(
        html`<bloom-copyright-footer json-ld>${svgText('credit', '责编：郭璇')}</bloom-copyright-footer>`,
      );
      expect(scripts(el)[0]?.text).to.contain('"creditText":"责编：郭璇"');
    });
  });

  it('takes a list for what a copy must carry, as scripts give it', async () => {
    const footer = await fixture<CopyrightFooterElement>(
      html`<bloom-copyright-footer
        .requires=${['source', 'author'] as unknown as string}
      ></bloom-copyright-footer>`,
    );
    expect(footer.renderRoot.querySelector('[part=requires]')?.textContent).to.contain('来源、作者');
  });
});
