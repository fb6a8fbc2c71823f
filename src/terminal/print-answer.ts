import type { z } from 'zod';

/** What `--json` prints: the document that HTTP answers with, held to the same schema. */
export function printAnswer<S extends z.ZodType>(schema: S, answer: z.input<S>): void {
  process.stdout.write(`${JSON.stringify(schema.parse(answer), null, 2)}\n`);
}
