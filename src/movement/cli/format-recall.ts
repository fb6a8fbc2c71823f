import type { z } from 'zod';
import { formatMessage, type Language, type Message, message } from '../../findings/index.js';
import { today } from '../../lib/clock/index.js';
import { asIs } from '../../lib/wording/index.js';
import { nameText } from '../delivery/names.js';
import type { RecallLetters, RecallList, RecallStatus } from '../recall/api.js';
import { lotText, siteText } from '../recall/present-recall.js';

type Status = z.input<typeof RecallStatus>;
type Head = z.input<typeof RecallList>['recalls'][number];
type Letter = z.input<typeof RecallLetters>['letters'][number];
type Site = Status['sites'][number];
type Pieces = Site['sent'];

const dayOf = (time: string): string => time.slice(0, 10);

export const formatHead = (recall: Head, language: Language): string =>
  formatMessage(
    message('recall.list.line', {
      lot: asIs(lotText(recall)),
      since: asIs(dayOf(recall.since)),
      id: asIs(recall.id),
      state: stateMessage(recall),
    }),
    language,
  );

/** What stands first is what holds the recall up. */
export function formatRecall(recall: Status, language: Language): string {
  const say = (text: Message): string => formatMessage(text, language);
  const { total, closed, reason } = recall;
  const names = namesIn(recall);
  return [
    formatHead(recall, language),
    say(message('recall.by', { by: asIs(recall.by) })),
    ...(reason === undefined ? [] : [say(message('recall.reason', { reason: asIs(reason) }))]),
    ...(closed
      ? [
          say(
            message('recall.closed-by', {
              by: asIs(closed.by),
              day: asIs(dayOf(closed.at)),
              reason: asIs(closed.reason),
            }),
          ),
        ]
      : []),
    ...dueLine(recall).map(say),
    say(message('recall.sites', { answered: recall.answered, count: recall.siteCount })),
    `  ${say(siteLine(message('recall.total'), [countsMessage(total)]))}`,
    ...recall.sites.map((site) => `  ${say(siteMessage(site))}`),
    ...recall.warnings.map((warning) => `! ${warning}`),
    ...recall.lines.map((line) => `  ${formatLine(line, names)}`),
  ].join('\n');
}

/** Who has not answered is late once the day is over. */
function dueLine({ due, sites, state }: Status): Message[] {
  if (due === undefined) return [];
  const isLate = today() > due && (state === 'open' || state === 'accounted');
  const late = isLate ? sites.filter(({ acknowledged }) => !acknowledged).length : 0;
  return [message('recall.due', { day: asIs(due), late })];
}

const stateMessage = ({ state, total }: Head): Message =>
  message(`recall.state.${state}`, state === 'accounted' ? { held: total.held } : {});

const siteLine = (site: Message, parts: readonly Message[]): Message =>
  message('recall.site', { site, parts: { list: parts, join: 'semicolons' } });

function siteMessage(site: Site): Message {
  const name = asIs(siteText(site));
  const standing = site.isSettled
    ? 'settled'
    : site.acknowledged
      ? 'answered'
      : site.notified
        ? 'notified'
        : 'unnotified';
  const parts = [
    ...(site.sure === 'possible' ? [message('recall.site.possible')] : []),
    message(`recall.site.${standing}`),
    countsMessage(site),
    ...(site.passed > 0 ? [message('recall.counts.passed', { passed: site.passed })] : []),
  ];
  return message('recall.site', { site: name, parts: { list: parts, join: 'semicolons' } });
}

const countsMessage = ({
  sent,
  unaccounted,
  held,
  returned,
  destroyed,
  used,
  missing,
}: Site | Head['total']): Message =>
  message('recall.counts', {
    sent: piecesMessage(sent),
    open: piecesMessage(unaccounted),
    held,
    returned,
    destroyed,
    used,
    missing,
  });

function piecesMessage({ low, high }: Pieces): Message {
  if (high === undefined) return low > 0 ? message('recall.at-least', { low }) : message('recall.untold');
  return low === high
    ? message('trace.amount', { low, unit: asIs('') })
    : message('recall.between', { low, high });
}

/** Of a site whose code is ours the name, which `answer` takes as well. */
const namesIn = ({ sites }: Status): ReadonlyMap<string, string> =>
  new Map(
    sites.flatMap(({ site, name }) =>
      name !== undefined && site.startsWith('urn:uuid:') ? [[site, name] as const] : [],
    ),
  );

/** In the words that `answer` takes, so that it can be written again. */
function formatLine(
  { line, what, at, by, site, pieces, on, to, note, ref, withdrawn }: Status['lines'][number],
  names: ReadonlyMap<string, string>,
): string {
  const called = (id: string): string => names.get(id) ?? nameText(id);
  const parts = [
    line,
    on ?? dayOf(at),
    what,
    ...(site === undefined ? [] : [called(site)]),
    ...(pieces === undefined ? [] : [String(pieces)]),
    ...(to === undefined ? [] : [`--to ${called(to)}`]),
    ...(ref === undefined ? [] : [`--ref ${ref}`]),
    ...(note === undefined ? [] : [`“${note}”`]),
    `(${by})`,
    ...(withdrawn === undefined ? [] : [`✗ ${dayOf(withdrawn.at)} (${withdrawn.by})`]),
  ];
  return parts.join(' ');
}

export function formatLetter(letter: Letter, language: Language): string {
  const say = (text: Message): string => formatMessage(text, language);
  return [
    letter.title,
    '',
    say(message('recall.letter.to', { to: asIs(letter.to) })),
    say(message('recall.letter.reference', { id: asIs(letter.reference) })),
    '',
    ...letter.paragraphs,
    '',
    ...letter.steps.map((step, at) => `${at + 1}. ${step}`),
    '',
    ...letter.blanks.map((blank) => `${blank}: ____________________`),
  ].join('\n');
}
