import type { NumberInText } from './number-in-text.js';
import { plainText } from './plain-text.js';
import { readNumber } from './read-number.js';

const digit = String.raw`[\d０-９]`;
const counting = String.raw`[\d０-９零〇一二两三四五六七八九十百千万亿萬億兩几数幾數]`;
const inside = String.raw`[\d０-９.,．，、·零〇一二两三四五六七八九十百千万亿萬億兩几数幾數半多余餘来來成点點分之%％‰～~至到-]`;
const before =
  '大约|约合|约为|大概|大致|估计|不少于|不低于|不下于|不下|至少|最少|起码|超过|多于|高于|突破|多达|不超过|不多于|至多|最多|少于|不到|不足|低于|接近|将近|几乎|差不多|百分之|千分之|约|近|逾|超|上|成|半';
const after = '左右|上下|以上|以下|以内|之内|余|多';

const numeral = new RegExp(`(?:${before})*(?:${counting}|半(?=[百千万亿]))`, 'gu');
const run = new RegExp(`^${inside}+`, 'u');
const behind = new RegExp(`^(?:${after})`, 'u');

// One sign alone counts only before what things are counted in; 一些, 一起 and 第二 count nothing.
const classifiers =
  /^(?:[台臺只隻个個套件吨噸箱盒人名例架次批家国国所种支剂針针瓶袋包辆輛张張座艘位条條份枚双对年天周月日小岁元美欧公]|万|亿)/u;
const noCount = /^一(?:些|起|样|直|定|般|旦|切|方面|线|同|次性|律|带|致|体|向|并|个多)/u;
const notBefore = /[第之周期初统唯]$/u;

const textMax = 24;

/** Every number of a Chinese text: digits with or without 万 and 亿, numerals, and what stands beside them (约, 余, 以上). */
export function findChineseNumbers(text: string): NumberInText[] {
  const found: NumberInText[] = [];
  numeral.lastIndex = 0;
  for (let match = numeral.exec(text); match; match = numeral.exec(text)) {
    const one = readFrom(text, match.index, match[0].length);
    if (one) found.push(one);
    numeral.lastIndex = Math.max(one?.end ?? 0, match.index + match[0].length);
  }
  return found;
}

function readFrom(text: string, start: number, opening: number): NumberInText | undefined {
  const digitsBegin = start + opening - 1;
  const rest = run.exec(text.slice(digitsBegin, digitsBegin + textMax))?.[0] ?? '';
  for (let length = rest.length; length > 0; length--) {
    const end = digitsBegin + length;
    if (new RegExp(`${digit}$`, 'u').test(rest.slice(0, length)) && /^[\d０-９]/.test(text.slice(end)))
      continue;
    const behindIt = behind.exec(text.slice(end))?.[0] ?? '';
    for (const last of behindIt ? [end + behindIt.length, end] : [end]) {
      for (const first of start < digitsBegin ? [start, digitsBegin] : [start]) {
        const words = text.slice(first, last);
        if (!counts(text, first, last)) continue;
        const reading = readNumber(words.replace(/^约合/u, '约'), { language: 'zh' });
        if (reading.kind !== 'unreadable') return { start: first, end: last, reading };
      }
    }
  }
  return undefined;
}

function counts(text: string, start: number, end: number): boolean {
  const words = plainText(text.slice(start, end));
  if (notBefore.test(text.slice(0, start)) && !/\d/.test(words)) return false;
  if (noCount.test(text.slice(start))) return false;
  // 上千 counts, 上海 has no numeral; 十 and 百 alone do before a classifier only.
  return words.length > 1 || /\d/.test(words) || classifiers.test(text.slice(end));
}
