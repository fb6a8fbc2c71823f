import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { ensureInstalled, root, run, tool } from './ensure.mjs';

// Fits the score on the labelled accounts and writes src/amplification/automation/jubins-2017.ts. The accounts are
// not part of the project: they lie in ../shared, or wherever the one argument says. The seed only deals the folds.
const seed = 2017;
const csv = process.argv[2] ?? join(root, '../shared/reference/amplification/input/bots_jubins_2017.csv');
const target = join(root, 'src/amplification/automation/jubins-2017.ts');

ensureInstalled();
run(...tool('typescript/bin/tsc', '--build', 'src'));
const built = (file) => import(pathToFileURL(join(root, 'dist/src/amplification/automation', file)).href);
const { fitBotScore } = await built('fit/fit-bot-score.js');
const { readJubins } = await built('fit/read-jubins.js');
const { seededRandom } = await built('random.js');

const text = readFileSync(csv);
const rows = parse(text, { columns: true, relax_quotes: true });
const fit = fitBotScore(readJubins(rows), 'jubins 2017', seededRandom(seed));

// Twelve digits are what another machine's logarithms and exponentials agree on.
const rounded = (_, value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);

writeFileSync(
  target,
  `// Written by scripts/fit-bot-score.mjs; run it again rather than edit this.
import type { BotScoreFit } from './labelled-set.js';

/**
 * ${fit.accounts} Twitter accounts labelled bot or human, their profiles read in 2017, nearly all on 11 April. What is fitted
 * and counted on them is shipped, the accounts are not. It does not transfer to accounts of another kind: see
 * data/bot-rules/README.md.
 */
export const jubins2017Source = {
  name: 'Jubins, Tushar and Balaji 2017, MachineLearning-Detecting-Twitter-Bots',
  url: 'https://github.com/jubins/MachineLearning-Detecting-Twitter-Bots',
  licence: 'MIT',
  date: '2017-04-11',
  sha256: '${createHash('sha256').update(text).digest('hex')}',
  seed: ${seed},
};

export const jubins2017: BotScoreFit = ${JSON.stringify(fit, rounded, 2)};
`,
);
run(...tool('@biomejs/biome/bin/biome', 'check', '--write', target));
console.log(
  `AUC ${fit.auc.estimate.toFixed(4)} (95 % ${fit.auc.low.toFixed(4)} to ${fit.auc.high.toFixed(4)})`,
);
