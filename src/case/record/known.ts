import type { Day } from '../../lib/days/index.js';
import type { Case, EntryOf } from '../entries/kinds.js';

/** The day a case was last added to: what "as of" means when no day is given. */
export function lastDay(kase: Case): Day {
  const days = kase.entries.source.map((source) => source.published);
  return days.reduce((last, day) => (day > last ? day : last), kase.header.from ?? ('1970-01-01' as Day));
}

/**
 * The case as it stood on a day. What counts is when a thing could be known, which is when its source was
 * published, not when it happened: a March delivery first reported in April is not known in March.
 */
export function knownBy(kase: Case, asOf: Day): Case {
  const { entries } = kase;
  const source = entries.source.filter((entry) => entry.published <= asOf);
  const published = new Set<string>(source.map((entry) => entry.id));
  const sourced = <E extends { source: EntryOf<'source'>['id'] }>(xs: readonly E[]): E[] =>
    xs.filter((entry) => published.has(entry.source));
  return {
    ...kase,
    entries: {
      ...entries,
      source,
      statement: sourced(entries.statement).filter((entry) => entry.said === undefined || entry.said <= asOf),
      lot: sourced(entries.lot),
      certificate: sourced(entries.certificate),
      'test-report': sourced(entries['test-report']),
      media: sourced(entries.media),
      'hashtag-study': sourced(entries['hashtag-study']),
    },
  };
}
