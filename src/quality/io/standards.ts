import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readYamlDocument } from '../../case/index.js';
import { appError, wrongValue } from '../../findings/index.js';
import { packageFile } from '../../lib/disk/index.js';
import { linesOf } from '../../lib/errors/index.js';
import { decodeText } from '../../lib/text/index.js';
import { type Wording, wording } from '../../lib/wording/index.js';
import { ReportFile } from '../standards/report.js';
import { Standard } from '../standards/standard.js';

/** Every product standard in data/standards. */
export const readStandards = (from = packageFile('data/standards')): Standard[] =>
  readdirSync(from)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readYaml(join(from, name), wording('entry.standard'), Standard));

export const readReport = (file: string): ReportFile => readYaml(file, wording('entry.report'), ReportFile);

function readYaml<S extends z.ZodObject>(file: string, what: Wording, schema: S): z.infer<S> {
  const text = decodeText(file, readBytes(file));
  const { value, problems } =
    typeof text === 'string'
      ? readYamlDocument({ name: file, text }, what, schema)
      : { value: undefined, problems: [text] };
  if (value !== undefined) return value;
  throw appError('request-invalid', linesOf(problems), { problems });
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    const { code = 'unreadable' } = cause as NodeJS.ErrnoException;
    throw wrongValue(file, code, wording('expect.yaml-file'), { cause });
  }
}
