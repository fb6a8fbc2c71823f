import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'help.title': 'Aiuto',
  'help.lead': 'I primi dieci minuti con Waybill, secondo ciò che devi fare.',
  'help.first': 'Primi dieci minuti',
  'help.words': 'Parole',
  'help.words.lead': 'Una parola per una cosa, qui e nei file. Prima il termine del mestiere.',
  'help.verdicts': 'Verdetti',
  'help.verdicts.lead': 'Ogni esito finisce con una di queste parole.',
  'help.section.record': 'Il registro',
  'help.section.goods': 'Merce in viaggio',
  'help.section.quality': 'Qualità',
  'help.section.posts': 'Post',
  'help.every': 'Ogni domanda',
  'help.role.reporter': 'Racconti ciò che è stato inviato',
  'help.reporter.1':
    'Apri un caso. La sintesi dice quali affermazioni non reggono di fronte agli atti e quali non si possono ancora decidere.',
  'help.reporter.2':
    'Apri un numero o un verdetto qualsiasi. Porta alle frasi su cui poggia, e ogni frase alla sua fonte.',
  'help.reporter.3':
    'Sposta il giorno. Tutto risponde con ciò che si sapeva allora, non con ciò che è venuto dopo.',
  'help.reporter.4':
    'In Affermazioni, filtra per chi parla e leggi ogni affermazione accanto a ciò che risulta.',
  'help.reporter.5':
    'Per aggiungere ciò che dice un articolo, aggiungi prima la fonte, poi una dichiarazione per ogni cosa detta da un parlante.',
  'help.role.coordinator': 'Porti forniture da qualche parte',
  'help.coordinator.1':
    'La lista nomina i documenti per esportare e importare secondo le regole del giorno, e i tranelli.',
  'help.coordinator.2':
    'Prima di pagare, confronta il certificato del fornitore con chi l’ha rilasciato, la merce e il giorno.',
  'help.coordinator.3': 'Inizia un caso e inserisci la spedizione: quale merce, da chi, a chi.',
  'help.coordinator.4':
    'La pagina della spedizione dice se può uscire ed entrare, che cosa manca e fin dove è arrivata.',
  'help.coordinator.5': 'Tutto ciò che cambi sta nella cronologia, e lì si può annullare.',
  'help.role.inspector': 'Accetti, trattieni o richiami un lotto',
  'help.inspector.1': 'Il campionamento dice quanti pezzi provare e quanti difettosi sono troppi.',
  'help.inspector.2':
    'Apri la spedizione e il suo lotto, e affida il piano al lotto prima di aprire qualsiasi cosa.',
  'help.inspector.3': 'Inserisci ciò che si è trovato, o i risultati di una prova dei kit.',
  'help.inspector.4':
    'Norme dice che cosa chiede la classe sulla scatola, e perché un’altra non è la stessa cosa.',
  'help.inspector.5': 'Decidi. Il verbale si stampa con il piano, il risultato e chi ha deciso.',
  'help.role.analyst': 'Studi chi spinge una storia',
  'help.analyst.1':
    'Rilascia un file di post, come l’ha esportato un altro programma. Il formato è riconosciuto, o lo dici tu.',
  'help.analyst.2': 'Prima di avviare, leggi che cosa è stato escluso e perché.',
  'help.analyst.3':
    'Il risultato tiene gli account che agiscono all’unisono più di quanto il caso consenta, e dice quanti di essi il caso può spiegare.',
  'help.analyst.4': 'Apri due account fino ai post che li legano.',
  'help.analyst.5':
    'Affida il risultato allo studio dell’hashtag di un caso: il suo esito poggerà sui tuoi post.',
  'meaning.gift': 'I testimoni migliori dicono che è stato donato.',
  'meaning.sale': 'I testimoni migliori dicono che è stato comprato, o ha pagato chi riceve.',
  'meaning.loan': 'Va restituito.',
  'meaning.mixed': 'Parte donata e parte venduta: è stato detto, o risulta dalle sue parti.',
  'meaning.unknown': 'Nessuno l’ha detto. Non si legge mai come dono.',
  'meaning.contradictory':
    'Testimoni di pari peso non concordano, o tutti quelli che l’hanno detto sono stati smentiti da qualcuno la cui smentita conta. La semplice smentita di una delle due parti no; ma se tutto ciò che si dice viene da qualcuno senza nome, senza un documento, la risposta diventa «non si può ancora dire».',
  'meaning.pledged': 'Promesso; non risulta alcuna fase successiva.',
  'meaning.contracted': 'Sotto contratto; non risulta alcuna fase successiva.',
  'meaning.shipped': 'Spedito; nessuno, salvo forse chi dà, riferisce che sia arrivato.',
  'meaning.partly-delivered': 'È arrivato meno di quanto annunciato, anche al limite superiore.',
  'meaning.delivered':
    'Qualcuno dichiara di averlo ricevuto o distribuito: c’è stato, e nessuno dice che sia tornato indietro.',
  'meaning.partly-returned':
    'È arrivato, e una parte è stata respinta, resa, richiamata o restituita da chi l’aveva in prestito. Si dicono entrambi i numeri.',
  'meaning.returned': 'Lo stesso vale per tutto, per quanto se ne sanno i numeri.',
  'meaning.partly-rejected':
    'Di ciò che è arrivato una parte è stata accettata e una rifiutata, secondo chi le ha contate. Si dicono entrambi i numeri.',
  'meaning.drained':
    'In patria ce n’era troppo poco, e in quei giorni ne è uscito più di quanto sia entrato, almeno il fabbisogno di un giorno.',
  'meaning.went-while-short':
    'Lo stesso, ma meno del fabbisogno di un giorno, o nessuno dice quanto ne serve.',
  'meaning.not-drained':
    'Non è uscito nulla, o di certo non più di quanto sia entrato, o si dice che ce ne fosse abbastanza.',
  'meaning.short':
    'Ce n’è per meno di 7 giorni anche al limite superiore, o chi lo sa dice che ce n’era troppo poco.',
  'meaning.covered':
    'Ce n’è per almeno 7 giorni anche al limite inferiore. Che qualcuno dica che basta non basta.',
  'meaning.overstocked': 'Ce n’è per più di 90 giorni anche al limite inferiore.',
  'meaning.refuse':
    'Qualcosa che le regole di quel giorno chiedevano manca di certo o non vale nulla, oppure c’è un motivo di rifiuto.',
  'meaning.hold':
    'Qualcosa che chiedevano non è noto: nessun documento, nessun registro, nessuna regola disponibile. Ciò che non è noto non porta mai al rilascio.',
  'meaning.release':
    'C’è tutto ciò che le regole di quel giorno chiedevano, oppure si sa che non chiedevano nulla.',
  'meaning.recalled': 'Merce già distribuita è stata richiamata.',
  'meaning.rejected': 'È stata respinta, o non va usata.',
  'meaning.failed-test': 'Una prova è fallita, o una quota misurata è inferiore a quella attesa.',
  'meaning.doubted':
    'È riportata una quota, di questa merce o di tutti i kit di quel tipo, senza una prova o un’attesa con cui confrontarla.',
  'meaning.passed-test': 'Tutte le prove agli atti sono superate.',
  'meaning.misattributed-as-gift':
    'Un acquisto è chiamato aiuto, donazione o dono, in tutto o in parte; dove si conoscono, sono date le cifre delle parti.',
  'meaning.scale-or-unit-error':
    'Il numero è sbagliato di mille o di un milione di volte, è lo stesso numero di un’altra confezione (4.000 pezzi per 4.000 scatole), o conta cose di più tipi come una sola.',
  'meaning.contradicted':
    'Gli atti, qualcuno che non è parte in causa, o la stessa parte di chi afferma dicono altro.',
  'meaning.misnamed':
    'Il numero è confermato, ma misura altro da ciò che si afferma: una sensibilità chiamata accuratezza.',
  'meaning.pledge-not-delivered':
    'Quel giorno era arrivata una parte di ciò che era stato promesso, e non tutto. Dice fin dove è giunta una promessa, non che fosse falsa.',
  'meaning.overstated': 'Altri dicono di meno, dello stesso giorno.',
  'meaning.understated':
    'Altri dicono di più, dello stesso giorno. Un conteggio successivo e maggiore è storia, non errore.',
  'meaning.disputed':
    'Altri si escludono a vicenda, o testimoni di pari posizione non concordano. Tra loro non si traccia alcun intervallo.',
  'meaning.supported':
    'Ogni aspetto che afferma è confermato da altri, che non sono della stessa origine né soltanto chi dà.',
  'meaning.partly-supported':
    'Alcuni aspetti sono confermati; degli altri nessun altro parla. Sono nominati gli uni e gli altri.',
  'meaning.cannot-tell':
    'Gli errori misurati della regola lasciano spazio a quasi ogni quota, o differiscono troppo tra gli insiemi di account etichettati; oppure i post misurati non permettono di dare una quota. Di uno scaffale o di un compratore: nessuno dice se ce ne fosse abbastanza, o quanto si sia mosso e quando.',
  'meaning.estimated':
    'La quota, corretta per gli errori misurati della regola o misurata sui post, ha un intervallo utile.',
  'meaning.reported-not-reproducible': 'Uno studio dà una quota; senza i suoi post nessuno può verificarla.',
  'meaning.not-yet-determinable': 'Gli atti non permettono di dirlo. L’esito dice che cosa lo deciderebbe.',
  'glossary.record-case': 'caso',
  'glossary.record-case.is': 'tutto ciò che si sa di una vicenda: voci in una cartella, o in un archivio',
  'glossary.record-entry': 'voce',
  'glossary.record-entry.is':
    'una cosa di un caso, di un tipo: fonte, soggetto, luogo, prodotto, spedizione, lotto, dichiarazione …',
  'glossary.record-statement': 'dichiarazione',
  'glossary.record-statement.is': 'una cosa che un parlante ha detto in una fonte',
  'glossary.record-claim': 'affermazione',
  'glossary.record-claim.is': 'una dichiarazione messa a confronto con le altre',
  'glossary.record-source': 'fonte',
  'glossary.record-source.is':
    'ciò che qualcuno ha pubblicato; origine: il soggetto di cui è la parola, per quanto spesso ripetuta',
  'glossary.record-record': 'registro',
  'glossary.record-record.is': 'ciò che un caso dice a una certa data, riconciliato',
  'glossary.record-finding': 'esito',
  'glossary.record-finding.is': 'una risposta: verdetto, cifra, ragioni e ciò che la cambierebbe',
  'glossary.record-evidence': 'prove',
  'glossary.record-evidence.is': 'le voci su cui poggia una ragione; la catena porta alle loro fonti',
  'glossary.record-level': 'livello di prova',
  'glossary.record-level.is':
    'quanto un testimone delle condizioni è vicino all’affare: pagamento o contratto, destinatario, chi dà, terzi',
  'glossary.record-journal': 'cronologia',
  'glossary.record-journal.is':
    'ogni modifica di un caso, ciascuna voce con l’hash della precedente; l’ultima è la testa',
  'glossary.goods-consignment': 'spedizione',
  'glossary.goods-consignment.is': 'merce inviata insieme in base a un solo accordo',
  'glossary.goods-lot': 'lotto, partita',
  'glossary.goods-lot.is': 'merce prodotta insieme, e il numero che le dà il produttore',
  'glossary.goods-gs1': 'GTIN, SSCC, GLN',
  'glossary.goods-gs1.is':
    'i numeri GS1 di un prodotto, di un pallet, di un luogo; l’ultima cifra controlla le altre',
  'glossary.goods-terms': 'dono, vendita, prestito',
  'glossary.goods-terms.is':
    'a quali condizioni è andata la merce; l’etichetta che le si dà («aiuto») non è tra queste',
  'glossary.goods-stage': 'promesso, sotto contratto, spedito, consegnato',
  'glossary.goods-stage.is': 'fin dove è arrivata',
  'glossary.goods-shelf': 'scaffale',
  'glossary.goods-shelf.is':
    'ciò che un paese ha di un tipo di merci; svuotato quando ne esce più di quanto entra mentre ne ha troppo poco',
  'glossary.goods-ends': 'esportazione, importazione',
  'glossary.goods-ends.is':
    'le due estremità in cui si chiede delle regole: può uscire, può entrare; con questi nomi anche nelle risposte',
  'glossary.goods-document': 'documento',
  'glossary.goods-document.is':
    'ciò che bisogna avere in mano: certificato, dichiarazione, rapporto di prova, licenza; in cinese 单证, mentre 文件 è un file',
  'glossary.goods-dossier': 'fascicolo',
  'glossary.goods-dossier.is': 'il file che descrive merce e documenti per una valutazione',
  'glossary.quality-aql': 'AQL',
  'glossary.quality-aql.is':
    'limite di qualità accettabile, in per cento: la peggiore qualità media di una serie che deve ancora passare (ISO 2859-1)',
  'glossary.quality-lq': 'LQ',
  'glossary.quality-lq.is':
    'qualità limite: la quota di pezzi difettosi che un lotto che arriva una volta sola non deve avere (ISO 2859-2)',
  'glossary.quality-acre': 'Ac, Re',
  'glossary.quality-acre.is':
    'numero di accettazione e di rifiuto: pezzi difettosi nel campione fino ai quali un lotto passa, e dai quali non passa',
  'glossary.quality-risks': 'rischio del produttore, rischio del consumatore',
  'glossary.quality-risks.is': 'quanto spesso un lotto buono è respinto; quanto spesso uno cattivo passa',
  'glossary.quality-riskqualities': 'qualità al rischio del produttore, qualità al rischio del consumatore',
  'glossary.quality-riskqualities.is': 'le qualità alle quali si leggono questi due rischi',
  'glossary.quality-oc': 'curva OC',
  'glossary.quality-oc.is': 'quanto spesso passa un lotto di ciascuna qualità',
  'glossary.quality-aoql': 'AOQL',
  'glossary.quality-aoql.is':
    'limite della qualità media risultante: la peggiore qualità media dopo il controllo, dove i lotti respinti vengono cerniti',
  'glossary.quality-asn': 'ASN',
  'glossary.quality-asn.is': 'numerosità media del campione: pezzi controllati in media',
  'glossary.quality-switching': 'punteggio di commutazione',
  'glossary.quality-switching.is': 'ciò che decide tra controllo normale, rinforzato e ridotto',
  'glossary.quality-accuracy': 'sensibilità, specificità',
  'glossary.quality-accuracy.is':
    'degli infetti, la quota che un kit trova; degli altri, la quota che assolve',
  'glossary.posts-object': 'oggetto',
  'glossary.posts-object.is':
    'ciò che gli account condividono: un hashtag, un indirizzo, un testo, un’immagine',
  'glossary.posts-key': 'chiave di condivisione',
  'glossary.posts-key.is':
    'ciò che fa condividere un oggetto a due post: --by hashtag, --by url, --by near-text …',
  'glossary.posts-pair': 'coppia',
  'glossary.posts-pair.is': 'due post di un oggetto da due account entro la finestra',
  'glossary.posts-edge': 'arco',
  'glossary.posts-edge.is': 'due account con coppie; tenuto dove il caso non le spiegherebbe',
  'glossary.posts-group': 'gruppo',
  'glossary.posts-group.is': 'account legati tra loro da archi tenuti',
  'glossary.posts-fdr': 'tasso di false scoperte',
  'glossary.posts-fdr.is': 'la quota di archi tenuti che il caso può spiegare',
};
