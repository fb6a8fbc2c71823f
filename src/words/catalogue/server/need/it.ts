import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'need.note.box-count-twice':
    'Due conteggi del giorno {day}: {one} e {other} scatole; si è usato il primo. Qual è quello giusto?',
  'need.note.not-a-count': '{found} non è un numero di scatole piene o di pezzi ed è stato tralasciato.',
  'need.note.nothing-left':
    'Giorni da {from} a {to}: non restava nulla. Il consumo di quei giorni non dice nulla del fabbisogno.',
  'need.note.ran-out':
    'Fra il giorno {from} e il giorno {to} il reparto può essere rimasto senza: il consumo è il minimo del fabbisogno, l’estremo superiore resta aperto.',
  'need.note.rose':
    '{boxes, plural, one {Dal giorno {from} al giorno {to} il conteggio è salito di una scatola senza un carico registrato} other {Dal giorno {from} al giorno {to} il conteggio è salito di {boxes} scatole senza un carico registrato}}: sono entrati almeno {pieces} pezzi. Quei giorni restano fuori dalla media.',
  'need.note.no-rate':
    'Troppo pochi conteggi per dire un consumo: ne servono due di giorni diversi con scorte presenti.',
  'need.note.below-one':
    '{rate} a testa al giorno è meno di uno: è razionato, oppure non tutto il personale è presente ogni giorno?',
  'need.note.rationing':
    '{rate} a testa al giorno è il consumo con la regola «{policy}»: è razionamento. Con uno a testa al giorno il fabbisogno è di almeno {need} al giorno.',
  'need.note.one-a-head': 'uno per ogni persona al lavoro',
  'need.note.stretched':
    'Consumato con la regola «{policy}»: senza quella regola se ne userebbero più di quanti contati.',
  'need.note.policy-unread':
    'La regola «{policy}» non è stata capita: il consumo può essere inferiore al fabbisogno.',
  'need.note.unit-unknown': 'L’unità «{unit}» non è nota.',
  'need.note.size-unknown':
    'Non si dice quanti pezzi di {item} contiene un’unità «{unit}»; la riga non è stata usata.',
  'need.note.number-read': '{found} è stato letto come {read}.',
  'need.note.pair': 'Un paio è stato contato come due pezzi: {pairs} paia sono {pieces}.',
  'need.note.no-quantity': 'La quantità non è indicata.',
  'need.note.negative': '{found} è negativo.',
  'need.note.not-whole': '{found} non è un numero intero.',
  'need.note.number-two-ways': '{found} può valere mille volte tanto: il segno è decimale?',
  'need.note.number-unreadable': '{found} non è un numero leggibile.',
  'need.note.total-row': 'Una riga di totali è stata tralasciata.',
  'need.note.count-old': 'Questo conteggio è di {days} giorni fa.',
  'need.note.no-date': 'Il giorno del conteggio non è indicato.',
  'need.note.date-two-ways': '{date} si può leggere con il giorno o con il mese davanti.',
  'need.note.date-unreadable': '{date} non è un giorno leggibile.',
  'need.note.date-ahead': 'La data {date} è nel futuro.',
  'need.note.count-again': 'Lo stesso conteggio della riga {line}; vale una volta.',
  'need.note.count-conflict':
    'Due conteggi dello stesso giorno: {one} (riga {line}) e {other}; si è usato il primo. Qual è quello giusto?',
  'need.note.site-open': 'Manca un numero di {site}: il fabbisogno non si può determinare.',
  'need.note.role-without-rate': 'Il ruolo {name} non ha un consumo; non è stato contato.',
  'need.note.severity-without-rate': 'La gravità {name} non ha un consumo; non è stata contata.',
  'need.note.no-severity': 'La gravità dei pazienti non è indicata.',
  'need.note.no-role': 'Il ruolo non è indicato.',
  'need.note.over-full':
    '{ward} {severity}: {occupied} occupati su {beds} posti letto; ne sono stati contati {occupied}.',
  'need.note.number-missing': 'Manca il numero.',
  'need.note.quantity-open': '{item}: non si dice quanti.',
  'need.note.pack-of-unknown-size': '{item}: non si sa quanti pezzi contenga: {unit}.',
  'need.note.same-need': 'Chiesti di nuovo: {pieces}, lo stesso bisogno.',
  'need.note.same-need-in-packs': '{count} × {size} = {pieces}: lo stesso bisogno.',
  'need.note.added': '{one} e altri {other}.',
  'need.note.corrected': 'Corretto da chi ha chiesto: {other} al posto di {one}.',
  'need.note.changed':
    'La stessa persona ha chiesto {one} e poi {other}; vale l’ultima. È al posto o in più?',
  'need.note.askers-differ':
    'Due persone di un reparto hanno chiesto {one} e {other}; vale il maggiore. Qual è giusto?',
  'need.note.withdrawn': '{item} per {site}: ritirato da chi l’aveva chiesto.',
  'need.note.withdrawn-by-other':
    'Un’altra persona ritira ciò che {site} aveva chiesto; la richiesta resta. Può farlo?',
  'need.note.site-of-sender': 'Nessun luogo è nominato; si è preso {site}.',
  'need.note.ward-unknown': 'Il reparto «{ward}» non è noto presso {site}.',
  'need.note.message-without-site': 'Il messaggio chiede qualcosa e non nomina un luogo noto.',
  'need.note.question': '{item}: una domanda, non una richiesta.',
  'need.note.item-not-listed': '{item} non è nell’elenco degli articoli.',
  'need.note.item-unknown': 'Nessuno conosce un articolo «{item}».',
  'need.note.no-item': 'Nessun articolo è indicato.',
  'need.note.no-site': 'Nessuna sede è indicata.',
  'need.note.site-unknown': 'La sede «{site}» non è nota.',
  'need.note.has-enough': '{item}: dicono di averne; nessuna richiesta.',
  'need.note.size-not-listed': '{item}: la taglia {size} non è nell’elenco.',
  'need.note.number-of-nothing': '{number}: di che cosa non si dice, o non è noto.',
  'need.note.message-asks-nothing': 'Il messaggio non chiede nulla.',
  'need.note.chat-days': 'I giorni di questa chat sono letti come {written}: {read}.',
  'need.note.chat-days-two-ways':
    '{written} può essere {read} o {other}; tutti i giorni di questa chat sono stati letti come {read}. Qual è quello giusto?',
  'need.note.chat-days-wrong':
    'I giorni di questa chat non si leggono in nessun ordine in cui nessuno venga prima del precedente e nessuno sia nel futuro; non è stata usata.',
  'need.note.chat-media':
    '{count, plural, one {Un messaggio è una foto, un video o un vocale e non si è potuto leggere} other {{count} messaggi sono foto, video o vocali e non si sono potuti leggere}}.',
  'need.note.chat-none':
    'Qui non c’è né mittente né giorno: {count, plural, one {è stato preso come un messaggio} other {è stato preso come {count} messaggi, uno per paragrafo,}} del {day}.',
  'need.note.column-unused': 'Non si conosce la colonna «{name}»; non è stata usata.',
  'need.note.not-a-table': 'Non è una tabella leggibile.',
  'need.note.sheet-hidden': 'Un foglio nascosto è stato tralasciato.',
  'need.expect.site-named': 'il nome di una sede',
  'need.note.file-unknown': 'Un file con questo nome non è previsto; non è stato letto.',
  'need.note.columns-lacking': 'Nessuna riga nomina queste colonne: {columns}. La tabella non è stata usata.',
  'need.note.not-json': 'da qui in poi non è JSON; il file non è stato usato.',
  'need.note.entry-unusable': 'non si può usare; la voce è stata tralasciata.',
  'need.note.rates-again': 'I consumi sono già in {file}; questi non sono stati usati.',
  'need.note.rates-shipped':
    'Non sono stati indicati consumi. Si sono presi quelli di {source} (edizione {edition}).',
  'need.note.ward-within': 'Il conteggio di {ward} è stato considerato compreso in quello di tutto {site}.',
  'need.least-cover':
    'Ciò che manca prima è {item} presso {site}: {days, plural, one {un giorno} other {{days} giorni}} nel caso peggiore.',
  'need.undetermined': 'Il fabbisogno al giorno di {sites} non si può determinare: manca un numero.',
  'need.silent': 'Da {sites} non si è saputo nulla, il che non significa che non serva nulla.',
  'need.nothing': 'Nulla qui dice che cosa serve a qualcuno.',
  'need.refused':
    '{count, plural, one {Una cosa è stata rifiutata} other {{count} cose sono state rifiutate}}; sono elencate qui sotto.',
};
