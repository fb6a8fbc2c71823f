import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A Python of its own with packages from PyPI, made in a folder or found there; undefined where it cannot be had. */
export function pythonWith(
  folder: string,
  packages: readonly string[],
  modules = packages,
): string | undefined {
  const python = join(folder, 'venv/bin/python');
  const has = (): boolean => spawnSync(python, ['-c', `import ${modules.join(', ')}`]).status === 0;
  if (has()) return python;
  spawnSync('python3', ['-m', 'venv', join(folder, 'venv')]);
  spawnSync(python, ['-m', 'pip', 'install', '--quiet', ...packages]);
  return has() ? python : undefined;
}

/** What a script says on the line that begins with RESULT; what it is asked goes in as JSON. */
export function askPython(python: string, args: readonly string[], asked?: unknown): unknown {
  const { stdout, stderr } = spawnSync(python, [...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    input: asked === undefined ? '' : JSON.stringify(asked),
  });
  const line = stdout.split('\n').find((each) => each.startsWith('RESULT '));
  if (line === undefined) throw new Error(`${args.join(' ')} did not end: ${stderr.slice(-2_000)}`);
  return JSON.parse(line.slice('RESULT '.length));
}
