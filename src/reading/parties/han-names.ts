import type { Tools } from '../tools.js';
import { overlaps, type Span, spansIn } from '../words.js';
import { descriptionAtEnd, descriptionIn, placesServed, players } from './han-players.js';
import type { PartyMention } from './party.js';

// What a name does not reach back over.
const edge =
  /[由从向对给为被系在和与及的，。、；：“”‘’（）《》\s以了把将于是有获讲说称让请同跟并已每其到\d]/u;
const lead =
  /^(?:运抵|抵达|到达|飞抵|发往|运往|送往|来自|移交|交付|当地|捐给|送给|援助|援(?!.{1,8}医疗队)|送|通往|赶赴|前往|开往|驶往|飞往|地处|批(?=援)|据|经|到|自|往|而|但|则|也|还|又|因|目前|此前|此外|日前|近日|昨日|今日|同日|其中|随后|此后|之后|后来|同时|责令|要求|通知|委托|授权|协调|组织|今年|去年|如今|目前|现在|日前|当天|当晚|今晨|另一|家|所|名|位|多家|各|等|个)/u;
// 10月13日, 昨日: between whoever gives and what they do.
const when =
  '(?:\\d{4}年|\\d{1,2}月|\\d{1,2}[日号]|[昨今前当]天|[昨今当]日|[昨今]晚|今[晨早]|日前|近日|[上本]周|[上本]月|还|也|拟|已|曾|再|则)*';
const does = `(?=${when}(?:将|${when})`;

const ending = new RegExp(
  [
    '红十字会|基金会|有限公司|公司|集团|药业|制药|政府|[\u4e00-\u9fff]局|委员会|卫健委|[\u4e00-\u9fff]厅|外交部|国防部|卫生部|协会|总会|分会|分院|商会',
    '联合会|联谊会|同乡会|校友会|志愿会|侨联|妇联|工会|学会|医院|保健院|福利院|养老院|敬老院|卫生院|卫生室|卫生站|诊所|研究院|研究所|大使馆|领事馆',
    '大学|学校|中学|小学|幼儿园|中心|企业(?!家)|工厂|海关|血站|体育馆|医疗队|救援队|志愿队|服务队|安置点|接待点|救助站|难民营|县财政|市财政|省财政|自治区',
    '[\u4e00-\u9fff]州|省|市|县|(?<![地灾山社景小牧库疫])区|[\u4e00-\u9fff][乡村镇](?<![家城老下同侨农山集乡][乡村镇])',
    // Words of other meanings too: only right before what a giver does.
    '(?:生物|医药|科技|实业|医疗|商贸|物流|平台|船艇|国际)'.concat(
      `${does}(?:捐|赠|向|为|与|和|从|把|承诺|提供|送|寄|供|生产|售|采购|\\d))`,
    ),
    '[\u4e00-\u9fff](?<![社机将不大晚宴都才议体聚误我该本布例展峰盛年动也还就仪])会'.concat(
      `${does}(?:捐|赠|向|为|与|和|从|把|承诺|提供|送|寄|运|采购))`,
    ),
  ].join('|'),
  'gu',
);
const placeAhead =
  /(?:运抵|抵达|到达|飞抵|送达|运往|发往|送往|运达|运到|送到|飞往|前往|位于|来自|援助)(?=\p{Script=Han})/gu;
// Another one's name ends before it: 卫健委要求云川公司.
const bidding = /^.*(?:要求|敦促|督促|责成|责令|委托|授权|通知|会同|通过|携手|代表|协助|呼吁)/u;
const nameCharsMax = 14;
// 哈吉·亚当·马利克医院: a foreign name in full.
const dottedCharsMax = 24;

/** Names in a text that has no spaces: those of countries, and what ends in the word for an institution. */
export function* hanNames(plain: string, shown: string, tools: Tools): Generator<PartyMention> {
  const named = [...countries(plain, shown, tools), ...institutions(plain, shown, tools)];
  for (const one of named.toSorted((a, b) => b.end - b.start - (a.end - a.start))) yield one;
  yield* media(shown);
  yield* players(shown, tools, tools.acts.in(plain));
  yield* placesAhead(shown, tools);
  yield* people(shown, tools);
  for (const { start, end } of tools.adjectives.in(plain))
    yield { start, end, name: shown.slice(start, end), kind: 'country' };
}

function* countries(plain: string, shown: string, tools: Tools): Generator<PartyMention> {
  for (const [name] of tools.countries)
    if (name.length > 1)
      for (const span of spansIn(plain, new RegExp(name, 'gu')))
        yield { ...span, name: shown.slice(span.start, span.end), kind: 'country' };
  for (const span of placesServed(shown))
    yield { ...span, name: shown.slice(span.start, span.end), kind: 'country' };
}

function* institutions(plain: string, shown: string, tools: Tools): Generator<PartyMention> {
  const acts = tools.acts.in(plain);
  const barriers = [...acts, ...tools.goods.in(plain).filter(({ key }) => key !== 'team')].toSorted(
    (a, b) => a.end - b.end,
  );
  const ends = [...spansIn(shown, ending), ...tools.offices.in(plain)];
  const starts = new Set(ends.map(({ start }) => beginning(shown, start, barriers)));
  for (const { start: at, end } of ends) {
    // 安洁医疗用品有限公司: goods within a name.
    const isNamedByGoods = /(?:公司|药业|[理]局|协会|集团)$/u.test(shown.slice(at, end));
    const start = beginning(shown, at, isNamedByGoods ? acts : barriers);
    // 友好城市高松市: what somebody is, before the name.
    if (starts.has(end) && descriptionAtEnd.test(shown.slice(start, end))) continue;
    // 县里的学校: of the county, and not the county.
    if (/里$/u.test(shown.slice(start, end)) && shown.charAt(end) === '的') continue;
    const isLone =
      end - start < 2 || (isNamedByGoods ? acts : barriers).some((one) => overlaps(one, { start, end }));
    if (!isLone && !/^[我各全本](?:省|市|县|国)$/u.test(shown.slice(start, end)))
      yield { start, end, name: shown.slice(start, end), kind: 'organisation' };
  }
}

function beginning(shown: string, at: number, barriers: readonly Span[]): number {
  const barrier = barriers.findLast(({ end }) => end <= at)?.end ?? 0;
  let start = at;
  while (
    start > barrier &&
    at - start < (shown.slice(start, at).includes('·') ? dottedCharsMax : nameCharsMax) &&
    !edge.test(shown.charAt(start - 1)) &&
    /[\p{Script=Han}·]/u.test(shown.charAt(start - 1))
  )
    start--;
  for (let word = lead.exec(shown.slice(start, at)); word; word = lead.exec(shown.slice(start, at)))
    start += word[0].length;
  start += bidding.exec(shown.slice(start, at))?.[0].length ?? 0;
  return start + descriptionIn(shown.slice(start, at));
}

/** 据《海峡纪事报》报道, 据新华社消息, 《万象时报》称: whoever tells of it. */
function* media(shown: string): Generator<PartyMention> {
  for (const { 1: name = '', index } of shown.matchAll(
    /《([^《》\n]{2,20}?(?<![公通年月季简捷战墙])(?:报|新闻|周刊|杂志|电视台|通讯社|邮报|网))》/gu,
  ))
    yield { start: index + 1, end: index + 1 + name.length, name, kind: 'organisation' };
  for (const { 1: name = '', index } of shown.matchAll(
    /据(?!介绍|当地|外|多家|国内|国际|相关|有关|该|本)(\p{Script=Han}{2,10}?(?:社|报|网|新闻|电视台|周刊))(?:\d{1,2}月)?(?:\d{1,2}日)?(?:报道|消息|援引)/gu,
  ))
    yield { start: index + 1, end: index + 1 + name.length, name, kind: 'organisation' };
}

/** 运抵阿达纳: a name behind a word for going somewhere. */
function* placesAhead(shown: string, { goods, acts }: Tools): Generator<PartyMention> {
  for (const match of shown.matchAll(placeAhead)) {
    const start = match.index + match[0].length;
    const run =
      /^(?:(?![了的后并将已由以时途等和与及])\p{Script=Han}){2,12}/u.exec(shown.slice(start))?.[0] ?? '';
    if (shown.charAt(start + run.length) === '的' || /^[一二两三四五六七八九十几数多这那该各全]/u.test(run))
      continue;
    const name = run.slice(0, acts.in(run)[0]?.start ?? run.length);
    const short = name.replace(/(?:国际)?(?:机场|港口?)$/u, '');
    if (short.length > 1 && short.length < 7 && !goods.has(short))
      yield { start, end: start + short.length, name: short, kind: 'name' };
  }
}

function* people(shown: string, { lexicon }: Tools): Generator<PartyMention> {
  const titled = new RegExp(
    `(?:${lexicon.titles})([\\u4e00-\\u9fff]{2,4}?)(?=[说表介称告指强透：，、（）]|接受|通报|坦言|[在于][^，。]{0,16}(?:说|表示|介绍|称|指出))`,
    'gu',
  );
  for (const { 0: whole, 1: name = '', index } of shown.matchAll(titled)) {
    const end = index + whole.length;
    yield { start: end - name.length, end, name, kind: 'person' };
  }
}
