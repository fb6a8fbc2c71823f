import type { JobParameters, ReadingRequest } from '../api.js';
import type { Progress } from '../io/amplify-files.js';

/** What a process is started for. Files of others are opened nowhere else. */
export type Errand = { readonly files: readonly string[]; readonly names: readonly string[] } & (
  | { readonly task: 'describe'; readonly asked?: ReadingRequest }
  | {
      readonly task: 'run';
      readonly parameters: JobParameters;
      readonly out: string;
      readonly version: string;
    }
  | {
      readonly task: 'evidence';
      readonly parameters: JobParameters;
      readonly from: string;
      readonly to: string;
      readonly limit: number;
    }
);

export type FromChild =
  | { readonly progress: Progress }
  | { readonly done: unknown }
  | { readonly problem: { readonly code: string; readonly detail: string } }
  | { readonly fault: string };

export type ToChild = { readonly errand: Errand } | { readonly abort: true };
