export const it = {
  'label.quantity': 'In ciascuno',
  'label.lot': 'Lotto',
  'label.expiry': 'Scadenza',
  'units.local': 'Numero del mittente: non è un codice GS1.',
  'units.expect.prefix': 'le cifre, da 4 a 12, del proprio prefisso aziendale GS1',
  'units.expect.own-prefix':
    'un prefisso aziendale assegnato da GS1; quelli che iniziano con 02, 04 o 2 valgono solo all’interno di un negozio o di un paese',
  'units.found.room':
    '{prefix} con la cifra di estensione {extension}, cui {left, plural, =0 {non resta alcun numero} one {resta un numero} other {restano {left} numeri}}',
  'units.expect.room':
    'posto per {count, plural, one {un altro numero} other {altri {count} numeri}}: un’altra cifra di estensione o un prefisso più corto',
  'units.expect.no-lot': 'nessun lotto: di questa spedizione non ne è registrato alcuno',
  'units.expect.count': 'un numero intero da 1 a {max}',
  'units.expect.extension': 'una cifra da 0 a 9',
  'trace.in-shipment': 'Nel caso {case}: un collo o pallet di «{consignment}»',
  'scan.field.unit': 'Collo o pallet',
};
