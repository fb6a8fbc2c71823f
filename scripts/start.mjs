import { spawn } from 'node:child_process';
import { buildApp } from './build.mjs';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
await buildApp();

// Set to nothing is not set, as everywhere.
const port = process.env.PORT || '8340';
const serve = ['serve', 'cases/mask-diplomacy-2020', '--port', port, '--data', '.waybill'];
const server = spawn(process.execPath, ['dist/bin/cli/main.js', ...serve, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});

process.on('SIGTERM', () => server.kill('SIGTERM'));
process.on('SIGHUP', () => server.kill('SIGTERM'));
// A terminal sends Ctrl-C to the server as well; once is enough.
process.on('SIGINT', () => process.stdin.isTTY || server.kill('SIGINT'));

// npm passes a SIGTERM to the shell it runs this in, and the shell dies of it without passing it on. A new parent
// is then the only sign that `npm start` was ended.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || server.kill('SIGTERM'), 250).unref();
}

server.on('exit', (code, signal) => {
  process.exitCode = signal === null || signal === 'SIGTERM' || signal === 'SIGINT' ? (code ?? 0) : 1;
});
