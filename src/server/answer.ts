import { caseHash } from '../case/folder.js';
import { AppError, buildRecord, type Case, type CaseRecord, Day, groupBy, lastDay } from '../case/index.js';
import { checkCase } from '../checks.js';
import { type Finding, followEvidence } from '../findings/index.js';
import type { Store, StoredCase } from '../store/index.js';
import { Lru } from './lru.js';

/** A case as of a day with every finding about it. */
export type Answer = {
  readonly seq: number;
  readonly kase: Case;
  readonly record: CaseRecord;
  readonly findings: readonly Finding[];
  readonly findingsById: ReadonlyMap<string, Finding>;
  readonly findingsBySubject: ReadonlyMap<string, readonly Finding[]>;
  readonly findingsBySource: ReadonlyMap<string, readonly Finding[]>;
};

type HashedCase = StoredCase & { readonly hash: string };

// A date slider passes over some tens of days and comes back.
const answersMax = 48;
const casesMax = 4;

/** Answers questions from the store, computing each day of each state of a case once. */
export class Answers {
  private readonly answers = new Lru<Answer>(answersMax);
  private readonly cases = new Lru<Promise<HashedCase>>(casesMax);

  constructor(private readonly store: Store) {}

  async at(caseId: string, asOf?: string): Promise<Answer> {
    const stored = await this.current(caseId);
    return this.answer(stored, asOf === undefined ? lastDay(stored.kase) : Day.parse(asOf));
  }

  answer({ seq, kase, hash }: HashedCase, asOf: Day): Answer {
    const key = `${kase.header.id} ${seq} ${asOf}`;
    const known = this.answers.get(key);
    if (known) return known;
    const answer = answerCase(seq, kase, buildRecord(kase, asOf, hash));
    this.answers.set(key, answer);
    return answer;
  }

  /** Nothing that was said before is kept in memory either. */
  forget(): void {
    this.answers.clear();
    this.cases.clear();
  }

  /** The case as stored now. Read again only when the journal has moved. */
  async current(caseId: string): Promise<HashedCase> {
    const seq = await this.store.findSeq(caseId);
    if (seq === undefined) throw new AppError('case-unknown', `No case is called ${caseId}.`);
    const key = `${caseId} ${seq}`;
    const known = this.cases.get(key);
    if (known) return known;
    const reading = this.read(caseId);
    this.cases.set(key, reading);
    try {
      return await reading;
    } catch (error) {
      // Whoever asks next has it read again.
      if (this.cases.get(key) === reading) this.cases.delete(key);
      throw error;
    }
  }

  private async read(caseId: string): Promise<HashedCase> {
    const stored = await this.store.findCase(caseId);
    if (!stored) throw new AppError('case-unknown', `No case is called ${caseId}.`);
    return { ...stored, hash: caseHash(stored.kase) };
  }
}

function answerCase(seq: number, kase: Case, record: CaseRecord): Answer {
  const findings = checkCase(record);
  const bySource = findings.flatMap((finding) =>
    sourcesOf(finding, record).map((source) => ({ source, finding })),
  );
  return {
    seq,
    kase,
    record,
    findings,
    findingsById: new Map(findings.map((finding) => [finding.id, finding])),
    findingsBySubject: groupBy(findings, ({ subject }) => `${subject.kind} ${subject.id}`),
    findingsBySource: new Map(
      [...groupBy(bySource, ({ source }) => source)].map(([source, of]) => [
        source,
        of.map(({ finding }) => finding),
      ]),
    ),
  };
}

function sourcesOf(finding: Finding, record: CaseRecord): string[] {
  const evidence = finding.because.flatMap((reason) => reason.evidence);
  const sources = evidence.map((item) => followEvidence(item, record).source?.id);
  return [...new Set(sources)].filter((source) => source !== undefined);
}
