import type { Preposed, Tools } from '../tools.js';
import type { Span } from '../words.js';
import { descriptionAtEnd } from './han-players.js';

const aheadChars = 28;
const howMany = /(?:另|其他)?[\d一二两三四五六七八九十百千万余多几]+[家所个名位座]$/u;
const modifier = /(\p{Script=Han}{1,16})的$/u;

const asked =
  /^(?:紧急|追加|分批|一次性|另外?|再次?|又|已|还|正式|联系|集中|统一|共|签约|下单|提出|发出|\d+月|\d+日|上月|上周|日前)*(?:采购|订购|购买|购入|购得|购置|购进|定购|预订|订货|订了|下单|买|租用|租借|借用|借来|借了|借调|申请|请求|求援|求助|求购|索要|募集|领取)/u;

/** What part a name plays by the word before it; what describes the name stands between: 送往受损最严重的达拉县医院. */
export function hanSide(plain: string, { start, end }: Span, tools: Tools): Preposed | undefined {
  const ahead = plain.slice(Math.max(0, start - aheadChars), start).replace(/["“„«(（]\s*$/u, '');
  // "Received" ends in the word for "to".
  if (/[收得接领拿]到了?$/u.test(ahead)) return undefined;
  if (/[与和同跟]$/u.test(ahead) && /^(?:签订|签约|签署|签下|订立)/u.test(plain.slice(end))) return 'from';
  // 向德康公司订购: whom one buys from or asks is whom things come from.
  if (/[向跟找]$/u.test(ahead) && asked.test(plain.slice(end, end + 14))) return 'from';
  const bare = ahead.replace(descriptionAtEnd, '').replace(howMany, '');
  const described = modifier.exec(bare)?.[1];
  if (described === undefined) return sideIn(bare, tools);
  const { acts, goods } = tools;
  for (let from = 1; from <= described.length; from++) {
    const between = described.slice(from);
    const side = sideIn(bare.slice(0, bare.length - 1 - between.length), tools);
    if (side !== undefined && side !== 'of' && !acts.has(between) && !goods.has(between)) return side;
  }
  // 边境地区的接待点 is described, 南江省的红十字会 is somebody's.
  return /(?:[国省市县州区部会院]|公司|集团)$/u.test(described) && !described.endsWith('地区')
    ? 'of'
    : undefined;
}

function sideIn(ahead: string, { before }: Tools): Preposed | undefined {
  const side = before.find(({ pattern }) => pattern.test(ahead))?.side;
  // 其中24万只为企业捐赠 is by, 为医院送去 is for.
  return side === 'by' && ahead.endsWith('为') && !/[只个套台份件吨箱盒支辆余均都全多部分成]为$/u.test(ahead)
    ? 'to'
    : side;
}
