import type { z } from 'zod';
import { formatMessage, type Language, type Message, message } from '../../findings/index.js';
import { asIs } from '../../lib/wording/index.js';
import { lotCalled, placeText } from '../delivery/names.js';
import { sameNumberMessages } from '../lots/same-number-messages.js';
import { unitOfUom } from '../uom.js';
import { amountIn } from './amount.js';
import type { RecallList, RecallStatus } from './api.js';
import type { WrittenLine } from './line.js';
import type { RecallRead as Read, SiteProgress } from './progress.js';
import { isNothing, type PieceSpan } from './span.js';

export type RecallAnswerView = z.input<typeof RecallStatus>;
type Head = z.input<typeof RecallList>['recalls'][number];

export const presentSpan = ({ low, high }: PieceSpan) => ({
  low,
  ...(Number.isFinite(high) ? { high } : {}),
});

const iso = (time: number): string => new Date(time).toISOString();

export function presentHead({ id, started, closed, sites, uom, state, total }: Read): Head {
  return {
    id,
    lot: started.lot,
    ...(started.called === undefined ? {} : { called: started.called }),
    since: iso(started.at),
    ...(started.on === undefined ? {} : { on: started.on }),
    by: started.by,
    ...(started.note === undefined ? {} : { reason: started.note }),
    ...(started.due === undefined ? {} : { due: started.due }),
    ...(uom === undefined ? {} : { uom }),
    state,
    ...(closed === undefined
      ? {}
      : { closed: { at: iso(closed.at), by: closed.by, reason: closed.note ?? '' } }),
    total: {
      ...total,
      sent: presentSpan(total.sent),
      unaccounted: presentSpan(total.unaccounted),
      elsewhere: presentSpan(total.elsewhere),
    },
    siteCount: sites.length,
    answered: sites.filter(({ acknowledged }) => acknowledged).length,
  };
}

export function presentRecall(read: Read, language: Language): RecallAnswerView {
  return {
    ...presentHead(read),
    sites: read.sites.map(({ byEvents, ...site }) => ({
      ...site,
      ...(byEvents.came === undefined ? {} : { came: presentSpan(byEvents.came) }),
      here: presentSpan(byEvents.here),
      sent: presentSpan(site.sent),
      unaccounted: presentSpan(site.unaccounted),
    })),
    warnings: warningsOf(read).map((each) => formatMessage(each, language)),
    lines: read.lines.map(presentLine),
  };
}

function presentLine({ key, kind, at, by, withdrawn, site, pieces, on, to, note, ref }: WrittenLine) {
  const said = { site, pieces, on, to, note, ref };
  return {
    line: key.slice(0, lineLength),
    what: kind,
    at: iso(at),
    by,
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    ...(withdrawn === undefined ? {} : { withdrawn: { at: iso(withdrawn.at), by: withdrawn.by } }),
  };
}

export const lotText = ({ lot, called }: Pick<WrittenLine, 'lot' | 'called'>): string =>
  called ?? lotCalled(lot);

/** Enough to be told from every other line of the recall, and short enough to be typed. */
export const lineLength = 12;

export const siteText = ({ site, name }: Pick<SiteProgress, 'site' | 'name'>): string =>
  placeText(site, name);

function warningsOf(read: Read): Message[] {
  const { sites, total, isMixed, state, beyond, mayBeToldTwice } = read;
  const where = (site: Pick<SiteProgress, 'site' | 'name'>) => ({ site: asIs(siteText(site)) });
  const named = (id: string) => where(sites.find(({ site }) => site === id) ?? { site: id });
  return [
    ...(isMixed ? [message('recall.warn.mixed')] : []),
    ...(read.same === undefined ? [] : sameNumberMessages(read.same)),
    ...(beyond ? [message('recall.warn.beyond', beyond)] : []),
    ...(mayBeToldTwice ? [message('recall.warn.told-twice')] : []),
    ...sites.flatMap((site) => [
      ...(site.isNew && site.sure !== 'said' ? [message('recall.warn.new', where(site))] : []),
      ...(site.sure === 'said' ? [message('recall.warn.said', where(site))] : []),
      ...(site.over > 0 ? [message('recall.warn.over', { ...where(site), pieces: site.over })] : []),
      ...(site.unreachable ? [message('recall.warn.unreachable', where(site))] : []),
    ]),
    ...read.refused.map(({ site, pieces }) =>
      message('recall.warn.refused', { ...named(site), pieces: amountIn(pieces, unitOfUom(read.uom)) }),
    ),
    ...(isElsewhere(read) ? [message('recall.warn.elsewhere')] : []),
    ...(total.madeInto > 0 ? [message('recall.warn.made-into', { pieces: total.madeInto })] : []),
    ...(state === 'closed' && !isNothing(total.unaccounted) ? [message('recall.warn.closed-open')] : []),
  ];
}

/** What was refused is told by itself. */
const isElsewhere = ({ total: { elsewhere }, refused }: Read): boolean =>
  refused.length === 0
    ? !isNothing(elsewhere)
    : elsewhere.high > refused.reduce((sum, { pieces }) => sum + pieces.high, 0);
