import { asIs, wording } from '../../lib/wording/index.js';
import { type DailyNeed, estimateDailyNeed } from '../estimate/daily-need.js';
import type { Gap } from '../estimate/read-heads.js';
import { type NeedNote, needNote } from '../note.js';
import { coversOfSites, type SiteCover } from './covers-of.js';
import type { NeedFile } from './need-file.js';
import { type Given, readGiven, type ShippedNeed } from './read-given.js';

export type NeedEstimate = {
  readonly on: string;
  readonly given: Given;
  readonly needs: readonly DailyNeed[];
  readonly undetermined: readonly { readonly site: string; readonly gap: Gap }[];
  readonly covers: readonly SiteCover[];
  readonly silent: readonly string[];
  readonly notes: readonly NeedNote[];
};

/** What is needed, by all that a folder says. */
export async function estimateNeed(
  files: readonly NeedFile[],
  shipped: ShippedNeed,
  on: string,
): Promise<NeedEstimate> {
  const given = await readGiven(files, shipped, on);
  const heads = given.heads.flatMap((one) => one.heads);
  const gaps = given.heads.flatMap((one) => one.gaps);
  const daily = estimateDailyNeed(heads, gaps, given.rates);
  return {
    on,
    given,
    needs: daily.needs,
    undetermined: daily.open.flatMap((site) => {
      const gap = gaps.find((one) => one.site === site);
      return gap ? [{ site, gap }] : [];
    }),
    covers: coversOfSites(given, daily.needs, on),
    silent: silentIn(given, [...heads, ...gaps]),
    notes: [...given.notes, ...daily.notes, ...wardsWithin(given)],
  };
}

function silentIn(
  { known, counts, burns, messages }: Given,
  named: readonly { readonly site: string }[],
): string[] {
  const heard = new Set([
    ...[...named, ...counts].map(({ site }) => site),
    ...burns.map(({ given }) => given.site),
    ...messages.heard,
  ]);
  return (known.sites ?? []).map(({ id }) => id).filter((id) => !heard.has(id));
}

/** A site counted as a whole beside its wards: these are taken to be in it, which is told. */
function wardsWithin({ counts }: Given): NeedNote[] {
  return counts
    .filter(
      ({ site, item, ward }) =>
        ward !== undefined &&
        counts.some((one) => one.site === site && one.item === item && one.ward === undefined),
    )
    .map(({ file, line, site, ward }) =>
      needNote(
        'assumed',
        { file, line },
        wording('need.note.ward-within', { ward: asIs(ward ?? ''), site: asIs(site) }),
      ),
    );
}
