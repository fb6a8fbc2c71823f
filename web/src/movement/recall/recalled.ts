import type { AnswerOf } from '../../operations';

export type Recalled = AnswerOf<'get', '/api/recalls/{recall}'>;
export type RecallHead = AnswerOf<'get', '/api/recalls'>['recalls'][number];
export type RecallSite = Recalled['sites'][number];
export type RecallPieces = RecallSite['sent'];
