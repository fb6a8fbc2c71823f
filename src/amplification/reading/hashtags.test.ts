import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldHashtag, hashtagsIn } from './hashtags.js';
import { mentionsIn } from './mentions.js';

// Of the vectors of twitter-text, conformance/extract.yml (github.com/twitter/twitter-text, Apache-2.0): what is one.
describe('hashtags are cut where twitter-text cuts them', () => {
  test.each<[string, string[]]>([
    ['#1hashtag is this', ['1hashtag']],
    ['On the #16 bus', []],
    [
      '(#hashtag1 )#hashtag2 [#hashtag3 ]#hashtag4 ’#hashtag5’#hashtag6',
      ['hashtag1', 'hashtag2', 'hashtag3', 'hashtag4', 'hashtag5', 'hashtag6'],
    ],
    ['Working remotely #café', ['café']],
    ['this is not valid: # 会議中 ハッシュ', []],
    ['What is #트위터 anyway?', ['트위터']],
    ['Study #ひらがな for fun and profit', ['ひらがな']],
    ['日本語ハッシュテスト。#日本語ハッシュタグ。', ['日本語ハッシュタグ']],
    ['日本語ハッシュタグ#日本語ハッシュタグ', []],
    ['長音ハッシュタグ。#サッカー', ['サッカー']],
    ['できましたよー！＃日本語ハッシュタグ。', ['日本語ハッシュタグ']],
    ['#云々 #学問のすゝめ #いすゞ #各〻 #各〃', ['云々', '学問のすゝめ', 'いすゞ', '各〻', '各〃']],
    ['#メ〜テレ ハッシュタグ内で～が認識されず', ['メ〜テレ']],
    ['test tweet for you: #Ateş #qrşt #ştu #ş', ['ateş', 'qrşt', 'ştu', 'ş']],
    ['test tweet for you: #İn #ın', ['in', 'ın']],
    [':#hashtag ;#hashtag ,#hashtag .#hashtag !#hashtag ?#hashtag', Array<string>(6).fill('hashtag')],
    ['#http://twitter.com #https://twitter.com', []],
    ['http://twitter.com/#hashtag twitter.com/#hashtag', []],
    ['#Azərbaycanca #mûǁae #Čeština #Ċaoiṁín', ['azərbaycanca', 'mûǁae', 'čeština', 'ċaoiṁín']],
    ['#سیاست #ایران #السياسة #کنفرانس', ['سیاست', 'ایران', 'السياسة', 'کنفرانس']],
    [
      '#برنامه_نویسی  #رییس_جمهور  #رئيس_الوزراء, #ثبت_نام. #لس_آنجلس',
      ['برنامه_نویسی', 'رییس_جمهور', 'رئيس_الوزراء', 'ثبت_نام', 'لس_آنجلس'],
    ],
    ['#עַל־יְדֵי #וכו׳ #מ״כ', ['עַל־יְדֵי', 'וכו׳', 'מ״כ'].map((tag) => tag.normalize('NFKC'))],
    ['#ผู้เริ่ม #การเมือง #นักท่องเที่ยว', ['ผู้เริ่ม', 'การเมือง', 'นักท่องเที่ยว'].map((tag) => tag.normalize('NFKC'))],
    ['#می‌خواهم', ['می‌خواهم']],
    ['#ශ්‍රීලංකා', ['ශ්‍රීලංකා'.normalize('NFKC')]],
    ['#۳۴۵هشتگ #هشتگ۶۷۸ #ســـلام_عليكم_٤٠٦', ['۳۴۵هشتگ', 'هشتگ۶۷۸', 'ســـلام_عليكم_٤٠٦']],
    ['#महात्मा #महात्मा_१२३४ #१२३४ गांधी', ['महात्मा', 'महात्मा_१२३४']],
    ['#বাংলা #தமிழ் #తెలుగు', ['বাংলা', 'தமிழ்', 'తెలుగు']],
    ['#བོད་སྐད་ #བོད་སྐད', ['བོད་སྐད་', 'བོད་སྐད']],
    ['#មហាត្មះគន្ធី #မြင့်မြတ်သော #ຊີວະສາດ', ['មហាត្មះគន្ធី', 'မြင့်မြတ်သော', 'ຊີວະສາດ']],
    ['#Μαχάτμα_Γκάντι ήταν Ινδός πολιτικός', ['μαχάτμα_γκάντι']],
    ['#Մահաթմա #მაჰათმა', ['մահաթմա', 'მაჰათმა']],
    ['#il·lusió', ['il·lusió']],
    ['#_ #1_2 #122 #〃', []],
    ['#\u{20021}', ['\u{20021}']],
    ['#中文, #日本語, #한국말, and #русский! Try it out!', ['中文', '日本語', '한국말', 'русский']],
  ])('%s', (text, tags) => {
    expect(hashtagsIn(text)).toEqual(tags);
  });
});

describe('what no hashtag is', () => {
  test.each([
    'https://example.org/page#section and example.org/a/#part',
    'www.example.org/#top',
    'scrivi a anna+#roma@example.org',
    '#roma@comune.example.it',
    'L&#39;Italia',
    '#1️⃣ and #️⃣',
    'A#B c#',
    '#２０２０ #۱۳۹۹',
  ])('%s', (text) => {
    expect(hashtagsIn(text)).toEqual([]);
  });
});

describe('one tag in several spellings is one', () => {
  test.each<[string, ...string[]]>([
    ['graziecina', '#GrazieCina', '＃ＧｒａｚｉｅＣｉｎａ', '#graziecina\u200c', '#GRAZIECINA️'],
    ['istanbul', '#İstanbul', '#ISTANBUL', '#istanbul', '#i̇stanbul'],
    ['ığdır', '#Iğdır', '#IĞDIR', '#ığdır'],
    ['strasse', '#Straße', '#STRASSE', '#strasse', '#STRAẞE'],
    ['ελλάς', '#ΕΛΛΆΣ', '#Ελλάς', '#ελλάσ'],
    ['спасибокитай', '#СпасибоКитай', '#СПАСИБОКИТАЙ'],
    ['caffè', '#caffè', '#caffe\u0300', '#CAFFÈ'],
    ['コロナ', '#コロナ', '#ｺﾛﾅ'],
    ['が', '#か\u3099', '#が'],
    ['정부', '#정부', '#정부'.normalize('NFD')],
    ['გმადლობთ', '#გმადლობთ', '#ᲒᲛᲐᲓᲚᲝᲑᲗ'],
    ['クリスマス・イブ', '#クリスマス・イブ'],
  ])('%s', (tag, ...texts) => {
    for (const text of texts) expect(hashtagsIn(`a ${text} b`), text).toEqual([tag]);
  });

  test.each([
    ['می‌روم', 'می‌خورم'],
    ['sınır', 'sinir'],
    ['कर', 'करो'],
    ['ยา', 'ยาง'],
    ['ハ', 'バ'],
    ['حرب', 'حزب'],
    ['и', 'й'],
  ])('and %s is not %s', (one, other) => {
    expect(foldHashtag(one)).not.toBe(foldHashtag(other));
  });

  test('a letter and its accent are one, whatever cannot be seen stands between them', () => {
    expect(foldHashtag('cafe\u034f\u0301')).toBe(foldHashtag('CAFÉ'));
    expect(foldHashtag('가\ufe0f'.normalize('NFD').replace('ᅡ', '\ufe0fᅡ'))).toBe('가');
  });

  test('folding any letter again changes nothing', () => {
    for (let code = 0; code < 0x20000; code++) {
      const letter = String.fromCodePoint(code);
      const folded = foldHashtag(letter);
      if (foldHashtag(folded) !== folded) throw new Error(`U+${code.toString(16)} ${letter}`);
    }
  });

  test('folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldHashtag(foldHashtag(text))).toBe(foldHashtag(text));
      }),
    );
  });
});

describe('topics as Weibo closes them', () => {
  test.each<[string, string[]]>([
    ['#武汉加油#大家好#意大利#', ['武汉加油', '意大利']],
    ['今天#意大利封城##感谢中国#', ['意大利封城', '感谢中国']],
    ['#钟南山：疫情已经控制#转发', ['钟南山：疫情已经控制'.normalize('NFKC')]],
    ['#COVID19 新药#', ['covid19 新药']],
    ['#武汉加油 #意大利', ['武汉加油', '意大利']],
    ['#武汉加油，#意大利', ['武汉加油', '意大利']],
    ['#ありがとう！#中国', ['ありがとう', '中国']],
    ['#covid#wuhan', []],
  ])('%s', (text, tags) => {
    expect(hashtagsIn(text)).toEqual(tags);
  });
});

describe('who is addressed', () => {
  test.each<[string, string[]]>([
    ['の@usernameに到着を待っている', ['username']],
    ['Current Status: @_@ (cc: @username)', ['username']],
    ['@username email me @test@example.com', ['username', 'test@example.com']],
    ['RT@username RT:@mention RT @test', ['username', 'mention', 'test']],
    ['@aliceìnheiro something', []],
    ['f!@kn f@@kn f#@kn f$@kn f&@kn', []],
    ['write to info@example.org', []],
    ['https://mastodon.example/@anna', []],
    ['转发@人民日报：谢谢 ＠CCTV', ['人民日报', 'cctv']],
    ['to @MFA_China and @b.bsky.social.', ['mfa_china', 'b.bsky.social']],
  ])('%s', (text, names) => {
    expect(mentionsIn(text)).toEqual(names);
  });
});
