import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { CommandFailure } from '../../terminal/command-failure.js';
import { said } from '../../terminal/said.js';

/** From WAYBILL_PASSWORD, or the first line of stdin; never an argument, which every user of a machine can read. */
export async function readPassword(): Promise<string> {
  const given = process.env.WAYBILL_PASSWORD;
  if (given !== undefined && given !== '') return given;
  const isAsked = process.stdin.isTTY;
  if (isAsked) process.stderr.write(`${said('command.people.password')} `);
  // A terminal shows what is typed into a reader that writes: this one writes nowhere.
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: isAsked });
  for await (const line of lines) {
    lines.close();
    if (isAsked) process.stderr.write('\n');
    return line;
  }
  throw new CommandFailure(said('command.people.no-password'));
}
