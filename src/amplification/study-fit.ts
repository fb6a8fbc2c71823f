import { type HashtagStudy, intervalOf } from '../case/index.js';
import type { Problem } from '../lib/errors/index.js';
import { asIs, wording } from '../lib/wording/index.js';
import type { JobSummary } from './api.js';
import { foldHashtag } from './reading/hashtags.js';

/** Of what a run and a study both say, what does not agree: then these may not be the study's posts. */
export function misfitsOf(study: HashtagStudy, summary: JobSummary): Problem[] {
  return [...hashtagMisfits(study, summary), ...dayMisfits(study, summary), ...postMisfits(study, summary)];
}

// Of posts compared by their text or their links nobody knows what hashtags they carry.
function hashtagMisfits({ hashtag }: HashtagStudy, { parameters, mostShared = [] }: JobSummary): Problem[] {
  if (parameters.by !== 'hashtag' && !mostShared.some(({ object }) => /^[#＃]\S+$/u.test(object))) return [];
  const wanted = foldHashtag(hashtag.replace(/^#/, ''));
  const is = (object: string): boolean => foldHashtag(object.replace(/^[#＃]/, '')) === wanted;
  if (mostShared.some(({ object }) => is(object))) return [];
  const shown = mostShared.slice(0, 3).map(({ object }) => object);
  return [misfit('hashtag', shown.join(', ') || parameters.by, hashtag)];
}

const dayMs = 86_400_000;
const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

// A day of the study is one somewhere on earth.
function dayMisfits({ from, to }: HashtagStudy, { span }: JobSummary): Problem[] {
  if (span === undefined || (from === undefined && to === undefined)) return [];
  const tooEarly = from !== undefined && span.first * 1000 < Date.parse(from) - dayMs / 2;
  const tooLate = to !== undefined && span.last * 1000 >= Date.parse(to) + 1.5 * dayMs;
  if (!tooEarly && !tooLate) return [];
  return [misfit('days', `${dayOf(span.first)} … ${dayOf(span.last)}`, `${from ?? ''} … ${to ?? ''}`)];
}

// Posts are deleted and found again between two collections of the same.
const tolerance = 0.1;

function postMisfits({ posts }: HashtagStudy, { kept }: JobSummary): Problem[] {
  if (posts === undefined) return [];
  const { low, high } = intervalOf(posts);
  const fits = kept >= low * (1 - tolerance) && kept <= high * (1 + tolerance);
  return fits ? [] : [misfit('posts', String(kept), posts)];
}

const misfit = (field: 'hashtag' | 'days' | 'posts', found: string, expected: string): Problem => ({
  code: 'result-unfitting',
  severity: 'warning',
  says: wording('problem.step', { field, found: asIs(found), expected: asIs(expected) }),
  at: { file: 'hashtag-study', field },
  found,
  expected,
});
