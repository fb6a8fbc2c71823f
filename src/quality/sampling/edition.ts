/** The edition the tables here are those of. It is kept with every plan, for other editions give other numbers. */
export const edition = 'ISO 2859-1:1999 (= GB/T 2828.1-2012)';

// From the foreword of ISO 2859-1:1999, which IS 2500-1:2000 reprints.
/** What an inspector who holds an older or an American table will find different. */
export const differences = [
  {
    from: 'MIL-STD-105E, ANSI/ASQ Z1.4, ISO 2859-1:1989',
    where: 'reduced inspection (Table II-C)',
    there:
      'a gap between acceptance and rejection number, in which the lot is accepted but normal inspection resumes',
    here: 'the rejection number is one above the acceptance number',
  },
  {
    from: 'MIL-STD-105E, ANSI/ASQ Z1.4, ISO 2859-1:1989',
    where: 'from normal to reduced',
    there: 'ten lots accepted in a row, in MIL-STD-105E with their defectives within the limit numbers',
    here: 'a switching score of 30',
  },
  {
    from: 'MIL-STD-105E, ANSI/ASQ Z1.4, ISO 2859-1:1989',
    where: 'double and multiple plans',
    there: 'other acceptance numbers for some double plans; multiple plans of seven stages',
    here: 'smaller average samples; multiple plans of five stages',
  },
] as const;
