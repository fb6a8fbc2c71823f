import type { EntryBody } from '../edit/form-values';
import { settleTyped } from '../ui/typed/entry-amounts';
import { typedDay } from '../ui/typed/typed-day';
import type { ProposalFields } from './review-draft';
import type { Tied } from './told-parts';

type Ids = {
  readonly source: string;
  readonly speaker: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly product: string | undefined;
  readonly place: string | undefined;
  readonly consignment: string | undefined;
};

type Notes = Tied & {
  readonly status: string | undefined;
  readonly caveat: string | undefined;
  readonly locator: string;
};

/** The statement that a proposal becomes: what is empty is left out. */
export function statementEntry(
  fields: ProposalFields,
  ids: Ids,
  notes: Notes,
  language: string | undefined,
): EntryBody {
  const { text, quote, measure, amount, unit, stage, terms, called, on, value, currency } = fields;
  const settled = (words: string): string => (words === '' ? '' : settleTyped(words, language));
  const entry = {
    ...ids,
    ...notes,
    outOf: settled(notes.outOf ?? ''),
    text,
    quote,
    measure: amount === '' ? '' : measure,
    amount: settled(amount),
    unit,
    stage,
    terms,
    called,
    on: on === '' ? '' : typedDay(on),
    value: settled(value),
    currency: value === '' ? '' : currency,
  };
  return Object.fromEntries(Object.entries(entry).filter(([, said]) => said !== undefined && said !== ''));
}
