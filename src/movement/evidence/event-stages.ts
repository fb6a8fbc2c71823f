/** The stages that events can tell of. */
export const eventStages = ['shipped', 'received', 'accepted', 'rejected', 'used'] as const;
export type EventStage = (typeof eventStages)[number];
