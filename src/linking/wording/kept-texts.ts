import type { CaseRecord } from '../../case/index.js';
import { AppError } from '../../lib/errors/index.js';
import { openDocument } from '../../reading/index.js';
import type { KeptText } from './shared-wording.js';

/** What is kept of a source, as it was kept. */
export type KeptCopy = { readonly source: string; readonly file: string; readonly bytes: Uint8Array };

/** The texts of the copies that are texts; of a picture nobody can say whose words they are. */
export async function textsOf(kept: readonly KeptCopy[], { sources }: CaseRecord): Promise<KeptText[]> {
  const texts: KeptText[] = [];
  for (const { source, file, bytes } of kept) {
    const entry = sources.get(source);
    const text = entry && (await textOf(file, bytes));
    if (text) texts.push({ source, publisher: entry.publisher, day: entry.published, text });
  }
  return texts;
}

async function textOf(file: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    return (await openDocument(file, bytes)).text;
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

/** Somebody has said so already, of one of the two or of both by way of a third. */
export const isCopy = (source: string, of: string, { sources }: CaseRecord): boolean => {
  const firstOf = (id: string): string => {
    let first = id;
    for (let depth = 0; depth < 10; depth++) first = sources.get(first)?.copyOf ?? first;
    return first;
  };
  return firstOf(source) === firstOf(of);
};
