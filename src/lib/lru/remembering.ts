// A name of goods is far shorter: what is longer is worked out each time, so that nobody fills the memory with it.
const lettersMax = 200;

/** A pure function of a text that keeps what it gave for the last texts it was asked of, so many at most. */
export function remembering<R>(work: (text: string) => R, most = 20_000): (text: string) => R {
  let newer = new Map<string, { readonly is: R }>();
  let older: typeof newer = new Map();
  return (text) => {
    const known = newer.get(text) ?? older.get(text);
    if (known !== undefined) return known.is;
    const is = work(text);
    if (text.length > lettersMax) return is;
    if (newer.size >= most / 2) {
      older = newer;
      newer = new Map();
    }
    newer.set(text, { is });
    return is;
  };
}
