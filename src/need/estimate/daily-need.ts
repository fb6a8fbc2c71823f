import { groupBy } from '../../lib/lists/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { type NeedNote, needNote } from '../note.js';
import { roleOfStaff, severityOf } from './head-words.js';
import { type Rates, rateOf } from './rates.js';
import type { Gap, Heads } from './read-heads.js';

/** What a site needs of an item a day, from whom it has in its beds and on its wards. */
export type DailyNeed = {
  readonly site: string;
  readonly item: string;
  readonly perDay: number;
  /** Heads × what each needs, as it was added up. */
  readonly parts: readonly { readonly of: string; readonly heads: number; readonly each: number }[];
  /** Rules that make the item last and lowered the figure; without them it would be `unstretched`. */
  readonly policies: readonly string[];
  readonly unstretched: number;
};

export type DailyNeeds = {
  readonly needs: readonly DailyNeed[];
  /** Sites of which a number is missing. */
  readonly open: readonly string[];
  readonly notes: readonly NeedNote[];
};

/** Pieces a day per item and site. Nothing is told of a site that lacks a number: a sum without it would be too small. */
export function estimateDailyNeed(heads: readonly Heads[], gaps: readonly Gap[], rates: Rates): DailyNeeds {
  const gapped = new Set(gaps.map(({ site }) => site));
  const open = [...gapped];
  const notes: NeedNote[] = [];
  const needs: DailyNeed[] = [];
  for (const [site, all] of groupBy(heads, (one) => one.site)) {
    const parts = all.flatMap((one) => partsOf(one, all, rates, notes));
    if (gapped.has(site)) continue;
    for (const [item, some] of groupBy(parts, (part) => part.item)) {
      const unstretched = some.reduce((sum, { heads: count, each }) => sum + count * each, 0);
      const policies = rates.policies.filter((policy) => policy.item === item);
      const factor = policies.reduce((product, policy) => product * policy.factor, 1);
      needs.push({
        site,
        item,
        perDay: clean(unstretched * factor),
        parts: some.filter(({ each, heads: count }) => each * count > 0),
        policies: policies.map(({ name }) => name),
        unstretched: clean(unstretched),
      });
    }
  }
  for (const site of open)
    notes.push(
      needNote(
        'asked',
        { file: gaps.find((gap) => gap.site === site)?.note.file ?? '' },
        wording('need.note.site-open', { site: asIs(site) }),
      ),
    );
  return { needs: needs.filter(({ unstretched }) => unstretched > 0), open, notes };
}

const clean = (value: number): number => Math.round(value * 1e6) / 1e6;

type Part = { readonly item: string; readonly of: string; readonly heads: number; readonly each: number };

function partsOf(heads: Heads, ofSite: readonly Heads[], rates: Rates, notes: NeedNote[]): Part[] {
  const { site, key } = heads;
  const rate =
    heads.kind === 'patients'
      ? rateOf(rates, site, 'perPatientDay', key, severityOf)
      : ((isElsewhere(heads, ofSite)
          ? rateOf(rates, site, 'perStaffDayElsewhere', key, roleOfStaff)
          : undefined) ?? rateOf(rates, site, 'perStaffDay', key, roleOfStaff));
  if (rate === undefined) {
    const at = { file: heads.file, line: heads.line, field: heads.kind === 'staff' ? 'role' : 'severity' };
    const says = wording(
      heads.kind === 'staff' ? 'need.note.role-without-rate' : 'need.note.severity-without-rate',
      {
        name: asIs(key),
      },
    );
    notes.push(needNote('asked', at, says, { found: key }));
    return [];
  }
  return Object.entries(rate).map(([item, each]) => ({ item, of: key, heads: heads.heads, each }));
}

/** Who works on a ward without infected patients: they need things too, and others. */
const isElsewhere = ({ ward }: Heads, ofSite: readonly Heads[]): boolean => {
  if (ward === undefined) return false;
  const patients = ofSite.filter((one) => one.kind === 'patients' && one.ward === ward);
  return patients.length > 0 && patients.every(({ key }) => key === 'none');
};
