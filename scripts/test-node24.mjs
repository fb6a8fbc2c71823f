import { spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { tryRun } from './ensure.mjs';

// The tests once more on the Node the README recommends, fetched by npx. It is no development package, for each
// `npm ci` would then bring a hundred megabytes that nobody else needs. `npm run test:node24 -- <filter>` runs part.
const version = '24.21.0';
const filter = process.argv.slice(2);
const node = process.versions.node.startsWith('24.') ? process.execPath : fetchNode();
const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };

console.log(`On ${node}, Node ${version.split('.')[0]}:`);
// Every test has this in its path; without any filter the checks, which ask nothing of Node, would run again.
process.exitCode = tryRun(node, ['scripts/test.mjs', ...(filter.length > 0 ? filter : ['.test.'])], { env });

function fetchNode() {
  const command = ['npx', ['--yes', '--fetch-retries=5', `node@${version}`, '-p', 'process.execPath']];
  const { status, stdout, stderr, error } = spawnSync(...command, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 15 * 60_000,
  });
  const path = stdout?.trim().split('\n').at(-1);
  if (status === 0 && path) return path;
  console.error(`Node ${version} could not be had from the npm registry, so nothing was tested on it.`);
  console.error(error?.message ?? stderr?.trim());
  console.error('With a Node 24 of your own in the path, `npm test` runs the same tests.');
  process.exit(1);
}
