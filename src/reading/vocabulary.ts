import type { Statement } from '../case/index.js';

export type Stage = NonNullable<Statement['stage']>;
export type Terms = NonNullable<Statement['terms']>;
export type Called = NonNullable<Statement['called']>;
export type Measure = NonNullable<Statement['measure']>;
