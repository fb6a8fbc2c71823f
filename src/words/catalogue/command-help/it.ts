/** The help of the command line, by the English it is written in where the command is. Names and values stay as they are. */
export const it: Readonly<Record<string, string>> = {
  // Commander's own words.
  'Usage:': 'Uso:',
  'Arguments:': 'Argomenti:',
  'Options:': 'Opzioni:',
  'Commands:': 'Comandi:',
  '[options]': '[opzioni]',
  '[command]': '[comando]',
  '{text} (default: {value})': '{text} (predefinito: {value})',
  'display help for command': 'mostrare l’aiuto del comando',
  'output the version number': 'mostrare il numero di versione',
  "error: unknown option '{flag}'": 'errore: opzione «{flag}» sconosciuta',
  "error: unknown command '{name}'": 'errore: comando «{name}» sconosciuto',
  '(Did you mean {name}?)': '(Si intendeva {name}?)',
  '(Did you mean one of {names}?)': '(Si intendeva uno di questi: {names}?)',
  "error: missing required argument '{name}'": 'errore: manca l’argomento obbligatorio «{name}»',
  "error: option '{flags}' argument missing": 'errore: manca il valore dell’opzione «{flags}»',
  "error: required option '{flags}' not specified": 'errore: manca l’opzione obbligatoria «{flags}»',
  "error: too many arguments for '{name}'. Expected {expected} argument but got {count}.":
    'errore: troppi argomenti per «{name}». Previsti: {expected}; ricevuti: {count}.',
  "error: too many arguments for '{name}'. Expected {expected} arguments but got {count}.":
    'errore: troppi argomenti per «{name}». Previsti: {expected}; ricevuti: {count}.',
  "error: option '{flags}' argument '{value}' is invalid. {reason}":
    'errore: il valore «{value}» dell’opzione «{flags}» non è valido; {reason}',
  "error: command-argument value '{value}' is invalid for argument '{name}'. {reason}":
    'errore: il valore «{value}» dell’argomento «{name}» non è valido; {reason}',

  // Of several commands.
  'The open record of emergency medical supplies: given or sold, any good, arrived, true.':
    'Il registro aperto delle forniture mediche d’emergenza: che cosa è stato donato o venduto, se funziona, se è arrivato, se è vero.',
  'language of answers, help and errors: en, it or zh': 'lingua di risposte, aiuto ed errori: en, it o zh',
  'one JSON object on stdout': 'un solo oggetto JSON su stdout',
  'folder of the case': 'cartella del caso',
  'folder of the case; this folder if it holds one, otherwise the case that ships':
    'cartella del caso; questa cartella se ne contiene uno, altrimenti il caso fornito con il programma',
  'what was known by the end of that day (YYYY-MM-DD)':
    'ciò che era noto alla fine di quel giorno (AAAA-MM-GG)',
  'where the store and the archive are kept':
    'cartella in cui stanno l’archivio dati e le copie dei documenti',
  'id of a case in the store': 'id di un caso dell’archivio dati',
  'who does it; stays in the journal': 'chi lo fa; resta nel giornale',

  // check, explain
  'Answer every question the case can be asked. Exit code 1 when a finding contradicts a statement or a part of the case could not be read, 2 when nothing of a kind could.':
    'Rispondere a ogni domanda che si può porre al caso. Codice di uscita 1 se un risultato contraddice una dichiarazione o una parte del caso non è leggibile, 2 se di un tipo di voci non è leggibile nulla.',
  'only one of terms, quality, arrival, claim, amplification, media …':
    'una sola domanda: terms (a che condizioni), quality (qualità), arrival (arrivo), claim (affermazioni), amplification (amplificazione), media …',
  'list every finding, not only what is against and the most telling others':
    'elencare tutti i risultati, non solo quelli contrari e i più significativi degli altri',
  'Print what a finding stands on, down to the sources.':
    'Mostrare su che cosa si fonda un risultato, fino alle fonti.',
  'id of a finding, as `waybill check` prints it': 'id di un risultato, come lo mostra `waybill check`',
  'the same, as an option': 'la stessa cartella, come opzione',

  // new, import, export, archive, merge, blank
  'Begin a case: a folder with a description and an empty table for each kind of entry.':
    'Iniziare un caso: una cartella con una descrizione e una tabella vuota per ogni tipo di voce.',
  'folder of the case, which is made': 'cartella del caso, che viene creata',
  'what the case is called': 'titolo del caso',
  'its first day (YYYY-MM-DD)': 'il suo primo giorno (AAAA-MM-GG)',
  'its last day; left out while the story goes on':
    'il suo ultimo giorno; da omettere finché la vicenda è in corso',
  'what its sources are written in: decides whether 1.234 is a thousand':
    'la lingua delle sue fonti: decide se 1.234 è un migliaio',
  'what it is about': 'di che cosa tratta',
  'Take a case into a store. Entries edited in the page since, or not readable in the files, stay as they are.':
    'Importare un caso in un archivio dati. Le voci modificate nel frattempo nella pagina, o illeggibili nei file, restano come sono.',
  'folder of the case, or a zip file of it': 'cartella del caso, o un suo file zip',
  'say what would be done, and do nothing': 'dire che cosa si farebbe, senza fare nulla',
  'remove the entries of the store that the case no longer has':
    'togliere dall’archivio dati le voci che il caso non ha più',
  'Write a case out of a store as a folder of plain files, or as a zip file of them.':
    'Esportare un caso da un archivio dati in una cartella di file semplici, o in un loro file zip.',
  'folder to write, or a file ending in .zip': 'cartella da scrivere, o un file che finisce in .zip',
  'Keep a copy of a source in the case folder, under its SHA-256.':
    'Conservare nella cartella del caso la copia di una fonte, con il suo SHA-256 come nome.',
  'source the file is a copy of': 'fonte di cui il file è copia',
  'the file': 'il file',
  'Make two parties, places, products, consignments or lots one; one undo takes it back.':
    'Unire due soggetti, luoghi, prodotti, spedizioni o lotti in uno; basta un annullamento per tornare indietro.',
  'party, place, product, consignment, lot':
    'party (soggetto), place (luogo), product (prodotto), consignment (spedizione), lot (lotto)',
  'id of the entry that stays': 'id della voce che resta',
  'id of the other: all that names it names the first from then on':
    'id dell’altra: da qui in poi tutto ciò che la cita cita la prima',
  'fields whose value is taken from the one that goes':
    'campi il cui valore si prende dalla voce che scompare',
  'Take what an entry said out of the record for ever: the journal keeps digests, who and why.':
    'Togliere per sempre dal registro ciò che una voce diceva: il giornale conserva gli hash, chi e perché.',
  'kind of the entry, such as party': 'tipo della voce, per esempio party',
  'id of the entry; it stays, so the name must not be in it':
    'id della voce; resta, quindi non deve contenere il nome',
  'on what ground; stays in the journal': 'per quale motivo; resta nel giornale',
  'what the entry says now stays; only what it said before goes':
    'resta ciò che la voce dice ora; si toglie solo ciò che diceva prima',
  'do it without asking': 'procedere senza chiedere conferma',

  // serve, backup, restore, rebuild, verify
  'Serve the page and the API until ended. Prints the address when ready.':
    'Rendere disponibili la pagina e l’API fino all’interruzione. Mostra l’indirizzo quando è pronto.',
  'folder of a case to take in; what was entered in the page since stays':
    'cartella di un caso da importare; ciò che è stato inserito nel frattempo nella pagina resta',
  'port to listen on; 0 takes a free one': 'porta su cui ascoltare; 0 ne prende una libera',
  'address to listen on; beyond this machine only with a token':
    'indirizzo su cui ascoltare; oltre questo computer solo con una chiave di accesso',
  'access token every request must carry; better given as WAYBILL_TOKEN':
    'chiave di accesso che ogni richiesta deve portare; meglio darla con WAYBILL_TOKEN',
  'most bytes of posts one job takes; or WAYBILL_POSTS_LIMIT (default: 4 GiB)':
    'byte di post che un’elaborazione accetta al massimo; oppure WAYBILL_POSTS_LIMIT (predefinito: 4 GiB)',
  'Write the whole journal of a store into one file. A server that has the data folder open must be ended first (with DATABASE_URL it may run). Documents, which are copies of sources and posts, are copied where --documents says, and published dossiers where --dossiers says.':
    'Scrivere in un solo file l’intero giornale di un archivio dati. Un server che tiene aperta la cartella dei dati va prima terminato (con DATABASE_URL può restare in funzione). I documenti, cioè le copie di fonti e post, vengono copiati dove dice --documents, i dossier pubblicati dove dice --dossiers.',
  'file to write; it must not be there yet': 'file da scrivere; non deve esistere già',
  'folder that gets the documents it lacks; several backups may share it':
    'cartella che riceve i documenti che le mancano; più backup possono condividerla',
  'Fill a new store from a backup, or not at all.':
    'Riempire un archivio dati nuovo da un backup: per intero o per nulla.',
  'what `waybill backup` wrote': 'il file scritto da `waybill backup`',
  'folder that gets the published dossiers it lacks; several backups may share it':
    'cartella che riceve i dossier pubblicati che le mancano; più backup possono condividerla',
  'folder that the backup put dossiers into': 'cartella in cui il backup ha messo i dossier',
  'folder that the backup put documents into': 'cartella in cui il backup ha messo i documenti',
  'Empty the tables of a store and fill them from its journal.':
    'Svuotare le tabelle di un archivio dati e riempirle dal suo giornale.',
  'Walk the journal of a store from its beginning and read every document. Exit code 1 where one is not what was written. Of a dossier, which needs nothing but itself, hold every file, proof and signature against what was published.':
    'Ripercorrere dall’inizio il giornale di un archivio dati e leggere ogni documento. Codice di uscita 1 se qualcosa non è ciò che fu scritto. Di un dossier, a cui basta sé stesso, confrontare ogni file, prova e firma con ciò che fu pubblicato.',
  'an end of the journal as it was printed before; it must still be there':
    'una fine del giornale come fu mostrata in passato; deve esserci ancora',
  'a published dossier, folder or zip file; without it the store':
    'un dossier pubblicato, cartella o file zip; se manca, l’archivio dati',
  'a dossier of before, whose journal this one must contain':
    'un dossier precedente, il cui giornale deve essere contenuto in questo',
  'a public key named elsewhere, of the publisher or a witness; may be given again':
    'una chiave pubblica indicata altrove, dell’editore o di un testimone; si può ripetere',
  'certificates (PEM) of authorities whose time stamps are trusted':
    'certificati (PEM) di autorità delle cui marche temporali ci si fida',
  'of a dossier: print what was found as JSON': 'di un dossier: mostrare in JSON ciò che è stato trovato',
  'Print the public key of the editions of a store, to be named where readers trust you. It is made with the first edition, or here.':
    'Mostrare la chiave pubblica delle edizioni di un archivio dati, da indicare dove i lettori si fidano. Nasce con la prima edizione, oppure qui.',
  'put the key aside and make another': 'mettere da parte la chiave e crearne un’altra',

  // conform
  'May it leave, may it enter? Release, hold or refuse by the rules of the day. Exit code 1 unless released.':
    'Può uscire, può entrare? Svincolare, trattenere o respingere secondo le regole di quel giorno. Codice di uscita 1 se la merce non è svincolata.',
  'a dossier (FILE.yaml), or the id of a consignment of the case':
    'un fascicolo (FILE.yaml), o l’id di una spedizione del caso',
  'the day it leaves and enters, where the dossier gives none (YYYY-MM-DD)':
    'il giorno in cui esce ed entra, se il fascicolo non lo dà (AAAA-MM-GG)',
  'of a consignment: as it was known that day': 'di una spedizione: come era nota quel giorno',
  'registers as CSV: register, asOf, number, name, law, model, from, until':
    'registri in CSV: register, asOf, number, name, law, model, from, until',
  'the documents to have in hand at both ends: with --product, --from, --to, --on':
    'i documenti da avere ai due capi: con --product, --from, --to, --on',
  'is this one document plausible? a YAML file of what it says':
    'questo singolo documento è plausibile? Un file YAML con ciò che dice',
  'what the rules call the goods, such as ffp_respirator':
    'come le regole chiamano la merce, per esempio ffp_respirator',
  'where the goods leave, such as CN': 'da dove esce la merce, per esempio CN',
  'where they enter, such as IT': 'dove entra, per esempio IT',
  'how many, for the heading of the checklist': 'quantità, per l’intestazione dell’elenco dei documenti',
  'the checklist as a page to print': 'l’elenco dei documenti come pagina da stampare',

  // read, table
  'What an article says of supplies: numbers, days and statements, each with the words it comes from.':
    'Ricavare da un articolo ciò che dice delle forniture: numeri, giorni e dichiarazioni, ognuno con le parole da cui viene.',
  'an article: plain text, HTML, EML, MHTML, DOCX or PDF':
    'un articolo: testo semplice, HTML, EML, MHTML, DOCX o PDF',
  'of the article: en, it, es, fr, de or zh (guessed)':
    'dell’articolo: en, it, es, fr, de o zh (riconosciuta dal testo)',
  'the day it was published (the day it gives itself)':
    'il giorno in cui fu pubblicato (quello che indica l’articolo stesso)',
  'Take in a table of shipments as people keep them. Columns are recognised and shown; what can be read two ways is asked.':
    'Importare una tabella di spedizioni così come viene tenuta. Le colonne vengono riconosciute e mostrate; ciò che si può leggere in due modi viene chiesto.',
  'a table of shipments: CSV with any separator, or XLSX':
    'una tabella di spedizioni: CSV con qualsiasi separatore, o XLSX',
  'the case it goes into': 'il caso in cui va',
  'say what would be written, and write nothing': 'dire che cosa si scriverebbe, senza scrivere nulla',
  'what a column holds: "Quantità=amount"; may be given again':
    'che cosa contiene una colonna: "Quantità=amount"; si può ripetere',
  'gift, sale, loan, unknown, or a stage such as received; of a note also none-came, or none':
    'che cosa significa una parola: gift (dono), sale (vendita), loan (prestito), unknown (ignoto), o una fase come received (ricevuto); di una nota anche none-came (non è arrivato nulla) o "none" (non dice nulla)',
  'a name that is this entry of the case: "Cina=china-gov"':
    'un nome che corrisponde a questa voce del caso: "Cina=china-gov"',
  'of a workbook: the sheet with the shipments': 'di una cartella di lavoro: il foglio con le spedizioni',
  'the line that names the columns': 'la riga con i nomi delle colonne',
  'what the table is written in (the language of the case)':
    'la lingua in cui è scritta la tabella (quella del caso)',
  'comma or point': 'separatore dei decimali: comma (virgola) o point (punto)',
  'day-first or month-first': 'ordine delle date: day-first (prima il giorno) o month-first (prima il mese)',
  'what goods all rows are about, where no column says it':
    'la merce di tutte le righe, se nessuna colonna lo dice',
  'who gave or sold them, where no column says it': 'chi l’ha donata o venduta, se nessuna colonna lo dice',
  'who got them, where no column says it': 'chi l’ha ricevuta, se nessuna colonna lo dice',
  'what they are counted in, where no column says it': 'l’unità in cui è contata, se nessuna colonna lo dice',
  'pledged, contracted, shipped, received …, where no column says it':
    'la fase, se nessuna colonna lo dice: pledged (promesso), contracted (sotto contratto), shipped (spedito), received (ricevuto) …',
  'gift, sale, loan or mixed, where no column says it (unknown)':
    'le condizioni, se nessuna colonna lo dice: gift (dono), sale (vendita), loan (prestito) o mixed (misto); se non detto, ignote',
  'of values that do not say it: EUR': 'la valuta degli importi che non la indicano: EUR',
  'the source of the case the table is; or, for a new one:':
    'la fonte del caso che corrisponde alla tabella; oppure, per una fonte nuova:',
  'of the new source (the name of the file)': 'titolo della nuova fonte (il nome del file)',
  'who published the table': 'chi ha pubblicato la tabella',
  'the day from which the public could know it': 'il giorno da cui il pubblico poteva conoscerla',
  'where it is': 'dove si trova',
  'lines that are no shipments, parted by commas': 'righe che non sono spedizioni, separate da virgole',
  'take rows that the case holds already': 'importare anche le righe che il caso contiene già',

  // ledger, gate, events
  'What captured events say of a consignment, beside what people said: where its lots are, and how many reached each stage. Exit code 1 if events and record differ.':
    'Che cosa dicono di una spedizione gli eventi registrati, accanto a ciò che dicono le persone: dove sono i suoi lotti e quanti pezzi hanno raggiunto ogni fase. Codice di uscita 1 se eventi e dati registrati non concordano.',
  'May goods take off: consignee, paperwork, certificates; of gifts also stated need and shelf life on arrival. Exit code 1 unless all are answered yes.':
    'La merce può partire? Destinatario, documenti, certificati; dei doni anche bisogno dichiarato e validità all’arrivo. Codice di uscita 1 se non a tutto si risponde sì.',
  'a consignment by its id': 'una spedizione per id',
  'take the delivery of this id back: it is counted nowhere, and stays to be read':
    'ritira la consegna con questo id: non si conta da nessuna parte e resta leggibile',
  'Goods that whoever got them sent on: from where to where, by whom, how many came; and what is where. With --to goods are sent on, with --arrived they came.':
    'Merce inoltrata da chi l’aveva ricevuta: da dove a dove, da chi, quanta è arrivata; e che cosa si trova dove. Con --to si inoltra merce, con --arrived si registra che è arrivata.',
  'with --to: where the goods are, by name, id or GLN':
    'con --to: dove si trova la merce, per nome, id o GLN',
  'send goods on to there; refused where there are not as many':
    'inoltra merce a questo luogo; rifiutato se non ce n’è abbastanza',
  'of what was sent on under this id some came':
    'di ciò che è stato inoltrato con questo id qualcosa è arrivato',
  'with --to and --arrived: a lot and how many (L-7=400), or a carton by its number':
    'con --to e --arrived: un lotto e la quantità (L-7=400), oppure un cartone per numero',
  'with --to and --arrived: a day or a moment with its zone; now if left out':
    'con --to e --arrived: un giorno o un istante con il suo fuso; adesso se omesso',
  'with --to and --arrived: what is to be known of it': 'con --to e --arrived: ciò che è bene sapere',
  'take back that goods were sent on under this id, and all that came of it':
    'ritira l’inoltro con questo id e tutto ciò che ne è seguito',
  'with --to, --arrived and --take-back: who sends, received, takes it back':
    'con --to, --arrived e --take-back: chi spedisce, ha ricevuto, ritira',
  'with --take-back: why': 'con --take-back: perché',
  'with --take-back: who takes it back': 'con --take-back: chi la ritira',
  'Proof of deliveries: who received what, where and when, what was refused and why, photos and signature.':
    'Prova delle consegne: chi ha ricevuto che cosa, dove e quando, che cosa è stato rifiutato e perché, foto e firma.',
  'How many of the goods reached each stage from pledge to ward, who says so, and what is missing. Exit code 1 if a gap asks for a reason.':
    'Quante merci hanno raggiunto ogni fase, dalla promessa al reparto, chi lo dice e che cosa manca. Codice di uscita 1 se uno scarto richiede un motivo.',
  'a consignment by its id; every one if left out': 'una spedizione per id; tutte se omessa',
  'of every consignment: only those that this party sent':
    'di tutte le spedizioni: solo quelle inviate da questa parte',
  // capture, hash, trace
  'The event hash (CBV 2.0, 8.9) of each event, in their order. Exit code 1 if one is not as the standard asks.':
    'L’hash dell’evento (CBV 2.0, 8.9) di ogni evento, nel loro ordine. Codice di uscita 1 se uno non è come lo standard chiede.',
  'EPCIS documents, JSON or XML': 'documenti EPCIS, JSON o XML',
  'what is hashed, instead of the hash': 'ciò di cui si calcola l’hash, invece dell’hash',
  'EPCIS documents, JSON or XML, of EPCIS 1.0 to 2.0': 'documenti EPCIS, JSON o XML, da EPCIS 1.0 a 2.0',
  'Keep events of goods on their way, each once however often it is sent. Exit code 1 if some were refused.':
    'Registrare eventi di merci in viaggio, ciascuno una volta sola comunque spesso sia inviato. Codice di uscita 1 se alcuni sono stati respinti.',
  'send them to a server instead, such as http://127.0.0.1:4242/epcis':
    'inviarli invece a un server, come http://127.0.0.1:4242/epcis',
  'keep what is right of a file in which something is wrong':
    'di un file in cui qualcosa è sbagliato registrare ciò che è giusto',
  'who captured them': 'chi li ha registrati',
  'a lot by its name, or an EPC as URN, link or label: "(01)…(10)…"':
    'un lotto per nome, o un EPC come URN, link o etichetta: "(01)…(10)…"',
  'Where a lot or a thing is, what is in it, what it was made of, and all that a recall must reach.':
    'Dove si trova un lotto o una cosa, che cosa contiene, con che cosa è fatto e tutto ciò che un richiamo deve raggiungere.',
  'as it was then: a day (to its end, UTC), or a day and time with its zone':
    'com’era allora: un giorno (fino alla sua fine, UTC), o un giorno e un’ora con il fuso',
  'as it was believed then: without what was only said or corrected later':
    'come si credeva allora: senza ciò che è stato detto o corretto solo dopo',
  'by the events of these files instead of what was captured':
    'secondo gli eventi di questi file invece di quanto registrato',

  // sscc
  'Issue numbers for the cartons or pallets of a shipment, and print their labels. A number is never issued twice.':
    'Assegnare numeri ai colli o pallet di una spedizione e stamparne le etichette. Nessun numero viene assegnato due volte.',
  'how many, up to 1000': 'quanti, fino a 1000',
  'your GS1 company prefix; without one the numbers are none of GS1':
    'il proprio prefisso aziendale GS1; senza, i numeri non sono di GS1',
  'first digit of the SSCC; two stores under one prefix each take their own':
    'prima cifra dell’SSCC; due archivi con lo stesso prefisso ne usano ciascuno una propria',
  'what is in each, as it is to be printed': 'che cosa contiene ciascuno, come va stampato',
  'the lot that is in each, by its id or its number': 'il lotto che ciascuno contiene, per id o per numero',
  'PDF of the labels to write; it must not be there yet':
    'PDF delle etichette da scrivere; non deve esistere già',
  'a6, one label on a page, or a4, four': 'a6, un’etichetta per pagina, o a4, quattro',
  'who issues them': 'chi li assegna',

  // recall
  'with start: the case that tells of the lot, where no event does':
    'con start: il caso che parla del lotto, se nessun evento ne parla',
  'start, status, answer, withdraw, close or letter':
    'start (avviare), status (stato), answer (rispondere), withdraw (ritirare), close (chiudere) o letter (lettera)',
  'the lot or the recall; for answer then the site, what is said of it and how many; for withdraw the line':
    'il lotto o il richiamo; per answer poi la sede, ciò che se ne dice e quanti; per withdraw la riga',
  'Call a lot back: every site, a letter for each, what they answer, and what is not accounted for.':
    'Richiamare un lotto: ogni sede, una lettera per ciascuna, le risposte e ciò che non risulta.',
  'why it is called back, or closed': 'perché è richiamato, o chiuso',
  'who says it (the user of this machine)': 'chi lo dice (l’utente di questo computer)',
  'the day an answer speaks of, or a recall that was kept on paper was started (today)':
    'il giorno di cui parla una risposta, o in cui è iniziato un richiamo tenuto su carta (oggi)',
  'of pieces that were passed on: to which site': 'di pezzi ceduti: a quale sede',
  'why pieces are missing, or what else is to be known': 'perché mancano pezzi, o altro da sapere',
  'of a delivery note: tells two equal answers of one day apart':
    'di una bolla: distingue due risposte uguali di uno stesso giorno',
  'the lot on what came back; another one is refused': 'il lotto su ciò che è tornato; un altro è respinto',
  'a folder for a file of each letter, or a file whose name ends in .pdf for all of them':
    'una cartella per un file di ogni lettera, o un file il cui nome finisce in .pdf per tutte',
  'with start: the day by which sites are to answer, as the letters will say it':
    'con start: il giorno entro cui le sedi devono rispondere, come lo diranno le lettere',

  // people
  'Enter who may sign in, and what they may. The server that has the store open must be ended.':
    'Inserire chi può accedere, e che cosa può fare. Il server che tiene aperto l’archivio va prima chiuso.',
  'list, add, role, password, token, revoke or remove':
    'list (elencare), add (inserire), role (ruolo), password, token, revoke (ritirare) o remove (rimuovere)',
  'of the person': 'della persona',
  'viewer, recorder, inspector, coordinator, editor or admin; several with commas; `none` takes them away':
    'viewer (lettore), recorder (rilevatore), inspector (ispettore), coordinator (coordinatore), editor (redattore) o admin (amministratore); più d’uno con virgole; `none` li toglie',
  'the roles are for this case only': 'i ruoli valgono solo per questo caso',
  'with token and revoke: what the device is called': 'con token e revoke: come si chiama il dispositivo',

  // sample
  'How many to take from a lot, with how many bad to accept it, and what that risks.':
    'Quanti pezzi prelevare da un lotto, con quanti difettosi accettarlo, e con quali rischi.',
  'pieces in the lot': 'pezzi del lotto',
  'lots in a series: acceptance quality limit, a plan of ISO 2859-1':
    'lotti in serie: limite di qualità accettabile (AQL), un piano della ISO 2859-1',
  'with --aql: S-1, S-2, S-3, S-4, I, II or III (II)':
    'con --aql: livello di collaudo S-1, S-2, S-3, S-4, I, II o III (predefinito: II)',
  'with --aql: normal, tightened or reduced (normal)':
    'con --aql: normal (ordinario), tightened (rinforzato) o reduced (ridotto); predefinito: normal',
  'a lot that comes once: limiting quality (LQ), the share of bad pieces it must not have':
    'un lotto isolato: qualità limite (LQ), la quota di difettosi che non deve avere',
  'with --limiting-quality: consumer’s risk, how often it may get through (0.1)':
    'con --limiting-quality: rischio del consumatore, quanto spesso può passare (predefinito: 0.1)',
  'with --limiting-quality: acceptance number (Ac), bad pieces in the sample up to which the lot passes (0)':
    'con --limiting-quality: numero di accettazione (Ac), difettosi nel campione fino ai quali il lotto passa (predefinito: 0)',
  'instead of --accept: producer’s risk quality, one that should get through':
    'al posto di --accept: qualità al rischio del produttore, quella che deve passare',
  'with --acceptable-quality: producer’s risk, how often it may be refused (0.05)':
    'con --acceptable-quality: rischio del produttore, quanto spesso può essere respinta (predefinito: 0.05)',
  'a double or multiple plan, each sample as n/Ac/Re: "125/3/7 125/8/9"':
    'un piano doppio o multiplo, ogni campione come n/Ac/Re: "125/3/7 125/8/9"',
  'piece by piece, between --acceptable-quality and --limiting-quality':
    'pezzo per pezzo (sequenziale), tra --acceptable-quality e --limiting-quality',
  'by measured values, between the same two': 'per valori misurati, tra le stesse due qualità',
  'with --variables: known or unknown (unknown)':
    'con --variables: deviazione standard known (nota) o unknown (ignota); predefinito: unknown',
  'bad pieces found in the sample: what that says of the lot':
    'difettosi trovati nel campione: che cosa dicono del lotto',
  'with --found (0.95)': 'con --found: confidenza (predefinito: 0.95)',
  'the curve: how often a lot of each quality gets through':
    'la curva operativa: quanto spesso passa un lotto di ogni qualità',
  'give the plan to this lot of a case': 'assegnare il piano a questo lotto di un caso',
  'with --give-to: the folder of the case': 'con --give-to: la cartella del caso',
  'with --give-to: who gives it': 'con --give-to: chi lo assegna',
  'with --give-to (today)': 'con --give-to: il giorno (oggi)',
  'with --give-to: what the plan is called (P-1, P-2 …)': 'con --give-to: il nome del piano (P-1, P-2 …)',
  'with --give-to': 'con --give-to: una nota',
  'with --give-to: the class of defects, where each has a plan':
    'con --give-to: la classe di difetti, se ognuna ha un piano',
  'with --give-to: the lot was turned away before':
    'con --give-to: il lotto era già stato respinto e viene ripresentato',
  'with --give-to: inspection was discontinued, and the supplier has put it right':
    'con --give-to: il collaudo era sospeso e il fornitore vi ha posto rimedio',
  'with --give-to and --variables: what the values are held against':
    'con --give-to e --variables: il limite a cui si confrontano i valori',
  'with --limit: lower or upper': 'con --limit: lower (inferiore) o upper (superiore)',
  'with --sigma known': 'con --sigma known: il suo valore',

  // inspect
  'Hold a test report against a product standard, or two standards against each other. Exit code 1 unless it passes.':
    'Confrontare un rapporto di prova con una norma di prodotto, o due norme tra loro. Codice di uscita 1 se l’esito non è positivo.',
  "a laboratory's report (YAML)": 'il rapporto di un laboratorio (YAML)',
  'a class of a standard, such as "EN 149 FFP2"': 'una classe di una norma, per esempio "EN 149 FFP2"',
  'two of them: is what meets the first good enough for the second?':
    'due classi: ciò che soddisfa la prima basta per la seconda?',
  'the day whose edition is meant (otherwise that of the report); with --plan the day of the inspection (otherwise today)':
    'il giorno la cui edizione vale (altrimenti quello del rapporto); con --plan il giorno del collaudo (altrimenti oggi)',
  'instead of a report: where this lot of a case is, and what is proposed for it':
    'al posto di un rapporto: a che punto è questo lotto di un caso, e che cosa si propone',
  'instead of a report: every lot of a case, where it is and what comes next':
    'al posto di un rapporto: tutti i lotti di un caso, a che punto sono e che cosa viene dopo',
  'with --lot or --lots: the folder of the case': 'con --lot o --lots: la cartella del caso',
  'with --lot or --lots: as it was known that day': 'con --lot o --lots: come era noto quel giorno',
  'with --lot: enter the result of this plan of the lot':
    'con --lot: registrare il risultato di questo piano del lotto',
  'with --plan; of a double plan one number for each sample: "125 125"':
    'con --plan: pezzi controllati; per un piano doppio un numero per campione: "125 125"',
  'with --inspected: bad pieces, one number for each sample':
    'con --inspected: difettosi, un numero per campione',
  'with --plan by measured values': 'con --plan per valori misurati: la media',
  'with --mean: their standard deviation': 'con --mean: la deviazione standard dei valori',
  'with --plan: production runs at a steady rate': 'con --plan: la produzione procede a ritmo costante',
  'with --plan: the authority wants reduced inspection': 'con --plan: l’autorità vuole il collaudo ridotto',
  'with --plan: who inspected': 'con --plan: chi ha eseguito il collaudo',
  'with --plan: what the sample is called (S-1, S-2 …)': 'con --plan: il nome del campione (S-1, S-2 …)',
  'with --plan': 'con --plan: una nota',

  // evaluate
  'Say what a test kit can do, and whether that is enough for its intended use.':
    'Dire che cosa sa fare un kit diagnostico, e se basta per l’uso previsto.',
  'table of results (CSV or XLSX), one row a kit: reference, result, days since onset, lot, kit':
    'tabella dei risultati (CSV o XLSX), una riga per kit: riferimento, esito, giorni dai primi sintomi, lotto, kit',
  'infected, found': 'infetti trovati (veri positivi)',
  'infected, missed': 'infetti sfuggiti (falsi negativi)',
  'not infected, alarmed': 'non infetti allarmati (falsi positivi)',
  'not infected, cleared': 'non infetti esclusi (veri negativi)',
  'of the intervals and of the decision': 'degli intervalli e della decisione',
  'wilson, clopper-pearson, jeffreys, agresti-coull or mid-p':
    'wilson, clopper-pearson, jeffreys, agresti-coull o mid-p',
  'hold it against a target of data/kit-targets.yaml, such as antigen-who':
    'confrontarlo con un requisito di data/kit-targets.yaml, per esempio antigen-who',
  'what a result is worth where that share is infected, such as 0.01':
    'quanto vale un esito dove è infetta questa quota, per esempio 0.01',
  'in a file of several kits, the one that is meant': 'in un file con più kit, quello da valutare',
  'the column with the answer of the reference method':
    'la colonna con la risposta del metodo di riferimento',
  'the column with the answer of the kit': 'la colonna con l’esito del kit',
  'the column with the days since the first symptoms': 'la colonna con i giorni dai primi sintomi',
  "the column with the kit's lot": 'la colonna con il lotto del kit',
  'the column with the name of the kit': 'la colonna con il nome del kit',
  'of a workbook: the sheet with the results': 'di una cartella di lavoro: il foglio con i risultati',
  'what else means positive, parted by commas: "1,P"':
    'che altro significa positivo, separato da virgole: "1,P"',
  'what else means negative: "2,-"': 'che altro significa negativo: "2,-"',
  'attach the evaluation to this lot of a case': 'allegare la valutazione a questo lotto di un caso',
  'with --attach-to: the folder of the case': 'con --attach-to: la cartella del caso',
  'with --attach-to: who evaluated': 'con --attach-to: chi ha valutato',
  'with --attach-to (today)': 'con --attach-to: il giorno (oggi)',
  'with --attach-to: what it is called (E-1, E-2 …)':
    'con --attach-to: il nome della valutazione (E-1, E-2 …)',
  'with --attach-to: the laboratory or hospital where it was done':
    'con --attach-to: il laboratorio o l’ospedale che l’ha fatta',
  'with --attach-to: what told the infected from the others: RT-PCR':
    'con --attach-to: che cosa ha distinto gli infetti dagli altri: RT-PCR',
  'with --attach-to': 'con --attach-to: una nota',

  // amplify
  'Find accounts that share the same objects at the same time more often than chance.':
    'Trovare gli account che condividono gli stessi oggetti nello stesso momento più spesso che per caso.',
  'posts: CSV, TSV, JSON, JSONL, Parquet or XLSX, plain, .gz or .zst; also a zip or a folder of them':
    'post: CSV, TSV, JSON, JSONL, Parquet o XLSX, non compressi, .gz o .zst; anche un loro zip o una loro cartella',
  'hashtag, url, domain, repost, reply, mention, text, near-text, image, or the name of a column':
    'che cosa si condivide: hashtag, url, domain, repost, reply, mention, text, near-text, image, o il nome di una colonna',
  'in a file of no known layout: the column of the account':
    'in un file di struttura non nota: la colonna dell’account',
  'likewise, of the time': 'allo stesso modo, la colonna dell’ora',
  'likewise, of what is shared; --by then says what to look for in it':
    'allo stesso modo, la colonna di ciò che si condivide; --by dice allora che cosa cercarvi',
  'likewise, of the id of the post, if there is one': 'allo stesso modo, la colonna dell’id del post, se c’è',
  'text or names: whether that column is a text, or names without # and @':
    'text o names: se quella colonna è un testo, o nomi senza # e @',
  'dmy, mdy or ymd: the order of day, month and year, where the file does not tell':
    'dmy, mdy o ymd: l’ordine di giorno (d), mese (m) e anno (y), se il file non lo dice',
  'of times that do not say theirs or call it ambiguously: Europe/Rome, +02:00':
    'fuso delle ore che non lo indicano o lo indicano in modo ambiguo: Europe/Rome, +02:00',
  'of a workbook: the sheet with the posts': 'di una cartella di lavoro: il foglio con i post',
  'of a text that is not UTF-8: windows-1252, gb18030 (GBK), shift_jis …':
    'codifica di un testo che non è UTF-8: windows-1252, gb18030 (GBK), shift_jis …',
  'the file holds all that its accounts posted in its time, not only one hashtag of theirs':
    'il file contiene tutto ciò che i suoi account hanno pubblicato in quel periodo, non solo un loro hashtag',
  'print the pairs of posts of two accounts side by side, and count nothing':
    'mostrare affiancate le coppie di post di due account, senza contare nulla',
  'with --between: how many of them, the closest first': 'con --between: quante, dalle più vicine nel tempo',
  'say what the file is taken for and show its first rows, and count nothing':
    'dire per che cosa è preso il file e mostrarne le prime righe, senza contare nulla',
  'how far apart two posts of a pair may be': 'distanza massima di tempo tra i due post di una coppia',
  'leave out accounts with fewer posts in pairs': 'tralasciare gli account con meno post in coppie',
  'default, or cooRTweet to get what CooRTweet 2.1.3 gives':
    'default, o cooRTweet per ottenere ciò che dà CooRTweet 2.1.3',
  'default mode: false discovery rate, the share of kept edges that chance may explain':
    'modalità default: tasso di false scoperte, la quota di legami tenuti che il caso può spiegare',
  'cooRTweet mode: flag the edges with more than this quantile':
    'modalità cooRTweet: segnalare i legami sopra questo quantile dei pesi',
  'near-text: how much of two texts must be the same':
    'near-text: quanta parte di due testi deve essere uguale',
  'image: how many bits of two image hashes may differ':
    'image: per quanti bit possono differire gli hash di due immagini',
  'write edges, accounts, objects, groups, network files and a summary there':
    'cartella in cui scrivere legami, account, oggetti, gruppi, file della rete e un riepilogo',
  'what the run may take; posts that do not fit go to disk (350 MB is the least it can do with)':
    'memoria che l’elaborazione può usare; i post che non ci stanno vanno su disco (il minimo è 350 MB)',
  'threads that read and count; all cores, up to four, unless said':
    'thread che leggono e contano; se non indicato, tutti i core fino a quattro',
  'the summary as one JSON object on stdout': 'il riepilogo come un solo oggetto JSON su stdout',
  'keep two consignments apart: they are named as one no more':
    'tieni distinte due spedizioni: non sono più indicate come una sola',
  'take that back': 'annulla questa scelta',
  'Shipments that may be one and the same, told of in two reports, and why.':
    'Spedizioni che possono essere una sola, raccontate in due notizie, e perché.',
  'folder of a case, which is taken into the store first, or the id of one in it':
    'cartella di un caso, che viene prima acquisito nel deposito, o id di un caso che c’è già',
  'Freeze findings as they are and write their dossier: a folder that can be read and checked without this program.':
    'Congela i risultati come sono e scrive il loro dossier: una cartella che si legge e si verifica senza questo programma.',
  'where to put the dossier, besides the store; must be empty or not there':
    'dove mettere il dossier, oltre che nel deposito; dev’essere vuota o non esserci',
  'ids of findings, parted by commas': 'id dei risultati, separati da virgole',
  'every finding of one of terms, quality, arrival, claim, amplification, media …':
    'ogni risultato di una domanda: terms, quality, arrival, claim, amplification, media …',
  'every finding': 'ogni risultato',
  'who publishes; the editor of the case unless said': 'chi pubblica; se non indicato, il curatore del caso',
  'why it says otherwise than an edition before it': 'perché dice altro da un’edizione precedente',
  'where the folder will stand on the web': 'dove starà la cartella sul web',
  'authority that stamps the dossier with the time (RFC 3161); or WAYBILL_TIME_STAMP':
    'autorità che appone al dossier una marca temporale (RFC 3161); oppure WAYBILL_TIME_STAMP',

  // scan
  'the bar codes of one label, as the scanner gave them':
    'i codici a barre di un’etichetta, come li ha dati lo scanner',
  'Read a label: product, lot, expiry. Where a scanner may have lost a separator, every reading is shown. Exit code 1 unless it is read as it stands.':
    'Leggere un’etichetta: prodotto, lotto, scadenza. Dove lo scanner può aver perso un separatore si mostra ogni lettura. Codice di uscita 1 se non è letta così com’è.',
  'pictures of one label (JPEG, PNG): their bar codes':
    'immagini di una sola etichetta (JPEG, PNG): i loro codici a barre',
  'the bar codes of one label, a line each': 'i codici a barre di un’etichetta, uno per riga',
  'today, for the century of a year of two digits': 'oggi, per il secolo di un anno di due cifre',

  // packing
  'packing lists: XLSX, or CSV with any separator': 'packing list: XLSX, o CSV con qualsiasi separatore',
  'Read packing lists: goods, lots, expiries, pieces, and everything that was assumed. What can be read two ways is asked. Exit code 1 while something is asked or wrong.':
    'Leggere packing list: merce, lotti, scadenze, pezzi e tutto ciò che è presunto. Ciò che si può leggere in due modi viene chiesto. Codice di uscita 1 finché qualcosa è da chiarire o errato.',
  'hidden rows: take or leave (leave)': 'righe nascoste: take (prendere) o leave (tralasciare); leave',
  'of a workbook: only these sheets': 'di una cartella di lavoro: solo questi fogli',
  'JSON on stdout: one object, or a list of them for several files':
    'JSON su stdout: un oggetto, o un elenco per più file',
  'The waybill of a shipment, to go with the goods: who, where, what, and a code for each lot.':
    'La lettera di vettura di una spedizione, da mandare con la merce: chi, dove, che cosa, e un codice per ogni lotto.',
  'id of a shipment of the case': 'identificativo di una spedizione del caso',
  'PDF to write; it must not be there yet': 'PDF da scrivere; non deve esistere ancora',
  'where others reach your server; the QR code leads there':
    'dove altri raggiungono il vostro server; il codice QR porta lì',
  // need
  'beds, staff, rates, counts, boxes, messages, sites and items, by the names of its files':
    'letti, personale, consumi, conteggi, scatole, messaggi, sedi e articoli, dai nomi dei file (beds, staff, rates, counts, boxes, messages, sites, items)',
  'What is needed: pieces a day of each item at each site, how fast things go, days of cover, and what people ask for. Nobody who asked is named. Exit code 1 where something was refused.':
    'Che cosa serve: pezzi al giorno di ogni articolo in ogni sede, quanto si consuma, giorni di copertura e che cosa si chiede. Chi ha chiesto non viene nominato. Codice di uscita 1 se qualcosa è stato rifiutato.',
  'the day that counts are old or ahead of (default: today)':
    'il giorno rispetto al quale i conteggi sono vecchi o futuri (predefinito: oggi)',
  // allocate
  'sites with what they use and have, and lots (JSON)': 'sedi con quanto consumano e hanno, e lotti (JSON)',
  'Who gets what: the fewest days of cover are made most, then the next fewest, in whole packs. Exit code 1 where something of the problem is left out.':
    'A chi va che cosa: si alza al massimo la copertura minore in giorni, poi la successiva, in confezioni intere. Codice di uscita 1 se qualcosa del problema è tralasciato.',
  'after which the best plan so far is shown': 'dopo quanti secondi si mostra il miglior piano trovato',
  'every wish of a giver is one that need not be kept':
    'ogni desiderio di chi dona è uno che si può non rispettare',
  // route
  'orders, vehicles and the ways between places (JSON, Solomon or VRPLIB)':
    'ordini, veicoli e percorrenze fra i luoghi (JSON, Solomon o VRPLIB)',
  'Which vehicle serves whom and when, with the least driving. Ctrl-C shows the best plan so far. Exit code 1 where an order is left out.':
    'Quale veicolo serve chi e quando, con meno guida possibile. Ctrl-C mostra il miglior piano finora. Codice di uscita 1 se un ordine resta escluso.',
  'after which the best routes so far are shown':
    'dopo quanti secondi si mostrano i migliori percorsi trovati',
  'what chance begins with': 'da che cosa parte il caso',
  // plan
  'wards, packs, vehicles and minutes between places (JSON)':
    'reparti, confezioni, veicoli e minuti fra i luoghi (JSON)',
  'Who gets what and when, sharing out and routes planned together, beside one after the other. Ctrl-C shows the best plan so far. Exit code 1 where a ward that runs out gets nothing.':
    'Chi riceve che cosa e quando, ripartizione e percorsi pianificati insieme, accanto a una cosa dopo l’altra. Ctrl-C mostra il miglior piano finora. Codice di uscita 1 se un reparto che resta senza non riceve nulla.',

  // quote
  'a file with the words as they were quoted': 'un file con le parole come sono state citate',
  'what was said: plain text, HTML, EML, MHTML, DOCX or PDF':
    'ciò che è stato detto: testo semplice, HTML, EML, MHTML, DOCX o PDF',
  'A quotation against its source: verbatim, shortened, altered, joined, of another speaker or day, or not there. What was left out is shown, and whether that turns what was said.':
    'Una citazione a confronto con la fonte: testuale, accorciata, alterata, ricomposta, di altra persona o altro giorno, oppure assente. Si mostra ciò che è stato omesso e se questo rovescia ciò che è stato detto.',
  'who is said to have said it': 'a chi è attribuita',
  'the day it is said to have been said': 'il giorno in cui sarebbe stata detta',
  'a translation of the source that somebody entered': 'una traduzione della fonte inserita da qualcuno',
  'the plan that is being driven, as --json gave it; with --changes the rest of that day':
    'il piano in corso, come lo ha dato --json; con --changes il resto di quella giornata',
  'what has happened since: vehicles, wards, packs of the store (JSON)':
    'che cosa è successo da allora: veicoli, reparti, confezioni del magazzino (JSON)',

  // media
  'the film to be examined': 'il filmato da esaminare',
  'films that may be its originals': 'filmati che possono essere gli originali',
  examine: 'examine',
  'A film against what may be its originals: of which original and second each stretch is, whether it was mirrored, cropped or re-timed, and whether the sound is the original’s. What cannot be told is said.':
    'Un filmato a confronto con i possibili originali: da quale originale e da quale secondo viene ogni tratto, se è stato specchiato, ritagliato o cambiato di velocità, e se il suono è quello dell’originale. Si dice anche ciò che non si può stabilire.',
  'sounds that may have been laid over it, such as an anthem':
    'suoni che potrebbero esservi stati sovrapposti, per esempio un inno',
};
