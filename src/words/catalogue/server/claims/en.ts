export const en = {
  'claim.summary.supported': '{speaker}: {claim} The record bears it out.',
  'claim.summary.partly-supported': '{speaker}: {claim} The record bears out {borneOut}, but not {open}.',
  'claim.summary.disputed': '{speaker}: {claim} Others contradict each other on this.',
  'claim.summary.misnamed': '{speaker}: {claim} The number holds, its name does not.',
  'claim.summary.overstated': '{speaker}: {claim} The record holds less.',
  'claim.summary.understated': '{speaker}: {claim} The record holds more.',
  'claim.summary.misattributed-as-gift': '{speaker}: {claim} It was bought, at least in part.',
  'claim.summary.pledge-not-delivered': '{speaker}: {claim} Only part of it had arrived.',
  'claim.summary.scale-or-unit-error':
    '{speaker}: {claim} The number is of the wrong size or counts the wrong thing.',
  'claim.summary.contradicted': '{speaker}: {claim} The record says otherwise.',
  'claim.summary.not-yet-determinable': '{speaker}: {claim} The record cannot tell yet.',
  'claim.said': '{speaker} said it: {source}, {day}.',
  'claim.nothing-to-check':
    'It states no number, terms, stage, day, sum or rule that could be held against anything.',
  'claim.change': 'A statement of the same thing from another origin.',
  'claim.change.supported': 'A contract, a delivery note or the recipient saying otherwise.',
  'claim.unconfirmed': 'One of the numbers is unconfirmed.',
  'claim.in-words': '“{amount}”',
  'claim.in-pieces': '“{amount}” ({unit}), which is {pieces}',
  'claim.number.borne-out': 'It says {claimed}; by {speakers} it was {held}.',
  'claim.number.overstated': 'It says {claimed}; by {speakers} it was {held}, which is less.',
  'claim.number.understated': 'It says {claimed}; by {speakers} it was {held}, which is more.',
  'claim.number.contradicted': 'It says {claimed}; by {speakers} it was {held}.',
  'claim.number.disputed':
    'It says {claimed}; the figures of {speakers} do not fit together or with it: {held}.',
  'claim.number.left-open':
    'It says {claimed}; by {speakers} it was {held}. That leaves room for it without bearing it out.',
  'claim.number.giver-only':
    'Only the giving side gives a figure ({speakers}: {held}); it cannot confirm itself.',
  'claim.number.other-unit':
    'It counts {unit}, {speakers} {other}: these are not the same and are not compared.',
  'claim.number.other-measure':
    'It is about {measure}, {speakers} about {other}: these are not the same and are not compared.',
  'claim.number.unread':
    'Its number cannot be read, or is counted in a unit of its own, and is held against nothing.',
  'claim.number.nobody': 'It says {claimed}; nobody else gives a number for it.',
  'claim.number.unit-unknown':
    'It says {claimed}; {speakers} counted {held}, and how many pieces that is nobody says.',
  'claim.number.far':
    'It says {claimed}; the count of {speakers} ({held}) is of another time, and is not held against it.',
  'claim.number.other-count':
    'It says {claimed}; the count of {speakers} ({held}) is of another stage or another part, and is not held against it.',
  'claim.number.taken-back':
    'It says {claimed}; the count of {speakers} ({held}) has been taken back or denied.',
  'claim.number.history':
    '{speaker} has {held}, of {day}: another day of the same count, and no contradiction.',
  'claim.number.later-stage':
    'By {day} {held} had been {stage} ({speaker}); how much of it came is a question of its own.',
  'claim.number.part-stage':
    '{speaker} says that {held} had been {stage}; that is another count and no contradiction.',
  'claim.amount.change': 'A count by the recipient or by someone without a part in it.',
  'claim.scale':
    'It says {claimed}; by {speakers} it was {held}. These are about a thousand or a million times apart.',
  'claim.pack': 'It says {claimed}; by {speakers} it was {held}: the same number of another unit.',
  'claim.scale.change': 'The original of the claim, if it has another unit.',
  'claim.misnamed.change': 'A measured share of right answers among the infected and the others alike.',
  'claim.nested.part-exceeds-whole': 'A part of {part} cannot come out of a whole of {whole}.',
  'claim.nested.counted-twice':
    '{claimed} is the total of {total} and its own part of {part} added once more.',
  'claim.nested.change': 'A total that says what it includes.',
  'claim.gift.was-sold': '{name}: a purchase, by {evidenceLevel} ({speakers}).',
  'claim.gift.part-sold': '{name}: part gift, part purchase, by {evidenceLevel} ({speakers}): {parts}.',
  'claim.gift.part-sold-unsized':
    '{name}: bought in part, by {evidenceLevel} ({speakers}); how much is not given as a number of its own. In the words on record: {text}',
  'claim.gift.denied': '{speaker} denies it; a bare denial by one of the two sides decides nothing.',
  'claim.gift.change': 'A document that shows it was given after all.',
  'claim.conflation.found':
    'The record holds statements from that side that call a purchase aid ({speakers}).',
  'claim.conflation.none': 'The record holds no statement from that side that calls a purchase aid.',
  'claim.terms.agree': 'Others also say it was {said} ({speakers}).',
  'claim.terms.differ': 'It is said to be {said}; others say it was {held} ({speakers}).',
  'claim.terms.disputed': 'It is said to be {said}; equally good witnesses disagree on that.',
  'claim.terms.nobody': 'It is said to be {said}; nobody else says on what terms it went.',
  'claim.terms.giver-only': 'Only the giving side says so too ({speakers}); it cannot confirm itself.',
  'claim.terms.giver-says-gift':
    'It is said to be {said}; only the giving side says it was {held} ({speakers}), which decides nothing.',
  'claim.terms.part-known': 'It is said to be {said}; others speak of a part of it only.',
  'claim.reply.self': '{speaker}, who said it, {stance}.',
  'claim.reply.own-side': '{speaker}, of the same side, {stance}.',
  'claim.reply.own-side-bare': '{speaker}, of the same side, {stance}.',
  'claim.reply.giver': '{speaker}, the giver, {stance}.',
  'claim.reply.giver-bare':
    '{speaker}, the giver, {stance}; a bare denial by one of the two sides decides nothing.',
  'claim.reply.recipient': '{speaker}, the recipient, {stance}.',
  'claim.reply.recipient-bare':
    '{speaker}, the recipient, {stance}; a bare denial by one of the two sides decides nothing.',
  'claim.reply.third-party': '{speaker}, who has no part in it, {stance}.',
  'claim.reply.third-party-bare': '{speaker}, who has no part in it, {stance}.',
  'claim.same-report': 'Heard only in the report itself ({speakers}), which cannot bear itself out.',
  'claim.denial': 'What it denies was found to be: {verdict}.',
  'claim.pledge.nothing':
    '{pledged} announced; nobody else reports an arrival, which does not mean that none arrived.',
  'claim.pledge.arrived': 'Announced: {pledged}. Arrived by {asOf}: {arrived}.',
  'claim.pledge.not-due':
    'Announced: {pledged}. Arrived by {asOf}: {arrived}; the day it names has not come.',
  'claim.pledge.change': 'A record of further arrivals.',
  'claim.stage.confirmed': 'Others also say that it got as far as “{stage}” ({speakers}).',
  'claim.stage.giver-only': 'Only the giving side also says that it got as far as “{stage}” ({speakers}).',
  'claim.stage.nobody': 'Nobody else says that it got as far as “{stage}”.',
  'claim.stage.change': 'The words of the recipient, or of someone without a part in it, on how far it got.',
  'claim.date.agree': 'Others give that day too: {day} ({speakers}).',
  'claim.date.differ': 'Of this claim others say another day: {other}, not {day} ({speakers}).',
  'claim.date.nobody': 'Nobody else gives that day: {day}.',
  'claim.date.change': 'A delivery note or another report that gives the day.',
  'claim.ratio':
    '{numerator} divided by {denominator} is {quotient}; the claim, as rounded, allows {claimed}.',
  'claim.ratio.no-terms': 'The two numbers it divides are not both in the record.',
  'claim.ratio.change': 'Better counts for the same day.',
  'claim.price.own': 'Its own figures give {price} {currency} a piece.',
  'claim.price.others': 'The figures of {speakers} give {price} {currency} a piece.',
  'claim.price.others-converted':
    'The figures of {speakers} give {price} {currency} a piece (exchange rates as wide bounds, unconfirmed).',
  'claim.price.change': 'The contract or the invoice.',
  'claim.value.others': 'By {speakers} the sum is {price} {currency}.',
  'claim.value.others-converted':
    'By {speakers} the sum is {price} {currency} (exchange rates as wide bounds, unconfirmed).',
  'claim.value.other-currency':
    'It gives a sum in {currency}, {speakers} in {other}; no rate of that month is at hand, and they are not compared.',
  'claim.value.nobody': 'Nobody else gives a sum for it.',
  'claim.value.converted':
    'As a conversion of {original} {originalCurrency} it is right ({converted} {currency}); nobody else gives the sum itself.',
  'claim.value.converted-wrong':
    '{original} {originalCurrency} were {converted} {currency} at the rates of that month (wide bounds, unconfirmed).',
  'claim.bundle.mixed': '{count} counts several kinds of thing as one item: {names}.',
  'claim.bundle.as-one': '{count} is the count of several kinds of thing together: {names}.',
  'claim.bundle.change': 'A count of each kind.',
  'claim.goods.agree': 'Others also name the goods as {product} ({speakers}).',
  'claim.goods.differ': 'It names the goods as {product}; others name something else ({speakers}).',
  'claim.goods.disputed': 'It names the goods as {product}; others disagree among themselves ({speakers}).',
  'claim.goods.nobody': 'Nobody else says that the goods were {product}.',
  'claim.parties.agree': 'Others also say: {end} {party} ({speakers}).',
  'claim.parties.differ': 'It says: {end} {party}; others name another country ({speakers}).',
  'claim.quality.agree': 'The goods were found to be: {verdict} ({speakers}).',
  'claim.quality.differ': 'The goods were found to be otherwise: {verdict} ({speakers}).',
  'claim.quality.nobody': 'Nobody else says how good the goods were.',
  'claim.rule.in-force': 'Rule {rule} ({title}) was in force on {day}, by {sources}.',
  'claim.rule.not-in-force':
    'Rule {rule} ({title}) was in force from {from} to {to}, not on {day} ({sources}).',
  'claim.rule.other-country': 'Rule {rule} ({title}) is of another country ({sources}).',
  'claim.rule.unconfirmed': 'Rule {rule} ({title}) is held as in force on {day}, unconfirmed ({sources}).',
  'claim.rule.not-held': 'The rule packs hold no rule {rule}.',
  'claim.rule.change': 'The text of the rule from the authority itself.',
};
