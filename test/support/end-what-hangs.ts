import { spawnSync } from 'node:child_process';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

// Beyond the time-out of any test: what is silent for so long does not let go of its thread, and no time-out can end it.
const limitMs = Number(process.env.SILENT_MS ?? 25 * 60_000);

/** Names the files of which nothing has been heard, and ends the run: else it would be silent until someone looks. */
export default class EndWhatHangs implements Reporter {
  readonly #heard = new Map<string, number>();
  #watch: NodeJS.Timeout | undefined;

  onTestRunStart(): void {
    this.#watch = setInterval(() => this.#look(), limitMs / 25).unref();
  }

  onTestModuleStart(module: TestModule): void {
    this.#heard.set(module.moduleId, Date.now());
  }

  onTestCaseResult({ module }: TestCase): void {
    this.#heard.set(module.moduleId, Date.now());
  }

  onTestModuleEnd(module: TestModule): void {
    this.#heard.delete(module.moduleId);
  }

  onTestRunEnd(): void {
    clearInterval(this.#watch);
  }

  #look(): void {
    const silent = [...this.#heard].filter(([, at]) => Date.now() - at > limitMs).map(([file]) => file);
    if (silent.length === 0) return;
    console.error(
      `Nothing was heard for ${limitMs / 60_000} minutes of: ${silent.join(', ')}. The run is ended.`,
    );
    // A process that spins does not hear that its parent has gone.
    if (process.platform !== 'win32') spawnSync('pkill', ['-KILL', '-P', String(process.pid)]);
    process.exit(1);
  }
}
