export const en = {
  'units.title': 'Labels for cartons',
  'units.why':
    'A label for each carton or pallet, with a number that is never issued twice. Whoever scans it later learns which shipment it is of.',
  'units.count': 'How many',
  'units.prefix': 'GS1 company prefix (if you have one)',
  'units.extension': 'Extension digit (0 if left out)',
  'units.quantity': 'In each (as it is to be printed)',
  'units.lot': 'Lot in each',
  'units.lot.none': 'none, or several',
  'units.by': 'Who issues them',
  'units.do': 'Issue the numbers',
  'units.issued': '{count, plural, one {One number} other {{count} numbers}}: {first} to {last}',
  'units.issued.one': 'One number: {first}',
  'units.pdf.a6': 'Labels, A6',
  'units.pdf.a4': 'Labels, four on A4',
};
