import type { AnswerOf } from '../../operations';

export type Ledger = AnswerOf<'get', '/api/cases/{case}/consignments/{id}/ledger'>;
