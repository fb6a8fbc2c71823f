import { claimsIt } from './claims/it.js';
import { conformityIt } from './conformity/it.js';
import type { MessageKey } from './en.js';
import { kitsIt } from './kits/it.js';

export const it: Readonly<Record<MessageKey, string>> = {
  ...conformityIt,
  ...claimsIt,
  ...kitsIt,

  'interval.at-least': 'almeno {value}',
  'interval.at-most': 'al massimo {value}',

  'question.terms': 'Dono o acquisto?',
  'question.conformity': 'Può partire, può entrare?',
  'question.quality': 'È di qualità?',
  'question.arrival': 'È arrivato?',
  'question.need': 'Chi ne ha più bisogno?',
  'question.claim': 'È vero ciò che si dice?',
  'question.amplification': 'Chi lo spinge?',
  'question.media': 'Il filmato è ciò che dice di essere?',
  'check.head':
    'Al {asOf}: {findings} risultati, {against} contro ciò che è stato detto o inviato, {open} su cui non si può ancora dire.',
  'check.empty':
    'Non si è ancora potuto giudicare nulla: il registro non contiene consegne, affermazioni, prove o studi su cui chiedere.',
  'check.none-decided':
    'Non si è ancora potuto giudicare nulla: ciò che è a registro non decide nessuna delle {findings} domande che pone.',
  'check.hidden': 'e {count} su cui non si può ancora dire (--all li elenca)',
  'check.more': 'waybill explain <risultato> mostra su che cosa si fonda un risultato. Registro {hash}.',

  'typed.read': '{flag}: {text} è letto come {reading}.',
  'typed.number': '{value}',
  'typed.two-ways':
    '{flag}: {text} può voler dire {one} o {other}. Indica la lingua con --lang, o scrivilo senza segni.',
  'typed.no-year': '{flag}: {text} è senza anno. Indicalo, come in {example}.',
  'typed.country-several': '{flag}: {text} è il nome di più di un paese: {near}.',
  'typed.country-near': '{flag}: non c’è un paese {text}. Intendevi {near}?',

  'unit.piece': 'pezzi',
  'unit.flights': 'voli',
  'unit.teams': 'squadre',
  'unit.dose': 'dosi',
  'unit.vial': 'fiale',
  'unit.ampoule': 'ampolle',
  'unit.bottle': 'flaconi',
  'unit.tablet': 'compresse',
  'unit.syringe': 'siringhe',
  'unit.set': 'set',
  'unit.bag': 'sacche',
  'unit.roll': 'rotoli',
  'unit.pack': 'confezioni',
  'unit.box': 'scatole',
  'unit.carton': 'cartoni',
  'unit.pallet': 'bancali',
  'unit.container': 'container',
  'unit.truck': 'camion',
  'unit.ton': 'ton',
  'unit.kg': 'kg',
  'unit.litre': 'litri',

  'class.mask': 'mascherine',
  'class.respirator': 'respiratori filtranti',
  'class.test-kit': 'kit diagnostici',
  'class.ventilator': 'ventilatori',
  'class.protective-clothing': 'indumenti protettivi',
  'class.thermometer': 'termometri',
  'class.monitor': 'monitor',
  'class.oxygen-concentrator': 'concentratori di ossigeno',
  'class.glove': 'guanti',
  'class.gown': 'camici',
  'class.medicine': 'medicinali',
  'class.bundle': 'materiale misto',
  'class.medical-team': 'squadre mediche',
  'class.flight': 'voli',
  'class.other': 'altro materiale',
  'flow.name': '{ends}: {goods}',

  'terms.gift': 'un dono',
  'terms.sale': 'un acquisto',
  'terms.loan': 'un prestito',
  'terms.mixed': 'in parte dono, in parte acquisto',
  'terms.unknown': 'non note',

  'rung.document': 'un pagamento o contratto',
  'rung.recipient': 'le parole di chi ha ricevuto',
  'rung.donor': 'le parole di chi ha dato',
  'rung.third-party': 'le parole di terzi',
  'rung.customs': 'il regime doganale applicato',

  'stage.pledged': 'promesso',
  'stage.contracted': 'oggetto di contratto',
  'stage.shipped': 'spedito',
  'stage.received': 'ricevuto',
  'stage.accepted': 'accettato',
  'stage.rejected': 'respinto',
  'stage.distributed': 'distribuito',
  'stage.recalled': 'richiamato',

  'measure.sensitivity': 'la quota di infetti individuati (sensibilità)',
  'measure.accuracy': "l'accuratezza",
  'measure.wrong-result-share': 'la quota di risultati errati',
  'measure.defective-share': 'la quota di pezzi difettosi',
  'measure.automated-share': 'la quota di messaggi automatizzati',

  'outcome.pass': 'superato',
  'outcome.fail': 'non superato',
  'outcome.inconclusive': 'esito incerto',

  'stance.affirms': 'lo conferma',
  'stance.denies': 'lo smentisce',
  'stance.corrects': 'lo corregge',

  'verdict.gift': 'dono',
  'verdict.sale': 'acquisto',
  'verdict.loan': 'prestito',
  'verdict.mixed': 'misto',
  'verdict.unknown': 'non noto',
  'verdict.contradictory': 'contraddittorio',
  'verdict.pledged': 'promesso',
  'verdict.contracted': 'sotto contratto',
  'verdict.shipped': 'spedito',
  'verdict.partly-delivered': 'consegnato in parte',
  'verdict.delivered': 'consegnato',
  'verdict.recalled': 'richiamato',
  'verdict.rejected': 'respinto',
  'verdict.failed-test': 'prova non superata',
  'verdict.doubted': 'in dubbio',
  'verdict.passed-test': 'prova superata',
  'verdict.supported': 'confermato',
  'verdict.partly-supported': 'confermato in parte',
  'verdict.disputed': 'controverso',
  'verdict.misnamed': 'numero giusto, nome sbagliato',
  'verdict.overstated': 'esagerato',
  'verdict.understated': 'sottostimato',
  'verdict.misattributed-as-gift': 'acquisto chiamato dono',
  'verdict.pledge-not-delivered': 'promessa non mantenuta',
  'verdict.scale-or-unit-error': 'errore di scala o di unità',
  'verdict.contradicted': 'contraddetto',
  'verdict.cannot-tell': 'non si può dire',
  'verdict.estimated': 'stimato',
  'verdict.reported-not-reproducible': 'riportato, non riproducibile',
  'verdict.not-yet-determinable': 'non si può ancora dire',

  'terms.summary.known': '{name}, da {from} a {to}: {terms}, secondo {rung}.',
  'terms.summary.unknown': '{name}, da {from} a {to}: nessuno ha detto se sia stato donato o venduto.',
  'terms.summary.contradictory':
    '{name}, da {from} a {to}: testimoni di pari peso non concordano sulle condizioni.',
  'terms.witness': '{speaker} dice che era {terms} ({rung}).',
  'terms.dissent': 'Al contrario, {speaker} dice che era {terms} ({rung}).',
  'terms.said-unclear': '{speaker} dice espressamente che le condizioni non sono chiare.',
  'terms.label-only': "{speaker} usa la parola aiuto o donazione; un'etichetta non è una condizione.",
  'terms.change.document': 'Un pagamento, un contratto o una fattura che dica altro.',
  'terms.change.higher': 'Un pagamento o un contratto, oppure le parole di chi ha ricevuto.',
  'terms.change.any':
    'Chiunque dica chi ha pagato: un contratto, una fattura, chi ha ricevuto, chi ha dato o il regime doganale.',

  'flow.summary.uncounted': '{name}: nessuno ha dato un numero.',
  'terms.part.gift': '{pieces} donati',
  'terms.part.sale': '{pieces} acquistati',
  'terms.part.loan': '{pieces} prestati',
  'terms.part.mixed': '{pieces} in parte donati, in parte acquistati',
  'terms.summary.mixed':
    '{name}, da {from} a {to}: in parte dono, in parte acquisto, secondo {rung}: {parts}.',
  'terms.summary.part':
    '{name}, da {from} a {to}: {parts}; a quali condizioni il resto, nessuno lo ha detto.',
  'terms.summary.part-unsized':
    '{name}, da {from} a {to}: si conoscono le condizioni di una parte, quelle del resto nessuno le ha dette.',
  'terms.part-or-loss':
    'Ne sono arrivati meno di quanti ne erano partiti. Se il resto sia andato perso o sia stato ceduto ad altre condizioni, nessuno lo dice.',
  'terms.part-uncounted':
    'È contato in confezioni di cui nessuno dice quanti pezzi contengono; se sia tutto non si può dire.',
  'terms.witness-end': '{speaker}, {role}, dice che era {terms}.',
  'terms.witness-end-paper': '{speaker}, {role}, dice che era {terms} ({rung}).',
  'terms.denied': '{speaker}, {role}, lo smentisce.',
  'terms.denied-bare': '{speaker}, {role}, lo smentisce; senza un documento ciò non decide nulla.',
  'terms.nobody-said.one': 'L’unica dichiarazione agli atti non dice a quali condizioni.',
  'terms.nobody-said.other': 'Nessuna delle {count} dichiarazioni agli atti dice a quali condizioni.',
  'terms.change.rest': 'Chiunque dica chi ha pagato il resto.',
  'flow.summary': '{name}: {sentences}',
  'flow.went': '{parts}.',
  'flow.nothing-went': 'nulla risulta spedito.',
  'flow.disputed-only': 'i numeri di quanto è partito si escludono a vicenda.',
  'flow.contracted': 'Sotto contratto e non ancora spediti: {parts}.',
  'flow.pledged': 'Promessi e non ancora spediti: {parts}.',
  'flow.parts': '{parts} ({unit})',
  'flow.as-given': 'in dono {pieces}',
  'flow.as-sold': 'in vendita {pieces}',
  'flow.as-unknown': 'a condizioni ignote {pieces}',
  'flow.mixed': 'in parte donati e in parte venduti {pieces}',
  'flow.given': 'donati {pieces}',
  'flow.sold': 'venduti {pieces}',
  'flow.unknown': 'condizioni ignote {pieces}',
  'flow.part-disputed':
    '{name} fa parte di questo flusso ed è fuori dalle somme: i suoi numeri si escludono a vicenda ({figures}).',
  'flow.change.quantity.one': 'Un numero per l’unica spedizione che nessuno ha contato.',
  'flow.change.quantity.other': 'Un numero per le {count} spedizioni che nessuno ha contato.',
  'arrival.summary.part':
    '{name}, per {to}: consegnati {arrived} di {announced} {unit}; del resto non risulta l’arrivo.',
  'arrival.and-short': '{sentences}',
  'arrival.short': 'Ne mancano {short} rispetto a quanto spedito: spediti {shipped}, arrivati {arrived}.',
  'arrival.giver-only': 'Solo chi dà dice che è arrivato, e questo non basta a deciderlo.',
  'flow.part': '{name} fa parte di questo flusso.',
  'flow.change.terms': 'Le condizioni delle spedizioni per cui non sono note.',

  'arrival.summary': '{name}, per {to}: {verdict}, {quantity} {unit}.',
  'arrival.summary.no-quantity': '{name}, per {to}: {verdict}; nessun numero indicato.',
  'arrival.stage': '{speaker} dice che è stato {stage}.',
  'arrival.stage-none': '{speaker} dice che nulla è stato {stage}.',
  'arrival.no-stage': 'Nessuna dichiarazione dice fin dove è arrivato.',
  'arrival.change.delivered': 'Una bolla di consegna, o il reparto che dica di non averlo ricevuto.',
  'arrival.change.open': 'Una dichiarazione di chi riceve, una bolla o una lettura che ne attesti l’arrivo.',

  'quality.summary.recalled': '{name}: richiamati {part} su {whole}.',
  'quality.summary.recalled-some': '{name}: richiamati {part}.',
  'quality.summary.recalled-all': '{name}: richiamato.',
  'quality.summary.rejected': '{name}: respinti {part} su {whole}.',
  'quality.summary.rejected-some': '{name}: respinti {part}.',
  'quality.summary.rejected-all': '{name}: respinto.',
  'quality.summary.rejected-share': '{name}: respinto; {measure} era {share}.',
  'quality.summary.failed': '{name}: prova non superata.',
  'quality.summary.failed-share': '{name}: prova non superata; {measure} era {share}.',
  'quality.summary.doubted': '{name}: in dubbio; {measure} risulta {share}.',
  'quality.summary.passed': '{name}: prova superata.',
  'quality.stage': '{speaker} dice che è stato {stage}.',
  'quality.share': '{speaker} indica {measure}: {share}.',
  'quality.test': '{title}: {outcome}.',
  'quality.paper': '{title}: un documento, non una prova.',
  'quality.accuracy-is-sensitivity':
    'Il {share} chiamato accuratezza è la sensibilità: la quota di infetti individuati. Non dice nulla dei sani.',
  'quality.summary.doubted-kind': '{name}: in dubbio; per questo tipo di test {measure} risulta {share}.',
  'quality.caught.bad':
    'Un campione di {n} pezzi su {lot}, respinto al primo difettoso, l’avrebbe scoperto con probabilità {chance}: i difettosi sarebbero stati {bad}.',
  'quality.caught.part':
    'Se anche solo i {bad} pezzi su {lot} dell’esito «{stage}» fossero stati difettosi, un campione di {n}, respinto al primo difettoso, l’avrebbe scoperto con probabilità {chance}.',
  'quality.caught.supposed':
    'Quanti fossero difettosi non è stato pubblicato. Se anche solo {share}, che è una nostra ipotesi, un campione di {n} pezzi su {lot}, respinto al primo difettoso, l’avrebbe scoperto con probabilità {chance}.',
  'quality.caught.sensitivity':
    '{n} campioni di positività nota avrebbero mostrato con probabilità {chance} che una sensibilità di {share} è sotto {target}, quella attesa: lo mostra trovarne non più di {hits}.',
  'quality.caught.sensitivity-asked':
    '{n} campioni di positività nota avrebbero mostrato con probabilità {chance} che una sensibilità di {share} è sotto {target}, quella che l’OMS avrebbe poi chiesto ai test antigenici: lo mostra trovarne non più di {hits}.',
  'quality.caught.accuracy':
    '{n} campioni di esito noto avrebbero mostrato con probabilità {chance} che un’accuratezza di {share} è sotto {target}, quella di una moneta lanciata: lo mostrano non più di {hits} risposte giuste.',
  'quality.caught.kind': 'Per questo tipo di test {speaker} indica {measure}: {share}. {text}',
  'quality.change.test': 'Una prova del lotto in un laboratorio indipendente.',
  'quality.change.retest': 'Una seconda prova dello stesso lotto con altro esito.',

  'amplification.summary':
    '{hashtag}: {by} riporta {share} di messaggi automatizzati; senza i messaggi non è riproducibile.',
  'amplification.summary.none': '{hashtag}: nessuna quota riportata.',
  'amplification.no-posts':
    'I messaggi su cui si basa lo studio non sono agli atti, e non è indicato alcun errore.',
  'amplification.rule': 'La regola dello studio: {rule}',
  'amplification.said': '{speaker} indica la quota.',
  'amplification.cannot-tell':
    '{hashtag}: {by} riporta il {share} di messaggi automatizzati. Non si può dire: gli errori della regola, misurati su account diversi, portano a quote incompatibili fra loro.',
  'amplification.estimated':
    '{hashtag}: {by} riporta il {share} di messaggi automatizzati; corretta per gli errori misurati della regola, {range}.',
  'amplification.errors.per-account':
    '{set}, contando gli account: la regola individua {found} degli account automatizzati e segnala a torto {wrong} degli altri.',
  'amplification.errors.per-post':
    '{set}, contando i messaggi: la regola segnala {found} dei messaggi degli account automatizzati e {wrong} di quelli delle persone.',
  'amplification.out-of-range':
    'Con gli errori misurati in {set} la regola non avrebbe potuto segnalare il {share} nemmeno se tutti gli account fossero automatizzati.',
  'amplification.corrected': 'Corretta con {set} la quota è {range}.',
  'amplification.busy-is-not-automated':
    'Più di 50 messaggi al giorno fanno un account molto attivo, non per questo automatizzato.',
  'amplification.change.posts': "I messaggi stessi, o l'elenco degli account.",
  'amplification.change.error': 'Quanto spesso la regola dello studio sbaglia su account di natura nota.',
  'amplification.measured':
    'Sono stati misurati {posts} messaggi di {accounts} account, per {by}, con una finestra di {window} secondi (Waybill {version}, SHA-256 dei file {sha256}).',
  'amplification.measured.chance':
    'Due account contano come coordinati quando il caso non lo spiega: di tali coppie si attende che siano false al massimo {rate}.',
  'amplification.measured.no-chance':
    'La modalità di CooRTweet non chiede se il caso lo spieghi, quindi non ne segue alcuna quota.',
  'amplification.coordinated':
    '{hashtag}: {range} dei messaggi misurati è di {accounts} account che agiscono insieme più spesso di quanto spieghi il caso.',
  'amplification.coordinated.cannot-tell':
    '{hashtag}: non si può dire quanti dei messaggi misurati siano di account che agiscono insieme.',
  'amplification.coordinated-is-not-automated':
    'Le persone possono accordarsi e un programma può agire da solo: agire insieme non è automazione.',
  'amplification.automated-posts':
    '{hashtag}: {range} dei messaggi misurati è automatizzato, su tutte le regole, le soglie e gli insiemi di account etichettati.',
  'amplification.automated-posts.cannot-tell':
    '{hashtag}: non si può dire quanti dei messaggi misurati siano automatizzati.',
  'amplification.automated-posts.spread':
    'Ciò che le regole segnalano è stato corretto per i loro errori su account di natura nota.',
  'amplification.automated-posts.no-share':
    'Corretto per i loro errori su account di natura nota, ciò che le regole segnalano non porta a una quota.',
  'amplification.hyperactive':
    '{hashtag}: {range} dei messaggi misurati è di account con più di 50 messaggi al giorno.',
  'amplification.hyperactive.cannot-tell':
    '{hashtag}: non si può dire quanti dei messaggi misurati siano di account con più di 50 messaggi al giorno.',
  'amplification.change.all-posts':
    'Tutto ciò che questi account hanno pubblicato in quel periodo, e non solo quanto raccolto.',

  'media.summary.contradicted': '«{title}» non è ciò che si dice che sia: {purports}',
  'media.summary.not-yet-determinable': '«{title}»: non si può ancora dire se sia ciò che si dice.',
  'media.purports': 'Si dice che mostri: {purports}',
  'media.denied': "{speaker} dice che è un'altra cosa.",
  'media.said': '{speaker} ne parla.',
  'media.no-file': 'Il file non è agli atti; ci si basa su quanto ne viene riferito.',
  'media.change.original': 'La registrazione originale o la citazione completa.',

  'property.penetration': 'penetrazione del filtro',
  'property.efficiency': 'efficienza del filtro',
  'property.bacterial-filtration': 'filtrazione batterica',
  'property.inward-leakage': 'perdita verso l’interno',
  'property.inhalation-resistance': 'resistenza all’inspirazione',
  'property.exhalation-resistance': 'resistenza all’espirazione',
  'property.pressure-difference': 'differenza di pressione',
  'property.fit-factor': 'fattore di adattamento',
  'property.blood-resistance': 'resistenza agli spruzzi di sangue',
  'property.carbon-dioxide': 'anidride carbonica nell’aria inspirata',
  'property.bioburden': 'carica microbica',
  'property.flammability': 'infiammabilità',
  'property.strength': 'carico di rottura',
  'property.elongation': 'allungamento a rottura',
  'property.surface-wetting': 'resistenza alla bagnatura superficiale',
  'property.charge': 'carica elettrostatica',
  'property.hydrostatic-resistance': 'resistenza alla pressione dell’acqua',
  'property.blood-penetration': 'resistenza alla penetrazione del sangue',
  'property.moisture-permeability': 'permeabilità al vapore',
  'property.laboratory-error': 'errore di laboratorio',
  'aerosol.sodium-chloride': 'cloruro di sodio',
  'aerosol.paraffin-oil': 'olio di paraffina',
  'aerosol.latex-0.1-um': 'particelle di lattice da 0,1 µm',
  'aerosol.staphylococcus-aureus': 'Staphylococcus aureus',
  'counted.exercises': 'per esercizio',
  'counted.wearers': 'per persona',
  'confirmation.other-edition': 'letto in un’altra edizione',
  'confirmation.unconfirmed': 'non confermato',

  'standards.line': '{name}: {text}',
  'standards.conditions': '{name} ({conditions})',
  'standards.flow': '{flow} L/min',
  'standards.range': '{range}',
  'standards.met': 'devono rispettarlo {by} su {of}',
  'standards.limit.max': 'al massimo {value}{unit}',
  'standards.limit.min': 'almeno {value}{unit}',
  'standards.limit.by-laboratory': 'secondo il laboratorio',
  'standards.limit.none': 'non chiede nulla',
  'standards.replaced': '{edition} è stata sostituita da {by}.',
  'standards.replaced-from': '{edition} è sostituita da {by} dal {from}.',
  'standards.verdict.pass': 'CONFORME: soddisfa {grade}; tutti i {all} requisiti misurati e rispettati.',
  'standards.verdict.fail':
    'NON CONFORME: non soddisfa {grade}; requisiti non rispettati: {failed} su {all}.',
  'standards.verdict.cannot-tell':
    'NON SI PUÒ DIRE se soddisfa {grade}: requisiti non dimostrati {open} su {all}, rispettati {passed}.',
  'standards.verdict.no-limits':
    'NON SI PUÒ DIRE se soddisfa {grade}: di questa norma qui non c’è alcun limite.',
  'standards.standing.pass': 'rispettato',
  'standards.standing.fail': 'non rispettato',
  'standards.standing.cannot-tell': 'non si può dire',
  'standards.why.not-measured': 'non misurato',
  'standards.why.other-aerosol': 'non provato con questo aerosol, o aerosol non dichiarato',
  'standards.why.other-flow': 'non provato a questa portata, o portata non dichiarata',
  'standards.why.other-counting': 'contato in altro modo',
  'standards.why.other-range': 'non provato in questo intervallo',
  'standards.why.other-unit': 'l’unità misura un’altra cosa',
  'standards.why.no-outcome': 'il laboratorio non dà un esito',
  'standards.why.no-figure': 'nessun valore indicato',
  'standards.why.results-not-given': 'il rapporto non riporta i risultati che decidono',
  'standards.why.too-few': 'troppo pochi i campioni, ne servono {samples}',
  'standards.worst': 'risultato peggiore {value}{unit}',
  'standards.failing': '{failing} su {n} oltre il limite',
  'standards.failing-share':
    'di tutti i pezzi simili almeno {low} e al massimo {high}, ciascuno con confidenza {confidence}',
  'standards.relation.same': 'uguale',
  'standards.relation.stricter': 'più severa',
  'standards.relation.looser': 'meno severa',
  'standards.relation.not-required': 'non richiesta',
  'standards.relation.only-first': 'richiesta in più',
  'standards.relation.not-comparable': 'non confrontabile',
  'standards.apart.other-aerosol': 'perché l’aerosol è un altro',
  'standards.apart.other-flow': 'perché la portata è un’altra',
  'standards.apart.other-unit': 'perché le unità misurano cose diverse',
  'standards.apart.other-counting': 'perché si conta in altro modo',
  'standards.apart.other-range': 'perché l’intervallo è un altro',
  'standards.apart.no-figure': 'perché manca un valore',
  'standards.suffices.yes': 'Ciò che soddisfa {first} rispetta anche i limiti di {second} presenti qui.',
  'standards.suffices.no':
    '{first} non è {second}. Dei requisiti di {second}: meno severi {looser}, non richiesti {missing}, non confrontabili {open}.',
  'standards.suffices.cannot-tell':
    'Non si può dire se ciò che soddisfa {first} soddisfi {second}: requisiti non confrontabili {open}.',

  'disposition.accept': 'accettare',
  'disposition.downgrade': 'accettare per un uso inferiore',
  'disposition.quarantine': 'quarantena',
  'disposition.reject': 'respingere',
  'disposition.recall': 'richiamare',
  'disposition.for-use': 'Quanto segue vale per l’uso come {use}.',
  'disposition.conformity.release': 'I documenti sono in regola, ma non sono una prova della merce.',
  'disposition.conformity.hold': 'I documenti non bastano a decidere: {failed}.',
  'disposition.conformity.refuse': 'Le regole la rifiutano: {failed}.',
  'disposition.conformity.missing': 'I documenti non sono stati controllati.',
  'disposition.sampling.accepted': 'Il campione è stato accettato.',
  'disposition.sampling.refused': 'Il campione è stato rifiutato.',
  'disposition.sampling.missing': 'Nessun campione è stato controllato.',
  'disposition.performance.pass': 'Ha superato la prova.',
  'disposition.performance.fail': 'Non ha superato la prova.',
  'disposition.performance.cannot-tell': 'La prova non basta a decidere.',
  'disposition.performance.missing': 'Non è stata provata.',
  'disposition.distributed.yes': 'Una parte è già stata distribuita.',
  'disposition.distributed.unknown': 'Non si sa se sia stata distribuita; si assume di sì.',
  'disposition.change.conformity': 'I documenti che le regole chiedono.',
  'disposition.change.sampling': 'Un campione controllato secondo un piano.',
  'disposition.change.performance': 'Una prova che decida.',
  'disposition.change.retest': 'Un secondo campione o una seconda prova dello stesso lotto con altro esito.',
  'disposition.change.sorted':
    'Nulla su questo lotto così com’è: selezionato dal fornitore, torna come lotto a sé con un piano proprio.',
  'kits.read.rows':
    'Contano {read} righe su {rows}, {refused} non si sono potute leggere; {noResult} non hanno un esito del kit e {noReference} nessuna risposta del riferimento, e non contano.',
  'kits.read.words': 'La colonna «{name}» è stata presa per {column}: {words}.',
  'kits.read.column': 'La colonna «{name}» è stata presa per {column}.',
  'kits.read.ignored': 'Colonne lasciate da parte: {columns}.',
  'lots.numbers.single': 'n {n}, Ac {ac}, Re {re}',
  'lots.numbers.stages': 'campioni di {n}, Ac {ac}, Re {re}',
  'lots.numbers.sequential': 'un pezzo dopo l’altro, Ac {g} n − {hA}, Re {g} n + {hR}',
  'lots.numbers.variables': 'n {n} misurati, k {k}',
  'lots.plan.open':
    'Il piano {ref} del {day} ({numbers}) attende l’esito: nessun campione è stato registrato.',
  'lots.plan.unreadable': 'Il piano {ref} del {day} non si può calcolare: {why}',
  'lots.result.counted': '{bad} difettosi su {taken}',
  'lots.result.measured': '{taken} misurati, media {mean}',
  'lots.sample.accepted':
    'Campione {ref} del {day}, di {who}, secondo il piano {plan} ({numbers}): {result}. Il campione è stato accettato.',
  'lots.sample.refused':
    'Campione {ref} del {day}, di {who}, secondo il piano {plan} ({numbers}): {result}. Il campione è stato rifiutato.',
  'lots.sample.undecided':
    'Campione {ref} del {day}, di {who}, secondo il piano {plan} ({numbers}): {result}. Non basta ancora a decidere.',
  'lots.sample.invalid': 'Il campione {ref} del {day}, di {who}, per il piano {plan} non conta: {why}.',
  'lots.fault.no-plan': 'il lotto non ha un tale piano',
  'lots.fault.plan-unreadable': 'il suo piano non si può calcolare',
  'lots.fault.unreadable':
    'quanti sono stati controllati e trovati difettosi non corrisponde al tipo di piano',
  'lots.fault.before-plan': 'è stato prelevato prima che il piano fosse assegnato',
  'lots.fault.more-than-lot': 'sono stati controllati più pezzi di quanti il lotto contenga',
  'lots.fault.more-than-plan': 'sono stati controllati più pezzi di quanti il piano ne prenda',
  'lots.fault.more-bad-than-pieces': 'risultano difettosi più pezzi di quanti controllati',
  'lots.step.sample': 'Il passo del {day} nomina il campione {ref}, ma il suo esito non è registrato.',
  'lots.step.test': 'Il passo del {day} nomina la prova {ref}, ma la documentazione non ne ha il rapporto.',
  'lots.report.sampled-pass': 'Il campione è stato accettato, secondo il rapporto: {title}.',
  'lots.report.sampled-fail': 'Il campione è stato rifiutato, secondo il rapporto: {title}.',
  'lots.report.sampled-cannot-tell': 'Il rapporto su un campione non basta a decidere: {title}.',
  'lots.report.tested-pass': 'Ha superato la prova: {title}.',
  'lots.report.tested-fail': 'Non ha superato la prova: {title}.',
  'lots.report.tested-cannot-tell': 'La prova non basta a decidere: {title}.',
  'lots.evaluation.pass':
    'Valutazione {ref} del {day}, di {who}: trovati {tp} infetti su {infected}, allarmati {fp} degli altri {others}. Con confidenza {confidence} soddisfa: {target}.',
  'lots.evaluation.fail':
    'Valutazione {ref} del {day}, di {who}: trovati {tp} infetti su {infected}, allarmati {fp} degli altri {others}. Con confidenza {confidence} non soddisfa: {target}.',
  'lots.evaluation.cannot-tell':
    'Valutazione {ref} del {day}, di {who}: trovati {tp} infetti su {infected}, allarmati {fp} degli altri {others}. Con confidenza {confidence} non dimostra ancora: {target}.',
  'lots.evaluation.no-use':
    'La valutazione {ref} del {day}, di {who}, non nomina un uso previsto conosciuto ({use}) e senza di esso non dimostra nulla.',
  'lots.target.antigen-who': 'minimo OMS per i test antigenici rapidi',
  'lots.target.antibody-mhra': 'profilo MHRA per i test anticorpali',
  'lots.target.serology-fda': 'minimo FDA per i test sierologici, 2020',
  'lots.heading.proposed': 'Proposta: {proposed}.',
  'lots.heading.because': 'Perché:',
  'lots.heading.change': 'Che cosa la cambierebbe:',
  'lots.state.expected': 'atteso',
  'lots.state.quarantined': 'in quarantena',
  'lots.state.cleared': 'accettato',
  'lots.state.cleared-lesser': 'accettato per un uso inferiore',
  'lots.state.rejected': 'respinto',
  'lots.state.distributed': 'distribuito',
  'lots.state.recalled': 'richiamato',
  'lots.state.gone': 'uscito: restituito o distrutto',
  'lots.state.since': 'Ora: {state}, dal {day} ({who}).',
  'lots.state.bare': 'Ora: {state}.',
  'lots.state.differs': 'Il lotto è {state}; ciò che la documentazione contiene oggi propone: {proposed}.',
  'lots.switching.normal': 'Il prossimo lotto di {product} da {supplier}: collaudo ordinario.',
  'lots.switching.tightened': 'Il prossimo lotto di {product} da {supplier}: collaudo rinforzato.',
  'lots.switching.reduced': 'Il prossimo lotto di {product} da {supplier}: collaudo ridotto.',
  'lots.switching.discontinued':
    '{product} da {supplier}: il collaudo è sospeso finché il fornitore non vi ha posto rimedio.',
  'lots.switching.because': 'Dal lotto {lot} del {day}: {event}.',
  'lots.event.two-of-five': '2 lotti su 5 o meno consecutivi non accettati',
  'lots.event.five-accepted': '5 lotti consecutivi accettati',
  'lots.event.score': 'il punteggio di commutazione ha raggiunto 30',
  'lots.event.reduced-refused': 'un lotto non accettato con collaudo ridotto',
  'lots.event.not-steady': 'non risulta che la produzione sia regolare o che il collaudo ridotto sia voluto',
  'lots.event.discontinued': '5 lotti non accettati con collaudo rinforzato',
  'lots.uncounted.resubmitted': 'non contato: il lotto è stato ripresentato',
  'lots.uncounted.other-severity': 'non contato: non collaudato come allora dovuto',
  'lots.refuse.ref': 'Il lotto ha già una riga di nome {ref}.',
  'lots.refuse.lot': 'Il piano è per {found} pezzi, e la documentazione ha questo lotto a {expected}.',
  'lots.refuse.size': 'Non si sa quanti pezzi contenga il lotto: va detto con il piano.',
  'lots.refuse.amount':
    'La quantità del lotto, «{found}», non si legge come un numero esatto di pezzi: va detta con il piano.',
  'lots.refuse.severity':
    'Secondo gli esiti registrati, i lotti di questo prodotto da questo fornitore sono in {asks}; un piano per {found} è meno severo e non viene assegnato.',
  'lots.refuse.discontinued':
    'Secondo gli esiti registrati, il collaudo di questo prodotto da questo fornitore è sospeso. Quando il fornitore vi ha posto rimedio, assegnare un piano rinforzato segnato come ripresa.',
  'lots.refuse.no-plan':
    'Il lotto non ha un piano {plan}: prima si assegna il piano, poi si registra l’esito.',
  'lots.refuse.decided':
    'Il piano {plan} ha già il suo esito, {ref}. Un lotto ripresentato è un lotto a sé, con un piano proprio.',
  'lots.refuse.fault': 'L’esito non è registrato: {why}.',
  'lots.refuse.unfinished':
    'Ne sono stati controllati {taken}, e il piano {plan} ne prende {n}; di meno bastano solo quando {re} sono difettosi.',
  'lots.refuse.kits': 'La valutazione di un kit va a un lotto di kit diagnostici, e {product} non lo è.',
  'lots.refuse.use': 'Nessun uso previsto si chiama {use}.',
  'lots.refuse.counts': 'La valutazione non contiene alcun esito che conti.',
  'severity.normal': 'controllo normale',
  'severity.tightened': 'controllo rinforzato',
  'severity.reduced': 'controllo ridotto',

  'sampling.head.aql':
    'n {n}, Ac {ac}, Re {re}; lettera codice {codeLetter}, livello {level}, {severity}, AQL {aql}; {edition}.',
  'sampling.head.isolated':
    'n {n}, Ac {ac}, Re {re}; per qualità limite, esatto per questo lotto, quindi senza lettera codice, livello, severità o AQL.',
  'sampling.points.aql':
    'LQ al rischio del consumatore di {consumer}: {quality}. Rischio del produttore all’AQL: {producer}.',
  'sampling.points.faults':
    'LQ al rischio del consumatore di {consumer}: {rate} difetti ogni 100 pezzi. Rischio del produttore all’AQL: {producer}.',
  'sampling.points.isolated':
    'LQ {limiting}: rischio del consumatore {consumer}, dove era chiesto {asked}. Qualità al rischio del produttore di {producer}: {passes}.',
  'sampling.points.two':
    'LQ {limiting}: rischio del consumatore {consumer}. Rischio del produttore a {acceptable}: {producer}.',
  'sampling.points.other':
    'LQ al rischio del consumatore di {consumer}: {limiting}. Qualità al rischio del produttore di {producer}: {passes}.',
  'sampling.take': 'Prendere {n} pezzi a caso, accettare con al massimo {ac} difettosi.',
  'sampling.take-none': 'Prendere {n} pezzi a caso, accettare solo se nessuno è difettoso.',
  'sampling.take-faults':
    'Prendere {n} pezzi a caso e contare ogni difetto, accettare con al massimo {ac} difetti.',
  'sampling.all':
    'Controllare tutti i {lot} pezzi, poiché il piano ne chiede {n}; accettare con al massimo {ac} difettosi.',
  'sampling.all-none':
    'Controllare tutti i {lot} pezzi, poiché il piano ne chiede {n}; accettare solo se nessuno è difettoso.',
  'sampling.all-faults':
    'Controllare tutti i {lot} pezzi, poiché il piano ne chiede {n}, e contare ogni difetto; accettare con al massimo {ac} difetti.',
  'sampling.stage':
    'Campione {stage}: prendere {n} pezzi. Con al massimo {ac} difettosi finora accettare, con {re} o più respingere, altrimenti continuare.',
  'sampling.stage-no-accept':
    'Campione {stage}: prendere {n} pezzi. Con {re} difettosi o più respingere, altrimenti continuare.',
  'sampling.last-stage':
    'Campione {stage}: prendere {n} pezzi. Con al massimo {ac} difettosi in tutto accettare, altrimenti respingere.',
  'sampling.sequential':
    'Prendere un pezzo alla volta. Accettare appena i difettosi non superano {g} × pezzi − {hA}; respingere appena raggiungono {g} × pezzi + {hR}.',
  'sampling.variables-known':
    'Misurare {n} pezzi. Accettare se la media sta entro il limite di almeno {k} deviazioni standard note.',
  'sampling.variables-unknown':
    'Misurare {n} pezzi. Accettare se la media sta entro il limite di almeno {k} delle loro deviazioni standard.',
  'sampling.column.quality': 'difettosi',
  'sampling.column.accepted': 'passa',
  'sampling.column.outgoing': 'restano difettosi',
  'sampling.passes': 'Un lotto con al massimo {quality} di difettosi passa almeno nel 95% dei casi.',
  'sampling.passes-faults':
    'Merce con al massimo {rate} difetti ogni 100 pezzi passa almeno nel 95% dei casi.',
  'sampling.stopped': 'Un lotto con {quality} di difettosi o più passa al massimo nel 10% dei casi.',
  'sampling.stopped-faults':
    'Merce con {rate} difetti o più ogni 100 pezzi passa al massimo nel 10% dei casi.',
  'sampling.one-in-three':
    'Se uno su tre fosse difettoso, questo piano lascerebbe passare il lotto nel {chance} dei casi.',
  'sampling.one-in-three-faults':
    'Con un difetto ogni tre pezzi, questo piano lascerebbe passare la merce nel {chance} dei casi.',
  'sampling.isolated': 'Un lotto con {bad} difettosi su {lot} ({quality}) passa nel {chance} dei casi.',
  'sampling.arrow':
    'Qui la tabella non ha un piano per la lettera {codeLetter} e rimanda alla lettera {planLetter}.',
  'sampling.reduced-differs':
    'Qui MIL-STD-105E e ANSI/ASQ Z1.4 lasciano un intervallo tra numero di accettazione e di rifiuto; questa edizione no.',
  'sampling.series':
    'Un piano per AQL protegge su una serie di lotti. Per una fornitura unica, pianificare per qualità limite.',
  'sampling.stops-nothing':
    'L’AQL {aql} dà n {n}, Ac {ac}, che non può fermare nulla: il lotto sarebbe accettato anche con tutti i pezzi del campione difettosi. Sopra 10 un AQL conta i difetti ogni 100 pezzi, non i pezzi difettosi; indicare l’AQL inteso o pianificare per qualità limite.',
  'sampling.unattained.consumer':
    'Il rischio del consumatore di {asked} chiesto a {quality} non è rispettato: è {reached}.',
  'sampling.unattained.producer':
    'Il rischio del produttore di {asked} chiesto a {quality} non è rispettato: è {reached}.',
  'sampling.less-than-one':
    'Su {lot} pezzi {acceptable} è meno di uno: il rischio indicato è quello di un lotto senza difettosi. Con un solo pezzo difettoso il lotto è respinto nel {chance} dei casi.',
  'sampling.passes-none':
    'Nessun rischio del produttore del 5% può essere rispettato: con un solo pezzo difettoso il lotto è già respinto più spesso.',
  'sampling.accept': 'Difettosi trovati: {found}. Accettare.',
  'sampling.refuse': 'Difettosi trovati: {found}. Non accettare.',
  'sampling.limits':
    'Il lotto contiene dunque {bad} pezzi difettosi su {lot} ({share}), con un livello di confidenza del {confidence}.',
};
