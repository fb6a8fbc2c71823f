import type { AnswerOf } from '../../operations';

export type Proof = AnswerOf<'get', '/api/cases/{case}/deliveries'>['deliveries'][number];
