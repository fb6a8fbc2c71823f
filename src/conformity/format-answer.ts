import { formatMessage, type Language, type Message, message } from '../findings/index.js';
import type { Checklist, ChecklistEnd } from './checklist.js';
import { titleOf } from './checklist-html.js';
import { formatTrust } from './confirmation.js';
import type { CustomsList } from './customs.js';
import { customsParts } from './format-customs.js';
import { formatSpanOf } from './format-span.js';
import type { Plausibility } from './plausible.js';
import type { PresentedEnd, PresentedEvaluation, PresentedFailure } from './present-evaluation.js';

/** An evaluation for the terminal. */
export function formatEvaluation(
  { export: exportEnd, import: importEnd, verdict }: PresentedEvaluation,
  language: Language,
): string {
  const say = sayIn(language);
  return [
    say(message(`verdict.${verdict}`)).toUpperCase(),
    ...formatEnd('conformity.export', exportEnd, language),
    ...formatEnd('conformity.import', importEnd, language),
  ].join('\n');
}

type Say = (text: Message) => string;

/** A note as the pack has it; where it is in English and the reader's language is another, that is said. */
const formatNote = (text: string, noteIn: string | undefined, language: Language, say: Say): string =>
  say(
    message(
      noteIn === undefined || noteIn === language ? 'conformity.note-line' : 'conformity.note-in-english',
      {
        text,
      },
    ),
  );

const sayIn =
  (language: Language): Say =>
  (text) =>
    formatMessage(text, language);

function formatEnd(
  key: 'conformity.export' | 'conformity.import',
  end: PresentedEnd,
  language: Language,
): string[] {
  const say = sayIn(language);
  const head = say(
    message(key, { country: { country: end.country ?? '?' }, on: formatSpanOf(end.on ?? '?') }),
  );
  const nothing = end.rules.length === 0 && end.failed.length === 0;
  return [
    '',
    `${head}: ${say(message(`verdict.${end.verdict}`)).toUpperCase()}`,
    ...(nothing ? [`  ${say(message('conformity.nothing-asked'))}`] : []),
    ...(nothing && end.free !== null ? [`  ${end.free}`] : []),
    ...end.failed.filter(({ rule }) => rule === undefined).flatMap((each) => formatFailure(each, say)),
    ...end.rules.flatMap((rule) => [
      `  ${say(message('conformity.rule-line', { rule: rule.rule, title: rule.title, confirmation: formatConfirmation(rule, say) }))}`,
      ...[...rule.open, ...rule.carried].map(
        (text) => `    ${say(message('conformity.open-line', { text }))}`,
      ),
      ...rule.met.map((met) => `    ✓ ${formatMet(met, say)}`),
      ...end.failed.filter((each) => each.rule === rule.rule).flatMap((each) => formatFailure(each, say)),
      ...(rule.note === undefined ? [] : [`    ${formatNote(rule.note, rule.noteIn, language, say)}`]),
      ...rule.sources.map(({ at }) => `    ${say(message('conformity.sources'))}: ${at}`),
    ]),
    ...end.routes.map((route) => `  ${say(message('conformity.route', route))}`),
    ...end.remarks.map((text) => `  ${say(message('conformity.note-line', { text }))}`),
    `  ${say(
      message('conformity.packs-line', {
        packs: Object.entries(end.packs)
          .map((pair) => pair.join(' '))
          .join(', '),
      }),
    )}`,
  ];
}

const formatConfirmation = (rule: Parameters<typeof formatTrust>[0], say: Say): string =>
  formatTrust(rule).map(say).join(', ');

const formatMet = ({ clause, documents }: PresentedEnd['rules'][number]['met'][number], say: Say): string =>
  documents.length === 0
    ? clause
    : say(message('conformity.met-by', { clause, documents: { list: documents, join: 'and' } }));

const formatFailure = ({ clause, state, why, cure }: PresentedFailure, say: Say): string[] => [
  `    ${state === 'unmet' ? '✗' : '?'} ${clause}`,
  ...why.map((text) => `        ${text}`),
  ...cure.map((text) => `      → ${text}`),
  ...(why.length + cure.length === 0 ? [`      ${say(message('conformity.change.documents'))}`] : []),
];

/** A checklist for the terminal. */
export function formatChecklist(list: Checklist, language: Language): string {
  const say = sayIn(language);
  return [
    say(titleOf(list)),
    ...listEnd('conformity.checklist.export', list.export, language),
    ...listEnd('conformity.checklist.import', list.import, language),
    ...(list.customs === null ? [] : listCustomsParts(list.customs, language)),
    '',
    say(message('conformity.checklist.made', { asOf: list.rulesAsOf ?? '?' })),
  ].join('\n');
}

const listCustomsParts = (customs: CustomsList, language: Language, say = sayIn(language)): string[] => [
  '',
  say(message('conformity.customs.title')),
  ...customsParts(customs, say).flatMap(({ heading, lines, none }) => [
    `  ${heading}`,
    ...(lines.length === 0 ? [`    ${none}`] : []),
    ...lines.flatMap((line) => [
      `    ${line.head}`,
      ...line.groups.flatMap((group) => [
        `      ${group.heading}:`,
        ...group.items.map((item) => `        ☐ ${item}`),
      ]),
      ...(line.note === undefined ? [] : [`      ${formatNote(line.note, line.noteIn, language, say)}`]),
      `      ${line.trust}`,
      ...line.sources.map((at) => `      ${say(message('conformity.sources'))}: ${at}`),
    ]),
  ]),
];

function listEnd(
  key: 'conformity.checklist.export' | 'conformity.checklist.import',
  end: ChecklistEnd,
  language: Language,
): string[] {
  const say = sayIn(language);
  const list = (heading: Message, items: readonly string[], mark: string): string[] =>
    items.length === 0 ? [] : [`    ${say(heading)}:`, ...items.map((item) => `      ${mark} ${item}`)];
  return [
    '',
    say(message(key, { country: { country: end.country ?? '?' } })),
    ...(end.nothingAsked ? [`  ${say(message('conformity.checklist.nothing'))}`] : []),
    ...end.notes.map((note) => `  ${note}`),
    ...end.rules.flatMap((rule) => {
      const status = formatConfirmation(rule, say);
      const instead = message('conformity.checklist.route', { rules: { list: rule.insteadOf, join: 'or' } });
      return [
        `  ${say(message('conformity.rule-line', { rule: rule.rule, title: rule.title, confirmation: status }))}`,
        ...(rule.applies ? [] : [`    ${say(message('conformity.checklist.maybe'))}`]),
        ...rule.open.map((text) => `    ${say(message('conformity.open-line', { text }))}`),
        ...(rule.insteadOf.length === 0 ? [] : [`    ${say(instead)}`]),
        ...list(message('conformity.checklist.all'), rule.asks, '☐'),
        ...rule.ways.flatMap((way, index) =>
          list(message('conformity.checklist.way', { number: index + 1 }), way, '☐'),
        ),
        ...list(message('conformity.checklist.refuse'), rule.refuseIf, '✗'),
        ...list(message('conformity.checklist.traps'), rule.traps, '!'),
        ...(rule.note === undefined ? [] : [`    ${formatNote(rule.note, rule.noteIn, language, say)}`]),
        ...rule.sources.map(({ at }) => `    ${say(message('conformity.sources'))}: ${at}`),
      ];
    }),
  ];
}

/** What can be said of one document, for the terminal. */
export const formatPlausibility = ({ summary, rules }: Plausibility, language: Language): string =>
  [
    summary,
    ...rules.flatMap((rule) => [
      `  ${rule.rule}: ${rule.title}`,
      ...rule.signs.map(({ text }) => `    ${sayIn(language)(message('conformity.sign-line', { text }))}`),
    ]),
  ].join('\n');
