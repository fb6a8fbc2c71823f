import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'hashtags.notice.names-folded':
    'Gli account si distinguono per ciò che segue la loro @. Lì maiuscole e minuscole non contano: il nome è scritto in minuscolo.',
  'hashtags.notice.names-in-case':
    'Gli account che si distinguono da un altro solo per maiuscole e minuscole ({count}, come {one} e {other}) sono contati a parte: su alcune reti sono uno solo.',
  'hashtags.notice.one-account': 'Tutti i post sono di un solo account: non ci possono essere coppie.',
  'hashtags.notice.same-time':
    'Tutti i post hanno la stessa ora: due post qualsiasi sullo stesso oggetto formano una coppia.',
  'hashtags.notice.whole-minutes':
    'Ogni ora è un minuto intero: post a 59 s di distanza sembrano simultanei, e una finestra sotto i 60 s non dice nulla.',
  'hashtags.notice.whole-days':
    'Ogni ora è un giorno intero: nulla dice quando, in quel giorno, un post è stato scritto, e una finestra sotto un giorno non dice nulla.',
  'hashtags.notice.not-told':
    'Non si può dire di {pairs, plural, one {una coppia} other {{pairs} coppie}} di {accounts} account: hanno agito più volte all’unisono ({one} e {other}: {times, plural, one {una volta} other {{times} volte}}), ma accanto a loro il file ha troppo pochi post di altri nelle stesse ore per dire quanto spesso lo faccia il caso. Non sono né scagionati né trovati; i loro post stanno nell’estremo superiore della quota coordinata. Lo deciderebbero tutti i post di più account, o di un periodo più lungo.',
  'hashtags.notice.rows-as-ids':
    'Nessuna colonna contiene l’identificativo del post: ogni riga è stata contata come un post a sé, con il suo numero di riga.',
  'hashtags.notice.no-background':
    'Non c’è nessuno con cui confrontare: quasi tutti gli account del file pubblicano all’unisono, perciò nessuno si distingue dagli altri. Aggiungete post di account non sospetti, o usate la modalità CooRTweet, che non confronta con nessuno.',
  'hashtags.notice.header-line':
    'L’intestazione di {file} è alla riga {line}; ciò che sta sopra è stato tralasciato.',
  'hashtags.notice.encoding': '{file} è stato letto come {encoding}.',
  'hashtags.notice.broken-bytes':
    'In {file} {count, plural, one {un carattere è rotto (la metà di uno, o un byte che non ne fa); appare} other {{count} caratteri sono rotti (la metà di uno, o byte che non ne fanno); ciascuno appare}} come �.',
  'hashtags.notice.mixed-breaks':
    'Le righe di {file} finiscono in modi diversi; a tutte è stata data la stessa fine.',
  'hashtags.notice.sheet': 'Di {file} è stato letto il foglio «{sheet}»; ha anche {others}.',
  'hashtags.notice.files-left-out': 'Di {file} sono stati letti solo i file di post; tralasciati: {names}.',
  'hashtags.notice.dates-day-first':
    'Le date sono giorno, mese, anno: {example} è stato letto come {reading}. {why}',
  'hashtags.notice.dates-month-first':
    'Le date sono mese, giorno, anno: {example} è stato letto come {reading}. {why}',
  'hashtags.notice.dates-swapped':
    'Alcune date sono numeri nel loro ordine e altre, come {example}, sono scritte per intero, e di queste nessuna è oltre il 12 del mese: un foglio di calcolo può avervi scambiato giorno e mese. Prendete il file come è stato esportato.',
  'hashtags.notice.dates-year-first':
    'Le date sono anno, mese, giorno: {example} è stato letto come {reading}. {why}',
  'hashtags.notice.zone-names': 'I nomi dei fusi orari sono stati letti così: {zones}.',
  'hashtags.notice.zone-assumed': 'Gli orari non dicono il fuso e sono stati letti come UTC.',
  'hashtags.notice.zone-given': 'Le ore che non dicono il loro fuso sono state lette come {zone}.',
  'hashtags.notice.serial-dates':
    'Le ore sono giorni dal 1900, come li contano i fogli di calcolo: {example} è stato letto come {reading}.',
  'hashtags.notice.time-forms':
    '{count, plural, one {Un’ora non si può leggere, «{example}»; il suo post è stato tralasciato.} other {{count} ore non si possono leggere, la prima è «{example}»; i loro post sono stati tralasciati.}}',
  'hashtags.notice.same-id':
    '{count, plural, one {{count} post su {rows} è stato tralasciato come copia di un altro} other {{count} post su {rows} sono stati tralasciati come copie di un altro}}: stesso account, stessa ora, stesso {column}.',
  'hashtags.notice.id-not-own':
    '{count, plural, one {Un post ha un numero ({column}) che ha anche un altro post, di altro account o altra ora; è stato contato come post a sé.} other {{count} post hanno un numero ({column}) che ha anche un altro post, di altro account o altra ora; sono stati contati come post a sé.}} Forse la colonna non è il numero del post.',
  'hashtags.notice.names-in-column':
    '{column} è stata letta come elenco di nomi, perché nessun suo valore ha un {sign}.',
  'hashtags.notice.own-clock':
    '{count, plural, one {Un post dice} other {{count} post dicono}} un’ora diversa da quella che la rete ha visto, di oltre un’ora; vale quella della rete.',
  'hashtags.notice.why-asked': 'Come è stato chiesto.',
  'hashtags.notice.why-only': 'Nessun altro ordine va bene per tutte.',
  'hashtags.notice.why-years': 'Gli anni cambiano meno spesso dei giorni.',
  'hashtags.notice.why-stops': 'Fra punti il giorno viene per primo.',
  'hashtags.dropped.account-empty': 'senza account',
  'hashtags.dropped.object-empty': 'che non condividono nulla di questo genere',
  'hashtags.dropped.content-empty': 'senza numero del post',
  'hashtags.dropped.time-empty': 'senza ora',
  'hashtags.dropped.time-unreadable': 'con un’ora illeggibile',
  'hashtags.dropped.time-out-of-range': 'con un’ora anteriore al 1970 o nel lontano futuro',
  'hashtags.dropped.duplicate': 'copie di una riga già contata',
  'hashtags.dropped.columns-missing': 'con colonne mancanti',
  'hashtags.dropped.columns-too-many': 'con troppe colonne',
  'hashtags.thing.hashtag': 'Un hashtag',
  'hashtags.thing.url': 'Un link',
  'hashtags.thing.domain': 'Un sito',
  'hashtags.thing.repost': 'Il post che ripetono',
  'hashtags.thing.reply': 'Il post a cui rispondono',
  'hashtags.thing.mention': 'Un account che nominano',
  'hashtags.thing.text': 'Lo stesso testo',
  'hashtags.thing.near-text': 'Quasi lo stesso testo',
  'hashtags.thing.image': 'Un’immagine',
  'hashtags.by-hand': 'colonne indicate a mano',
};
