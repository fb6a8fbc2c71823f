import { sum } from '../../lib/lists/index.js';
import type { Draft } from '../article.js';
import { featuresOf } from './features.js';
import type { Candidate, PartySide, Setting } from './setting.js';

/** Log-linear: what holds of a candidate adds its weight. Fitted by `fitWeights`. */
export type SideWeights = Readonly<Record<string, number>>;
export type Weights = Readonly<Record<PartySide, SideWeights>>;

type Ranked = { readonly candidate: Candidate; readonly score: number };

/** Every statement with the likeliest sides; who gave did not receive. */
export function chooseSides(setting: Setting, weights: Weights): Draft[] {
  return setting.found.lent.map((draft, at) => {
    if (draft.measure !== 'goods') return draft;
    const candidates = setting
      .candidates(at)
      .map((candidate) => ({ candidate, features: featuresOf(candidate, at, setting) }));
    const ranked = (side: PartySide): Ranked[] =>
      candidates.map(({ candidate, features }) => ({
        candidate,
        score: sum(features[side].map((name) => weights[side][name] ?? 0)),
      }));
    const to = draft.isToSeveral ? [{ candidate: draft.to, score: 0 }] : ranked('to');
    return { ...draft, ...likeliest(ranked('from'), to) };
  });
}

function likeliest(
  givers: readonly Ranked[],
  receivers: readonly Ranked[],
): { readonly from: Candidate; readonly to: Candidate } {
  const pairs = givers.flatMap((giver) =>
    receivers
      .filter(({ candidate }) => candidate === undefined || candidate !== giver.candidate)
      .map((receiver) => ({
        from: giver.candidate,
        to: receiver.candidate,
        score: giver.score + receiver.score,
      })),
  );
  const [{ from, to } = { from: undefined, to: undefined }] = pairs.toSorted((a, b) => b.score - a.score);
  return { from, to };
}
