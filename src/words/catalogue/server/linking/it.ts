import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'links.field.giver': 'Donatore',
  'links.field.receiver': 'Destinatario',
  'links.field.goods': 'Beni',
  'links.field.amount': 'Quantità',
  'links.field.place': 'Luogo',
  'links.field.day': 'Giorno',
  'links.field.terms': 'Dono o vendita',
  'links.level.same-name': 'i nomi hanno lo stesso suono',
  'links.level.alike-names': 'i nomi si somigliano',
  'links.level.one-kind': 'dello stesso tipo, e uno non è nominato meglio',
  'links.level.other-names': 'i nomi sono diversi',
  'links.level.same-goods': 'della stessa classe',
  'links.level.other-goods': 'di classi diverse',
  'links.level.same-odd-amount': 'è la stessa, e non è tonda',
  'links.level.same-amount': 'può essere la stessa',
  'links.level.slip': 'una è l’altra con una cifra scambiata, persa o aggiunta',
  'links.level.near-amounts': 'vicine',
  'links.level.part': 'una può essere una parte dell’altra',
  'links.level.other-amounts': 'lontane',
  'links.level.within-a-day': 'lo stesso o il seguente',
  'links.level.within-days': 'al massimo tre giorni di distanza',
  'links.level.within-weeks': 'al massimo due settimane di distanza',
  'links.level.within-six-weeks': 'al massimo sei settimane di distanza',
  'links.level.later': 'più lontani',
  'links.level.same-terms': 'lo stesso',
  'links.level.other-terms': 'diverso',
  'links.reason': '{field}: {level}',
  'command.link.count':
    '{count, plural, =0 {Nessuna di {shipments} spedizioni somiglia a un’altra.} one {Una coppia tra {shipments} spedizioni può essere una spedizione sola. Conta due volte finché non la unite.} other {{count} coppie tra {shipments} spedizioni possono essere una spedizione sola ciascuna. Contano due volte finché non le unite.}}',
  'command.link.for': '      + {says} ({times} volte più probabile che sia una)',
  'command.link.against': '      − {says} ({times} volte più probabile che siano due)',
  'links.copy':
    'Entrambe dicono {amount} dove la prima notizia dice {instead}: uno sbaglio che due raramente fanno uguale.',
  'command.link.copy':
    '{source} può essere una copia di {of}: {says} Se lo è, ditelo nel suo campo «copia di».',
};
