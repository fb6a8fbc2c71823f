import type { Failure } from './failure.js';

export type TaskMessage = { readonly name: string; readonly input: readonly unknown[] };

/** Stops the task that is being done. */
export const stop = 'stop';

/** The program is loaded; what it takes from here on is the task's. */
export const ready = 'ready';

/** What goes to the process of a task, and what comes back. */
export type ToProcess = TaskMessage | typeof stop;
export type TaskOutcome = { readonly done: unknown } | Failure;
export type FromProcess = typeof ready | { readonly progress: object } | TaskOutcome;
