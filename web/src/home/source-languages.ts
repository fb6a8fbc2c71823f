const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** What sources may be written in: every language with two letters (ISO 639-1), each in the reader's language, in its order. */
export function sourceLanguages(reader: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  const named = twoLetterLanguages().map((code) => ({ code, name: names.of(code) ?? code }));
  // Twi and Akan are one language by name.
  return named
    .filter(({ name }, at) => named.findIndex((other) => other.name === name) === at)
    .sort((a, b) => a.name.localeCompare(b.name, reader));
}

/** Those that have a name, each by its own code: `iw` is an old one of `he`. `tl` is the only one of two letters for Filipino. */
function twoLetterLanguages(): string[] {
  const isOwn = (code: string): boolean => {
    const [canonical = code] = Intl.getCanonicalLocales(code);
    return canonical === code || canonical.length > code.length;
  };
  const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => `${first}${second}`))
    .filter((code) => known.of(code) !== undefined && isOwn(code));
}
