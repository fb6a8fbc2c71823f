import type { ArticleReading, ModelReading, ProposedStatement } from '../../../src/reading/api';
import { placeInText } from '../../../src/words/index';

export type Proposal = Omit<ProposedStatement, 'partOf'> & {
  readonly key: string;
  readonly isModels: boolean;
  /** The key of the proposal it tells a part of. */
  readonly whole: string | undefined;
};

type Model = ModelReading | undefined;

/** Of rules and of the model in one list, as they stand in the text. What both propose is proposed once, as the rules'. */
export function proposalsOf({ statements }: ArticleReading, model: Model): Proposal[] {
  // Its shipments are counted apart from those of the rules.
  const models = (model?.statements ?? []).map((each) => ({
    ...each,
    shipment: each.shipment === null ? null : each.shipment + statements.length,
  }));
  const added = models.filter((each) => !statements.some((rule) => isSame(rule, each)));
  const seen = new Map<string, number>();
  const keyed = [
    ...statements.map((each) => ({ each, of: statements, isModels: false })),
    ...added.map((each) => ({ each, of: models, isModels: true })),
  ]
    .toSorted((a, b) => a.each.start - b.each.start || a.each.end - b.each.end)
    .map(({ each, of, isModels }) => {
      const place = `${each.start}-${each.end}${isModels ? 'm' : ''}`;
      const count = (seen.get(place) ?? 0) + 1;
      seen.set(place, count);
      return { each, of, isModels, key: count === 1 ? place : `${place}.${count}` };
    });
  const keys = new Map(keyed.map(({ each, key }) => [each, key]));
  return keyed.map(({ each: { partOf, ...each }, of, isModels, key }) => {
    const whole = partOf === null ? undefined : of[partOf];
    return { ...each, key, isModels, whole: whole && keys.get(whole) };
  });
}

const isSame = (rule: ProposedStatement, model: ProposedStatement): boolean =>
  rule.start < model.end &&
  model.start < rule.end &&
  rule.amount?.low === model.amount?.low &&
  rule.amount?.high === model.amount?.high;

/** Where a statement stands in the text that is kept of its source, in the language of the case. */
export const locatorOf = (
  { start, end }: { start: number; end: number },
  text: string,
  language: string | undefined,
): string => placeInText({ paragraph: paragraphAt(start, text), start, end }, language);

const paragraphAt = (at: number, text: string): number => {
  const before = text.slice(0, at);
  const between = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/ : /\n/;
  return before.split(between).filter((part, place, all) => part.trim() !== '' || place === all.length - 1)
    .length;
};
