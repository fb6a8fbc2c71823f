// Runs one command line after another in one process: each through the built program from its first line, with its own
// streams, arguments, folder and environment, as in a process of its own. Most of what a command takes is starting,
// and reading its own code for the first time.
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const main = new URL('../../dist/bin/cli/main.js', import.meta.url).href;
const home = { cwd: process.cwd(), env: { ...process.env } };
let run = 0;

process.on('disconnect', () => process.exit());
process.on('message', async ({ args, cwd, env }) => {
  process.argv = [process.execPath, fileURLToPath(main), ...args];
  process.chdir(cwd ?? home.cwd);
  process.env = withoutUndefined({ ...home.env, ...env });
  const [stdout, stderr] = [new Printed(), new Printed()];
  put('stdin', Readable.from([]));
  put('stdout', stdout);
  put('stderr', stderr);
  process.exitCode = undefined;
  // The address is new, so the program begins anew; what it loads is loaded already.
  await import(`${main}?${run++}`);
  process.send({ status: process.exitCode ?? 0, stdout: stdout.text, stderr: stderr.text });
});
process.send('ready');

class Printed extends Writable {
  text = '';

  _write(chunk, _encoding, done) {
    this.text += chunk.toString('utf8');
    done();
  }
}

function put(name, value) {
  Object.defineProperty(process, name, { value, configurable: true, enumerable: true, writable: true });
}

function withoutUndefined(settings) {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}
