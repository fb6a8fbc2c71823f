export const en = {
  'help.title': 'Help',
  'help.lead': 'The first ten minutes with Waybill, by what you came to do.',
  'help.first': 'First ten minutes',
  'help.words': 'Words',
  'help.words.lead': 'One word for one thing, here and in files. The field’s own term comes first.',
  'help.verdicts': 'Verdicts',
  'help.verdicts.lead': 'Every finding ends in one of these words.',
  'help.section.record': 'The record',
  'help.section.goods': 'Goods on their way',
  'help.section.quality': 'Quality',
  'help.section.posts': 'Posts',
  'help.every': 'Every question',
  'help.role.reporter': 'You report on what was sent',
  'help.reporter.1':
    'Open a case. The overview says which claims do not hold against the record, and which cannot be decided yet.',
  'help.reporter.2':
    'Open any number or verdict. It leads to the sentences it stands on, and each sentence to its source.',
  'help.reporter.3':
    'Move the day. Everything is answered with what was known by then, not with what came later.',
  'help.reporter.4': 'Under Claims, filter by speaker and read each claim beside what the record holds.',
  'help.reporter.5':
    'To add what an article says, add its source first, then one statement for each thing one speaker said.',
  'help.role.coordinator': 'You bring supplies somewhere',
  'help.coordinator.1':
    'The checklist names the documents for export and import by the rules of the day, and the traps.',
  'help.coordinator.2':
    'Hold a supplier’s certificate against its issuer, the goods and the day before you pay.',
  'help.coordinator.3': 'Begin a case and enter the shipment: which goods, from whom, to whom.',
  'help.coordinator.4':
    'The page of the shipment says whether it may leave and enter, what is missing, and how far it got.',
  'help.coordinator.5': 'Whatever you change stands in the history, and can be undone there.',
  'help.role.inspector': 'You accept, hold or recall a lot',
  'help.inspector.1': 'Sampling says how many pieces to test and how many bad ones are too many.',
  'help.inspector.2':
    'Open the shipment and its lot, and give the plan to the lot before anything is opened.',
  'help.inspector.3': 'Enter what was found, or the results of a trial of test kits.',
  'help.inspector.4': 'Standards says what the grade on the box asks for, and why another is not the same.',
  'help.inspector.5': 'Decide. The record prints with the plan, the result and who decided.',
  'help.role.analyst': 'You study who pushes a story',
  'help.analyst.1':
    'Drop a file of posts, as another program exported it. Its layout is recognised, or you say it.',
  'help.analyst.2': 'Read what was left out and why before you run it.',
  'help.analyst.3':
    'The result keeps accounts that act in step more often than chance allows, and says how many of them chance may explain.',
  'help.analyst.4': 'Open two accounts down to the posts that tie them.',
  'help.analyst.5': 'Give the result to the hashtag study of a case: its finding then stands on your posts.',
  'meaning.gift': 'The best witnesses say it was given.',
  'meaning.sale': 'The best witnesses say it was bought, or the receiving side paid.',
  'meaning.loan': 'It is to be given back.',
  'meaning.mixed': 'Part was given and part sold: said so, or told of its parts.',
  'meaning.unknown': 'Nobody said. Never read as a gift.',
  'meaning.contradictory':
    'Witnesses of equal weight disagree, or everyone who said so has been denied by somebody whose denial counts. A bare denial by one of the two ends does not; where all that is said comes from somebody who is not named (unnamed), without a document, it makes the answer not-yet-determinable.',
  'meaning.pledged': 'Promised; no later stage is on record.',
  'meaning.contracted': 'Under contract; no later stage is on record.',
  'meaning.shipped': 'Sent; nobody but perhaps the giving side reports that it arrived.',
  'meaning.partly-delivered': 'Less arrived than was announced, even at the upper bound.',
  'meaning.delivered':
    'Somebody reports it received or handed out: it was there, and nobody says that any of it went back.',
  'meaning.partly-returned':
    'It came, and a part of it was refused, sent back, called back, or given back by who had borrowed it. Both numbers are said.',
  'meaning.returned': 'So was all of it, as far as numbers are known.',
  'meaning.partly-rejected':
    'Of what came a part was accepted and a part refused, by those who counted both. Both numbers are said.',
  'meaning.drained':
    'There was too little of it at home, and in those days more went out than came in, by at least what is needed there in a day.',
  'meaning.went-while-short': "So it was, by less than a day's need, or nobody says what is needed.",
  'meaning.not-drained': 'Nothing left, or surely no more than came, or it is said to have had enough.',
  'meaning.short':
    'There are less than 7 days of it even at the upper end, or those who know say that there was too little.',
  'meaning.covered':
    'There are 7 days of it or more even at the lower end. That somebody says it is enough is not enough.',
  'meaning.overstocked': 'There are more than 90 days of it even at the lower end.',
  'meaning.refuse':
    'Something the rules of that day asked for is known to be missing or worthless, or a ground for refusal is given.',
  'meaning.hold':
    'Something they asked for is not known: no document, no register, no rule on file. Not known is never release.',
  'meaning.release':
    'Everything the rules of that day asked for is there, or they are known to have asked nothing.',
  'meaning.recalled': 'Goods already handed out were called back.',
  'meaning.rejected': 'It was turned away, or is not to be used.',
  'meaning.failed-test': 'A test failed, or a measured share is below what was expected.',
  'meaning.doubted':
    'A share is reported, of these goods or of all test kits of their kind, without a test or an expectation to hold it against.',
  'meaning.passed-test': 'Every test on record passed.',
  'meaning.misattributed-as-gift':
    "A purchase is called aid, a donation or a gift, in whole or in part; the parts' figures are given where known.",
  'meaning.scale-or-unit-error':
    'The number is off by a thousand or a million, is the same number of another pack (4,000 pieces for 4,000 boxes), or counts several kinds of thing as one.',
  'meaning.contradicted': "The record, someone without a part in it, or the claim's own side says otherwise.",
  'meaning.misnamed':
    'The number is borne out, but it measures something else than the claim says: a sensitivity called accuracy.',
  'meaning.pledge-not-delivered':
    'Some of what was pledged had arrived by that day, and not all. It says how far a promise got, not that it was false.',
  'meaning.overstated': 'Others say less, of the same day.',
  'meaning.understated': 'Others say more, of the same day. A later and larger count is history, not error.',
  'meaning.disputed':
    'Others exclude each other, or equally placed witnesses disagree. No range is drawn between them.',
  'meaning.supported':
    'Every aspect it states is borne out by others, not of the same origin and not the giver alone.',
  'meaning.partly-supported': 'Some aspects are borne out; on the others nobody else speaks. Both are named.',
  'meaning.cannot-tell':
    "The rule's measured errors leave room for nearly any share, or differ too much between sets of labelled accounts; or the posts measured do not allow a share. Of a shelf or a buyer: nobody says whether there was enough, or how much moved when.",
  'meaning.estimated':
    "The share, corrected for the rule's measured errors or measured on posts, has a usable interval.",
  'meaning.reported-not-reproducible': 'A study gives a share; without its posts nobody can check it.',
  'meaning.not-yet-determinable': 'The record cannot tell. The finding says what would decide it.',
  'glossary.record-case': 'case',
  'glossary.record-case.is': 'all that is known of one story: entries in a folder, or in a store',
  'glossary.record-entry': 'entry',
  'glossary.record-entry.is':
    'one thing in a case, of a kind: source, party, place, product, consignment, lot, statement …',
  'glossary.record-statement': 'statement',
  'glossary.record-statement.is': 'one thing one speaker said in one source',
  'glossary.record-claim': 'claim',
  'glossary.record-claim.is': 'a statement that is held against the others',
  'glossary.record-source': 'source',
  'glossary.record-source.is':
    'what somebody published; origin: the party whose word it is, however often it was repeated',
  'glossary.record-record': 'record',
  'glossary.record-record.is': 'what a case says as of a day, reconciled',
  'glossary.record-finding': 'finding',
  'glossary.record-finding.is': 'an answer: verdict, figure, reasons, and what would change it',
  'glossary.record-evidence': 'evidence',
  'glossary.record-evidence.is': 'the entries a reason stands on; the chain leads to their sources',
  'glossary.record-level': 'evidence level',
  'glossary.record-level.is':
    'how close a witness of terms stands to the deal: payment or contract, recipient, giver, third party',
  'glossary.record-journal': 'journal',
  'glossary.record-journal.is':
    'every change of a case, each entry hashed with the one before; its last entry is the head',
  'glossary.goods-consignment': 'consignment',
  'glossary.goods-consignment.is': 'goods sent together under one deal',
  'glossary.goods-lot': 'lot, batch',
  'glossary.goods-lot.is': "goods made together, and the maker's number for them",
  'glossary.goods-gs1': 'GTIN, SSCC, GLN',
  'glossary.goods-gs1.is': "GS1's numbers of a product, a pallet, a place; the last digit checks the others",
  'glossary.goods-terms': 'gift, sale, loan',
  'glossary.goods-terms.is':
    'on what terms goods went; the label somebody gives them ("aid") is not among these',
  'glossary.goods-stage': 'pledged, contracted, shipped, delivered',
  'glossary.goods-stage.is': 'how far they got',
  'glossary.goods-shelf': 'shelf',
  'glossary.goods-shelf.is':
    'what a country has of one kind of goods; drained when more left it than came while it had too little',
  'glossary.goods-ends': 'export, import',
  'glossary.goods-ends.is':
    'the two ends at which rules are asked: may they leave, may they enter; by these names in answers too',
  'glossary.goods-document': 'document',
  'glossary.goods-document.is':
    'what must be in hand: certificate, declaration, test report, licence; in Chinese 单证, where 文件 is a file',
  'glossary.goods-dossier': 'dossier',
  'glossary.goods-dossier.is': 'the file that tells goods and documents for one evaluation',
  'glossary.quality-aql': 'AQL',
  'glossary.quality-aql.is':
    'acceptance quality limit, per cent: the worst average quality of a series that should still pass (ISO 2859-1)',
  'glossary.quality-lq': 'LQ',
  'glossary.quality-lq.is':
    'limiting quality: the share of bad pieces a lot that comes once must not have (ISO 2859-2)',
  'glossary.quality-acre': 'Ac, Re',
  'glossary.quality-acre.is':
    'acceptance and rejection number: bad pieces in the sample up to which a lot passes, and from which it does not',
  'glossary.quality-risks': "producer's risk, consumer's risk",
  'glossary.quality-risks.is': 'how often a good lot is turned away; how often a bad one gets through',
  'glossary.quality-riskqualities': "producer's risk quality, consumer's risk quality",
  'glossary.quality-riskqualities.is': 'the qualities at which these two risks are read',
  'glossary.quality-oc': 'OC curve',
  'glossary.quality-oc.is': 'how often a lot of each quality gets through',
  'glossary.quality-aoql': 'AOQL',
  'glossary.quality-aoql.is':
    'average outgoing quality limit: the worst average quality behind the inspection, where lots turned away are sorted',
  'glossary.quality-asn': 'ASN',
  'glossary.quality-asn.is': 'average sample number: pieces inspected on average',
  'glossary.quality-switching': 'switching score',
  'glossary.quality-switching.is': 'what decides between normal, tightened and reduced inspection',
  'glossary.quality-accuracy': 'sensitivity, specificity',
  'glossary.quality-accuracy.is':
    'of the infected, the share a kit finds; of the others, the share it clears',
  'glossary.posts-object': 'object',
  'glossary.posts-object.is': 'what accounts share: a hashtag, an address, a text, an image',
  'glossary.posts-key': 'co-share key',
  'glossary.posts-key.is': 'what makes two posts share an object: --by hashtag, --by url, --by near-text …',
  'glossary.posts-pair': 'pair',
  'glossary.posts-pair.is': 'two posts of one object by two accounts within the window',
  'glossary.posts-edge': 'edge',
  'glossary.posts-edge.is': 'two accounts with pairs; kept where chance would not explain them',
  'glossary.posts-group': 'group',
  'glossary.posts-group.is': 'accounts that hang together by kept edges',
  'glossary.posts-fdr': 'false discovery rate',
  'glossary.posts-fdr.is': 'the share of kept edges that chance may explain',
};
