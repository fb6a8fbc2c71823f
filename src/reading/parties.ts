import { alpha2Of, countryNamed } from '../lib/countries/index.js';
import { findMonth } from '../lib/days/index.js';
import type { Legible } from './legible.js';
import type { Preposed, Tools } from './tools.js';
import { overlaps, type Span, spansIn } from './words.js';

export type PartyKind = 'country' | 'organisation' | 'office' | 'person' | 'name' | 'adjective';

/** Somebody or some place a text names. `name` is how it is named in full, where it also has a short form. */
export type PartyMention = Span & {
  readonly name: string;
  readonly kind: PartyKind;
  readonly side?: Preposed;
  /** Is named for where or by whom it is said, and has no part in it: "according to the ministry". */
  readonly isSayer?: true;
};

const capital = String.raw`\p{Lu}(?:[\p{L}\p{N}&]|['’.-](?=[\p{L}\p{N}&]))*`;
const link = `(?: (?:of|de|del|della|dello|dell'|dei|degli|delle|di|des|du|der|la|las|los|el|le|les|dos|da|do|y|e|&|the|et|und|dell’|d’|d'|l’)){0,3}`;
const sequence = new RegExp(
  String.raw`(?:@)?(?<![\p{L}\p{N}])${capital}(?:${link} ?(?:['’])?${capital})*`,
  'gu',
);

/** Everybody a text names who may give, receive or speak, in the order of the text. */
export function findParties({ plain, shown }: Legible, tools: Tools, taken: readonly Span[]): PartyMention[] {
  const found: PartyMention[] = [];
  const add = (mention: PartyMention): void => {
    if (taken.some((span) => overlaps(span, mention)) || found.some((other) => overlaps(other, mention)))
      return;
    const side = sideOf(plain, mention, tools);
    found.push({
      ...mention,
      ...(side && { side }),
      ...(isSayer(plain, mention, tools) && { isSayer: true }),
    });
  };
  for (const each of tools.isChinese ? chineseNames(plain, shown, tools) : latinNames(plain, shown, tools))
    add(each);
  return withShortForms(
    oneEach(
      found.toSorted((a, b) => a.start - b.start),
      plain,
      tools,
    ),
    shown,
    tools.organisations,
  );
}

/** "The Nairobi distributor Medilink East": the name that comes last is the one that is meant. */
function oneEach(
  found: readonly PartyMention[],
  plain: string,
  { before, isChinese }: Tools,
): PartyMention[] {
  if (isChinese) return [...found];
  const all: PartyMention[] = [];
  for (const mention of found) {
    const last = all.at(-1);
    const gap = last ? plain.slice(last.end, mention.start) : '';
    const isOne =
      last &&
      (last.kind === 'name' || last.kind === 'adjective') &&
      /^ (?:[a-z]+ ){1,2}$/.test(gap) &&
      before.some(({ pattern }) => pattern.test(`from${gap}`)) &&
      !before.some(({ pattern }) => pattern.test(gap));
    if (isOne) all[all.length - 1] = { ...mention, ...(last.side && { side: last.side }) };
    else all.push(mention);
  }
  return all;
}

function isSayer(plain: string, { start, end }: Span, { according, isChinese }: Tools): boolean {
  const ahead = plain.slice(Math.max(0, start - 40), start);
  // "Goma, 12 September 2024 –" is where it was written.
  if (/^(?: \([^)]*\))?, (?:den |le |il |am |a )?(?:\d{1,2}[. ]|\p{L}+ \d{1,2}[,. ])/u.test(plain.slice(end)))
    return true;
  if (isChinese) return /^(?:处|方面)?(?:获悉|了解到|得知)/u.test(plain.slice(end)) || /据$/u.test(ahead);
  return according.in(ahead).some((hit) => /^(?: [\p{L}']{1,4}){0,2} ?$/u.test(ahead.slice(hit.end)));
}

function sideOf(plain: string, { start }: Span, { before, isChinese }: Tools): Preposed | undefined {
  const ahead = plain
    .slice(Math.max(0, start - (isChinese ? 4 : 60)), start)
    .replace(/(?:["“„«‘(]|(?<!\p{L})')\s*$/u, '');
  const side = before.find(({ pattern }) => pattern.test(ahead))?.side;
  // "A warehouse run by the foundation" is where, and not who gives.
  return side === 'by' &&
    /(?<!\p{L})(?:run|managed|operated|held|kept|gestit\p{L}|gestionad\p{L}|administrad\p{L}|geree?|gere|tenue?|betrieben\p{L}*|gefuhrt\p{L}*) (?:by|da|dal\p{L}*|por|par|von|vom|durch)(?!\p{L})/u.test(
      ahead.slice(-50),
    )
    ? 'at'
    : side;
}

function* latinNames(plain: string, shown: string, tools: Tools): Generator<PartyMention> {
  for (const span of tools.offices.in(plain)) yield officeAt(plain, shown, span, tools);
  for (const match of shown.matchAll(sequence)) {
    for (const span of partsOf(shown, match.index, match.index + match[0].length, tools)) {
      const mention = nameAt(plain, shown, span, tools);
      if (mention) yield mention;
    }
  }
  for (const { start, end, key } of tools.adjectives.in(plain))
    yield { start, end, name: countryOf(key, tools), kind: 'adjective' };
}

/** "The Slovak government", "ministry of health of Karo": an office with what tells whose it is. */
function officeAt(plain: string, shown: string, { start, end }: Span, tools: Tools): PartyMention {
  const adjective = tools.adjectives.in(plain.slice(Math.max(0, start - 30), start)).at(-1);
  const from =
    adjective && Math.max(0, start - 30) + adjective.end === start - 1
      ? start - 1 - (adjective.end - adjective.start)
      : start;
  const rest = shown.slice(end);
  const named =
    /^ (?:(?:of|de|del|di|du|des|della|von|in|für) (?:the |la |el )?)?\p{Lu}[\p{L}'’-]+(?:(?: (?:de|del|di|of|la))? \p{Lu}[\p{L}'’-]+)*/u.exec(
      rest,
    )?.[0] ?? '';
  const isName =
    named !== '' &&
    !tools.noNames.is(plain.slice(end, end + named.length).trim()) &&
    tools.lexicon.language !== 'de';
  const to = isName ? end + named.length : end;
  return { start: from, end: to, name: shown.slice(from, to), kind: 'office' };
}

/** A run of capitalised words without what only looks like a name: days, first words of sentences. */
function* partsOf(shown: string, start: number, end: number, tools: Tools): Generator<Span> {
  const text = shown.slice(start, end);
  let from = 0;
  for (const separator of text.matchAll(
    / (?:and|y|e|et|und|with|con) (?=\p{Lu})|[’']s (?=\p{Lu})| - |\.[ ](?=\p{Lu}\p{Ll}{3})/gu,
  )) {
    // "Ministry of Health and Sports" is one office; most are two.
    yield* trimmed(text, start, from, separator.index, tools);
    from = separator.index + separator[0].length;
  }
  yield* trimmed(text, start, from, text.length, tools);
}

function* trimmed(
  text: string,
  start: number,
  from: number,
  to: number,
  { noNames, titles, counted, goods, lexicon }: Tools,
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
      noNames.is(bare) ||
      titles.is(bare) ||
      titles.is(fold(word)) ||
      findMonth(bare) !== undefined;
    if (!isNone) {
      const elided = /^(?:l|d|dell|all|dall|nell|sull|un|qu|n|s)['’](?=\p{Lu})/iu.exec(word)?.[0];
      if (elided) first += elided.length;
      break;
    }
    first += word.length;
    while (/[ ]/.test(text.charAt(first)) && first < last) first++;
    const link = /^(?:of|de|del|della|di|des|du|der|the|la|el|le|les) /u.exec(text.slice(first, last))?.[0];
    if (link) first += link.length;
  }
  while (last > first && /(?:[’']s|[ .'’-])$/.test(text.slice(first, last)))
    last -= /[’']s$/.test(text.slice(first, last)) ? 2 : 1;
  if (last > first + 1) yield { start: start + first, end: start + last };
}

const fold = (text: string): string => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

function nameAt(plain: string, shown: string, span: Span, tools: Tools): PartyMention | undefined {
  const name = shown.slice(span.start, span.end);
  const folded = plain.slice(span.start, span.end);
  const { language } = tools.lexicon;
  if (countryNamed(name, language) !== undefined) return { ...span, name, kind: 'country' };
  if (/^ ?\$/.test(plain.slice(span.end))) return undefined;
  const [adjective] = tools.adjectives.in(folded);
  if (adjective && tools.adjectives.is(folded))
    return {
      ...span,
      name: countryOf(adjective.key, tools),
      kind: capitals.test(folded) ? 'country' : 'adjective',
    };
  if (tools.organisations.has(folded)) return { ...span, name, kind: 'organisation' };
  if (isShort(name))
    return /^(?:COVID|PPE|ICU|EPI|DPI|PSA|FFP|UCI|USB|GPS|EU|HIV|VIH|AIDS|DNA|RNA|PCR|CEO|TV|UTC|GMT|KI|AI|SYSTEM|NOTE)/.test(
      name,
    )
      ? undefined
      : { ...span, name, kind: 'organisation' };
  if (tools.titles.has(plain.slice(Math.max(0, span.start - 30), span.start)))
    return { ...span, name, kind: 'person' };
  if (describers.test(plain.slice(Math.max(0, span.start - 24), span.start)))
    return { ...span, name, kind: 'organisation' };
  if (language === 'de' && !isGermanName(plain, shown, span, tools)) return undefined;
  if (tools.goods.is(folded) || tools.units.is(folded) || tools.counted.is(folded)) return undefined;
  return { ...span, name, kind: 'name' };
}

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

// In German every noun has a capital: a name stands after a preposition of place without article, or is several in a row.
function isGermanName(plain: string, shown: string, { start, end }: Span, tools: Tools): boolean {
  const words = shown.slice(start, end).split(' ');
  const ahead = plain.slice(Math.max(0, start - 24), start);
  const known = [tools.goods, tools.units, tools.counted, tools.weights, tools.currencies].some((each) =>
    each.has(plain.slice(start, end)),
  );
  if (known) return false;
  if (words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word))) return true;
  return (
    /(?:^|[ (])(?:in|nach|aus|bei|fur|land|bundesland|kanton|gen|firma|stadt|hafen von|raum|gebiet|oblast|region|provinz|bezirk|spedition|herstellers?|lieferant(?:en)?|handlers?|unternehmens?|stiftung|verein) ["„]?$/u.test(
      ahead,
    ) ||
    /^ ?(?:ag|gmbh|kg|e\. ?v\.)/u.test(plain.slice(end)) ||
    /^["“], \d{1,2}\.|^, \d{1,2}\. /u.test(plain.slice(end))
  );
}

/** "Lakes Health Alliance (LHA)": the short form stands for the long one from there on. */
function withShortForms(
  found: readonly PartyMention[],
  shown: string,
  generic: Tools['organisations'],
): PartyMention[] {
  const long = new Map<string, string>();
  for (const [at, mention] of found.entries()) {
    const next = found[at + 1];
    if (
      next &&
      /^ ?[(（]["“]?$/.test(shown.slice(mention.end, next.start)) &&
      /^["”]?[)）]/.test(shown.slice(next.end))
    )
      long.set(next.name, mention.name);
  }
  const brief = found.filter(
    ({ start, name }) => !(long.has(name) && /[(（]["“]?$/.test(shown.slice(0, start))),
  );
  // "The Consorcio" after "Consorcio Andino de Vacunas": a name's first word alone is the same party.
  const full = brief.map((mention) => ({
    ...mention,
    name: long.get(mention.name) ?? fullName(mention, brief),
  }));
  // "The Network" by itself is nobody unless it was named in full before.
  return full.filter(
    ({ kind, name, start, end }) =>
      kind !== 'organisation' ||
      isShort(name) ||
      / |[-.]/.test(name) ||
      end - start < name.length ||
      !generic.is(fold(name)),
  );
}

/** "The charity", "der Verein": whoever the text is about. */
export function selfMentions(
  plain: string,
  home: string | undefined,
  known: readonly PartyMention[],
  { self }: Tools,
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
        !known.some((other) => overlaps(other, span)) &&
        !/^ (?:(?:of|di|de|del|des|du|der) |["“«„]?$)/u.test(plain.slice(span.end, span.end + 12)) &&
        !known.some((other) => other.start - span.end < 3 && other.start >= span.end),
    )
    .map(({ start, end }) => {
      const side = /(?<!\p{L})(?:to|a|an|fur) ?$/u.test(plain.slice(0, start))
        ? ('to' as const)
        : /(?<!\p{L})(?:by|da|por|par|von) ?$/u.test(plain.slice(0, start))
          ? ('by' as const)
          : undefined;
      const noun = plain.slice(start, end).split(/[ ']/).at(-1) ?? '';
      return { start, end, name: named(noun) ?? home, kind: 'organisation' as const, ...(side && { side }) };
    });
}

function fullName({ name, start, kind }: PartyMention, all: readonly PartyMention[]): string {
  if (kind === 'country' || kind === 'adjective' || name.length < 4) return name;
  const longer = all.find(
    (other) =>
      other.start < start &&
      other.name.length > name.length &&
      (` ${other.name} `.includes(` ${name} `) ||
        (/\p{Script=Han}/u.test(name) && other.name.endsWith(name))),
  );
  return longer?.name ?? name;
}

const hanEdge =
  /[由从向对给为被系在和与及的，。、；：“”‘’（）《》\s以了把将于是有该获讲说称让请同跟并已每其\d]/u;
const hanLead =
  /^(?:运抵|抵达|到达|飞抵|发往|运往|送往|来自|移交|交付|当地|捐给|送给|援助|援|送|据|经|到|自|往)/u;
const hanSuffix =
  /红十字会|基金会|有限公司|公司|省政府|市政府|政府|卫生局|卫生部|卫健委|外交部|国防部|委员会|协会|集团|医院|大使馆|研究院|大学|商会|联合会|慈善总会|企业|海关|自治区|省|市|县|州/gu;
const hanPlace =
  /(?:运抵|抵达|到达|飞抵|送达|运往|发往|送往|运达|运到|送到|飞往|前往|位于|来自|援助)(?=\p{Script=Han})/gu;

function* chineseNames(plain: string, shown: string, tools: Tools): Generator<PartyMention> {
  for (const [name] of tools.countries)
    if (name.length > 1)
      for (const span of spansIn(plain, new RegExp(name, 'gu'))) yield* grown(plain, shown, span, tools);
  for (const match of shown.matchAll(hanSuffix)) {
    const end = match.index + match[0].length;
    let start = match.index;
    while (
      start > 0 &&
      match.index - start < 8 &&
      !hanEdge.test(shown.charAt(start - 1)) &&
      /\p{Script=Han}/u.test(shown.charAt(start - 1))
    )
      start--;
    for (
      let lead = hanLead.exec(shown.slice(start, match.index));
      lead;
      lead = hanLead.exec(shown.slice(start, match.index))
    )
      start += lead[0].length;
    const isLone = start === match.index && match[0].length === 1;
    if (!isLone && !/^(?:我|各|全|本)(?:省|市|县|国)$/u.test(shown.slice(start, end)))
      yield { start, end, name: shown.slice(start, end), kind: 'organisation' };
  }
  for (const match of shown.matchAll(hanPlace)) {
    const start = match.index + match[0].length;
    const name =
      /^(?:[\u4e00-\u9fff](?![了的，。、；：])){0,4}[\u4e00-\u9fff]/u.exec(shown.slice(start))?.[0] ?? '';
    const short = name.replace(/(?:国际)?(?:机场|港口?)$/u, '');
    if (short.length > 1 && short.length < 6 && !tools.goods.has(short) && !tools.acts.has(short))
      yield { start, end: start + short.length, name: short, kind: 'name' };
  }
  for (const match of shown.matchAll(
    new RegExp(
      `(?:${tools.lexicon.titles})([\\u4e00-\\u9fff]{2,4}?)(?=[说表介称告指强：，、（）]|接受|透露|通报)`,
      'gu',
    ),
  )) {
    const end = match.index + match[0].length;
    yield { start: end - (match[1]?.length ?? 0), end, name: match[1] ?? '', kind: 'person' };
  }
  for (const { start, end } of tools.adjectives.in(plain))
    yield { start, end, name: shown.slice(start, end), kind: 'country' };
}

/** 阿达纳省, 意大利红十字会: a country's name may be the beginning of another. */
function* grown(_plain: string, shown: string, span: Span, _tools: Tools): Generator<PartyMention> {
  const suffix = /^[\u4e00-\u9fff]{0,4}?(?:红十字会|政府|卫生部|外交部|大使馆|公司|省|市)/u.exec(
    shown.slice(span.end),
  )?.[0];
  if (suffix && !hanEdge.test(suffix))
    yield {
      start: span.start,
      end: span.end + suffix.length,
      name: shown.slice(span.start, span.end + suffix.length),
      kind: 'organisation',
    };
  else yield { ...span, name: shown.slice(span.start, span.end), kind: 'country' };
}
