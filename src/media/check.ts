import type { CaseRecord, MediaItem, Statement } from '../case/index.js';
import { because, becauseOf, type Finding, message, type Reason, type Verdict } from '../findings/index.js';
import { groupBy } from '../lib/lists/index.js';

export const ruleVersions = { 'media/reported': '1' };

/** Is the footage or the quote what it is said to be, as far as reports tell. The file itself is not examined here. */
export function checkMedia(record: CaseRecord): Finding[] {
  const statements = groupBy(record.statements.values(), (statement): string | undefined => statement.media);
  return [...record.media.values()].map((item) => checkItem(item, statements.get(item.id) ?? [], record));
}

function checkItem(item: MediaItem, statements: readonly Statement[], record: CaseRecord): Finding {
  const spreader = item.publisher && record.principalOf(item.publisher);
  const denials = statements.filter((one) => one.stance === 'denies' || one.stance === 'corrects');
  // Only those who do not share an origin with whoever spread it can bear it out or deny it.
  const independent = denials.filter((one) => record.originOf(one) !== spreader);
  const verdict: Verdict = independent.length > 0 ? 'contradicted' : 'not-yet-determinable';
  return {
    id: `media.${item.id}`,
    question: 'media',
    subject: { kind: 'media', id: item.id, name: item.title },
    verdict,
    summary: message(`media.summary.${verdict}`, { title: item.title, purports: item.purports }),
    because: [
      becauseOf(message('media.purports', { purports: item.purports }), [{ kind: 'media', id: item.id }]),
      ...statements.map((statement) => explain(statement, record)),
      ...(item.sha256 === undefined
        ? [becauseOf(message('media.no-file'), [{ kind: 'media', id: item.id }])]
        : []),
    ],
    wouldChange: [message('media.change.original')],
    asOf: record.asOf,
    ruleVersions,
    recordHash: record.hash,
  };
}

function explain(statement: Statement, record: CaseRecord): Reason {
  const speaker = record.nameOf(record.speakerOf(statement));
  const denies = statement.stance === 'denies' || statement.stance === 'corrects';
  return because(denies ? 'media.denied' : 'media.said', { speaker }, [statement]);
}
