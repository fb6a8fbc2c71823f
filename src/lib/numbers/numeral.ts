import type { Marks } from './marks.js';

/** A number written in digits. `halfStep` is half a unit of the last digit that counts. */
export type Numeral = { readonly value: number; readonly halfStep: number; readonly isDoubtful?: true };

/** What a numeral may be made of, for patterns that look for one. */
export const numeralSource = String.raw`\d(?:[\d.,'·]|[ ](?=\d{3}(?!\d)))*(?:e[+-]?\d+)?`;

const exponent = /e([+-]?\d{1,2})$/;

/**
 * Reads digits with marks. A single mark before exactly three digits can group or be decimal ("1,234"): the language's
 * marks decide, and where the mark is neither of them the reading is doubtful.
 */
export function readNumeral(text: string, marks: Marks): Numeral | undefined {
  const power = exponent.exec(text);
  const shape = findShape(power ? text.slice(0, power.index) : text, marks);
  if (!shape) return undefined;
  const { whole, decimals = '', isDoubtful } = shape;
  const scale = 10 ** Number(power?.[1] ?? 0);
  const value = Number(`${whole}${decimals && `.${decimals}`}${power ? `e${power[1]}` : ''}`);
  if (!Number.isFinite(value)) return undefined;
  // Trailing zeros of a whole number count as rounding: "40,000" to ten thousand.
  const zeros = Math.min(/0*$/.exec(whole)?.[0].length ?? 0, whole.length - 1);
  const step = (decimals ? 10 ** -decimals.length : 10 ** zeros) * scale;
  return { value, halfStep: step / 2, ...(isDoubtful ? { isDoubtful } : {}) };
}

type Shape = { readonly whole: string; readonly decimals?: string; readonly isDoubtful?: true };

function findShape(text: string, marks: Marks): Shape | undefined {
  if (/^\d+$/.test(text)) return { whole: text };
  const raised = /^(\d+|\d{1,3}(?:[' ]\d{3})+)·(\d+)$/.exec(text);
  if (raised) return shape(raised);
  const spaced = /^(\d{1,3}(?:(?: \d{3})+|(?:'\d{3})+))(?:([.,])(\d+))?$/.exec(text);
  if (spaced) return spacedShape(spaced, marks);
  // India groups by two after the first three: 12,34,567.
  const indian = /^([1-9]\d?(?:,\d{2})+,\d{3})(?:\.(\d+))?$/.exec(text);
  if (indian) return shape(indian);
  const many = /^([1-9]\d{0,2}(?:(?:,\d{3}){2,}|(?:\.\d{3}){2,}))(?:([.,])(\d+))?$/.exec(text);
  if (many) return many[2] !== undefined && many[1]?.includes(many[2]) ? undefined : shape(many, 3);
  const both = /^([1-9]\d{0,2}(?:,\d{3}(?=\.)|\.\d{3}(?=,)))[.,](\d+)$/.exec(text);
  if (both) return shape(both);
  return oneMark(text, marks);
}

const shape = ([, whole = '', ...rest]: RegExpExecArray, at = 2): Shape => ({
  whole: whole.replaceAll(/\D/g, ''),
  decimals: rest[at - 2] ?? '',
});

function spacedShape(match: RegExpExecArray, { decimal, isUnknown }: Marks): Shape | undefined {
  const [, , mark, decimals] = match;
  // "1 200,000" is a thousand and no decimals in one country and a slip for a million in another.
  const isOdd = !isUnknown && mark !== undefined && mark !== decimal && decimals?.length === 3;
  return isOdd ? undefined : shape(match, 3);
}

function oneMark(text: string, { decimal, group, isUnknown }: Marks): Shape | undefined {
  const [, whole = '', mark, decimals = ''] = /^(\d*)([.,])(\d+)$/.exec(text) ?? [];
  if (mark === undefined) return undefined;
  const canGroup = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (mark === decimal && !(isUnknown && canGroup)) return { whole: whole || '0', decimals };
  if (canGroup)
    return mark === group ? { whole: whole + decimals } : { whole: whole + decimals, isDoubtful: true };
  // Another country's decimal mark. Four digits after it are as likely a slip of the finger.
  return decimals.length <= 2 || /^0?$/.test(whole) ? { whole: whole || '0', decimals } : undefined;
}
