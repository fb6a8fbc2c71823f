import { type Entry, kindNames } from '../../case/index.js';
import { type Finding, type Language, presentFinding } from '../../findings/index.js';
import { mapInPieces } from '../../lib/pieces/index.js';
import { plainLetters } from '../../lib/text/index.js';
import type { Answer } from '../../service/answers.js';
import type { SearchHit, SearchResult } from '../api.js';
import { entryTitle } from './title-of.js';

/** What of a case, as known on the day, holds every word that was asked for. */
export async function presentSearch(
  answer: Answer,
  asked: string,
  limit: number,
  language: Language,
): Promise<SearchResult> {
  const words = plainLetters(asked)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (text: string): boolean => {
    const folded = plainLetters(text);
    return words.every((word) => folded.includes(word));
  };
  const hits =
    words.length === 0
      ? []
      : [...(await findingHits(answer.findings, fits, language)), ...entryHits(answer, fits)];
  return { asOf: answer.record.asOf, total: hits.length, hits: hits.slice(0, limit) };
}

type Fits = (text: string) => boolean;

async function findingHits(
  findings: readonly Finding[],
  fits: Fits,
  language: Language,
): Promise<SearchHit[]> {
  const hits = await mapInPieces(findings, (finding): SearchHit[] => {
    const { id, summary, verdict } = presentFinding(finding, language);
    return fits(summary) ? [{ kind: 'finding', id, title: summary, verdict }] : [];
  });
  return hits.flat();
}

function entryHits({ caseData, record }: Answer, fits: Fits): SearchHit[] {
  return kindNames.flatMap((kind) =>
    caseData.entries[kind].flatMap(({ id }): SearchHit[] => {
      const entry = record.entryOf(kind, id);
      if (!entry || !fits(textsOf(entry).join(' '))) return [];
      return [{ kind, id, title: entryTitle(entry), ...placeOf(entry) }];
    }),
  );
}

const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
};

/** The source or the consignment on whose page it is shown. */
const placeOf = (entry: Entry): Pick<SearchHit, 'consignment' | 'source'> => ({
  ...('consignment' in entry && entry.consignment !== undefined ? { consignment: entry.consignment } : {}),
  ...('source' in entry ? { source: entry.source } : {}),
});
