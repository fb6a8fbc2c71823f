import { type ComponentType, createContext } from 'react';
import type { Kind } from '../../../src/case/index';
import type { EntryBody } from './form-values';

export type EntryFormProps = {
  kind: Kind;
  /** The entry that is changed, or what a new one begins with. */
  entry: EntryBody;
  isNew: boolean;
  /** By which a new entry that begins with fields of its own has a draft of its own. */
  draft?: string | undefined;
  /** The version the entry is of. */
  etag?: string | undefined;
  onSaved: (id: string) => void;
  onCancel: () => void;
};

/** The form that a field opens to add what it should name. A form shows fields, so a field cannot import it. */
export const InlineForm = createContext<ComponentType<EntryFormProps> | undefined>(undefined);
