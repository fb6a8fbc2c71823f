import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coShareKeyOf } from './co-share-key.js';
import { normaliseUrl } from './normalise-url.js';
import { objectsIn } from './objects-in.js';

const urlsIn = (text: string): string[] => objectsIn(coShareKeyOf('url'), text);

describe('one page in several spellings is one', () => {
  test.each<[string, ...string[]]>([
    [
      'youtube.com/watch?v=aBc-_123xyz',
      'https://youtu.be/aBc-_123xyz?si=Q',
      'https://www.youtube.com/watch?v=aBc-_123xyz&feature=youtu.be',
      'http://m.youtube.com/watch?feature=share&v=aBc-_123xyz&t=30s',
      'https://youtube.com/shorts/aBc-_123xyz',
      'https://www.youtube-nocookie.com/embed/aBc-_123xyz',
      'https://music.youtube.com/watch?v=aBc-_123xyz&list=RD1',
      'youtu.be/aBc-_123xyz',
      'https://www.youtube.com/live/aBc-_123xyz?feature=share',
      'https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3DaBc-_123xyz%26feature%3Dshare',
    ],
    [
      'x.com/i/status/990',
      'https://twitter.com/onlooker/status/990?s=20',
      'https://x.com/Onlooker/status/990',
      'https://mobile.twitter.com/onlooker/status/990?t=x&s=19',
      'https://twitter.com/i/web/status/990',
      'https://twitter.com/onlooker/status/990/photo/1',
      'https://twitter.com/#!/onlooker/status/990',
      'https://vxtwitter.com/onlooker/status/990',
      'https://twitter.com/onlooker/statuses/990',
    ],
    [
      'x.com/onlooker',
      'https://twitter.com/OnLooker',
      'https://x.com/onlooker/?lang=it',
      'https://twitter.com/@onlooker?ref_src=twsrc',
    ],
    [
      'instagram.com/p/CaBc',
      'https://www.instagram.com/p/CaBc/?igshid=1',
      'https://instagram.com/reel/CaBc/?hl=it',
      'https://www.instagram.com/anna/p/CaBc/?img_index=2',
    ],
    [
      't.me/channel/12',
      'https://t.me/s/channel/12',
      'https://telegram.me/Channel/12?single',
      't.me/channel/12',
    ],
    [
      'reddit.com/comments/ab1',
      'https://old.reddit.com/r/Italy/comments/ab1/some_title/?ref=share',
      'https://redd.it/ab1',
      'https://www.reddit.com/r/italy/comments/ab1/',
    ],
    [
      'facebook.com/anna/posts/7',
      'https://m.facebook.com/anna/posts/7?__tn__=-R',
      'https://it-it.facebook.com/anna/posts/7',
      'https://fb.com/anna/posts/7/?mibextid=a',
    ],
    [
      'it.wikipedia.org/wiki/Mascherina',
      'https://it.m.wikipedia.org/wiki/Mascherina',
      'https://it.wikipedia.org/wiki/Mascherina#Storia',
      'https://it.wikipedia.org/wiki/Mascherina?wprov=sfla1',
    ],
    [
      'zh.wikipedia.org/wiki/口罩',
      'https://zh.wikipedia.org/wiki/%E5%8F%A3%E7%BD%A9',
      'https://zh.wikipedia.org/wiki/口罩',
      'https://zh.m.wikipedia.org/wiki/%e5%8f%a3%e7%bd%a9',
    ],
    [
      'n.news.naver.com/article/001/0011',
      'https://n.news.naver.com/mnews/article/001/0011?sid=102',
      'https://news.naver.com/main/read.naver?mode=LSD&oid=001&aid=0011',
      'https://m.news.naver.com/read.nhn?oid=001&aid=0011',
    ],
    [
      'bilibili.com/video/BV1xx411c7mD',
      'https://www.bilibili.com/video/BV1xx411c7mD/?spm_id_from=333',
      'https://m.bilibili.com/video/BV1xx411c7mD?share_source=copy_web&p=1',
      'https://b23.tv/BV1xx411c7mD',
    ],
    [
      'vk.com/wall-1_2',
      'https://vk.com/wall-1_2',
      'https://m.vk.com/wall-1_2?reply=3',
      'https://vk.com/feed?w=wall-1_2',
    ],
    ['x.com/search?q=a', 'https://twitter.com/search?q=a&src=typed_query', 'https://x.com/search?q=a'],
    [
      'facebook.com/permalink.php?id=2&story_fbid=1',
      'https://m.facebook.com/story.php?story_fbid=1&id=2',
      'https://www.facebook.com/permalink.php?id=2&story_fbid=1&ref=share',
      'https://facebook.com/2/posts/1',
    ],
    ['instagram.com/anna', 'https://www.instagram.com/Anna/?hl=it', 'instagram.com/anna/'],
    [
      'weibo.com/123/JaBc',
      'https://weibo.com/123/JaBc?from=page_1&type=comment#_rnd1',
      'http://www.weibo.com/123/JaBc',
    ],
    [
      'example.org/news/a',
      'https://example.org/news/a/amp/',
      'https://amp.example.org/news/a',
      'https://www.google.com/amp/s/example.org/news/a/amp',
      'https://example-org.cdn.ampproject.org/c/s/example.org/news/a',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fnews%2Fa%3Ffbclid%3D1&h=x',
      'https://example.org:443/news/a',
      'HTTP://EXAMPLE.ORG:80/news/a?utm_source=x&amp;utm_medium=y',
      'https://example.org/news/a#:~:text=b',
      'https://example.org/news/a#top',
      'https://example.org/news/%61?amp=1',
      'https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2Fnews%2Fa&usg=A',
    ],
    [
      'xn--e1afmkfd.xn--p1ai/новости',
      'https://пример.рф/новости',
      'http://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/',
    ],
    [
      'example.org?a=1&b=2',
      'https://example.org/?b=2&a=1',
      'http://example.org/?a=1&b=2&fbclid=3&gclid=4&yclid=5&igshid=6',
    ],
    [
      'example.org',
      'https://example.org',
      'http://www.example.org/',
      'example.org/index.html',
      'https://m.example.org/#',
    ],
    [
      'anna.blogspot.com/2020/a.html',
      'http://anna.blogspot.it/2020/a.html?m=1',
      'https://anna.blogspot.com/2020/a.html',
    ],
  ])('%s', (page, ...addresses) => {
    for (const address of addresses)
      expect(urlsIn(`a ${address} b`).concat(urlsIn(address)).at(-1), address).toBe(page);
  });
});

describe('two pages are two', () => {
  test.each([
    ['https://example.org/#!/a', 'https://example.org/#!/b'],
    ['https://example.org/#/a', 'https://example.org/#/b'],
    ['https://web.telegram.org/k/#@a', 'https://web.telegram.org/k/#@b'],
    ['https://example.org:8080/a', 'https://example.org/a'],
    ['https://example.org/A', 'https://example.org/a'],
    ['https://example.org/?s=20', 'https://example.org/?s=21'],
    ['https://example.org/?id=1', 'https://example.org/?id=2'],
    ['https://example.org/?t=1', 'https://example.org/?t=2'],
    ['https://youtu.be/abc', 'https://youtu.be/ABC'],
    ['https://www.youtube.com/playlist?list=a', 'https://www.youtube.com/playlist?list=b'],
    ['https://twitter.com/a/status/1', 'https://twitter.com/a/status/2'],
    ['https://twitter.com/search?q=a', 'https://twitter.com/search?q=b'],
    ['https://t.me/joinchat/AbC', 'https://t.me/joinchat/abc'],
    ['https://t.me/+AbC', 'https://t.me/+abc'],
    ['https://amp.co.uk/', 'https://m.co.uk/'],
    ['https://mp.weixin.qq.com/s?__biz=a&mid=1&idx=1', 'https://mp.weixin.qq.com/s?__biz=a&mid=2&idx=1'],
    ['https://mp.weixin.qq.com/s/aBc', 'https://mp.weixin.qq.com/s/abc'],
    ['https://www.facebook.com/photo?fbid=1', 'https://www.facebook.com/photo?fbid=2'],
    ['https://www.facebook.com/profile.php?id=1', 'https://www.facebook.com/profile.php?id=2'],
    ['https://it.wikipedia.org/wiki/A', 'https://en.wikipedia.org/wiki/A'],
    ["https://it.wikipedia.org/wiki/L'Aquila", "https://it.wikipedia.org/wiki/L'Avana"],
    ['https://zh.wikipedia.org/wiki/2019冠状病毒病', 'https://zh.wikipedia.org/wiki/2019'],
    [
      'https://zh.wikipedia.org/wiki/复仇者联盟4：终局之战',
      'https://zh.wikipedia.org/wiki/复仇者联盟4：无限战争',
    ],
    ['https://ja.wikipedia.org/wiki/マスク', 'https://ja.wikipedia.org/wiki/マスク_(映画)'],
    ['https://example.org/a%2Fb', 'https://example.org/a/b'],
    ['https://web.archive.org/web/2020/https://a.org/x', 'https://web.archive.org/web/2020/https://a.org/y'],
    ['https://github.com/a/b?ref=one', 'https://github.com/a/b?ref=two'],
    ['https://a.example.org/', 'https://b.example.org/'],
  ])('%s and %s', (one, other) => {
    const [first, second] = [urlsIn(one), urlsIn(other)];
    expect(first).toHaveLength(1);
    expect(second).toHaveLength(1);
    expect(first).not.toEqual(second);
  });
});

describe('an address ends where the sentence goes on', () => {
  test.each<[string, string[]]>([
    ['（https://example.org/mask/0）', ['example.org/mask/0']],
    ['看https://example.org/mask/0，转发', ['example.org/mask/0']],
    ['请看https://example.org/mask/0转发', ['example.org/mask/0']],
    ['「https://example.org/mask/0」を見て', ['example.org/mask/0']],
    ['《https://example.org/mask/0》…', ['example.org/mask/0']],
    ['https://example.org/mask/0를 보세요', ['example.org/mask/0']],
    ['ดูhttps://example.org/mask/0ครับ', ['example.org/mask/0']],
    ['देखें https://example.org/mask/0।', ['example.org/mask/0']],
    ['انظر https://example.org/mask/0، شكرا', ['example.org/mask/0']],
    ['https://example.org/mask/0؟', ['example.org/mask/0']],
    ['смотри «https://example.org/mask/0».', ['example.org/mask/0']],
    ['[qui](https://example.org/mask/0) e', ['example.org/mask/0']],
    ['[https://example.org/mask/0](https://example.org/mask/0)', ['example.org/mask/0']],
    ['**https://example.org/mask/0** `https://example.org/mask/0`', ['example.org/mask/0']],
    ['_https://example.org/mask/0_ ~~https://example.org/mask/0~~', ['example.org/mask/0']],
    ['<https://example.org/mask/0>', ['example.org/mask/0']],
    ['(see https://example.org/mask_(1)).', ['example.org/mask_(1)']],
    ["['https://example.org/a', 'https://example.org/b']", ['example.org/a', 'example.org/b']],
    [
      'https://example.org/a,https://example.org/b|https://example.org/c',
      ['example.org/a', 'example.org/b', 'example.org/c'],
    ],
    ['https://example.org/a👍🏽', ['example.org/a']],
    ['https://example.org快看', ['example.org']],
    ["I like http://t.co/pbY2NfTZ's site", ['t.co/pbY2NfTZ']],
    ['Go to http://example.com/Русские_слова!', ['example.com/Русские_слова']],
    ['Go to http://example.com/a+ or http://example.com/a-', ['example.com/a+', 'example.com/a-']],
    ['dots http://example.com/path..........', ['example.com/path']],
    ['https:\\/\\/example.org\\/a', ['example.org/a']],
    ['cut short https://example.org/ver…', []],
    ['http://foobar.中国/ ok', ['foobar.xn--fiqs8s']],
    ['write to a.b@example.org/x', []],
    ['e/o.it and file.tar.bz2/x', []],
  ])('%s', (text, pages) => {
    expect(urlsIn(text)).toEqual(pages);
  });
});

test('a page is its own one spelling', () => {
  const part = fc.stringMatching(/^[a-zA-Z0-9_.~-]{1,8}$/);
  const address = fc
    .record({
      path: fc.array(part, { maxLength: 4 }),
      query: fc.array(fc.tuple(part, part), { maxLength: 3 }),
      host: fc.constantFrom(
        'example.org',
        'x.com',
        'youtu.be',
        't.me',
        'm.facebook.com',
        'news.example.co.uk',
      ),
    })
    .map(
      ({ path, query, host }) => `https://${host}/${path.join('/')}?${new URLSearchParams(query).toString()}`,
    );
  fc.assert(
    fc.property(address, (given) => {
      const page = normaliseUrl(given);
      expect(page === undefined ? undefined : normaliseUrl(page)).toBe(page);
    }),
    { numRuns: 1000 },
  );
});
