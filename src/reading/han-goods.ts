import type { GoodsKey } from './goods-keys.js';
import type { GoodsWords } from './goods-words.js';
import type { Tools } from './tools.js';
import type { Hit, Span } from './words.js';

// What ends a noun phrase: no noun of goods has these in it.
const little = new RegExp(
  [
    '的|了|已|昨|今|明[日天早晚年]|上周|下周|本[月周年]|上月|下月|当[天日晚]|目前|现已|现将|近日|日前|由|于|在(?!线)|从|向|给(?!氧)|至|并|等(?!离子)|和|与|及|将|是|均|也|都|只|约',
    '则|仍|尚|曾|未|没|不(?!锈)|还|再(?!生)|就|便于|即将|立即|正在|正式|连夜|全部|全数|分别|分批|陆续|先后|首批|首辆|其中|其余|因|为|而|其|该',
    '这|那|送(?!风)|运(?!输|动|转)|抵|到|来(?!苏)|发(?!电|热|光)|赴|进(?!口)|交(?!换)|用于|供(?!氧|电|水|暖)|以(?!太)|需|包括|包含|内含|载有|装有|装载|携带|带去',
    '有(?!机|创)|含|对(?!讲)|把|各|另|共|达|计(?!算)|中(?!成药|药|型|心|频|央)|储备|投入|新增|增配|配置|安装|启用|使用|拿出|筹集|筹措|落实|超过|价值|总计|合计|累计',
  ].join('|'),
  'u',
);
const noun = /^[\p{Script=Han}A-Za-z0-9·（）-]+/u;
const nounAtEnd = /[\p{Script=Han}A-Za-z0-9·-]+$/u;
// Counted like goods, and none.
const noGoods =
  /(?:点|站|中心|学校|医院|社区|村|厂|项目|部门|单位|小组|队|国家|地区|家庭|航班|病例|患者|岗位|城市|乡镇|街道|案件|问题|文件|通知|名额|批次|轮次|孩子|妇女|老人|方面|环节|[省市县区州镇乡]|人员|队员|官员|学员|成员)$/u;
// Said of goods named before.
const ofBefore =
  /^(?:第?[一二三四五六七八九十两\d]批|上一批|剩余|余下|剩下|库存|结余|另外|合同|订单|协议|总量|任务|计划|数量|金额|总价|每|目前|此前|此外|当前|截至|最后|最终|上述|以上|部分|多|余)/u;
const nounMax = 14;
const sentenceCharsMax = 160;

/** 200箱过期酒精, 一台移动式X光机: what stands right behind a number and its measure, up to a verb or a little word. */
export function goodsBehind(masked: string, { end }: Span, tools: Tools): GoodsWords | undefined {
  const run = noun.exec(masked.slice(end, end + nounMax).replace(/^）.*/su, ''))?.[0] ?? '';
  const act = tools.acts.in(run)[0]?.start ?? run.length;
  // A little word after one letter is part of the noun: 方便面, 自来水.
  const stop = little.test(run.charAt(0)) ? 0 : 2 + (little.exec(run.slice(2))?.index ?? run.length);
  const words = run.slice(0, Math.min(act, stop)).replace(/（.*$/u, '');
  return words.length < 2 || /^[\d.]+[万亿]?元?/u.test(words) || ofBefore.test(words)
    ? undefined
    : { start: end, end: end + words.length, key: 'thing' };
}

const sums =
  '(?:，?(?:总?共计?|合计|总计|累计|约|近|超过|超|逾|多?达|有|计|为|一共|共有|各|中有?|当中有?|里有?))?';
const directly = new RegExp(`^${sums}$`, 'u');
const sumAtEnd = new RegExp(`${sums}$`, 'u');

/** 帐篷300顶, 新生儿暖箱18台, 制氧机和监护仪合计460台: in Chinese the goods may stand right before their number. */
export function hanGoodsAhead(
  plain: string,
  masked: string,
  number: Span,
  from: number,
  goods: readonly Hit<GoodsKey>[],
  tools: Tools,
): GoodsWords | undefined {
  const window = Math.max(0, number.start - sentenceCharsMax);
  const sentence = window + masked.slice(window, number.start).search(/[^。！？；\n]*$/u);
  const bracket = /（[^（）]{1,16}）$/u.exec(masked.slice(sentence, number.start))?.[0].length;
  if (bracket !== undefined)
    return hanGoodsAhead(
      plain,
      masked,
      { start: number.start - bracket, end: number.end },
      sentence,
      goods,
      tools,
    );
  const line = Math.max(from, sentence);
  const own = goods.filter(({ start, end }) => start >= line && end <= number.start);
  const last = own.at(-1);
  if (last && directly.test(plain.slice(last.end, number.start))) return joined(own, last, plain);
  const ahead = masked.slice(line, number.start).replace(sumAtEnd, '');
  const run = nounAtEnd.exec(ahead)?.[0].replace(/^\d+/u, '') ?? '';
  const at = line + ahead.length - run.length;
  const acts = tools.acts.in(run);
  const words = run.slice(Math.max(acts.at(-1)?.end ?? 0, lastEnd(run)));
  const start = at + run.length - words.length;
  return words.length < 2 || words.length > nounMax || ofBefore.test(words)
    ? undefined
    : { start, end: start + words.length, key: 'thing' };
}

/** 救护车两辆明早启程: goods that are on the list and right before their number are what it counts. */
export const knownAhead = ({ start }: Span, goods: readonly Hit<GoodsKey>[]): boolean =>
  goods.some(({ end }) => end === start);

/** Where the last little word of a run ends. */
const lastEnd = (run: string): number => {
  const last = [...run.matchAll(new RegExp(little, 'gu'))].at(-1);
  return last ? last.index + last[0].length : 0;
};

function joined(own: readonly Hit<GoodsKey>[], last: Hit<GoodsKey>, plain: string): GoodsWords {
  const head =
    own.find(({ start, end }) => /^[和与及、]?$/u.test(plain.slice(end, last.start)) && start < last.start) ??
    last;
  return { start: head.start, end: last.end, key: head.key };
}

/** Whether a noun is counted like goods and is none: 六个安置点. */
export const isNoGoods = (plain: string, { start, end }: Span): boolean =>
  noGoods.test(plain.slice(start, end));

const heads =
  /^(?:(?!的|和|与|及|由|已|将|给|向)\p{Script=Han}){0,2}(?:配件|零件|部件|耗材|附件|管路|原料|冷藏箱|冷链|机|车|柜|仪)/u;
const general = new Set<GoodsKey>(['device', 'supplies', 'water', 'cold']);

/** 呼吸机配件 is no ventilator, 疫苗冷藏车 no vaccine, and of 移动净水设备 the last word alone says little. */
export function inWhole(plain: string, goods: GoodsWords, from: number, tools: Tools): GoodsWords {
  const behind = plain.slice(goods.end, goods.end + 8);
  const head = heads.exec(behind)?.[0] ?? '';
  if (head !== '' && !tools.acts.has(head))
    return { start: goods.start, end: goods.end + head.length, key: 'thing' };
  const ahead = plain.slice(from, goods.start);
  const isNoun = general.has(goods.key) && /^\p{Script=Han}*$/u.test(ahead) && !little.test(ahead);
  return isNoun && !tools.acts.has(ahead) ? { ...goods, start: from } : goods;
}

/** A verb or a preposition stands between a measure and a noun that it therefore does not count: 2万只捐给医疗队. */
export const isBroken = (between: string, { acts }: Tools): boolean =>
  acts.has(between) || /^[和与及以、]|[给向到往至由被从]/u.test(between);
