export const en = {
  'site.skip': 'To the content',
  'site.pages': 'Pages of this dossier',
  'site.languages': 'Languages',
  'site.beside': 'The findings before and after this one',
  'site.stamp': 'Edition {edition}, of what was known by the end of {day}',
  'site.entrance':
    '{count, plural, one {# finding with everything it stands on, down to its sources.} other {# findings, each with everything it stands on, down to its sources.}}',
  'site.asOf': 'Known by the end of {day}',
  'site.chosen':
    'Published here: {chosen} of the {all, plural, one {# finding} other {# findings}} that the record gave on that day. Each leads down to the sources it stands on.',
  'site.onlyCited': 'Shown is only what the findings of this edition stand on. The record may hold more.',
  'site.about': 'About this edition',
  'site.case': 'Case',
  'site.edition': 'Edition',
  'site.published': 'Frozen',
  'site.published.by': '{at}, by {by}; the journal records it once its files are written',
  'site.day': 'Known by the end of',
  'site.record': 'SHA-256 of the record',
  'site.journal': 'Journal up to entry {seq}',
  'site.rules': 'Rules by their versions',
  'site.program': 'Made by',
  'site.corrections': 'Corrections',
  'site.corrections.none': 'This edition says nothing otherwise than one before it.',
  'site.corrections.more':
    '{count, plural, one {# more stands on the first page.} other {# more stand on the first page.}}',
  'site.correction.was': 'In edition {edition}',
  'site.correction.now': 'Now',
  'site.correction.leftOut': 'No longer published.',
  'site.correction.reason': 'Reason',
  'site.newer':
    'A page cannot know whether it was corrected after it was published. Ask whoever published it for a newer edition.',
  'site.verify': 'How to check it',
  'site.verify.how':
    'Run “waybill verify” on the folder this page lies in. It needs nothing else, and names every file that is not as it was signed. manifest.json has the SHA-256 of every file, manifest.note the signature over it, edition.json all that was published.',
  'site.pdf': 'As PDF',
  'site.oneFile': 'In one file',
  'site.address': 'Address',
  'site.kept': 'Copy',
  'site.kept.copy': 'A copy goes with this dossier, in the folder archive.',
  'site.kept.hash':
    'A copy is kept and may not be handed on. Whoever has one can tell by its SHA-256 whether it is the same.',
  'site.kept.none': 'No copy was kept.',
  'site.withdrawn': 'Whoever published this source has withdrawn it.',
  'site.unprintable': 'This document could not show these characters:',
  'site.card.edition': 'edition {edition}',
  'site.paraphrase':
    'What a statement says is told in the words of the record, not of its source; only what stands in quotation marks is quoted. Texts of the record are in the language in which they were entered.',
  'site.day.means': 'Known by {day} is what had been published by that day, whenever it was read.',
  'site.day.means-read':
    'Known by {day} is what had been published by that day. The sources were read later, up to {read}; whatever was published after the first of the two days is left out.',
  'site.others':
    '{count, plural, one {# other finding of this record is not part of this edition} other {# other findings of this record are not part of this edition}}',
  'site.others.lead':
    'By question and verdict, with their ids, so that it can be seen what was left out. What they say and stand on is not published here.',
};
