/** Every problem the reader of a case can report, with what it means in general; what is wrong in one place is said by a
 * text of its own. docs/reference/problems.md lists them, and a test holds the two together. */
export const problemCodes = {
  'folder-unreadable': {
    severity: 'error',
    means: 'The case folder is missing, is not a folder or may not be read.',
  },
  'file-unreadable': { severity: 'error', means: 'A file of the case could not be read.' },
  'file-outside': {
    severity: 'error',
    means: 'A file of the case is a link to somewhere outside the folder.',
  },
  'file-too-large': { severity: 'error', means: 'A file is larger than the reader accepts.' },
  'file-encoding': { severity: 'error', means: 'A file is no text in an encoding that is read.' },
  'file-other-encoding': {
    severity: 'warning',
    means: 'A file is not UTF-8 and was read in the encoding its letters tell.',
  },
  'file-utf-16': { severity: 'warning', means: 'A file is UTF-16 and was read as such.' },
  'file-unknown': {
    severity: 'warning',
    means: 'The folder holds a file that no kind of entry is read from.',
  },
  'file-twice': {
    severity: 'error',
    means: 'A kind is kept in both a YAML and a CSV file; neither is read.',
  },
  'case-missing': { severity: 'error', means: 'The folder has no case.yaml, so it is not a case.' },
  'byte-order-mark': {
    severity: 'warning',
    means: 'A file begins with a byte order mark, which is ignored.',
  },
  'character-unreadable': {
    severity: 'error',
    means: 'An entry holds a control character or bytes that are not UTF-8.',
  },
  'entry-too-long': { severity: 'error', means: 'One entry is longer than the reader accepts.' },
  'entries-too-many': { severity: 'error', means: 'A file holds more entries than the reader accepts.' },
  'yaml-not-a-list': {
    severity: 'error',
    means: 'A YAML file is not a list of entries, or case.yaml is not a list of fields.',
  },
  'yaml-syntax': { severity: 'error', means: 'An entry is not YAML.' },
  'yaml-tab': { severity: 'error', means: 'A line is indented with a tab.' },
  'yaml-duplicate-key': { severity: 'error', means: 'An entry gives the same field twice.' },
  'yaml-anchor': { severity: 'error', means: 'An entry uses an anchor, an alias or a tag.' },
  'yaml-key': { severity: 'error', means: 'The name of a field is not plain text.' },
  'yaml-documents': { severity: 'error', means: 'A file holds more than one YAML document.' },
  'csv-header': {
    severity: 'error',
    means: 'The first row does not name the columns, or names one twice or wrongly.',
  },
  'csv-row': { severity: 'error', means: 'A row has more or fewer cells than the first row.' },
  'csv-quotes': { severity: 'error', means: 'The quotes of a row do not match.' },
  'csv-formula': {
    severity: 'warning',
    means: 'A cell begins with = + - or @ and a spreadsheet would compute it.',
  },
  'csv-read': {
    severity: 'warning',
    means:
      'A CSV file is written in another way than a case is, and was read so; the message says what as what.',
  },
  'csv-two-ways': {
    severity: 'warning',
    means: 'A cell can mean two things and nothing in its column decides; its entry is kept without it.',
  },
  'entry-not-a-map': { severity: 'error', means: 'An entry is not a list of fields.' },
  'field-unknown': { severity: 'error', means: 'An entry has a field its kind does not have.' },
  'field-missing': { severity: 'error', means: 'An entry lacks a field it must have.' },
  'faults-too-many': { severity: 'error', means: 'An entry has more faults than are named one by one.' },
  'field-type': { severity: 'error', means: 'A field holds another type than it must.' },
  'field-value': { severity: 'error', means: 'A field holds a value that cannot be read.' },
  'day-without-year': { severity: 'error', means: 'A field holds a day and a month without their year.' },
  'day-two-ways': {
    severity: 'error',
    means: 'A field holds a day that can be two (10/11/2026), and nothing decides which.',
  },
  'step-refused': {
    severity: 'error',
    means: 'A step of a lot could not have been taken when it was: it may not follow, or lacks evidence.',
  },
  'id-twice': { severity: 'error', means: 'Two entries of a kind have the same id; the second is refused.' },
  'reference-unknown': { severity: 'error', means: 'A field names an entry that does not exist.' },
  'reference-refused': { severity: 'error', means: 'A field names an entry that was itself refused.' },
  'reference-loop': { severity: 'error', means: 'An entry refers to itself, directly or through others.' },
  'value-without-currency': { severity: 'error', means: 'A statement gives a value and no currency.' },
  'currency-without-value': {
    severity: 'error',
    means: 'A statement gives a currency and neither a value nor a price.',
  },
  'unit-unknown': {
    severity: 'warning',
    means: 'A unit is neither a piece of the product nor one of its packs; the amount is kept in it.',
  },
  'unit-unfamiliar': {
    severity: 'warning',
    means: 'A product is counted in a word that is no unit we know; it is kept.',
  },
  'gtin-check-digit': {
    severity: 'warning',
    means: 'A GTIN has another check digit than its other digits give; it is kept as written.',
  },
  'amount-unreadable': {
    severity: 'warning',
    means: 'An amount cannot be read; its entry is kept without it.',
  },
  'amount-two-ways': {
    severity: 'warning',
    means: 'An amount can mean two numbers (1.234) and no language decides; its entry is kept without it.',
  },
  'amount-by-table': {
    severity: 'warning',
    means: 'An amount that can mean two numbers is read as the others of its column in a CSV file show.',
  },
  'day-other-calendar': {
    severity: 'warning',
    means:
      'A day is of a year before 1900 or after 2099, most likely of another calendar. It is kept as the day of ours that it is written as.',
  },
  'said-after-published': {
    severity: 'warning',
    means: 'A statement was said after its source was published.',
  },
  'need-unplaced': {
    severity: 'warning',
    means:
      'A statement tells of a need or a shortage and lacks the place, the goods or the days; nothing is worked out from it.',
  },
  'days-reversed': { severity: 'error', means: 'A rule ends before it begins.' },
  'rules-overlap': {
    severity: 'warning',
    means: 'Two rules ask the same goods on the same days, and neither says how they stand to each other.',
  },
  'archive-missing': { severity: 'error', means: 'The archived copy of a source is missing.' },
  'archive-changed': { severity: 'error', means: 'The archived copy of a source has changed.' },
  'source-changed': {
    severity: 'error',
    means: 'The file a source was archived from is still in the folder and has changed.',
  },
  'table-known': {
    severity: 'warning',
    means: 'This very file was taken into the case before; its rows would be there twice.',
  },
  'table-note': {
    severity: 'error',
    means: 'A note of a row and the rest of it say different things of what became of the goods.',
  },
  'table-notes': {
    severity: 'warning',
    means:
      'Notes of a table in which no state of the goods is understood are kept as text and change nothing.',
  },
  'table-row-twice': {
    severity: 'warning',
    means: 'Two rows of a table say the same; if they are one shipment, it is counted twice.',
  },
  'events-unreadable': { severity: 'error', means: 'A file holds no events that can be read.' },
  'route-field': {
    severity: 'warning',
    means: 'A field of a problem of routes or of a day is not known and was not used.',
  },
  'route-order': { severity: 'error', means: 'An order cannot be planned as it stands and is left out.' },
  'route-unreadable': {
    severity: 'error',
    means: 'A file holds no problem of routes, or of a day, that can be planned.',
  },
  'route-vehicle': { severity: 'error', means: 'A vehicle cannot be used as it stands and is left out.' },
  'route-ward': { severity: 'error', means: 'A ward cannot be planned for as it stands and is left out.' },
  'zip-unreadable': { severity: 'error', means: 'The bytes are not a zip file, or the zip file is damaged.' },
  'zip-too-large': { severity: 'error', means: 'A zip file has too many entries or unpacks to too much.' },
  'zip-path': {
    severity: 'error',
    means: 'A name in a zip file points outside the case folder or too deep into it.',
  },
} as const satisfies Record<string, { severity: 'error' | 'warning'; means: string }>;

export type ProblemCode = keyof typeof problemCodes;
