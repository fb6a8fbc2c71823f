import type { Tools } from './tools.js';
import type { Span } from './words.js';

// Right before a verb: willing, can, must. 自愿 and 许可 are no wishes.
const wish =
  /(?<![自志])愿意?(?:[再向为给]|$)|(?<![许认])可(?:[向为给]|$)|须$|(?<![反供响适对])应$|(?<![只主需重])要(?:[再向为给]|$)/u;

/**
 * Whether what stands ahead of a Chinese verb in its clause tells that it is to come. 将 before a noun is no future: 将一辆救护车
 * 赠予诊所 is done, 将赠予诊所一辆救护车 is not.
 */
export function isHanFuture(ahead: string, nouns: readonly Span[], { future }: Tools): boolean {
  return (
    wish.test(ahead) ||
    future.in(ahead).some(({ start, end }) => {
      const behind = ahead.slice(end);
      if (behind.includes('已')) return false;
      if (ahead.slice(start, end) !== '将') return true;
      const isObject =
        nouns.some((noun) => noun.start >= end) || /^(?:这|该|其(?!余)|所有|部分|上述)/u.test(behind);
      return !isObject || /[把将]/u.test(behind);
    })
  );
}

/** 捐给市医院的救护车, 借来的暖箱: the verb tells which goods are meant, and another one what became of them. */
export const isRelative = (behind: string): boolean => /^了?[^，。；、]{0,14}?的/u.test(behind);
