// The process that does tasks, one after the other, started by task-process.ts.
import { setPriority } from 'node:os';
import { AppError } from '../../lib/errors/index.js';
import { type FromTask, ready, type ToTask } from './messages.js';
import { tasks } from './tasks.js';

// The server, which somebody is looking at, goes first.
setPriority(5);

process.on('message', (message: ToTask) => {
  void answer(message).then((said) => process.send?.(said));
});
process.send?.(ready);
// Without the server nobody is left to answer.
process.once('disconnect', () => process.exit());

async function answer({ name, input }: ToTask): Promise<FromTask> {
  try {
    const work = (tasks as Readonly<Record<string, (...input: never[]) => unknown>>)[name];
    return { done: await work?.(...(input as never[])) };
  } catch (error) {
    if (error instanceof AppError) {
      const { code, message: detail, problems } = error;
      return { problem: { code, detail, problems } };
    }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
