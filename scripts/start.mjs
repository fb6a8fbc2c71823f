import { spawn } from 'node:child_process';
import { buildApp } from './build.mjs';
import { ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
buildApp();

const port = process.env.PORT ?? '8340';
const serve = ['serve', 'cases/mask-diplomacy-2020', '--port', port, '--data', '.waybill'];
const server = spawn(process.execPath, ['dist/src/cli/main.js', ...serve, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});

// A terminal's Ctrl-C reaches the server too, and it may take a moment to close its store. This process only
// passes on what was sent to it alone, and waits.
process.on('SIGTERM', () => server.kill('SIGTERM'));
process.on('SIGHUP', () => server.kill('SIGTERM'));
process.on('SIGINT', () => server.kill('SIGINT'));

server.on('exit', (code, signal) => {
  process.exitCode = signal === null || signal === 'SIGTERM' || signal === 'SIGINT' ? (code ?? 0) : 1;
});
