import type { AnswerOf } from '../../operations';

export type Traced = AnswerOf<'get', '/api/trace'>;
