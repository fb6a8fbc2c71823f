export const en = {
  'hashtags.notice.names-folded':
    'Accounts are told apart by what stands behind their @. Case makes no difference there, so it is written in lower case.',
  'hashtags.notice.names-in-case':
    'Accounts that differ from another in case only ({count}, such as {one} and {other}) are counted apart: on some networks they are one.',
  'hashtags.notice.one-account': 'All posts are by one account, so there can be no pairs.',
  'hashtags.notice.same-time': 'All posts have the same time, so every two posts on one object are a pair.',
  'hashtags.notice.whole-minutes':
    'Every time is a whole minute: posts up to 59 s apart look simultaneous, and a window below 60 s says nothing.',
  'hashtags.notice.whole-days':
    'Every time is a whole day: nothing tells when on that day a post was written, and a window below a day says nothing.',
  'hashtags.notice.not-told':
    'Cannot tell of {pairs, plural, one {one pair} other {{pairs} pairs}} of {accounts} accounts: they were in step again and again ({one} and {other}: {times, plural, one {once} other {{times} times}}), but beside them the file has too few posts of others in the same hours to say how often chance does that. They are neither cleared nor found; their posts are in the upper end of the coordinated share. All posts of more accounts, or of a longer time, would settle it.',
  'hashtags.notice.rows-as-ids':
    'No column holds an id of the post: each row was counted as a post of its own, under its row number.',
  'hashtags.notice.no-background':
    'There is nobody to compare with: nearly all accounts of the file post in step, so none stands out from the others. Add posts of accounts that are not suspected, or use CooRTweet’s mode, which compares with nobody.',
  'hashtags.notice.header-line': 'The header of {file} is in line {line}; what stands above it was left out.',
  'hashtags.notice.encoding': '{file} was read as {encoding}.',
  'hashtags.notice.broken-bytes':
    'In {file} {count, plural, one {one character is broken (half of one, or a byte that is none); it is shown} other {{count} characters are broken (half of one, or bytes that are none); each is shown}} as �.',
  'hashtags.notice.mixed-breaks': 'The rows of {file} end in different ways; they were all given one end.',
  'hashtags.notice.sheet': 'Of {file} the sheet “{sheet}” was read; it also has {others}.',
  'hashtags.notice.files-left-out': 'Of {file} only the files of posts were read; left out: {names}.',
  'hashtags.notice.dates-day-first': 'Dates are day, month, year: {example} was read as {reading}. {why}',
  'hashtags.notice.dates-month-first': 'Dates are month, day, year: {example} was read as {reading}. {why}',
  'hashtags.notice.dates-swapped':
    'Some dates are numbers in their own order and others, such as {example}, are written out, of which none is after the 12th: a spreadsheet may have exchanged day and month in these. Take the file as it was exported.',
  'hashtags.notice.dates-year-first': 'Dates are year, month, day: {example} was read as {reading}. {why}',
  'hashtags.notice.zone-names': 'Names of time zones were read as {zones}.',
  'hashtags.notice.zone-assumed': 'The times do not say their zone and were read as UTC.',
  'hashtags.notice.zone-given': 'Times that do not say their zone were read as of {zone}.',
  'hashtags.notice.serial-dates':
    'The times are days since 1900, as spreadsheets count them: {example} was read as {reading}.',
  'hashtags.notice.time-forms':
    '{count, plural, one {One time cannot be read, “{example}”; its post was left out.} other {{count} times cannot be read, the first of them “{example}”; their posts were left out.}}',
  'hashtags.notice.same-id':
    '{count, plural, one {{count} of {rows} posts was dropped as a copy of another} other {{count} of {rows} posts were dropped as copies of another}}: same account, same time, same {column}.',
  'hashtags.notice.id-not-own':
    '{count, plural, one {One post has an id ({column}) that another post has too, of another account or time; it was counted as a post of its own.} other {{count} posts have an id ({column}) that another post has too, of another account or time; they were counted as posts of their own.}} The column may not be the id of the post.',
  'hashtags.notice.names-in-column':
    '{column} was read as a list of names, because no value in it has a {sign}.',
  'hashtags.notice.own-clock':
    '{count, plural, one {One post says} other {{count} posts say}} another time than the network saw, by more than an hour; the network’s was taken.',
  'hashtags.notice.why-asked': 'As was asked.',
  'hashtags.notice.why-only': 'No other order fits all of them.',
  'hashtags.notice.why-years': 'Years change less often than days.',
  'hashtags.notice.why-stops': 'Between full stops the day is first.',
  'hashtags.dropped.account-empty': 'without an account',
  'hashtags.dropped.object-empty': 'that share nothing of this kind',
  'hashtags.dropped.content-empty': 'without a post number',
  'hashtags.dropped.time-empty': 'without a time',
  'hashtags.dropped.time-unreadable': 'with a time that cannot be read',
  'hashtags.dropped.time-out-of-range': 'with a time before 1970 or far in the future',
  'hashtags.dropped.duplicate': 'copies of a row counted already',
  'hashtags.dropped.columns-missing': 'with columns missing',
  'hashtags.dropped.columns-too-many': 'with too many columns',
  'hashtags.thing.hashtag': 'A hashtag',
  'hashtags.thing.url': 'A link',
  'hashtags.thing.domain': 'A website',
  'hashtags.thing.repost': 'The post they repeat',
  'hashtags.thing.reply': 'The post they answer',
  'hashtags.thing.mention': 'An account they name',
  'hashtags.thing.text': 'The same text',
  'hashtags.thing.near-text': 'Nearly the same text',
  'hashtags.thing.image': 'An image',
  'hashtags.by-hand': 'columns named by hand',
} as const;
