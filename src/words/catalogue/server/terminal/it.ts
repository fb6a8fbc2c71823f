import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'command.verify.broken': 'La voce {seq} è rotta.',
  'command.verify.found': 'trovato: {found}',
  'command.verify.expected': 'atteso:  {expected}',
  'command.verify.before':
    '{count, plural, one {L’unica voce precedente è integra.} other {Le {count} voci precedenti sono integre.}}',
  'command.verify.whole':
    'Il giornale è integro: {count, plural, one {{count} voce} other {{count} voci}}, e le tabelle sono quelle che dice.',
  'command.verify.advice':
    'Se è diversa una tabella, `waybill rebuild` la rimette a posto. Se lo è il giornale, tieni questa cartella così com’è e ripristina un backup in una nuova: `waybill restore BACKUP --data NEW`. Se lo è solo heads.log o --expect, confronta con un’altra fine che hai conservato.',
  'command.verify.clock':
    'L’orologio è stato messo indietro prima delle voci {names}: le loro ore non sono in ordine.',
  'command.verify.clock-more': '{names} e altre',
  'command.verify.heads':
    'heads.log accanto alla base di dati manca o finisce prima: se la fine fosse stata tagliata, questo non lo mostrerebbe. Confronta con una fine che hai conservato: --expect.',
  'command.verify.end': 'La sua fine, da conservare e chiedere con --expect: {head}',
  'command.backup.done': '{out} contiene il giornale fino a {head}.',
  'command.rebuild.done': 'Le tabelle sono quelle che dice il giornale.',
  'command.export.done': '{out} contiene {id}, da un giornale che finiva a {head}.',
  'command.archive.done': '{file} contiene {bytes} byte.',
  'command.archive.add': 'Aggiungi a {id} in {file}:',
  'command.explain.as-of': '{id}, al {day}',
  'command.explain.because': 'perché {text}',
  'command.explain.caveat': 'riserva: {text}',
  'command.explain.copy': 'copia archiviata {hash}',
  'command.explain.no-copy': 'nessuna copia archiviata',
  'command.explain.change': 'cambierebbe il risultato: {text}',
  'command.explain.rules': 'regole {rules}; registro {hash}',
  'command.new.done':
    '{path} è un caso. Riempi le sue tabelle (docs/guides/write-a-case.md dice come), poi chiedi: waybill check {path}\nOppure inserisci i dati nella pagina: waybill serve {path}',
  'command.import.dry': 'Nulla è stato importato: era una prova.',
  'command.import.none': 'Nulla è stato importato. Per toglierle: --remove.',
  'command.import.ask': 'Toglierle? (y/N)',
  'command.import.done': '{id} è nell’archivio dati.',
  'command.load.counts':
    'Dalla cartella: {added, plural, one {{added} voce aggiunta} other {{added} voci aggiunte}}, {updated} aggiornate, {removed} tolte, {unchanged} invariate.',
  'command.load.header-kept':
    'Il titolo e i giorni del caso sono stati modificati nella pagina e restano come sono lì.',
  'command.load.kept': 'Tenute come sono qui, dove differiscono dalla cartella: {count}.',
  'command.load.removals': 'Qui e non nella cartella: {count}.',
  'command.load.more': '{count, plural, one {e un’altra} other {e altre {count}}}',
  'command.load.not-copied': 'Non copiate, perché la copia non è ciò che fu archiviato: {names}.',
  'command.merge.done':
    '{goes} ora è {stays}. Voci che lo citavano: {count}. Per tornare indietro: annullare la voce {seq}.',
  'command.merge.kept':
    'In questi campi i due dicono cose diverse, ed è rimasto quello di {stays}: {fields}. Gli altri sono nel registro; --take li prende.',
  'command.blank.done':
    'Tolto da {count, plural, one {una voce} other {{count} voci}} del giornale ({names}); la voce {seq} dice chi e perché.',
  'command.blank.see':
    'Copie di sicurezza, esportazioni e cartelle di prima lo contengono ancora, come il registro di un server Postgres: provvedi a quelle.',
  'command.blank.none': 'Nulla è stato tolto. Per farlo senza domanda: --yes.',
  'command.blank.ask':
    'Tutto ciò che diceva {kind} {id} sparisce per sempre. Sparisce anche la voce. Procedere? (y/N)',
  'command.blank.ask-keep':
    'Tutto ciò che diceva {kind} {id} sparisce per sempre. Resta ciò che dice ora. Procedere? (y/N)',
  'command.case.counts':
    '{count, plural, one {{count} voce letta} other {{count} voci lette}}: {kept} tenute, {refused} rifiutate.',
  'command.case.amounts':
    '{count, plural, one {{count} voce letta} other {{count} voci lette}}: {kept} tenute; {amounts, plural, one {{amounts} quantità non si è potuta leggere} other {{amounts} quantità non si sono potute leggere}}: le voci restano senza.',
  'command.case.none': '{path}: non è un caso che si possa leggere.',
  'command.case.no-folder': '{path}: la cartella non esiste. Indica quella che contiene case.yaml.',
  'command.zip.none': '{path}: non è un file zip di un caso.',
  'command.need.no-folder':
    '{path}: la cartella non esiste. Indica quella che contiene beds.csv, counts.csv e simili.',
  'command.need.large': '{path}: il file è troppo grande per essere letto.',
  'command.file.none': '{path}: il file non esiste.',
  'command.store.none':
    '{path}: in questa cartella non c’è un archivio dati. Indica quella data a `waybill serve --data`.',
  'command.serve.starting': 'Waybill si avvia: carica l’archivio dati e il server …',
  'command.serve.reading': 'Legge il caso in {folder} …',
  'command.serve.postgres': 'Apre l’archivio dati in Postgres …',
  'command.serve.opening': 'Apre l’archivio dati in {folder} …',
  'command.serve.taking': 'Importa {id} …',
  'command.serve.server': 'Avvia il server …',
  'command.serve.at': 'Waybill è a {url}',
  'command.serve.stay': 'Restano. Per toglierle, termina questo e usa `waybill import` sulla cartella.',
  'command.serve.token-empty':
    'Il token di accesso è vuoto. Imposta WAYBILL_TOKEN con un segreto, o toglilo per farne a meno.',
  'command.out.there': '{path} c’è già.',
  'command.out.unwritable': '{path}: {said}.',
  'command.export.none': 'In {data} nessun caso si chiama {id}.',
  'command.export.other': '{folder} contiene un altro caso, {id}.',
  'command.archive.none': '{folder} non ha la fonte {id}.',
  'command.rebuild.broken': 'La voce {seq} è ancora rotta: ripristina un backup.',
  'command.explain.none': '{id}: al {day} {case} non ha questo esito. `waybill check` li elenca.',
  'command.explain.near': '{id}: al {day} {case} non ha questo esito. Forse {near}?',
  'command.file.unreadable': '{path}: non si può leggere ({said}).',
  'command.enter.by-hand':
    '{folder}: non li tiene in {file}. Aggiungi tu questo alla colonna {what} di {id}:',
  'command.enter.not-there': '{file}: {id} non è nell’elenco.',
  'command.problems.more': '{count, plural, one {e un altro problema} other {e altri {count} problemi}}',
  'command.fault': 'waybill ha un guasto proprio; segnalalo, per favore. WAYBILL_DEBUG=1 stampa dove.',
  'command.export.zip-large':
    '{path}: i documenti del caso superano quanto può contenere un file zip (4 GB); indicare una cartella con --out.',
  'command.documents.missing': 'Citato e non presente: {sha256} (da {names}).',
  'command.documents.damaged':
    'Danneggiato: il documento {sha256} non è quello conservato (citato da {names}).',
  'command.documents.nobody': 'nessuna voce',
  'command.documents.whole':
    '{count, plural, one {Un documento} other {{count} documenti}} in {folder}, {bytes} byte in tutto: come conservati.',
  'command.backup.copied':
    '{count, plural, one {Un documento è} other {{count} documenti sono}} in {folder}; copiati ora: {fresh}.',
  'command.backup.not-in':
    '{count, plural, one {Un documento non è} other {{count} documenti non sono}} in questo file, ma in {folder}: copiare anche quella cartella, oppure indicare --documents FOLDER.',
  'command.backup.dossiers-not-in':
    '{count, plural, one {Un dossier non è} other {{count} dossier non sono}} in questo file, ma in {folder}: copiare anche quella cartella, oppure indicare --dossiers FOLDER.',
  'command.backup.dossiers-copied':
    '{count, plural, one {Un dossier è} other {{count} dossier sono}} in {folder}; copiati ora: {fresh}.',
  'command.backup.dossier-damaged':
    '{path} non è più come pubblicato e non è stato copiato; waybill verify dice che cosa non torna.',
  'command.documents.more': 'e altri {count}',
};
