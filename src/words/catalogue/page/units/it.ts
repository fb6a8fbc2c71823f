export const it = {
  'units.title': 'Etichette per i colli',
  'units.why':
    'Un’etichetta per ogni collo o pallet, con un numero che non viene mai assegnato due volte. Chi la legge in seguito sa di quale spedizione è.',
  'units.count': 'Quante',
  'units.prefix': 'Prefisso aziendale GS1 (se c’è)',
  'units.extension': 'Cifra di estensione (0 se omessa)',
  'units.quantity': 'In ciascuno (come va stampato)',
  'units.lot': 'Lotto in ciascuno',
  'units.lot.none': 'nessuno, o più d’uno',
  'units.by': 'Chi li assegna',
  'units.do': 'Assegnare i numeri',
  'units.issued': '{count, plural, one {Un numero} other {{count} numeri}}: da {first} a {last}',
  'units.issued.one': 'Un numero: {first}',
  'units.pdf.a6': 'Etichette, A6',
  'units.pdf.a4': 'Etichette, quattro su A4',
};
