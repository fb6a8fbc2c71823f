import type { Param } from '../findings/index.js';
import { Fact } from './clause.js';

const plain = [
  'from',
  'to',
  'madeIn',
  'declaredOn',
  'placedOn',
  'contractDate',
  'basis',
  'use',
  'purpose',
  'claims',
  'ceMark',
  'ukcaMark',
  'ukniMark',
  'notifiedBodyOnGoods',
  'approvedBodyOnGoods',
  'riskClass',
  'recipient',
  'maker',
  'model',
  'lots',
] as const;

/** Fields of a dossier that an answer may ask for by name. */
export type DossierField = (typeof plain)[number] | `facts.${Fact}`;

export const isDossierField = (field: string): field is DossierField =>
  plain.some((one) => one === field) || Fact.options.some((fact) => field === `facts.${fact}`);

const isFact = (field: DossierField): field is `facts.${Fact}` => field.startsWith('facts.');

/** A field in the reader's words, with the name it has in a file. */
export const nameOfField = (field: DossierField): Param => ({
  key: 'conformity.field',
  params: {
    what: isFact(field) ? { key: `fact.${field.slice('facts.'.length) as Fact}` } : { key: `asked.${field}` },
    field,
  },
});
