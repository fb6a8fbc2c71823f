import { eventNouns, nounsAhead } from './event-nouns.js';
import type { Lexicon } from './lexicon.js';
import { separable } from './separable.js';

export const it: Lexicon = {
  language: 'it',
  goods: {
    mask: 'mascherina|mascherine|mascherine chirurgiche|maschera|maschere|mascherine protettive|maschere facciali|maschere chirurgiche|mascherine monouso',
    respirator:
      'ffp2|ffp3|n95|kn95|facciali filtranti|mascherine ffp2|mascherine ffp3|mascherine n95|mascherine kn95|maschere ffp2|maschere ffp3|maschere filtranti',
    test: 'test|test rapid*|tampone|tamponi|kit diagnostic*|kit per tamponi|test antigenic*|test sierologic*|reagent*|test di gravidanza|test molecolar*|tamponi molecolari|strisce reattive|cartucce diagnostiche|test hiv|kit per test',
    ventilator:
      'ventilatore|ventilatori|ventilatori polmonari|respiratore|respiratori|caschi cpap|casco cpap|caschi per ventilazione|respiratori artificiali|ventilatori da trasporto',
    suit: 'tuta|tute|tute protettive|indument* protettiv*|calzari|cuffie chirurgiche|copriscarpe|sovrascarpe|tute monouso|tute impermeabili|tute di protezione',
    'protective-equipment': 'dispositiv* di protezione|dpi|materiale protettivo|equipaggiament* protettiv*',
    gown: 'camice|camici|grembiul*',
    glove: 'guanto|guanti',
    thermometer: 'termometro|termometri|termoscanner|termocamera|termocamere',
    monitor: 'monitor|monitor multiparametrici',
    concentrator: 'concentratore|concentratori|concentrator* di ossigeno',
    vaccine: 'vaccino|vaccini',
    medicine:
      'medicina|medicine|medicinal*|farmaco|farmaci|antibiotic*|insulina|siero|fiala|fiale|compressa|compresse|antidolorific*|antiviral*|pastigli*|morfina|soluzione fisiologica|fisiologica|antiretroviral*|antimalaric*|immunoglobulin*|amoxicillina|paracetamolo|antidot*|anestetic*|analgesic*|antipiretic*|collir*|contraccettiv*|sciropp*|vitamin*|cortisonic*|chemioterapic*|penne di insulina|antitossin*|antiveleno|siero antivipera|pomat*|antimicotic*|sedativ*|ibuprofene|aspirina|eparina|ossitocina|penicillina|prodotti farmaceutici|soluzioni infusionali|soluzione glucosata|farmaci salvavita|capsule|pasticche|antitubercolar*|antiepilettic*|adrenalina|artesunato',
    syringe: 'siringa|siringhe|ago|aghi|cannul*',
    kit: "kit|kit chirurgic*|kit di primo soccorso|kit igienic*|kit di pronto soccorso|cassett* di pronto soccorso|kit per il parto|kit parto|kit ostetric*|kit per l'igiene|kit di emergenza|zaini sanitari|zaini medici|kit traumatologic*",
    salts: 'sali reidratanti|sali per la reidratazione|sali di reidratazione|soluzione reidratante',
    dressing: 'medicazion*|benda|bende|bendaggi*|garza|garze|cerott*',
    tourniquet: 'laccio emostatico|lacci emostatici|tourniquet',
    generator: 'generatore|generatori|gruppo elettrogeno|gruppi elettrogeni',
    ambulance:
      'ambulanza|ambulanze|autoambulanz*|idroambulanz*|eliambulanz*|centro mobile di rianimazione|centri mobili di rianimazione',
    'field-hospital':
      'ospedale da campo|ospedali da campo|ospedale mobile|ospedali mobili|posto medico avanzato|posti medici avanzati|ospedali gonfiabili|ospedale gonfiabile|clinica mobile|cliniche mobili|ospedale modulare|ospedali modulari|tenda ospedale|tende ospedale|nave ospedale|ambulatorio mobile|ambulatori mobili|unita mobile sanitaria',
    bed: 'letto|letti|barella|barelle|incubatric*|lettin*|sedie a rotelle|lettiga|lettighe|brandin*|branda|brande|culle termiche|culla termica|carrozzin*|letti ospedalieri|culle|letti da campo|letti di degenza|letti di terapia intensiva|sedia a rotelle|deambulator*',
    oxygen:
      "ossigeno|bombola|bombole|bombole di ossigeno|ossigeno liquido|bombole d'ossigeno|ossigeno medicale",
    blood:
      'sangue|plasma|sacche di sangue|piastrine|emoderivat*|globuli rossi|sacche di plasma|unita di sangue|emazie',
    shelter:
      'tenda|tende|coperta|coperte|teli|materass*|sacchi a pelo|zanzarier*|taniche|stufe|teloni|coperte termiche',
    food: 'razion*|alimenti|pasti|generi alimentari|latte in polvere|acqua in bottiglia|acqua potabile|alimentari',
    device:
      'dispositivo|dispositivi|apparecchi*|defibrillator*|ecografo|ecografi|pompa|pompe|macchinar*|attrezzatur*|mammograf*|elettrocardiograf*|motopomp*|saturimetr*|pulsossimetr*|microscop*|autoclav*|tac|apparecchio per ecografia|pompe per infusione|pompa per infusione|pannelli solari|tavol* operator*|tavolo operatorio|moduli abitativi|tablet|glucometr*|sfigmomanometr*|stetoscop*|aspirator*|centrifug*|macchine per dialisi|torri faro|torre faro|idrovor*|bagni chimici|cucine da campo|cucina da campo|sacchi mortuari|stampell*|apparecchi acustici|cisterne|cateter*|ecotomograf*|sterilizzatric*|laborator* mobil*|laboratorio mobile|risonanza magnetica|pompe ad alta portata|pannolini|sapone|saponett*|droni|computer portatil*|telefoni satellitari|nebulizzator*',
    supplies:
      "materiale sanitario|materiale medico|forniture|forniture mediche|aiuti|aiuti sanitari|aiuti umanitari|materiale|presidi medici|presidi sanitari|materiali|beni di prima necessita|generi di prima necessita|materiali sanitari|materiale di soccorso|generi di conforto|aiuti di emergenza|aiuti d'emergenza|materiale di emergenza|attrezzature mediche|attrezzature sanitarie|apparecchiature mediche|dispositivi medici|articoli sanitari|prodotti sanitari|materiale di consumo|beni umanitari|beni di soccorso",
    freight: 'nolo|trasporto aereo',
    load: 'carico|spedizione|invio|insieme|partita|totale del carico',
    team: 'squadra|squadre|equipe',
    medics: 'medico|medici',
    vehicle: 'automedic*|elicotter*|fuoristrada|furgone frigo',
    eyewear:
      'occhiali|occhiali protettivi|occhiali di protezione|visiera|visiere|visiere protettive|schermi facciali|schermo facciale',
    disinfectant:
      'disinfettante|disinfettanti|gel igienizzante|gel disinfettante|igienizzante|igienizzanti|gel idroalcolico|candeggina|amuchina|alcol denaturato|cloro|soluzione disinfettante|antisettic*|salviette disinfettanti',
    water:
      "potabilizzator*|compresse per potabilizzare|filtri per l'acqua|filtro per l'acqua|filtri per acqua|pastiglie per potabilizzare|impianto di potabilizzazione|impianti di potabilizzazione|modul* di potabilizzazione|unita di potabilizzazione|depuratore|depuratori|depuratori d'acqua|dissalator*|pastiglie potabilizzanti|compresse potabilizzanti|pastiglie di cloro|compresse di cloro",
    cold: 'frigorifer*|congelator*|frigo|frigoriferi per vaccini|celle frigorifere|cella frigorifera|borse termiche|borsa termica|contenitori refrigerati|freezer|ultracongelator*|borse frigo|frigoriferi solari|container refrigerat*',
  },
  units:
    'dose|dosi|scatola|scatole|paio|paia|fiala|fiale|flacon*|confezion*|pallet|bancal*|cartone|cartoni|pacco|pacchi|bustin*|bottigli*|rotol*|sacca|sacche|pezzo|pezzi|unita|container|colli|cassa|casse',
  weights: 't|tonnellata|tonnellate|kg|chilo|chili|chilogramm*|litro|litri|quintal*',
  counted: {
    cases: 'caso|casi|contagi|contagiati|infetti|positivi',
    deaths: 'morte|morti|decesso|decessi|vittima|vittime',
    people:
      'persona|persone|paziente|pazienti|bambino|bambini|bambine|donna|donne|rifugiat*|profugh*|sfollat*|abitant*|ferito|feriti|famiglia|famiglie|infermier*|volontar*|residenti|cittadin*|operatori|dipendenti|ricoverat*|malati|soldati|uomini|minori|vittime|superstiti|visitatori|esperti|studenti|alunni|insegnanti|neonati|utenti|profughi|migranti|ospiti|cittadini|autist*|soci|donator*|membri|passeggeri|privati',
    hospitals: 'ospedale|ospedali|clinica|cliniche|ambulatori*|centri sanitari|centri di salute',
    flights: 'volo|voli|aereo|aerei',
    countries: 'paese|paesi|nazioni|stati',
    posts: 'tweet|post|messaggi',
    vehicles: 'camion|tir|autocarr*|furgon*|veicol*|mezzo|mezzi|nave|navi|treni|convogli*|autotreni',
    time: 'anno|anni|mese|mesi|settimana|settimane|giorno|giorni|ora|ore|minuto|minuti|estat*|invern*|notti|notte|stagion*|secol*',
    degrees: 'gradi|°c|° c',
    other:
      'consegna|consegne|regione|regioni|provincia|province|comuni|zona|zone|km|chilometr*|volta|volte|punti|aziende|imprese|scuole|fase|fasi|rate|tranche|campi|villaggi|quartieri|spedizioni|moduli|metri quadrati|posti letto|posti|sale operatorie|associazioni|operazioni|interventi|visite|vaccinazioni|metri|impieghi|progetti|programmi|isole|citta|filiali|case|sale|chiamate|firme|comunita|nascite|ettari|accessi|ricoveri|esami|prestazioni|tamponi al giorno',
  },
  currencies: {
    EUR: '€|eur|euro',
    USD: '$|usd|dollaro|dollari',
    GBP: '£|sterlina|sterline',
    CHF: 'franco|franchi|franchi svizzeri|chf',
    CNY: 'yuan|renminbi',
    TRY: 'lira turca|lire turche',
    XXX: 'rand|meticais|metical|kwacha|pesos|reais|dinari|rupie|scellini',
  },
  acts: [
    {
      words:
        'danneggiat* durante il trasporto|danneggiat* nel trasporto|danneggiat* durante il viaggio|danneggiat* in viaggio|pers* durante il trasporto|pers* nel trasporto|pers* durante il viaggio|pers* in viaggio|smarrit* durante il trasporto|smarrit* nel trasporto|smarrit* durante il viaggio|smarrit* in viaggio|distrutt* durante il trasporto|distrutt* nel trasporto|distrutt* durante il viaggio|distrutt* in viaggio|rott* durante il trasporto|rott* nel trasporto|rott* durante il viaggio|rott* in viaggio|rubat* durante il trasporto|rubat* nel trasporto|rubat* durante il viaggio|rubat* in viaggio',
      subject: 'goods',
      stage: 'received',
      isUndone: true,
    },
    { words: 'visto|vista|visti|viste', subject: 'to', stage: 'received', whenDenied: 'missing' },
    {
      words: 'andat* alla|andat* al|andat* ai|andat* alle|andat* all*',
      subject: 'goods',
      stage: 'distributed',
    },
    { words: 'sdoganat*|svincolat*|sbloccat*|dissequestrat*', subject: 'goods', whenDenied: 'held' },
    {
      words:
        "aggiudicat* la fornitura|si aggiudica la fornitura|si e aggiudicat* la fornitura|vint* la gara|vince la gara|vint* l'appalto",
      subject: 'from',
      stage: 'contracted',
      terms: 'sale',
    },
    {
      words:
        'attende|attendono|attendeva|attendevano|aspetta|aspettano|aspettava|aspettavano|attendiamo|in attesa di|aspetta di ricevere|conta di ricevere|contano di ricevere|spera di ricevere',
      subject: 'to',
      stage: 'pledged',
    },
    {
      words:
        'aspetta ancora|aspettano ancora|aspettiamo ancora|attende ancora|attendono ancora|attendiamo ancora|ancora in attesa di|ancora in attesa dei|ancora in attesa delle|sta ancora aspettando|stanno ancora aspettando|stiamo ancora aspettando|aspetta invano|attende invano|nessuna traccia|nessuna notizia|senza notizie|piu saputo nulla|si sono perse le tracce|si e persa traccia|tardano ad arrivare|tarda ad arrivare|stentano ad arrivare|si fanno attendere|si fa attendere|non si sono vist*|non si e vist*|non abbiamo vist*|non ha vist*|non hanno vist*|spariti nel nulla|sparite nel nulla|mai vist*|andat* pers*|svanit*|sfumat*|saltat*',
      subject: 'to',
      stage: 'received',
      isUndone: true,
    },
    { words: 'dotat*|rifornit*|equipaggiat*', subject: 'from', stage: 'received', objectIs: 'to' },
    {
      words: 'preso in prestito|presi in prestito|presa in prestito|prese in prestito',
      subject: 'to',
      stage: 'received',
      terms: 'loan',
    },
    { words: 'affidat*', subject: 'from' },
    { words: 'accettat*|accetta|accettano|accettare|collaudat*', subject: 'to', stage: 'accepted' },
    {
      words:
        'bloccat*|blocca|bloccano|ferm* in dogana|ferm* alla dogana|ferm* nel porto|ferm* al porto|ferm* alla frontiera|trattenut*|sequestrat*|sequestra|sequestrano|in giacenza|in deposito|giacciono|giace|ferm* in porto|ferm* in aeroporto|ferm* in un magazzino|ferm* nei magazzini|ancora in un magazzino|ancora in dogana|ancora in porto|ancora nel porto|ancora al porto|ancora alla dogana|ferm* da|ferm* a causa|arenat*|in attesa di sdoganamento|in attesa dello sdoganamento|in attesa di essere sdoganat*|incagliat*|ferm* al confine|sotto sequestro|posti sotto sequestro|posto sotto sequestro|giacent*|trattengono|trattiene',
      subject: 'goods',
      stage: 'shipped',
      isHeld: true,
    },
    { words: 'prodott*|fabbricat*', subject: 'from' },
    { words: 'andati|andate|andra|andranno|vanno', subject: 'goods', stage: 'distributed' },
    {
      words:
        "ritirat*|ritirare|richiamat*|richiamare|richiama|richiamano|ritira|ritirano|ritirando|ha fatto ritirare|disposto il ritiro di|ritiro dal mercato|ordinato il ritiro|ordinato il richiamo|disposto il richiamo|disposto il ritiro|avviato il richiamo|avviato il ritiro|vietato l'uso di|vietato l'uso dei|sospeso l'uso di|tolt* dal mercato|tolt* dal commercio|ritirat* dal commercio|togliere dal mercato|tolto dal mercato",
      subject: 'to',
      stage: 'recalled',
    },
    {
      words:
        'respint*|respinge*|rifiutat*|scartat*|restituit*|rimandat*|buttat*|distrutt*|respinge|respingono|rifiuta|rifiutano|rifiutare|respingere|scartare|rispedit*|rimandare|restituire|restituisce|distruggere|smaltit*|buttare|reso al mittente|tornati indietro|tornate indietro|smaltire|rispedire|declinat*|declina|declinare|tornat* al fornitore|tornat* al mittente|tornat* indietro|reso al fornitore|ha reso|hanno reso|resi al fornitore|rese al fornitore|eliminat*|macerat*|inceneri*|cestinat*|andat* al macero|al macero|bocciat*|mandat* indietro|rimandat* indietro|dichiarat* inutilizzabil*|rispedend*|mandat* al macero|non ha voluto|riconsegnat*|rottamat*|finit* nella spazzatura|finit* in discarica|nella spazzatura',
      subject: 'to',
      stage: 'rejected',
      toIs: 'from',
    },
    {
      words:
        'distribuit*|distribuisc*|distribuire|distribuira*|smistat*|assegnat*|ripartit*|consegnati a pioggia|girato|girati|girata|girate|smistare|distribuendo|dispensat*|passato|passati|passate|trasferit*|assegnare|ripartire|trasferire|passare|dirottat*|redistribuit*|ridistribuit*|suddivis*|divis* tra|consegnat* alle famiglie|consegnat* ai pazienti',
      subject: 'from',
      stage: 'distributed',
    },
    {
      words:
        'ricevut*|riceve|ricevono|ricevera*|ricevere|ottenut*|preso in consegna|presi in consegna|ricevendo|ottiene|ottengono|ricevera|ritirato dal|accolto|avuto|avute|avuti|preso|presi|prese|entrato in possesso di|ha in mano|incassat*|ottenere|accogliere|prendere in consegna|preso in carico|presi in carico|presa in carico|prese in carico|prende in carico|entrata in possesso di|entrati in possesso di|dispone ora di|dispone adesso di|ora dispone di|puo contare ora su|puo contare su|ha potuto contare su|hanno potuto contare su|beneficiat*|ha a disposizione|ora ha|ha in dotazione|si e vist* recapitare|ritirato dalla dogana|ritirati dalla dogana|ritirate dalla dogana|ha ora|hanno ora',
      subject: 'to',
      stage: 'received',
    },
    {
      words:
        'arrivat*|arriva|arrivano|arrivo|arrivare|giunt*|giunge*|atterrat*|sbarcat*|approdat*|sono andate|sono andati|e andato|e andata|giungono|pervenut*|atterra|sbarca|sbarcano|recapitati|arrivando|approda|toccato terra|scaricat*|giungere|pervenire|sbarcare|atterrare|installat*|entrato in funzione|entrata in funzione|entrati in funzione|entrate in funzione|in funzione|sono giunt*|e giunt*|nelle mani di|entrat* in servizio',
      subject: 'goods',
      stage: 'received',
    },
    { words: 'raggiunt*|raggiunge*|raggiungere', subject: 'goods', stage: 'received', objectIs: 'to' },
    {
      words:
        'consegnat*|consegna|consegnano|consegnare|consegneran*|consegnera|portat*|fornito|fornita|forniti|fornite|fornisc*|recapitat*|consegnando|porta|portano|portando|fornire|forniscono|fornisce|recapita|recapitare|ha fatto arrivare|hanno fatto arrivare|fa arrivare|fanno arrivare|ha fatto avere|trasmess*|portare|rifornire|trasmettere|lasciare|lasciat*|far pervenire|ha fatto pervenire|hanno fatto pervenire|fatto pervenire|far arrivare|far avere|procurat*',
      subject: 'from',
      stage: 'received',
    },
    {
      words:
        'inviat*|invia|inviano|inviare|invier*|spedit*|spedisc*|spedire|mandat*|manda|mandera*|partit*|partira*|partono|imbarcat*|trasportat*|trasporta*|salpat*|inviando|inviati|spedendo|spedira|mandano|trasporto in corso|in viaggio|in partenza|caricat*|volat*|parte|partire|esportat*|instradat*|avviat*|mandare|imbarcare|trasportare|esportare|viaggiano|viaggia|viaggiavano|rimess*|decollat*|decolla|decollano|in volo|in navigazione|in cammino|sta trasportando|stanno trasportando|in corso di spedizione|in transito',
      subject: 'from',
      stage: 'shipped',
    },
    {
      words:
        'donat*|dona|donano|donare|donera*|regalat*|regala|offert*|cedut*|dato|dati|date in dono|devolut*|ceduti a titolo gratuito|donando|regalano|offre|offrono|offrira|cede|cedono|cedera|cederanno|cedere|data|date|da in dono|devolve|devolvono|omaggiat*|messo gratuitamente a disposizione|elargit*|regalare|offrire|devolvere|dare|messo gratuitamente',
      subject: 'from',
      terms: 'gift',
      called: 'donation',
    },
    {
      words:
        "promess*|promette*|annunciat*|impegnat*|previst*|prevede|stanziat*|programmat*|messo a disposizione|messi a disposizione|promettono|prometteva|promettevano|annunciava|annunciavano|assicurat*|garantit*|garantisce|deve|devono|si e impegnat*|si sono impegnat*|stanziano|prevedono|annuncia|annunciano|messa a disposizione|messe a disposizione|mette a disposizione|mettera a disposizione|promettere|annunciare|garantire|assicurare|stanziare|impegno|ha assicurato|parlato di|deliberato la donazione|deliberato la cessione|approvato la donazione|approvato la cessione|approvato la consegna|approvato l'invio|autorizzato la donazione|autorizzato l'invio|autorizzato la cessione|prepara|preparano|sta preparando|stanno preparando|destinera|destineranno|prenotat*|propost*|propone|accantonat*|ventilato|ventilata",
      subject: 'from',
      stage: 'pledged',
    },
    {
      words:
        'attes*|mancano|manca|mancavano|mancava|in arrivo|seguiranno|arriveran*|arrivera|aspettiamo|si attendono|si attende|sono attese|sono attesi|e atteso|e attesa|devono ancora arrivare|deve ancora arrivare|resta da consegnare|restano da consegnare|seguira|in preparazione|in programma|in calendario|ancora da consegnare|da consegnare|in corso di consegna|rinviat* a|rinviat*|slittat*|posticipat*',
      subject: 'goods',
      stage: 'pledged',
    },
    {
      words: 'ordinat*|ordinare|ordina|ordinano|commissionat*|commissiona|ordine per|ordini per',
      subject: 'to',
      stage: 'contracted',
      terms: 'sale',
      called: 'purchase',
      toIs: 'from',
    },
    {
      words:
        'acquistat*|acquista|acquistano|acquistare|comprat*|compra|comprare|pagat*|acquisit*|acquistando|comprando|acquisisce|acquisire|noleggiat*|importat*|appaltat*|aggiudicat*|comperat*|compera|paga|pagano|pagare|comperare|importare|noleggiare|affidat* la fornitura|firmat* un contratto|firma un contratto|stipulat* un contratto|sottoscritt* un contratto|firmat* un accordo|passato un ordine|fatto un ordine|si e procurat*|si sono procurat*|ci siamo procurat*|riordinat*|approvvigionat*|opzionat*|in ordine',
      subject: 'to',
      stage: 'contracted',
      terms: 'sale',
      called: 'purchase',
      toIs: 'from',
    },
    {
      words: 'vendut*|vende|vendono|vendere',
      subject: 'from',
      stage: 'contracted',
      terms: 'sale',
      called: 'sale',
    },
    {
      words:
        'prestat*|in prestito|in comodato|presta|prestano|prestera|dato in prestito|date in prestito|dati in prestito|ceduto in uso|in uso gratuito|prestare',
      subject: 'from',
      terms: 'loan',
    },
    {
      words:
        'chiest*|chiede|chiedono|chiediamo|serve|servono|servirebbero|richiest*|bisogno di|necessari*|occorr*|abbiamo bisogno|chiedere|chiedendo|chiederemo|ha bisogno di|hanno bisogno di|servirebbe|sollecitat*|invocat*|mancherebbero|vorrebbe|vorrebbero|cerca|cercano|cerchiamo|reclama|reclamano|necessitano|servono ancora',
      subject: 'to',
      isRequest: true,
    },
  ],
  separable: separable.it,
  nouns: eventNouns.it,
  nounsAhead: nounsAhead.it,
  noActs:
    'distributore|distributori|fornitore|fornitori|fornitura|forniture|acquirente|donatore|donatori|trasportatore|speditore|spedizioniere|il trasporto|presso|a parte|da parte|in parte|parte di|parte del|parte della|per parte|dato che|richiesta di|la richiesta|porta a|porto|arrivo|promettente|previsioni|la consegna|della consegna',
  prepositions: {
    to: "a|ad|al|allo|alla|all'|ai|agli|alle|per|per il|per la|verso|diretto a|diretti a|destinat* a|destinat* al|destinat* alla|destinat* all'|destinat* agli",
    from: "da|dal|dallo|dalla|dall'|dai|dagli|dalle|presso|provenient* da|provenient* dalla",
    by: "da|dal|dallo|dalla|dall'|dai|dagli|dalle|da parte di|da parte del|da parte della",
    at: "in|nel|nello|nella|nell'|nei|negli|nelle|su|sul|sulla",
    of: "di|del|dello|della|dell'|dei|degli|delle",
  },
  articles:
    "il|lo|la|l'|i|gli|le|un|una|uno|suo|sua|ditta|societa|azienda|impresa|citta|provincia|regione|porto|aeroporto|distributore|fornitore|produttore|governo|gruppo|ospedale|di|del|della|fondazione|associazione|organizzazione|grossista|casa|isola|ong|cooperativa|onlus|comune|popolazione|zona|repubblica|capitale",
  gift: 'dono|doni|donazione|donazioni|regalo|regali|gratis|gratuit*|gratuitamente|a titolo gratuito|omaggio|a costo zero|senza compenso',
  sale: 'acquisto|vendita|compravendita|fattura|fatturat*|contratto commerciale|a pagamento',
  loan: "prestito|comodato|comodato d'uso",
  aid: 'aiuto|aiuti|assistenza|solidarieta|soccorso|soccorsi',
  not: 'non|mai|nessun|nessuna|nessuno|senza|neppure|nemmeno|neanche|niente|nulla',
  notNot: 'non a norma|non conform*|non solo|non soltanto|non idone*',
  denial:
    'non e vero|falso|falsa|false|smentit*|smentisc*|nega|nego|negato|negano|bufala|infondat*|non corrisponde',
  hedge:
    'potrebbe|potrebbero|dovrebbe|dovrebbero|sarebbe|sarebbero|avrebbe|avrebbero|spera|sperano|forse|pare|sembra|si dice|a quanto pare|presumibilmente',
  future:
    'sara|saranno|verra|verranno|arrivera|arriveranno|inviera|invieranno|donera|doneranno|consegnera|consegneranno|ricevera|riceveranno|distribuira|acquistera|comprera|spedira|spediranno|mandera|partira|partiranno|andra|andranno|conta di|contano di|intende|intendono|vuole|vogliono|dovra|dovranno|dovrebbe|dovrebbero|doveva|dovevano|deve|devono|potra|potranno|si appresta a|si prepara a|si preparano a|pronto a|pronti a|pronta a|sta per|stanno per|si e impegnat* a|si sono impegnat* a|prevede di|prevedono di|promette di|spera di|avrebbe dovuto|avrebbero dovuto|ha deciso di|hanno deciso di|decide di|deciso di|in programma di|vorrebbe|vorrebbero|pronte a|dichiarata pronta a|disposta a|disposto a|disposti a|di prossima|ha promesso di|hanno promesso di|promettono di|in procinto di|avrebbe voluto|si propone di|punta a|puntano a|programma di|previsto di|avra|avranno|disporra|disporranno|sarebbe dovut*|sarebbero dovut*|raccoglie fondi per|raccolgono fondi per|raccolta fondi per|raccogliendo fondi per|intenzione di|raccolta di fondi per',
  soon: 'la prossima settimana|la settimana prossima|il mese prossimo|il prossimo mese|prossimamente|a breve|nei prossimi giorni|nelle prossime settimane|presto|tra pochi giorni|fra pochi giorni|entro la settimana|entro fine mese|a giorni|da lunedi|da domani|lunedi prossimo|tra una settimana|fra una settimana|tra due settimane|fra due settimane|tra un mese|fra un mese|tra qualche giorno|tra poche settimane',
  plan: 'approvat*|approva|deliberat*|decis*|prepar*|autorizzat*|in vista dell*|in attesa dell*|prima dell*|rinviat*|slitta*|propost*|valut*|atteso|attesa|discut*|vota*|contare su*',
  aboard: 'a bordo|su una nave|su un aereo|su un camion|nella stiva',
  contract: "in base al contratto|secondo il contratto|da contratto|in base all'accordo|il contratto prevede",
  say: 'ha detto|detto|dice|dicono|afferma|affermano|annuncia|annunciato|spiega|spiegano|ha spiegato|dichiara|dichiarato|conferma|confermato|riferisce|riferisc*|precisa|precisato|comunica|comunicato|racconta|aggiunge|aggiunto|sostiene|scrive|sottolinea|assicura|fa sapere|rende noto|ammette|lamenta|risponde',
  according: 'secondo|stando a|a detta di',
  we: 'noi|nostro|nostra|nostri|nostre|ci|abbiamo|riceviamo|siamo|chiediamo|aspettiamo|inviamo|mandiamo|compriamo',
  us: 'ci|noi',
  self: "l'associazione|la fondazione|l'organizzazione|la ong|l'ong|la onlus|l'ente|la rete|il consorzio|la cooperativa",
  rest: 'restant*|rimanent*|resto|altro|altri|altra|altre|ulterior*|ancora|in piu|prim*|ultim*|mancant*',
  both: 'ciascuno|ciascuna|rispettivamente|ognuno|cadauno',
  offices:
    "unione europea|unione africana|commissione europea|nazioni unite|ministro della salute|ministero della salute|ministero della difesa|ministero degli esteri|ministero|governo|croce rossa|mezzaluna rossa|protezione civile|esercito|ospedale|regione|comune|dogana|dogane|asl|azienda sanitaria|prefettura|ambasciata|autorita sanitarie|autorita|marina|parrocchia|brigate|ospedali|ambulatori|scuole|centri di accoglienza|provincia|azienda ospedaliera|azienda usl|ausl|usl|ulss|policlinico|presidio|casa di cura|casa della salute|case di riposo|casa di riposo|rsa|comuni|province|regioni|reparto|pronto soccorso|istituto|agenzia|polizia|carabinieri|vigili del fuoco|croce verde|croce bianca|guardia costiera|aeronautica|consolato|diocesi|clinica|cliniche|ambulatorio|poliambulatorio|distretto|direzione sanitaria|assessorato|giunta|municipio|ospedale militare|ospedale civile|ospedale pediatrico|dipartimento|ministero dell'interno|autorita portuale|banca del sangue|farmacie|campo profughi",
  organisations:
    'alleanza|associazione|fondazione|fondo|croce|rossa|ministero|universita|ospedale|policlinico|istituto|agenzia|compagnia|societa|s.p.a.|spa|s.r.l.|srl|gruppo|consiglio|comitato|unione|commissione|organizzazione|rete|farma|farmaceutica|laboratori|laboratorio|banca|centro|caritas|unicef|oms|salute|sanita|sanitaria|solidarieta|missione|protezione|civile|onlus|ong|regione|comune|medici|medica|cooperativa|forniture|fratelli|industrie|internazionale|rotary|lions|azienda|misericordia|banco',
  titles:
    'dr|dr.|dott.|dott.ssa|dottor|dottoressa|dottore|professor|professoressa|prof.|ministro|ministra|presidente|direttore|direttrice|portavoce|segretario|segretaria|sig.|sig.ra|signor|signora|ambasciatore|ambasciatrice|governatore|sindaco|sindaca|infermiera|infermiere|coordinatore|coordinatrice|capo|responsabile|primario|generale|colonnello|assessore|assessora|farmacista',
  noNames:
    "pasqua|natale|pasquetta|ferragosto|settimana santa|ramadan|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|il|lo|la|i|gli|le|l'|un|una|uno|e|ed|o|ma|in|di|del|della|dei|delle|al|alla|ai|alle|a|con|da|dal|dalla|per|tra|fra|su|secondo|non|si|ci|sono|era|erano|ha|hanno|questo|questa|questi|queste|quello|quella|oggi|ieri|domani|inoltre|anche|come|quando|dove|che|se|gia|nota|contatti|telefono|tel|covid-19|covid|ogni|tutto|tutti|altri|altre|solo|qui|ora|dopo|prima|mentre|perche|noi|voi|io|nel|nella|nei|nessuno|nessun|nessuna|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dott|sig|prof|aiuti|kit|sul|sulla|poi|intanto|infine|quanto|abbiamo|siamo|stiamo|e'|finora|attualmente|invece|quindi|pertanto|infatti|nel frattempo|circa|quasi|oltre|almeno|presto|subito|ancora|adesso|appena|nonostante|grazie|tuttavia|dunque|allora|ecco|qualche|alcuni|alcune|molti|molte|ciascuno|entrambi|entrambe|arrivati|arrivate|arrivato|arrivata|donati|donate|donato|donata|comunicato|stampa|fonte|quelle|quelli|costoro|foto|mamma|quest'anno|l'anno|dall|dalle|dallo|dai|sullo|negli|nelle|undici|dodici|venti|trenta|cento|mille|ne|ce|prossima|prossimo|cosa|li|resta|restano|rispediti|nuovo|nuova|nuovi|nuove|vogliamo|servono|mancano|amici|insieme|dopodiche|ce|accolte|tante|tanti",
  adjectives: {
    CHN: 'cinese|cinesi',
    USA: 'american*|statunitens*',
    ITA: 'italian*',
    FRA: 'francese|francesi',
    DEU: 'tedesc*',
    ESP: 'spagnol*',
    GBR: 'britannic*',
    RUS: 'russo|russa|russi|russe',
    TUR: 'turco|turca|turchi|turche',
    ALB: 'albanes*',
    UKR: 'ucrain*',
    SYR: 'sirian*',
    GRC: 'greco|greca|greci|greche',
    HRV: 'croat*',
    CHE: 'svizzer*',
    AUT: 'austriac*',
    POL: 'polacc*',
    CUB: 'cuban*',
    ROU: 'rumen*|romen*',
    IND: 'indian*',
    JPN: 'giappones*',
    MAR: 'marocchin*',
    TUN: 'tunisin*',
    EGY: 'egizian*',
    ETH: 'etiop*',
    KEN: 'kenian*',
    BRA: 'brasilian*',
    ARG: 'argentin*',
    NLD: 'olandes*',
    BEL: 'belga|belgi|belghe',
    SWE: 'svedes*',
    NOR: 'norvegese|norvegesi',
    DNK: 'danese|danesi',
    PRT: 'portoghes*',
    CZE: 'ceco|ceca|cechi',
    HUN: 'ungheres*',
    SRB: 'serbo|serba|serbi',
    SVN: 'sloven*',
    LBN: 'libanes*',
    KOR: 'coreano|coreana|sudcorean*',
  },
  identifiers:
    'articolo|articoli|art.|comma|§|paragrafo|n.|nr.|numero|rif.|riferimento|volo|lotto|tel.|telefono|cell.|fax|direttiva|regolamento|risoluzione|legge|decreto|d.l.|d.lgs.|dpcm|iso|uni en|en|gtin|isin|iban|conto|codice fiscale|c.f.|p. iva|partita iva|pagina|pag.|tabella|allegato|modello|versione|protocollo|prot.|comunicato|comunicato n.|contatti|cap|fattura|pratica|licenza|covid|boeing|airbus|sala|padiglione',
  quality: {
    accuracy: 'accuratezza|precisione|affidabilita',
    sensitivity: 'sensibilita',
    'defective-share': 'difettos*|guast*|danneggiat*|rott*|inutilizzabil*',
    'wrong-result-share': 'risultati errati|risultati sbagliati|falsi negativi',
    'automated-share': 'bot|account automatici|profili automatici',
  },
  days: {
    relative: {
      0: 'oggi|stamattina|stamani|stasera',
      1: 'ieri|ieri sera',
      2: "l'altro ieri|avantieri|ieri l'altro",
      [-1]: 'domani',
    },
    weekdays: ['domenica', 'lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato'],
    last: 'scorso|scorsa',
    next: 'prossimo|prossima',
    middleOf: 'meta|a meta|la meta di',
    endOf: 'fine|la fine di|fine di',
    month: 'mese|questo mese',
  },
};
