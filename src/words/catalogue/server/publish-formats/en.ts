export const en = {
  'formats.about.atom':
    'What was published before and is said otherwise now, or no longer, with the day and the reason, for feed readers. One file for each language, beside index.html.',
  'formats.about.claim-review':
    'Each claim that was checked, who made it, where, and the verdict, as search engines and archives of fact checks read it. One file for each language.',
  'formats.about.epcis':
    'What happened to consignments and lots, event by event, as supply chains exchange it: sent, received, inspected, recalled. Only what is known to the day is an event.',
  'formats.about.gexf':
    'Who sent to whom as a network, one edge for each consignment, for Gephi and programs like it.',
  'formats.about.hxl':
    'A table of the consignments, one row each, with hashtags in its second row that say what each column is; humanitarian organisations join such tables. An empty cell is something that is not known.',
  'formats.about.iati':
    'Gifts that were sent, as humanitarian activities of the International Aid Transparency Initiative: who gave, to which country, when, and for how much where somebody stated a value. What was sold, promised or of unknown terms is not in it.',
  'formats.about.media-review':
    'Footage that was checked, what it was said to show, and the answer in words. One file for each language.',
  'formats.about.ro-crate':
    'What the folder is and every file in it with its size and SHA-256, for archives of research data. It stands in ro-crate-metadata.json beside index.html.',
  'formats.about.stix':
    'What was said or shown and does not hold, with whose words they are and why not, and what is known of hashtags, as programs against disinformation exchange it. It names nobody as an attacker.',
  'formats.crate': '{findings} findings of a Waybill case, by what was known on {day}.',
  'formats.crate.licence': 'No licence is stated',
  'formats.crate.licence-none':
    'Nobody has said under which terms this dossier may be used. Each source keeps its own.',
  'formats.feed.because': 'Why: {reason}',
  'formats.feed.before': 'Before ({edition}): {summary}',
  'formats.feed.changed': '{was} → {now}: {finding}',
  'formats.feed.left-out': 'No longer published: {finding}',
  'formats.feed.title': 'Changed verdicts: {title}',
  'formats.lack.address':
    'Where the page stands on the web: no address was given for this dossier, so the page beside the file is named.',
  'formats.lack.appearance': 'The web address of a source: none is on record.',
  'formats.lack.author-kind':
    'Whether whoever publishes is a person or an organisation: only the name is written.',
  'formats.lack.country': 'Gifts to no single country.',
  'formats.lack.day': 'Gifts without a day of sending or receiving: nobody names one, or the days differ.',
  'formats.lack.disputed': 'Figures that exclude each other: neither is written, nor the range between them.',
  'formats.lack.event-day': 'What happened on no single known day.',
  'formats.lack.event-number': 'How many: nobody says, not all say the same, or the unit has no code.',
  'formats.lack.figure': 'The lowest and the highest figure, their unit and how they were found.',
  'formats.lack.giver-only': 'What the record does not bear out, as an arrival that only the giver tells of.',
  'formats.lack.goods-id':
    'A GS1 number of the goods: none is on record, so an id of our own is written with their name.',
  'formats.lack.licence': 'The terms under which the dossier may be used: none are on record.',
  'formats.lack.loan': 'Goods that were lent.',
  'formats.lack.media-category':
    'Whether footage was cut, staged or shown in another setting: the record tells only whether it is what it is said to be.',
  'formats.lack.media-type': 'What kind of file it is.',
  'formats.lack.mixed': 'Goods given in part and sold in part.',
  'formats.lack.no-page': 'A link to what is no longer published: the feed says that it was and why it went.',
  'formats.lack.no-upper-bound': 'An upper bound: the source says at least so many.',
  'formats.lack.not-contradicted':
    'Claims and footage that hold, hold in part or cannot be told yet: only what does not hold is in it.',
  'formats.lack.not-goods': 'Flights and teams of people: they are no goods.',
  'formats.lack.not-in-edition': 'Things whose entries are not in this edition.',
  'formats.lack.not-moved':
    'Consignments that are promised, under contract or of which nobody says how far they got.',
  'formats.lack.organisation-id':
    "The registered ids of organisations: none is on record, and that of the publisher is made of the case's id.",
  'formats.lack.other-question': 'Findings on questions this format is not for.',
  'formats.lack.party-id':
    'A GS1 number of who sent or received: none is on record, so an id of our own is written with the name.',
  'formats.lack.posts': 'The posts and accounts behind a hashtag: they are not in the dossier.',
  'formats.lack.promise': 'Gifts that were promised and are not on record as sent.',
  'formats.lack.quantity-as-data': 'Number, unit and kind of goods as data: they stand in the description.',
  'formats.lack.quote': 'Quotations: they are words and not footage.',
  'formats.lack.rating':
    'A number between false and true: the verdict has no place on that scale and stands in words only.',
  'formats.lack.read-point': 'Where it was seen: unknown, or no nearer than a country.',
  'formats.lack.reasons': 'The reasons of a finding, its sources, and what would change it.',
  'formats.lack.recipient': 'Who received it, as data: only a transaction names that.',
  'formats.lack.reporter-kind':
    'What kind of organisation publishes: the code for others is written, because one is required.',
  'formats.lack.returned': 'That goods were refused or sent back.',
  'formats.lack.sale': 'Goods that were sold: there is no transaction for a sale.',
  'formats.lack.speaker': 'Who said it.',
  'formats.lack.step': 'A step that the vocabulary has no word for.',
  'formats.lack.terms-not-asked': 'Consignments of which no answer on gift or purchase is in this edition.',
  'formats.lack.terms-open':
    'Goods of which it is not known whether they were given or sold: they are not written as a gift.',
  'formats.lack.time-of-day':
    'The time of day: it is required, and midnight UTC is written, because the record knows days.',
  'formats.lack.value': 'The value in money: nobody stated one of the whole, with its day.',
  'formats.lack.who-did-it': 'Who did it: an event names no person.',
  'formats.readme.all': 'It leaves out nothing of what was published.',
  'formats.readme.lead':
    'Each file says the findings of this edition in the form of one standard. None has a place for everything; what it leaves out is counted below, with the first ids. What is not known is left out and never written as nought, as a gift or as true. The pages of the dossier and edition.json say all of it.',
  'formats.readme.leaves-out': 'What it leaves out:',
  'formats.readme.title': 'What was published, for other programs',
  'formats.lack.arrival-not-asked': 'Gifts of which no answer on whether they left is in this edition.',
  'formats.readme.none':
    'No file: no finding of this edition is one that this format has a place for. What was left out is counted below.',
};
