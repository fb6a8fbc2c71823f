import { z } from 'zod';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Every file of a dossier but for the manifest itself and what is signed by itself. */
export const Manifest = z.strictObject({
  form: z.literal('waybill-dossier-1'),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.int().nonnegative(), sha256: Sha256 })),
});
export type Manifest = z.infer<typeof Manifest>;
export type ListedFile = Manifest['files'][number];

export const manifestFiles = {
  manifest: 'manifest.json',
  note: 'manifest.note',
  timeStamp: 'manifest.tst',
} as const;

export const formatManifest = (files: readonly ListedFile[]): string => {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return `${JSON.stringify({ form: 'waybill-dossier-1', files: sorted } satisfies Manifest, null, 1)}\n`;
};

/** What the key of a dossier signs. Witnesses add lines to the checkpoint later, so only its text is meant. */
export type Sealed = {
  readonly manifest: string;
  readonly checkpoint: string;
  readonly timeStamp?: string | undefined;
  readonly key: string;
};

// Its second line is no number, so that it can never pass for a checkpoint that the same key has signed.
export const formatSeal = ({ manifest, checkpoint, timeStamp, key }: Sealed): string =>
  [
    'waybill dossier 1',
    `manifest.json ${manifest}`,
    `proof/checkpoint ${checkpoint}`,
    ...(timeStamp === undefined ? [] : [`manifest.tst ${timeStamp}`]),
    `key ${key}`,
    '',
  ].join('\n');

const form =
  /^waybill dossier 1\nmanifest\.json ([0-9a-f]{64})\nproof\/checkpoint ([0-9a-f]{64})\n(?:manifest\.tst ([0-9a-f]{64})\n)?key (\S+)\n$/;

export function parseSeal(text: string): Sealed | undefined {
  const [, manifest, checkpoint, timeStamp, key] = form.exec(text) ?? [];
  return manifest === undefined || checkpoint === undefined || key === undefined
    ? undefined
    : { manifest, checkpoint, timeStamp, key };
}

/** Whether a path leads to a place in the folder on every system, and is written in one way only. */
export const isPlainPath = (path: string): boolean =>
  path.length <= 1000 &&
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no name of ours has one, and a terminal obeys some.
  !/[\u0000-\u001f\u007f\\]|^[A-Za-z]:/.test(path) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
