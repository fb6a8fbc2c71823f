import { plainText } from '../../../lib/numbers/index.js';

/** The numbers of a day as they stand, and the minute of the day. */
export type Stamp = {
  readonly numbers: readonly [string, string, string];
  /** As it was written, for whoever is asked about it. */
  readonly written: string;
  /** Between the numbers; with dots the day comes first everywhere. */
  readonly mark: string;
  readonly minute: number;
};

/** How a message begins: when, and from whom; without a sender it is the program that speaks. */
export type MessageHead = { readonly stamp: Stamp; readonly from: string | undefined; readonly text: string };

const day = String.raw`(?<day>(?<a>\d{1,4})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<c>\d{1,4}))`;
const half = String.raw`[ap]\. ?m\.|[ap]m|上午|下午|凌晨|早上|中午|晚上|ص|م`;
const time = String.raw`(?:(?<before>${half}) ?)?(?<hour>\d{1,2})[:.](?<minutes>\d{2})(?:[:.]\d{2})?(?: ?(?<after>${half}))?`;
const moment = `${day}[,،]? ${time}`;

// WhatsApp on an iPhone, on Android, Telegram as it is copied, WeChat as it is copied.
const bracketed = new RegExp(String.raw`^\[${moment}\] (?<rest>.*)$`, 'iu');
const dashed = new RegExp(`^${moment} - (?<rest>.*)$`, 'iu');
const behindName = [
  new RegExp(String.raw`^(?<from>[^\[\]]{1,60}), \[${moment}\]:?$`, 'iu'),
  new RegExp(String.raw`^(?<from>\S.{0,59}?):? ${moment}$`, 'iu'),
];
const sender = /^(?<from>[^:]{1,60}): ?(?<text>.*)$/u;

/** Marks of direction and narrow spaces stand where nobody sees them, and differ from phone to phone. */
const seen = (line: string): string =>
  line
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replaceAll(/[\u00a0\u2007\u2009\u202f]/gu, ' ')
    .trimEnd();

/** What a line begins, where it begins a message. */
export function messageHead(line: string): MessageHead | undefined {
  const text = seen(line);
  // Digits of other scripts, in the header alone: what is said stays as it is.
  const plain = text.replaceAll(/[٠-٩۰-۹०-९０-９]/gu, (digit) => plainText(digit));
  const ofWhatsApp = bracketed.exec(plain)?.groups ?? dashed.exec(plain)?.groups;
  if (ofWhatsApp) {
    const rest = text.slice(text.length - (ofWhatsApp.rest ?? '').length);
    const said = sender.exec(rest)?.groups;
    return { stamp: stampOf(ofWhatsApp), from: said?.from, text: said?.text ?? rest };
  }
  for (const pattern of behindName) {
    const found = pattern.exec(plain)?.groups;
    if (found?.from !== undefined)
      return { stamp: stampOf(found), from: text.slice(0, found.from.length), text: '' };
  }
  return undefined;
}

function stampOf(found: Readonly<Record<string, string | undefined>>): Stamp {
  const { a = '', b = '', c = '', mark = '', hour = '', minutes = '' } = found;
  const word = (found.before ?? found.after ?? '').toLowerCase();
  const isLate = /^p|下午|晚上|中午|م/u.test(word);
  const isEarly = /^a|上午|凌晨|早上|ص/u.test(word);
  const h = Number(hour);
  const hours = isLate && h < 12 ? h + 12 : isEarly && h === 12 ? 0 : h;
  return {
    numbers: [a, b, c],
    written: found.day ?? '',
    mark,
    minute: 60 * hours + Number(minutes),
  };
}
