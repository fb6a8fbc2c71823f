import { randomBytes } from 'node:crypto';
import { Queue } from '../../lib/queue/index.js';
import { wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import { tidyPassword } from '../index.js';

// Each takes a processor and 19 MiB for some hundredths of a second: more at once would be a way to take the machine.
const atOnce = 2;
const waitingMax = 50;
const turns = new Queue(atOnce);

// Native code, which whoever never meets a password need not load.
const load = () => import('@node-rs/argon2');

function inTurn<R>(work: () => Promise<R>): Promise<R> {
  if (turns.waiting >= waitingMax) throw appError('server-busy', wording('error.busy'));
  return turns.add(work);
}

/** argon2id with the parameters of OWASP (19 MiB, 2 passes). */
export const hashPassword = (password: string): Promise<string> =>
  inTurn(async () => (await load()).hash(tidyPassword(password)));

let nobodys: Promise<string> | undefined;

/** Whether it is the password. Where there is none to compare with, the same work is done for nothing. */
export async function isPassword(hashed: string | undefined, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(32).toString('hex'));
  const nobody = await nobodys;
  const compared = hashed ?? nobody;
  const isRight = await inTurn(async () => (await load()).verify(compared, tidyPassword(password)));
  return isRight && hashed !== undefined;
}
