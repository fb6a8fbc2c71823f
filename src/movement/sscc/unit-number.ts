import { unitNamed } from '../delivery/names.js';

// Digits and capitals; a number that is drawn has none of I, L, O and U, which are read as others.
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const drawnSigns = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const bodyLength = 15;

/**
 * The number of a logistic unit whose sender has no GS1 company prefix: 75 random bits and a check sign, so that no two are
 * the same whoever draws them, with no list and no network. `draw` gives random bytes.
 */
export function newUnitNumber(draw: (count: number) => Uint8Array): string {
  for (;;) {
    // 256 is a multiple of 32: each sign is as likely.
    const body = [...draw(bodyLength)].map((byte) => drawnSigns[byte % drawnSigns.length]).join('');
    const check = checkSignOf(body);
    if (drawnSigns.includes(check)) return shownAs(body + check);
  }
}

/** ISO/IEC 7064, MOD 37,36: one wrong sign always shows, and nearly always two neighbours that changed places. */
export function checkSignOf(body: string): string {
  let sum = 36;
  for (const sign of body) {
    const next = (sum + signs.indexOf(sign)) % 36 || 36;
    sum = (next * 2) % 37;
  }
  return signs[(37 - sum) % 36] ?? '';
}

const shownAs = (number: string): string => `WBU-${(number.match(/.{4}/g) ?? []).join('-')}`;

/** What events and codes call it: a URI, as EPCIS asks, and none of GS1's. */
export const unitId = unitNamed;

export type UnitRead = { readonly number: string; readonly isRight: boolean };

/**
 * The number that a text is, as it was typed or as its code holds it. What stands between the groups may be anything: a
 * scanner and a computer that are set to different keyboards make other signs of the hyphen and of the colons before it.
 */
export function readUnit(text: string): UnitRead | undefined {
  const plain = text.normalize('NFKC').toUpperCase().trim();
  const [, groups] =
    /^(?:.*UNIT[^0-9A-Z])?WBU[^0-9A-Z]{0,3}((?:[0-9A-Z]{4}[^0-9A-Z]{0,3}){4})$/.exec(plain) ?? [];
  if (groups === undefined) return undefined;
  const number = groups
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll(/[IL]/g, '1')
    .replaceAll('O', '0');
  return { number: shownAs(number), isRight: checkSignOf(number.slice(0, -1)) === number.slice(-1) };
}

/** The number in a name that events know a unit by. */
export const unitIn = (id: string): string | undefined => {
  const read = id.startsWith(unitNamed('')) ? readUnit(id) : undefined;
  return read?.isRight === true ? read.number : undefined;
};
