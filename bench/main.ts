import { parseArgs } from 'node:util';
import type { Step } from './case/step.js';

const usage = `npm run bench -- case [--sizes 1000,10000,100000] [--runs 3] [--json]
npm run bench -- page [--runs 5] [--json]
npm run bench -- amplification [--large] [--json]
npm run bench -- quality [--runs 9] [--json]
npm run bench -- conformity [--runs 5] [--json]
npm run bench -- documents [--runs 3] [--json]
npm run bench -- linking [--folder kept] [--json]
npm run bench -- publish [--runs 1] [--json]
npm run bench -- movement [--events 50000] [--engine postgres|pglite] [--runs 5] [--json]
npm run bench -- delivery [--seconds 3] [--folder kept] [--json]
npm run bench -- attacks [--json]
npm run soak [-- --minutes 60]
`;

const options = {
  help: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  sizes: { type: 'string', default: '1000,10000,100000' },
  runs: { type: 'string' },
  large: { type: 'boolean', default: false },
  folder: { type: 'string' },
  events: { type: 'string', default: '50000' },
  engine: { type: 'string' },
  minutes: { type: 'string', default: '60' },
  seconds: { type: 'string', default: '3' },
} as const;
const { positionals, values } = readArguments();

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

const [command, ...rest] = positionals;

// Each is loaded only when asked for: what is in memory would be measured along.
const commands: Readonly<Record<string, () => Promise<void>>> = {
  case: async () => {
    const { benchCase } = await import('./case/command.js');
    const sizes = values.sizes.split(',').map(Number);
    await benchCase({ sizes, runs: Number(values.runs ?? 3), json: values.json });
  },
  page: async () => {
    const { benchPage } = await import('./page/command.js');
    await benchPage({ runs: Number(values.runs ?? 5), json: values.json });
  },
  amplification: async () => {
    const { benchAmplification } = await import('./amplification/command.js');
    await benchAmplification({ large: values.large, json: values.json, folder: values.folder });
  },
  quality: async () => {
    const { benchQuality } = await import('./quality/command.js');
    benchQuality({ runs: Number(values.runs ?? 9), json: values.json });
  },
  conformity: async () => {
    const { benchConformity } = await import('./conformity/command.js');
    benchConformity({ runs: Number(values.runs ?? 5), json: values.json });
  },
  documents: async () => {
    const { benchDocuments } = await import('./documents/command.js');
    await benchDocuments({ runs: Number(values.runs ?? 3), json: values.json });
  },
  movement: async () => {
    const { benchMovement } = await import('./movement/command.js');
    await benchMovement({
      events: Number(values.events),
      engine: values.engine,
      runs: Number(values.runs ?? 5),
      json: values.json,
    });
  },
  linking: async () => {
    const { benchLinking } = await import('./linking/command.js');
    benchLinking({ json: values.json, folder: values.folder });
  },
  publish: async () => {
    const { benchPublish } = await import('./publish/command.js');
    await benchPublish({ runs: Number(values.runs ?? 1), json: values.json });
  },
  delivery: async () => {
    const { benchDelivery } = await import('./delivery/command.js');
    await benchDelivery({ seconds: Number(values.seconds), json: values.json, folder: values.folder });
  },
  attacks: async () => {
    const { benchAttacks } = await import('./attacks/command.js');
    await benchAttacks({ json: values.json });
  },
  'duckdb-read': async () => {
    const { readWithDuckdb } = await import('./amplification/measure.js');
    await readWithDuckdb(rest[0] ?? '');
  },
  soak: async () => {
    const { soak } = await import('./soak.js');
    soak(Number(values.minutes));
  },
  step: async () => {
    const { runStep } = await import('./case/step.js');
    const [step, folder = ''] = rest;
    await runStep(step as Step, folder);
  },
};

const run = commands[command ?? ''];
if (values.help) process.stdout.write(usage);
else if (run) await run();
else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
