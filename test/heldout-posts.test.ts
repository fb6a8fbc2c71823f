import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import type { ColumnNames } from '../src/amplification/api.js';
import { PostFiles } from '../src/amplification/io/post-files.js';
import { presentReading } from '../src/amplification/present-reading.js';
import { readPosts } from '../src/amplification/read-posts.js';
import type { ReadAs } from '../src/amplification/reading/asked.js';

// Neighbours of the cases in shared/reference/posts-field: the same kinds in other languages, scripts and programs.
// What is right was set down before ours was asked.
const scratch = mkdtempSync(join(tmpdir(), 'waybill-heldout-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let files = 0;
function write(name: string, body: string | Uint8Array): string {
  const path = join(scratch, String(files++), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
  return path;
}

type Asked = { by?: string; columns?: ColumnNames; readAs?: ReadAs };

/** What was read as `account object time`, in the order of the file. */
async function read(paths: string[], { by, columns, readAs = {} }: Asked = {}) {
  const source = await PostFiles.open(paths, 1e9, { readAs, named: columns });
  try {
    const found = await readPosts(source, {
      ...(by ? { by } : {}),
      ...(columns ? { columns } : {}),
      mode: 'default',
      similarity: 0.8,
      distanceBits: 6,
    });
    const { posts, dropped, notices } = found;
    return {
      posts: Array.from(
        posts.account,
        (account, at) =>
          `${posts.accountNames[account] ?? ''} ${posts.objectNames[posts.object[at] ?? 0] ?? ''} ${new Date(posts.time[at] ?? 0).toISOString()}`,
      ).sort(),
      dropped,
      notices: notices.map(({ code }) => code),
    };
  } finally {
    source.close();
  }
}

async function look(paths: string[], { by, columns, readAs = {} }: Asked = {}) {
  const source = await PostFiles.open(paths, 1e9, { readAs, named: columns, isLook: true });
  try {
    return await presentReading(source, { ...(by ? { by } : {}), ...(columns ? { columns } : {}) });
  } finally {
    source.close();
  }
}

const own: ColumnNames = { account: 'who', time: 'when', object: 'what' };
const one = '2024-03-16T10:03:42.000Z';
const other = '2024-03-16T10:03:45.000Z';
const seconds = 1_710_583_422;
const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

/** Two rows of who, when and what, told by their cells; the second three seconds later. */
const two = (who: string, what: string, sign = ',') =>
  `${['who', 'when', 'what'].join(sign)}\n${[who, one, what].join(sign)}\n${['zoe', other, what].join(sign)}\n`;
const bothSay = (who: string, ...whats: string[]) =>
  whats.flatMap((what) => [`${who} ${what} ${one}`, `zoe ${what} ${other}`]).sort();

/** What each text is found to share, all read from one file. */
async function sharedIn(texts: readonly string[], by: string): Promise<string[][]> {
  const rows = texts.map((what, at) => `${JSON.stringify({ who: `u${at}`, when: one, what })}\n`);
  const beside = JSON.stringify({ who: 'else', when: one, what: '#other https://z.it/z' });
  const file = write('texts.jsonl', `${rows.join('')}${beside}\n`);
  const { posts } = await read([file], { columns: own, by, readAs: { objectAs: 'text' } });
  return texts.map((_, at) =>
    posts
      .filter((post) => post.startsWith(`u${at} `))
      .map((post) => post.slice(`u${at} `.length, -one.length - 1)),
  );
}

describe('tables of other programs:', () => {
  const right = [`ليلى شكرا_مصر ${one}`, `יעל שלום ${other}`].sort();
  const arabic = (sign: string, end: string, cell = 'مرحبا 🇪🇬') =>
    [
      'object_id,account_id,content_id,timestamp_share,note',
      `شكرا_مصر,ليلى,1,${seconds},N1`,
      `שלום,יעל,2,${seconds + 3},N2`,
      '',
    ]
      .join(end)
      .replaceAll(',', sign)
      .replace('N1', cell)
      .replace('N2', cell);
  test.each<[string, string, string | Uint8Array]>([
    ['Excel’s Unicode text', 'كتاب.txt', wide(arabic('\t', '\r\n', '"سطر\nسطر"'))],
    [
      'semicolons, decimal commas, commas and semicolons in a cell',
      'a.csv',
      arabic(';', '\r\n', '"1,5; ב,ג"'),
    ],
    ['CRLF in cells, LF at the end of rows', 'b.csv', arabic(',', '\n', '"नमस्ते\r\nदुनिया"')],
    ['LF in cells, CR at the end of rows', 'c.csv', arabic(',', '\r', '"ไทย\nไทย"')],
    [
      'pandas: index, True, NaN',
      'd.csv',
      arabic(',', '\n', 'True,NaN')
        .replace(/,note/, ',ok,score')
        .replace(/^/, 'Unnamed: 0,')
        .replaceAll(/\n(?=.)/g, '\n0,'),
    ],
    [
      'R: write.csv2',
      'e.csv',
      arabic(';', '\n', 'NA')
        .replaceAll(/([^;\n]+)/g, '"$1"')
        .replace(/^/, '"";')
        .replaceAll(/\n(?=.)/g, '\n"1";'),
    ],
    ['a carriage return and a byte order mark', 'f.csv', `\ufeff${arabic(',', '\r\n')}`],
    ['empty lines at the end and between', 'g.csv', `${arabic(',', '\n').replace('\nש', '\n\nש')}\n\n\n`],
    [
      'notes above, the widest of them as wide as the header',
      'h.csv',
      `"Отчет, май",,,,\nPeriod,2024-03-16,2024-03-17,,\n,,,,\n${arabic(',', '\n')}`,
    ],
    ['quotes that are doubled, and one that is not', 'i.csv', arabic(',', '\n', '"he said ""שלום"""')],
    ['apostrophes and a lone quote within a cell', 'j.csv', arabic(',', '\n', `l'écran 5" large`)],
    ['a total in the last line', 'l.csv', `${arabic(',', '\n')}Total: 2\n`],
    ['a name with spaces in capitals', 'My Posts (FINAL).TSV', arabic('\t', '\n')],
    [
      'gz of two members',
      'm.csv.gz',
      Buffer.concat([gzipSync(arabic(',', '\n').slice(0, 60)), gzipSync(arabic(',', '\n').slice(60))]),
    ],
    ['gz without saying so', 'n.csv', gzipSync(arabic(',', '\n'))],
    ['gz with no extension', 'posts', gzipSync(arabic(',', '\n'))],
    ['UTF-16 without a mark', 'o.txt', Buffer.from(arabic('\t', '\r\n'), 'utf16le')],
    ['UTF-16 in a gz', 'p.csv.gz', gzipSync(wide(arabic(',', '\r\n')))],
    [
      'header in capitals with spaces',
      'q.csv',
      arabic(',', '\n').replace('object_id,account_id', ' object_id , account_id'),
    ],
  ])('%s', async (_, name, body) => {
    const { posts } = await read([write(name, body)]);
    expect(posts).toEqual(right);
  });

  test('several tables in a zip, one without the header, as macOS packs them', async () => {
    const body = arabic(',', '\n');
    const [header = '', first = '', second = ''] = body.split('\n');
    const zip = zipSync({
      'экспорт 1/.DS_Store': strToU8('\0\0\0\u0001Bud1'),
      '__MACOSX/экспорт 1/._a.csv': strToU8('\0\u0005\u0016\u0007'),
      'экспорт 1/README.txt': strToU8('Экспорт постов, 16 марта\nвсе права\n'),
      'экспорт 1/a.csv': strToU8(`${header}\n${first}\n`),
      'экспорт 1/b.csv': strToU8(`${header}\n${second}\n`),
    });
    expect((await read([write('экспорт 1.zip', zip)])).posts).toEqual(right);
  });

  test('a folder with a README, a licence and a gz', async () => {
    const [header = '', first = '', second = ''] = arabic(',', '\n').split('\n');
    const a = write('folder/a.csv', `${header}\n${first}\n`);
    writeFileSync(join(dirname(a), 'b.csv.gz'), gzipSync(`${header}\n${second}\n`));
    writeFileSync(join(dirname(a), 'README.md'), '# Данные\n\nПосты за март.\n');
    writeFileSync(join(dirname(a), 'LICENSE'), 'CC BY\n');
    writeFileSync(join(dirname(a), '.DS_Store'), '\0\0Bud1');
    expect((await read([dirname(a)])).posts).toEqual(right);
  });
});

describe('columns named by hand, as these programs write them:', () => {
  const cases: readonly [name: string, body: string, asked: Asked, expected: string[]][] = [
    [
      'Brandwatch',
      `Report:,"Маски"\nBrand:,x\nFrom:,"Fri Mar 15 00:00:00 UTC 2024"\nTo:,"Sun Mar 17 00:00:00 UTC 2024"\nLabel:,\n\n\nQuery Id,Query Name,Date,Title,Snippet,Url,Author,Full Text,Hashtags\n1,Маски,2024-03-16 10:03:42.0,a,b,http://twitter.com/a/statuses/1,anna,"Текст, с запятой","#маски, #Россия"\n`,
      { by: 'hashtag', columns: { account: 'Author', time: 'Date', object: 'Hashtags' } },
      [`anna маски ${one}`, `anna россия ${one}`],
    ],
    [
      'Meltwater',
      `Date\tTime\tHeadline\tInfluencer\tHit Sentence\n16-Mar-2024 07:03PM\t7:03 PM\tx\t@anna\t谢谢 #多谢晒\n`,
      { by: 'hashtag', columns: { account: 'Influencer', time: 'Date', object: 'Hit Sentence' } },
      ['anna 多谢晒 2024-03-16T19:03:00.000Z'],
    ],
    [
      'CrowdTangle',
      `Page Name,Post Created,Post Created Date,Message,Link,Final Link\nМИД,2024-03-16 06:03:42 EDT,2024-03-16,"Спасибо #Китай","https://bit.ly/x","https://example.org/a?fbclid=1"\n`,
      { by: 'url', columns: { account: 'Page Name', time: 'Post Created', object: 'Final Link' } },
      [`МИД example.org/a ${one}`],
    ],
    [
      'Meta Content Library',
      `id,post_owner.id,post_owner.name,creation_time,text,hashtags\n1,111,Яна,2024-03-16T10:03:42+0000,"#Дякую, #сир","[""#Дякую"",""#сир""]"\n`,
      {
        by: 'hashtag',
        columns: { account: 'post_owner.id', time: 'creation_time', object: 'hashtags', content: 'id' },
      },
      [`111 дякую ${one}`, `111 сир ${one}`],
    ],
    [
      'weibo-crawler',
      `id,bid,user_id,用户昵称,正文,头条文章url,原始图片url,被转发微博原始图片url,是否为原创微博,视频url,发布位置,发布时间,发布工具,点赞数,话题,@用户\n1,a,55,新闻,#谢谢意大利#大家好,,,,True,,,2024-03-16 18:03:42,iPhone,1,"谢谢意大利,武汉 加油",人民日报\n`,
      {
        by: 'hashtag',
        columns: { account: 'user_id', time: '发布时间', object: '正文' },
        readAs: { zone: 'Asia/Shanghai' },
      },
      [`55 谢谢意大利 ${one}`],
    ],
    [
      'NodeXL, with a line of groups above',
      `,,Visual Properties,,,,,\nVertex 1,Vertex 2,Color,Relationship,Relationship Date (UTC),Tweet,Hashtags in Tweet,Imported ID\nanna,bruno,,Mentions,3/16/2024 10:03:42 AM,x,grazie roma,1\n`,
      {
        by: 'hashtag',
        columns: { account: 'Vertex 1', time: 'Relationship Date (UTC)', object: 'Hashtags in Tweet' },
      },
      [`anna grazie ${one}`, `anna roma ${one}`],
    ],
    [
      'TAGS',
      `id_str,from_user,text,created_at,time,geo_coordinates,user_lang\n"1768000000000000001",anna,"Obrigado #Itália","Sat Mar 16 10:03:42 +0000 2024","16/03/2024 10:03:42",,pt\n`,
      { by: 'hashtag', columns: { account: 'from_user', time: 'time', object: 'text', content: 'id_str' } },
      [`anna itália ${one}`],
    ],
    [
      'rtweet',
      `"user_id","status_id","created_at","screen_name","text","hashtags"\n"x111","x1768","2024-03-16 10:03:42","anna","Takk #Kina","Takk Kina"\n`,
      {
        by: 'hashtag',
        columns: { account: 'screen_name', time: 'created_at', object: 'hashtags', content: 'status_id' },
      },
      [`anna kina ${one}`, `anna takk ${one}`],
    ],
    [
      'DMI-TCAT',
      `id\ttime\tcreated_at\tfrom_user_name\ttext\n1768\t${seconds}\t2024-03-16 11:03:42\tanna\tतुम्हारा #धन्यवाद\n`,
      { by: 'hashtag', columns: { account: 'from_user_name', time: 'time', object: 'text' } },
      [`anna ${'धन्यवाद'.normalize('NFKC')} ${one}`],
    ],
    [
      'Hoaxy',
      `canonical_url,from_user_id,tweet_created_at,tweet_id\nhttps://example.org/a,111,2024-03-16T10:03:42.000Z,1768\n`,
      { by: 'url', columns: { account: 'from_user_id', time: 'tweet_created_at', object: 'canonical_url' } },
      [`111 example.org/a ${one}`],
    ],
    [
      'Stata',
      `who,when,what\nanna,16mar2024 10:03:42,gracias\nzoe,.,gracias\n`,
      { by: 'hashtag', columns: own },
      [`anna gracias ${one}`],
    ],
    [
      'SAS',
      `who,when,what\nanna,16MAR2024:10:03:42,gracias\nanna,16MAR2024:10:03:42.00,roma\n`,
      { by: 'hashtag', columns: own },
      [`anna gracias ${one}`, `anna roma ${one}`],
    ],
    [
      'SPSS',
      `who,when,what\nanna,16-MAR-2024 10:03:42.00,gracias\n`,
      { by: 'hashtag', columns: own },
      [`anna gracias ${one}`],
    ],
    [
      'MySQL’s tab dump',
      `who\twhen\twhat\nanna\t2024-03-16 10:03:42.000000\t#obrigado\\n#roma\nzoe\t\\N\t#x\n`,
      { by: 'hashtag', columns: own },
      [`anna obrigado ${one}`, `anna roma ${one}`],
    ],
  ];
  test.each(cases)('%s', async (_, body, asked, expected) => {
    expect((await read([write('t.csv', body)], asked)).posts).toEqual(expected);
  });
});

describe('documents of other programs:', () => {
  const at = (list: string, fields: Partial<Record<keyof ColumnNames, string>>) =>
    Object.fromEntries(Object.entries(fields).map(([key, path]) => [key, `${list}${path}`])) as ColumnNames;
  const vk = (id: number) => ({
    id,
    owner_id: -5,
    from_id: 70 + id,
    date: seconds,
    text: 'Спасибо #Китай_друг',
  });
  const reddit = (id: string, author: string) => ({
    kind: 't3',
    data: {
      id,
      author,
      created_utc: seconds + 0.0,
      title: 'x',
      url: 'https://example.org/a',
      subreddit: 'italy',
    },
  });
  const snscrape = {
    _type: 'snscrape.modules.twitter.Tweet',
    url: 'u',
    date: '2024-03-16T10:03:42+00:00',
    content: 'x',
    id: 1768,
    user: { _type: 'u', username: 'anna' },
    hashtags: ['Teşekkürler', 'Roma'],
  };
  const apify = {
    id: '1768',
    createdAt: 'Sat Mar 16 10:03:42 +0000 2024',
    author: { userName: 'anna' },
    entities: { hashtags: [{ text: '谢谢', indices: [0, 3] }] },
    text: '#谢谢',
  };
  const youtube = {
    kind: 'youtube#searchListResponse',
    items: [
      {
        kind: 'youtube#video',
        id: 'v1',
        snippet: {
          publishedAt: '2024-03-16T10:03:42Z',
          channelId: 'UC1',
          title: 'x',
          tags: ['감사합니다', 'roma'],
        },
      },
    ],
  };
  const truth = (acct: string) => ({
    id: `9${acct}`,
    uri: `https://truthsocial.com/@${acct}/9`,
    created_at: '2024-03-16T10:03:42.000Z',
    content: '<p>x</p>',
    account: { id: '1', acct, username: acct, url: `https://truthsocial.com/@${acct}` },
    tags: [{ name: 'Maga' }],
    reblog: null,
  });
  const graph = {
    data: [
      {
        id: '5_1',
        created_time: '2024-03-16T10:03:42+0000',
        message: 'Hvala #Kina',
        from: { id: '5', name: 'X' },
      },
    ],
    paging: {},
  };
  const cases: readonly [name: string, file: string, body: string, asked: Asked, expected: string[]][] = [
    [
      'VK',
      'wall.json',
      JSON.stringify({ response: { count: 2, items: [vk(1), vk(2)] } }),
      {
        by: 'hashtag',
        columns: at('$.response.items[*]', {
          account: '.from_id',
          time: '.date',
          object: '.text',
          content: '.id',
        }),
      },
      [`71 китай_друг ${one}`, `72 китай_друг ${one}`],
    ],
    [
      'Reddit, a listing',
      'r.json',
      JSON.stringify(
        { kind: 'Listing', data: { children: [reddit('a', 'anna'), reddit('b', '[deleted]')] } },
        null,
        2,
      ),
      {
        by: 'url',
        columns: at('$.data.children[*].data', {
          account: '.author',
          time: '.created_utc',
          object: '.url',
          content: '.id',
        }),
      },
      [`anna example.org/a ${one}`],
    ],
    [
      'Reddit of Pushshift, times with an exponent',
      'RS_2024-03',
      `{"author":"anna","created_utc":1.710583422e9,"id":"a","url":"https://example.org/a"}\n{"author":"[deleted]","created_utc":1.710583422e9,"id":"b","url":"https://example.org/a"}\n{"author":"[removed]","created_utc":1710583422.0,"id":"c","url":"https://example.org/a"}\n`,
      { by: 'url', columns: { account: 'author', time: 'created_utc', object: 'url', content: 'id' } },
      [`anna example.org/a ${one}`],
    ],
    [
      'snscrape, with a byte order mark',
      's.jsonl',
      `\ufeff${JSON.stringify(snscrape)}\r\n\r\n`,
      {
        by: 'hashtag',
        columns: { account: '$.user.username', time: '$.date', object: '$.hashtags', content: '$.id' },
      },
      [`anna roma ${one}`, `anna teşekkürler ${one}`],
    ],
    [
      'Apify, printed prettily in an array',
      'd.json',
      JSON.stringify([apify], null, 4),
      {
        by: 'hashtag',
        columns: {
          account: '$.author.userName',
          time: '$.createdAt',
          object: '$.entities.hashtags[*].text',
          content: '$.id',
        },
      },
      [`anna 谢谢 ${one}`],
    ],
    [
      'documents one behind the other, printed prettily',
      'd.json',
      [apify, { ...apify, id: '2', author: { userName: 'zoe' } }]
        .map((doc) => JSON.stringify(doc, null, 2))
        .join('\n'),
      {
        by: 'hashtag',
        columns: { account: '$.author.userName', time: '$.createdAt', object: '$.text', content: '$.id' },
      },
      [`anna 谢谢 ${one}`, `zoe 谢谢 ${one}`],
    ],
    [
      'documents one behind the other on one line',
      'd.json',
      [apify, { ...apify, id: '2', author: { userName: 'zoe' } }].map((doc) => JSON.stringify(doc)).join(''),
      {
        by: 'hashtag',
        columns: { account: '$.author.userName', time: '$.createdAt', object: '$.text', content: '$.id' },
      },
      [`anna 谢谢 ${one}`, `zoe 谢谢 ${one}`],
    ],
    [
      'arrays in an array',
      'd.json',
      JSON.stringify([[apify], [{ ...apify, id: '2', author: { userName: 'zoe' } }]]),
      {
        by: 'hashtag',
        columns: { account: '$.author.userName', time: '$.createdAt', object: '$.text', content: '$.id' },
      },
      [`anna 谢谢 ${one}`, `zoe 谢谢 ${one}`],
    ],
    [
      'an array a line',
      'd.jsonl',
      `${JSON.stringify([apify])}\n${JSON.stringify([{ ...apify, id: '2', author: { userName: 'zoe' } }])}\n`,
      {
        by: 'hashtag',
        columns: { account: '$.author.userName', time: '$.createdAt', object: '$.text', content: '$.id' },
      },
      [`anna 谢谢 ${one}`, `zoe 谢谢 ${one}`],
    ],
    [
      'YouTube',
      'y.json',
      JSON.stringify(youtube),
      {
        by: 'hashtag',
        columns: at('$.items[*].snippet', { account: '.channelId', time: '.publishedAt', object: '.tags' }),
      },
      [`UC1 roma ${one}`, `UC1 감사합니다 ${one}`],
    ],
    [
      'Facebook’s Graph',
      'f.json',
      JSON.stringify(graph),
      {
        by: 'hashtag',
        columns: at('$.data[*]', {
          account: '.from.id',
          time: '.created_time',
          object: '.message',
          content: '.id',
        }),
      },
      [`5 kina ${one}`],
    ],
    [
      'Truth Social',
      't.jsonl',
      `${JSON.stringify(truth('don'))}\n${JSON.stringify(truth('joe'))}\n`,
      { by: 'hashtag' },
      [`https://truthsocial.com/@don maga ${one}`, `https://truthsocial.com/@joe maga ${one}`],
    ],
    [
      '.NET’s dates',
      'n.jsonl',
      `{"who":"anna","when":"\\/Date(${seconds}000)\\/","what":"#gracias"}\n{"who":"zoe","when":"/Date(${seconds}000+0200)/","what":"#gracias"}\n`,
      { by: 'hashtag', columns: own },
      [`anna gracias ${one}`, `zoe gracias ${one}`],
    ],
    [
      'Mongo',
      'm.json',
      `[{"_id":{"$oid":"a"},"who":"anna","when":{"$date":"${one}"},"what":"#gracias"},{"_id":{"$oid":"b"},"who":"zoe","when":{"$date":{"$numberLong":"${seconds}000"}},"what":"#gracias"}]`,
      { by: 'hashtag', columns: own },
      [`anna gracias ${one}`, `zoe gracias ${one}`],
    ],
  ];
  test.each(cases)('%s', async (_, file, body, asked, expected) => {
    expect((await read([write(file, body)], asked)).posts).toEqual(expected);
  });
});

describe('times of the world:', () => {
  const minute = '2024-03-16T10:03:00.000Z';
  const evening = '2024-03-16T14:03:00.000Z';
  const table: readonly [text: string, at: string, second?: string][] = [
    ['2024/3/16 上午10:03', minute],
    ['2024/3/16 下午 02:03', evening],
    ['2024年3月16日 星期六 14:03', evening],
    ['2024年3月16日（土）14時03分', evening],
    ['2024. 3. 16. 오후 2:03', evening],
    ['2024년 3월 16일 오후 2시 3분', evening],
    ['2024-03-16(토) 14:03', evening],
    ['16/03/2024 10:03:42 a. m.', one],
    ['16/03/2024 02:03 p.\u00a0m.', evening],
    ['16 de março de 2024 às 10:03', minute],
    ['16. März 2024, 10:03 Uhr', minute],
    ['Sa., 16. März 2024, 10:03 Uhr', minute],
    ['16 mars 2024 à 10:03', minute],
    ['samedi 16 mars 2024 à 10 h 03', minute],
    ['16 marca 2024, 10:03', minute],
    ['16 березня 2024 р. о 10:03', minute],
    ['суббота, 16 марта 2024 г., 10:03:42', one],
    ['16 Mart 2024 Cumartesi 10:03', minute],
    ['16 Μαρτίου 2024, 10:03 π.μ.', minute],
    ['16 Μαρ 2024 2:03 μ.μ.', evening],
    ['١٦ مارس ٢٠٢٤ ١٠:٠٣', minute],
    ['١٦\u200f/٣\u200f/٢٠٢٤ ١٠:٠٣:٤٢ ص', one],
    ['16/03/2024 10:03 صباحًا', minute],
    ['١٦ آذار ٢٠٢٤ ١٠:٠٣', minute],
    ['16 मार्च 2024 10:03 am', minute],
    ['16 במרץ 2024, 10:03', minute],
    ['16 maart 2024 om 10:03', minute],
    ['16 Maret 2024 pukul 10.03', minute],
    ['16 tháng 3, 2024 lúc 10:03', minute],
    ['16/03/2024 10:03 SA', minute],
    ['16/03/2024 02:03 CH', evening],
    ['10:03 16/03/2024', minute],
    ['16 มี.ค. 2024 10:03', minute],
    ['16 มีนาคม 2024 10:03 น.', minute],
    ['16. maaliskuuta 2024 klo 10.03', minute],
    ['2024-03-16 kl. 10:03', minute],
    ['Sat Mar 16 2024 07:03:42 GMT-0300 (Horário Padrão de Brasília)', one],
    ['2024-03-16 15:33:42 +0530', one],
    ['2024-03-16 18:03:42 GMT+8', one],
    ['2024-03-16 18:03:42 UTC+08:00', one],
    ['2024-03-16 (10:03:42 UTC)', one],
    ['2024-03-16T10:03:42.000000000+00:00', one],
    ['2024-03-16T10:03:42,000Z', one],
    ['2024-03-16T11:03:42+01', one],
    ['2024-03-16T11:03:42+01:00[Europe/Rome]', one],
    ['Sat Mar 16 10:03:42 UTC 2024', one],
    ['Sat Mar 16 11:03:42 CET 2024', one],
    ['Saturday, March 16, 2024 10:03:42 AM', one],
    ['Mar 16, 2024 · 10:03 AM UTC', minute],
    ['10:03 AM · Mar 16, 2024', minute],
    ['2024:03:16 10:03:42', one],
    ['2024_03_16 10:03:42', one],
    ['1710583422.000000', one],
    ['1,710,583,422', one],
    ['1.710583422E9', one],
    ['638461802220000000', one],
    ['2024-03-16 10:03:42 +0000 UTC', one],
    ['2024-03-16 10:03:42 Etc/UTC', one],
    ['[16/Mar/2024:10:03:42 +0000]', one],
    ['2024-03-16 11:03:42 (UTC+01:00)', one],
    ['2024-03-16 11:03:42 (CET)', one],
    ['1\u202f710\u202f583\u202f422', one],
    ['16/03/2024 12:03 SA', '2024-03-16T00:03:00.000Z'],
    ['16.03.2024 10:03 Sa', minute],
    ['16 غشت 2024 10:03', '2024-08-16T10:03:00.000Z'],
    ['1710583422000000000', one],
    ['/Date(1710583422000)/', one],
    ["'2024-03-16 10:03:42", one],
    ['2024-03-16 10:03:42 a.m.', one],
  ];
  test.each(table)('%s', async (text, at) => {
    const body = `who\twhen\twhat\nanna\t${text}\tciao\nzoe\t${text}\tciao\n`;
    const { posts } = await read([write('t.tsv', body)], { columns: own, by: 'hashtag' });
    expect(posts).toEqual([`anna ciao ${at}`, `zoe ciao ${at}`]);
  });

  // Another calendar, an hour without its day, ticks of .NET: never a time that is not meant.
  test.each([
    '16/03/2563 10:03',
    '16 มีนาคม 2567 10:03',
    '2567-03-16 10:03:42',
    '۱۴۰۲/۱۲/۲۶ ۱۰:۰۳',
    '26 اسفند 1402',
    '5 رمضان 1445 10:03',
    '١٤٤٥/٠٩/٠٦',
    '令和6年3月16日 10:03',
    '民國113年3月16日',
    '113/03/16 10:03',
    '10:03:42',
    '3 hours ago',
    '昨天 10:03',
    '13355057022000000',
    'March 16',
    '16.03.',
    '03/2024',
    '2024-03-16 24:30',
    '2024-02-30',
    '45367.4192 days',
    '2024-W11-6T10:03:42Z',
    '2024-076T10:03:42Z',
    '12:03 16/03/2024 صباح مساء',
    '2024-03-16 10:03 (Zeit unbekannt)',
  ])('%s is asked or refused', async (text) => {
    const body = `who\twhen\twhat\nanna\t${text}\tciao\nzoe\t${text}\tciao\n`;
    await expect(
      read([write('t.tsv', body)], { columns: own, by: 'hashtag' }).then(({ posts }) => posts),
    ).rejects.toThrow();
  });
});

test.each([
  [['16/03/2024', '17/03/2024', '2024-04-03', '2024-05-03'], true],
  [['16/03/2024', '7/03/2024', '2024-04-03', '2024-05-03'], false],
  [['16/03/2024', '17/03/2024', '2024-04-03', '2024-05-13'], false],
])('dates of which a spreadsheet may have exchanged day and month are noticed: %j', async (dates, isSaid) => {
  const body = `who\twhen\twhat\n${dates.map((date, at) => `u${at}\t${date} 10:03\tciao\n`).join('')}`;
  const { notices } = await read([write('t.tsv', body)], { columns: own, by: 'hashtag' });
  expect(notices.includes('dates-swapped')).toBe(isSaid);
});

describe('nothing for a name, in other languages’ programs:', () => {
  test('among what is shared', async () => {
    const nothing = [
      '#N/D',
      '#NV',
      '#Н/Д',
      '#NOM?',
      '#NAME?',
      '#¡VALOR!',
      '#WERT!',
      '#VALORE!',
      '#ЗНАЧ!',
      '#DIV/0!',
      '#N/DISP',
      'NA_character_',
      '<NA>',
      '[]',
      '{}',
      '""',
      "''",
      '[""]',
      'NaT',
      'pd.NA',
      '-',
      '—',
      'character(0)',
      'list()',
      'set()',
    ];
    const rows = nothing.map((word, at) => `u${at}\t${one}\t${word}\n`).join('');
    const body = `who\twhen\twhat\nanna\t${one}\tciao\nzoe\t${one}\tciao\n${rows}`;
    expect((await read([write('t.tsv', body)], { columns: own, by: 'hashtag' })).posts).toEqual([
      `anna ciao ${one}`,
      `zoe ciao ${one}`,
    ]);
  });
  test('among names', async () => {
    const nobody = [
      '#N/D',
      '#NV',
      '#Н/Д',
      '[deleted]',
      '[removed]',
      '-',
      '{}',
      '\u00a0',
      '@',
      'NA_character_',
    ];
    const rows = nobody.map((name) => `${name}\t${one}\tciao\n`).join('');
    const body = `who\twhen\twhat\nanna\t${one}\tciao\nzoe\t${one}\tciao\n${rows}`;
    const found = await read([write('t.tsv', body)], { columns: own, by: 'hashtag' });
    expect(found.posts).toEqual([`anna ciao ${one}`, `zoe ciao ${one}`]);
    expect(found.dropped).toEqual({ 'account-empty': nobody.length });
  });
});

describe('numbers that a spreadsheet cut, in other columns:', () => {
  const cut = ['1.76800E+18', '1.76800E+18', '1.76801E+18'];
  test('the account', async () => {
    const body = `who,when,what\n${cut.map((id) => `${id},${one},ciao`).join('\n')}\n`;
    await expect(read([write('t.csv', body)], { columns: own, by: 'hashtag' })).rejects.toThrow(
      /lost their digits/,
    );
  });
  test('what is passed on', async () => {
    const body = `tweetid,userid,tweet_time,tweet_text,retweet_tweetid,hashtags,urls,user_mentions,in_reply_to_tweetid\n${cut.map((id, at) => `${at},u${at},2024-03-16 10:03,RT,${id},[],[],[],`).join('\n')}\n`;
    await expect(read([write('t.csv', body)], { by: 'repost' })).rejects.toThrow(/lost their digits/);
  });
});

describe('lists of other programs:', () => {
  test.each([
    "{'grazie', 'roma'}",
    "('grazie', 'roma')",
    "['grazie' 'roma']",
    '[grazie, roma]',
    'grazie，roma',
    'grazie، roma',
    'grazie؛roma',
    '["grazie","\\u0072oma"]',
    "[{'text': 'grazie', 'x': None}, {'text': 'roma', 'x': True}]",
    '{"grazie","roma"}',
    '#grazie,#roma',
    '#grazie; #roma',
    'grazie||roma',
    'list("grazie", "roma")',
    'frozenset({"grazie", "roma"})'.replace('frozenset(', '').replace('})', '}'),
    'c(grazie = "grazie", roma = "roma")',
    '[[grazie]] [[roma]]',
  ])('%s', async (list) => {
    const body = two('anna', list, '\t');
    expect((await read([write('t.tsv', body)], { columns: own, by: 'hashtag' })).posts).toEqual(
      bothSay('anna', 'grazie', 'roma'),
    );
  });

  test('what stands in quotes is one', async () => {
    const body = two('anna', `['grazie cina', "l'aria, pura"]`, '\t');
    expect((await read([write('t.tsv', body)], { columns: own, by: 'hashtag' })).posts).toEqual(
      bothSay('anna', 'grazie cina', "l'aria, pura"),
    );
  });

  test.each([
    ['https://wyborcza.pl/7,114883,30799.html', ['wyborcza.pl/7,114883,30799.html']],
    ['https://a.it/x?u=1;v=2', ['a.it/x?u=1%3Bv%3D2']],
    ['https://a.it/1\\nhttps://b.it/2', ['a.it/1', 'b.it/2']],
    ['https://a.it/1https://b.it/2', ['a.it/1', 'b.it/2']],
    [
      '[{"start":0,"url":"https://t.co/q","expanded_url":"https://a.it/1","images":[{"url":"https://pbs.twimg.com/q"}],"unwound_url":"https://a.it/1?x=2"}]',
      ['a.it/1'],
    ],
    ["['https://a.it/1', 'https://b.it/2']", ['a.it/1', 'b.it/2']],
    ['c("https://a.it/1", "https://b.it/2")', ['a.it/1', 'b.it/2']],
    ['{https://a.it/1,https://b.it/2}', ['a.it/1', 'b.it/2']],
    ["[{'url': 'https://t.co/q', 'expanded_url': 'https://a.it/1', 'display_url': 'a.it/1'}]", ['a.it/1']],
    ["[TextLink(text='a.it/1', url='https://a.it/1', tcourl='https://t.co/q', indices=(1, 24))]", ['a.it/1']],
  ])('addresses: %s', async (list, expected) => {
    const { posts } = await read([write('t.tsv', two('anna', list, '\t'))], { columns: own, by: 'url' });
    expect(posts).toEqual(bothSay('anna', ...expected));
  });
});

describe('hashtags in a text:', () => {
  const cases: readonly [text: string, ...tags: string[]][] = [
    ['&#35;Grazie a tutti', 'grazie'],
    ['&#x23;Grazie a tutti', 'grazie'],
    ['&num;Grazie a tutti', 'grazie'],
    ['&amp;#39; e &amp;amp;#39; no #sì', 'sì'],
    ['&quot;#Grazie&quot;', 'grazie'],
    ['&lt;#Grazie&gt;', 'grazie'],
    ['a&nbsp;#Grazie', 'grazie'],
    [
      '<a href="https://m.social/tags/grazie" class="mention hashtag" rel="tag">#<span>Grazie</span></a>',
      'grazie',
    ],
    ['<p>ciao<br>#Grazie</p>', 'grazie'],
    ['[#Grazie](https://t.me/x#y)', 'grazie'],
    ['**#Grazie**', 'grazie'],
    ['_#Grazie_'],
    ['#Grazie\\n#Roma', 'grazie', 'roma'],
    ['scrivi a x@y.it#z o y.it/#q #Grazie', 'grazie'],
    ['http://пример.рф/#раздел #Спасибо', 'спасибо'],
    ['#तुम्हें_धन्यवाद!', 'तुम्हें_धन्यवाद'.normalize('NFKC')],
    ['#ขอบคุณจีน', 'ขอบคุณจีน'.normalize('NFKC')],
    ['고마워요#이탈리아'],
    ['고마워요 #이탈리아_힘내요', '이탈리아_힘내요'],
    ['תודה #צה״ל', 'צה״ל'],
    ['#شكراً_للصين', 'شكراً_للصين'],
    ['“#Grazie”«#Roma»「#ローマ」', 'grazie', 'roma', 'ローマ'],
    ['🇮🇹#Grazie🇨🇳', 'grazie'],
    ['¡#Gracias!¿#Roma?', 'gracias', 'roma'],
    ['RT @zoe: #Grazie… #Rom…', 'grazie'],
    ['#1 #2024 #C# #_ #٣ #३'],
  ];
  test('are those that are meant', async () => {
    const found = await sharedIn(
      cases.map(([text]) => text.replaceAll('\\n', '\n')),
      'hashtag',
    );
    expect(cases.map(([text], at) => [text, found[at]])).toEqual(
      cases.map(([text, ...tags]) => [text, tags.sort()]),
    );
  });
});

describe('one page or two:', () => {
  const same: readonly string[][] = [
    [
      'https://youtu.be/dQw4w9WgXcQ?si=a',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=10s',
      'https://m.youtube.com/watch?v=dQw4w9WgXcQ',
      'https://www.youtube.com/embed/dQw4w9WgXcQ',
      'https://www.youtube.com/shorts/dQw4w9WgXcQ?feature=share',
      'https://www.youtube.com/live/dQw4w9WgXcQ',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
      'https://music.youtube.com/watch?v=dQw4w9WgXcQ',
      'HTTPS://YOUTUBE.COM/watch?app=desktop&v=dQw4w9WgXcQ',
      'https://youtube.com/v/dQw4w9WgXcQ',
    ],
    [
      'https://twitter.com/Anna/status/1768',
      'https://x.com/anna/status/1768?s=20',
      'https://mobile.twitter.com/anna/statuses/1768',
      'https://fxtwitter.com/anna/status/1768',
      'https://vxtwitter.com/anna/status/1768',
      'https://twitter.com/i/web/status/1768',
      'https://nitter.net/anna/status/1768#m',
      'https://x.com/anna/status/1768/photo/1',
      'https://www.twitter.com/anna/status/1768?ref_src=twsrc%5Etfw',
    ],
    [
      'https://t.me/kanal/5',
      'https://t.me/s/kanal/5',
      'https://telegram.me/kanal/5',
      'http://www.t.me/Kanal/5?single',
      'https://t.me/kanal/5?embed=1',
    ],
    [
      'https://lemonde.fr/a.html',
      'https://amp.lemonde.fr/a.html',
      'https://www.lemonde.fr/a.html?xtor=RSS-1',
      'https://www-lemonde-fr.cdn.ampproject.org/c/s/www.lemonde.fr/a.html',
      'https://www.google.com/amp/s/www.lemonde.fr/a.html',
      'http://lemonde.fr:80/a.html?utm_source=x&fbclid=y&gclid=z#ancre',
      'https://WWW.LEMONDE.FR./a.html',
      'https://lemonde.fr/a.html?output=amp',
      'https://lemonde.fr/a.html?__twitter_impression=true&igshid=3',
    ],
    [
      'https://пример.рф/страница',
      'https://xn--e1afmkfd.xn--p1ai/%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0',
      'http://ПРИМЕР.РФ/страница/',
    ],
    [
      'https://www.tiktok.com/@anna/video/7',
      'https://www.tiktok.com/@anna/video/7?is_from_webapp=1&sender_device=pc',
      'https://www.tiktok.com/@ANNA/video/7?lang=it',
    ],
    [
      'https://www.instagram.com/p/Ab/',
      'https://instagram.com/p/Ab?igsh=x',
      'https://www.instagram.com/anna/p/Ab/',
      'https://www.instagram.com/reel/Ab/',
      'https://www.instagram.com/p/Ab/?img_index=2',
    ],
    [
      'https://www.facebook.com/a/posts/12',
      'https://m.facebook.com/a/posts/12?__tn__=R',
      'https://it-it.facebook.com/a/posts/12',
      'https://web.facebook.com/a/posts/12?mibextid=x',
    ],
    [
      'https://www.reddit.com/r/italy/comments/ab/titolo/',
      'https://old.reddit.com/r/italy/comments/ab/',
      'https://redd.it/ab',
      'https://www.reddit.com/r/italy/comments/ab/titolo/?utm_name=x',
      'https://np.reddit.com/r/italy/comments/ab/titolo',
    ],
    [
      'https://vk.com/wall-5_1',
      'https://m.vk.com/wall-5_1',
      'https://vk.com/feed?w=wall-5_1',
      'https://vk.ru/wall-5_1',
    ],
    [
      'https://weibo.com/55/Ab',
      'https://www.weibo.com/55/Ab?type=comment',
      'https://weibo.com/55/Ab?refer_flag=1',
    ],
    [
      'https://bsky.app/profile/a.bsky.social/post/3k',
      'https://fxbsky.app/profile/a.bsky.social/post/3k',
      'https://bsky.app/profile/A.bsky.social/post/3k?ref_src=embed',
    ],
    [
      'https://www.bilibili.com/video/BV1',
      'https://m.bilibili.com/video/BV1?share_source=copy_web',
      'https://www.bilibili.com/video/BV1/?spm_id_from=333',
    ],
    ['https://open.spotify.com/track/1', 'https://open.spotify.com/intl-it/track/1?si=x'],
    [
      'https://example.org/a',
      'example.org/a',
      '//example.org/a',
      'https://user:pw@example.org/a',
      'https://example.org/./a',
      'https://example.org/a?',
      'https://example.org/a#',
      'https://example.org/a?utm_source=',
      'https://example.org/a?_gl=1*x',
      'https://example.org/a?mc_cid=1&mkt_tok=2',
      'https://example.org/a?yclid=3&msclkid=4',
      'https://example.org/a#:~:text=x',
      'https://example.org:443/a',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa&h=AT',
      'https://www.google.com/url?q=https://example.org/a&sa=D',
      'https://vk.com/away.php?to=https%3A%2F%2Fexample.org%2Fa',
      'https://t.umblr.com/redirect?z=https%3A%2F%2Fexample.org%2Fa&t=x',
      'https://out.reddit.com/t3_a?url=https%3A%2F%2Fexample.org%2Fa',
      'https://www.youtube.com/redirect?q=https%3A%2F%2Fexample.org%2Fa',
      'https://steamcommunity.com/linkfilter/?url=https://example.org/a',
      'https://slack-redir.net/link?url=https%3A%2F%2Fexample.org%2Fa',
      'https://l.instagram.com/?u=https%3A%2F%2Fexample.org%2Fa&e=x',
    ],
  ];
  test('one', async () => {
    const found = await sharedIn(same.flat(), 'url');
    const pages = new Map(same.flat().map((address, at) => [address, found[at]]));
    for (const [first = '', ...rest] of same)
      expect(rest.map((address) => [address, pages.get(address)])).toEqual(
        rest.map((address) => [address, pages.get(first)]),
      );
  });
  const apart = [
    ['https://example.org/#!/a', 'https://example.org/#!/b'],
    ['https://example.org/#/a', 'https://example.org/#/b'],
    ['https://example.org:8080/a', 'https://example.org/a'],
    ['https://example.org/A', 'https://example.org/a'],
    ['https://example.org/?p=1', 'https://example.org/?p=2'],
    ['https://example.org/?id=1&ref=a', 'https://example.org/?id=2&ref=a'],
    ['https://mail.example.org/a', 'https://example.org/a'],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'https://www.youtube.com/watch?v=dQw4w9WgXcq'],
    ['https://www.youtube.com/playlist?list=a', 'https://www.youtube.com/playlist?list=b'],
    [
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
      'https://www.facebook.com/permalink.php?story_fbid=3&id=2',
    ],
    ['https://www.facebook.com/watch/?v=1', 'https://www.facebook.com/watch/?v=2'],
    ['https://t.me/kanal/5', 'https://t.me/kanal/6'],
    ['https://t.me/c/100/5', 'https://t.me/c/101/5'],
    ['https://t.me/kanal/5?comment=1', 'https://t.me/kanal2/5?comment=1'],
    ['https://vk.com/feed?w=wall-5_1', 'https://vk.com/feed?w=wall-5_2'],
    ['https://news.ycombinator.com/item?id=1', 'https://news.ycombinator.com/item?id=2'],
    ['https://web.archive.org/web/2020/https://a.it/1', 'https://web.archive.org/web/2020/https://a.it/2'],
    ['https://a.it/x?s=1', 'https://a.it/x?s=2'],
    ['https://a.it/x?t=1', 'https://a.it/x?t=2'],
    ['https://www.google.com/search?q=a', 'https://www.google.com/search?q=b'],
    ['https://docs.google.com/d/1#gid=1', 'https://docs.google.com/d/2#gid=1'],
    ['https://amp.dev/a', 'https://dev/a'],
    ['https://m.co/a', 'https://co/a'],
  ];
  test('two', async () => {
    const found = await sharedIn(apart.flat(), 'url');
    for (let at = 0; at < found.length; at += 2) {
      expect(found[at], apart.flat()[at]).toHaveLength(1);
      expect(found[at], apart.flat()[at]).not.toEqual(found[at + 1]);
    }
  });
  const texts = [
    '请看https://example.org/a。谢谢',
    '（https://example.org/a）',
    '看看 https://example.org/a，很好',
    'انظر https://example.org/a؟',
    'https://example.org/a، ثم',
    '[qui](https://example.org/a)',
    '<https://example.org/a>',
    '"https://example.org/a"',
    '«https://example.org/a»',
    'https://example.org/a!!',
    'https://example.org/a।',
    'https://example.org/a🇮🇹',
    '「https://example.org/a」',
    'https://example.org/a—ecco',
    "l'ha scritto (https://example.org/a).",
    '**https://example.org/a**',
    'https://example.org/aです',
    'https://example.org/a\u200f',
    'https://example.org/a\\nciao',
    'HTTPS://EXAMPLE.ORG/a',
    'ver:https://example.org/a',
    '链接https://example.org/a链接',
    'https://example.org/a&#39; ok',
    '<a href="https://example.org/a" rel="nofollow">x</a>',
    'https://example.org/a?utm_source=x&amp;utm_medium=y',
  ];
  test('in a text, whatever stands behind it', async () => {
    const found = await sharedIn(
      texts.map((text) => text.replaceAll('\\n', '\n')),
      'url',
    );
    expect(texts.map((text, at) => [text, found[at]])).toEqual(
      texts.map((text) => [text, ['example.org/a']]),
    );
  });
});

describe('one account in two spellings:', () => {
  test.each([
    '@anna',
    ' anna',
    'anna\u00a0',
    '\u200banna',
    '\u200fanna',
    '＠anna',
    '\ufeffanna',
    'anna\u2069',
    'ａｎｎａ',
    '@ anna',
    '\u2067@anna\u2069',
  ])('%j', async (name) => {
    const body = [name, 'anna', 'zoe']
      .map((who, at) => `${JSON.stringify({ who, when: one, what: `#t${at}` })}\n`)
      .join('');
    const { posts } = await read([write('t.jsonl', body)], { columns: own, by: 'hashtag' });
    expect(new Set(posts.map((post) => post.split(' #')[0]?.split(' t')[0])).size).toBe(2);
  });
});

describe('near-text in other scripts:', () => {
  test.each([
    'ขอบคุณประเทศจีนที่ส่งหน้ากากอนามัยและแพทย์มาช่วยเหลือประชาชนอิตาลีในช่วงเวลาที่ยากลำบากนี้',
    'ありがとう中国、マスクと医師を送ってくれてイタリアの人々は心から感謝しています本当にありがとう',
    '중국이 마스크와 의사를 보내 주어서 이탈리아 국민은 진심으로 감사하고 있습니다 정말 고맙습니다',
    'شكرا للصين على إرسال الكمامات والأطباء لمساعدة الشعب الإيطالي في هذه الأيام الصعبة جدا',
    'អរគុណប្រទេសចិនដែលបានផ្ញើម៉ាស់និងវេជ្ជបណ្ឌិតមកជួយប្រជាជនអ៊ីតាលីក្នុងគ្រាលំបាក',
    'मास्क और डॉक्टर भेजकर इटली के लोगों की मदद करने के लिए चीन को बहुत बहुत धन्यवाद मित्रो',
  ])('%s', async (text) => {
    const other = 'Completely different words about the weather of tomorrow and nothing else at all';
    const body = [text, `${text} 🙏`, other]
      .map((what, at) => `${JSON.stringify({ who: `u${at}`, when: one, what })}\n`)
      .join('');
    const source = await PostFiles.open([write('t.jsonl', body)], 1e9, { readAs: {}, named: own });
    const { posts } = await readPosts(source, {
      by: 'near-text',
      columns: own,
      mode: 'default',
      similarity: 0.8,
      distanceBits: 6,
    }).finally(() => source.close());
    expect(posts.object[0]).toBe(posts.object[1]);
    expect(posts.object[0]).not.toBe(posts.object[2]);
  });
});

describe('an encoding that is not UTF-8 is named:', () => {
  // From the index tables of the WHATWG Encoding Standard.
  const head = Buffer.from('object_id,account_id,content_id,timestamp_share\n');
  const body = (hex: string) =>
    Buffer.concat([
      head,
      ...[1, 2, 3].map((at) =>
        Buffer.concat([Buffer.from(hex, 'hex'), Buffer.from(`,u${at},c${at},${seconds}\n`)]),
      ),
    ]);
  test.each([
    ['windows-1251', 'd1efe0f1e8e1eedfeaeaeaeaf2e0e9'],
    ['gb18030', 'd0bbd0bbd6d0b9fabcd3d3cd'],
    ['big5', 'c1c2c1c2a4a4b0ea'],
    ['shift_jis', '82a082e882aa82c682a4928689918d91'],
    ['euc-kr', 'b0a8bbe7c7d5b4cfb4d9'],
    ['windows-1252', '4772e7617320e02043696e61'],
  ])('%s', async (label, hex) => {
    const file = write('t.csv', body(hex));
    const question = (await look([file])).questions[0];
    expect(question?.about).toBe('encoding');
    expect(question?.choices[0]?.value).toBe(label);
  });
});
