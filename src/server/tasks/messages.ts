/** What goes to the process of a task, and what comes back. */
export type ToTask = { readonly name: string; readonly input: readonly unknown[] };

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
