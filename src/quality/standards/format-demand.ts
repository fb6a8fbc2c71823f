import { formatMessage, type Language, type Message, message } from '../../findings/index.js';
import type { Conditions, Demand, Limit } from './demand.js';
import type { Standard } from './standard.js';

// What separates the parts of a list, and its longer parts.
const separators = { en: [', ', '; '], it: [', ', '; '], zh: ['、', '；'] } as const;

export const joinParts = (parts: readonly string[], language: Language): string =>
  parts.join(separators[language][1]);

/** "inhalation resistance: looser; at most …" */
export const formatLine = (name: string, text: string, language: Language): string =>
  formatMessage(message('standards.line', { name, text }), language);

/** "inhalation resistance (95 L/min)" */
export function withConditions(name: string, demand: Demand, language: Language): string {
  const conditions = conditionsText(demand, language);
  return conditions === ''
    ? name
    : formatMessage(message('standards.conditions', { name, conditions }), language);
}

/** How it is tested, as far as the standard lays that down. */
export const conditionsText = ({ conditions, met }: Demand, language: Language): string =>
  [...conditionsOf(conditions), ...(met ? [message('standards.met', met)] : [])]
    .map((detail) => formatMessage(detail, language))
    .join(separators[language][0]);

const conditionsOf = ({ aerosol, flow, counted, range }: Conditions): Message[] => [
  ...(flow === undefined ? [] : [message('standards.flow', { flow })]),
  ...(aerosol === undefined ? [] : [message(`aerosol.${aerosol}`)]),
  ...(counted === undefined ? [] : [message(`counted.${counted}`)]),
  ...(range === undefined ? [] : [message('standards.range', { range })]),
];

/** " Pa", and nothing for a number without a unit. */
export const unitAfter = (limit: Limit): string =>
  limit.kind === 'by-laboratory' || limit.unit === '1' ? '' : ` ${limit.unit}`;

export const limitMessage = (limit: Limit, value?: number): Message =>
  limit.kind === 'by-laboratory'
    ? message('standards.limit.by-laboratory')
    : message(`standards.limit.${limit.kind}`, { value: value ?? limit.value, unit: unitAfter(limit) });

/** How far to trust the limit, where that needs saying. */
export const trustMessages = ({ confirmation }: Demand): Message[] =>
  confirmation === 'confirmed' ? [] : [message(`confirmation.${confirmation}`)];

/** What a reader must know of an edition beside its limits. */
export const formatReplaced = ({ edition, replaced }: Standard, language: Language): string[] => {
  if (!replaced) return [];
  const { by, from } = replaced;
  const text =
    from === undefined
      ? message('standards.replaced', { edition, by })
      : message('standards.replaced-from', { edition, by, from });
  return [formatMessage(text, language)];
};
