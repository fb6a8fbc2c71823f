export const en = {
  'formats.about.claim-review':
    'Each claim that was checked, who made it, where, and the verdict, as search engines and archives of fact checks read it. One file for each language.',
  'formats.about.media-review':
    'Footage that was checked, what it was said to show, and the answer in words. One file for each language.',
  'formats.lack.address':
    'Where the page stands on the web: no address was given for this dossier, so the page beside the file is named.',
  'formats.lack.appearance': 'The web address of a source: none is on record.',
  'formats.lack.author-kind':
    'Whether whoever publishes is a person or an organisation: an organisation is written.',
  'formats.lack.figure': 'The lowest and the highest figure, their unit and how they were found.',
  'formats.lack.media-category':
    'Whether footage was cut, staged or shown in another setting: the record tells only whether it is what it is said to be.',
  'formats.lack.not-in-edition': 'Things whose entries are not in this edition.',
  'formats.lack.other-question': 'Findings on questions this format is not for.',
  'formats.lack.quote': 'Quotations: they are words and not footage.',
  'formats.lack.rating':
    'A number between false and true: the verdict has no place on that scale and stands in words only.',
  'formats.lack.speaker': 'Who said it.',
  'formats.readme.all': 'It leaves out nothing of what was published.',
  'formats.readme.lead':
    'Each file says the findings of this edition in the form of one standard. None has a place for everything; what it leaves out is counted below, with the first ids. What is not known is left out and never written as nought, as a gift or as true. The pages of the dossier and edition.json say all of it.',
  'formats.readme.leaves-out': 'What it leaves out:',
  'formats.readme.title': 'What was published, for other programs',
};
