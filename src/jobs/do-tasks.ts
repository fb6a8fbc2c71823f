import assert from 'node:assert/strict';
import { setPriority } from 'node:os';
import { failureOf } from './failure.js';
import {
  type FromProcess,
  ready,
  stop,
  type TaskMessage,
  type TaskOutcome,
  type ToProcess,
} from './messages.js';
import type { Doing, Tasks } from './tasks.js';

// The server, which somebody is looking at, goes first; a third of a core is left where others want it all.
const niceness = 5;

/** Does the tasks that task-process.ts sends, one after the other. With a table of tasks it is the whole program. */
export function doTasks(tasks: Tasks): void {
  setPriority(niceness);
  let stopping = new AbortController();
  process.on('message', (message: ToProcess) => {
    if (message === stop) {
      stopping.abort(new Error('stopped'));
      return;
    }
    stopping = new AbortController();
    const report = (progress: object) => send({ progress });
    void answer(tasks, message, { signal: stopping.signal, report }).then(send);
  });
  // Without the server nobody is left to answer.
  process.once('disconnect', () => process.exit());
  send(ready);
}

async function answer(tasks: Tasks, { name, input }: TaskMessage, doing: Doing): Promise<TaskOutcome> {
  try {
    const task = tasks[name];
    assert(task, `No task is called ${name}.`);
    const work = await task(doing);
    return { done: await work(...(input as never[])) };
  } catch (error) {
    return failureOf(error);
  }
}

// A server that was killed takes no answer, and this process ends as it notices.
const send = (message: FromProcess): void => {
  process.send?.(message, () => undefined);
};
