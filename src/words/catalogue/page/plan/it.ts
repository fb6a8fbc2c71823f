import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'tool.plan': 'Piano del giorno',
  'tool.plan.does':
    'Chi riceve oggi quante confezioni, con quale veicolo e quando, e che cosa fare quando succede qualcosa.',
  'plan.title': 'Chi riceve che cosa oggi, e quando?',
  'plan.lead':
    'Da ciò che è in magazzino, da ciò che ogni reparto ha e usa, e dai veicoli: confezioni e percorsi pianificati insieme, perché fino a sera manchi il meno possibile.',
  'plan.file': 'Scegli o trascina una giornata',
  'plan.file.hint':
    'Un file JSON con magazzino, reparti, veicoli e minuti fra i luoghi. Salva l’esempio per vederne la forma.',
  'plan.example': 'Prova un esempio',
  'plan.result': 'Il piano',
  'plan.none': 'Da {name} non si è potuto pianificare nulla.',
  'plan.driving': '{minutes} minuti di guida',
  'plan.loads': 'carica {packs, plural, one {una confezione} other {{packs} confezioni}}, parte alle {time}',
  'plan.gives': '{packs, plural, one {una confezione} other {{packs} confezioni}} ({pieces} pezzi)',
  'plan.done': 'fatto',
  'plan.back': 'rientro in magazzino',
  'plan.lost': 'fuori servizio',
  'plan.save': 'Salva questo piano',
  'plan.saveDay': 'Salva la giornata',
  'plan.change.title': 'È successo qualcosa',
  'plan.change.none': 'Ancora niente. Ciò che è percorso e caricato resta com’è; il resto si ripianifica.',
  'plan.change.takeBack': 'Annulla l’ultimo',
  'plan.change.at': 'Quando (per esempio 10:30)',
  'plan.change.what': 'Che cosa è successo',
  'plan.what.lost': 'Un veicolo è fuori servizio per oggi',
  'plan.what.stands': 'Un veicolo è fermo',
  'plan.what.ward': 'Un reparto chiama',
  'plan.what.held': 'Confezioni del magazzino sono bloccate',
  'plan.what.come': 'Sono arrivate confezioni in magazzino',
  'plan.change.vehicle': 'Quale veicolo',
  'plan.change.ward': 'Quale reparto',
  'plan.change.until': 'Fino a quando',
  'plan.change.stock': 'Pezzi che ha adesso',
  'plan.change.stock.hint': 'Contati là a quell’ora.',
  'plan.change.packs': 'Quante confezioni',
  'plan.change.packs.hint': 'Confezioni intere.',
  'plan.change.ask': 'Ripianifica il resto',
  'plan.said.lost': '{time}: {vehicle} è fuori servizio per oggi',
  'plan.said.stands': '{time}: {vehicle} è fermo fino alle {until}',
  'plan.said.ward': '{time}: {ward} ha {stock, plural, one {un pezzo} other {{stock} pezzi}}',
  'plan.said.held':
    '{time}: {packs, plural, one {una confezione bloccata} other {{packs} confezioni bloccate}}',
  'plan.said.come':
    '{time}: {packs, plural, one {una confezione arrivata} other {{packs} confezioni arrivate}}',
};
