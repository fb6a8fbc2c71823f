export const en = {
  'need.note.box-count-twice':
    'Two counts of day {day}: {one} and {other} boxes; the first was used. Which is right?',
  'need.note.not-a-count': '{found} is no number of full boxes or pieces and was left out.',
  'need.note.nothing-left':
    'Days {from} to {to}: nothing left. What is used there says nothing about what is needed.',
  'need.note.ran-out':
    'Between day {from} and {to} the ward may have run out: what was used is the least that was needed, the upper end is open.',
  'need.note.rose':
    '{boxes, plural, one {From day {from} to {to} the count rose by one box without a receipt} other {From day {from} to {to} the count rose by {boxes} boxes without a receipt}}: at least {pieces} pieces came in. Those days are left out of the average.',
  'need.note.no-rate': 'Too few counts to tell a rate: two of different days with stock are needed.',
  'need.note.below-one':
    '{rate} per head and day is less than one: is it rationed, or is not all of the staff there every day?',
  'need.note.rationing':
    '{rate} per head and day is what was used under “{policy}”: that is rationing. At one per head and day the need is at least {need} a day.',
  'need.note.one-a-head': 'one for each who works',
  'need.note.stretched': 'Used under “{policy}”: without that rule more would go than was counted.',
  'need.note.policy-unread':
    'The rule “{policy}” was not understood: what was used may be less than what is needed.',
  'need.note.unit-unknown': 'The unit “{unit}” is not known.',
  'need.note.size-unknown': 'How many pieces of {item} one “{unit}” holds is not said; the row was not used.',
  'need.note.number-read': '{found} was read as {read}.',
  'need.note.pair': 'A pair was taken for two pieces: {pairs} pairs are {pieces}.',
  'need.note.no-quantity': 'No quantity is said.',
  'need.note.negative': '{found} is negative.',
  'need.note.not-whole': '{found} is no whole number.',
  'need.note.number-two-ways': '{found} can be a thousand times as much: is its mark decimal?',
  'need.note.number-unreadable': '{found} is no number that can be read.',
  'need.note.total-row': 'A row of totals was left out.',
  'need.note.count-old': 'This count is {days} days old.',
  'need.note.no-date': 'The day of the count is not said.',
  'need.note.date-two-ways': '{date} can be read with the day or the month first.',
  'need.note.date-unreadable': '{date} is no day that can be read.',
  'need.note.date-ahead': 'The date {date} lies ahead.',
  'need.note.count-again': 'The same count as in line {line}; it is counted once.',
  'need.note.count-conflict':
    'Two counts of the same day: {one} (line {line}) and {other}; the first was used. Which is right?',
  'need.note.site-open': 'A number of {site} is missing: what it needs cannot be determined.',
  'need.note.role-without-rate': 'The role {name} has no rate; it was not counted.',
  'need.note.severity-without-rate': 'The severity {name} has no rate; it was not counted.',
  'need.note.no-severity': 'How ill the patients are is not said.',
  'need.note.no-role': 'The role is not said.',
  'need.note.over-full': '{ward} {severity}: {occupied} occupied in {beds} beds; {occupied} were counted.',
  'need.note.number-missing': 'The number is missing.',
  'need.note.quantity-open': '{item}: how many is not said.',
  'need.note.pack-of-unknown-size': '{item}: no number of pieces for one {unit} is known.',
  'need.note.same-need': 'Asked again: {pieces}, the same need.',
  'need.note.same-need-in-packs': '{count} × {size} = {pieces}: the same need.',
  'need.note.added': '{one} and {other} more.',
  'need.note.corrected': 'Corrected by who asked: {other} for {one}.',
  'need.note.changed':
    'The same person asked for {one} and later for {other}; the later was taken. Is it instead, or besides?',
  'need.note.askers-differ':
    'Two of one ward asked for {one} and for {other}; the larger was taken. Which is right?',
  'need.note.withdrawn': '{item} for {site}: taken back by who asked.',
  'need.note.withdrawn-by-other':
    'Somebody else takes back what {site} asked for; the request stays. May they?',
  'need.note.site-of-sender': 'No place is named; {site} was taken.',
  'need.note.ward-unknown': 'The ward “{ward}” is not known at {site}.',
  'need.note.message-without-site': 'The message asks for something and names no place that is known.',
  'need.note.question': '{item}: a question, not a request.',
  'need.note.item-not-listed': '{item} is not in the list of items.',
  'need.note.item-unknown': 'Nobody knows an item “{item}”.',
  'need.note.no-item': 'No item is named.',
  'need.note.no-site': 'No site is named.',
  'need.note.site-unknown': 'The site “{site}” is not known.',
  'need.note.has-enough': '{item}: they say they have some; no request.',
  'need.note.size-not-listed': '{item}: size {size} is not in the list.',
  'need.note.number-of-nothing': '{number}: of what is not said, or not known.',
  'need.note.message-asks-nothing': 'The message asks for nothing.',
  'need.note.chat-days': 'The days of this chat are read like {written}: {read}.',
  'need.note.chat-days-two-ways':
    '{written} can be {read} or {other}; all days of this chat were read as {read}. Which is right?',
  'need.note.chat-days-wrong':
    'The days of this chat cannot be read in any order in which none is earlier than the one before it and none lies ahead; it was not used.',
  'need.note.chat-media':
    '{count, plural, one {One message is} other {{count} messages are}} a picture, a film or a voice and could not be read.',
  'need.note.chat-none':
    'No sender and no day stand here: {count, plural, one {it was taken as one message} other {it was taken as {count} messages, one for each paragraph,}} of {day}.',
  'need.note.column-unused': 'Nothing is known of the column “{name}”; it was not used.',
  'need.note.not-a-table': 'No table that can be read.',
  'need.note.sheet-hidden': 'A hidden sheet was left out.',
  'need.expect.site-named': 'the name of a site',
  'need.note.file-unknown': 'Nothing is known of a file of this name; it was not read.',
  'need.note.columns-lacking': 'No row names these columns: {columns}. The table was not used.',
  'need.note.not-json': 'is not JSON from here on; the file was not used.',
  'need.note.entry-unusable': 'cannot be used, and its entry is left out.',
  'need.note.rates-again': 'There are rates in {file} already; these were not used.',
  'need.note.rates-shipped': 'No rates were given. Those of {source} (edition {edition}) were taken.',
  'need.note.ward-within': 'The count of {ward} was taken to be within that of all of {site}.',
  'need.least-cover':
    'Least is left of {item} at {site}: {days, plural, one {one day} other {{days} days}} at the lower end.',
  'need.undetermined': 'What is needed a day cannot be determined for {sites}: a number is missing.',
  'need.silent': 'Nothing was heard from {sites}, which does not mean that they need nothing.',
  'need.nothing': 'Nothing here says what anybody needs.',
  'need.refused':
    '{count, plural, one {One thing was} other {{count} things were}} refused; each is named below.',
};
