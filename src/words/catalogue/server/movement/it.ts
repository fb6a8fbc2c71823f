import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'arrival.summary.part':
    '{name}, per {to}: consegnati {arrived} di {announced}; del resto non risulta l’arrivo.',
  'arrival.and-short': '{sentences}',
  'arrival.none': 'Non ne è arrivato nulla.',
  'arrival.short': 'Ne mancano {short} rispetto a quanto spedito: spediti {shipped}, arrivati {arrived}.',
  'arrival.returned': 'Di questi {pieces} sono stati respinti, resi o richiamati.',
  'arrival.returned-uncounted': 'È stato poi respinto, reso o richiamato; nessuno dice quanti.',
  'arrival.giver-only': 'Solo chi dà dice che è arrivato, e questo non basta a deciderlo.',
  'arrival.summary': '{name}, per {to}: {verdict}, {quantity}.',
  'arrival.summary.no-quantity': '{name}, per {to}: {verdict}; nessun numero indicato.',
  'arrival.stage': '{speaker} dice che è stato {stage}.',
  'arrival.stage-none': '{speaker} dice che nulla è stato {stage}.',
  'arrival.no-stage': 'Nessuna dichiarazione dice fin dove è arrivato.',
  'arrival.change.delivered': 'Una bolla di consegna, o il reparto che dica di non averlo ricevuto.',
  'arrival.change.open': 'Una dichiarazione di chi riceve, una bolla o una lettura che ne attesti l’arrivo.',
};
