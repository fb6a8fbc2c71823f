import { type Message, message, share } from '../findings/index.js';
import { formatTrust } from './confirmation.js';
import type { CustomsList } from './customs.js';

type Say = (text: Message) => string;
type Trust = Pick<CustomsList['codes'][number], 'confirmation' | 'lastSeen' | 'sources'>;

/** One line of customs with what hangs on it, for terminal and print. */
export type CustomsLine = {
  readonly head: string;
  readonly groups: readonly { readonly heading: string; readonly items: readonly string[] }[];
  readonly note: string | undefined;
  readonly noteIn: string | undefined;
  readonly trust: string;
  readonly sources: readonly string[];
};

export type CustomsPart = {
  readonly heading: string;
  readonly lines: readonly CustomsLine[];
  readonly none: string;
};

/** Which code, which relief, which duty: three parts, each with its lines or the word that none is on file. */
export function customsParts({ edition, codes, relief, duties }: CustomsList, say: Say): CustomsPart[] {
  const line = (
    of: Trust & { readonly note?: string | undefined; readonly noteIn?: string | undefined },
    head: string,
    groups: CustomsLine['groups'],
  ): CustomsLine => ({
    head,
    groups: groups.filter(({ items }) => items.length > 0),
    note: of.note,
    noteIn: of.noteIn,
    trust: say(
      message('conformity.checklist.status', {
        confirmation: { list: formatTrust(trustOf(of)), join: 'and' },
      }),
    ),
    sources: of.sources.map(({ at }) => at),
  });
  const none = say(message('conformity.customs.none'));
  return [
    {
      heading: say(message('conformity.customs.codes', { edition })),
      none,
      lines: codes.map((code) =>
        line(code, `${code.code ?? say(message('conformity.customs.unread'))}: ${code.what}`, []),
      ),
    },
    {
      heading: say(message('conformity.customs.relief')),
      none,
      lines: relief.map((one) =>
        line(one, `${one.id}: ${one.what}${formatDays(one, say)}`, [
          { heading: say(message('conformity.customs.documents')), items: one.documents },
          { heading: say(message('conformity.customs.conditions')), items: one.conditions },
          { heading: say(message('conformity.customs.benefits')), items: one.benefits },
          { heading: say(message('conformity.checklist.refuse')), items: one.refuseIf },
        ]),
      ),
    },
    {
      heading: say(message('conformity.customs.duties')),
      none,
      lines: duties.map((duty) =>
        line(duty, `${formatRate(duty.rate, say)}: ${duty.what}${formatDays(duty, say)}`, []),
      ),
    },
  ];
}

const trustOf = ({ confirmation, lastSeen, sources }: Trust) => ({
  confirmation,
  lastSeen,
  oneWeakSource:
    sources.length === 1 && sources.every(({ grade }) => grade === 'press' || grade === 'vendor'),
  restsOn: sources.some(({ grade }) => grade === 'official' || grade === 'copy')
    ? ('text' as const)
    : ('page' as const),
});

const formatRate = (rate: number | null, say: Say): string =>
  rate === null
    ? say(message('conformity.customs.rate-unsettled'))
    : say(message('conformity.customs.rate', { rate: share({ low: rate, high: rate }) }));

const formatDays = (
  { from, to }: { readonly from: string | null; readonly to: string | null },
  say: Say,
): string =>
  [
    ...(from === null ? [] : [say(message('conformity.ask.from', { day: from }))]),
    ...(to === null ? [] : [say(message('conformity.ask.until', { day: to }))]),
  ]
    .map((text) => `, ${text}`)
    .join('');
