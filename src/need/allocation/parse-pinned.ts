import { formatText } from '../../lib/errors/index.js';
import { pointerTo } from '../../lib/json-file/index.js';
import { namesShown, type Wording, wording } from '../../lib/wording/index.js';
import { type Bar, barOf } from './may-go.js';
import type { ProblemParts } from './parts.js';
import type { AllocationProblem, PinnedCell } from './problem.js';
import { PinnedWritten } from './problem-file.js';

/** Cells a person set. None may break a hard rule or give more than there is: such a cell is refused, and planned. */
export function parsePinned(
  parts: ProblemParts,
  written: readonly unknown[],
  problem: Omit<AllocationProblem, 'pinned'>,
): PinnedCell[] {
  const cells: PinnedCell[] = [];
  for (const [at, value] of written.entries()) {
    const pointer = pointerTo('/pinned', [at]);
    const cell = parts.read(PinnedWritten, value, pointer);
    if (!cell) continue;
    const fault = faultOf(cell, cells, problem);
    if (fault) parts.refuse(pointerTo(pointer, [fault.field]), fault.says, fault);
    else cells.push(cell);
  }
  return cells;
}

type Fault = {
  readonly field: string;
  readonly says: Wording;
  readonly found?: string;
  readonly expected?: Wording;
};

function faultOf(
  cell: PinnedCell,
  before: readonly PinnedCell[],
  { sites, lots, reserve }: Omit<AllocationProblem, 'pinned'>,
): Fault | undefined {
  const lot = lots.find(({ id }) => id === cell.lot);
  const site = sites.find(({ id }) => id === cell.site);
  if (!lot)
    return unknown(
      'lot',
      cell.lot,
      wording('allocation.expect.lot', { lots: namesShown(lots.map(({ id }) => id)) }),
    );
  if (!site)
    return unknown(
      'site',
      cell.site,
      wording('allocation.expect.site', { sites: namesShown(sites.map(({ id }) => id)) }),
    );
  if (before.some((other) => other.lot === cell.lot && other.site === cell.site))
    return { field: 'site', says: wording('allocation.problem.twice'), expected: wording('expect.once') };
  const bar = cell.packs > 0 ? barOf(lot, site) : undefined;
  if (bar) return { field: 'lot', says: barSays(bar), found: formatText(cell.lot) };
  const ofItem = new Set(lots.filter(({ item }) => item === lot.item).map(({ id }) => id));
  const takenOf = (isMeant: (lot: string) => boolean): number =>
    before.filter((other) => isMeant(other.lot)).reduce((all, { packs }) => all + packs, 0);
  const left = lot.packs - takenOf((id) => id === lot.id);
  const inStore = lots.filter(({ item, state }) => item === lot.item && state !== 'hold');
  const room =
    inStore.reduce((all, { packs }) => all + packs, 0) -
    (reserve.get(lot.item) ?? 0) -
    takenOf((id) => ofItem.has(id));
  const most = Math.max(0, Math.min(left, room));
  if (cell.packs <= most) return undefined;
  const says = wording(left <= room ? 'allocation.problem.pinned-more' : 'allocation.problem.pinned-reserve');
  return {
    field: 'packs',
    says,
    found: String(cell.packs),
    expected: wording('expect.at-most', { max: String(most) }),
  };
}

const unknown = (field: string, found: string, expected: Wording): Fault => ({
  field,
  says: wording('problem.not-known'),
  found: formatText(found),
  expected,
});

/** Why a lot may not go to a site, in words. */
export const barSays = (bar: Bar): Wording => wording(`allocation.bar.${bar}`);
