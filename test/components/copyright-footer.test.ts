import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CopyrightFooterElement } from '../../src/components/copyright-footer/copyright-footer-element.js';
import type { BloomErrorEvent } from '../../src/controllers/report-controller.js';
import type { Article } from '../../src/models/article.js';
import type { Rights } from '../../src/models/rights.js';
import '../../src/define/bloom-copyright-footer.js';

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
const lines = (el: Element): string[] => [...part(el, 'credits').querySelectorAll('slot > span')].map(text);
const isShown = (node: Element): boolean => node.getClientRects().length > 0;

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
        html`<bloom-copyright-footer></bloom-copyright-footer>`,
      );
      const status = part(el, 'status');
      expect(status.getAttribute('role')).to.equal('status');
      expect(status.getAttribute('aria-live') ?? 'polite').to.equal('polite');
      expect(text(status)).to.equal('');
      el.article = article;
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
      expect(part(el, 'notice').getClientRects()).to.have.lengthOf(0);
    });

    it('shows a notice and an attribution that arrive later', async () => {
      const el = await fixture<CopyrightFooterElement>(
        html`<bloom-copyright-footer></bloom-copyright-footer>`,
      );
      expect(isShown(part(el, 'terms'))).to.equal(false);
      for (const slot of ['notice', 'attribution']) {
        const line = document.createElement('p');
        line.slot = slot;
        line.textContent = slot;
        el.append(line);
      }
      await frames();
      expect(isShown(part(el, 'terms'))).to.equal(true);
      expect(isShown(part(el, 'copy'))).to.equal(true);
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
        expect(isShown(part(el, 'copy'))).to.equal(false);
        expect(isShown(part(el, 'attribution'))).to.equal(false);
        part(el, 'copy').focus();
        expect(el.shadowRoot?.activeElement).to.equal(null);
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
      ).to.deep.equal([['url address', 'source.url address']]);
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
        expect(text(el.shadowRoot?.querySelector('slot[name=copyright]'))).to.equal(line);
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
        ['credits.0.parties missing', 'credits.1.parties missing'],
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
        'footer credits ai-label correction terms permission notice requires attribution copy copy copy status site copyright'.split(
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

  it('takes a list for what a copy must carry, as scripts give it', async () => {
    const footer = await fixture<CopyrightFooterElement>(
      html`<bloom-copyright-footer
        .requires=${['source', 'author'] as unknown as string}
      ></bloom-copyright-footer>`,
    );
    expect(footer.renderRoot.querySelector('[part=requires]')?.textContent).to.contain('来源、作者');
  });
});
