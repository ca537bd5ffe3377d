import '../components/told.js';
import { expect } from '@open-wc/testing';
import { BloomErrorEvent } from '../../src/controllers/refusals.js';
import { Report } from '../../src/controllers/report.js';
import { LOCALES, type Locale } from '../../src/models/locale.js';

customElements.define('test-report-host', class extends HTMLElement {});

/** A report of which a test ends the updates by hand. */
function reporting(): {
  report: { refuse: Report['add']; hostUpdated: () => void };
  page: { locale: Locale };
  events: BloomErrorEvent[];
} {
  const host = document.createElement('test-report-host');
  const page = { locale: 'zh-Hans' as Locale };
  const events: BloomErrorEvent[] = [];
  host.addEventListener('bloom-error', (event) => events.push(event));
  const report = new Report(host);
  return {
    report: {
      refuse: (...issue) => {
        report.add(...issue);
      },
      hostUpdated: () => {
        void report.tell(page.locale);
      },
    },
    page,
    events,
  };
}

describe('Report', () => {
  it('says nothing after an update that refused nothing', () => {
    const { report, events } = reporting();
    report.hostUpdated();
    expect(events).to.be.empty;
  });

  it('fires one event for everything an update refused', () => {
    const { report, events } = reporting();
    report.refuse('url', 'address');
    report.refuse('credits', 'missing');
    expect(events, 'before the update is over').to.be.empty;
    report.hostUpdated();
    expect(events).to.have.length(1);
    expect(events[0]?.issues.map(({ path, reason }) => [path, reason])).to.deep.equal([
      ['url', 'address'],
      ['credits', 'missing'],
    ]);
  });

  it('gives the event the fields of the first issue', () => {
    const { report, events } = reporting();
    report.refuse('url', 'address');
    report.refuse('credits', 'missing');
    report.hostUpdated();
    const [event] = events;
    expect(event).to.be.instanceOf(BloomErrorEvent);
    expect([event?.path, event?.reason, event?.message]).to.deep.equal([
      'url',
      'address',
      'url: 网址不安全，已略过',
    ]);
    expect(event?.bubbles).to.be.true;
    expect(event?.composed).to.be.true;
  });

  it('does not repeat the same issues after another update', () => {
    const { report, events } = reporting();
    for (let update = 0; update < 3; update++) {
      report.refuse('url', 'address');
      report.hostUpdated();
    }
    expect(events).to.have.length(1);
  });

  it('reports again when an issue joins the others', () => {
    const { report, events } = reporting();
    report.refuse('url', 'address');
    report.hostUpdated();
    report.refuse('url', 'address');
    report.refuse('headline', 'missing');
    report.hostUpdated();
    expect(events.map(({ issues }) => issues.length)).to.deep.equal([1, 2]);
  });

  it('reports an issue again that was mended in between', () => {
    const { report, events } = reporting();
    report.refuse('url', 'address');
    report.hostUpdated();
    report.hostUpdated();
    report.refuse('url', 'address');
    report.hostUpdated();
    expect(events).to.have.length(2);
  });

  it('names a path once, with the first reason', () => {
    const { report, events } = reporting();
    report.refuse('headline', 'shape');
    report.refuse('headline', 'missing');
    report.hostUpdated();
    expect(events[0]?.issues.map(({ reason }) => reason)).to.deep.equal(['shape']);
  });

  it('does not repeat issues only because the language changed', () => {
    const { report, page, events } = reporting();
    report.refuse('url', 'address');
    report.hostUpdated();
    page.locale = 'en';
    report.refuse('url', 'address');
    report.hostUpdated();
    expect(events).to.have.length(1);
  });

  for (const locale of LOCALES) {
    it(`writes messages in ${locale}`, () => {
      const { report, page, events } = reporting();
      page.locale = locale;
      report.refuse('media', 'image');
      report.hostUpdated();
      expect(events[0]?.message).to.equal(
        {
          'zh-Hans': 'media: 图片无法加载',
          'zh-Hant': 'media: 圖片無法載入',
          en: 'media: could not be loaded',
        }[locale],
      );
    });
  }

  it('tells each kind once on the console of a page under development, as this one is', () => {
    const lines: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => lines.push(line);
    try {
      for (const path of ['statistics.0.unit', 'statistics.1.unit', 'statistics.1.unit']) {
        const { report } = reporting();
        report.refuse(path, 'shape');
        report.hostUpdated();
      }
    } finally {
      console.warn = warn;
    }
    expect(lines).to.deep.equal(['sixbloom <test-report-host> statistics.0.unit: 格式不对']);
  });
});
