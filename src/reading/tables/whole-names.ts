import { plainText } from '../../lib/numbers/index.js';
import type { Facet } from './header-words.js';

// Little words, and words that mean something else beside others, are names of columns only where they are all there is.
const whole: Partial<Record<Facet, string>> = {
  goods:
    'what|what was sent|cosa|che cosa|qué|concepto|equipo|quoi|nature|nature de la marchandise|bien|was|item|artículo',
  amount: 'how many|number of items|st|effectif|pack of|no. of pieces',
  unit: 'u/m|pack|me',
  day: 'when',
  from: 'from|da|da chi|de|von|von wem|who|who gave|chi ha dato|chi ha donato|chi dona|ditta|quién dona|quién dio|qui a donné|wer gab|wer|从|发|من',
  to: 'to|a|à|a chi|an|an wen|wem|para|a quién|pour|à qui|who got|who received|chi ha ricevuto|quién recibió|hospital|facility|ward|ospedale|struttura|reparto|centro|establecimiento|hôpital|structure|établissement|service|client|krankenhaus|klinik|einrichtung|station|kunde|医院|到|至|给|المستشفى|إلى',
  place: 'where|dove|dónde|où|wo',
  terms: 'título|titre',
  source: 'data source|reference document',
  reference: 'id|ref|référence|reference|rif|riferimento|réf|referenz|lfd nr|no|nr|n|n°|nº|#|编号|序号',
  note: '注',
};

/** By the whole of a column's name, as plainText leaves it. */
export const wholeNames: ReadonlyMap<string, Facet> = new Map(
  Object.entries(whole).flatMap(([facet, names]) =>
    names.split('|').map((name) => [plainText(name), facet as Facet] as const),
  ),
);
