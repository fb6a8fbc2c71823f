export const en = {
  'arrival.summary.part':
    '{name}, for {to}: {arrived} of {announced} delivered; of the rest no arrival is on record.',
  'arrival.and-short': '{sentences}',
  'arrival.none': 'None of it has arrived.',
  'arrival.short': 'That is {short} short of what was shipped: {shipped} were shipped, {arrived} arrived.',
  'arrival.returned': 'Of these {pieces} were refused, sent back or called back.',
  'arrival.returned-uncounted': 'It was refused, sent back or called back; nobody says how many.',
  'arrival.giver-only': 'Only the giving side says that it arrived, which does not decide it.',
  'arrival.summary': '{name}, for {to}: {verdict}, {quantity}.',
  'arrival.summary.no-quantity': '{name}, for {to}: {verdict}; no number given.',
  'arrival.stage': '{speaker} says it was {stage}.',
  'arrival.stage-none': '{speaker} says that none was {stage}.',
  'arrival.no-stage': 'No statement says how far it got.',
  'arrival.change.delivered': 'A delivery note, or the ward saying it did not arrive.',
  'arrival.change.open': 'A statement by the recipient, a delivery note or a scan that says it arrived.',
};
