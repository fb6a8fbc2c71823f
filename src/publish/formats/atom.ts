import { type Verdict, verdicts } from '../../findings/index.js';
import { element, type Xml, xmlDocument } from '../../lib/xml/index.js';
import { formatMessage, type Language, languageNames, message } from '../../words/index.js';
import type { Correction, Edition } from '../edition.js';
import type { PublishInput } from '../part.js';
import type { Format } from './format.js';
import { ownUrn } from './own-id.js';
import { pagePath } from './pages.js';

type Said = { readonly verdict: string; readonly summary: string };

/** A finding that is said otherwise than an edition said it, or no longer. */
export type VerdictChange = {
  readonly finding: string;
  /** The edition that said it. */
  readonly edition: string;
  readonly was: Said;
  readonly now?: Said | undefined;
  /** Day, or moment in UTC. */
  readonly date: string;
  readonly reason?: string | undefined;
};

export type FeedRequest = {
  readonly case: { readonly id: string; readonly title: string };
  /** Where the pages stand, with a slash at its end; empty where they stand beside the feed. Nothing: no links. */
  readonly address?: string | undefined;
  readonly language: Language;
  /** Who publishes; where nobody has yet, the case stands for whoever keeps it. */
  readonly by: string;
  /** Moment in UTC at which this was known, for a feed without a change. */
  readonly at: string;
  readonly changes: readonly VerdictChange[];
};

/**
 * An Atom feed (RFC 4287). Ids are UUIDs of names and not tag: URIs, which need a domain: a case has none, and its feed
 * must be the same feed in a folder and on whatever server. A change keeps its id when it is published.
 */
export function atomOf(request: FeedRequest): string {
  const { case: of, address, language, by, at, changes } = request;
  const say = (key: 'formats.feed.title', title: string) => formatMessage(message(key, { title }), language);
  const newest = [...changes].sort((a, b) => momentOf(b.date).localeCompare(momentOf(a.date)));
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      element('id', {}, ownUrn(of.id, 'feed', language)),
      element('title', {}, say('formats.feed.title', of.title)),
      element('updated', {}, newest[0] ? momentOf(newest[0].date) : momentOf(at)),
      element('author', {}, [element('name', {}, by === '' ? of.title : by)]),
      address ? element('link', { rel: 'alternate', href: address }) : undefined,
      element('generator', {}, 'Waybill'),
      ...newest.map((change) => entryOf(change, request)),
    ]),
  );
}

function entryOf(change: VerdictChange, { case: of, address, language }: FeedRequest): Xml {
  const { finding, edition, was, now, reason, date } = change;
  const title = now
    ? message('formats.feed.changed', { finding, was: labelOf(was), now: labelOf(now) })
    : message('formats.feed.left-out', { finding });
  const lines = [
    now?.summary,
    formatMessage(message('formats.feed.before', { edition, summary: was.summary }), language),
    reason === undefined || reason === ''
      ? undefined
      : formatMessage(message('formats.feed.because', { reason }), language),
  ];
  return element('entry', {}, [
    element('id', {}, ownUrn(of.id, `change/${language}`, `${edition}/${finding}`)),
    element('title', {}, formatMessage(title, language)),
    element('updated', {}, momentOf(date)),
    // What is no longer published has no page.
    now && address !== undefined
      ? element('link', { rel: 'alternate', href: address + pagePath(finding, language) })
      : undefined,
    element('content', { type: 'text' }, lines.filter((line) => line !== undefined).join('\n')),
  ]);
}

const isVerdict = (word: string): word is Verdict => Object.hasOwn(verdicts, word);

// An edition of years ago may have a verdict that is none any more: it stands as it was.
const labelOf = ({ verdict }: Said) =>
  isVerdict(verdict) ? ({ key: `verdict.${verdict}` } as const) : verdict;

const momentOf = (date: string): string => (date.length === 10 ? `${date}T00:00:00Z` : date);

/** Every change that this edition or one before it tells of, in one language. */
export function changesOf({ edition, earlier }: PublishInput, language: Language): VerdictChange[] {
  const told = [...earlier, edition].flatMap(({ corrections }: Edition) => corrections);
  const last = new Map(told.map((each) => [`${each.was.edition} ${each.finding}`, each]));
  return [...last.values()].map((correction) => changeOf(correction, language));
}

const changeOf = ({ finding, was, now, date, reason }: Correction, language: Language): VerdictChange => ({
  finding,
  edition: was.edition,
  was: { verdict: was.verdict, summary: was.summary[language] },
  now: now && { verdict: now.verdict, summary: now.summary[language] },
  date,
  reason,
});

export const atom: Format = {
  name: 'atom',
  standard: 'Atom (RFC 4287)',
  write(input, lacks) {
    const { edition, address } = input;
    for (const { finding, now } of edition.corrections) if (!now) lacks.add('formats.lack.no-page', finding);
    return languageNames.map((language) => ({
      path: language === 'en' ? 'feed.atom' : `feed.${language}.atom`,
      text: atomOf({
        case: { id: edition.caseId, title: edition.title },
        address: address ?? '',
        language,
        by: edition.by,
        at: edition.at,
        changes: changesOf(input, language),
      }),
    }));
  },
};
