export const en = {
  'drain.summary.short':
    '{country}, {goods}: {net} in the days when there was too little of them there ({days}); {size}.',
  'drain.summary.none-left': '{country}, {goods}: nothing is known to have left.',
  'drain.summary.more-came': '{country}, {goods}: {net} ({days}).',
  'drain.summary.enough':
    '{country}, {goods}: {net}, and there is said to have been enough of them ({days}).',
  'drain.summary.need-unsaid':
    '{country}, {goods}: {net}; whether there was enough of them in the country nobody says.',
  'drain.summary.need-disputed':
    '{country}, {goods}: {net} ({days}); one says that there was too little of them, another that there was enough.',
  'drain.summary.uncounted':
    '{country}, {goods}: there was too little of them there ({days}), and how many went and came in those days is not known well enough; {net}.',
  'drain.summary.other-days':
    '{country}, {goods}: {net}, a part of it on days of which nobody says whether there was enough of them.',
  'drain.summary.origin-unsaid':
    '{country}, {goods}: {net} ({days}), but some of these goods left from a country nobody names.',
  'drain.size.unsaid': 'how many are needed there nobody says',
  'drain.size.need': 'needed there are {need} a day',
  'drain.size.days': 'as many as are needed there in {days} days ({need} a day)',
  'drain.days': '{from} to {to}',
  'drain.days.all': 'all days on record',
  'drain.none': 'none',
  'drain.unknown-number': 'a number nobody gives',
  'drain.net.none': 'nothing is known to have left',
  'drain.net.out': '{pieces} more went out than came in',
  'drain.net.in': '{pieces} more came in than went out',
  'drain.net.open': 'out went {out}, in came {in}',
  'drain.supply.short': '{speakers}: too few {goods} in {country} (counted for {days}).',
  'drain.supply.enough': '{speakers}: enough {goods} in {country} (counted for {days}).',
  'drain.supply.disputed': '{speakers} differ on whether {country} had enough {goods} ({days}).',
  'drain.supply.need': '{country} needs {need} a day.',
  'drain.supply.unsaid': 'Nobody says whether {country} had enough {goods} when these left.',
  'drain.left': 'Out, for {party}: {pieces} ({name}).',
  'drain.came': 'In, from {party}: {pieces} ({name}).',
  'drain.more': '{count, plural, one {And one more, a smaller one.} other {And {count} more, smaller ones.}}',
  'drain.one-buyer': '{firms} bought for one owner, {owner}: {pieces} together.',
  'drain.given': 'Given away while there was too little at home: {name}.',
  'drain.given-perhaps':
    'Perhaps given away while there was too little at home, the day is not known well enough: {name}.',
  'drain.announced': 'Promised or under contract and not known to have left, so not counted: {pieces}.',
  'drain.may-overlap':
    'These count what went to everywhere, and may hold what is counted for one country: for the least of it only the larger of the two is taken.',
  'drain.origin-unsaid':
    '{count, plural, one {Of one consignment of these goods nobody says from which country it left.} other {Of {count} consignments of these goods nobody says from which country they left.}}',
  'drain.head': 'That is {pieces} for each thousand people ({people} people, {publisher}, {year}).',
  'drain.head.unknown': 'How many people live there is not on file, so that nothing is told by the head.',
  'drain.rule': 'An export rule was in force on the days these left: {title} ({rule}). {names}.',
  'drain.rule-perhaps':
    'An export rule may have been in force, or may have been for other goods, on the days these left: {title} ({rule}). {names}.',
  'drain.rule-none':
    'No export rule of {country} for these goods and days is on file, which is not to say that there was none.',
  'drain.price.alone': '{price} {currency} a piece; what one used to cost in {currency} is not on file.',
  'drain.price.usual': '{price} {currency} a piece, as it used to cost ({usual} {currency}, {by}).',
  'drain.price.above':
    '{price} {currency} a piece, {times} times what it used to cost ({usual} {currency}, {by}).',
  'drain.price.below': '{price} {currency} a piece, less than it used to cost ({usual} {currency}, {by}).',
  'drain.price.unsaid': 'What was paid nobody says.',
  'drain.buyer.summary.drained':
    '{buyer} bought {goods} in {countries, plural, other {{countries} countries}}, {pieces}; more went out than came in while there was too little in {shelves}.',
  'drain.buyer.summary.went-while-short':
    '{buyer} bought {goods} in {countries, plural, other {{countries} countries}}, {pieces}; they went out while there was too little in {shelves}.',
  'drain.buyer.summary.not-drained':
    '{buyer} bought {goods} in {countries, plural, other {{countries} countries}}, {pieces}; none of them is found to have been drained.',
  'drain.buyer.summary.cannot-tell':
    '{buyer} bought, or ordered to buy, {goods} in {countries, plural, other {{countries} countries}}: {pieces}. Whether too little was left there cannot be told.',
  'drain.buyer.controlled': '{name} ({by})',
  'drain.buyer.firms': 'Bought for {owner} by {firms}: one owner is one buyer.',
  'drain.buyer.shelf': '{country}: {verdict}.',
  'drain.said': '{speaker} says of it: {text}',
  'drain.buyer.unnamed': 'In which countries it bought how many nobody says.',
  'drain.change.supply': 'Somebody who says whether there was enough there on those days.',
  'drain.change.need': 'How many are needed there in how many days.',
  'drain.change.count': 'How many went and came of those nobody counted.',
  'drain.change.days': 'On which days they left and arrived.',
  'drain.change.origin': 'From which country the others left.',
  'drain.change.bought': 'How many were bought.',
  'drain.change.countries': 'In which countries, and how many in each.',
};
