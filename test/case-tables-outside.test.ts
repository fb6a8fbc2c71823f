import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { runWaybill } from './support/command.js';
import { startWaybill } from './support/serve.js';

// Tables of an Italian spreadsheet, taken in by each of the ways there are.

const scratch = mkdtempSync(join(tmpdir(), 'waybill-tables-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const files: Readonly<Record<string, string | Buffer>> = {
  'case.yaml': 'id: aviano\ntitle: Guanti per Aviano\n',
  'parties.csv':
    '\ufeffid;name;kind;country\r\nfornitore;Fornitore;company;Cina\r\nasl;ASL;authority;Italia\r\n',
  'products.csv': 'sep=;\r\nid;name;class\r\nguanti;Guanti in nitrile;Glove\r\n',
  'consignments.csv': Buffer.from(
    '\ufeffid\tname\tproduct\tfrom\tto\r\n001\tGuanti\tguanti\tfornitore\tasl\r\n',
    'utf16le',
  ),
  'sources.csv':
    'id;title;publisher;kind;published\r\nb1;Bolla;asl;delivery-record;10/11/2026\r\nb2;Nota;asl;entry;25/11/2026\r\n',
  'statements.csv':
    'id;source;text;claim;consignment;amount;stage;terms\r\ns1;b1;"Arrivati\r\nin parte";sì;001;118.000 guanti;Received;\r\ns2;b2;Spediti;no;001;120.000 guanti;shipped;\r\ns3;b2;Comprati;no;001;1.500.000 guanti;pledged;NA\r\n',
};
const canonical: Readonly<Record<string, string>> = {
  'case.yaml': 'id: aviano\ntitle: Guanti per Aviano\n',
  'parties.csv': 'id,name,kind,country\nfornitore,Fornitore,company,CHN\nasl,ASL,authority,ITA\n',
  'products.csv': 'id,name,class\nguanti,Guanti in nitrile,glove\n',
  'consignments.csv': 'id,name,product,from,to\n001,Guanti,guanti,fornitore,asl\n',
  'sources.csv':
    'id,title,publisher,kind,published\nb1,Bolla,asl,delivery-record,2026-11-10\nb2,Nota,asl,entry,2026-11-25\n',
  'statements.csv':
    'id,source,text,claim,consignment,amount,stage\ns1,b1,"Arrivati\nin parte",true,001,118.000 guanti,received\ns2,b2,Spediti,false,001,120.000 guanti,shipped\ns3,b2,Comprati,false,001,1.500.000 guanti,pledged\n',
};

const folderOf = (name: string, all: Readonly<Record<string, string | Buffer>>): string => {
  const folder = join(scratch, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text);
  return folder;
};
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const waybill = (...args: string[]) => runWaybill(args);

const folder = folderOf('tables', files);

type Checked = {
  readonly findings: readonly { readonly id: string; readonly summary: string }[];
  readonly problems: readonly { readonly code: string }[];
  readonly refusedInAll: number;
};

test('waybill check reads them, says how, and counts the shortfall', () => {
  const run = waybill('check', folder, '--json');
  const { findings, problems, refusedInAll } = JSON.parse(run.stdout) as Checked;
  expect(refusedInAll).toBe(0);
  expect(problems.map(({ code }) => code)).toContain('csv-read');
  const arrival = findings.find(({ id }) => id === 'arrival.001');
  expect(arrival?.summary).toContain('2,000 short of what was shipped');
  expect(run.stderr).toContain('sources.csv:1 published: read as days: 10/11/2026 as 2026-11-10');
});

test('waybill import and export write them canonical, and then byte for byte', () => {
  const round = (from: string, name: string): string => {
    const data = join(scratch, `${name}-data`);
    expect(waybill('import', from, '--data', data).stderr).not.toContain('refused');
    const out = join(scratch, name);
    expect(waybill('export', 'aviano', '--data', data, '--out', out).status).toBe(0);
    return out;
  };
  const once = round(folder, 'once');
  expect(filesIn(once)).toMatchObject(canonical);
  expect(filesIn(round(once, 'twice'))).toEqual(filesIn(once));
});

test('a zip of them is taken in over HTTP', async () => {
  const server = await startWaybill(folderOf('other', { 'case.yaml': 'id: other\ntitle: Other\n' }));
  try {
    const zip = zipSync(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
    );
    const form = new FormData();
    form.append('file', new Blob([Buffer.from(zip)]), 'case.zip');
    const response = await fetch(`${server.url}/api/cases/import`, { method: 'POST', body: form });
    expect(await response.json()).toMatchObject({ case: 'aviano', counts: { read: 9, kept: 9, refused: 0 } });
  } finally {
    await server.stop();
  }
});

test('an empty record is said to have nothing to judge', () => {
  const empty = folderOf('empty', { 'case.yaml': 'id: empty\ntitle: Empty\n' });
  expect(waybill('check', empty).stdout).toContain('Nothing could be judged yet');
  expect(waybill('check', empty, '--lang', 'it').stdout).toContain('Non si è ancora potuto giudicare nulla');
});

test('twenty rows with one fault are one line with their number; --json has all', () => {
  const rows = Array.from({ length: 20 }, (_, at) => `s${at},Titolo,asl,entry,10 novembre\n`).join('');
  const flood = folderOf('flood', { ...files, 'sources.csv': `id,title,publisher,kind,published\n${rows}` });
  const run = waybill('check', flood, '--json');
  const alike = run.stderr.split('\n').filter((line) => line.includes('the year is missing'));
  expect(alike).toEqual([expect.stringContaining('20 times alike, in lines 2, 3, 4 …')]);
  const { problems } = JSON.parse(run.stdout) as Checked;
  expect(problems.filter(({ code }) => code === 'day-without-year')).toHaveLength(20);
});

test('waybill serve says at once what it is doing', async () => {
  const { spawn } = await import('node:child_process');
  const child = spawn(process.execPath, [
    'dist/bin/cli/main.js',
    'serve',
    folder,
    '--port',
    '0',
    '--data',
    join(scratch, 'serve-data'),
  ]);
  try {
    const first = await new Promise<string>((resolve) =>
      child.stderr.once('data', (text) => resolve(String(text))),
    );
    expect(first).toContain('Waybill is starting');
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  }
});
