import { readNumeral } from './numeral.js';
import type { Attempt, Found, NumberBounds, Point } from './reading.js';
import { halfStepOf, noteDoubt } from './spelled.js';

const simple: Readonly<Record<string, string>> = {
  萬: '万',
  億: '亿',
  兩: '两',
  餘: '余',
  馀: '余',
  將: '将',
  過: '过',
  幾: '几',
  數: '数',
  點: '点',
  約: '约',
  達: '达',
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  〇: '零',
  於: '于',
  間: '间',
  從: '从',
  個: '个',
  來: '来',
  計: '计',
  至: '到',
};
const digits: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const smallUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const vague: readonly (readonly [RegExp, 'about' | 'nearly' | 'least' | 'most'])[] = [
  [/^(?:大约|约为|约|大概|大致|估计|左右)(.+)$/, 'about'],
  [/^(.+)(?:左右|上下|前后)$/, 'about'],
  [/^(?:不少于|不低于|不下于|不下|至少|到少|最少|起码|超过|超|多于|高于|大于|逾|突破|多达)(.+)$/, 'least'],
  [/^(.+)(?:以上|起|或以上|及以上)$/, 'least'],
  [/^(?:不超过|不多于|不高于|不大于|至多|到多|最多|少于|不到|不足|低于|小于|未到|未满)(.+)$/, 'most'],
  [/^(.+)(?:以下|以内|之内|或以下|及以下)$/, 'most'],
  [/^(?:接近|将近|近|几乎|差不多)(.+)$/, 'nearly'],
];

type VagueWord = (typeof vague)[number][1];

const isChinese = /[\u4e00-\u9fff\u3007]/;

/** What stands around a Chinese number and says how it is meant. */
export function splitVague(
  text: string,
): { readonly meaning: VagueWord; readonly inner: string } | undefined {
  for (const [pattern, meaning] of vague) {
    const inner = pattern.exec(text)?.[1];
    if (inner !== undefined && inner !== '') return { meaning, inner };
  }
  return undefined;
}

export const simplified = (text: string): string =>
  isChinese.test(text)
    ? text.replaceAll(/[\u3007\u4e00-\u9fff]/g, (each) => simple[each] ?? each).replaceAll(' ', '')
    : text;

/** "百分之二十到三十" and "三到五成" are shares at both ends. */
export function splitShareRange(text: string): readonly [string, string] | undefined {
  const hundred = /^(?:在)?百分之(.+)$/.exec(text)?.[1];
  if (hundred) {
    const ends = splitRange(hundred.replaceAll('百分之', ''));
    return ends && [`${ends[0]}%`, `${ends[1]}%`];
  }
  const tenths = /^([一二两三四五六七八九])成?到([一二两三四五六七八九])成$/.exec(text);
  return tenths ? [`${tenths[1]}成`, `${tenths[2]}成`] : undefined;
}

/** The two ends of a range, each as text. */
export function splitRange(text: string): readonly [string, string] | undefined {
  const match =
    /^介于(.+?)(?:和|与|到)(.+?)之间$/.exec(text) ??
    /^(?:在)?(.+?)(?:和|与|到)(.+?)之间$/.exec(text) ??
    /^(?:从|由)?(.+?)(?:到|~|-|—|～)(.+)$/.exec(text);
  const [, low, high] = match ?? [];
  return low && high ? [low, high] : undefined;
}

/** "百分之三十", "三成": what it is a share of, and the number in it. */
export function splitShare(text: string): { readonly inner: string; readonly per: number } | undefined {
  const hundred = /^百分之(.+)$/.exec(text)?.[1];
  if (hundred) return { inner: hundred.replaceAll('百分之', ''), per: 100 };
  const thousand = /^千分之(.+)$/.exec(text)?.[1];
  if (thousand) return { inner: thousand, per: 1000 };
  const tenths = /^([一二两三四五六七八九])成([一二三四五六七八九])?$/.exec(text);
  if (tenths) return { inner: `${tenths[1]}点${tenths[2] ?? '零'}`, per: 10 };
  return undefined;
}

const fractions = /^([一二两三四五六七八九十])分之([一二两三四五六七八九十])$/;

/** A Chinese number that is one figure or names its own bounds: 三百万, 1.2亿, 两千多, 十几, 数十万, 三四千. */
export function readChinese(text: string, attempt: Attempt): Found | undefined {
  if (!isChinese.test(text)) return undefined;
  attempt.usedWords = true;
  if (text === '一半' || text === '半数') return exact({ value: 0.5, halfStep: 0.05, tail: 0 });
  const part = fractions.exec(text);
  if (part) {
    const [below, above] = [readWhole(part[1] ?? '', attempt), readWhole(part[2] ?? '', attempt)];
    if (!below || !above || above >= below) return undefined;
    return exact({ value: above / below, halfStep: (0.1 * above) / below, tail: 0 });
  }
  const several = readSeveral(text, attempt);
  if (several) return several;
  const point = readPoint(text, attempt);
  return point && exact(point);
}

const exact = (point: Point): Found => ({ low: point.value, high: point.value, point });

function readPoint(text: string, attempt: Attempt): Point | undefined {
  const value = readValue(text, attempt);
  if (value === undefined) return undefined;
  const unit =
    /^[\d.,' ·零一二两三四五六七八九点]*?(?:[一二两三四五六七八九]|\d[\d.,' ·]*|十[一二三四五六七八九]?)((?:十|百|千)?[万亿]+|[百千])$/.exec(
      text,
    )?.[1];
  return {
    value,
    halfStep: halfStepOf(value),
    tail: unit === undefined ? (/[十百千万亿]/.test(text) ? 0 : 1) : unitWorth(unit),
  };
}

const unitWorth = (unit: string): number =>
  [...unit].reduce(
    (worth, each) => worth * (smallUnits[each] ?? (each === '万' ? 1e4 : each === '亿' ? 1e8 : 1)),
    1,
  );

function readSeveral(text: string, attempt: Attempt): NumberBounds | undefined {
  const some = /^(?:好)?[几数](十|百|千)?(万亿|[万亿])?$/.exec(text);
  if (some && (some[1] || some[2])) {
    const unit = unitWorth(`${some[1] ?? ''}${some[2] ?? ''}`);
    return { low: 2 * unit, high: 10 * unit - 1 };
  }
  const counted = /^数以([十百千]?(?:万亿|[万亿])?)计$/.exec(text)?.[1];
  if (counted) return { low: 2 * unitWorth(counted), high: 10 * unitWorth(counted) - 1 };
  // 万余 is above ten thousand and short of twenty.
  const above = /^(百|千|[十百千]?(?:万亿|[万亿]))[余多]$/.exec(text)?.[1];
  if (above) return { low: unitWorth(above), high: 2 * unitWorth(above) - 1 };
  const over = /^(?:上|成)(百|千|[十百千]?(?:万亿|[万亿]))$/.exec(text)?.[1];
  if (over) return { low: unitWorth(over), high: Number.POSITIVE_INFINITY };
  return readTeens(text, attempt) ?? readMore(text, attempt) ?? readNeighbours(text, attempt);
}

// 十几 is eleven to nineteen, 三百二十几 three hundred and twenty-one to twenty-nine.
function readTeens(text: string, attempt: Attempt): NumberBounds | undefined {
  const match = /^(.*十)几(万亿|[万亿])?$/.exec(text);
  const tens = match && readWhole(match[1] ?? '', attempt);
  if (tens === undefined || tens === null) return undefined;
  const unit = unitWorth(match?.[2] ?? '');
  return { low: (tens + 1) * unit, high: (tens + 10) * unit - 1 };
}

// 两千多 stays below three thousand: the last unit that was said is not filled.
function readMore(text: string, attempt: Attempt): NumberBounds | undefined {
  const match = /^(.+?)[多余来]([万亿]*)$/.exec(text);
  if (!match) return undefined;
  const [, inner = '', unit = ''] = match;
  const value = readValue(inner, attempt);
  if (value === undefined || !Number.isInteger(value) || value < 10) return undefined;
  const step = 2 * halfStepOf(value);
  const last = /([万亿])$/.exec(inner)?.[1];
  const filled = last === undefined ? step : unitWorth(last) * 2 * halfStepOf(value / unitWorth(last));
  const scale = unitWorth(unit);
  return { low: value * scale, high: (value + (Number.isInteger(filled) ? filled : step)) * scale - 1 };
}

// 两三千 is two to three thousand.
function readNeighbours(text: string, attempt: Attempt): NumberBounds | undefined {
  const match = /^([一二两三四五六七八九])([二三四五六七八九])([十百千]?[万亿]?)$/.exec(text);
  if (!match) return undefined;
  const [low, high] = [digits[match[1] ?? ''] ?? 0, digits[match[2] ?? ''] ?? 0];
  if (low >= high || !match[3]) return undefined;
  attempt.usedScale = true;
  const unit = unitWorth(match[3]);
  return { low: low * unit, high: high * unit };
}

function readValue(text: string, attempt: Attempt): number | undefined {
  const point = /^([^点]+)点([零一二三四五六七八九]+)([万亿]*)$/.exec(text);
  if (point) {
    const whole = readWhole(point[1] ?? '', attempt);
    const tenths = [...(point[2] ?? '')].map((each) => digits[each]).join('');
    return whole === undefined ? undefined : times(Number(`${whole}.${tenths}`), unitWorth(point[3] ?? ''));
  }
  const half = /^([一二两三四五六七八九十]*)个?半$/.exec(text);
  if (half) return undefined;
  return readWhole(text, attempt);
}

/** Falls apart at 亿, then at 万; below that it is thousands, hundreds, tens. */
function readWhole(text: string, attempt: Attempt): number | undefined {
  for (const [sign, unit] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.lastIndexOf(sign);
    if (at < 0) continue;
    attempt.usedScale = true;
    const above =
      at === 0 ? undefined : at === 1 && text[0] === '半' ? 0.5 : readWhole(text.slice(0, at), attempt);
    const below = readBelow(text.slice(at + 1), unit, attempt);
    return above === undefined || below === undefined || below >= unit
      ? undefined
      : times(above, unit) + below;
  }
  return readGroup(text, attempt);
}

// 一万二 is 12,000: a lone digit counts the next lower unit, and 一万零二 is 10,002.
function readBelow(text: string, unit: number, attempt: Attempt): number | undefined {
  if (text === '') return 0;
  if (text.length === 1 && digits[text]) return ((digits[text] ?? 0) * unit) / 10;
  return readWhole(text.replace(/^零/, ''), attempt);
}

function readGroup(text: string, attempt: Attempt): number | undefined {
  const numeral = /^\d[\d.,' ·]*$/.test(text) ? readNumeral(text, attempt.marks) : undefined;
  if (numeral) {
    noteDoubt(text, numeral, attempt);
    return numeral.value;
  }
  if (text === '零') return 0;
  const mixed = /^(\d[\d.,]*)([百千])$/.exec(text);
  if (mixed) {
    const value = readNumeral(mixed[1] ?? '', attempt.marks)?.value;
    return value === undefined ? undefined : times(value, unitWorth(mixed[2] ?? ''));
  }
  const match =
    /^(?:([一二两三四五六七八九])?(千))?(零)?(?:([一二两三四五六七八九])?(百))?(零)?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/.exec(
      text,
    );
  if (!match || text === '') return undefined;
  const [, thousands, thousand, gap, hundreds, hundred, , tens, ten, ones] = match;
  const last = text.length > 1 && ones !== undefined && !ten && !text.includes('零');
  const unitBefore = hundred ? 100 : thousand ? 1000 : 1;
  if (gap && !thousand && !hundred && !ten) return undefined;
  return (
    (thousand ? 1000 * digitOf(thousands) : 0) +
    (hundred ? 100 * digitOf(hundreds) : 0) +
    (ten ? 10 * digitOf(tens) : 0) +
    (ones ? digitOf(ones) * (last ? unitBefore / 10 || 1 : 1) : 0)
  );
}

const digitOf = (character: string | undefined): number =>
  character === undefined ? 1 : (digits[character] ?? 0);
const times = (value: number, unit: number): number => Number((value * unit).toPrecision(15));
