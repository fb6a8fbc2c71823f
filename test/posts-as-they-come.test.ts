import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import type { ColumnNames, FileReading } from '../src/amplification/api.js';
import { PostFiles } from '../src/amplification/io/post-files.js';
import { presentReading } from '../src/amplification/present-reading.js';
import { readPosts } from '../src/amplification/read-posts.js';
import type { ReadAs } from '../src/amplification/reading/asked.js';
import { lines, retweet2, seconds, tweet2 } from './support/post-exports.js';

const scratch = mkdtempSync(join(tmpdir(), 'waybill-as-they-come-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
function write(name: string, body: string | Uint8Array): string {
  const path = join(scratch, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
  return path;
}

type Asked = { by?: string; columns?: ColumnNames; readAs?: ReadAs };

/** The files as the page shows them, questions and all. */
async function look(paths: string[], { by, columns, readAs = {} }: Asked = {}): Promise<FileReading> {
  const source = await PostFiles.open(paths, 1e9, { readAs, named: columns, isLook: true });
  try {
    return await presentReading(source, { ...(by ? { by } : {}), ...(columns ? { columns } : {}) });
  } finally {
    source.close();
  }
}

/** The files as they are counted. */
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
    const { posts, rows, dropped, notices } = found;
    return {
      rows,
      posts: posts.account.length,
      accounts: [...posts.accountNames].sort(),
      objects: [...posts.objectNames].sort(),
      dropped,
      notices: notices.map(({ code }) => code),
      sharedIds: found.sharedIds,
    };
  } finally {
    source.close();
  }
}

const four = 'object_id,account_id,content_id,timestamp_share\n';
const russian = `${four}СпасибоКитай,анна,c1,${seconds}\nСпасибоКитай,борис,c2,${seconds + 3}\n`;
const readRight = { rows: 2, posts: 2, accounts: ['анна', 'борис'], objects: ['СпасибоКитай'], dropped: {} };

describe('a table is read, whatever made it:', () => {
  test.each<[what: string, name: string, body: string | Uint8Array]>([
    ['characters of every length', 'emoji.csv', russian],
    ['rows that end in CRLF', 'crlf.csv', russian.replaceAll('\n', '\r\n')],
    ['rows that end in CR', 'cr.csv', russian.replaceAll('\n', '\r')],
    ['one row that ends otherwise', 'one.csv', russian.replace(`${seconds}\n`, `${seconds}\r\n`)],
    ['a note above', 'note.csv', `Отчёт за март\nвсе темы\n\n${russian}`],
    ['sep=; above', 'sep.csv', `sep=;\r\n${russian.replaceAll(',', ';')}`],
    ['bars', 'bars.txt', russian.replaceAll(',', '|')],
    ['an index without a name', 'index.csv', russian.replace(/^/, ',').replaceAll(/\n(?=.)/g, '\n0,')],
    ['row names that the header leaves out', 'r.csv', russian.replaceAll(/\n(?=.)/g, '\n"1",')],
    ['a comma at the end of every row but the header', 'end.csv', russian.replaceAll(/(\d)\n/g, '$1,\n')],
    [
      'columns that differ in case only',
      'case.csv',
      russian.replaceAll('\n', ',x,y\n').replace('x,y', 'ID,Id'),
    ],
    ['UTF-16', 'wide.csv', Buffer.from(`\ufeff${russian}`, 'utf16le')],
    [
      'UTF-16, the other way round',
      'big.tsv',
      Buffer.from(`\ufeff${russian.replaceAll(',', '\t')}`, 'utf16le').swap16(),
    ],
    ['a gz in capitals', 'ПОСТЫ.CSV.GZ', gzipSync(russian)],
    ['a name of the browser’s', 'posts.csv (1)', russian],
    ['no extension', 'posts', russian],
  ])('%s', async (_, name, body) => {
    expect(await read([write(name, body)])).toMatchObject(readRight);
  });

  test('two files with other signs and another order of columns', async () => {
    const [one, other] = ['анна', 'борис'].map((account, at) => [account, `c${at}`, seconds + at]);
    const a = write('a.csv', `${four}тег,${one?.join(',') ?? ''}\n`);
    const b = write(
      'b.csv',
      `account_id;content_id;timestamp_share;object_id;note\n${other?.join(';') ?? ''};тег;x\n`,
    );
    expect(await read([a, b])).toMatchObject({ rows: 2, posts: 2, accounts: ['анна', 'борис'], dropped: {} });
  });

  test('a text cut within a character, which is then shown as broken', async () => {
    const body = Buffer.concat([
      Buffer.from(`${russian.repeat(1)}`),
      Buffer.from('СпасибоКитай,'),
      Buffer.from([0xd0]),
      Buffer.from(`,c3,${seconds}\n`),
    ]);
    const found = await read([write('cut.csv', body)]);
    expect(found).toMatchObject({ rows: 3, posts: 3, notices: ['broken-bytes'] });
  });

  test('another encoding is asked, and then read', async () => {
    const columns = { account: '账号', time: '时间', object: '话题' };
    // 账号,时间,话题 and 安娜,…,武汉加油 in GBK, from the tables of the WHATWG Encoding Standard.
    const gbk = Buffer.concat([
      Buffer.from('d5cbbac52ccab1bce42cbbb0cce20a', 'hex'),
      Buffer.from('b0b2c4c82c', 'hex'),
      Buffer.from(`${seconds},`),
      Buffer.from('cee4bababcd3d3cd0a', 'hex'),
    ]);
    const file = write('gbk.csv', gbk);
    await expect(read([file], { columns })).rejects.toThrow(/not UTF-8.*--encoding/);
    expect((await look([file])).questions[0]?.about).toBe('encoding');
    const found = await read([file], { columns, readAs: { encoding: 'gb18030' } });
    expect(found).toMatchObject({
      accounts: ['安娜'],
      objects: ['武汉加油'],
      notices: ['encoding', 'one-account'],
    });
  });
});

describe('an archive, a folder and a workbook are read:', () => {
  const users = 'user_id,name\n1,анна\n';
  test('a zip of posts with another table beside them', async () => {
    const zip = zipSync({
      'выгрузка/posts.csv': strToU8(russian),
      'выгрузка/users.csv': strToU8(users),
      'выгрузка/photo.jpg': strToU8('x'),
      '__MACOSX/выгрузка/._posts.csv': strToU8('x'),
    });
    expect(await read([write('all.zip', zip)])).toMatchObject({ ...readRight, notices: ['files-left-out'] });
  });

  test('a folder', async () => {
    write('folder/one.csv', russian);
    write('folder/deep/photo.png', 'x');
    expect(await read([join(scratch, 'folder')])).toMatchObject(readRight);
  });

  const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (...cells: string[]) => `<row>${cells.join('')}</row>`;
  const sheet = (...rows: string[]) =>
    strToU8(
      `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    );
  // 43906.41924 is 16 March 2020, 10:03:42 in a spreadsheet; the name is spoken アンナ, which is no part of it.
  const posts = (...names: string[]) =>
    sheet(
      row(...names.map(text)),
      row(text('谢谢中国'), '<c t="s"><v>0</v></c>', text('c1'), '<c s="1"><v>43906.419236111113</v></c>'),
      row(text('谢谢中国'), text('ボリス'), text('c2'), '<c s="1"><v>43906.419247685182</v></c>'),
    );
  const workbook = (sheets: Record<string, Uint8Array>) =>
    zipSync({
      'xl/workbook.xml': strToU8(
        `<workbook xmlns:r="r"><sheets>${Object.keys(sheets)
          .map((name, at) => `<sheet name="${name}" sheetId="${at}" r:id="r${at}"/>`)
          .join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships>${Object.keys(sheets)
          .map((_, at) => `<Relationship Id="r${at}" Target="worksheets/s${at}.xml"/>`)
          .join('')}</Relationships>`,
      ),
      'xl/styles.xml': strToU8(
        '<styleSheet><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>',
      ),
      'xl/sharedStrings.xml': strToU8(
        '<sst><si><t>杏奈</t><rPh sb="0" eb="2"><t>アンナ</t></rPh></si></sst>',
      ),
      ...Object.fromEntries(Object.values(sheets).map((body, at) => [`xl/worksheets/s${at}.xml`, body])),
    });
  const known = ['object_id', 'account_id', 'content_id', 'timestamp_share'];

  test('a workbook, its dates as they are meant', async () => {
    const file = write('帖子.xlsx', workbook({ 说明: sheet(row(text('说明'))), 帖子: posts(...known) }));
    const found = await look([file]);
    expect(found.preview.map(({ account, at }) => [account, at])).toEqual([
      ['杏奈', '2020-03-16T10:03:42.000Z'],
      ['ボリス', '2020-03-16T10:03:43.000Z'],
    ]);
  });

  test('of two sheets that may hold posts one is asked', async () => {
    const own = ['话题', '账号', '编号', '时间'];
    const file = write('two.xlsx', workbook({ 甲: posts(...own), 乙: posts(...own) }));
    await expect(read([file])).rejects.toThrow(/“甲”, “乙”.*--sheet/);
    expect((await look([file])).questions[0]).toMatchObject({
      about: 'sheet',
      choices: [{ value: '甲' }, { value: '乙' }],
    });
    const columns = { account: '账号', time: '时间', object: '话题', content: '编号' };
    expect(await read([file], { columns, readAs: { sheet: '乙' } })).toMatchObject({
      posts: 2,
      objects: ['谢谢中国'],
    });
  });
});

describe('nothing is taken for a name where there is none:', () => {
  test.each(['NA', 'NULL', 'N/A', '<NA>', '\\N', 'nan', 'NaN', 'None', 'null', '#N/A'])(
    '%s',
    async (nothing) => {
      const body = `${russian}${nothing},вера,c3,${seconds}\nтег,${nothing},c4,${seconds}\nтег,вера,${nothing},${seconds}\nтег,вера,c5,${nothing}\n`;
      const found = await read([write('na.csv', body)]);
      expect(found).toMatchObject({ posts: 2, accounts: ['анна', 'борис'] });
      expect(found.dropped).toMatchObject({ 'object-empty': 1, 'account-empty': 1, 'content-empty': 1 });
    },
  );
});

describe('a list is as many things as it holds:', () => {
  const columns = { account: 'кто', time: 'когда', object: 'теги' };
  test.each([
    "['Грация', 'Рим']",
    '["Грация", "Рим"]',
    'c("Грация", "Рим")',
    '{Грация,Рим}',
    'Грация|Рим',
    'Грация; Рим',
    'Грация, Рим',
    'Грация、Рим',
    '[{"tag": "Грация", "start": 1}, {"tag": "Рим"}]',
    "[{'text': 'Грация', 'indices': [0, 7]}, {'text': 'Рим'}]",
    '#Грация #Рим',
  ])('%s', async (list) => {
    const body = `кто\tкогда\tтеги\nанна\t${seconds}\t${list}\nборис\t${seconds}\t${list}\n`;
    expect(await read([write('list.tsv', body)], { by: 'hashtag', columns })).toMatchObject({
      posts: 4,
      objects: ['грация', 'рим'],
    });
  });

  test('a text without a hashtag is no list of names', async () => {
    const body = `кто\tкогда\tтеги\nанна\t${seconds}\tСпасибо вам за всё\nборис\t${seconds}\tДа, очень рады\n`;
    await expect(
      read([write('text.tsv', body)], { by: 'hashtag', columns: { ...columns } }),
    ).resolves.toMatchObject({
      notices: expect.arrayContaining(['names-in-column']) as string[],
    });
    await expect(
      read([write('text.tsv', body)], { by: 'hashtag', columns, readAs: { objectAs: 'text' } }),
    ).rejects.toThrow(/share nothing of this kind.*--object-as names/);
  });

  test('addresses joined by any sign', async () => {
    for (const sign of [',', ';', '|', ' | ', ', '])
      expect(
        await read(
          [
            write(
              'urls.tsv',
              `кто\tкогда\tтеги\nанна\t${seconds}\thttps://пример.рф/а${sign}https://b.it/c\n`,
            ),
          ],
          { by: 'domain', columns },
        ),
        sign,
      ).toMatchObject({ posts: 2 });
  });
});

describe('an id is one of a post only if nothing speaks against it:', () => {
  test('copies are dropped; posts of others with the same number are not', async () => {
    const one = write('кана1.csv', `${four}тег,анна,1,${seconds}\nтег,анна,2,${seconds + 90}\n`);
    const other = write('кана2.csv', `${four}тег,борис,1,${seconds}\nтег,анна,1,${seconds}\n`);
    const found = await read([one, other]);
    expect(found).toMatchObject({ rows: 4, posts: 3, dropped: { duplicate: 1 }, sharedIds: 1 });
  });

  test.each([
    ['as Excel shows them', ['1.2395E+18', '1.2395E+18']],
    ['as Excel shows them in Italy', ['"1,2395E+18"', '"1,2395E+18"']],
    ['with fifteen digits', ['1239500000000000000', '1239500000001050000', '1239500000002090000']],
    ['with seventeen digits', Array.from({ length: 9 }, (_, at) => `12395000000${at}1052400`)],
  ])('ids that lost digits are refused: %s', async (_, ids) => {
    const body = ids.map((id, at) => `тег,аккаунт${at},${id},${seconds + at}\n`).join('');
    await expect(read([write('ids.csv', four + body)])).rejects.toThrow(/lost their digits.*damaged.*Text/);
  });

  test('whole ids of every length are not', async () => {
    const ids = ['1239500000000000517', '1239500000001052417', '900', '1200000000000000000'];
    const body = ids.map((id, at) => `тег,аккаунт${at},${id},${seconds + at}\n`).join('');
    expect(await read([write('whole.csv', four + body)])).toMatchObject({ posts: 4 });
  });
});

describe('posts that stand deeper in a document are found:', () => {
  const status = (account: string) => ({
    id: `9${account}`,
    uri: `https://пример.рф/${account}`,
    created_at: '2020-03-16T10:00:00.000Z',
    content: '<p>Спасибо</p>',
    account: { acct: account, url: `https://пример.рф/@${account}` },
    tags: [{ name: 'спасибо' }],
  });
  const note = (account: string) => ({
    id: `https://пример.рф/${account}/1`,
    type: 'Create',
    actor: `https://пример.рф/${account}`,
    published: '2020-03-16T10:00:00Z',
    object: { content: 'Спасибо', tag: [{ type: 'Hashtag', name: '#Спасибо' }] },
  });
  test.each<[what: string, name: string, body: string, layout: RegExp, object: string]>([
    [
      'an outbox',
      'outbox.json',
      JSON.stringify({ type: 'OrderedCollection', orderedItems: [note('анна'), note('борис')] }),
      /ActivityPub/,
      'спасибо',
    ],
    ['statuses a line', 'st.jsonl', lines([status('анна'), status('борис')]), /^Mastodon$/, 'спасибо'],
    [
      'a search of Mastodon',
      'se.json',
      JSON.stringify({ accounts: [], statuses: [status('анна'), status('борис')] }),
      /Mastodon, in/,
      'спасибо',
    ],
    [
      'Elasticsearch',
      'es.json',
      JSON.stringify({
        took: 1,
        hits: { hits: [{ _source: tweet2 }, { _source: { ...tweet2, id: '13' } }] },
      }),
      /Twitter v2, in/,
      'graziecina',
    ],
    [
      'under a key of their own',
      'map.json',
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`t${at}`, { ...tweet2, id: `${at}` }])),
      ),
      /Twitter v2, in/,
      'graziecina',
    ],
    [
      'in data without meta',
      'data.json',
      JSON.stringify({ data: [tweet2, { ...tweet2, id: '13' }] }),
      /Twitter v2, in/,
      'graziecina',
    ],
    [
      'a v2 stream',
      'stream.jsonl',
      lines([{ data: tweet2, matching_rules: [] }, { data: { ...tweet2, id: '13' } }]),
      /Twitter v2, in/,
      'graziecina',
    ],
  ])('%s', async (_, name, body, layout, object) => {
    const file = write(name, body);
    const found = await look([file], { by: 'hashtag' });
    expect(found.layout).toMatch(layout);
    expect(found.preview.slice(0, 2).map((row) => [row.at, row.object])).toEqual([
      ['2020-03-16T10:00:00.000Z', object],
      ['2020-03-16T10:00:00.000Z', object],
    ]);
  });

  const own = {
    всего: 2,
    записи: [1, 2].map((id) => ({ id, кто: `автор${id}`, когда: seconds, метки: ['спасибо', 'рим'] })),
  };
  test('columns of a list of no known layout are offered and read', async () => {
    const file = write('свой.json', JSON.stringify(own));
    expect((await look([file])).columns).toEqual(['id', 'кто', 'когда', 'метки']);
    const columns = { account: 'кто', time: 'когда', content: 'id', object: 'метки' };
    expect(await read([file], { by: 'hashtag', columns })).toMatchObject({
      rows: 2,
      posts: 4,
      objects: ['рим', 'спасибо'],
    });
  });

  test('paths through a list make each of its items a post', async () => {
    const file = write('путь.json', JSON.stringify({ ответ: own }));
    const at = '$.ответ.записи[*]';
    const columns = { account: `${at}.кто`, time: `${at}.когда`, object: `${at}.метки` };
    expect(await read([file], { by: 'hashtag', columns })).toMatchObject({ rows: 2, posts: 4 });
    await expect(read([file], { columns: { ...columns, time: '$.другое[*].когда' } })).rejects.toThrow(
      /different lists/,
    );
  });

  test('half a character does not stop the reading', async () => {
    const body = `{"object_id":"شكرا\\ud83d","account_id":"آنا \\ud83c\\uddee","content_id":"c1","timestamp_share":${seconds}}\n{"object_id":"شكرا\\\\ud83d","account_id":"ب","content_id":"c2","timestamp_share":${seconds}}\n`;
    const found = await read([write('half.jsonl', body)]);
    expect(found).toMatchObject({
      rows: 2,
      accounts: ['آنا 🇮', 'ب'],
      objects: ['شكرا\\ud83d', 'شكرا\ufffd'],
    });
    expect(found.notices).toContain('broken-bytes');
  });
});

describe('a retweet is read from the post it repeats:', () => {
  const text = `${'長い文章です。'.repeat(12)}#ありがとう中国`;
  const whole = { ...tweet2, id: '11', text, entities: { hashtags: [{ tag: 'ありがとう中国' }] } };
  const cut = { ...retweet2, text: `RT @anna: ${text.slice(0, 60)}…` };
  const joined = { ...cut, referenced_tweets: [{ ...whole, type: 'retweeted' }] };
  test.each<[what: string, body: string]>([
    ['joined to it', lines([joined])],
    ['beside it in a page', lines([{ data: [cut], includes: { tweets: [whole] }, meta: {} }])],
    [
      'beside it in a stream',
      lines([
        {
          data: cut,
          includes: { tweets: [{ ...whole, id: '10', entities: {} }, whole] },
          matching_rules: [],
        },
      ]),
    ],
  ])('%s', async (_, body) => {
    const found = await look([write('rt.jsonl', body)], { by: 'hashtag' });
    expect(found.preview.map(({ object }) => object)).toEqual(['ありがとう中国']);
  });

  test('in academictwitteR’s table', async () => {
    const body = `tweet_id,author_id,created_at,text,sourcetweet_type,sourcetweet_id,sourcetweet_text\n12,2,2020-03-16T10:00:00.000Z,RT @anna: 長い…,retweeted,11,長い文章 #ありがとう中国\n13,3,2020-03-16T10:00:00.000Z,自分 #東京,NA,NA,NA\n`;
    expect(await read([write('tidy.csv', body)])).toMatchObject({
      posts: 2,
      objects: ['ありがとう中国', '東京'],
    });
  });
});

test('times past the first rows that are of another kind are decided with the rest', async () => {
  const plain = Array.from({ length: 5000 }, (_, at) =>
    `тег,а${at},c${at},2020-03-16 10:00:${at % 60}`.replace(/:(\d)$/, ':0$1'),
  );
  const body = `${four}${plain.join('\n')}\nтег,б,d1,4/3/2020 10:00\nтег,б,d2,25/3/2020 10:00\n`;
  expect(await read([write('late.csv', body)])).toMatchObject({ posts: 5002, dropped: {} });
  const open = `${four}${plain.join('\n')}\nтег,б,d1,4/3/2020 10:00\n`;
  await expect(read([write('open.csv', open)])).rejects.toThrow(/--dates dmy or --dates mdy/);
});

test('what is asked in the end stands in the description, and an answer settles it', async () => {
  const file = write('даты.csv', `${four}тег,анна,c1,4/3/2020\n`);
  const found = await look([file]);
  expect(found.questions[0]).toMatchObject({ about: 'dates', choices: [{ value: 'dmy' }, { value: 'mdy' }] });
  expect(found.preview[0]?.at).toBeNull();
  const answered = await look([file], { readAs: { dates: 'mdy' } });
  expect(answered.questions).toEqual([]);
  expect(answered.preview[0]?.at).toBe('2020-04-03T00:00:00.000Z');
});
