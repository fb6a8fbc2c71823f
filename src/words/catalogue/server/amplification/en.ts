export const en = {
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
    '{posts, plural, one {One post was measured} other {{posts} posts of {accounts, plural, one {one account} other {{accounts} accounts}} were measured}}, by {by}, with a window of {window, plural, one {one second} other {{window} seconds}} (Waybill {version}, SHA-256 of the files {sha256}).',
  'amplification.measured.chance':
    'Two accounts count as acting together when chance would not explain it: at most {rate} of such pairs are expected to be false.',
  'amplification.measured.undecided':
    '{accounts, plural, one {One account was} other {{accounts} accounts were}} in step with another again and again; chance explains it only as long as they themselves count among those it is measured on.',
  'amplification.measured.no-chance':
    "CooRTweet's mode does not ask whether chance would explain it, so no share follows from it.",
  'amplification.coordinated':
    '{hashtag}: {range} of the posts measured are by {accounts} accounts that act together more often than chance explains.',
  'amplification.coordinated.open':
    '{hashtag}: cannot tell. {accounts} accounts were in step again and again, and the posts hold too few of others to tell that from chance; {range} of the posts may be by accounts that act together.',
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
  'amplification.change.others': 'All posts of more accounts, or of a longer time: others to compare with.',
  'amplification.change.all-posts':
    'All that these accounts posted in that time, and not only what was collected.',
  'media.summary.contradicted': '“{title}” is not what it is said to be: {purports}',
  'media.summary.not-yet-determinable': '“{title}”: whether it is what it is said to be cannot be told yet.',
  'media.purports': 'It is said to show: {purports}',
  'media.denied': '{speaker} says it is something else.',
  'media.said': '{speaker} speaks of it.',
  'media.no-file': 'The file itself is not in the record; this rests on reports about it.',
  'media.change.original': 'The original recording or the full quote.',
};
