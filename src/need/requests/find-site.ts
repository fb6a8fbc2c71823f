import { type Known, patternOf, type Site } from '../names/known.js';

export type SiteFound = { readonly site: Site; readonly start: number; readonly end: number };

/** The sites a text names, the longest name first where names overlap. */
export function findSites(text: string, { sites = [] }: Known): SiteFound[] {
  const all = sites.flatMap((site) =>
    [...site.names, ...(site.id.length > 1 ? [site.id] : [])].flatMap((name) =>
      [...text.matchAll(patternOf(name))].map((match) => ({
        site,
        start: match.index,
        end: match.index + match[0].length,
      })),
    ),
  );
  const kept: SiteFound[] = [];
  for (const one of all.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  return kept.toSorted((a, b) => a.start - b.start);
}
