export const it = {
  'formats.about.atom':
    'Ciò che era stato pubblicato e ora è detto diversamente, o non più, con il giorno e la ragione, per lettori di feed. Un file per lingua, accanto a index.html.',
  'formats.about.claim-review':
    "Ogni affermazione verificata, chi l'ha fatta, dove, e il verdetto, come lo leggono motori di ricerca e archivi di verifiche. Un file per lingua.",
  'formats.about.epcis':
    'Che cosa è successo a spedizioni e lotti, evento per evento, come lo scambiano le catene di fornitura: spedito, ricevuto, ispezionato, richiamato. Solo ciò che si sa al giorno è un evento.',
  'formats.about.gexf':
    'Chi ha spedito a chi come rete, un arco per ogni spedizione, per Gephi e programmi simili.',
  'formats.about.hxl':
    'Una tabella delle spedizioni, una riga ciascuna, con nella seconda riga gli hashtag che dicono che cosa è ogni colonna; le organizzazioni umanitarie uniscono tabelle come questa. Una cella vuota è qualcosa che non si sa.',
  'formats.about.iati':
    'Doni spediti, come attività umanitarie della International Aid Transparency Initiative: chi ha dato, a quale paese, quando e per quanto, dove qualcuno ha detto un valore. Ciò che è stato venduto, promesso o di cui non si sa a quali condizioni non vi figura.',
  'formats.about.media-review':
    'Le immagini verificate, che cosa si diceva che mostrassero, e la risposta in parole. Un file per lingua.',
  'formats.about.ro-crate':
    'Che cosa è la cartella e ogni file con la sua dimensione e il suo SHA-256, per archivi di dati di ricerca. Sta in ro-crate-metadata.json accanto a index.html.',
  'formats.about.stix':
    'Che cosa è stato detto o mostrato e non regge, di chi sono le parole e perché no, e che cosa si sa degli hashtag, come lo scambiano i programmi contro la disinformazione. Non indica nessuno come autore di un attacco.',
  'formats.crate': '{findings} risultati di un caso Waybill, secondo quanto si sapeva il {day}.',
  'formats.crate.licence': 'Nessuna licenza indicata',
  'formats.crate.licence-none':
    'Nessuno ha detto a quali condizioni questo dossier possa essere usato. Ogni fonte mantiene le proprie.',
  'formats.feed.because': 'Perché: {reason}',
  'formats.feed.before': 'Prima ({edition}): {summary}',
  'formats.feed.changed': '{was} → {now}: {finding}',
  'formats.feed.left-out': 'Non più pubblicato: {finding}',
  'formats.feed.title': 'Verdetti cambiati: {title}',
  'formats.lack.address':
    'Dove sta la pagina nel web: per questo dossier non è stato dato un indirizzo, perciò è indicata la pagina accanto al file.',
  'formats.lack.appearance': "L'indirizzo web di una fonte: non ne risulta nessuno.",
  'formats.lack.author-kind': "Se chi pubblica è una persona o un'organizzazione: è scritto solo il nome.",
  'formats.lack.country': 'Doni non destinati a un solo paese.',
  'formats.lack.day':
    'Doni senza un giorno di spedizione o di ricevimento: nessuno lo indica, o i giorni sono diversi.',
  'formats.lack.disputed':
    "Cifre che si escludono a vicenda: non è scritta né l'una né l'altra, né l'intervallo fra loro.",
  'formats.lack.event-day': 'Ciò che è avvenuto in un giorno che non si conosce con precisione.',
  'formats.lack.event-number':
    "Quanti: nessuno lo dice, non tutti dicono lo stesso, o l'unità non ha un codice.",
  'formats.lack.figure': 'La cifra più bassa e la più alta, la loro unità e come sono state trovate.',
  'formats.lack.giver-only':
    'Ciò che il registro non conferma, come un arrivo di cui parla solo chi ha dato.',
  'formats.lack.goods-id':
    'Un numero GS1 delle merci: non ne risulta nessuno, perciò è scritto un identificativo nostro con il loro nome.',
  'formats.lack.licence': "Le condizioni d'uso del dossier: non ne risulta nessuna.",
  'formats.lack.loan': 'Merci prestate.',
  'formats.lack.media-category':
    'Se le immagini sono state tagliate, inscenate o tolte dal loro contesto: il registro dice solo se sono ciò che si dice che siano.',
  'formats.lack.media-type': 'Che tipo di file è.',
  'formats.lack.mixed': 'Merci in parte donate e in parte vendute.',
  'formats.lack.no-page':
    'Un collegamento a ciò che non è più pubblicato: il feed dice che lo era e perché è stato tolto.',
  'formats.lack.no-upper-bound': 'Un limite superiore: la fonte dice almeno tanti.',
  'formats.lack.not-contradicted':
    'Affermazioni e immagini che reggono, reggono in parte o di cui non si può ancora dire: vi è solo ciò che non regge.',
  'formats.lack.not-goods': 'Voli e squadre di persone: non sono merci.',
  'formats.lack.not-in-edition': 'Cose le cui voci non sono in questa edizione.',
  'formats.lack.not-moved':
    'Spedizioni promesse, sotto contratto o di cui nessuno dice fin dove siano arrivate.',
  'formats.lack.organisation-id':
    "Gli identificativi registrati delle organizzazioni: non ne risulta nessuno, e quello di chi pubblica è fatto con l'identificativo del caso.",
  'formats.lack.other-question': 'Risultati su domande a cui questo formato non serve.',
  'formats.lack.party-id':
    'Un numero GS1 di chi ha spedito o ricevuto: non ne risulta nessuno, perciò è scritto un identificativo nostro con il nome.',
  'formats.lack.posts': 'I post e gli account dietro un hashtag: non sono nel dossier.',
  'formats.lack.promise': 'Doni promessi di cui non risulta la spedizione.',
  'formats.lack.quantity-as-data': 'Numero, unità e tipo di merci come dati: stanno nella descrizione.',
  'formats.lack.quote': 'Citazioni: sono parole e non immagini.',
  'formats.lack.rating':
    'Un numero tra falso e vero: il verdetto non ha posto su quella scala e sta solo in parole.',
  'formats.lack.read-point': 'Dove è stato visto: ignoto, o non più vicino di un paese.',
  'formats.lack.reasons': 'Le ragioni di un risultato, le sue fonti e che cosa lo cambierebbe.',
  'formats.lack.recipient': "Chi l'ha ricevuto, come dato: lo indica solo una transazione.",
  'formats.lack.reporter-kind':
    'Che tipo di organizzazione pubblica: è scritto il codice per le altre, perché uno è obbligatorio.',
  'formats.lack.returned': 'Che merci siano state rifiutate o rimandate.',
  'formats.lack.sale': 'Merci vendute: non esiste una transazione per una vendita.',
  'formats.lack.speaker': 'Chi lo ha detto.',
  'formats.lack.step': 'Un passo per cui il vocabolario non ha una parola.',
  'formats.lack.terms-not-asked':
    "Spedizioni per cui in questa edizione non c'è una risposta su dono o acquisto.",
  'formats.lack.terms-open':
    'Merci di cui non si sa se siano state donate o vendute: non sono scritte come dono.',
  'formats.lack.time-of-day':
    "L'ora: è obbligatoria ed è scritta la mezzanotte UTC, perché il registro conosce giorni.",
  'formats.lack.value': "Il valore in denaro: nessuno ne ha indicato uno dell'insieme, con il suo giorno.",
  'formats.lack.who-did-it': 'Chi lo ha fatto: un evento non nomina persone.',
  'formats.readme.all': 'Non lascia fuori nulla di quanto è stato pubblicato.',
  'formats.readme.lead':
    'Ogni file dice i risultati di questa edizione nella forma di uno standard. Nessuno ha posto per tutto; ciò che lascia fuori è contato qui sotto, con i primi identificativi. Ciò che non si sa è lasciato fuori e non è mai scritto come zero, come dono o come vero. Le pagine del dossier ed edition.json dicono tutto.',
  'formats.readme.leaves-out': 'Che cosa lascia fuori:',
  'formats.readme.title': 'Quanto è stato pubblicato, per altri programmi',
  'formats.lack.arrival-not-asked': 'Doni di cui questa edizione non dice se sono partiti.',
  'formats.readme.none':
    'Nessun file: in questa edizione non c’è un risultato per cui questo formato abbia posto. Ciò che resta fuori è contato qui sotto.',
};
