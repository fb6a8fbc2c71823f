import { readSeparated } from './read-separated.js';
import { type CodeReading, refusal, said } from './scan.js';

const hibcSigns = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%';

/** ANSI/HIBC 2.6: the last sign is the sum of the places of the others, modulo 43. */
export function hasHibcCheck(text: string): boolean {
  const places = [...text.slice(0, -1)].map((sign) => hibcSigns.indexOf(sign));
  if (places.includes(-1)) return false;
  return hibcSigns[places.reduce((sum, place) => sum + place, 0) % 43] === text.slice(-1);
}

/** Bar codes of other houses, which are named for what they are and never read as GS1. */
export function readOtherScheme(text: string, asOf: string): CodeReading | undefined {
  return readEnvelope(text, asOf) ?? readHibc(text) ?? readNational(text);
}

// ISO/IEC 15434: [)> RS, two digits for the format, GS, the data, RS EOT. Separators may be lost or spelled.
function readEnvelope(text: string, asOf: string): CodeReading | undefined {
  const [, format, data = ''] =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what scanners send.
    /^\[\)>(?:[\u001e\u241e]|<RS>|\{RS\}|\[RS\]|~d030|\^\^)?(\d\d)(.*)$/is.exec(text) ?? [];
  if (format === undefined) return undefined;
  if (format !== '05')
    return { ...refusal(format === '06' ? 'iso15434-06' : 'iso15434', said('iso15434', { found: format })) };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what scanners send.
  const body = data.replace(/(?:[\u001e\u241e]|<RS>|\{RS\})?(?:[\u0004\u2404]|<EOT>|\{EOT\})?$/i, '');
  return readSeparated(body, asOf);
}

function readHibc(text: string): CodeReading | undefined {
  const bare = text.replace(/^\*(.*)\*$/, '$1').toUpperCase();
  const isPrimary = /^\+[A-Z][A-Z0-9]{3}[A-Z0-9/$+\-. %]{2,}$/.test(bare);
  const isSecondary =
    /^\+\${1,2}[A-Z0-9/$+\-. %]{2,}$/.test(bare) || /^\+\d{5}[A-Z0-9/$+\-. %]{2,}$/.test(bare);
  if (!isPrimary && !isSecondary) return undefined;
  const isSound = hasHibcCheck(bare);
  // "+C101…" is a GS1 scanner's ]C1 on a German or an Italian keyboard.
  if (!isSound && /^\+(?:C1|D2|E0|Q3|J1)\d/i.test(text)) return undefined;
  return refusal(
    'hibc',
    said('hibc'),
    ...(isSound || isSecondary ? [] : [said('check-digit', { found: text })]),
  );
}

function readNational(text: string): CodeReading | undefined {
  // ICCBBA, ISBT 128: = or & and a second sign open each data structure, or = and a donation number.
  if (/^[=&][^A-Za-z0-9\s()]\S{3,}$/.test(text) || /^=[A-Z1-9][A-Z0-9]{4}\d{8}[0-9A-Z]{2}/.test(text))
    return refusal('iccbba', said('iccbba'));
  if (/^(?:PZN)?\s?-\s?\d{7,8}$/i.test(text)) return refusal('pzn', said('pzn'));
  if (/^A\d{9}$/.test(text)) return refusal('aic', said('aic'));
  if (/^(?:NDC\s*)?(?:\d{4}-\d{4}-\d{2}|\d{5}-(?:\d{3}-\d{2}|\d{4}-\d{1,2}))$/i.test(text))
    return refusal('ndc', said('ndc'));
  return undefined;
}
