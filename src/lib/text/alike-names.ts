import { plainLetters } from './plain-letters.js';

/** The words of a name in the letters by which names are compared. */
export const nameWords = (name: string): string[] =>
  plainLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const isShortFor = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === long.length && short.every((word, at) => long[at]?.startsWith(word));

/** Whether two names are spelt alike: "Osp. Garibaldi" begins each of its words as "Ospedale Garibaldi" does. */
export const areSpeltAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && (isShortFor(one, other) || isShortFor(other, one));

/** Why two names may be one: but for signs and accents, shortened word by word, with more around it, or by its initials. */
export type AlikeReason = 'spelling' | 'shortened' | 'longer' | 'initials';

/** Why two names may be spellings of one; undefined where nothing speaks for it. */
export function alikeBecause(one: string, other: string): AlikeReason | undefined {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return undefined;
  if (a.join(' ') === b.join(' ')) return 'spelling';
  const [plain, otherPlain] = [a.join(''), b.join('')];
  if (isHan(plain) && isHan(otherPlain))
    return isWithinHan(plain, otherPlain) || isWithinHan(otherPlain, plain) ? 'longer' : undefined;
  if (areSpeltAlike(a, b)) return 'shortened';
  const [core, otherCore] = [coreOf(a), coreOf(b)];
  // "Ospedale" alone is any hospital.
  if (core.length === 0 || otherCore.length === 0) return undefined;
  if (isTelling(core) && core.join(' ') === otherCore.join(' ')) return 'longer';
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (isWithin(few, many) || isWithinShortened(few, many)) return 'longer';
  return areInitials(few, many) ? 'initials' : undefined;
}

/** Names that may be one by what is left of them without place, body and legal form share this key. */
export function nameCoreKey(name: string): string {
  const words = nameWords(name);
  const plain = words.join('');
  if (isHan(plain)) return hanCoreOf(plain).slice(0, 2);
  const core = coreOf(words);
  return isTelling(core) ? core.join(' ') : '';
}

const bodies =
  'ospedale ospedali hospital hospitals hopital krankenhaus klinikum klinik clinic clinica clinique policlinico poliambulatorio istituto institute instituto institut centro center centre zentrum azienda foundation fondazione fundacion fondation stiftung gruppo group grupo groupe gruppe company societa sociedad societe';
const forms =
  'spa srl srls sa sas sarl gmbh ag kg ltd limited inc corp llc plc co bv nv onlus ets eirl spolka';
const generic: ReadonlySet<string> = new Set(bodies.split(' '));
const legal: ReadonlySet<string> = new Set(forms.split(' '));

/** A name without what kind of body it is of and its legal form: "Ospedale San Raffaele S.p.A." is San Raffaele. */
function coreOf(words: readonly string[]): readonly string[] {
  const until = words.findIndex((_, at) => at > 0 && legal.has(words.slice(at).join('')));
  const named = until < 0 ? words : words.slice(0, until);
  return named.filter((word, at) => !(generic.has(word) && (at === 0 || named.length > 1)));
}

// "Of Bologna" is where something is.
const isTelling = (core: readonly string[]): boolean =>
  core.join('').length > tellingChars &&
  !/^(?:of|di|de|del|della|du|des|der|von|da|do|the)$/.test(core[0] ?? '');

const isWithin = (few: readonly string[], many: readonly string[]): boolean =>
  few.join('').length > 3 && few.every((word) => many.includes(word));

const tellingChars = 4;

// "Osp. Garibaldi" and "Ospedale Garibaldi-Nesima": in order, one word at least written out in both.
function isWithinShortened(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  let written = 0;
  for (const word of few) {
    const found = many.findIndex(
      (each, place) => place >= at && (each === word || isBeginning(word, each) || isBeginning(each, word)),
    );
    if (found < 0) return false;
    if (many[found] === word && word.length >= tellingChars) written++;
    at = found + 1;
  }
  return few.length > 1 && written > 0;
}

const isBeginning = (short: string, long: string): boolean => short.length > 1 && long.startsWith(short);

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

const hanPlaces =
  /^(?:北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|深圳|广州|杭州|苏州|武汉|南京|成都|中国)[省市]?$/u;
const hanForm = /(?:股份|控股|集团)*(?:有限责任公司|有限公司|公司|集团|厂)$/u;

/** 天津海河医疗器械有限公司 without where it sits and its legal form. */
function hanCoreOf(name: string): string {
  const core = name.replace(hanForm, '');
  const place = [5, 4, 3, 2].find((length) => hanPlaces.test(core.slice(0, length))) ?? 0;
  return core.length - place > 1 && core !== name ? core.slice(place) : core;
}

// 德康公司 and 德康医疗公司: its signs in order, beginning and ending alike; and 德康, where what follows says that it is a firm.
function isWithinHan(short: string, long: string): boolean {
  if (hanPlaces.test(short)) return false;
  const [core, otherCore] = [hanCoreOf(short), hanCoreOf(long)];
  if (otherCore !== long && core.length > 1 && core.length < long.length && otherCore.startsWith(core))
    return true;
  if (short.length < 2 || short.length >= long.length || short.slice(0, 2) !== long.slice(0, 2)) return false;
  if (long.startsWith(short) && /(?:公司|集团|厂)$/u.test(long)) return true;
  if (short.length < 4 || short.slice(-2) !== long.slice(-2)) return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at === short.length;
}

const initialsMin = 3;

// CRI, and OMS for "Organizzazione Mondiale della Sanità", whose little words have no letter in it.
function areInitials(few: readonly string[], many: readonly string[]): boolean {
  const [short = ''] = few;
  if (few.length > 1 || short.length < initialsMin || many.length < short.length) return false;
  let at = 0;
  for (const word of many) if (word.startsWith(short.charAt(at)) && at < short.length) at++;
  return at === short.length && many[0]?.startsWith(short.charAt(0)) === true;
}
