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
  'allocation.problem.field-forbids':
    'non si conosce un campo «{field}», che potrebbe vietare l’uscita del lotto; il lotto resta in magazzino',
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
  'allocation.expect.seconds': 'secondi da {min} a {max}',
  'allocation.problem.field-twice':
    '{file}:{said} dà due volte il campo {name}, e non si può sapere quale valga.',
  'allocation.problem.no-json': '{file} non è JSON: non si legge dalla riga {said} in poi.',
  'allocation.problem.no-utf-8':
    '{file} non è un testo in UTF-8: si perderebbero lettere dei nomi. Salvarlo in UTF-8.',
  'allocation.problem.encoding': 'non è un testo in UTF-8',
  'allocation.problem.json': 'da qui in poi non è JSON',
  'allocation.counts':
    'Nel piano {sites, plural, one {{sites} sede} other {{sites} sedi}} e {lots, plural, one {{lots} lotto} other {{lots} lotti}}; tralasciati: {sitesRefused} delle sedi, {lotsRefused} dei lotti.',
  'allocation.by': '{by}: {reason}',
  'allocation.estimated': 'stimato',
  'allocation.more': '… e altre {count} righe; con --json ci sono tutte',
  'allocation.column.site': 'sede',
  'allocation.column.item': 'articolo',
  'allocation.column.lot': 'lotto',
  'allocation.column.packs': 'confezioni',
  'allocation.column.pieces': 'pezzi',
  'allocation.column.set': 'fissato a mano',
  'allocation.column.before': 'giorni prima',
  'allocation.column.after': 'giorni dopo',
  'allocation.column.unmet': 'mancano per 14 giorni',
  'allocation.column.rule': 'secondo',
  'allocation.column.smallest': 'giorni minimi',
  'allocation.column.where': 'dove',
  'allocation.column.gini': 'Gini',
  'allocation.column.left': 'resta in magazzino',
  'allocation.column.why': 'perché',
  'allocation.of.before': 'com’è ora',
  'allocation.of.plan': 'questo piano',
  'allocation.of.first-come': 'chi arriva prima, 14 giorni ciascuno',
  'allocation.of.equal': 'confezioni uguali',
  'allocation.of.proportional': 'confezioni secondo il consumo',
  'allocation.proof.best': '{item}: nessun piano è migliore.',
  'allocation.proof.smallest':
    '{item}: nessun piano porta tutte sopra {level} giorni; quanto alcune hanno in più è il meglio trovato, non dimostrato.',
  'allocation.proof.bound':
    '{item}: il meglio trovato porta tutte a {level} giorni; nessun piano potrebbe portarle sopra {levelMax}.',
};
