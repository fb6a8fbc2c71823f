import type { PublishRun } from '../publish/index.js';
import { digits, said } from '../terminal/said.js';

/** How far a dossier is: one line that is written over where somebody looks on, and a line for each part where not. */
export class PublishReporter {
  private shown = '';

  constructor(private readonly out: NodeJS.WriteStream) {}

  show(progress: PublishRun['progress']): void {
    if (!progress) return;
    const { part, done, total } = progress;
    const line =
      total === undefined
        ? said('command.publish.progress', { part, done: digits(done) })
        : said('command.publish.progress-of', { part, done: digits(done), total: digits(total) });
    const told = this.out.isTTY ? line : part;
    if (told === this.shown) return;
    this.shown = told;
    this.out.write(this.out.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  }

  end(): void {
    if (this.out.isTTY && this.shown !== '') this.out.write('\r\u001b[K');
  }
}
