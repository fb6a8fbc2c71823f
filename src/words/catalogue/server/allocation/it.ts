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
  'allocation.nothing': 'Nessuna sede dice che cosa consuma, quindi non si può pianificare nulla.',
  'allocation.smallest':
    'La copertura minore è di {days, plural, one {un giorno} other {{days} giorni}} ({item}, {site}); senza il piano la minore è {before}.',
  'allocation.wish.price':
    'Rispettare il desiderio per {lots} costa {days, plural, one {un giorno} other {{days} giorni}} di {item} dove ce n’è meno: {site} ne ha {now}, senza il desiderio nessuno meno di {otherwise}.',
  'allocation.wish.free':
    'Rispettare il desiderio per {lots} non costa alcun giorno di {item} a chi ne ha meno.',
  'allocation.pinned.price':
    'Ciò che è stato fissato a mano costa di più a {site}: le resta {days, plural, one {un giorno} other {{days} giorni}} in meno di {item}, {now} invece di {otherwise}.',
  'allocation.pinned.free': 'Ciò che è stato fissato a mano non costa a nessuno un giorno di {item}.',
  'allocation.left.reserve':
    'resta una riserva di {packs, plural, one {una confezione} other {{packs} confezioni}}',
};
