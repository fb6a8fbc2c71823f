import type { Legible } from '../legible.js';
import type { Tools } from '../tools.js';
import { overlaps } from '../words.js';
import { fold, type PartyMention } from './party.js';
import { spokenOf } from './spoken-of.js';

const known =
  /^(?:unicef|caritas|diakonie|rotary|lions|malteser|johanniter|humedica|misericordia|thw|who|oms)$/;
const isShort = (name: string): boolean => /^@|^\p{Lu}{2,6}$/u.test(name);

/** What is named in short stands for what was named in full: "LHA", "the directorate", "Mr Macamo", 县医院. */
export function inFull(found: readonly PartyMention[], shown: string, tools: Tools): PartyMention[] {
  const long = shortForms(found, shown);
  const kept = found.filter(
    ({ start, name }) => !(long.has(name) && /[(（]["“]?$/.test(shown.slice(0, start))),
  );
  const full: PartyMention[] = [];
  for (const mention of kept)
    full.push(
      asBefore({ ...mention, name: long.get(mention.name) ?? fullName(mention, full, shown, tools) }, full),
    );
  // "The Network" by itself is nobody unless it was named in full before.
  return full.filter(
    ({ kind, name, start, end }) =>
      kind !== 'organisation' ||
      isShort(name) ||
      / |[-.]/.test(name) ||
      end - start < name.length ||
      !tools.organisations.is(fold(name)) ||
      known.test(fold(name)) ||
      tools.offices.is(fold(name)),
  );
}

/** Once a body by its words, always a body: "the charity Bridge of Hands", later "Bridge of Hands". */
function asBefore(mention: PartyMention, earlier: readonly PartyMention[]): PartyMention {
  if (mention.kind !== 'name') return mention;
  const same = earlier.find(({ name, kind }) => name === mention.name && kind !== 'name');
  return same ? { ...mention, kind: same.kind } : mention;
}

/** "Lakes Health Alliance (LHA)". */
function shortForms(found: readonly PartyMention[], shown: string): ReadonlyMap<string, string> {
  const long = new Map<string, string>();
  for (const [at, mention] of found.entries()) {
    const next = found[at + 1];
    const isBracketed =
      next &&
      !isWhere(next, mention) &&
      /^ ?[(（]["“]?$/.test(shown.slice(mention.end, next.start)) &&
      /^["”]?[)）]/.test(shown.slice(next.end, next.end + 2));
    if (isBracketed) long.set(next.name, mention.name);
  }
  return long;
}

/** "AGBOSSA (Bénin)", "the hospital (Naples)": where it is, and no shorter name. */
const isWhere = ({ name, kind }: PartyMention, { name: long }: PartyMention): boolean =>
  (kind === 'country' || kind === 'name') &&
  /\p{Script=Latin}/u.test(name) &&
  !isShort(name) &&
  !fold(long).includes(fold(name));

function fullName(
  mention: PartyMention,
  earlier: readonly PartyMention[],
  shown: string,
  tools: Tools,
): string {
  const { name, kind } = mention;
  if (kind === 'country' || kind === 'adjective' || name.length < (tools.isChinese ? 2 : 3)) return name;
  const all = earlier.filter((other) => other.name.length > name.length && other.kind !== 'adjective');
  const region = tools.isChinese ? regionOf(name, earlier) : undefined;
  if (region !== undefined) return region;
  if (tools.isChinese && /^(?:该|生产|供货)?(?:企业|厂家|厂商)$/u.test(name))
    return earlier.findLast((other) => /(?:公司|集团|药业|制药)$/u.test(other.name))?.name ?? name;
  const longer = tools.isChinese
    ? all.findLast((other) => isHanShort(name, other.name))
    : all.findLast((other) => isShortOf(mention, other));
  return longer?.name ?? spokenOf(mention, earlier, shown) ?? name;
}

/** 该市 of 清江市慈善总会, 县里 of 金泖县人民医院: what the last name of such a place begins with. */
function regionOf(said: string, earlier: readonly PartyMention[]): string | undefined {
  const letter = /^(?:[该本全]([省市县区州])|([省市县区])里)$/u.exec(said)?.slice(1).join('');
  if (letter === undefined) return undefined;
  const name = new RegExp(`^\\p{Script=Han}{2,6}?${letter}`, 'u');
  return earlier.findLast((other) => name.test(other.name))?.name.match(name)?.[0];
}

/** 县医院 of 青原县人民医院, 慈善总会 of 清江市慈善总会: its letters in their order, from a first to the last. */
function isHanShort(said: string, long: string): boolean {
  const short = said.replace(/^[该本]/u, '');
  if (long.endsWith(short)) return true;
  const end = short.slice(-2);
  if (short.length < 3 || !long.endsWith(end)) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function isShortOf({ name, kind }: PartyMention, other: PartyMention): boolean {
  const [short, long] = [fold(name).split(/[ '’-]/), fold(other.name).split(/[ '’-]/)];
  const isSomebody = kind === 'person' || other.kind === 'person';
  if (isSomebody) return kind !== 'office' && other.kind !== 'office' && long.at(-1) === short.at(-1);
  const isBody = other.kind === 'office' || other.kind === 'organisation';
  if (!isBody) return false;
  if (kind === 'name')
    return short.length === 1 ? long[0] === short[0] : ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
  // Said again in part, without a name of its own: "the ministry" of "Ministry of Health of Karo".
  return short.every((word) => long.some((each) => each === word || each === `${word}s`));
}

/** Said by a common noun alone. */
const isBare = ({ start, end, name, kind }: PartyMention): boolean =>
  kind === 'office' && name.length === end - start && !name.includes(' ');

/** "The charity", "der Verein": whoever the text is about. */
export function selfMentions(
  { plain, shown }: Legible,
  home: string | undefined,
  known: readonly PartyMention[],
  { self, lexicon }: Tools,
): PartyMention[] {
  if (home === undefined) return [];
  const named = (noun: string): string | undefined =>
    known.find(
      ({ name, kind, start }) =>
        kind === 'organisation' &&
        (fold(name).split(' ').includes(noun) || plain.slice(0, start).endsWith(`${noun} `)),
    )?.name;
  return self
    .in(plain)
    .filter(
      (span) =>
        !known.some((other) => overlaps(other, span) && !isBare(other)) &&
        !/^ (?:(?:of|di|de|del|des|du|der) |["“«„]?$)/u.test(plain.slice(span.end, span.end + 12)) &&
        // "The association Amici di Valbrega": whose name follows is told by it.
        !(lexicon.language !== 'de' && /^ ["“«„]?\p{Lu}/u.test(shown.slice(span.end, span.end + 3))) &&
        !known.some((other) => other.start - span.end < 3 && other.start >= span.end),
    )
    .map(({ start, end }) => {
      const side = /(?<!\p{L})(?:to|a|an|fur) ?$/u.test(plain.slice(Math.max(0, start - 6), start))
        ? ('to' as const)
        : /(?<!\p{L})(?:by|da|por|par|von) ?$/u.test(plain.slice(Math.max(0, start - 6), start))
          ? ('by' as const)
          : undefined;
      const noun = plain.slice(start, end).split(/[ ']/).at(-1) ?? '';
      return { start, end, name: named(noun) ?? home, kind: 'organisation' as const, ...(side && { side }) };
    });
}
