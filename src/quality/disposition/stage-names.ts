/** What a lot passes, in this order, from its documents to what is called back. */
export const lotStages = ['documents', 'plan', 'sample', 'tests', 'decision', 'record', 'recall'] as const;
export type StageName = (typeof lotStages)[number];

export const stageStandings = ['done', 'waiting', 'failed', 'cannot-tell', 'not-due'] as const;
export type StageStanding = (typeof stageStandings)[number];

export const nextTasks = [
  'add-document',
  'give-plan',
  'enter-result',
  'evaluate-kits',
  'add-report',
  'take-step',
] as const;
