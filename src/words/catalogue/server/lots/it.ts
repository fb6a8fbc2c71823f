import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
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
  'lots.refuse.lot':
    'Il piano è per {found, plural, one {un pezzo} other {{found} pezzi}}, e la documentazione ha questo lotto a {expected}.',
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
};
