import { expect, test } from 'vitest';
import type { ProposedStatement } from '../src/reading/api.js';
import { proposeFromText } from '../src/reading/propose.js';
import { readArticle } from '../src/reading/read-article.js';
import type { SideWeights } from '../src/reading/weighing/choose-sides.js';
import { featuresOf } from '../src/reading/weighing/features.js';
import { fitWeights, type SideChoice } from '../src/reading/weighing/fit-weights.js';
import type { PartySide } from '../src/reading/weighing/setting.js';
import { type FieldArticle, isParty, readField, scoreArticle } from './support/article-field.js';

// `npx vitest run test/reading-weights.test.ts -u` fits them anew; after any change of the rules they rest on.

/** Whom readers named as a side of each statement, among everybody an article names. */
function choicesOf(article: FieldArticle, side: PartySide): SideChoice[] {
  const { text, language, published } = article;
  const { setting } = readArticle(text, language, published);
  const reading = proposeFromText(text, article);
  // Which proposal is of which statement must not hang on the weights of before.
  const unnamed = reading.statements.map((said): ProposedStatement => ({ ...said, from: null, to: null }));
  return scoreArticle(article, { ...reading, statements: unnamed }).scored.flatMap(({ right, said }) => {
    const at = said ? unnamed.indexOf(said) : -1;
    const choice = setting.candidates(at).map((candidate) => ({
      features: featuresOf(candidate, at, setting)[side],
      isRight: right[side].some((each) => isParty(candidate ?? null, each)),
    }));
    return choice.some(({ isRight }) => isRight) ? [choice] : [];
  });
}

const linesOf = (weights: SideWeights): string =>
  Object.entries(weights)
    .map(([name, weight]) => `    ${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${weight},`)
    .join('\n');

test('the weights of givers and receivers are what readers of the invented articles chose', async () => {
  const articles = readField(new URL('./articles/', import.meta.url));
  const fitted = (side: PartySide) => fitWeights(articles.flatMap((article) => choicesOf(article, side)));
  await expect(`// Written by test/reading-weights.test.ts; run it with -u rather than edit this.
import type { Weights } from './choose-sides.js';

export const weights: Weights = {
  from: {
${linesOf(fitted('from'))}
  },
  to: {
${linesOf(fitted('to'))}
  },
};
`).toMatchFileSnapshot('../src/reading/weighing/weights.ts');
});
