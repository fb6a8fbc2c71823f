import { alpha2Of, countryNamed } from '../../lib/countries/index.js';
import { findMonth } from '../../lib/days/index.js';
import { isGivenName, isPersonName } from '../../lib/names/index.js';
import { readNumber } from '../../lib/numbers/index.js';
import type { Tools } from '../tools.js';
import { overlaps, type Span } from '../words.js';
import { germanNameWords, isGermanName, isGermanSubject } from './german-names.js';
import { germanInstitutions, institutionAt } from './institutions.js';
import { fold, type PartyMention } from './party.js';

const capital = String.raw`\p{Lu}(?:[\p{L}\p{N}&]|['’.-](?=[\p{L}\p{N}&]))*`;
const link = `(?: (?:of|de|del|della|dello|dell'|dei|degli|delle|di|des|du|der|la|las|los|el|le|les|dos|da|do|y|e|&|the|et|und|dell’|d’|d'|l’)){0,3}`;
const sequence = new RegExp(
  String.raw`(?:@)?(?<![\p{L}\p{N}])${capital}(?:${link} ?(?:['’])?${capital})*`,
  'gu',
);

/** Names in a text of capital and small letters, and the institutions it speaks of. */
export function* latinNames(plain: string, shown: string, tools: Tools): Generator<PartyMention> {
  const quoted = [...shown.matchAll(quotedName)].map(({ index, 0: whole, 1: words = '' }) => ({
    start: index + whole.length - words.length,
    end: index + whole.length,
  }));
  for (const span of quoted) yield { ...span, name: shown.slice(span.start, span.end), kind: 'organisation' };
  const names = [...shown.matchAll(sequence)]
    .flatMap((match) => [...partsOf(shown, match.index, match.index + match[0].length, tools)])
    .filter((span) => !quoted.some((other) => overlaps(span, other)));
  const endings = tools.lexicon.officeEndings;
  const offices = [
    ...tools.offices.in(plain),
    ...(endings === undefined ? [] : germanInstitutions(shown, new RegExp(`(?:${endings})$`, 'u'))),
  ];
  // A capitalised word within a name is part of it: "Norwegian Red Cross".
  for (const span of offices)
    if (!isArrived(plain, span) && !names.some((name) => name.start < span.start && name.end >= span.end))
      yield institutionAt(plain, shown, span, tools);
  const known =
    tools.lexicon.language === 'de' ? germanNameWords(plain, shown, names, tools) : new Set<string>();
  for (const span of names) {
    const mention = nameAt(plain, shown, span, tools, known);
    if (mention) yield mention;
  }
  // "Us" is no country.
  for (const { start, end, key } of tools.adjectives.in(plain))
    if (
      (plain.slice(start, end) !== 'us' || shown.slice(start, end) === 'US') &&
      !/^ ?\$/.test(plain.slice(end))
    )
      yield { start, end, name: countryOf(key, tools), kind: 'adjective' };
}

const isDateline = (shown: string, { start, end }: Span): boolean =>
  /(?:^|\n)\s*$/.test(shown.slice(Math.max(0, start - 3), start)) &&
  /^\p{Lu}[\p{Lu}’' -]{2,}$/u.test(shown.slice(start, end)) &&
  /^(?:\. | [–—-] )/.test(shown.slice(end, end + 3));

/** "Sarebbe giunta una partita": it came, and is no council. */
const isArrived = (plain: string, { start, end }: Span): boolean =>
  plain.slice(start, end) === 'giunta' &&
  /(?<!\p{L})(?:e|era|sara|sarebbe|sia|fosse|e gia|stata) $/u.test(
    plain.slice(Math.max(0, start - 12), start),
  );

// Die Hilfsaktion „Nachbar in Not“, the charity “Bread for All”.
const quotedName =
  /(?:aktion|initiative|verein|stiftung|projekt|[Cc]harity|foundation|campaign|association|associazione|fondazione|iniziativa|campagna|onlus|asociación|fundación|campaña|iniciativa|association|fondation|collectif|ONG) ["“«„] ?(\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,4})(?= ?["”»“])/gu;

const seams =
  / (?:and|y|e|et|und|with|con) (?:l['’])?(?=\p{Lu})|[’']s (?=\p{Lu})| - |\.[ ](?=\p{Lu}\p{Ll}{3})/gu;
// Every German noun is capitalised: an article between two begins the next name.
const germanSeams = / (?:und|der|die|das|des|dem|den) (?=\p{Lu})| - |\.[ ](?=\p{Lu}\p{Ll}{3})/gu;

/** A run of capitalised words without what only looks like a name: days, first words of sentences. */
function* partsOf(shown: string, start: number, end: number, tools: Tools): Generator<Span> {
  const text = shown.slice(start, end);
  let from = 0;
  for (const separator of text.matchAll(tools.lexicon.language === 'de' ? germanSeams : seams)) {
    if (isOneGermanName(text.slice(from, separator.index), separator[0])) continue;
    // "Ministry of Health and Sports" is one office; most are two.
    yield* apart(text, start, from, separator.index, tools);
    from = separator.index + separator[0].length;
  }
  yield* apart(text, start, from, text.length, tools);
}

/** "Ana Ruiz of San Carlo Hospital": somebody and where they belong. */
function* apart(text: string, start: number, from: number, to: number, tools: Tools): Generator<Span> {
  const [person = '', link = ''] =
    /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}?)( (?:of|from|at|del|de la|de l['’]|della|dell['’]|du|von|vom|des|der) ?(?:the )?)(?=\p{Lu})/u
      .exec(text.slice(from, to))
      ?.slice(1) ?? [];
  if (person === '' || !isPersonName(person)) {
    yield* trimmed(text, start, from, to, tools);
    return;
  }
  yield* trimmed(text, start, from, from + person.length, tools);
  yield* trimmed(text, start, from + person.length + link.length, to, tools);
}

/** "Verein Brücke der Hoffnung": what stands behind the word for a body is its name. */
const isOneGermanName = (ahead: string, separator: string): boolean =>
  /^ (?:der|des) $/.test(separator) &&
  /^(?:D(?:er|ie|as) )?(?:Verein|Förderverein|Stiftung|Hilfsorganisation|Hilfswerk|Initiative|Organisation) \p{Lu}\p{L}+$/u.test(
    ahead,
  );

function* trimmed(
  text: string,
  start: number,
  from: number,
  to: number,
  { noNames, titles, counted, goods, lexicon, leads }: Tools,
): Generator<Span> {
  let [first, last] = [from, to];
  for (;;) {
    const word = /^@?[\p{L}\p{N}&.'’-]+/u.exec(text.slice(first, last))?.[0] ?? '';
    const bare = fold(word).replace(/[.'’]$/, '');
    if (word === '' || first + word.length > last) break;
    const isGermanNoun =
      lexicon.language === 'de' &&
      first + word.length < last &&
      (counted.is(bare) || goods.is(bare) || bare === 'land');
    const isNone =
      isGermanNoun ||
      // "L'établissement" at the beginning of a sentence.
      /^(?:[LlDd]|[Uu]n|[Aa]ll|[Dd]all|[Dd]ell|[Nn]ell|[Ss]ull|[Qq]u)['’]\p{Ll}/u.test(word) ||
      noNames.is(bare) ||
      leads.has(bare) ||
      titles.is(bare) ||
      titles.is(fold(word)) ||
      (findMonth(bare) !== undefined && !isFirstName(word, text.slice(first + word.length, last)));
    if (!isNone) {
      const elided = /^(?:l|d|dell|all|dall|nell|sull|un|qu|n|s)['’](?=\p{Lu})/iu.exec(word)?.[0];
      if (elided) first += elided.length;
      break;
    }
    first += word.length;
    while (/[ ]/.test(text.charAt(first)) && first < last) first++;
    const link = /^(?:of|de|del|della|di|des|du|der|dem|den|die|das|the|la|el|le|les) /u.exec(
      text.slice(first, last),
    )?.[0];
    if (link) first += link.length;
  }
  while (last > first && /(?:[’']s|[ .'’-])$/.test(text.slice(first, last)))
    last -= /[’']s$/.test(text.slice(first, last)) ? 2 : 1;
  if (last > first + 1) yield { start: start + first, end: start + last };
}

/** "Jan Wolf", "Marco Riva": a name that is a month, of some language, before a family name. */
const isFirstName = (word: string, behind: string): boolean =>
  isGivenName(word) && /^ \p{Lu}\p{Ll}/u.test(behind);

function nameAt(
  plain: string,
  shown: string,
  span: Span,
  tools: Tools,
  known: ReadonlySet<string>,
): PartyMention | undefined {
  const name = shown.slice(span.start, span.end);
  const folded = plain.slice(span.start, span.end);
  const { language } = tools.lexicon;
  // "US$", "HK$".
  if (/^ ?\$/.test(plain.slice(span.end))) return undefined;
  if (countryNamed(name, language) !== undefined) return { ...span, name, kind: 'country' };
  if (isWord(plain, span, tools)) return undefined;
  const [adjective] = tools.adjectives.in(folded);
  if (adjective && tools.adjectives.is(folded))
    return {
      ...span,
      name: countryOf(adjective.key, tools),
      kind: capitals.test(folded) ? 'country' : 'adjective',
    };
  if (isPersonName(name) && !tools.organisations.has(folded) && !tools.offices.has(folded))
    return { ...span, name, kind: 'person' };
  if (tools.organisations.has(folded) || tools.offices.has(folded))
    return { ...span, name, kind: 'organisation' };
  // "NUORO. Sono arrivati": where it was written.
  if (isDateline(shown, span)) return { ...span, name, kind: 'name', isSayer: true };
  // A headline in capitals: "OXYGEN".
  if (isShort(name) && (tools.goods.is(folded) || tools.counted.is(folded))) return undefined;
  if (isShort(name))
    return /^(?:COVID|PPE|ICU|EPI|DPI|PSA|FFP|UCI|USB|GPS|EU|HIV|VIH|AIDS|DNA|RNA|PCR|CEO|TV|UTC|GMT|KI|AI|SYSTEM|NOTE)/.test(
      name,
    )
      ? undefined
      : { ...span, name, kind: 'organisation' };
  if (describers.test(plain.slice(Math.max(0, span.start - 24), span.start)))
    return { ...span, name, kind: 'organisation' };
  const ahead = plain.slice(Math.max(0, span.start - 30), span.start);
  // "The mayor of Greyford" is a person, and Greyford none.
  if (tools.titles.has(ahead) && !ofWhom.test(ahead)) return { ...span, name, kind: 'person' };
  const isGerman =
    isGermanName(plain, shown, span, tools) || known.has(folded) || isGermanSubject(plain, span);
  if (language === 'de' && !isGerman) return undefined;
  if (tools.goods.is(folded) || tools.units.is(folded) || tools.counted.is(folded)) return undefined;
  return { ...span, name, kind: 'name' };
}

/** Capitalised for its place or its loudness: "Veinte", "Separately,", "COMPRÓ". */
function isWord(plain: string, { start, end }: Span, { acts, lexicon }: Tools): boolean {
  const word = plain.slice(start, end);
  if (word.includes(' ')) return false;
  const isFirst = /(?:^|[.!?:\n“"«„¿¡]) ?$/u.test(plain.slice(0, start));
  const isAdverb = /ly$|mente$|ment$|weise$/u.test(word);
  return (
    acts.is(word) ||
    (isFirst &&
      (isAdverb ||
        isOurDoing(word, lexicon.language) ||
        readNumber(word, { language: lexicon.language }).kind === 'read'))
  );
}

// "Ringraziamo", "Agradecemos": what we do, at the beginning of a sentence.
const isOurDoing = (word: string, language: string): boolean =>
  (language === 'it' && /iamo$/u.test(word)) || (language === 'es' && /[aei]mos$/u.test(word));

const ofWhom =
  /(?<!\p{L})(?:of|for|de|del|della|dello|dell'|di|du|des|d'|der|von|vom|in|en|a)(?: (?:the|la|las|los|le|les))? ?$/u;

// "The charity Bridge of Hands": what stands before a name says what it is.
const describers =
  /(?<!\p{L})(?<!, (?:the|a|la|una|el|le|un|die|der|eine?) )(?:charity|foundation|company|firm|distributor|supplier|manufacturer|maker|group|ngo|merchant|wholesaler|trader|aid group|associazione|fondazione|ditta|azienda|societa|impresa|ong|onlus|cooperativa|fornitore|gruppo|firma|empresa|fundacion|asociacion|compania|distribuidora|proveedor|farmaceutica|societe|entreprise|fondation|association|laboratoire|fabricant|fournisseur|grossiste|verein|stiftung|hersteller|lieferant|unternehmen|hilfsorganisation|handler|organisation) ["“«„]?$/u;

// Where a government sits stands for it.
const capitals = /^(?:beijing|washington|moscow|u\.s\.?)$/;

/** The country an adjective is of, by its name in the language of the text. */
function countryOf(code: string, { lexicon, countries }: Tools): string {
  const two = alpha2Of(code);
  const name = two && new Intl.DisplayNames(lexicon.language, { type: 'region' }).of(two);
  return name ?? [...countries].find(([, each]) => each === two)?.[0] ?? code;
}

const isShort = (name: string): boolean => /^@|^\p{Lu}{2,6}$/u.test(name);
