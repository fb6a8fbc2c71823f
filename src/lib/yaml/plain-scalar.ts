import { numberAsWritten, type WrittenNumber } from './raw-entry.js';

// YAML 1.2.2, chapter 10.3.2 (core schema): plain scalars that are not text.
const nullWords = /^(?:null|Null|NULL|~|)$/;
const booleans = /^(?:true|True|TRUE|false|False|FALSE)$/;
const integers = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const floats =
  /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

const isOtherType = (text: string): boolean =>
  nullWords.test(text) || booleans.test(text) || integers.test(text) || floats.test(text);

// Chapter 7.3.3: an indicator may not begin a plain scalar; "- ? :" may when something follows at once.
const indicatorFirst = /^(?:[-?:](?=\s|$)|[,[\]{}#&*!|>'"%@`])/;
const keyOrComment = /:(?=\s|$)|\s#/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand unquoted.
const needsEscape = /[\u0000-\u001f\u007f-\u00a0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;

/** Whether text may stand unquoted as the value of a field and is read back as the same text. */
export const isPlainText = (text: string): boolean =>
  !isOtherType(text) &&
  !indicatorFirst.test(text) &&
  !keyOrComment.test(text) &&
  !needsEscape.test(text) &&
  text.trim() === text;

const digits = /^[0-9]+(?:\.[0-9]+)?$/;
const signedDigits = /^-?[0-9]+(?:\.[0-9]+)?$/;
const quotedWithoutEscapes = /^(?:"([^"\\\n]*)"|'([^'\n]*)')$/;

/** Whether an amount is written as a number. */
export const isPlainDigits = (text: string): boolean => digits.test(text);

/** A scalar whose reading is beyond doubt; undefined leaves it to the YAML library. */
export function readPlainScalar(text: string): string | number | boolean | WrittenNumber | undefined {
  if (isPlainText(text)) return text;
  if (signedDigits.test(text)) return numberAsWritten(text);
  if (text === 'true' || text === 'false') return text === 'true';
  const quoted = quotedWithoutEscapes.exec(text);
  return quoted?.[1] ?? quoted?.[2];
}
