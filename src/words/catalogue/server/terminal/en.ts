export const en = {
  'command.verify.broken': 'Entry {seq} is broken.',
  'command.verify.found': 'found:    {found}',
  'command.verify.expected': 'expected: {expected}',
  'command.verify.before':
    '{count, plural, one {The one entry before it is whole.} other {{count} entries before it are whole.}}',
  'command.verify.whole':
    'The journal is whole: {count, plural, one {{count} entry} other {{count} entries}}, and the tables are what it says.',
  'command.verify.advice':
    'Where a table differs, `waybill rebuild` mends it. Where the journal does, keep this data folder as it is and restore a backup into a new one: `waybill restore BACKUP --data NEW`. Where only heads.log or --expect does, compare with another end you have kept.',
  'command.verify.clock': 'The clock was set back before entries {names}: their times are not in order.',
  'command.verify.clock-more': '{names} and more',
  'command.verify.heads':
    'heads.log beside the database is missing or ends earlier: had the end been cut off, this would not show it. Compare with an end you have kept: --expect.',
  'command.verify.end': 'Its end, to keep and to ask for with --expect: {head}',
  'command.backup.done': '{out} holds the journal up to {head}.',
  'command.rebuild.done': 'The tables are what the journal says.',
  'command.export.done': '{out} holds {id}, from a journal that ended at {head}.',
  'command.archive.done': '{file} holds {bytes} bytes.',
  'command.archive.add': 'Add to {id} in {file}:',
  'command.explain.as-of': '{id}, as of {day}',
  'command.explain.because': 'because {text}',
  'command.explain.caveat': 'caveat: {text}',
  'command.explain.copy': 'archived copy {hash}',
  'command.explain.no-copy': 'no archived copy',
  'command.explain.change': 'would change it: {text}',
  'command.explain.rules': 'rules {rules}; record {hash}',
  'command.new.done':
    '{path} is a case. Fill its tables (docs/guides/write-a-case.md says how), and ask: waybill check {path}\nOr enter it in the page: waybill serve {path}',
  'command.import.dry': 'Nothing was taken in: this was a dry run.',
  'command.import.none': 'Nothing was taken in. To remove them: --remove.',
  'command.import.ask': 'Remove them? (y/N)',
  'command.import.done': '{id} is in the store.',
  'command.load.counts':
    'From the folder: {added, plural, one {{added} entry} other {{added} entries}} added, {updated} updated, {removed} removed, {unchanged} unchanged.',
  'command.load.header-kept':
    'The title and days of the case were edited in the page and stay as they are there.',
  'command.load.kept': 'Kept as in the store, where they differ from the folder: {count}.',
  'command.load.removals': 'In the store and not in the folder: {count}.',
  'command.load.more': 'and {count} more',
  'command.load.not-copied': 'Not copied, because the copy is not what was archived: {names}.',
  'command.merge.done':
    '{goes} is now {stays}. Entries that named it: {count}. To take it back: undo entry {seq}.',
  'command.merge.kept':
    'Both say something else in these fields, and what {stays} says was kept: {fields}. The others are in the journal; --take takes them.',
  'command.blank.done':
    'Taken out of {count, plural, one {one entry} other {{count} entries}} of the journal ({names}); entry {seq} says who and why.',
  'command.blank.see':
    'Backups, exports and case folders of before still hold it, as does the log of a Postgres server: see to them.',
  'command.blank.none': 'Nothing was taken out. To do it without being asked: --yes.',
  'command.blank.ask': 'Everything that {kind} {id} said goes for ever. The entry goes too. Do it? (y/N)',
  'command.blank.ask-keep':
    'Everything that {kind} {id} said goes for ever. What it says now stays. Do it? (y/N)',
  'command.case.counts':
    '{count, plural, one {{count} entry} other {{count} entries}} read: {kept} kept, {refused} refused.',
  'command.case.amounts':
    '{count, plural, one {{count} entry} other {{count} entries}} read: {kept} kept; {amounts, plural, one {{amounts} amount} other {{amounts} amounts}} could not be read: the entries are kept without them.',
  'command.case.none': '{path}: this is not a case that can be read.',
  'command.case.no-folder': '{path}: no such folder. Give the folder that holds case.yaml.',
  'command.zip.none': '{path}: this is not a zip file of a case.',
  'command.need.no-folder':
    '{path}: no such folder. Give the one that holds beds.csv, counts.csv and the like.',
  'command.need.large': '{path}: the file is too large to be read.',
  'command.file.none': '{path}: no such file.',
  'command.store.none':
    '{path}: there is no store in this folder. Give the one named to `waybill serve --data`.',
  'command.serve.starting': 'Waybill is starting: loading the store and the server …',
  'command.serve.reading': 'Reading the case in {folder} …',
  'command.serve.postgres': 'Opening the store in Postgres …',
  'command.serve.opening': 'Opening the store in {folder} …',
  'command.serve.taking': 'Taking in {id} …',
  'command.serve.server': 'Starting the server …',
  'command.serve.at': 'Waybill is at {url}',
  'command.serve.stay': 'They stay. To remove them, end this and run `waybill import` on the folder.',
  'command.serve.token-empty':
    'The access token is empty. Set WAYBILL_TOKEN to a secret, or unset it to do without.',
  'command.out.there': '{path} is there already.',
  'command.out.unwritable': '{path}: {said}.',
  'command.export.none': 'No case in {data} is called {id}.',
  'command.export.other': '{folder} holds another case, {id}.',
  'command.archive.none': '{folder} has no source {id}.',
  'command.rebuild.broken': 'Entry {seq} is still broken: restore a backup.',
  'command.explain.none': '{id}: {case} has no such finding as of {day}. `waybill check` lists them.',
  'command.explain.near': '{id}: {case} has no such finding as of {day}. Did you mean {near}?',
  'command.file.unreadable': '{path}: cannot be read ({said}).',
  'command.enter.by-hand':
    '{folder}: it keeps them in another file than {file}. Add this to the column {what} of {id} yourself:',
  'command.enter.not-there': '{file}: found no {id}, expected it in the list.',
  'command.problems.more': '{count, plural, one {and one more problem} other {and {count} more problems}}',
  'command.fault': 'waybill has a fault of its own; please report it. WAYBILL_DEBUG=1 prints where.',
  'command.export.zip-large':
    '{path}: the documents of the case are more than a zip file holds (4 GB); give a folder as --out.',
  'command.documents.missing': 'Named and not here: {sha256} (by {names}).',
  'command.documents.damaged': 'Damaged: the document {sha256} is not what was kept (named by {names}).',
  'command.documents.nobody': 'no entry',
  'command.documents.whole':
    '{count, plural, one {One document} other {{count} documents}} in {folder}, {bytes} bytes in all: what was kept.',
  'command.backup.copied':
    '{count, plural, one {One document is} other {{count} documents are}} in {folder}; copied now: {fresh}.',
  'command.backup.not-in':
    '{count, plural, one {One document is} other {{count} documents are}} not in this file, but in {folder}: copy that folder too, or say --documents FOLDER.',
  'command.backup.dossiers-not-in':
    '{count, plural, one {One dossier is} other {{count} dossiers are}} not in this file, but in {folder}: copy that folder too, or say --dossiers FOLDER.',
  'command.backup.dossiers-copied':
    '{count, plural, one {One dossier is} other {{count} dossiers are}} in {folder}; copied now: {fresh}.',
  'command.backup.dossier-damaged':
    '{path} is not as it was published, and was not copied; waybill verify says what is wrong with it.',
  'command.documents.more': 'and {count} more',
};
