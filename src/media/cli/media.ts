import type { Command } from 'commander';
import { parseLanguage } from '../../terminal/options.js';

export function register(program: Command): void {
  program
    .command('media')
    .argument('<task>', 'examine')
    .argument('<suspect>', 'the film to be examined')
    .description(
      'A film against what may be its originals: of which original and second each stretch is, whether it was mirrored, cropped or re-timed, and whether the sound is the original’s. What cannot be told is said.',
    )
    .requiredOption('--against <original...>', 'films that may be its originals')
    .action(
      async (
        task: string,
        suspect: string,
        { against, lang }: { readonly against: string[]; readonly lang: string },
      ) => {
        const { runMedia } = await import('./run-media.js');
        await runMedia(task, suspect, against, parseLanguage(lang));
      },
    );
}
