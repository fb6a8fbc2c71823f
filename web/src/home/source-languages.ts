// Those that relief is mostly written about in; any other is written into case.yaml.
const codes =
  'ar cs da de el en es fa fi fr he hi hr hu id it ja ko nl no pl pt ro ru sk sr sv sw th tr uk ur vi zh'.split(
    ' ',
  );

/** What sources may be written in, each in the reader's language, in its order. */
export function sourceLanguages(reader: string): { code: string; name: string }[] {
  const names = new Intl.DisplayNames(reader, { type: 'language' });
  return codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, reader));
}
