// Between a test, which waits, and the process that runs its command lines, which tells when it is done.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { workerData } from 'node:worker_threads';

const { port, told } = workerData;
const host = fileURLToPath(new URL('command-host.mjs', import.meta.url));
let child;

port.on('message', (request) => {
  const answer = (value) => {
    child.removeAllListeners();
    port.postMessage(value);
    Atomics.store(told, 0, 1);
    Atomics.notify(told, 0);
  };
  if (child?.connected) child.send(request);
  else child = fork(host, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], serialization: 'advanced' });
  child.on('message', (message) => {
    if (message === 'ready') child.send(request);
    else answer(message);
  });
  child.on('exit', (status, signal) => answer({ status, signal, stdout: '', stderr: 'the process ended' }));
});
