import { expect } from 'chai';
import { pickText, resolveLocale } from '../../src/models/locale.js';

describe('resolveLocale', () => {
  for (const [tag, locale] of [
    ...[
      'zh',
      'zh-CN',
      'zh-SG',
      'zh-MY',
      'ZH-cn',
      'zh_CN',
      'zh-Hans',
      'zh-Hans-CN',
      'zh-Hans-HK',
      'zh-Hans-TW',
    ].map((tag) => [tag, 'zh-Hans'] as const),
    ...['zh-cmn-Hans-CN', 'cmn', 'cmn-Hans', 'wuu', 'yue-Hans', 'yue-CN', ' zh-CN ', '', '   '].map(
      (tag) => [tag, 'zh-Hans'] as const,
    ),
    ...[
      'zh-TW',
      'zh-HK',
      'zh-MO',
      'zh_TW',
      'zh_hk',
      'ZH-TW',
      'zh-Hant',
      'zh-Hant-CN',
      'zh-Hant-HK',
      'zh-hant-tw',
    ].map((tag) => [tag, 'zh-Hant'] as const),
    ...['cmn-Hant', 'cmn-TW', 'yue-HK', 'yue-Hant', 'zh-yue-HK', ' zh-Hant '].map(
      (tag) => [tag, 'zh-Hant'] as const,
    ),
    ...['en', 'en-GB', 'EN', 'fr', 'ja', 'ko-KR', 'ar', 'und', 'x-default', 'chinese', 'zhx', '*'].map(
      (tag) => [tag, 'en'] as const,
    ),
  ]) {
    it(`reads ${JSON.stringify(tag)} as ${locale}`, () => {
      expect(resolveLocale(tag)).to.equal(locale);
    });
  }

  it('is Simplified where there is no tag', () => {
    expect(resolveLocale(undefined)).to.equal('zh-Hans');
    expect(resolveLocale(null)).to.equal('zh-Hans');
  });
});

describe('pickText', () => {
  const names = { 'zh-CN': '映山红', 'zh-TW': '映山紅', 'en-GB': 'Azalea', en: 'Azalea flower' };

  for (const [value, locale, text] of [
    ['映山红', 'en', '映山红'],
    ['', 'en', ''],
    [names, 'zh-Hans', '映山红'],
    [names, 'zh-Hant', '映山紅'],
    [names, 'zh-HK', '映山紅'],
    [names, 'en', 'Azalea flower'],
    [names, 'en-GB', 'Azalea'],
    [names, 'fr', 'Azalea'],
    [{ 'zh-CN': '映山红' }, 'en', '映山红'],
    [{ en: 5, 'zh-CN': '映山红' }, 'en', '映山红'],
    [{ en: '', 'zh-CN': '映山红' }, 'en', '映山红'],
    [{ 'zh-Hans': ' ', 'zh-CN': '映山红', en: 'Azalea' }, 'zh-Hans', '映山红'],
    [{ en: '', 'zh-CN': '' }, 'zh-CN', ''],
    [{}, 'en', undefined],
    [{ en: 5 }, 'en', undefined],
    [5, 'en', undefined],
    [null, 'en', undefined],
    [undefined, 'en', undefined],
    [true, 'en', undefined],
  ] as const) {
    it(`picks ${JSON.stringify(text)} of ${JSON.stringify(value)} for ${locale}`, () => {
      expect(pickText(value, locale)).to.equal(text);
    });
  }
});
