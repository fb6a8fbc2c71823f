import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verdictNames, verdicts } from '../src/findings/index.js';

const page = readFileSync('docs/reference/verdicts.md', 'utf8');
const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (\w+) \| (.+) \|$/gm)].map(([, verdict, tone]) => ({
  verdict,
  tone,
}));

describe('docs/reference/verdicts.md', () => {
  test('explains every verdict once, and no other', () => {
    expect(rows.map((row) => row.verdict).sort()).toEqual([...verdictNames].sort());
  });

  test.each(rows)('gives $verdict the tone the code gives it', ({ verdict, tone }) => {
    const entry = Object.entries(verdicts).find(([name]) => name === verdict);
    expect(entry?.[1].tone).toBe(tone);
  });

  test('verdicts are lower-case words with hyphens', () => {
    for (const verdict of verdictNames) expect(verdict).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});
