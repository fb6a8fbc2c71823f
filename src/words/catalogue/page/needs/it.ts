import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'needs.lead':
    'Luoghi di cui qualcuno dice che cosa c’è, quanto serve al giorno o se basta; per primo chi ha meno.',
  'needs.add': 'Inserisci un conteggio o un fabbisogno',
  'needs.none':
    'Nessuno ha ancora detto che cosa un luogo abbia o gli serva. Inserisci una dichiarazione con luogo, merce e giorno: quanto è stato contato («in magazzino»), quanto serve («fabbisogno»), o che ce n’era troppo poco o abbastanza.',
  'needs.filter': 'Luogo o merce',
  'needs.cover': 'Ce n’è abbastanza',
};
