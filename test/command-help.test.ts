import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { domains } from '../src/domains.js';
import type { CommandModule } from '../src/service/domain.js';
import { speakAsAsked } from '../src/terminal/said.js';
import { translateHelp } from '../src/terminal/translate-help.js';
import { displayWidth } from '../src/terminal/wide-text.js';
import { it } from '../src/words/catalogue/command-help/it.js';
import { zh } from '../src/words/catalogue/command-help/zh.js';
import { runWaybill } from './support/command.js';

const root = join(import.meta.dirname, '..');
const main = readFileSync(join(root, 'src/cli/main.ts'), 'utf8');

/** The program as src/cli/main.ts puts it together, with every command. */
async function programWith(write: (text: string) => void = () => undefined): Promise<Command> {
  const description = /\.description\('([^']+)'\)/.exec(main)?.[1] ?? '';
  const files = [...main.matchAll(/^ {2}\w+: \(\) => import\('\.\/([\w-]+)\.js'\)/gm)].map(
    ([, name]) => name,
  );
  const program = new Command('waybill')
    .description(description)
    .version('1')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeErr: write, writeOut: write, getOutHelpWidth: () => 80 });
  const own = files.map((name) => () => import(`../src/cli/${name}.ts`) as Promise<CommandModule>);
  for (const load of [...own, ...domains.flatMap((domain) => Object.values(domain.commands ?? {}))])
    (await load()).register(program, { checkCase: async () => [] });
  await speakAsAsked(program, []);
  return program;
}

const wrongCalls: readonly string[][] = [
  ['check', '--al'],
  ['chek'],
  ['ixport'],
  ['check'],
  ['check', 'one', 'two'],
  ['sample', 'one'],
  ['new', 'folder'],
  ['new', 'folder', '--title'],
  ['serve', '--port', 'many'],
  ['blank', 'case', 'kind-of-none', 'id', '--by', 'me', '--why', 'so'],
];

/** Tries a wrong call in a program of its own, and gives what commander says to it. */
async function refusalOf(args: readonly string[], words: Readonly<Record<string, string>>): Promise<string> {
  let told = '';
  const program = await programWith((text) => {
    told += text;
  });
  translateHelp(program, words);
  await expect(program.parseAsync(args, { from: 'user' })).rejects.toThrow();
  return told;
}

describe.each([
  ['it', it],
  ['zh', zh],
])('the help in %s', (_, catalogue) => {
  test('has words for every English text, and none that nothing asks for', async () => {
    const asked = new Set<string>();
    const words = new Proxy(catalogue, {
      get: (target, text: string) => {
        asked.add(text);
        return target[text];
      },
    });
    const program = await programWith();
    translateHelp(program, words);
    for (const command of [program, ...program.commands]) command.helpInformation();
    for (const call of wrongCalls) await refusalOf(call, words);
    expect([...asked].sort()).toEqual(Object.keys(catalogue).sort());
  });

  test('keeps every flag, number and value that the English names', () => {
    const kept = (text: string): string[] =>
      [...text.matchAll(/--[\w-]+|[\w-]*\d(?:[\w./-]*\w)?|`[^`]+`|[A-Z]{4,}(?:_[A-Z]+)*|\{\w+\}/g)].map(
        ([found]) => found,
      );
    const lost = Object.entries(catalogue).flatMap(([english, text]) =>
      kept(english)
        .filter((found) => found !== 'YYYY' && !text.includes(found))
        .map((found) => `${found}: ${text}`),
    );
    expect(lost).toEqual([]);
  });

  test('of every command fits into 80 columns, and its columns stand under each other', async () => {
    const program = await programWith();
    translateHelp(program, catalogue);
    for (const command of program.commands) {
      const lines = command.helpInformation().split('\n');
      expect(lines.filter((line) => !line.includes('waybill ') && displayWidth(line) > 80)).toEqual([]);
      const starts = lines
        .map((line) => /^ {2}(?:-\S.*?|[a-z-]+) {2,}(?=\S)|^ {4,}/.exec(line)?.[0].length)
        .filter((start) => start !== undefined);
      expect(new Set(starts).size, lines.join('\n')).toBe(1);
      expect(lines.filter((line) => /^\s*[，。、：；）”]/.test(line))).toEqual([]);
    }
  });
});

test.each<[readonly string[], string, string]>([
  [
    ['check', '--al'],
    'errore: opzione «--al» sconosciuta\n(Si intendeva --all?)\n',
    '错误：未知选项“--al”\n（是否指 --all？）\n',
  ],
  [
    ['ixport'],
    'errore: comando «ixport» sconosciuto\n(Si intendeva uno di questi: export, import?)\n',
    '错误：未知命令“ixport”\n（是否指以下之一：export, import？）\n',
  ],
  [['check'], 'errore: manca l’argomento obbligatorio «case»\n', '错误：缺少必填参数“case”\n'],
  [
    ['check', 'one', 'two'],
    'errore: troppi argomenti per «check». Previsti: 1; ricevuti: 2.\n',
    '错误：“check”的参数过多：应为 1 个，实为 2 个。\n',
  ],
  [
    ['new', 'folder'],
    'errore: manca l’opzione obbligatoria «--title <title>»\n',
    '错误：未指定必填选项“--title <title>”\n',
  ],
  [
    ['new', 'folder', '--title'],
    'errore: manca il valore dell’opzione «--title <title>»\n',
    '错误：选项“--title <title>”缺少值\n',
  ],
])('a wrong call, %j, is refused in the language asked for', async (args, italian, chinese) => {
  expect(await refusalOf(args, it)).toBe(italian);
  expect(await refusalOf(args, zh)).toBe(chinese);
});

const waybill = (...args: string[]) => runWaybill(args);

describe('the language of the help', () => {
  test.each([
    [['--help', '--lang', 'it'], /^Uso: waybill \[opzioni\] \[comando\]\n/],
    [['--lang=it', '--help'], /^Uso: waybill \[opzioni\] \[comando\]\n/],
    [['check', '--lang', 'zh', '-h'], /^用法： waybill check \[选项\] <case>\n/],
    [['help', 'table', '--lang', 'zh'], /^用法： waybill table \[选项\] <file>\n/],
    [['help', 'table'], /^Usage: waybill table \[options\] <file>\n/],
  ])('is that of the call: %j', (args, beginning) => {
    const { status, stdout } = waybill(...args);
    expect(stdout).toMatch(beginning);
    expect(status).toBe(0);
  });

  test('before the name of a command is that of its answer too', () => {
    const ofCommand = waybill('check', 'cases/mask-diplomacy-2020', '--lang', 'it');
    const ofProgram = waybill('--lang', 'it', 'check', 'cases/mask-diplomacy-2020');
    expect(ofProgram.stdout).toMatch(/risultati/);
    expect(ofProgram.stdout).toBe(ofCommand.stdout);
  });

  test.each([
    [['--help']],
    [['check', '--help']],
    [['help', 'check']],
    [['check', 'cases/mask-diplomacy-2020']],
  ])('that nobody wrote is refused: %j --lang xx', (args) => {
    const { status, stdout, stderr } = waybill(...args, '--lang', 'xx');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('--lang: found xx, expected one of en, it, zh.\n');
  });

  test('reaches what a command itself says of a value', () => {
    expect(waybill('serve', '--port', 'x', '--lang', 'it').stderr).toBe(
      'errore: il valore «x» dell’opzione «--port <number>» non è valido; atteso: un numero da 0 a 65535\n',
    );
    expect(waybill('serve', '--port', 'x').stderr).toBe(
      "error: option '--port <number>' argument 'x' is invalid. expected a number from 0 to 65535\n",
    );
  });
});
