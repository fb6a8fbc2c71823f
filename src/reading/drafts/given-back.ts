import type { Draft } from '../article.js';

/** "Lent us nine; three of them we have returned": what was lent goes back to whoever lent it, and nobody refused it. */
export const givenBack = (drafts: readonly Draft[]): Draft[] =>
  drafts.map((draft, at) => {
    if (draft.stage !== 'rejected') return draft;
    const loan = drafts
      .slice(0, at)
      .findLast(({ terms, goods }) => terms === 'loan' && goods?.key === draft.goods?.key);
    if (!loan || Math.abs(loan.paragraph - draft.paragraph) > 1) return draft;
    return { ...draft, stage: 'received', terms: 'loan', from: draft.to ?? loan.to, to: loan.from };
  });
