export const en = {
  'reading.head':
    '{language}, published {published}: {numbers, plural, one {{numbers} number} other {{numbers} numbers}}, {statements, plural, one {{statements} statement} other {{statements} statements}}. Nothing is entered anywhere.',
  'reading.head.no-day':
    '{language}, day of publication not known: {numbers, plural, one {{numbers} number} other {{numbers} numbers}}, {statements, plural, one {{statements} statement} other {{statements} statements}}. Nothing is entered anywhere.',
  'reading.statements': 'Statements',
  'reading.numbers': 'Numbers',
  'reading.nobody': 'not said',
  'reading.not': 'not: {stage}',
  'reading.stage.none': 'stage not said',
  'reading.says': 'says {speaker}',
  'reading.hedged': 'not certain',
  'reading.no-goods': 'goods not said',
  'reading.worth': 'for {value} {currency}',
  'reading.tables':
    '{lines, plural, one {{lines} line of a table was} other {{lines} lines of tables were}} left out; tables are imported as such.',
  'reading.turned': '“{words}” stands between signs that turn text around and was not read.',
  'reading.more': '{count} more were left out.',
  'reading.kind.goods': 'goods',
  'reading.kind.people': 'people',
  'reading.kind.money': 'money',
  'reading.kind.date': 'day',
  'reading.kind.ratio': 'share',
  'reading.kind.other': 'other',
  'reading.kind.identifier': 'counts nothing',
};
