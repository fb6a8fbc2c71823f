import { asIs } from '../../lib/wording/index.js';
import { formatMessage, type Language, message } from '../../words/index.js';
import type { ScanAnswer } from './api.js';
import type { ScanFields } from './fields.js';
import { elementsText, plain } from './read-bare.js';
import { readScan, type ScannedLabel, type ScanOptions } from './read-label.js';
import type { Said } from './scan.js';

/** A label as it leaves, in the words of one language. */
export function answerScan(texts: readonly string[], options: ScanOptions, language: Language): ScanAnswer {
  const label = readScan(texts, options);
  return {
    outcome: label.outcome,
    says: formatMessage(message(`scan.outcome.${label.outcome}`), language),
    scheme: label.scheme,
    elements: label.elements.map(({ ai, value, fault }) => ({ ai, value, isFaulty: fault !== undefined })),
    fields: label.fields,
    shown: shownOf(label.fields, language),
    problems: label.says.map((each) => ({
      code: each.code,
      ai: each.ai ?? null,
      message: formatSaid(each, language),
    })),
    unread: label.unread ?? null,
    readings: label.readings.map(({ elements, fields }) => ({
      text: elementsText(elements),
      elements: elements.map(plain),
      fields,
      shown: shownOf(fields, language),
    })),
    hasLikely: label.hasLikely,
    lacks: lacksOf(label, language),
  };
}

const formatSaid = ({ code, ai = '', found = '', expected = '' }: Said, language: Language): string =>
  formatMessage(message(`scan.says.${code}`, { ai, found: asIs(found), expected: asIs(expected) }), language);

// A label that nothing was read of lacks everything, which need not be said.
const lacksOf = ({ lacks, elements }: ScannedLabel, language: Language): ScanAnswer['lacks'] =>
  elements.length === 0
    ? []
    : lacks.map((field) => ({ field, message: formatMessage(message(`scan.lacks.${field}`), language) }));

function shownOf(fields: ScanFields, language: Language): ScanAnswer['shown'] {
  return Object.entries(fields).map(([name, value]) => ({
    name,
    label: formatMessage(message(`scan.field.${name as keyof ScanFields}`), language),
    value: formatValue(value, language),
  }));
}

function formatValue(value: NonNullable<ScanFields[keyof ScanFields]>, language: Language): string {
  if (typeof value !== 'object') return String(value);
  if (value.precision !== 'month') return value.date.replace('T', ' ');
  return formatMessage(message('scan.month', { date: value.date }), language);
}
