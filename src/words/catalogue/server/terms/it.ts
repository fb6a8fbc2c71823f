import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'flow.ends': '{from} → {to}',
  'flow.name': '{ends}: {goods}',
  'terms.gift': 'un dono',
  'terms.sale': 'un acquisto',
  'terms.loan': 'un prestito',
  'terms.mixed': 'in parte dono, in parte acquisto',
  'terms.unknown': 'non note',
  'evidenceLevel.document': 'un pagamento o contratto',
  'evidenceLevel.recipient': 'le parole di chi ha ricevuto',
  'evidenceLevel.donor': 'le parole di chi ha dato',
  'evidenceLevel.third-party': 'le parole di terzi',
  'evidenceLevel.customs': 'il regime doganale applicato',
  'terms.summary.known': '{name}, da {from} a {to}: {terms}, secondo {evidenceLevel}.',
  'terms.summary.unknown': '{name}, da {from} a {to}: nessuno ha detto se sia stato donato o venduto.',
  'terms.summary.contradictory':
    '{name}, da {from} a {to}: testimoni di pari peso non concordano sulle condizioni.',
  'terms.witness': '{speaker} dice che era {terms} ({evidenceLevel}).',
  'terms.dissent': 'Al contrario, {speaker} dice che era {terms} ({evidenceLevel}).',
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
    '{name}, da {from} a {to}: in parte dono, in parte acquisto, secondo {evidenceLevel}: {parts}.',
  'terms.summary.part':
    '{name}, da {from} a {to}: {parts}; a quali condizioni il resto, nessuno lo ha detto.',
  'terms.summary.part-unsized':
    '{name}, da {from} a {to}: si conoscono le condizioni di una parte, quelle del resto nessuno le ha dette.',
  'terms.part-or-loss':
    'Ne sono arrivati meno di quanti ne erano partiti. Se il resto sia andato perso o sia stato ceduto ad altre condizioni, nessuno lo dice.',
  'terms.part-uncounted':
    'È contato in confezioni di cui nessuno dice quanti pezzi contengono; se sia tutto non si può dire.',
  'terms.witness-end': '{speaker}, {role}, dice che era {terms}.',
  'terms.witness-end-document': '{speaker}, {role}, dice che era {terms} ({evidenceLevel}).',
  'terms.denied': '{speaker}, {role}, lo smentisce.',
  'terms.denied-bare': '{speaker}, {role}, lo smentisce; senza un documento ciò non decide nulla.',
  'terms.nobody-said':
    '{count, plural, one {L’unica dichiarazione agli atti non dice a quali condizioni.} other {Nessuna delle {count} dichiarazioni agli atti dice a quali condizioni.}}',
  'terms.change.rest': 'Chiunque dica chi ha pagato il resto.',
  'flow.summary': '{name}: {sentences}',
  'flow.went': '{parts}.',
  'flow.nothing-went': 'nulla risulta spedito.',
  'flow.disputed-only': 'i numeri di quanto è partito si escludono a vicenda.',
  'flow.contracted': 'Sotto contratto e non ancora spediti: {parts}.',
  'flow.pledged': 'Promessi e non ancora spediti: {parts}.',
  'flow.returned': 'Tornati, respinti o richiamati: {parts}.',
  'flow.returned-uncounted': 'Una parte è tornata, respinta o richiamata; nessuno dice quanti.',
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
  'flow.change.quantity':
    '{count, plural, one {Un numero per l’unica spedizione che nessuno ha contato.} other {Un numero per le {count} spedizioni che nessuno ha contato.}}',
  'flow.part': '{name} fa parte di questo flusso.',
  'flow.change.terms': 'Le condizioni delle spedizioni per cui non sono note.',
  'terms.summary.annulled':
    '{name}, da {from} a {to}: {terms}, secondo {evidenceLevel}; in seguito è stato annullato.',
  'terms.summary.unnamed':
    '{name}, da {from} a {to}: a quali condizioni lo dice solo qualcuno di cui non si fa il nome, ed è smentito.',
  'terms.annulled': '{speaker} dice che in seguito è stato annullato.',
  'terms.denied-unnamed':
    '{speaker}, {role}, lo smentisce. Di chi lo ha detto non si fa il nome, perciò nessuno può chiedergli; nessuno dei due ha un documento. La questione resta aperta.',
  'flow.voided': 'Sotto contratto, e annullati prima della spedizione: {parts}.',
};
