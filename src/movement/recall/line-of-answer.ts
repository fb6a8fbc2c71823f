import { asIs, wording } from '../../lib/wording/index.js';
import { appError, wrongValue } from '../../words/index.js';
import { dayOf, lastToday } from './days.js';
import type { RecallLine } from './line.js';
import type { RecallRead } from './progress.js';
import { momentOf } from './said.js';
import { countedKinds, type SaidKind } from './said-kinds.js';
import { siteCalled } from './site-called.js';

export type GivenAnswer = {
  readonly site: string;
  readonly what: SaidKind;
  readonly by: string;
  readonly pieces?: number | undefined;
  readonly on?: string | undefined;
  readonly to?: string | undefined;
  readonly note?: string | undefined;
  readonly ref?: string | undefined;
  /** What stands on what came back: refused where that is another lot. */
  readonly lot?: string | undefined;
};

/** What was said as the line that is kept. Refuses what says nothing, or what the recall cannot take. */
export function lineOfAnswer(recall: RecallRead, said: GivenAnswer, now: Date): RecallLine {
  const { id, started, closed, uom } = recall;
  const { what, by, note, ref } = said;
  if (closed) throw appError('recall-closed', wording('recall.is-closed'));
  const pieces = piecesIn(said, uom);
  const why = note?.trim() === '' ? undefined : note?.trim();
  if (why === undefined && (what === 'missing' || what === 'unreachable'))
    throw wrongValue('note', wording('found.nothing'), wording('recall.expect.why'));
  if (why === undefined && what === 'named')
    throw wrongValue('note', wording('found.nothing'), wording('recall.expect.name'));
  if (what === 'passed' && said.to === undefined)
    throw wrongValue('to', wording('found.nothing'), wording('recall.expect.to'));
  if (what !== 'passed' && said.to !== undefined)
    throw wrongValue('to', asIs(said.to), wording('found.none'));
  const site = siteCalled('site', said.site, recall);
  const to = what === 'passed' && said.to !== undefined ? siteCalled('to', said.to, recall) : undefined;
  if (to === site) throw wrongValue('to', asIs(said.to ?? ''), wording('recall.expect.other-site'));
  const on = said.on ?? now.toISOString().slice(0, 10);
  const line = {
    kind: what,
    recall: id,
    lot: started.lot,
    at: now.getTime(),
    by,
    site,
    pieces,
    on,
    to,
    note: why,
    ref,
  };
  if (on > lastToday(now) || momentOf(line) < started.at || (started.on !== undefined && on < started.on))
    throw wrongValue('on', asIs(on), wording('recall.expect.day', { day: asIs(dayOf(started.at)) }));
  return pieces === undefined || uom === undefined ? line : { ...line, uom };
}

function piecesIn({ what, pieces }: GivenAnswer, uom: string | undefined): number | undefined {
  if (!countedKinds.has(what)) {
    if (pieces !== undefined) throw wrongValue('pieces', String(pieces), wording('found.none'));
    return undefined;
  }
  const least = what === 'counted' ? 0 : uom === undefined ? 1 : Number.MIN_VALUE;
  const isNumber = pieces !== undefined && Number.isFinite(pieces) && pieces >= least && pieces <= 1e12;
  if (!isNumber || (uom === undefined && !Number.isInteger(pieces)))
    throw wrongValue(
      'pieces',
      pieces === undefined ? wording('found.nothing') : String(pieces),
      wording('recall.expect.pieces'),
    );
  return pieces;
}
