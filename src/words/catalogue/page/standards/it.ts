import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'standards.title': 'Norme a confronto',
  'standards.lead':
    'Che cosa chiede una classe, vista da un’altra, con i due limiti in una sola unità. Un limite misurato in altro modo non si confronta.',
  'standards.first': 'Che cosa si ha',
  'standards.second': 'Che cosa si chiede',
  'standards.result': 'Confronto',
  'standards.caption': '{first}, vista da {second}',
  'standards.property': 'Proprietà',
  'standards.relation': 'La prima è',
  'standards.none': 'non chiesto',
  'standards.unconfirmed': 'Non confermato: guardare la norma prima di farvi affidamento.',
  'standards.other-edition': 'Letto in un’altra edizione.',
};
