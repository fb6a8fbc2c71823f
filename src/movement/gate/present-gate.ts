import type { z } from 'zod';
import { arrivedStages, type CaseRecord, isWithdrawn, type Stage, saysNone } from '../../case/index.js';
import { formatMessage, type Language, type Message, message } from '../../findings/index.js';
import type { DonationGate } from './api.js';
import { type Gate, type GateCheck, gateRules } from './gate.js';

type Shown = z.input<typeof DonationGate>;

const sent: ReadonlySet<string | undefined> = new Set([
  'shipped',
  'cleared',
  ...arrivedStages,
  'used',
  'rejected',
  'recalled',
]);
const wasSent = (stage: Stage | undefined): boolean => sent.has(stage);

export function presentGate({ entry, answer, checks }: Gate, record: CaseRecord, language: Language): Shown {
  const say = (text: Message): string => formatMessage(text, language);
  const { name } = entry.consignment;
  // "Should not take off" is no answer about goods that did.
  const isGone = entry.statements.some(
    (one) => wasSent(one.stage) && !saysNone(one) && !isWithdrawn(one, record),
  );
  return {
    id: `gate.${entry.id}`,
    subject: { kind: 'consignment', id: entry.id, name },
    verdict: answer,
    summary: say(message(`gate.summary.${isGone ? 'gone' : answer}`, { name })),
    checks: checks.map((check) => presentCheck(check, say)),
    source: say(message('gate.source')),
    asOf: record.asOf,
    ruleVersions: { ...gateRules },
    recordHash: record.hash,
  };
}

const presentCheck = (
  { check, answer, because }: GateCheck,
  say: (text: Message) => string,
): Shown['checks'][number] => ({
  check,
  name: say(message(`gate.check.${check}`)),
  answer,
  word: say(message(`gate.answer.${answer}`)),
  because: because.map(({ message: text, evidence }) => ({
    code: text.key,
    text: say(text),
    evidence: evidence.map((one) => ({ ...one })),
  })),
  ...(answer === 'yes' ? {} : { wouldChange: say(message(`gate.change.${check}`)) }),
});
