export const en = {
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
  'sampling.take-faults':
    'Take {n} at random and count every fault, accept with up to {ac, plural, one {one fault} other {{ac} faults}}.',
  'sampling.all': 'Inspect all {lot}, as the plan asks for {n}; accept with up to {ac} bad.',
  'sampling.all-none': 'Inspect all {lot}, as the plan asks for {n}; accept only if none is bad.',
  'sampling.all-faults':
    'Inspect all {lot}, as the plan asks for {n}, and count every fault; accept with up to {ac, plural, one {one fault} other {{ac} faults}}.',
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
  'sampling.found.accept': '{found} found bad: accept.',
  'sampling.found.refuse': '{found} found bad: do not accept.',
  'sampling.limits':
    'The lot then holds {bad, plural, one {one bad piece} other {{bad} bad pieces}} of {lot} ({share}), at {confidence} confidence.',
};
