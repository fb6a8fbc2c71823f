export const en = {
  'label.open': 'Waybill to print',
  'label.print': 'To print, for the goods',
  'label.opens':
    'This is what the code on the goods opens. It names no person, and nothing of what was said about the shipment.',
  'label.record': 'The record of this shipment',
};
