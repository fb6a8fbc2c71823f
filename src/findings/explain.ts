import type { CaseRecord, Entry, Source } from '../case/index.js';
import { formatMessage, type Language } from '../words/index.js';
import type { Evidence, Finding } from './finding.js';

/** One piece of evidence with the entry it is and the source that entry comes from. */
export type EvidenceChain = {
  readonly evidence: Evidence;
  readonly entry: Entry | undefined;
  readonly title: string;
  readonly source: Source | undefined;
};

export type ReasonChain = {
  readonly code: string;
  readonly text: string;
  readonly evidence: readonly EvidenceChain[];
};

/** A finding's reasons, each followed down to the sources it stands on. */
export function explainFinding(
  finding: Pick<Finding, 'because'>,
  record: CaseRecord,
  language: Language,
): ReasonChain[] {
  return finding.because.map(({ message, evidence }) => ({
    code: message.key,
    text: formatMessage(message, language),
    evidence: evidence.map((item) => followEvidence(item, record)),
  }));
}

export function followEvidence(evidence: Evidence, record: CaseRecord): EvidenceChain {
  const entry = record.entryOf(evidence.kind, evidence.id);
  const sourceId =
    entry && 'source' in entry ? entry.source : evidence.kind === 'source' ? evidence.id : undefined;
  return {
    evidence,
    entry,
    title: entry ? titleOf(entry) : evidence.id,
    source: sourceId === undefined ? undefined : record.sources.get(sourceId),
  };
}

/** The words an entry is known by. */
export function titleOf(entry: Entry): string {
  if ('text' in entry) return entry.text;
  if ('title' in entry) return entry.title;
  if ('name' in entry) return entry.name;
  if ('hashtag' in entry) return entry.hashtag;
  return 'batch' in entry ? (entry.batch ?? entry.id) : entry.id;
}
