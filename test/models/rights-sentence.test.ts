import { expect } from 'chai';
import { REQUIREMENTS, rightsSentence, type Rights } from '../../src/models/index.js';

const CODED: Partial<Rights> = {
  holder: { kind: 'organization', name: '岳塘新闻网' },
  authorization: 'required',
  requires: ['source', 'original-headline', 'author'],
  uses: { editCore: 'forbidden', commercial: 'forbidden', translate: 'ask' },
};

describe('rightsSentence', () => {
  it('gives the notice verbatim, whatever is coded and whatever the language', () => {
    const notice = ' 版权作品，未经授权，请勿转载。\n另有约定的除外。 ';
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'])
      expect(rightsSentence({ ...CODED, notice }, locale)).to.equal(notice);
  });

  it('says what is coded, in three languages', () => {
    expect(rightsSentence(CODED)).to.equal(
      '版权归岳塘新闻网所有。转载须先取得授权。转载须注明来源、原标题、作者。翻译须另行取得许可。不得改动核心内容、商业使用。',
    );
    expect(rightsSentence(CODED, 'zh-TW')).to.equal(
      '版權歸岳塘新闻网所有。轉載須先取得授權。轉載須註明來源、原標題、作者。翻譯須另行取得許可。不得改動核心內容、商業使用。',
    );
    expect(rightsSentence(CODED, 'en')).to.equal(
      'Copyright: 岳塘新闻网. Republication needs permission. A copy must name the source, the original headline, the author. Ask before: Translation. Not allowed: Changed core content, Commercial use.',
    );
  });

  it('names licence, exceptions, term, mining and where to ask', () => {
    const rights: Partial<Rights> = {
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      authorization: 'not-required',
      excludes: '新华社图片',
      validUntil: '2025-12-31',
      tdm: { reservation: true },
      contact: '编辑部',
      acquireUrl: 'https://news.example/ask',
    };
    expect(rightsSentence(rights)).to.equal(
      '许可协议：CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)。可以转载。新华社图片除外。以上条款有效期至2025年12月31日。保留文本与数据挖掘的权利。申请授权：编辑部 https://news.example/ask。',
    );
  });

  it('asks for every requirement in words', () => {
    for (const locale of ['zh-Hans', 'zh-Hant', 'en'])
      for (const requirement of REQUIREMENTS)
        expect(rightsSentence({ requires: [requirement] }, locale), requirement).to.not.equal('');
  });

  it('says nothing of what is not coded', () => {
    expect(rightsSentence({})).to.equal('');
    expect(
      rightsSentence({ notice: ' ', authorization: 'unknown', requires: [], uses: { excerpt: 'allowed' } }),
    ).to.equal('');
  });

  it('prints no address that could run', () => {
    const rights: Partial<Rights> = {
      license: { name: '许可', url: 'javascript:alert(1)' },
      acquireUrl: 'java\nscript:alert(1)',
    };
    expect(rightsSentence(rights)).to.equal('许可协议：许可。');
  });

  it('has no Simplified character left in its Traditional words', () => {
    const everything: Partial<Rights> = {
      ...CODED,
      license: { name: 'X' },
      requires: REQUIREMENTS,
      uses: {
        excerpt: 'ask',
        translate: 'ask',
        editHeadline: 'forbidden',
        editCore: 'forbidden',
        commercial: 'forbidden',
      },
      holder: { kind: 'organization', name: 'X' },
      excludes: 'X',
      validUntil: '2025',
      tdm: { reservation: true },
      contact: 'X',
    };
    for (const authorization of ['required', 'not-required'] as const)
      expect(rightsSentence({ ...everything, authorization }, 'zh-Hant')).to.not.match(
        /[归许协议条据请写询统账权转载须经内发编译标题动业应与约获开图数过时后来网页线联责审记员]/,
      );
  });

  it('reads malformed rights', () => {
    expect(rightsSentence({ requires: 'source', uses: null, holder: 3, license: null } as never)).to.equal(
      '',
    );
  });
});
