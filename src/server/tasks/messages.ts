/** What goes to the process of a task, and what comes back. */
export type ToTask = { readonly name: string; readonly input: readonly unknown[] };

/** The program is loaded; what it takes from here on is the task's. */
export const ready = 'ready';

export type FromTask =
  | { readonly done: unknown }
  | {
      readonly problem: {
        readonly code: string;
        readonly detail: string;
        readonly problems: readonly unknown[];
      };
    }
  | { readonly fault: string };
