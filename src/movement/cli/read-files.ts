import { CommandFailure } from '../../terminal/command-failure.js';
import { readFileGiven } from '../../terminal/read-file-given.js';
import { saidProblem, saidProblems } from '../../terminal/said.js';
import { type EpcisDocument, readDocument } from '../epcis/index.js';

/** A file with events; ends the command where it is not there or holds none. */
export async function openEvents(path: string): Promise<{ bytes: Uint8Array; document: EpcisDocument }> {
  const bytes = await readFileGiven(path);
  const document = readDocument(path, bytes);
  if ('says' in document) throw new CommandFailure(saidProblem(document));
  return { bytes, document };
}

/** Tells stderr what is wrong with events of a file. */
export function reportFaults({ events }: EpcisDocument): number {
  const problems = events.flatMap((each) => each.problems);
  for (const line of saidProblems(problems)) process.stderr.write(`${line}\n`);
  return problems.length;
}
