export const it = {
  'reading.head':
    '{language}, pubblicato {published}: {numbers, plural, one {{numbers} numero} other {{numbers} numeri}}, {statements, plural, one {{statements} affermazione} other {{statements} affermazioni}}. Nulla viene registrato.',
  'reading.head.no-day':
    '{language}, giorno di pubblicazione ignoto: {numbers, plural, one {{numbers} numero} other {{numbers} numeri}}, {statements, plural, one {{statements} affermazione} other {{statements} affermazioni}}. Nulla viene registrato.',
  'reading.statements': 'Affermazioni',
  'reading.numbers': 'Numeri',
  'reading.nobody': 'non detto',
  'reading.not': 'non: {stage}',
  'reading.stage.none': 'fase non detta',
  'reading.says': 'lo dice {speaker}',
  'reading.hedged': 'non certo',
  'reading.no-goods': 'merce non detta',
  'reading.worth': 'per {value} {currency}',
  'reading.tables':
    '{lines, plural, one {{lines} riga di tabella è stata tralasciata} other {{lines} righe di tabelle sono state tralasciate}}; le tabelle si importano come tali.',
  'reading.turned': '«{words}» sta fra segni che invertono il testo e non è stato letto.',
  'reading.more':
    '{count, plural, one {Un altro è stato tralasciato.} other {Altri {count} sono stati tralasciati.}}',
  'reading.kind.goods': 'merce',
  'reading.kind.people': 'persone',
  'reading.kind.money': 'denaro',
  'reading.kind.date': 'giorno',
  'reading.kind.ratio': 'quota',
  'reading.kind.other': 'altro',
  'reading.kind.identifier': 'non conta nulla',
};
