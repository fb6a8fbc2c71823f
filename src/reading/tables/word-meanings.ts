import { plainText } from '../../lib/numbers/index.js';
import { calledOf, termsByNouns, termsOf } from '../drafts/terms.js';
import { findActs } from '../find-acts.js';
import { type ReadingLanguage, readingLanguages } from '../lexicon/lexicons.js';
import { type Tools, toolsOf } from '../tools.js';
import type { Called, Stage, Terms } from '../vocabulary.js';

export type TermsMeant = { readonly terms: Terms; readonly called?: Called };

const languagesFrom = (first: ReadingLanguage | undefined): readonly ReadingLanguage[] =>
  first === undefined ? readingLanguages : [first, ...readingLanguages.filter((each) => each !== first)];

/** The first language whose words say something of a cell. */
function meant<M>(
  cell: string,
  language: ReadingLanguage | undefined,
  read: (plain: string, tools: Tools) => M | undefined,
) {
  const plain = plainText(cell);
  for (const each of languagesFrom(language)) {
    const found = read(plain, toolsOf(each));
    if (found !== undefined) return found;
  }
  return undefined;
}

// A cell names what it tells: by its nouns as they are, and not as an article's.
const verbsIn = (plain: string, tools: Tools) => findActs(plain, tools).filter(({ key }) => !key.isNoun);

/**
 * On what terms goods went, by the word of a cell. "Aid" is what it was called and says nothing of the terms, and a word
 * with a "not" beside it, or words of both, are left for a person.
 */
export function termsMeant(cell: string, language: ReadingLanguage | undefined): TermsMeant | undefined {
  return meant(cell, language, (plain, tools): TermsMeant | undefined => {
    if (tools.not.has(plain)) return undefined;
    const acts = verbsIn(plain, tools).map((act) => ({
      ...act,
      isNegated: false,
      isFuture: false,
      isPassive: false,
      isModifier: false,
      isPresent: false,
      isRelative: false,
    }));
    const nouns = termsByNouns(plain, tools, plain);
    const isAidAlone = nouns.aid && !nouns.gift && acts.every(({ key }) => key.terms !== 'sale');
    if (isAidAlone) return { terms: 'unknown', called: 'aid' };
    const terms = termsOf(acts, nouns);
    const saysBoth = nouns.gift && (nouns.sale || acts.some(({ key }) => key.terms === 'sale'));
    if (terms === undefined || saysBoth) return undefined;
    const called = calledOf(acts, nouns);
    return { terms, ...(called && { called }) };
  });
}

// States of a list that are no verbs of an article.
const states: readonly (readonly [Stage, RegExp])[] = [
  [
    'shipped',
    /^(?:in transit|in transito|in viaggio|en transito|en camino|en transit|en route|unterwegs|on the way|运输中|在途)$/,
  ],
  [
    'pledged',
    /^(?:planned|previsto|prevista|previsti|previste|previst[oa]s|prevue?s?|geplant|计划中|拟捐赠)$/,
  ],
  [
    'received',
    /^(?:completed|complete|done|concluso|conclusa|completato|completata|completad[oa]|termine|erledigt|abgeschlossen|已完成|完成)$/,
  ],
];

/** How far goods came, by the word of a cell. */
export function stageMeant(cell: string, language: ReadingLanguage | undefined): Stage | undefined {
  const plain = plainText(cell);
  const state = states.find(([, pattern]) => pattern.test(plain))?.[0];
  if (state !== undefined) return state;
  return meant(cell, language, (text, tools) => {
    const stages = new Set(findActs(text, tools).flatMap(({ key }) => key.stage ?? []));
    const [only, other] = stages;
    return tools.not.has(text) || tools.future.has(text) || other !== undefined ? undefined : only;
  });
}
