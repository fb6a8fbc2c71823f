import type { en } from './en.js';

export const it: Record<keyof typeof en, string> = {
  'allocation.expect.not-negative': 'niente sotto lo zero',
  'allocation.expect.some': 'almeno uno',
  'allocation.expect.estimate': 'una stima di quanto consuma',
  'allocation.expect.item': 'un articolo che una sede usa: {items}',
  'allocation.expect.site': 'una delle sedi: {sites}',
  'allocation.expect.lot': 'uno dei lotti: {lots}',
  'allocation.expect.problem': 'un gruppo con sedi (sites) e lotti (lots)',
  'allocation.problem.unusable': 'non si può usare, ed è tralasciato',
  'allocation.problem.field-unused': 'non si conosce alcun campo «{field}»; non è stato usato',
  'allocation.problem.twice': 'compare due volte; il secondo è tralasciato',
  'allocation.problem.silent':
    'da {site} non si è saputo nulla e nulla è stimato: non entra nel piano, il che non significa che non le serva nulla',
  'allocation.problem.item-unknown': 'nessuna sede dice di usare questo articolo; è tralasciato',
  'allocation.problem.wish-stays': 'non esiste una sede simile; il lotto resta in magazzino',
  'allocation.problem.wish-dropped':
    'non esiste una sede simile; il lotto è assegnato senza questo desiderio',
  'allocation.problem.pinned-more': 'è più di quanto resta del lotto; la casella la decide il piano',
  'allocation.problem.pinned-reserve': 'intaccherebbe la riserva; la casella la decide il piano',
  'allocation.bar.hold': 'il lotto è bloccato',
  'allocation.bar.expired': 'il lotto è scaduto',
  'allocation.bar.earmarked': 'il lotto è destinato a un’altra sede',
  'allocation.bar.lesser-use': 'il lotto è declassato, e la sede non ha un uso minore per esso',
  'allocation.bar.grade': 'la sede non accetta merce di questa classe',
  'allocation.bar.not-needed': 'la sede non ne usa',
};
