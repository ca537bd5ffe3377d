import { expect } from 'chai';
import { SHARE_TARGETS, shareUrl } from '../../src/models/share.js';

const shared = {
  url: 'https://news.example/a?b=1&c=2#d',
  title: '六色花开 & 邻里',
  image: 'https://news.example/p.jpg',
};
const query = (href: string | undefined): Record<string, string> =>
  Object.fromEntries(new URL(href ?? 'about:blank').searchParams);

describe('shareUrl', () => {
  it('leads to the services’ own pages with address, title and picture whole', () => {
    const { url, title, image } = shared;
    expect(shareUrl('weibo', shared)).to.match(/^https:\/\/service\.weibo\.com\/share\/share\.php\?/);
    expect(query(shareUrl('weibo', shared))).to.deep.equal({ url, title, pic: image });
    expect(shareUrl('qq', shared)).to.match(/^https:\/\/connect\.qq\.com\/widget\/shareqq\/index\.html\?/);
    expect(query(shareUrl('qq', shared))).to.deep.equal({ url, title, pics: image });
    expect(shareUrl('qzone', shared)).to.match(/^https:\/\/sns\.qzone\.qq\.com\/cgi-bin\/qzshare\//);
    expect(query(shareUrl('qzone', shared))).to.deep.equal({ url, title, pics: image });
  });

  it('begins an e-mail with the title as its subject and the address in its text', () => {
    expect(query(shareUrl('mail', shared))).to.deep.equal({ subject: shared.title, body: shared.url });
    expect(shareUrl('mail', shared)).to.match(/^mailto:\?/);
  });

  it('leaves out what is not known', () => {
    expect(query(shareUrl('weibo', { url: shared.url }))).to.deep.equal({ url: shared.url });
  });

  it('has no link for what needs a script', () => {
    expect(SHARE_TARGETS.filter((target) => !shareUrl(target, shared))).to.deep.equal([
      'native',
      'copy',
      'wechat',
    ]);
  });

  for (const url of ['javascript:alert(1)', 'mailto:a@b.example', '/relative', '', 'data:text/html,x']) {
    it(`shares no ${url || 'empty text'}`, () => {
      expect(shareUrl('weibo', { url })).to.equal(undefined);
      expect(shareUrl('mail', { url })).to.equal(undefined);
    });
  }

  it('gives no picture that is not safe to a service', () => {
    expect(query(shareUrl('qq', { url: shared.url, image: 'javascript:x' }))).to.deep.equal({
      url: shared.url,
    });
  });

  it('shares a title that was cut inside a character', () => {
    expect(query(shareUrl('qq', { url: shared.url, title: '六色花\ud83d' }))).to.deep.equal({
      url: shared.url,
      title: '六色花\ufffd',
    });
  });
});
