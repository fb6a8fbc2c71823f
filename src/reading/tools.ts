import { countryNamesIn } from '../lib/countries/index.js';
import type { GoodsKey } from './goods-keys.js';
import { grammarOf } from './lexicon/grammar.js';
import type { Act, Counted, Lexicon } from './lexicon/lexicon.js';
import { lexicons, type ReadingLanguage } from './lexicon/lexicons.js';
import { futureForms, withPronouns } from './lexicon/verb-forms.js';
import type { Measure } from './vocabulary.js';
import { compile, Finder, finderOf } from './words.js';

/** A language's words, made ready to be looked for. */
export type Tools = ReturnType<typeof makeTools>;

const made = new Map<ReadingLanguage, Tools>();

export function toolsOf(language: ReadingLanguage): Tools {
  const known = made.get(language);
  if (known) return known;
  const tools = makeTools(lexicons[language]);
  made.set(language, tools);
  return tools;
}

function makeTools(lexicon: Lexicon) {
  const countries = countryNamesIn(lexicon.language);
  return {
    lexicon,
    isChinese: lexicon.language === 'zh',
    goods: finderOf<GoodsKey>(lexicon.goods),
    units: compile(lexicon.units),
    weights: compile(lexicon.weights),
    counted: finderOf<Counted>(lexicon.counted),
    currencies: finderOf<string>(lexicon.currencies),
    acts: new Finder<Act>(
      lexicon.acts.map((act) => [act, formsOf(act, lexicon)] as const),
      lexicon.noActs,
    ),
    nouns: new Finder<Act>(
      (lexicon.nouns ?? []).map((noun) => [{ ...noun, isNoun: true as const }, noun.words] as const),
    ),
    grammar: grammarOf(lexicon.language),
    nounsAhead: {
      pledged: endingIn(lexicon.nounsAhead?.pledged),
      contracted: endingIn(lexicon.nounsAhead?.contracted),
      recalled: endingIn(lexicon.nounsAhead?.recalled),
      asked: endingIn(lexicon.nounsAhead?.asked),
    },
    soon: compile(lexicon.soon ?? ''),
    contract: compile(lexicon.contract ?? ''),
    aboard: compile(lexicon.aboard ?? ''),
    plan: compile(lexicon.plan ?? ''),
    pronouns: compile(grammarOf(lexicon.language).pronouns),
    gift: compile(lexicon.gift),
    sale: compile(lexicon.sale),
    loan: compile(lexicon.loan),
    aid: compile(lexicon.aid),
    not: compile(lexicon.not, lexicon.notNot),
    denial: compile(lexicon.denial),
    hedge: compile(lexicon.hedge),
    future: compile(lexicon.future, lexicon.notFuture),
    futureForms: compile(lexicon.acts.map(({ words }) => futureForms(lexicon.language, words)).join('|')),
    say: compile(lexicon.say),
    according: compile(lexicon.according),
    we: compile(subjectsOf(lexicon)),
    us: compile(lexicon.us),
    self: compile(lexicon.self),
    rest: compile(lexicon.rest),
    offices: compile(lexicon.offices),
    organisations: compile(lexicon.organisations),
    titles: compile(lexicon.titles),
    noNames: compile(lexicon.noNames),
    adjectives: finderOf<string>(lexicon.adjectives),
    quality: finderOf<Measure>(lexicon.quality),
    countries,
    joins:
      /(?:^|[ ,，])(?:and|but|while|whereas|e|ed|ma|mentre|y|pero|mientras|et|mais|tandis que|und|aber|wahrend|但|而|并) ?$/u,
    before: prepositions(lexicon),
    /** German says by an article alone to whom something goes: "hat dem Klinikum … übergeben". */
    dative: lexicon.language === 'de' ? /(?<!\p{L})(?:dem|einem|ihrem|seinem) (?:\p{Ll}+ )?$/u : /(?!)/u,
    /** Capitalised at the beginning of a sentence without being part of a name. */
    leads: new Set(
      Object.values(lexicon.prepositions)
        .flatMap((words) => words.split('|'))
        .filter((word) => /^\p{L}+'?$/u.test(word)),
    ),
  };
}

const formsOf = ({ words }: Act, { language }: Lexicon): string =>
  [words, futureForms(language, words), withPronouns(language, words)].join('|');

/** French and Chinese say "we" and "us" by one word; elsewhere "us" is no subject. */
function subjectsOf({ we, us, language }: Lexicon): string {
  if (language === 'fr' || language === 'zh') return we;
  const objects = new Set(us.split('|'));
  return we
    .split('|')
    .filter((word) => !objects.has(word) || word === 'nosotros' || word === 'noi')
    .join('|');
}

/** Whether a text ends in one of some words, with an article or the like behind it. */
const endingIn = (words = ''): RegExp =>
  words === '' ? /(?!)/u : new RegExp(`(?<!\\p{L})(?:${words}) ?(?:\\p{L}{1,5} )?$`, 'u');

const conjunctions = 'that|which|who|and|or|che|e|o|que|y|qui|et|ou|und|oder|dass|wo';

export type Preposed = 'to' | 'from' | 'by' | 'at' | 'of';

/** What stands before a name and says what part it plays: "to the district of", "von der Firma". */
function prepositions({
  prepositions: words,
  articles,
  language,
}: Lexicon): readonly { readonly side: Preposed; readonly pattern: RegExp }[] {
  const gap = articles
    .split('|')
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');
  const anyPreposition = Object.values(words)
    .flatMap((each) => each.split('|'))
    .filter((each) => !/[ *']/.test(each))
    .join('|');
  const gapless = 'the|a|an|il|lo|la|i|gli|le|un|una|el|los|las|les|une|der|die|das|den|dem|ein|eine|einen';
  return (['by', 'from', 'to', 'at', 'of'] as const).map((side) => {
    const all = words[side]
      .split('|')
      .toSorted((a, b) => b.length - a.length)
      .map((word) => word.replaceAll('*', '\\p{L}*'))
      .join('|');
    return {
      side,
      pattern:
        language === 'zh'
          ? new RegExp(`(?:${all})(?:${gap})?(?:[\\d一二两三四五六七八九十百千余多]+[家所个名位])?$`, 'u')
          : new RegExp(
              `(?<![\\p{L}])(?:${all})(?: |(?<=')|$)(?:(?:${gap})(?: |(?<=')))*(?:(?!(?:${anyPreposition}|${gapless}|${conjunctions}) )\\p{L}[\\p{L}\\p{N}'-]* ){0,3}$`,
              'u',
            ),
    };
  });
}
