export const en = {
  'label.quantity': 'In each',
  'label.lot': 'Lot',
  'label.expiry': 'Expiry',
  'units.local': 'Number of the sender: no GS1 code.',
  'units.expect.prefix': 'the 4 to 12 digits of your GS1 company prefix',
  'units.expect.own-prefix':
    'a company prefix that GS1 gave to you; those that begin with 02, 04 or 2 are for use within one shop or country',
  'units.found.room':
    '{prefix} with the extension digit {extension}, which has {left, plural, =0 {no number} one {one number} other {{left} numbers}} left',
  'units.expect.room':
    'room for {count, plural, one {one more} other {{count} more}}: another extension digit, or a shorter prefix',
  'units.expect.no-lot': 'no lot: none is recorded of this shipment',
  'units.expect.count': 'a whole number from 1 to {max}',
  'units.expect.extension': 'a digit from 0 to 9',
  'trace.in-shipment': 'In the case {case}: a carton or pallet of “{consignment}”',
  'scan.field.unit': 'Carton or pallet',
};
