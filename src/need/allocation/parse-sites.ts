import { formatText } from '../../lib/errors/index.js';
import { pointerTo } from '../../lib/json-file/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { ProblemParts } from './parts.js';
import type { Site, SiteItem } from './problem.js';
import { SiteItemWritten, SiteWritten } from './problem-file.js';

/** The sites that can be read, each with the items that can. */
export function parseSites(parts: ProblemParts, written: readonly unknown[]): Site[] {
  const sites = new Map<string, Site>();
  for (const [at, value] of written.entries()) {
    const pointer = pointerTo('/sites', [at]);
    const site = parseSite(parts, value, pointer);
    if (!site) continue;
    if (sites.has(site.id))
      parts.refuse(pointerTo(pointer, ['id']), wording('allocation.problem.twice'), {
        found: formatText(site.id),
        expected: wording('expect.once'),
      });
    else sites.set(site.id, site);
  }
  return [...sites.values()];
}

function parseSite(parts: ProblemParts, value: unknown, pointer: string): Site | undefined {
  const site = parts.read(SiteWritten, value, pointer);
  if (!site) return undefined;
  const items = new Map<string, SiteItem>();
  const lesser = new Set<string>();
  for (const [item, figures] of Object.entries(site.items)) {
    const read = parts.read(SiteItemWritten, figures, pointerTo(pointer, ['items', item]));
    if (!read) continue;
    items.set(item, { ratePerDay: read.ratePerDay, stock: read.stock });
    if (read.lesserUse) lesser.add(item);
  }
  const isEstimated = site.estimated ?? site.heard === false;
  if (items.size === 0 && site.heard === false)
    parts.warn(pointer, wording('allocation.problem.silent', { site: asIs(site.id) }), {
      expected: wording('allocation.expect.estimate'),
    });
  return {
    id: site.id,
    name: site.name,
    items,
    isEstimated,
    lesserUse: lesserOf(site.lesserUse, lesser),
    accepts: site.accepts && new Set(site.accepts),
  };
}

function lesserOf(
  ofSite: boolean | readonly string[] | undefined,
  ofItems: ReadonlySet<string>,
): boolean | ReadonlySet<string> {
  if (ofSite === true) return true;
  return new Set([...(ofSite === undefined || ofSite === false ? [] : ofSite), ...ofItems]);
}
