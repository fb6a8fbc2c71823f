import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type Input = {
  readonly name: string;
  readonly generator: string;
  readonly arguments: readonly string[];
};

// The first three are the files that the toolkit and CooRTweet were measured on, byte for byte.
export const inputs = {
  synth_1m: posts('synth_1m', 1_000_000, 150_000, 60_000, 4000, 12),
  synth_3m: posts('synth_3m', 3_000_000, 400_000, 180_000, 8000, 13),
  synth_10m: posts('synth_10m', 10_000_000, 1_200_000, 600_000, 12_000, 14),
  focal_47821: hashtag('focal_47821', 47_821, 12_000),
  hot_1m: hashtag('hot_1m', 1_000_000, 250_000),
} as const satisfies Record<string, Input>;

export type InputName = keyof typeof inputs;

function posts(name: string, ...sizes: readonly number[]): Input {
  return { name, generator: 'posts.mjs', arguments: [...sizes.map(String), name] };
}

function hashtag(name: string, count: number, accounts: number): Input {
  return { name, generator: 'one-hashtag.mjs', arguments: [String(count), String(accounts), name] };
}

/** The rows of another input with names in four scripts: the pairs and edges are the same. */
export async function makeScripts(name: InputName, folder: string): Promise<string | undefined> {
  const base = makeInput(name, folder);
  if (base === undefined) return undefined;
  const path = `${base}_scripts`;
  if (!existsSync(`${path}.csv`)) {
    await pipeline(Readable.from(renamed(`${base}.csv`)), createWriteStream(`${path}.making`));
    renameSync(`${path}.making`, `${path}.csv`);
  }
  return path;
}

const words = ['感谢中国🇨🇳', 'СпасибоКитай', 'شكراالصين', '❤️мир和平سلام'] as const;

async function* renamed(path: string): AsyncGenerator<string> {
  let rows = '';
  for await (const line of createInterface({ input: createReadStream(path) })) {
    rows += `${line.replaceAll(/\b[ou](\d+)/g, (_, number: string) => `${words[Number(number) % words.length] ?? ''}${number}`)}\n`;
    if (rows.length < 1 << 16) continue;
    yield rows;
    rows = '';
  }
  yield rows;
}

/** Makes the file unless it is there; the path of its CSV without the extension. Undefined without the generators. */
export function makeInput(name: InputName, folder: string): string | undefined {
  const { generator, arguments: sizes } = inputs[name];
  const script = join(import.meta.dirname, '../../../../shared/reference/amplification/generate', generator);
  const base = join(folder, 'data', name);
  if (existsSync(`${base}.csv`)) return base;
  if (!existsSync(script)) return undefined;
  mkdirSync(join(folder, 'making/data'), { recursive: true });
  mkdirSync(join(folder, 'data'), { recursive: true });
  execFileSync(process.execPath, [script, ...sizes], { cwd: join(folder, 'making'), stdio: 'ignore' });
  for (const end of ['.csv', '_cnt.csv'])
    renameSync(join(folder, 'making/data', `${name}${end}`), `${base}${end}`);
  return base;
}
