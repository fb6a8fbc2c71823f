import type { TreeHead } from './verify-paths.js';

/** A tree head with the log it is of (C2SP tlog-checkpoint): what is signed of a journal. */
export type Checkpoint = TreeHead & { readonly origin: string };

export const formatCheckpoint = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;

const form = /^([^\n]+)\n(0|[1-9]\d{0,14})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*$/;

/** Undefined where the text of a note is no checkpoint. */
export function parseCheckpoint(text: string): Checkpoint | undefined {
  const [, origin, size, base64] = form.exec(text) ?? [];
  if (origin === undefined || base64 === undefined) return undefined;
  const root = Buffer.from(base64, 'base64');
  return root.toString('base64') === base64 ? { origin, size: Number(size), root } : undefined;
}
