import type { PresentedFinding } from '../../../src/findings/index';
import { formatCount, formatCounts, formatShare } from '../format';
import type { Language, Say } from '../i18n/index';
import { isCountedMeasure, isFigureMethod, isMeasure, isSupplyUnit } from '../i18n/words';

export type FigureBounds = { readonly low: number; readonly high: number | null };
type Figure = NonNullable<PresentedFinding['figure']>;

const shares = new Set([
  'accuracy',
  'sensitivity',
  'wrong-result-share',
  'defective-share',
  'automated-share',
  'coordinated-share',
  'hyperactive-share',
]);

export const isShare = (unit: string): boolean => shares.has(unit);

const perPiece = /^([A-Z]{3}) a piece$/;

/** Both bounds in words: "1.2 million", "200–300", "at least 13,000". */
export function boundsText({ low, high }: FigureBounds, unit: string, t: Say, language: Language): string {
  const say = (value: number): string =>
    isShare(unit) ? formatShare(value, language) : formatCount(value, language);
  if (high === null) return t('interval.at-least', { value: say(low) });
  if (low === high) return say(low);
  if (low === 0) return t('interval.at-most', { value: say(high) });
  return isShare(unit) ? `${say(low)}–${say(high)}` : formatCounts(low, high, language);
}

export function unitText(unit: string, count: number, t: Say): string {
  const currency = perPiece.exec(unit)?.[1];
  if (currency !== undefined) return t('number.perPiece', { currency });
  if (unit === 'unsaid') return '';
  if (isSupplyUnit(unit)) return t(`unit.${unit}`, { count });
  if (isCountedMeasure(unit)) return t(`measure.counted.${unit}`, { count });
  return isMeasure(unit) ? t(`measure.short.${unit}`) : unit;
}

/** An amount with its unit: "2,500.5 kg", and "2,500.5" where nobody said one. */
export const amountText = (bounds: FigureBounds, unit: string, t: Say, language: Language): string =>
  joined(boundsText(bounds, unit, t, language), unitText(unit, bounds.high ?? many, t));

export const countedText = (count: number, unit: string, t: Say, language: Language): string =>
  joined(formatCount(count, language), unitText(unit, count, t));

const joined = (number: string, unit: string): string => (unit === '' ? number : `${number} ${unit}`);

// Of what has no upper end the form is that of many.
const many = 2;

/** How a figure was had: in the reader's language where the words are ours. */
export function methodText({ method }: Figure, t: Say): string {
  const word = method.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return isFigureMethod(word) ? t(`figure.method.${word}`) : method;
}

/** The figure of a finding as number and unit: ["600,000 of 1.3 million", "pieces"]. */
export function figureText(figure: Figure, t: Say, language: Language): { number: string; unit: string } {
  const unit = unitText(figure.unit, figure.outOf?.low ?? figure.high ?? figure.low, t);
  const whole = figure.outOf && boundsText(figure.outOf, figure.unit, t, language);
  if (figure.disputed) {
    const each = figure.disputed.map((one) => boundsText(one, figure.unit, t, language)).join(t('list.or'));
    const figures = joined(whole === undefined ? each : t('number.of', { part: each, whole }), unit);
    return { number: t('number.disputed', { figures }), unit: '' };
  }
  const part = boundsText(figure, figure.unit, t, language);
  const number = whole === undefined || whole === part ? part : t('number.of', { part, whole });
  return { number, unit };
}
