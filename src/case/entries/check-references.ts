import { formatFound } from '../../lib/errors/index.js';
import { didYouMean } from '../../lib/names/index.js';
import { type Param, wording } from '../../lib/wording/index.js';
import { type Candidate, type Candidates, type Refusal, refuse } from './candidate.js';
import { kindNames } from './kinds.js';
import { forEachLink, IdSet, type Link } from './links.js';
import { closingLinks } from './loops.js';

// Guessing at a misspelt id compares it with every id of its kind; past this the guesses stop.
const guessesMax = 200;
const guessedIdsMax = 5_000;

/**
 * Refuses every entry that names an entry which is not there, until no more fall. Whether the field was optional
 * makes no difference: evidence that points at nothing, or at the wrong thing, is worse than none.
 * `refused` fell before; `idsRefused` are those of entries that did not get as far as being candidates.
 */
export function refuseDangling(
  candidates: Candidates,
  refused: readonly Candidate[],
  idsRefused: IdSet,
): Refusal[] {
  const present = new IdSet();
  for (const kind of kindNames) for (const each of candidates[kind]) present.add(kind, each.entry.id);

  const fallen = new Set(refused);
  const refusals: Refusal[] = [];
  const fall = (link: Link, refusal: (link: Link) => Refusal): void => {
    if (fallen.has(link.from)) return;
    fallen.add(link.from);
    refusals.push(refusal(link));
  };
  let guesses = 0;
  const explain = (link: Link): Refusal => {
    if (present.has(link.kind, link.id) || idsRefused.has(link.kind, link.id)) return targetRefused(link);
    return targetUnknown(link, guesses++ < guessesMax ? guessId(candidates, link) : '');
  };
  forEachLink(candidates, (from, field, kind, id) => {
    if (!present.has(kind, id)) fall({ from, field, kind, id }, explain);
  });
  for (const link of closingLinks(candidates)) fall(link, closesLoop);
  if (fallen.size === 0) return refusals;

  const linksTo = groupByTarget(candidates);
  // `fall` adds to the set, and a Set is walked to its end while it grows.
  for (const { kind, entry } of fallen) {
    for (const link of linksTo.get(`${kind} ${entry.id}`) ?? []) fall(link, explain);
  }
  return refusals;
}

function groupByTarget(candidates: Candidates): Map<string, Link[]> {
  const linksTo = new Map<string, Link[]>();
  forEachLink(candidates, (from, field, kind, id) => {
    const target = `${kind} ${id}`;
    const links = linksTo.get(target);
    if (links) links.push({ from, field, kind, id });
    else linksTo.set(target, [{ from, field, kind, id }]);
  });
  return linksTo;
}

const targetRefused = ({ from, field, kind, id }: Link): Refusal =>
  refuse(
    from,
    'reference-refused',
    field,
    wording('problem.reference-refused', { what: wording(`entry.${kind}`) }),
    {
      found: formatFound(id),
    },
  );

const closesLoop = ({ from, field, id }: Link): Refusal =>
  refuse(from, 'reference-loop', field, wording('problem.reference-loop'), {
    found: formatFound(id),
  });

function targetUnknown({ from, field, kind, id }: Link, hint: Param): Refusal {
  const what = wording(`entry.${kind}`);
  return refuse(from, 'reference-unknown', field, wording('problem.reference-unknown', { what, hint }), {
    found: formatFound(id),
    expected: wording('expect.id-of', { what }),
  });
}

function guessId(candidates: Candidates, { kind, id }: Link): Param {
  if (candidates[kind].length > guessedIdsMax) return '';
  return didYouMean(
    id,
    candidates[kind].map((each) => each.entry.id),
  );
}
