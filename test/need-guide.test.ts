import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { example } from '../web/src/need/estimate/example.js';
import { runWaybill } from './support/command.js';

const sites = [
  { id: 'San Rocco', names: ['San Rocco', 'SR'], wards: ['Terapia intensiva|UTI', 'Pronto soccorso'] },
  { id: 'Villa Iris', names: ['Villa Iris'] },
];

test('the example of the page is answered by the command as the guide says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-need-'));
  writeFileSync(join(folder, 'WhatsApp Chat con Emergenza.txt'), example.messages.replaceAll('\n', '\r\n'));
  writeFileSync(join(folder, 'sites.json'), JSON.stringify(sites));
  const { stdout, status } = runWaybill(['need', folder, '--on', example.on]);
  rmSync(folder, { recursive: true });
  expect(status).toBe(0);
  expect(stdout).toContain('Least is left of gown at Villa Iris: 2 days at the lower end.');
  expect(stdout).toMatch(
    /San Rocco, UTI │ mask-surgical │ +300 │ 2026-11-04 │ asker 1, asker 2 │ Asked again: 300, the same need\. │/,
  );
  expect(stdout).toContain('are read like 03/11/2026: 2026-11-03.');
});
