/** Why a text is no GS1 identifier, in words that name what was found and what was expected. */
export type Fault = {
  readonly code:
    | 'characters'
    | 'rounded'
    | 'length'
    | 'check-digit'
    | 'day'
    | 'identifier-unknown'
    | 'end-mark-missing'
    | 'said-twice'
    | 'no-key'
    | 'qualifiers'
    | 'escape'
    | 'not-a-link'
    | 'not-a-urn'
    | 'company-prefix';
  readonly message: string;
  readonly found: string;
  readonly expected: string;
};

export type Read<T> =
  | { readonly value: T; readonly fault?: undefined }
  | { readonly value?: undefined; readonly fault: Fault };

export const read = <T>(value: T): Read<T> => ({ value });

export const wrong = (
  code: Fault['code'],
  message: string,
  found: string,
  expected: string,
): { readonly fault: Fault } => ({ fault: { code, message, found, expected } });

/** All of them, or the first fault. */
export function allRead<T>(reads: readonly Read<T>[]): Read<readonly T[]> {
  const values: T[] = [];
  for (const each of reads) {
    if (each.fault) return each;
    values.push(each.value);
  }
  return read(values);
}
