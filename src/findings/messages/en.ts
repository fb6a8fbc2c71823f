import { claimsEn } from './claims/en.js';
import { conformityEn } from './conformity/en.js';
import { kitsEn } from './kits/en.js';

export const en = {
  ...conformityEn,
  ...claimsEn,
  ...kitsEn,

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
  'check.empty':
    'Nothing could be judged yet: the record holds no consignment, claim, test or study to ask about.',
  'check.none-decided':
    'Nothing could be judged yet: what is on record decides none of the {findings} questions it raises.',
  'check.hidden': 'and {count} that cannot be told yet (--all lists them)',
  'check.more': 'waybill explain <finding> shows what a finding stands on. Record {hash}.',

  'typed.read': '{flag}: {text} is read as {reading}.',
  'typed.number': '{value}',
  'typed.two-ways':
    '{flag}: {text} can mean {one} or {other}. Name its language with --lang, or write it without marks.',
  'typed.no-year': '{flag}: {text} has no year. Give it, as in {example}.',
  'typed.country-several': '{flag}: {text} is the name of more than one: {near}.',
  'typed.country-near': '{flag}: there is no country {text}. Did you mean {near}?',

  'unit.piece': 'pieces',
  'unit.flights': 'flights',
  'unit.teams': 'teams',
  'unit.dose': 'doses',
  'unit.vial': 'vials',
  'unit.ampoule': 'ampoules',
  'unit.bottle': 'bottles',
  'unit.tablet': 'tablets',
  'unit.syringe': 'syringes',
  'unit.set': 'sets',
  'unit.bag': 'bags',
  'unit.roll': 'rolls',
  'unit.pack': 'packs',
  'unit.box': 'boxes',
  'unit.carton': 'cartons',
  'unit.pallet': 'pallets',
  'unit.container': 'containers',
  'unit.truck': 'truckloads',
  'unit.ton': 'tons',
  'unit.kg': 'kg',
  'unit.litre': 'litres',

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
  'verdict.partly-supported': 'partly borne out',
  'verdict.disputed': 'disputed',
  'verdict.misnamed': 'right number, wrong name',
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
  'terms.dissent': 'Against this, {speaker} says it was {terms} ({rung}).',
  'terms.said-unclear': '{speaker} says in so many words that the terms are not clear.',
  'terms.label-only': '{speaker} uses the word aid or donation for it; a label is not terms.',
  'terms.change.document': 'A payment, contract or invoice that says otherwise.',
  'terms.change.higher': 'A payment or contract, or the words of the recipient.',
  'terms.change.any':
    'Anyone saying who paid: a contract, an invoice, the recipient, the giver, or the customs regime.',

  'flow.summary.uncounted': '{name}: nobody gave a number.',
  'terms.part.gift': '{pieces} given',
  'terms.part.sale': '{pieces} bought',
  'terms.part.loan': '{pieces} lent',
  'terms.part.mixed': '{pieces} partly given, partly bought',
  'terms.summary.mixed': '{name}, from {from} to {to}: part gift, part purchase, by {rung}: {parts}.',
  'terms.summary.part': '{name}, from {from} to {to}: {parts}; on what terms the rest went nobody said.',
  'terms.summary.part-unsized':
    '{name}, from {from} to {to}: the terms of a part are known, those of the rest nobody said.',
  'terms.part-or-loss':
    'Fewer came than were sent. Whether the rest was lost or went on other terms nobody said.',
  'terms.part-uncounted':
    'It is counted in packs of which nobody says how many pieces they hold; whether that is all of it cannot be told.',
  'terms.witness-end': '{speaker}, {role}, says it was {terms}.',
  'terms.witness-end-paper': '{speaker}, {role}, says it was {terms} ({rung}).',
  'terms.denied': '{speaker}, {role}, denies it.',
  'terms.denied-bare': '{speaker}, {role}, denies it; without a paper that decides nothing.',
  'terms.nobody-said.one': 'The one statement on record does not say on what terms it went.',
  'terms.nobody-said.other': 'None of the {count} statements on record says on what terms it went.',
  'terms.change.rest': 'Anyone saying who paid for the rest.',
  'flow.summary': '{name}: {sentences}',
  'flow.went': '{parts}.',
  'flow.nothing-went': 'nothing on record as sent.',
  'flow.disputed-only': 'the numbers of what went exclude each other.',
  'flow.contracted': 'Under contract and not yet sent: {parts}.',
  'flow.pledged': 'Promised and not yet sent: {parts}.',
  'flow.parts': '{parts} ({unit})',
  'flow.as-given': 'as a gift {pieces}',
  'flow.as-sold': 'as a purchase {pieces}',
  'flow.as-unknown': 'on unknown terms {pieces}',
  'flow.mixed': 'partly given and partly sold {pieces}',
  'flow.given': 'given {pieces}',
  'flow.sold': 'sold {pieces}',
  'flow.unknown': 'terms unknown {pieces}',
  'flow.part-disputed':
    '{name} is part of this flow and left out of its sums: its numbers exclude each other ({figures}).',
  'flow.change.quantity.one': 'A number for the one consignment nobody counted.',
  'flow.change.quantity.other': 'A number for the {count} consignments nobody counted.',
  'arrival.summary.part':
    '{name}, for {to}: {arrived} of {announced} {unit} delivered; of the rest no arrival is on record.',
  'arrival.and-short': '{sentences}',
  'arrival.short': 'That is {short} short of what was shipped: {shipped} were shipped, {arrived} arrived.',
  'arrival.giver-only': 'Only the giving side says that it arrived, which does not decide it.',
  'flow.part': '{name} is part of this flow.',
  'flow.change.terms': 'Terms for the consignments whose terms are unknown.',

  'arrival.summary': '{name}, for {to}: {verdict}, {quantity} {unit}.',
  'arrival.summary.no-quantity': '{name}, for {to}: {verdict}; no number given.',
  'arrival.stage': '{speaker} says it was {stage}.',
  'arrival.stage-none': '{speaker} says that none was {stage}.',
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
  'quality.summary.doubted-kind': '{name}: in doubt; of this kind of test {measure} is given as {share}.',
  'quality.caught.bad':
    'A sample of {n} out of {lot}, refused at the first bad piece, would have caught it with {chance} probability: {bad} are said to have been bad.',
  'quality.caught.part':
    'Had only the {bad} of {lot} that were {stage} been bad, a sample of {n}, refused at the first bad piece, would have caught it with {chance} probability.',
  'quality.caught.supposed':
    'How many were bad was not published. Had it been no more than {share}, which is our supposition, a sample of {n} out of {lot}, refused at the first bad piece, would have caught it with {chance} probability.',
  'quality.caught.sensitivity':
    '{n} samples known to be positive would have shown with {chance} probability that a sensitivity of {share} is below the {target} expected: no more than {hits} found shows it.',
  'quality.caught.sensitivity-asked':
    '{n} samples known to be positive would have shown with {chance} probability that a sensitivity of {share} is below the {target} the WHO later asked of antigen tests: no more than {hits} found shows it.',
  'quality.caught.accuracy':
    '{n} samples whose answer is known would have shown with {chance} probability that an accuracy of {share} is below the {target} of a tossed coin: no more than {hits} right shows it.',
  'quality.caught.kind': 'Of this kind of test, {speaker} gives {measure} as {share}: {text}',
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

  'property.penetration': 'penetration of the filter',
  'property.efficiency': 'efficiency of the filter',
  'property.bacterial-filtration': 'bacterial filtration',
  'property.inward-leakage': 'inward leakage',
  'property.inhalation-resistance': 'inhalation resistance',
  'property.exhalation-resistance': 'exhalation resistance',
  'property.pressure-difference': 'pressure difference',
  'property.fit-factor': 'fit factor',
  'property.blood-resistance': 'resistance to a splash of blood',
  'property.carbon-dioxide': 'carbon dioxide in inhaled air',
  'property.bioburden': 'bioburden',
  'property.flammability': 'flammability',
  'property.strength': 'breaking strength',
  'property.elongation': 'elongation at break',
  'property.surface-wetting': 'resistance to surface wetting',
  'property.charge': 'electrostatic charge',
  'property.hydrostatic-resistance': 'resistance to water pressure',
  'property.blood-penetration': 'resistance to blood penetration',
  'property.moisture-permeability': 'moisture permeability',
  'property.laboratory-error': 'laboratory error',
  'aerosol.sodium-chloride': 'sodium chloride',
  'aerosol.paraffin-oil': 'paraffin oil',
  'aerosol.latex-0.1-um': 'latex particles of 0.1 µm',
  'aerosol.staphylococcus-aureus': 'Staphylococcus aureus',
  'counted.exercises': 'by exercise',
  'counted.wearers': 'by wearer',
  'confirmation.other-edition': 'read in another edition',
  'confirmation.unconfirmed': 'unconfirmed',

  'standards.line': '{name}: {text}',
  'standards.conditions': '{name} ({conditions})',
  'standards.flow': '{flow} L/min',
  'standards.range': '{range}',
  'standards.met': '{by} of {of} must meet it',
  'standards.limit.max': 'at most {value}{unit}',
  'standards.limit.min': 'at least {value}{unit}',
  'standards.limit.by-laboratory': 'as the laboratory states',
  'standards.limit.none': 'asks nothing',
  'standards.replaced': '{edition} has been replaced by {by}.',
  'standards.replaced-from': '{edition} has been replaced by {by} from {from}.',
  'standards.verdict.pass': 'PASS: meets {grade}; all {all} requirements measured and met.',
  'standards.verdict.fail': 'FAIL: does not meet {grade}; requirements failed: {failed} of {all}.',
  'standards.verdict.cannot-tell':
    'CANNOT TELL whether it meets {grade}: requirements not shown: {open} of {all}, met: {passed}.',
  'standards.verdict.no-limits':
    'CANNOT TELL whether it meets {grade}: no limit of this standard is held here.',
  'standards.standing.pass': 'pass',
  'standards.standing.fail': 'fail',
  'standards.standing.cannot-tell': 'cannot tell',
  'standards.why.not-measured': 'not measured',
  'standards.why.other-aerosol': 'not tested with this aerosol, or none is stated',
  'standards.why.other-flow': 'not tested at this flow, or none is stated',
  'standards.why.other-counting': 'not counted this way',
  'standards.why.other-range': 'not tested over this range',
  'standards.why.other-unit': 'the unit measures something else',
  'standards.why.no-outcome': 'the laboratory gives no outcome',
  'standards.why.no-figure': 'no figure given',
  'standards.why.results-not-given': 'the report does not give the results that decide',
  'standards.why.too-few': 'too few tested, {samples} are asked',
  'standards.worst': 'worst result {value}{unit}',
  'standards.failing': '{failing} of {n} beyond the limit',
  'standards.failing-share':
    'of all such pieces at least {low} and at most {high}, each with {confidence} confidence',
  'standards.relation.same': 'the same',
  'standards.relation.stricter': 'stricter',
  'standards.relation.looser': 'looser',
  'standards.relation.not-required': 'not required',
  'standards.relation.only-first': 'asked in addition',
  'standards.relation.not-comparable': 'cannot be compared',
  'standards.apart.other-aerosol': 'as the aerosol is another',
  'standards.apart.other-flow': 'as the flow is another',
  'standards.apart.other-unit': 'as the units measure different things',
  'standards.apart.other-counting': 'as it is counted in another way',
  'standards.apart.other-range': 'as the range is another',
  'standards.apart.no-figure': 'as no figure is held',
  'standards.suffices.yes': 'What meets {first} also meets the limits of {second} held here.',
  'standards.suffices.no':
    '{first} is not {second}. Of what {second} asks: looser {looser}, not asked {missing}, not comparable {open}.',
  'standards.suffices.cannot-tell':
    'Whether what meets {first} meets {second} cannot be told. Requirements not comparable: {open}.',

  'disposition.accept': 'accept',
  'disposition.downgrade': 'accept for a lesser use',
  'disposition.quarantine': 'quarantine',
  'disposition.reject': 'reject',
  'disposition.recall': 'recall',
  'disposition.for-use': 'What follows is for use as {use}.',
  'disposition.conformity.release': 'The papers are in order, which is no test of the goods.',
  'disposition.conformity.hold': 'The papers do not settle it: {failed}.',
  'disposition.conformity.refuse': 'The rules refuse it: {failed}.',
  'disposition.conformity.missing': 'The papers have not been checked.',
  'disposition.sampling.accepted': 'The sample was accepted.',
  'disposition.sampling.refused': 'The sample was refused.',
  'disposition.sampling.missing': 'No sample has been inspected.',
  'disposition.performance.pass': 'It passed its test.',
  'disposition.performance.fail': 'It failed its test.',
  'disposition.performance.cannot-tell': 'The test does not settle it.',
  'disposition.performance.missing': 'It has not been tested.',
  'disposition.distributed.yes': 'Some of it has been handed out.',
  'disposition.distributed.unknown':
    'Whether any has been handed out is not known; it is taken that some has.',
  'disposition.change.conformity': 'The documents the rules ask for.',
  'disposition.change.sampling': 'A sample inspected by a plan.',
  'disposition.change.performance': 'A test that settles it.',
  'disposition.change.retest': 'A second sample or test of the same lot with another result.',
  'disposition.change.sorted':
    'Nothing on this lot as it stands: sorted by the supplier, it comes again as a lot of its own with a plan of its own.',
  'kits.read.rows':
    '{read} of {rows} rows count, {refused} could not be read; {noResult} have no result of the kit and {noReference} no answer of the reference, and count nowhere.',
  'kits.read.words': 'Column “{name}” was taken for {column}: {words}.',
  'kits.read.column': 'Column “{name}” was taken for {column}.',
  'kits.read.ignored': 'Columns left alone: {columns}.',
  'lots.numbers.single': 'n {n}, Ac {ac}, Re {re}',
  'lots.numbers.stages': 'samples of {n}, Ac {ac}, Re {re}',
  'lots.numbers.sequential': 'one piece after another, Ac {g} n − {hA}, Re {g} n + {hR}',
  'lots.numbers.variables': 'n {n} measured, k {k}',
  'lots.plan.open': 'Plan {ref} of {day} ({numbers}) waits for its result: no sample has been entered.',
  'lots.plan.unreadable': 'Plan {ref} of {day} cannot be worked out: {why}',
  'lots.result.counted': '{bad} bad of {taken}',
  'lots.result.measured': '{taken} measured, mean {mean}',
  'lots.sample.accepted':
    'Sample {ref} of {day}, by {who}, against plan {plan} ({numbers}): {result}. The sample was accepted.',
  'lots.sample.refused':
    'Sample {ref} of {day}, by {who}, against plan {plan} ({numbers}): {result}. The sample was refused.',
  'lots.sample.undecided':
    'Sample {ref} of {day}, by {who}, against plan {plan} ({numbers}): {result}. That does not decide yet.',
  'lots.sample.invalid': 'Sample {ref} of {day}, by {who}, for plan {plan} counts for nothing: {why}.',
  'lots.fault.no-plan': 'the lot has no such plan',
  'lots.fault.plan-unreadable': 'its plan cannot be worked out',
  'lots.fault.unreadable': 'how many were inspected and found bad does not fit the kind of plan',
  'lots.fault.before-plan': 'it was taken before its plan was given',
  'lots.fault.more-than-lot': 'more pieces were inspected than the lot holds',
  'lots.fault.more-than-plan': 'more pieces were inspected than the plan takes',
  'lots.fault.more-bad-than-pieces': 'more pieces are said to be bad than were inspected',
  'lots.step.sample': 'The step of {day} names sample {ref}, but no result of it is entered.',
  'lots.step.test': 'The step of {day} names test {ref}, but no report of it is in the record.',
  'lots.report.sampled-pass': 'The sample was accepted, by the report: {title}.',
  'lots.report.sampled-fail': 'The sample was refused, by the report: {title}.',
  'lots.report.sampled-cannot-tell': 'The report on a sample does not settle it: {title}.',
  'lots.report.tested-pass': 'It passed its test: {title}.',
  'lots.report.tested-fail': 'It failed its test: {title}.',
  'lots.report.tested-cannot-tell': 'The test does not settle it: {title}.',
  'lots.evaluation.pass':
    'Evaluation {ref} of {day}, by {who}: {tp} of {infected} infected found, {fp} of {others} others alarmed. At {confidence} confidence that meets: {target}.',
  'lots.evaluation.fail':
    'Evaluation {ref} of {day}, by {who}: {tp} of {infected} infected found, {fp} of {others} others alarmed. At {confidence} confidence that fails: {target}.',
  'lots.evaluation.cannot-tell':
    'Evaluation {ref} of {day}, by {who}: {tp} of {infected} infected found, {fp} of {others} others alarmed. At {confidence} confidence that does not yet show: {target}.',
  'lots.evaluation.no-use':
    'Evaluation {ref} of {day}, by {who}, names no intended use that is known ({use}), and shows nothing without one.',
  'lots.target.antigen-who': 'WHO minimum for antigen rapid tests',
  'lots.target.antibody-mhra': 'MHRA target for antibody tests',
  'lots.target.serology-fda': 'FDA minimum for serology tests, 2020',
  'lots.heading.proposed': 'Proposed: {proposed}.',
  'lots.heading.because': 'Because:',
  'lots.heading.change': 'What would change it:',
  'lots.state.expected': 'expected',
  'lots.state.quarantined': 'in quarantine',
  'lots.state.cleared': 'accepted',
  'lots.state.cleared-lesser': 'accepted for a lesser use',
  'lots.state.rejected': 'rejected',
  'lots.state.distributed': 'handed out',
  'lots.state.recalled': 'recalled',
  'lots.state.gone': 'gone: returned or destroyed',
  'lots.state.since': 'Now: {state}, since {day} ({who}).',
  'lots.state.bare': 'Now: {state}.',
  'lots.state.differs': 'The lot is {state}; what the record holds today proposes: {proposed}.',
  'lots.switching.normal': 'The next lot of {product} from {supplier}: normal inspection.',
  'lots.switching.tightened': 'The next lot of {product} from {supplier}: tightened inspection.',
  'lots.switching.reduced': 'The next lot of {product} from {supplier}: reduced inspection.',
  'lots.switching.discontinued':
    '{product} from {supplier}: inspection is discontinued until the supplier has put it right.',
  'lots.switching.because': 'Since lot {lot} of {day}: {event}.',
  'lots.event.two-of-five': '2 of 5 or fewer consecutive lots were not accepted',
  'lots.event.five-accepted': '5 consecutive lots were accepted',
  'lots.event.score': 'the switching score reached 30',
  'lots.event.reduced-refused': 'a lot was not accepted on reduced inspection',
  'lots.event.not-steady': 'production is not said to be steady, or reduced inspection to be wanted',
  'lots.event.discontinued': '5 lots were not accepted on tightened inspection',
  'lots.uncounted.resubmitted': 'not counted: the lot came again',
  'lots.uncounted.other-severity': 'not counted: not inspected as was then due',
  'lots.refuse.ref': 'The lot has a line called {ref} already.',
  'lots.refuse.lot': 'The plan is for {found} pieces, and the record has this lot at {expected}.',
  'lots.refuse.size': 'How many pieces the lot holds is not known: say it with the plan.',
  'lots.refuse.amount':
    'The lot’s amount, “{found}”, cannot be read as an exact number of pieces: say the size with the plan.',
  'lots.refuse.severity':
    'By the results in the record, lots of this product from this supplier are under {asks}; a plan for {found} is laxer and is not given.',
  'lots.refuse.discontinued':
    'By the results in the record, inspection of this product from this supplier is discontinued. Once the supplier has put it right, give a tightened plan marked as resumed.',
  'lots.refuse.no-plan': 'The lot has no plan {plan}: give it the plan first, then enter the result.',
  'lots.refuse.decided':
    'Plan {plan} has its result, {ref}. A lot that comes again is a lot of its own, with a plan of its own.',
  'lots.refuse.fault': 'The result is not entered: {why}.',
  'lots.refuse.unfinished':
    '{taken} were inspected, and plan {plan} takes {n}; fewer decide only once {re} are bad.',
  'lots.refuse.kits': 'An evaluation of test kits belongs to a lot of test kits, and {product} is none.',
  'lots.refuse.use': 'No intended use is called {use}.',
  'lots.refuse.counts': 'The evaluation holds no result that counts.',
  'severity.normal': 'normal inspection',
  'severity.tightened': 'tightened inspection',
  'severity.reduced': 'reduced inspection',

  'sampling.head.aql':
    'n {n}, Ac {ac}, Re {re}; code letter {codeLetter}, level {level}, {severity}, AQL {aql}; {edition}.',
  'sampling.head.isolated':
    'n {n}, Ac {ac}, Re {re}; by limiting quality, exactly for this lot, so with no code letter, level, severity or AQL.',
  'sampling.points.aql':
    'LQ at a consumer’s risk of {consumer}: {quality}. Producer’s risk at the AQL: {producer}.',
  'sampling.points.faults':
    'LQ at a consumer’s risk of {consumer}: {rate} faults per 100 pieces. Producer’s risk at the AQL: {producer}.',
  'sampling.points.isolated':
    'LQ {limiting}: consumer’s risk {consumer}, where {asked} was asked. Quality at a producer’s risk of {producer}: {passes}.',
  'sampling.points.two':
    'LQ {limiting}: consumer’s risk {consumer}. Producer’s risk at {acceptable}: {producer}.',
  'sampling.points.other':
    'LQ at a consumer’s risk of {consumer}: {limiting}. Quality at a producer’s risk of {producer}: {passes}.',
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
  'sampling.passes': 'A lot with up to {quality} bad gets through at least 95% of the time.',
  'sampling.passes-faults':
    'Goods with up to {rate} faults per 100 pieces get through at least 95% of the time.',
  'sampling.stopped': 'A lot with {quality} bad or more gets through at most 10% of the time.',
  'sampling.stopped-faults':
    'Goods with {rate} faults per 100 pieces or more get through at most 10% of the time.',
  'sampling.one-in-three':
    'If one in three were bad, this plan would let the lot through {chance} of the time.',
  'sampling.one-in-three-faults':
    'With one fault in every three pieces, this plan would let the goods through {chance} of the time.',
  'sampling.isolated': 'A lot with {bad} bad of {lot} ({quality}) gets through {chance} of the time.',
  'sampling.arrow':
    'The table has no plan of its own for letter {codeLetter} here and sends to letter {planLetter}.',
  'sampling.reduced-differs':
    'MIL-STD-105E and ANSI/ASQ Z1.4 leave a gap between acceptance and rejection number here; this edition does not.',
  'sampling.series':
    'A plan by AQL protects over a series of lots. For a consignment that comes once, plan by limiting quality.',
  'sampling.stops-nothing':
    'AQL {aql} gives n {n}, Ac {ac}, which can stop nothing: the lot would be accepted with every piece of the sample bad. Above 10 an AQL is faults per 100 pieces, not bad pieces; say the AQL that is meant, or plan by limiting quality.',
  'sampling.unattained.consumer':
    'The consumer’s risk of {asked} asked at {quality} is not kept: it is {reached}.',
  'sampling.unattained.producer':
    'The producer’s risk of {asked} asked at {quality} is not kept: it is {reached}.',
  'sampling.less-than-one':
    'Of {lot} pieces {acceptable} is less than one: the risk at it is that of a lot with none bad. With a single bad piece the lot is refused {chance} of the time.',
  'sampling.passes-none':
    'No producer’s risk of 5% can be kept: with a single bad piece a lot is already refused more often.',
  'sampling.accept': '{found} found bad: accept.',
  'sampling.refuse': '{found} found bad: do not accept.',
  'sampling.limits': 'The lot then holds {bad} bad pieces of {lot} ({share}), at {confidence} confidence.',
} as const;

export type MessageKey = keyof typeof en;
