import { conformityEn } from './conformity/en.js';

export const en = {
  ...conformityEn,

  'interval.at-least': 'at least {value}',
  'interval.at-most': 'at most {value}',

  'question.terms': 'Gift or purchase?',
  'question.conformity': 'May it leave, may it enter?',
  'question.quality': 'Is it any good?',
  'question.arrival': 'Did it arrive?',
  'question.need': 'Who needs it most?',
  'question.claim': 'Is what is said true?',
  'question.amplification': 'Who is pushing it?',
  'question.media': 'Is the footage what it says it is?',
  'check.head':
    'As of {asOf}: {findings} findings, {against} against what was said or sent, {open} cannot be told yet.',
  'check.hidden': 'and {count} that cannot be told yet (--all lists them)',
  'check.more': 'waybill explain <finding> shows what a finding stands on. Record {hash}.',

  'unit.piece': 'pieces',
  'unit.flights': 'flights',
  'unit.teams': 'teams',

  'terms.gift': 'a gift',
  'terms.sale': 'a purchase',
  'terms.loan': 'a loan',
  'terms.mixed': 'part gift, part purchase',
  'terms.unknown': 'unknown',

  'rung.document': 'a payment or contract',
  'rung.recipient': "the recipient's words",
  'rung.donor': "the giver's words",
  'rung.third-party': 'the words of third parties',
  'rung.customs': 'the customs regime it was cleared under',

  'stage.pledged': 'pledged',
  'stage.contracted': 'contracted',
  'stage.shipped': 'shipped',
  'stage.received': 'received',
  'stage.accepted': 'accepted',
  'stage.rejected': 'rejected',
  'stage.distributed': 'handed out',
  'stage.recalled': 'recalled',

  'measure.sensitivity': 'the share of the infected that were found (sensitivity)',
  'measure.accuracy': 'accuracy',
  'measure.wrong-result-share': 'the share of wrong results',
  'measure.defective-share': 'the share of defective pieces',
  'measure.automated-share': 'the share of automated posts',

  'outcome.pass': 'passed',
  'outcome.fail': 'failed',
  'outcome.inconclusive': 'inconclusive',

  'stance.affirms': 'bears it out',
  'stance.denies': 'denies it',
  'stance.corrects': 'corrects it',

  'verdict.gift': 'gift',
  'verdict.sale': 'purchase',
  'verdict.loan': 'loan',
  'verdict.mixed': 'mixed',
  'verdict.unknown': 'unknown',
  'verdict.contradictory': 'contradictory',
  'verdict.pledged': 'pledged',
  'verdict.contracted': 'contracted',
  'verdict.shipped': 'shipped',
  'verdict.partly-delivered': 'partly delivered',
  'verdict.delivered': 'delivered',
  'verdict.recalled': 'recalled',
  'verdict.rejected': 'rejected',
  'verdict.failed-test': 'failed its test',
  'verdict.doubted': 'doubted',
  'verdict.passed-test': 'passed its test',
  'verdict.supported': 'supported',
  'verdict.overstated': 'overstated',
  'verdict.understated': 'understated',
  'verdict.misattributed-as-gift': 'purchase called a gift',
  'verdict.pledge-not-delivered': 'pledge not delivered',
  'verdict.scale-or-unit-error': 'scale or unit error',
  'verdict.contradicted': 'contradicted',
  'verdict.cannot-tell': 'cannot tell',
  'verdict.estimated': 'estimated',
  'verdict.reported-not-reproducible': 'reported, not reproducible',
  'verdict.not-yet-determinable': 'cannot tell yet',

  'terms.summary.known': '{name}, from {from} to {to}: {terms}, by {rung}.',
  'terms.summary.unknown': '{name}, from {from} to {to}: nobody said whether it was given or sold.',
  'terms.summary.contradictory': '{name}, from {from} to {to}: equally good witnesses disagree on the terms.',
  'terms.witness': '{speaker} says it was {terms} ({rung}).',
  'terms.witness-interested': '{speaker}, an interested party, says it was {terms} ({rung}).',
  'terms.dissent': 'Against this, {speaker} says it was {terms} ({rung}).',
  'terms.said-unclear': '{speaker} says in so many words that the terms are not clear.',
  'terms.nobody-said': 'None of the {statements} statements on record says on what terms it went.',
  'terms.label-only': '{speaker} uses the word aid or donation for it; a label is not terms.',
  'terms.change.document': 'A payment, contract or invoice that says otherwise.',
  'terms.change.higher': 'A payment or contract, or the words of the recipient.',
  'terms.change.any':
    'Anyone saying who paid: a contract, an invoice, the recipient, the giver, or the customs regime.',

  'flow.summary': '{name}: given {given}, sold {sold}, terms unknown {unknown} {unit}.',
  'flow.summary.uncounted': '{name}: nobody gave a number.',
  'flow.part': '{name} is part of this flow.',
  'flow.change.terms': 'Terms for the consignments whose terms are unknown.',
  'flow.change.quantity': 'A number for the {consignments} consignments nobody counted.',

  'arrival.summary': '{name}, for {to}: {verdict}, {quantity} {unit}.',
  'arrival.summary.no-quantity': '{name}, for {to}: {verdict}; no number given.',
  'arrival.summary.part': '{name}, for {to}: {arrived} of {announced} delivered, the rest still a pledge.',
  'arrival.stage': '{speaker} says it was {stage}.',
  'arrival.no-stage': 'No statement says how far it got.',
  'arrival.change.delivered': 'A delivery note, or the ward saying it did not arrive.',
  'arrival.change.open': 'A statement by the recipient, a delivery note or a scan that says it arrived.',

  'quality.summary.recalled': '{name}: {part} of {whole} recalled.',
  'quality.summary.recalled-some': '{name}: {part} recalled.',
  'quality.summary.recalled-all': '{name}: recalled.',
  'quality.summary.rejected': '{name}: {part} of {whole} rejected.',
  'quality.summary.rejected-some': '{name}: {part} rejected.',
  'quality.summary.rejected-all': '{name}: rejected.',
  'quality.summary.rejected-share': '{name}: rejected; {measure} was {share}.',
  'quality.summary.failed': '{name}: failed its test.',
  'quality.summary.failed-share': '{name}: failed its test; {measure} was {share}.',
  'quality.summary.doubted': '{name}: in doubt; {measure} is reported as {share}.',
  'quality.summary.passed': '{name}: passed its test.',
  'quality.stage': '{speaker} says it was {stage}.',
  'quality.share': '{speaker} gives {measure} as {share}.',
  'quality.test': '{title}: {outcome}.',
  'quality.paper': '{title}: a paper, not a test.',
  'quality.accuracy-is-sensitivity':
    'The {share} called accuracy is the sensitivity: of the infected, so many were found. It says nothing of the healthy.',
  'quality.change.test': 'A test of the lot by an independent laboratory.',
  'quality.change.retest': 'A second test of the same lot with another result.',

  'amplification.summary':
    '{hashtag}: {by} reports {share} automated posts; without the posts that cannot be reproduced.',
  'amplification.summary.none': '{hashtag}: no share reported.',
  'amplification.no-posts': 'The posts the study rests on are not in the record, and it gives no error.',
  'amplification.rule': "The study's rule: {rule}",
  'amplification.said': '{speaker} gives the share.',
  'amplification.cannot-tell':
    '{hashtag}: {by} reports {share} automated posts. Cannot tell: the errors of its rule, measured on different accounts, lead to shares that do not fit together.',
  'amplification.estimated':
    '{hashtag}: {by} reports {share} automated posts; corrected for the measured errors of its rule, {range}.',
  'amplification.errors.per-account':
    '{set}, counted by account: the rule finds {found} of the automated accounts and wrongly flags {wrong} of the others.',
  'amplification.errors.per-post':
    '{set}, counted by their posts: the rule flags {found} of what automated accounts post and {wrong} of what people post.',
  'amplification.out-of-range':
    'With the errors measured in {set} the rule could not have flagged {share} even if every account were automated.',
  'amplification.corrected': 'Corrected with {set} the share is {range}.',
  'amplification.busy-is-not-automated':
    'More than 50 posts a day makes a busy account, not by that an automated one.',
  'amplification.change.posts': 'The posts themselves, or the list of their accounts.',
  'amplification.change.error': "How often the study's rule is wrong on accounts whose nature is known.",
  'amplification.measured':
    '{posts} posts of {accounts} accounts were measured, by {by}, with a window of {window} seconds (Waybill {version}, SHA-256 of the files {sha256}).',
  'amplification.measured.chance':
    'Two accounts count as acting together when chance would not explain it: at most {rate} of such pairs are expected to be false.',
  'amplification.measured.no-chance':
    "CooRTweet's mode does not ask whether chance would explain it, so no share follows from it.",
  'amplification.coordinated':
    '{hashtag}: {range} of the posts measured are by {accounts} accounts that act together more often than chance explains.',
  'amplification.coordinated.cannot-tell':
    '{hashtag}: cannot tell how many of the posts measured are by accounts that act together.',
  'amplification.coordinated-is-not-automated':
    'People can act together by agreement, and a program can act alone: acting together is not automation.',
  'amplification.automated-posts':
    '{hashtag}: {range} of the posts measured are automated, across every rule, threshold and set of labelled accounts.',
  'amplification.automated-posts.cannot-tell':
    '{hashtag}: cannot tell how many of the posts measured are automated.',
  'amplification.automated-posts.spread':
    'What the rules flag was corrected for their errors on accounts whose nature is known.',
  'amplification.automated-posts.no-share':
    'Corrected for their errors on accounts whose nature is known, what the rules flag leads to no one share.',
  'amplification.hyperactive':
    '{hashtag}: {range} of the posts measured are by accounts with more than 50 posts a day.',
  'amplification.hyperactive.cannot-tell':
    '{hashtag}: cannot tell how many of the posts measured are by accounts with more than 50 posts a day.',
  'amplification.change.all-posts':
    'All that these accounts posted in that time, and not only what was collected.',

  'media.summary.contradicted': '“{title}” is not what it is said to be: {purports}',
  'media.summary.not-yet-determinable': '“{title}”: whether it is what it is said to be cannot be told yet.',
  'media.purports': 'It is said to show: {purports}',
  'media.denied': '{speaker} says it is something else.',
  'media.said': '{speaker} speaks of it.',
  'media.no-file': 'The file itself is not in the record; this rests on reports about it.',
  'media.change.original': 'The original recording or the full quote.',

  'claim.summary.supported': '{speaker}: {claim} The record bears it out.',
  'claim.summary.overstated': '{speaker}: {claim} The record holds less.',
  'claim.summary.understated': '{speaker}: {claim} The record holds more.',
  'claim.summary.misattributed-as-gift': '{speaker}: {claim} It was bought, at least in part.',
  'claim.summary.pledge-not-delivered': '{speaker}: {claim} Only part of it had arrived.',
  'claim.summary.scale-or-unit-error':
    '{speaker}: {claim} The number is of the wrong size or counts the wrong thing.',
  'claim.summary.contradicted': '{speaker}: {claim} The record says otherwise.',
  'claim.summary.not-yet-determinable': '{speaker}: {claim} The record cannot tell yet.',
  'claim.said': '{speaker} said it: {source}, {day}.',
  'claim.alone': 'Nobody outside its own origin speaks of this in the record.',
  'claim.change': 'A statement of the same thing from another origin.',
  'claim.unconfirmed': 'One of the numbers is unconfirmed.',
  'claim.gift.was-sold': '{name} was a purchase, by {rung} ({speakers}).',
  'claim.gift.change': 'A document that shows it was given after all.',
  'claim.conflation.found':
    'The record holds statements from that side that call a purchase aid ({speakers}).',
  'claim.terms.agree': 'Others also say it was {said} ({speakers}).',
  'claim.terms.differ': 'It is said to be {said}; others say it was {held} ({speakers}).',
  'claim.reply.independent': '{speaker}, who has no part in it, {stance}.',
  'claim.reply.retraction': '{speaker}, of the same side, {stance}.',
  'claim.reply.interested': '{speaker}, an interested party, {stance}; that decides nothing.',
  'claim.reply.echo': '{speaker} repeats it; same origin.',
  'claim.replies.change': 'Someone without an interest who bears it out or denies it.',
  'claim.denial': 'What it denies was found to be: {verdict}.',
  'claim.pledge.nothing':
    '{pledged} announced; the record shows no arrival, which does not mean that none arrived.',
  'claim.pledge.arrived': 'Of {pledged} announced, {arrived} had arrived by {asOf}.',
  'claim.pledge.change': 'A record of further arrivals.',
  'claim.ratio':
    '{numerator} divided by {denominator} is {quotient}; the claim, as rounded, allows {claimed}.',
  'claim.ratio.change': 'Better counts for the same day.',
  'claim.price.own': 'Its own figures give {price} {currency} a piece.',
  'claim.price.others':
    'The figures of others give {price} {currency} a piece (exchange rates as wide bounds, unconfirmed).',
  'claim.price.change': 'The contract or the invoice.',
  'claim.scale': 'The claim has {claimed}, others have {held}: about a thousand times apart.',
  'claim.scale.change': 'The original of the claim, if it has another unit.',
  'claim.nested.part-exceeds-whole': 'A part of {part} cannot come out of a whole of {whole}.',
  'claim.nested.counted-twice':
    '{claimed} is the total of {total} and its own part of {part} added once more.',
  'claim.nested.change': 'A total that says what it includes.',
  'claim.bundle.mixed': '{count} counts several kinds of thing as one item: {names}.',
  'claim.bundle.as-one': '{count} is the count of several kinds of thing together: {names}.',
  'claim.bundle.change': 'A count of each kind.',
  'claim.amount.supported': 'It says “{claimed}”; others say {held}.',
  'claim.amount.overstated': 'It says “{claimed}”; others say {held}, which is less.',
  'claim.amount.understated': 'It says “{claimed}”; others say {held}, which is more.',
  'claim.amount.giver-only': 'Only the giving side gives a figure ({held}); it cannot confirm itself.',
  'claim.amount.change': 'A count by the recipient or by someone without a part in it.',
  'claim.stage.confirmed': 'Others say so too ({speakers}).',
  'claim.stage.giver-only': 'Only the giving side says so too ({speakers}).',

  'severity.normal': 'normal inspection',
  'severity.tightened': 'tightened inspection',
  'severity.reduced': 'reduced inspection',

  'sampling.take': 'Take {n} at random, accept with up to {ac} bad.',
  'sampling.take-none': 'Take {n} at random, accept only if none is bad.',
  'sampling.take-faults': 'Take {n} at random and count every fault, accept with up to {ac} faults.',
  'sampling.all': 'Inspect all {lot}, as the plan asks for {n}; accept with up to {ac} bad.',
  'sampling.all-none': 'Inspect all {lot}, as the plan asks for {n}; accept only if none is bad.',
  'sampling.all-faults':
    'Inspect all {lot}, as the plan asks for {n}, and count every fault; accept with up to {ac} faults.',
  'sampling.stage':
    'Sample {stage}: take {n}. With up to {ac} bad so far accept, with {re} or more refuse, else go on.',
  'sampling.stage-no-accept': 'Sample {stage}: take {n}. With {re} bad or more refuse, else go on.',
  'sampling.last-stage': 'Sample {stage}: take {n}. With up to {ac} bad in all accept, else refuse.',
  'sampling.sequential':
    'Take one at a time. Accept once no more are bad than {g} × pieces − {hA}; refuse once as many are bad as {g} × pieces + {hR}.',
  'sampling.variables-known':
    'Measure {n}. Accept when their mean lies at least {k} known standard deviations inside the limit.',
  'sampling.variables-unknown':
    'Measure {n}. Accept when their mean lies at least {k} of their own standard deviations inside the limit.',
  'sampling.column.quality': 'bad',
  'sampling.column.accepted': 'gets through',
  'sampling.column.outgoing': 'left bad',
  'sampling.passes': 'A lot with up to {quality} bad gets through at least 95 % of the time.',
  'sampling.passes-faults':
    'Goods with up to {rate} faults per 100 pieces get through at least 95 % of the time.',
  'sampling.stopped': 'A lot with {quality} bad or more gets through at most 10 % of the time.',
  'sampling.stopped-faults':
    'Goods with {rate} faults per 100 pieces or more get through at most 10 % of the time.',
  'sampling.one-in-three':
    'If one in three were bad, this plan would let the lot through {chance} of the time.',
  'sampling.one-in-three-faults':
    'With one fault in every three pieces, this plan would let the goods through {chance} of the time.',
  'sampling.producer': 'Goods made with {quality} bad would be turned away {chance} of the time.',
  'sampling.producer-faults':
    'Goods made with {rate} faults per 100 pieces would be turned away {chance} of the time.',
  'sampling.isolated': 'A lot with {bad} bad of {lot} ({quality}) gets through {chance} of the time.',
  'sampling.edition': '{edition}, code letter {codeLetter}, level {level}, {severity}.',
  'sampling.arrow':
    'The table has no plan of its own for letter {codeLetter} here and sends to letter {planLetter}.',
  'sampling.reduced-differs':
    'MIL-STD-105E and ANSI/ASQ Z1.4 leave a gap between acceptance and rejection number here; this edition does not.',
  'sampling.series':
    'A plan by AQL protects over a series of lots. For a consignment that comes once, plan by limiting quality.',
  'sampling.accept': '{found} found bad: accept.',
  'sampling.refuse': '{found} found bad: do not accept.',
  'sampling.limits': 'The lot then holds {bad} bad pieces of {lot} ({share}), at {confidence} confidence.',
} as const;

export type MessageKey = keyof typeof en;
