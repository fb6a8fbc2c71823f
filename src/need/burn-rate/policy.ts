import { plainText, readNumber } from '../../lib/numbers/index.js';

/** What a ward has been told of how long an article is to last. */
export type UsePolicy =
  | { readonly kind: 'pieces-per-days'; readonly pieces: number; readonly days: number }
  | { readonly kind: 'reuse' | 'extended-wear' | 'unknown' };

const ones: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  un: 1,
  una: 1,
  uno: 1,
  une: 1,
  ein: 1,
  eine: 1,
  一: 1,
  half: 0.5,
  半: 0.5,
  mezza: 0.5,
  mezzo: 0.5,
  media: 0.5,
  واحد: 1,
  واحدة: 1,
};

const number = (word: string): number | undefined => {
  const known = ones[word];
  if (known !== undefined) return known;
  const reading = readNumber(word, { isWhole: true });
  return reading.kind === 'read' && reading.low === reading.high ? reading.low : undefined;
};

const dayWords = 'days?|giorn[oi]|dias?|jours?|tage?|أيام|ايام|يومين|يوم';
const perDays = new RegExp(
  `^(\\S+) .{0,40}?(?:for|every|each|per|in|to last|ogni|per|in|cada|por|para|pour|tous les|fur|alle|كل|لكل|لمدة) ?(?:each |every )?(\\S+)? ?(?:${dayWords})$`,
  'u',
);
const hanDays =
  /(\d+|[一两二三四五六七八九十半]+)[个只件副]?.{0,8}?(?:用|戴|穿|管|每)(\d+|[一两二三四五六七八九十]*)天/u;

/** A rule as people write it: "one mask for two days", "una mascherina ogni due giorni", 一个口罩用两天. */
export function readPolicy(text: string): UsePolicy {
  const plain = plainText(text).replaceAll(/[.!]/g, '');
  const [, pieces = '', days] = hanDays.exec(plain) ?? perDays.exec(plain) ?? [];
  const [count, span] = [number(pieces), days === undefined || days === '' ? 1 : number(days)];
  if (count !== undefined && span !== undefined && span > 0)
    return { kind: 'pieces-per-days', pieces: count, days: span };
  if (/re-?us|riutilizz|riuso|reutiliz|reutilis|wiederverwend|重复使用|重复用|اعادة استخدام/u.test(plain))
    return { kind: 'reuse' };
  if (
    /extended|prolonged|whole shift|per shift|prolungat|tutto il turno|per turno|prolongad|prolonge|verlangert|延长|一班/u.test(
      plain,
    )
  )
    return { kind: 'extended-wear' };
  return { kind: 'unknown' };
}
