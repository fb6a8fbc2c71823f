import type { Command } from 'commander';
import type { z } from 'zod';
import type { Language } from '../../findings/index.js';
import { withExistingStore } from '../../terminal/data-folder.js';
import { type DataOptions, dataOption } from '../../terminal/data-option.js';
import { parseLanguage } from '../../terminal/options.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { TraceAnswer, TraceAnswers } from '../api.js';
import { lotNameOf } from '../capture/event-row.js';
import { lotTextOf } from '../delivery/names.js';
import { type PlaceNames, placesNamedIn } from '../evidence/place-names.js';
import { answerFrom, answerTraces, identifierOf, onlyLot, type TraceAsked } from '../io/answer-trace.js';
import { lotsNumbered, sameNumber } from '../lots/numbered.js';
import { numberedAmong, withSameNumber } from '../lots/renamed.js';
import { type Happening, happeningOf } from '../trace/index.js';
import { formatTrace } from './format-trace.js';
import { openEvents, reportFaults } from './read-files.js';

type Options = DataOptions & {
  readonly lang: string;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly file?: readonly string[];
  readonly json?: true;
};

type Answer = z.input<typeof TraceAnswer>;

export function register(program: Command): void {
  program
    .command('trace')
    .argument('<ids...>', 'a lot by its name, or an EPC as URN, link or label: "(01)…(10)…"')
    .description(
      'Where a lot or a thing is, what is in it, what it was made of, and all that a recall must reach.',
    )
    .option('--as-of <time>', 'as it was then: a day (to its end, UTC), or a day and time with its zone')
    .option('--known-at <time>', 'as it was believed then: without what was only said or corrected later')
    .option('--file <files...>', 'by the events of these files instead of what was captured')
    .addOption(dataOption())
    .option('--json', 'one JSON object on stdout')
    .action(async (ids: readonly string[], { lang, file, data, json, asOf, knownAt }: Options) => {
      const language = parseLanguage(lang);
      const then = { asOf, knownAt };
      const answers: Answer[] =
        file === undefined
          ? await withExistingStore(data, (store) => answerTraces(store, { ids, ...then }, language))
          : await answersFromFiles(file, ids, then, language);
      const [only, ...others] = answers;
      if (json && only !== undefined && others.length === 0) printAnswer(TraceAnswer, only);
      else if (json) printAnswer(TraceAnswers, { traces: answers });
      else process.stdout.write(`${answers.map((each) => formatTrace(each, language)).join('\n\n')}\n`);
    });
}

async function answersFromFiles(
  files: readonly string[],
  ids: readonly string[],
  then: Omit<TraceAsked, 'id'>,
  language: Language,
) {
  const happenings: Happening[] = [];
  let names: PlaceNames = {};
  for (const path of files) {
    const { document } = await openEvents(path);
    if (reportFaults(document) > 0) process.exitCode = 1;
    names = { ...names, ...placesNamedIn(document.header) };
    for (const { event, problems } of document.events)
      if (event && problems.length === 0) happenings.push(happeningOf(event));
  }
  return ids.map((id) => answerAmong(happenings, names, { id, ...then }, language));
}

function answerAmong(
  happenings: readonly Happening[],
  names: PlaceNames,
  asked: TraceAsked,
  language: Language,
) {
  const { id } = asked;
  const lots = happenings.flatMap(({ lots: named, amounts, inputs, outputs }) => [
    ...named.map(([, lot]) => lot),
    ...[...amounts, ...inputs.amounts, ...outputs.amounts].map((amount) => amount.id),
  ]);
  const called = [...new Set(lots)].filter((lot) => lotNameOf(lotTextOf(lot) ?? '') === lotNameOf(id));
  const numbered = numberedAmong(happenings, id, called);
  const found = identifierOf(id) ?? onlyLot(id, lotsNumbered(numbered));
  const own = called.includes(found)
    ? withSameNumber(happenings, found, sameNumber(found, numbered))
    : happenings;
  return answerFrom(own, found, asked, language, { names, cases: [] });
}
