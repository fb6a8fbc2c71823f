import { checkForm, type FieldErrors } from '../edit/check-form';
import { fieldsOf as formFields } from '../edit/fields';
import type { Say } from '../i18n/index';
import { amountError } from '../ui/typed/entry-amounts';
import type { AsItStands } from './as-it-stands';
import type { Proposal } from './proposals';
import { statementEntry } from './statement-entry';

const statementFields = formFields('statement');
const noIds = {
  speaker: undefined,
  from: undefined,
  to: undefined,
  product: undefined,
  place: undefined,
  consignment: undefined,
};
const noNotes = { locator: '', status: undefined, caveat: undefined };

/** What has to be put right before a proposal can be entered, by field. */
export function checkProposal(proposal: Proposal, told: AsItStands, t: Say): FieldErrors {
  const fields = told.fieldsFor(proposal);
  const { language } = told.from;
  const entry = {
    id: 'statement',
    ...statementEntry(fields, { source: 'source', ...noIds }, noNotes, language),
  };
  const amounts = (['amount', 'value'] as const).flatMap((name) => {
    const error = fields[name] === '' ? undefined : amountError(fields[name], language, t);
    return error === undefined ? [] : [[name, error] as const];
  });
  return {
    ...Object.fromEntries(told.missingIn(proposal).map((name) => [name, askedFor(name, t)])),
    ...checkForm('statement', statementFields, entry, t),
    ...Object.fromEntries(amounts),
  };
}

const askedFor = (name: string, t: Say): string => {
  if (name === 'from') return t('read.ask.from');
  if (name === 'to') return t('read.ask.to');
  if (name === 'product') return t('read.ask.product');
  return name === 'place' ? t('read.ask.place') : t('expected.required');
};
