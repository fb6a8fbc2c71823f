import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { problem } from '../lib/errors/index.js';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { withFile } from './upload.js';

type Limits = { readonly bytesMax: number; readonly choicesBytesMax: number };

export type FileWithChoices<Choices> = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choices: Choices;
};

/** The file of a form, and in front of it `choices`, how it is to be read, as JSON. A file without a name gets `unnamed`. */
export const fileWithChoices = <Schema extends z.ZodType>(
  request: FastifyRequest,
  schema: Schema,
  { bytesMax, choicesBytesMax }: Limits,
  unnamed: string,
): Promise<FileWithChoices<z.output<Schema>>> =>
  withFile(request, { fileSize: bytesMax, fieldSize: choicesBytesMax }, async (upload) => {
    const { choices } = upload.fields;
    const field = Array.isArray(choices) ? choices[0] : choices;
    return {
      name: upload.filename === '' ? unnamed : upload.filename,
      bytes: await upload.toBuffer(),
      choices: choicesIn(schema, field?.type === 'field' ? field.value : undefined),
    };
  });

function choicesIn<Schema extends z.ZodType>(schema: Schema, text: unknown): z.output<Schema> {
  const parsed = schema.safeParse(text === undefined ? {} : jsonIn(text));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) =>
    problem(
      'field-value',
      { file: 'choices', field: issue.path.map(String).join('.') },
      wording('problem.unusable'),
    ),
  );
  throw appError('request-invalid', wording('error.form'), { problems });
}

function jsonIn(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
