import { expect, test } from 'vitest';
import type { ProposedStatement } from '../src/reading/api.js';
import { proposeFromText } from '../src/reading/propose.js';
import { readArticle } from '../src/reading/read-article.js';
import type { Weights } from '../src/reading/weighing/choose-sides.js';
import { fitWeights, type SideChoice } from '../src/reading/weighing/fit-weights.js';
import type { PartySide } from '../src/reading/weighing/setting.js';
import { sideOptions } from '../src/reading/weighing/side-options.js';
import {
  type FieldArticle,
  type GoldStatement,
  isParty,
  readField,
  scoreArticle,
} from './support/article-field.js';

// `npx vitest run test/reading-weights.test.ts -u` fits them anew; after any change of the rules they rest on.

/** Whom readers named as the sides of each statement, among everybody an article names. */
function choicesOf(article: FieldArticle): SideChoice[] {
  const { text, language, published } = article;
  const { setting } = readArticle(text, language, published);
  const reading = proposeFromText(text, article);
  // Which proposal is of which statement must not hang on the weights of before.
  const unnamed = reading.statements.map((said): ProposedStatement => ({ ...said, from: null, to: null }));
  return scoreArticle(article, { ...reading, statements: unnamed }).scored.flatMap(({ right, said }) =>
    said ? choiceOf(right, sideOptions(unnamed.indexOf(said), setting)) : [],
  );
}

/** A side that nobody among the named is right for is left open, and a statement of two such left out. */
function choiceOf(right: GoldStatement, options: ReturnType<typeof sideOptions>): SideChoice[] {
  const named = (side: PartySide): boolean[] => {
    const are = options.candidates.map((one) => right[side].some((each) => isParty(one ?? null, each)));
    return are.includes(true) ? are : [];
  };
  const [givers, receivers] = [named('from'), named('to')];
  const areRight = options.ends.map(
    ([giver, receiver]) => (givers[giver] ?? true) && (receivers[receiver] ?? true),
  );
  const isTelling = givers.length + receivers.length > 0 && areRight.includes(true);
  return isTelling ? [{ ...options, areRight }] : [];
}

const linesOf = (weights: Weights[keyof Weights]): string =>
  Object.entries(weights)
    .map(([name, weight]) => `    ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`)
    .join('\n');

test('the weights of givers and receivers are what readers of the invented articles chose', async () => {
  const fitted = fitWeights(readField(new URL('./articles/', import.meta.url)).flatMap(choicesOf));
  const parts = (['from', 'to', 'pair'] as const).map((key) => `  ${key}: {\n${linesOf(fitted[key])}\n  },`);
  await expect(`// Written by test/reading-weights.test.ts; run it with -u rather than edit this.
import type { Weights } from './choose-sides.js';

export const weights: Weights = {
${parts.join('\n')}
};
`).toMatchFileSnapshot('../src/reading/weighing/weights.ts');
}, 60_000);
