/** What a file of a folder is about, by how its name begins. */
export const needFileKinds = [
  'beds',
  'staff',
  'rates',
  'counts',
  'boxes',
  'messages',
  'sites',
  'items',
] as const;
export type NeedFileKind = (typeof needFileKinds)[number];

export type NeedFile = { readonly name: string; readonly bytes: Uint8Array };

const pattern = new RegExp(
  String.raw`^(${needFileKinds.join('|')})(?![a-z])[^/\\]*\.(csv|tsv|xlsx|json)$`,
  'i',
);
const tables: readonly NeedFileKind[] = ['beds', 'staff', 'counts'];

/** beds.csv, staff-march.xlsx, counts_2.csv, boxes icu.json; undefined where a name says nothing that is known. */
export function needFileKind(name: string): NeedFileKind | undefined {
  const [, word = '', ending = ''] = pattern.exec(name) ?? [];
  const kind = needFileKinds.find((one) => one === word.toLowerCase());
  if (kind === undefined) return undefined;
  return tables.includes(kind) === (ending.toLowerCase() !== 'json') ? kind : undefined;
}
