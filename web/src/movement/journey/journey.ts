import type { AnswerOf } from '../../operations';

export type JourneyShown = AnswerOf<'get', '/api/cases/{case}/consignments/{id}/journey'>;
export type StopShown = JourneyShown['stops'][number];
