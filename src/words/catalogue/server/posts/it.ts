import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'posts.role.account': 'account',
  'posts.role.time': 'ora',
  'posts.role.content': 'post',
  'posts.role.object': 'oggetto condiviso',
  'posts.no-layout': 'di forma sconosciuta',
  'posts.no-column': 'La colonna per {what}: trovato «{name}», atteso uno fra {columns}.',
  'posts.lists-differ':
    'I percorsi portano a elenchi diversi: l’account è in {account}, l’ora in {time}. Un solo elenco deve contenere i post, e ogni campo stare nelle sue voci.',
  'posts.several-formats':
    'I file di una stessa esecuzione devono essere di un solo tipo: CSV, JSON o Parquet.',
  'posts.not-alike':
    '{other}: trovato un file di tipo {is}, atteso {expected} come {one}. I file di una stessa esecuzione devono essere uguali per forma.',
  'posts.wrong-file': '{name}: trovato {found}; atteso CSV, TSV, JSON, JSONL, Parquet o XLSX.',
  'found.packed': 'un file compresso con {kind} (prima va estratto)',
  'found.pdf': 'un PDF',
  'found.old-workbook': 'una cartella di Excel 97 (salvatela come .xlsx o CSV UTF-8)',
  'found.sqlite': 'una base di dati SQLite (esportatene la tabella come CSV)',
  'found.web-page': 'una pagina web o XML',
  'found.no-posts': 'nessun file di post',
  'found.other-document': 'un documento di un altro programma (salvatelo come XLSX o CSV)',
  'found.nested-archive': 'un archivio dentro un archivio (prima va estratto)',
  'found.no-table-sheet': 'nessun foglio con una tabella',
  'posts.named-wrongly':
    '{name}: trovato testo, atteso ciò che dice il nome; il file è danneggiato o ha il nome sbagliato.',
  'posts.damaged-ids':
    'Gli identificativi di {what} ({column}) hanno perso cifre: trovato «{example}». Il file è danneggiato: un foglio di calcolo, o un programma che conta in virgola mobile, li ha arrotondati, e quelli diversi sembrano uguali. Prendete il file originale; per aprirlo in Excel importatelo (Dati › Da testo/CSV) con questa colonna come Testo.',
  'posts.damaged-ids.accounts': 'degli account',
  'posts.damaged-ids.posts': 'dei post',
  'posts.damaged-ids.objects': 'di ciò che si condivide',
  'posts.damaged-ids.leave-out':
    'Per contare senza identificativi indicate le colonne a mano e lasciate fuori --content.',
  'posts.at-line': '{names}, riga {line}',
  'posts.unreadable': '{where}: {what}',
  'posts.cannot-read': 'non si può leggere ({said})',
  'posts.file-missing': 'il file non esiste',
  'posts.file-forbidden': 'questo utente non può leggerlo',
  'posts.file-other': 'non è un file',
  'posts.file-empty': 'il file è vuoto',
  'posts.file-cut': 'il file compresso è troncato o danneggiato',
  'posts.unterminated':
    'trovate virgolette mai chiuse. In una cella fra virgolette le virgolette si scrivono doppie (""); se un programma scrive invece \\", esportate di nuovo il file, o come JSON.',
  'posts.bad-json': 'ciò che vi si trova non è JSON ({said})',
  'posts.long-record': 'una voce supera i {max} byte consentiti',
  'posts.nul': 'trovato un byte NUL',
  'posts.long-line': 'la riga supera i 16 MB',
  'posts.cell-nul': 'Riga {row}, {column}: trovato un byte NUL; il file è danneggiato o non è testo.',
  'posts.too-many-things':
    'I post condividono più di {max} oggetti diversi, più di quanti se ne contano. Date meno post.',
  'posts.too-many-rows':
    '--mode cooRTweet tiene tutti i post in memoria, e --memory è esaurita dopo {rows, plural, one {{rows} riga} other {{rows} righe}}: aumentatela, o lasciate fuori --mode.',
  'posts.too-many-edges':
    '--mode cooRTweet tiene ogni legame, qui fino a {edges}, in al più {gigabytes} GB: aumentate --memory, stringete --window, o lasciate fuori --mode.',
  'posts.no-records': 'Il file non ha voci: non trovate né colonne né chiavi, attesi post.',
  'posts.unknown-layout':
    'Le colonne sono {columns}; attese quelle di un’esportazione nota, almeno object_id, account_id, content_id, timestamp_share. Indicate le colonne con --account e --time, e con --object ciò che si condivide.',
  'posts.no-rows': 'Il file ha un’intestazione e nessuna riga.',
  'posts.none-usable':
    '{rows, plural, one {L’unica riga non si può usare} other {Nessuna delle {rows} righe si può usare}}. Riga {row}, {column}: trovato {found} (righe {reason}: {code}).',
  'posts.names-hint': 'Se la colonna contiene nomi senza {sign}, indicate --object-as names.',
  'posts.what-is-shared': 'ciò che si condivide',
  'posts.folder-unmade': '--out {path}: la cartella non si può creare.',
  'posts.ask.dates':
    'Le date non si possono decidere: giorno e mese non si distinguono, «{example}» può essere {readings}, e nella colonna nulla dice quale. Indicatelo con {flags}.',
  'posts.ask.dates-mixed':
    'Le date non si possono decidere: alcune possono essere solo giorno, mese, anno («{dayFirst}») e altre solo mese, giorno, anno («{monthFirst}»). Indicatelo con {flags}.',
  'posts.order.dmy': 'giorno, mese, anno',
  'posts.order.mdy': 'mese, giorno, anno',
  'posts.order.ymd': 'anno, mese, giorno',
  'posts.order.read': '{order} ({day})',
  'posts.ask.zone':
    'Le ore sono di un fuso chiamato {zone}, che ha più di un significato: {meanings}. Indicate quale con --zone, come --zone {example} o --zone Europe/London.',
  'posts.ask.digits':
    'Le ore hanno perso cifre: «{example}» vale per qualsiasi momento di {span}. Le ha tagliate un foglio di calcolo salvando il file; prendete l’originale, o importate la colonna come testo e salvate di nuovo.',
  'posts.hours': '{count, plural, one {{count} ora} other {{count} ore}}',
  'posts.seconds': '{count, plural, one {{count} secondo} other {{count} secondi}}',
  'posts.ask.sheet': '{name}: trovati i fogli {sheets}; indicate con --sheet quale contiene i post.',
  'posts.ask.sheet-other':
    '{name}: trovati i fogli {sheets}, nessuno di nome «{asked}»; indicate con --sheet quale contiene i post.',
  'posts.ask.encoding':
    '{name}, riga {line}: trovato testo che non è UTF-8. Salvate il file come UTF-8 (in Excel: «CSV UTF-8»), o indicatene la codifica: dalle lettere è molto probabilmente {likely} (--encoding {likely}); altre sono windows-1252 (Europa occidentale), windows-1251 (cirillico), gb18030 (cinese, detta anche GBK), shift_jis (giapponese) e windows-1256 (arabo).',
  'posts.hint.no-background': 'Sulla riga di comando è --mode cooRTweet.',
  'posts.hint.sheet': '--sheet ne sceglie un altro.',
  'posts.hint.zone-assumed': 'Indicatene un altro con --zone, come --zone Asia/Shanghai.',
  'posts.hint.names-in-column': 'Per un testo indicate --object-as text.',
  'expect.duration': 'un tempo come 60s, 5m o 1h',
  'expect.bytes': 'una dimensione come 500MB o 2GB',
  'expect.number-within': 'un numero da {min} a {max}',
  'expect.column-beside': 'il nome di una colonna, perché altre sono indicate',
  'expect.zone': 'un fuso come Europe/Rome o +02:00',
  'expect.encoding': 'una codifica come windows-1252, windows-1251, gb18030 (GBK) o shift_jis',
  'expect.date-order': 'dmy, mdy o ymd: l’ordine di giorno, mese e anno',
  'expect.two-accounts': 'due account, dopo i file',
  'command.amplify.read': 'lettura …',
  'command.amplify.order': 'ordinamento …',
  'command.amplify.count': 'conteggio …',
  'command.amplify.write': 'scrittura …',
  'command.amplify.rows': '{rows, plural, one {{rows} riga} other {{rows} righe}}',
  'command.amplify.interrupted': 'Interrotto; non è stato scritto nulla.',
  'command.amplify.were-read':
    '{rows, plural, one {{rows} riga letta} other {{rows} righe lette}} come {layout}, per {by}.',
  'command.amplify.left-out': 'Tralasciate: {dropped}.',
  'command.amplify.dropped': '{count} {reason}',
  'command.amplify.found':
    '{pairs, plural, one {{pairs} coppia} other {{pairs} coppie}} entro {window} s, {edges, plural, one {{edges} legame} other {{edges} legami}}, {groups, plural, one {{groups} gruppo} other {{groups} gruppi}}.',
  'command.amplify.written': 'Scritto in {out}.',
  'command.describe.unknown':
    'La forma non è fra quelle note. Indicate le colonne con --account, --time, --object e, se c’è, --content.',
  'command.describe.columns': 'Colonne: {columns}',
  'command.describe.layout': 'Forma: {layout}',
  'command.describe.account': 'Account: {fields}',
  'command.describe.content': 'Post: {fields}',
  'command.describe.time': 'Ora: {fields}',
  'command.describe.object': 'Oggetto: per {by}, da {fields}',
  'command.describe.no-object': 'Oggetto: nessuno; indicatelo con --object, o sceglietelo con --by',
  'command.describe.takes': '--by accetta: {kinds}',
  'command.describe.no-time': 'ora illeggibile «{found}»',
  'command.between.none':
    'Nessun post di {from} e di {to} condivide un oggetto entro la finestra. I nomi sono quelli di edges.csv.',
  'command.between.pairs':
    '{total, plural, one {{total} coppia} other {{total} coppie}} di post di {from} e {to}, le più vicine per prime.',
  'command.between.apart': 'a {seconds} s di distanza su {object}',
  'command.between.more': '… e {count, plural, one {un’altra} other {altre {count}}}; --json le dà tutte.',
  'zone.british-summer': 'ora estiva britannica',
  'zone.bougainville': 'Bougainville',
  'zone.central': 'America del Nord, centrale',
  'zone.mountain': 'America del Nord, Montagne Rocciose',
  'zone.atlantic': 'Atlantico',
  'zone.arabia': 'Arabia',
  'zone.gulf': 'Golfo Persico',
  'zone.amazon': 'Amazzonia',
  'zone.western-australia': 'Australia Occidentale',
  'zone.eastern-caribbean': 'Caraibi orientali',
  'posts.zone-at': '{where} ({offset})',
};
