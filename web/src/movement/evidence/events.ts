import type { AnswerOf } from '../../operations';

export type Events = AnswerOf<'get', '/api/cases/{case}/consignments/{id}/events'>;
export type StageShown = Events['stages'][number];
