import { buildRecord, type Case, type CaseRecord, lastDay } from '../case/index.js';
import { caseHash } from '../case/io/index.js';
import { type Finding, followEvidence } from '../findings/index.js';
import { today } from '../lib/clock/index.js';
import { Day } from '../lib/days/index.js';
import { groupBy } from '../lib/lists/index.js';
import { Lru } from '../lib/lru/index.js';
import { asIs, wording } from '../lib/wording/index.js';
import type { Store, StoredCase } from '../store/index.js';
import { appError } from '../words/index.js';

/** A case as of a day with every finding about it. */
export type Answer = {
  readonly seq: number;
  readonly caseData: Case;
  readonly record: CaseRecord;
  readonly findings: readonly Finding[];
  readonly findingsById: ReadonlyMap<string, Finding>;
  readonly findingsBySubject: ReadonlyMap<string, readonly Finding[]>;
  readonly findingsBySource: ReadonlyMap<string, readonly Finding[]>;
};

type HashedCase = StoredCase & { readonly hash: string };

/** Works out every finding about a case as of a day, beside the server. */
type Find = (caseData: Case, asOf: Day, hash: string) => Promise<readonly Finding[]>;
export type FindingTasks = {
  readonly findings: () => Promise<(...asked: Parameters<Find>) => readonly Finding[]>;
};

// A date slider passes over some tens of days and comes back.
const answersMax = 48;
const casesMax = 4;

/** Answers questions from the store, computing each day of each state of a case once. */
export class Answers {
  private readonly answers = new Lru<Promise<Answer>>(answersMax);
  private readonly cases = new Lru<Promise<HashedCase>>(casesMax);

  constructor(
    private readonly store: Store,
    private readonly find: Find,
  ) {}

  async at(caseId: string, asOf?: string): Promise<Answer> {
    const stored = await this.current(caseId);
    return asOf === undefined ? this.latest(stored) : this.answer(stored, Day.parse(asOf));
  }

  latest(stored: HashedCase): Promise<Answer> {
    return this.answer(stored, lastDay(stored.caseData, today()));
  }

  answer({ seq, caseData, hash }: HashedCase, asOf: Day): Promise<Answer> {
    return keep(this.answers, `${caseData.header.id} ${seq} ${asOf}`, async () =>
      arrange(seq, caseData, buildRecord(caseData, asOf, hash), await this.find(caseData, asOf, hash)),
    );
  }

  /** Nothing that was said before is kept in memory either. */
  forget(): void {
    this.answers.clear();
    this.cases.clear();
  }

  /** The case as stored now. Read again only when the journal has moved. */
  async current(caseId: string): Promise<HashedCase> {
    const seq = await this.store.findSeq(caseId);
    if (seq === undefined) throw appError('case-unknown', wording('error.no-case', { id: asIs(caseId) }));
    return keep(this.cases, `${caseId} ${seq}`, () => this.read(caseId));
  }

  private async read(caseId: string): Promise<HashedCase> {
    const stored = await this.store.findCase(caseId);
    if (!stored) throw appError('case-unknown', wording('error.no-case', { id: asIs(caseId) }));
    return { ...stored, hash: caseHash(stored.caseData) };
  }
}

/** What was asked for before, or is being worked out for somebody else. */
async function keep<V>(kept: Lru<Promise<V>>, key: string, work: () => Promise<V>): Promise<V> {
  const known = kept.get(key);
  if (known) return known;
  const working = work();
  kept.set(key, working);
  try {
    return await working;
  } catch (error) {
    // Whoever asks next has it worked out again.
    if (kept.get(key) === working) kept.delete(key);
    throw error;
  }
}

function arrange(seq: number, caseData: Case, record: CaseRecord, findings: readonly Finding[]): Answer {
  const bySource = findings.flatMap((finding) =>
    sourcesOf(finding, record).map((source) => ({ source, finding })),
  );
  return {
    seq,
    caseData,
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
