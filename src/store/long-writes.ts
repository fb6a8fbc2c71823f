import type { Change } from './journal-entry.js';

// So that no entry of the journal takes long to write, to read or to verify.
const changesPerEntry = 250;
const bytesPerEntry = 128 * 1024;

/** The changes of an import as they are written: several entries of the journal, of one change at least. */
export function* inEntries(changes: readonly Change[]): Generator<Change[]> {
  let some: Change[] = [];
  let bytes = 0;
  for (const change of changes) {
    const more = JSON.stringify(change).length;
    if (some.length === changesPerEntry || (some.length > 0 && bytes + more > bytesPerEntry)) {
      yield some;
      some = [];
      bytes = 0;
    }
    some.push(change);
    bytes += more;
  }
  if (some.length > 0) yield some;
}
