export const it = {
  'label.open': 'Lettera di vettura da stampare',
  'label.print': 'Da stampare, per la merce',
  'label.opens':
    'Questo apre il codice sulla merce. Non nomina persone, né ciò che della spedizione è stato detto.',
  'label.record': 'I dati di questa spedizione',
};
