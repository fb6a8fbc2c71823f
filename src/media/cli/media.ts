import type { Command } from 'commander';
import { parseLanguage } from '../../terminal/options.js';

type MediaOptions = {
  readonly against: string[];
  readonly overlay?: string[];
  readonly json?: true;
  readonly lang: string;
};

export function register(program: Command): void {
  program
    .command('media')
    .argument('<task>', 'examine')
    .argument('<suspect>', 'the film to be examined')
    .description(
      'A film against what may be its originals: of which original and second each stretch is, whether it was mirrored, cropped or re-timed, and whether the sound is the original’s. What cannot be told is said.',
    )
    .requiredOption('--against <original...>', 'films that may be its originals')
    .option('--overlay <sound...>', 'sounds that may have been laid over it, such as an anthem')
    .option('--json', 'one JSON object on stdout')
    .action(async (task: string, suspect: string, { against, overlay, json, lang }: MediaOptions) => {
      const { runMedia } = await import('./run-media.js');
      await runMedia(task, suspect, { against, overlay, json }, parseLanguage(lang));
    });
}
