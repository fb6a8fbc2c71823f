import { formatMessage, type Language, type MessageKey, message } from '../../findings/index.js';
import type { LotReason } from '../lots/format-chain.js';
import type { LotDisposition } from './api.js';
import type { LotStage, NextTask } from './stages.js';

type Shown = LotDisposition['stages'][number];

export const presentReason = ({ message: text, of }: LotReason, language: Language) => ({
  says: formatMessage(text, language),
  of: [...of],
});

// Where the common word would say too little.
const ownWords: Partial<Record<`${LotStage['stage']}.${LotStage['standing']}`, MessageKey>> = {
  'documents.done': 'lots.standing.documents-done',
  'documents.failed': 'lots.standing.documents-failed',
  'decision.done': 'lots.standing.decided-for',
  'decision.failed': 'lots.standing.decided-against',
  'recall.waiting': 'lots.standing.recall-open',
  'recall.done': 'lots.standing.recall-done',
};

/** A stage by its name and how it stands. */
export const presentStanding = ({ stage, standing }: LotStage, language: Language) => ({
  stage,
  standing,
  name: formatMessage(message(`lots.stage.${stage}`), language),
  word: formatMessage(message(ownWords[`${stage}.${standing}`] ?? `lots.standing.${standing}`), language),
});

export const presentStage = (stage: LotStage, language: Language): Shown => ({
  ...presentStanding(stage, language),
  says: stage.says.map((reason) => presentReason(reason, language)),
  next: stage.next && presentNext(stage.next, language),
});

export function presentNext(next: NextTask, language: Language): NonNullable<Shown['next']> {
  const { task, plan = '', action } = next;
  const text =
    task === 'take-step' && action !== undefined
      ? message('lots.next.take-step', { action: { key: `lots.action.${action}` } })
      : message(`lots.next.${task}`, { plan });
  return { ...next, says: formatMessage(text, language) };
}
