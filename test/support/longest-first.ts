import { BaseSequencer, type TestSpecification } from 'vitest/node';

// What takes longest, where no earlier run tells: begun last, each would leave two of three processes with nothing to do.
const longest = [
  'test/contract/amplification-jobs.test.ts',
  'test/browser/every-page.test.ts',
  'test/serve.test.ts',
  'test/publish/killed-publish.test.ts',
  'test/browser/hashtags.test.ts',
  'test/contract/subscriptions.test.ts',
  'test/contract/attacks.test.ts',
  'test/backup.test.ts',
  'test/contract/epcis.test.ts',
];

/**
 * Those that have a process to themselves come first. Wherever one came in between, vitest would end a process that others
 * share, and start and load another after it.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number => {
      if (project.config.isolate) return -1;
      const place = longest.findIndex((file) => moduleId.endsWith(file));
      return place < 0 ? longest.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}
