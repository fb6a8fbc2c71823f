import { buildRecord, type Case, CaseId, type CaseRecord, entrySchemas, mapKinds } from '../../case/index.js';
import type { PresentedFinding, Question } from '../../findings/index.js';
import { Day } from '../../lib/days/index.js';
import { groupBy } from '../../lib/lists/index.js';
import type { Edition } from '../edition.js';

/** What every format reads: the findings as they were frozen, and the entries that they stand on. */
export type EditionReading = {
  readonly edition: Edition;
  readonly findings: Edition['findings'];
  /** Of the entries in the edition alone: for names, days and places. What is true of them, the findings say. */
  readonly record: CaseRecord;
  readonly findingOn: (question: Question, subject: string) => PresentedFinding | undefined;
};

export function readEdition(edition: Edition): EditionReading {
  const bySubject = groupBy(edition.findings, ({ texts: { en } }) => keyOf(en.question, en.subject.id));
  return {
    edition,
    findings: edition.findings,
    record: buildRecord(caseOf(edition), Day.parse(edition.asOf), edition.recordHash),
    // Of a hashtag several things are asked; whoever wants all of them goes through the findings.
    findingOn: (question, subject) => bySubject.get(keyOf(question, subject))?.[0]?.texts.en,
  };
}

const keyOf = (question: Question, subject: string): string => `${question} ${subject}`;

function caseOf({ caseId, title, entries }: Edition): Case {
  const ofKind = groupBy(entries, ({ kind }) => kind);
  return {
    header: { id: CaseId.parse(caseId), title },
    entries: mapKinds<Case['entries']>(
      (kind) =>
        (ofKind.get(kind) ?? []).map(({ entry }) =>
          entrySchemas[kind].parse(entry),
        ) as Case['entries'][typeof kind],
    ),
    formats: {},
  };
}
