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
  String.raw`^(${needFileKinds.join('|')})(?![a-z])[^/\\]*\.(csv|tsv|xlsx|json|txt)$`,
  'i',
);
const tables: readonly NeedFileKind[] = ['beds', 'staff', 'counts'];
// As WhatsApp calls what it saves.
const chat = /^(?:_chat|whatsapp|chat (?:di )?whatsapp|chat de whatsapp|与.*whatsapp)[^/\\]*\.txt$/i;

export const isChat = (name: string): boolean => /\.txt$/i.test(name);

/** beds.csv, staff-march.xlsx, counts_2.csv, boxes icu.json; undefined where a name says nothing that is known. */
export function needFileKind(name: string): NeedFileKind | undefined {
  if (chat.test(name)) return 'messages';
  const [, word = '', ending = ''] = pattern.exec(name) ?? [];
  const kind = needFileKinds.find((one) => one === word.toLowerCase());
  if (kind === undefined) return undefined;
  if (isChat(name)) return kind === 'messages' ? kind : undefined;
  return tables.includes(kind) === (ending.toLowerCase() !== 'json') ? kind : undefined;
}
