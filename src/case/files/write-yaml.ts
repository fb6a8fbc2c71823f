import { addAll } from '../../lib/lists/index.js';
import { isPlainDigits, isPlainText } from '../../lib/yaml/index.js';
import type { FieldTypes } from '../entries/field-types.js';

// The canonical form: fields in the order of the schema, two spaces of indent, one list item a line, text unquoted
// wherever YAML allows and otherwise in double quotes on one line, amounts that are digits as numbers.

export function writeYamlList(entries: readonly object[], types: FieldTypes): string {
  if (entries.length === 0) return '[]\n';
  return entries.map((entry) => `- ${fieldLines(entry, types).join('\n  ')}\n`).join('');
}

export const writeYamlFields = (fields: object, types: FieldTypes): string =>
  `${fieldLines(fields, types).join('\n')}\n`;

function fieldLines(entry: object, types: FieldTypes): string[] {
  const lines: string[] = [];
  const values = new Map<string, unknown>(Object.entries(entry));
  for (const [field, type] of types) {
    const value = values.get(field);
    if (value === undefined) continue;
    if (Array.isArray(value)) addAll(lines, [`${field}:`, ...value.map((item) => `  - ${scalar(item)}`)]);
    else if (typeof value === 'object' && value !== null) {
      addAll(lines, [
        `${field}:`,
        ...Object.entries(value).map(([key, inner]) => `  ${scalar(key)}: ${scalar(inner)}`),
      ]);
    } else if (type === 'amount' && typeof value === 'string' && isPlainDigits(value))
      lines.push(`${field}: ${value}`);
    else lines.push(`${field}: ${scalar(value)}`);
  }
  return lines;
}

// A JSON string is a double-quoted YAML scalar. JSON leaves these three as they are, and readers differ on them.
const scalar = (value: unknown): string =>
  typeof value === 'string' && isPlainText(value)
    ? value
    : JSON.stringify(value).replaceAll(
        /[\u0085\u2028\u2029\ufeff]/g,
        (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
      );
