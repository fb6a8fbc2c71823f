import { largest, smallest } from '../lib/lists/index.js';
import type { ActMention, Clause } from './article.js';
import type { GoodsKey } from './goods-keys.js';
import { isHanFuture, isRelative } from './han-verbs.js';
import type { Legible } from './legible.js';
import type { Act } from './lexicon/lexicon.js';
import type { PartyMention } from './parties/party.js';
import type { Quoted, Sentence } from './sentences.js';
import type { TextFigure } from './text-figure.js';
import type { Tools } from './tools.js';
import { type Hit, overlaps, type Span, spansIn } from './words.js';

const breaks: Readonly<Record<string, RegExp>> = {
  en: /[;:]|, (?:and |but |while |whereas |or )?| – |—|\b(?: and| but| while| whereas) |\n/gu,
  it: /[;:]|, (?:e |ed |ma |mentre |o )?| – |—| (?:e|ed|ma|mentre) |\n/gu,
  es: /[;:]|, (?:y |e |pero |mientras |o )?| – |—| (?:y|e|pero|mientras) |\n/gu,
  fr: /[;:]|, (?:et |mais |tandis que |ou )?| – |—| (?:et|mais|tandis que) |\n/gu,
  de: /[;:]|, (?:und |aber |wahrend |oder )?| – |—| (?:und|aber(?! (?:noch )?nicht)|wahrend|sowie) |\n/gu,
  zh: /[，；：、]|以及|但|而(?!且)/gu,
};

// What may stand between two marks without ending what is said: "the gloves, on the other hand, were returned".
const asides =
  /, (?:for (?:its|his|her|their) part|on the other hand|however|in turn|meanwhile|(?:da|per) parte (?:sua|loro)|dal canto (?:suo|loro)|invece|infine|inoltre|pero|intanto|por su (?:parte|lado)|por (?:otra|otro) (?:parte|lado)|en cambio|sin embargo|ademas|asimismo|por fin|de son cote|de leur cote|pour (?:sa|leur) part|en revanche|par ailleurs|toutefois|quant (?:a )?(?:lui|elle|eux|elles|aux? \p{L}+)|eux|elles|lui|enfin|dagegen|hingegen|allerdings|jedoch),/gu;

export type Mentions = {
  readonly figures: readonly TextFigure[];
  readonly goods: readonly Hit<GoodsKey>[];
  readonly parties: readonly PartyMention[];
  readonly acts: readonly Hit<Act>[];
};

/** Cuts sentences into clauses: at marks and conjunctions, and wherever a quotation begins or ends. */
export function clausesOf(
  legible: Legible,
  sentences: readonly Sentence[],
  quotes: readonly Quoted[],
  mentions: Mentions,
  tools: Tools,
): Clause[] {
  const { plain } = legible;
  const found: Clause[] = [];
  sentences.forEach((sentence, number) => {
    for (const span of cut(legible, sentence, quotes, mentions, tools)) {
      const own = <T extends Span>(all: readonly T[]): T[] =>
        all.filter((each) => each.start >= span.start && each.start < span.end);
      found.push({
        ...span,
        sentence: number,
        paragraph: sentence.paragraph,
        depth: depthAt(quotes, span),
        figures: own(mentions.figures),
        goods: own(mentions.goods),
        parties: own(mentions.parties),
        acts: actsIn(plain, own(mentions.acts), span, mentions, tools),
        isJoined: tools.joins.test(plain.slice(Math.max(0, span.start - 12), span.start)),
      });
    }
  });
  return found;
}

const depthAt = (quotes: readonly Quoted[], span: Span): number =>
  largest([
    0,
    ...quotes
      .filter((quote) => span.start >= quote.start - 1 && span.end <= quote.end + 1)
      .map(({ depth }) => depth),
  ]);

function* cut(
  { plain, shown }: Legible,
  sentence: Sentence,
  quotes: readonly Quoted[],
  { figures, goods, parties }: Mentions,
  { lexicon }: Tools,
): Generator<Span> {
  const places = new Set<number>();
  const text = plain.slice(sentence.start, sentence.end);
  const whole = [...figures, ...parties, ...spansIn(plain, asides)];
  for (const match of text.matchAll(breaks[lexicon.language] ?? /\n/gu)) {
    const mark = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    // "1,200", "tourniquets and bandages", "Lund and Daughters" are one.
    const isInside = whole.some((each) => overlaps(each, mark));
    // So are "40 brand-new, modern beds".
    const isInGoods = figures.some(
      ({ end, goods: own }) => own && (overlaps(own, mark) || (mark.start >= end && mark.end <= own.start)),
    );
    // "È" is a verb and no "and".
    if (shown.slice(mark.start, mark.end).includes('è')) continue;
    // "To Iraq and Iran": two names joined are on one side.
    const joinsNames =
      (match[0] === '、' && isWithinSide(parties, mark, plain)) ||
      (/^ (?:and|e|y|et|und) $/.test(match[0]) &&
        parties.some(({ end }) => end === mark.start) &&
        parties.some(
          ({ start }) =>
            start >= mark.end &&
            /^(?:the |la |le |el |l')?$/.test(plain.slice(mark.end, start)) &&
            start - mark.end < 5,
        ));
    if (joinsNames) continue;
    const joinsGoods =
      goods.some(({ end }) => end === mark.start) &&
      goods.some(({ start }) => start === mark.end) &&
      !/[，；;]/.test(match[0]);
    if (!isInside && !isInGoods && !joinsGoods) places.add(mark.end);
  }
  for (const quote of quotes)
    for (const place of [quote.start, quote.end])
      if (place > sentence.start && place < sentence.end) places.add(place);
  let from = sentence.start;
  for (const place of [...places].toSorted((a, b) => a - b)) {
    if (plain.slice(from, place).trim() !== '') yield { start: from, end: place };
    from = place;
  }
  if (plain.slice(from, sentence.end).trim() !== '') yield { start: from, end: sentence.end };
}

/** 向甲医院、乙医院捐赠; 挪威、智利各捐赠. */
const isWithinSide = (parties: readonly PartyMention[], mark: Span, plain: string): boolean =>
  parties.some(
    ({ end, side }) =>
      end === mark.start &&
      parties.some(
        (next) =>
          next.start === mark.end &&
          next.side === side &&
          (side === 'to' || side === 'by' || plain.startsWith('各', next.end)),
      ),
  );

/** The verbs that tell of goods. "Announced" does where goods follow it or stand right before; elsewhere it reports. */
function actsIn(
  plain: string,
  acts: readonly Hit<Act>[],
  clause: Span,
  mentions: Mentions,
  tools: Tools,
): ActMention[] {
  const counting = acts.filter(({ key, ...act }) => !key.isNoun || isOfCounted(plain, act, mentions, tools));
  const told = counting.filter(
    (act, at) =>
      !noSuch.test(plain.slice(Math.max(0, act.start - 60), act.start)) &&
      (!isReport(plain, act, mentions, tools) || isOfEvent(plain, act, counting[at + 1])) &&
      !(tools.isChinese && isAskedFor(act, counting[at - 1], plain)),
  );
  const made: ActMention[] = [];
  told.forEach((act, at) => {
    const before = told[at - 1];
    const own = actIn(plain, act, { start: before?.end ?? clause.start, end: clause.end }, mentions, tools);
    const isLater =
      before !== undefined &&
      (isStillToCome(before, act, plain, mentions, tools) ||
        // 将由县卫健局接收后下发: both are to come.
        (tools.isChinese &&
          made.at(-1)?.isFuture === true &&
          !/[的已]/u.test(plain.slice(before.end, act.start))));
    made.push(isLater ? { ...own, isFuture: true } : own);
  });
  return made.filter(({ key, isNegated }) => key.whenDenied === undefined || isNegated);
}

// "No date has been given": no goods.
const noSuch =
  /(?<!\p{L})(?:no|any|keine?n?|aucune?|ningun[ao]?|nessun[ao]?) (?:\p{L}+ )?(?:dates?|deadline|reasons?|details|explanation|figures?|timetable|fechas?|plazo|razon|motivo|explicacion|data|ragione|spiegazione|raison|precision|explication|termin|grund|grunde|angaben|erklarung)(?: \p{L}+){0,4} $/u;

/** "Announced in August the dispatch of 40 refrigerators": of an event, and no report. */
const isOfEvent = (plain: string, act: Span, next: Hit<Act> | undefined): boolean =>
  next?.key.isNoun === true && /^ (?:\p{L}+ ){0,3}$/u.test(plain.slice(act.end, next.start));

const ofGoods =
  /(?:^|[ '])(?:of|di|dei|delle|degli|del|dello|della|dell'|de|d'|des|du|de los|de las|los|las|per|pour|por|de les|von|vom|der|des|uber|mit|fur|for|an)(?: (?:the|some|los|las|les|unos|unas|den|die|these|i|le|gli|\p{L}{1,5}))? ?$/u;
const nounReach = 70;

/** "The delivery to the hospital of 40 monitors": of counted goods behind it. "After the delivery" tells of nothing. */
function isOfCounted(plain: string, { end }: Span, { figures, goods }: Mentions, { acts }: Tools): boolean {
  const places = [...figures.filter(({ kind }) => kind === 'goods'), ...goods].map(({ start }) => start);
  const start = smallest(places.filter((place) => place >= end));
  const gap = plain.slice(end, start);
  return start - end < nounReach && ofGoods.test(gap) && !/[.,;:!?]/.test(gap) && !acts.has(gap);
}

/** 希望得到社会支援: what is asked for has not come. */
const isAskedFor = (act: Hit<Act>, before: Hit<Act> | undefined, plain: string): boolean =>
  before?.key.isRequest === true && !/[的已]/u.test(plain.slice(before.end, act.start));

/** "Is expected to arrive", "promised to send": the first verb says when. */
function isStillToCome(
  before: Hit<Act>,
  act: Hit<Act>,
  plain: string,
  { figures, goods }: Mentions,
  tools: Tools,
): boolean {
  if (tools.future.is(plain.slice(before.start, before.end))) return true;
  const between = plain.slice(before.end, act.start).replace(/^, [^,.;]{1,24},/u, '');
  const counts = tools.isChinese ? figures.filter(({ kind }) => kind !== 'date') : figures;
  const isOne = [...counts, ...goods].every(({ start }) => start < before.end || start >= act.start);
  return (
    (before.key.stage === 'pledged' || before.key.stage === 'contracted') &&
    isOne &&
    between.length < 24 &&
    !/[,;，]| (?:and|e|y|et|und) /.test(between)
  );
}

const germanModal =
  '(?:wird|werden|durfte|durften|soll|sollen|sollte|sollten|will|wollen|mochte|mochten|muss|mussen|plant|planen|beabsichtigt)';

/** "Will … weiterreichen", "geliefert werden sollen", "plant, … zu liefern". */
const isGermanFuture = (ahead: string, words: string, behind: string): boolean =>
  (new RegExp(`(?<!\\p{L})${germanModal}(?!\\p{L})`, 'u').test(ahead) && !/worden/.test(behind)) ||
  /^ (?:sollen|mussen)(?!\p{L})/u.test(behind) ||
  new RegExp(`^ werden ${germanModal}(?!\\p{L})`, 'u').test(behind) ||
  (/(?<!\p{L})zu $/u.test(ahead) && /e[lr]?n$/.test(words) && !/(?<!\p{L})ohne(?!\p{L})/u.test(ahead));

function isReport(plain: string, act: Hit<Act>, { figures, goods }: Mentions, { say }: Tools): boolean {
  if (!say.is(plain.slice(act.start, act.end))) return false;
  const nouns = [...figures.filter(({ kind }) => kind === 'goods'), ...goods];
  const isRightBefore = nouns.some(
    ({ end }) =>
      end <= act.start && /^[^.,;:]{0,14}$/.test(plain.slice(end, act.start)) && act.start - end < 15,
  );
  const hasObject = nouns.some(
    ({ start }) =>
      start >= act.end &&
      start - act.end < 26 &&
      !/ (?:that|che|que|dass|daß|,)/.test(plain.slice(act.end, start)),
  );
  return !(isRightBefore || hasObject);
}

const finite =
  /(?<!\p{L})(?:was|were|been|is|are|have|has|had|fue|fueron|son|han|ha|sido|sono|e|stat[oaie]|hanno|ont|a|sont|est|ete|furent)(?!\p{L})/u;

function actIn(
  plain: string,
  hit: Hit<Act>,
  clause: Span,
  { figures, goods }: Mentions,
  tools: Tools,
): ActMention {
  const ahead = plain.slice(clause.start, hit.start);
  const behind = plain.slice(hit.end, clause.end);
  // 40副不能用的担架: what stands before 的 is said of the goods.
  const near = tools.isChinese ? (ahead.slice(-8).split('的').at(-1) ?? '') : ahead.slice(-34);
  const { language } = tools.lexicon;
  const words = plain.slice(hit.start, hit.end);
  const { passive } = tools.grammar;
  const isModifier =
    !tools.isChinese &&
    language !== 'de' &&
    hit.key.subject !== 'goods' &&
    [...goods, ...figures].some(
      ({ end }) =>
        end <= hit.start &&
        hit.start - end < 32 &&
        /^(?: (?:of|de|di|d'|in|en|contra|contre|against) [^,.;]{0,24}| doses| dosis| dosi| kits?)?,? $/u.test(
          plain.slice(end, hit.start),
        ) &&
        !finite.test(plain.slice(end, hit.start)),
    );
  const isPassive =
    isModifier ||
    (language === 'de' ? passive.test(ahead) || passive.test(behind.slice(0, 16)) : passive.test(near));
  // "N'en avons reçu que 12": only, and not none.
  const isOnly =
    /^(?: \p{L}+){0,3} (?:que|qu'|che|mas que|sino)(?= |')/u.test(behind.slice(0, 36)) && language !== 'en';
  const isOwnNot = hit.key.stage === 'rejected' && tools.not.has(words);
  const isDenied =
    !isOnly &&
    !isOwnNot &&
    (tools.not.has(near) ||
      noneOf.test(ahead) ||
      (hit.key.stage !== 'rejected' && !hit.key.isHeld && tools.not.has(words)) ||
      (language === 'de' && (tools.not.has(`${near}${behind.slice(0, 24)}`) || notAtEnd.test(behind))) ||
      (language === 'fr' &&
        /^ (?:pas|jamais|plus|rien|aucun|personne)(?!\p{L})/u.test(behind.slice(0, 10))) ||
      (hit.key.isNoun === true && tools.not.has(behind)));
  const isKept = hit.key.whenDenied === 'held' && isDenied;
  const isNotYet = isDenied && notYet.test(near);
  return {
    ...hit,
    ...(isKept && { key: kept }),
    isPassive,
    isModifier: isModifier && !hit.key.isNoun,
    isPresent: tools.grammar.present.test(words) && !finite.test(near) && !auxiliary.test(near),
    isNegated: !isKept && (isDenied || hit.key.isUndone === true),
    isRelative: tools.isChinese && isRelative(behind),
    isFuture:
      !isNotYet &&
      !hit.key.isHeld &&
      !(tools.isChinese && hit.key.stage === 'recalled' && !/[将拟]|计划/u.test(ahead)) &&
      ((tools.isChinese
        ? isHanFuture(ahead, nounsIn(ahead, clause, [...figures, ...goods]), tools)
        : tools.future.has(near)) ||
        tools.future.is(words) ||
        tools.futureForms.is(words) ||
        (hit.key.isNoun === true &&
          (tools.plan.has(language === 'de' ? ahead + behind : ahead) || tools.future.has(behind))) ||
        (language === 'de' && isGermanFuture(ahead, words, behind))),
  };
}

/** What has not been released is held. */
const kept: Act = { words: '', subject: 'goods', stage: 'shipped', isHeld: true };

// "None of the 40 monitors has …": it denies the verb, however far behind it stands.
const noneOf =
  /(?<!\p{L})(?:none of|not one of|keine[rs]? de[rs]|nessun[oa]? de[il]|ningun[oa]? de|aucune? de[s ]|pas une? (?:seule? )?de)(?!\p{L})/u;
// "Lieferte die Monitore trotz mehrerer Mahnungen nicht."
const notAtEnd = /(?<!\p{L})(?:nicht|nie)(?: (?:ein|an|aus|ab|zu|zuruck|entgegen|weiter))?[.,;:!?]?\s*$/u;
const notYet = /(?<!\p{L})(?:yet to|noch nicht|pas encore|not yet|aun no|todavia no|non ancora)(?!\p{L})/u;
const auxiliary =
  /(?<!\p{L})(?:hat|haben|habe|hatten?|konnten?|durften?|mussten?|wurden?|worden|avait|avaient|aveva|avevano|habia|habian|had|did|does|do)(?!\p{L})/u;

/** Counted or named goods of a stretch, by where they begin in it. */
const nounsIn = (
  text: string,
  { start }: Span,
  nouns: readonly (Span & { readonly kind?: string })[],
): Span[] =>
  nouns
    .filter(({ kind }) => kind === undefined || kind === 'goods')
    .map((noun) => ({ start: noun.start - start, end: noun.end - start }))
    .filter((noun) => noun.start >= 0 && noun.end <= text.length);
