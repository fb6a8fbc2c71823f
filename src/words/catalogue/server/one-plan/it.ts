import type { en } from './en.js';

export const it: Record<keyof typeof en, string> = {
  'one-plan.says.unreadable': 'Non è una giornata che si possa pianificare.',
  'one-plan.says.ward': 'Il reparto {id} è escluso.',
  'one-plan.expect.file':
    'una giornata in JSON: start, horizon, shiftEnd, loading, service, capacity, packSize, packs, minutes e wards',
  'one-plan.expect.vehicles': 'quanti veicoli, da 1 a {most}, oppure un elenco',
  'one-plan.expect.matrix': 'i minuti fra tutti i luoghi, prima il magazzino e poi ciascun reparto',
  'one-plan.expect.square': 'tante righe quante colonne, {size}: prima il magazzino e poi ciascun reparto',
  'one-plan.expect.minutes': 'minuti, da 0 in su',
  'one-plan.expect.more':
    'minuti, anche in {more, plural, one {un altro punto} other {altri {more} punti}} non mostrati qui',
  'one-plan.expect.after': 'un orario dopo le {time}',
  'one-plan.expect.from': 'un orario non prima delle {time}',
  'one-plan.expect.once': 'ogni nome una volta sola',
  'one-plan.counts': 'Letti {read} reparti, pianificati {kept}.',
  'one-plan.all':
    '{wards, plural, one {L’unico reparto riceve qualcosa} other {Tutti i {wards} reparti ricevono qualcosa}}: {packs, plural, one {una confezione} other {{packs} confezioni}}, {minutes} minuti di guida.',
  'one-plan.not-all':
    'Reparti che ricevono qualcosa: {served} su {wards}; {packs, plural, one {una confezione} other {{packs} confezioni}}, {minutes} minuti di guida.',
  'one-plan.worth.better':
    'Ciò che manca ai reparti, in pezzi all’ora per il quadrato delle ore senza scorte, è {together}; ripartendo prima le confezioni e pianificando poi i percorsi è {apart}: pianificando insieme manca il {percent} % in meno.',
  'one-plan.worth.driving':
    'Ciò che manca ai reparti, in pezzi all’ora per il quadrato delle ore senza scorte, è {together} in entrambi i modi; ripartendo prima le confezioni e pianificando poi i percorsi si guida per {minutes} minuti in più.',
  'one-plan.worth.same':
    'Ciò che manca ai reparti, in pezzi all’ora per il quadrato delle ore senza scorte, è {together}; ripartire prima le confezioni e pianificare poi i percorsi va altrettanto bene.',
  'one-plan.searched': 'I due modi sono stati cercati per un tempo uguale.',
  'one-plan.left.enough': '{ward} non riceve nulla e fino alle {time} non gli manca nulla.',
  'one-plan.left.alone':
    '{ward} non riceve nulla e resta senza dalle {time}: nessun veicolo può andarci e rientrare in tempo, neppure se non fa altro.',
  'one-plan.left.store':
    '{ward} non riceve nulla e resta senza dalle {time}: il magazzino non ha confezioni.',
  'one-plan.left.others': '{ward} non riceve nulla e resta senza dalle {time}: altrove mancherebbe di più.',
  'one-plan.left.not-found':
    '{ward} non riceve nulla e resta senza dalle {time}: non si è trovato un piano migliore. Se ci sia, non si può dire.',
  'one-plan.stays':
    '{packs, plural, one {Una confezione resta} other {{packs} confezioni restano}} in magazzino.',
  'command.plan.vehicle':
    'Veicolo {vehicle}: {packs, plural, one {una confezione} other {{packs} confezioni}}, {minutes} minuti di guida',
  'command.plan.loads':
    'carica {from}, parte {to} con {packs, plural, one {una confezione} other {{packs} confezioni}}',
  'command.plan.stop':
    '{ward} alle {time}: {packs, plural, one {una confezione} other {{packs} confezioni}} ({pieces} pezzi)',
  'command.plan.progress': 'manca {lacking}, restano {seconds} s',
};
