/** What a task that takes long is given: where to say how far it is, and how it hears that it is no longer wanted. */
export type Doing = {
  readonly signal: AbortSignal;
  readonly report: (progress: object) => void;
};

/**
 * Loads what a task needs, and gives what does it: a process loads nothing for tasks it is never sent. What goes in and
 * comes out is plain data.
 */
type Task = (doing: Doing) => Promise<(...input: never[]) => unknown>;

/** Tasks by name, as a domain gives them. */
export type Tasks = Readonly<Record<string, Task>>;

type Work<T extends Tasks, N extends keyof T> = Awaited<ReturnType<T[N]>>;
export type TaskName<T extends Tasks> = keyof T & string;
export type TaskInput<T extends Tasks, N extends TaskName<T>> = Parameters<Work<T, N>>;
export type TaskOutput<T extends Tasks, N extends TaskName<T>> = Awaited<ReturnType<Work<T, N>>>;
