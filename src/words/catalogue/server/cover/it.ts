import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'cover.summary.short':
    '{place}, {goods}: scorte per {days, plural, one {{days} giorno} other {{days} giorni}} (conteggio {on}), cioè troppo poche.',
  'cover.summary.covered':
    '{place}, {goods}: scorte per {days, plural, one {{days} giorno} other {{days} giorni}} (conteggio {on}).',
  'cover.summary.overstocked':
    '{place}, {goods}: scorte per {days, plural, one {{days} giorno} other {{days} giorni}} (conteggio {on}), più di quanto serva.',
  'cover.summary.open':
    '{place}, {goods}: scorte per {days, plural, one {{days} giorno} other {{days} giorni}} (conteggio {on}); può essere troppo poco o abbastanza.',
  'cover.summary.said-short': '{place}, {goods}: secondo {speakers} ce n’era troppo poco ({on}).',
  'cover.summary.said-enough':
    '{place}, {goods}: secondo {speakers} ce n’era abbastanza ({on}); per quanto tempo nessuno lo dice.',
  'cover.summary.disputed': '{place}, {goods}: troppo poco per gli uni, abbastanza per gli altri.',
  'cover.summary.no-need':
    '{place}, {goods}: contati {pieces} ({on}); quanti ne servano al giorno nessuno lo dice.',
  'cover.summary.no-count':
    '{place}, {goods}: ne servono {pieces} al giorno; quanti ce ne siano nessuno lo dice.',
  'cover.counted': '{speakers}: contati in magazzino {pieces} ({on}).',
  'cover.needed': 'Ne servono là {pieces} al giorno ({speakers}, per {on}).',
  'cover.said.short': '{speakers}: là ce n’era troppo poco ({on}).',
  'cover.said.enough': '{speakers}: là ce n’era abbastanza ({on}).',
  'cover.aged':
    '{count, plural, one {Dal conteggio è passato un giorno} other {Dal conteggio sono passati {count} giorni}}: quanto serviva nel frattempo è tolto dal limite inferiore.',
  'cover.may-have-come': 'Può essere arrivato nel frattempo, senza che nessuno l’abbia contato: {name}.',
  'cover.thresholds':
    'Scarso è sotto i {short} giorni, in eccesso sopra i {over}: limiti di Waybill, non di una norma.',
  'cover.change.count': 'Un conteggio di quanto c’è in magazzino là, con il suo giorno.',
  'cover.change.need': 'Qualcuno che dica quanti ne servono là, e in quali giorni.',
  'cover.change.newer': 'Un conteggio più recente.',
  'cover.days': 'dal {from} al {to}',
};
