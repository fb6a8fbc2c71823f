export const en = {
  'cover.summary.short':
    '{place}, {goods}: stock for {days, plural, one {{days} day} other {{days} days}} (counted {on}), which is short.',
  'cover.summary.covered':
    '{place}, {goods}: stock for {days, plural, one {{days} day} other {{days} days}} (counted {on}).',
  'cover.summary.overstocked':
    '{place}, {goods}: stock for {days, plural, one {{days} day} other {{days} days}} (counted {on}), more than is needed there.',
  'cover.summary.open':
    '{place}, {goods}: stock for {days, plural, one {{days} day} other {{days} days}} (counted {on}); that may be too little or enough.',
  'cover.summary.said-short': '{place}, {goods}: {speakers} said that there was too little ({on}).',
  'cover.summary.said-enough':
    '{place}, {goods}: {speakers} said that there was enough ({on}); for how long nobody says.',
  'cover.summary.disputed': '{place}, {goods}: too little by one account, enough by another.',
  'cover.summary.no-need':
    '{place}, {goods}: {pieces} counted ({on}); how many are needed a day nobody says.',
  'cover.summary.no-count': '{place}, {goods}: {pieces} needed a day; how many are there nobody says.',
  'cover.counted': '{speakers} counted {pieces} in stock ({on}).',
  'cover.needed': 'Needed there are {pieces} a day ({speakers}, of {on}).',
  'cover.said.short': '{speakers}: too little there ({on}).',
  'cover.said.enough': '{speakers}: enough there ({on}).',
  'cover.aged':
    '{count, plural, one {Since the count a day has passed} other {Since the count {count} days have passed}}: what was needed in them is taken off the lower end.',
  'cover.may-have-come': 'May have come since, which nobody counted: {name}.',
  'cover.thresholds':
    'Short is less than {short} days, more than enough is above {over}: limits of Waybill, not of a standard.',
  'cover.change.count': 'A count of what is in stock there, with its day.',
  'cover.change.need': 'Somebody who says how many are needed there, and in which days.',
  'cover.change.newer': 'A newer count.',
  'cover.days': '{from} to {to}',
};
