import type { AnswerOf } from '../../operations';

export type Forwardings = AnswerOf<'get', '/api/cases/{case}/forwardings'>;
export type Forwarding = Forwardings['forwardings'][number];
export type GoodsThere = Forwardings['there'][number];

export const goodsCalled = ({ name, product }: Pick<GoodsThere, 'name' | 'product'>): string =>
  product === undefined || product === name ? name : `${name}, ${product}`;
