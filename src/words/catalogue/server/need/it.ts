import type { en } from './en.js';

export const it: Readonly<Record<keyof typeof en, string>> = {
  'need.note.box-count-twice':
    'Due conteggi del giorno {day}: {one} e {other} scatole; si è usato il primo. Qual è quello giusto?',
  'need.note.not-a-count': '{found} non è un numero di scatole piene o di pezzi ed è stato tralasciato.',
  'need.note.nothing-left':
    'Giorni da {from} a {to}: non restava nulla. Il consumo di quei giorni non dice nulla del fabbisogno.',
  'need.note.ran-out':
    'Fra il giorno {from} e il giorno {to} il reparto può essere rimasto senza: il consumo è il minimo del fabbisogno, l’estremo superiore resta aperto.',
  'need.note.rose':
    '{boxes, plural, one {Dal giorno {from} al giorno {to} il conteggio è salito di una scatola senza un carico registrato} other {Dal giorno {from} al giorno {to} il conteggio è salito di {boxes} scatole senza un carico registrato}}: sono entrati almeno {pieces} pezzi. Quei giorni restano fuori dalla media.',
  'need.note.no-rate':
    'Troppo pochi conteggi per dire un consumo: ne servono due di giorni diversi con scorte presenti.',
  'need.note.below-one':
    '{rate} a testa al giorno è meno di uno: è razionato, oppure non tutto il personale è presente ogni giorno?',
  'need.note.rationing':
    '{rate} a testa al giorno è il consumo con la regola «{policy}»: è razionamento. Con uno a testa al giorno il fabbisogno è di almeno {need} al giorno.',
  'need.note.one-a-head': 'uno per ogni persona al lavoro',
  'need.note.stretched':
    'Consumato con la regola «{policy}»: senza quella regola se ne userebbero più di quanti contati.',
  'need.note.policy-unread':
    'La regola «{policy}» non è stata capita: il consumo può essere inferiore al fabbisogno.',
};
