import type { TextKey, Wording } from '../lib/wording/index.js';

/** `assumed` was decided and is shown, `asked` was left open, `refused` is wrong and was not used. */
export type NeedNoteLevel = 'assumed' | 'asked' | 'refused';

type NeedKey = Extract<TextKey, `need.note.${string}`>;

/** What has to be told of one place of what was given. */
export type NeedNote = {
  readonly code: string;
  readonly level: NeedNoteLevel;
  readonly file: string;
  readonly line?: number;
  /** A column, or a JSON pointer. */
  readonly field?: string;
  readonly says: Wording;
  readonly found?: string;
  readonly expected?: Wording;
};

type Place = Pick<NeedNote, 'file' | 'line' | 'field'>;
type Detail = Pick<NeedNote, 'found' | 'expected'>;

export const needNote = (
  level: NeedNoteLevel,
  at: Place,
  says: Wording & { readonly key: NeedKey | TextKey },
  detail: Detail = {},
): NeedNote => ({ code: says.key.replace(/^need\.note\./, ''), level, ...at, says, ...detail });
