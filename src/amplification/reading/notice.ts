/** What a reader should know of how a file was read, before believing anything found in it. */
const english = {
  'one-account': 'All posts are by one account, so there can be no pairs.',
  'same-time': 'All posts have the same time, so every two posts on one object are a pair.',
  'whole-minutes':
    'Every time is a whole minute: posts up to 59 s apart look simultaneous, and a window below 60 s says nothing.',
  'whole-days':
    'Every time is a whole day: nothing tells when on that day a post was written, and a window below a day says nothing.',
  'no-background':
    'There is nobody to compare with: nearly all accounts of the file post in step, so none stands out from the others. Add posts of accounts that are not suspected, or use --mode cooRTweet, which compares with nobody.',
  'header-line': 'The header of {{file}} is in line {{line}}; what stands above it was left out.',
  encoding: '{{file}} was read as {{encoding}}.',
  'broken-bytes':
    'In {{file}} {{count}} characters are broken (half of one, or bytes that are none); each is shown as �.',
  'mixed-breaks': 'The rows of {{file}} end in different ways; they were all given one end.',
  sheet: 'Of {{file}} the sheet “{{sheet}}” was read; it also has {{others}} (--sheet chooses).',
  'files-left-out': 'Of {{file}} only the files of posts were read; left out: {{names}}.',
  'dates-day-first': 'Dates are day, month, year: {{example}} was read as {{reading}}. {{why}}',
  'dates-month-first': 'Dates are month, day, year: {{example}} was read as {{reading}}. {{why}}',
  'dates-year-first': 'Dates are year, month, day: {{example}} was read as {{reading}}. {{why}}',
  'dates-swapped':
    'Some dates are numbers in their own order and others, such as {{example}}, are written out, of which none is after the 12th: a spreadsheet may have exchanged day and month in these. Take the file as it was exported.',
  'zone-names': 'Names of time zones were read as {{zones}}.',
  'zone-given': 'Times that do not say their zone were read as of {{zone}}.',
  'zone-assumed':
    'The times do not say their zone and were read as UTC; say another with --zone, such as --zone Asia/Shanghai.',
  'serial-dates':
    'The times are days since 1900, as spreadsheets count them: {{example}} was read as {{reading}}.',
  'time-forms': '{{count}} times cannot be read, the first of them “{{example}}”; their posts were left out.',
  'same-id':
    '{{count}} of {{rows}} posts were dropped as copies of another: same account, same time, same {{column}}.',
  'id-not-own':
    '{{count}} posts have an id ({{column}}) that another post has too, of another account or time; they were counted as posts of their own. The column may not be the id of the post.',
  'names-in-column':
    '{{column}} was read as a list of names, because no value in it has a {{sign}} (--object-as text for a text).',
  'own-clock':
    '{{count}} posts say another time than the network saw, by more than an hour; the network’s was taken.',
  'names-folded':
    'Accounts are told apart by what stands behind their @. Case makes no difference there, so it is written in lower case.',
  'names-in-case':
    'Accounts that differ from another in case only ({{count}}, such as {{one}} and {{other}}) are counted apart: on some networks they are one.',
  'why-asked': 'As was asked.',
  'why-only': 'No other order fits all of them.',
  'why-years': 'Years change less often than days.',
  'why-stops': 'Between full stops the day is first.',
} as const;

export type NoticeCode = keyof typeof english;
export type Notice = {
  readonly code: NoticeCode;
  readonly values: Readonly<Record<string, string | number>>;
};

export const notice = (code: NoticeCode, values: Notice['values'] = {}): Notice => ({ code, values });

export const noticeText = ({ code, values }: Notice): string =>
  english[code]
    .replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = String(values[name] ?? '');
      return isCode(value) ? english[value] : value;
    })
    .trim();

const isCode = (word: string): word is NoticeCode => Object.hasOwn(english, word);
