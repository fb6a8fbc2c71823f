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
  'one-plan.says.no-changes': 'Non sono cambiamenti da cui si possa fare un piano.',
  'one-plan.says.no-plan': 'Non è un piano di questa giornata.',
  'one-plan.expect.changes':
    'cambiamenti in JSON: un elenco “changes”, ciascuno con “at” e un veicolo, un reparto o confezioni del magazzino, e “now” se è più tardi',
  'one-plan.expect.plan': 'ciò che “waybill plan … --json” ha risposto per questa giornata',
  'one-plan.expect.out': 'true, oppure niente',
  'one-plan.expect.before': 'un orario prima delle {time}',
  'one-plan.expect.until': 'un piano fatto non dopo le {time}',
  'one-plan.expect.all-changes': 'tutti i cambiamenti che questo piano conosce, e altri; ce ne sono {count}',
  'one-plan.expect.of-day': 'un veicolo o un reparto della giornata o dei suoi cambiamenti',
  'one-plan.expect.in-turn': 'orari in successione, e non più confezioni consegnate di quelle caricate',
  'one-plan.expect.new-ward': 'quanti pezzi all’ora usa un reparto nuovo',
  'one-plan.expect.known-ward': 'i minuti soltanto di un reparto che la giornata non ha',
  'one-plan.expect.ways':
    'i minuti da un reparto nuovo a ciascuno dei {size} luoghi: il magazzino, i reparti della giornata, quelli nuovi prima di questo',
  'one-plan.expect.new-vehicle': 'un veicolo della giornata, o di uno nuovo capacity e shiftEnd',
  'one-plan.expect.known-vehicle': 'la capacità soltanto di un veicolo che la giornata non ha',
  'one-plan.expect.what-of-vehicle': 'che cosa ne cambia: out, until, shiftEnd o held',
  'one-plan.expect.what-of-store': 'che cosa cambia: held o added, oppure un veicolo o un reparto',
  'one-plan.expect.on-board': 'non più di quante ne ha a bordo, {most}',
  'one-plan.expect.in-store': 'non più di quante sono in magazzino, {most}',
  'one-plan.changed.rest':
    '{wards, plural, =0 {Dalle {time} non si visita più nessun altro reparto. Ciò che è percorso e caricato resta.} one {Dalle {time} si visita ancora un reparto: {packs, plural, one {una confezione} other {{packs} confezioni}}, {minutes} minuti di guida. Ciò che è percorso e caricato resta.} other {Dalle {time} si visitano ancora {wards} reparti: {packs, plural, one {una confezione} other {{packs} confezioni}}, {minutes} minuti di guida. Ciò che è percorso e caricato resta.}}',
  'one-plan.changed.better':
    'Ciò che manca ai reparti in tutta la giornata è {is}; proseguendo come previsto sarebbe {was}.',
  'one-plan.changed.as-good':
    'Ciò che manca ai reparti in tutta la giornata è {is}; proseguire come previsto andrebbe altrettanto bene.',
  'one-plan.changed.no-going-on':
    'Ciò che manca ai reparti in tutta la giornata è {is}. Non si può proseguire come previsto.',
  'one-plan.changed.differences':
    '{changed, plural, =0 {Nessuna fermata cambia} one {Una fermata cambia} other {{changed} fermate cambiano}}, {same} {same, plural, one {resta} other {restano}} come previsto.',
  'one-plan.changed.stop':
    '{ward}: alle {time} con {vehicle}, {packs, plural, one {una confezione} other {{packs} confezioni}} (era alle {wasTime} con {wasVehicle}, {wasPacks, plural, one {una confezione} other {{wasPacks} confezioni}}).',
  'one-plan.changed.new':
    '{ward}: nuova, alle {time} con {vehicle}, {packs, plural, one {una confezione} other {{packs} confezioni}}.',
  'one-plan.changed.gone':
    '{ward}: non più visitato (era alle {time} con {vehicle}, {packs, plural, one {una confezione} other {{packs} confezioni}}).',
  'one-plan.changed.stuck':
    '{packs, plural, one {Una confezione è} other {{packs} confezioni sono}} a bordo di {vehicle}, perso per la giornata, e non se ne tiene conto.',
  'one-plan.says.parts':
    'Serve un solo file della giornata, e con esso sia “{since}” sia “{changes}”, oppure nessuno dei due.',
  'command.plan.both':
    '--since e --changes vanno insieme: il piano in corso, e ciò che è successo da allora.',
  'command.plan.lost': 'fuori servizio dalle {time}',
};
