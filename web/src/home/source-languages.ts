const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** What sources may be written in: every language with two letters (ISO 639-1), each in the reader's language, in its order. */
export function sourceLanguages(reader: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  return twoLetterLanguages()
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, reader));
}

/** Those that have a name, each by its own code: `iw` is an old one of `he`. */
function twoLetterLanguages(): string[] {
  const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => `${first}${second}`))
    .filter((code) => known.of(code) !== undefined && Intl.getCanonicalLocales(code)[0] === code);
}
