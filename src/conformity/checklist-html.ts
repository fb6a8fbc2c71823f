import { formatMessage, type Language, type Message, message } from '../findings/index.js';
import { shownText } from '../lib/names/index.js';
import type { Checklist, ChecklistEnd, ChecklistRule } from './checklist.js';
import { formatTrust } from './confirmation.js';
import { customsParts } from './format-customs.js';

/** The checklist as one page that prints: no script, no file beside it, a box to tick for each thing. */
export function checklistPage(list: Checklist, language: Language): string {
  const say = (text: Message): string => escapeHtml(formatMessage(text, language));
  const title = say(titleOf(list));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<h1>${title}</h1>
${formatEnd('conformity.checklist.export', list.export, say)}
${formatEnd('conformity.checklist.import', list.import, say)}
${formatCustoms(list.customs, language)}
<footer>${say(message('conformity.checklist.made', { asOf: list.rulesAsOf ?? '?' }))}</footer>
</body>
</html>
`;
}

export const titleOf = ({ product, from, to, on, quantity }: Checklist): Message =>
  message('conformity.checklist.title', {
    quantity: quantity === undefined ? '' : `${quantity} × `,
    goods: { key: `goods.${product}` },
    from: { country: from },
    to: { country: to },
    on,
  });

function formatCustoms(customs: Checklist['customs'], language: Language): string {
  if (customs === null) return '';
  const plain = (text: Message): string => formatMessage(text, language);
  return [
    `<section><h2>${escapeHtml(plain(message('conformity.customs.title')))}</h2>`,
    ...customsParts(customs, plain).flatMap(({ heading, lines: all, none }) => [
      `<h3>${escapeHtml(heading)}</h3>`,
      ...(all.length === 0 ? [`<p>${escapeHtml(none)}</p>`] : []),
      ...all.flatMap((line) => [
        `<article><h4>${escapeHtml(line.head)}</h4>`,
        ...line.groups.flatMap((group) => boxes(escapeHtml(group.heading), group.items)),
        ...(line.note === undefined ? [] : [`<p class="note" lang="en">${escapeHtml(line.note)}</p>`]),
        `<p class="source">${escapeHtml([line.trust, ...line.sources].join('; '))}</p></article>`,
      ]),
    ]),
    '</section>',
  ].join('\n');
}

type Say = (text: Message) => string;

function formatEnd(
  key: 'conformity.checklist.export' | 'conformity.checklist.import',
  end: ChecklistEnd,
  say: Say,
): string {
  const nothing = end.nothingAsked ? [`<p>${say(message('conformity.checklist.nothing'))}</p>`] : [];
  return [
    `<section><h2>${say(message(key, { country: { country: end.country ?? '?' } }))}</h2>`,
    ...nothing,
    ...end.notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`),
    ...end.rules.map((rule) => formatRule(rule, say)),
    '</section>',
  ].join('\n');
}

function formatRule(rule: ChecklistRule, say: Say): string {
  const open = rule.open.map((text) => `<p class="note">${escapeHtml(text)}</p>`);
  const instead =
    rule.insteadOf.length === 0
      ? []
      : [
          `<p>${say(message('conformity.checklist.route', { rules: { list: rule.insteadOf, join: 'or' } }))}</p>`,
        ];
  return [
    `<article><h3>${escapeHtml(rule.title)} <small>${escapeHtml(rule.rule)}</small></h3>`,
    ...(rule.applies ? [] : [`<p class="note">${say(message('conformity.checklist.maybe'))}</p>`]),
    ...open,
    ...instead,
    ...boxes(say(message('conformity.checklist.all')), rule.asks),
    ...(rule.ways.length === 0 ? [] : [`<h4>${say(message('conformity.checklist.any'))}</h4>`]),
    ...rule.ways.flatMap((way, index) =>
      boxes(say(message('conformity.checklist.way', { number: index + 1 })), way),
    ),
    ...lines(say(message('conformity.checklist.refuse')), rule.refuseIf),
    ...lines(say(message('conformity.checklist.traps')), rule.traps),
    ...(rule.note === undefined ? [] : [`<p class="note">${escapeHtml(rule.note)}</p>`]),
    `<p class="source">${formatStatus(rule, say)}. ${escapeHtml(rule.edition)}. ${rule.sources.map(({ at }) => escapeHtml(at)).join('; ')}</p>`,
    '</article>',
  ].join('\n');
}

const formatStatus = (rule: ChecklistRule, say: Say): string => formatTrust(rule).map(say).join(', ');

const boxes = (heading: string, items: readonly string[]): string[] =>
  items.length === 0
    ? []
    : [
        `<h4>${heading}</h4><ul class="boxes">`,
        ...items.map((item) => `<li>☐ ${escapeHtml(item)}</li>`),
        '</ul>',
      ];

const lines = (heading: string, items: readonly string[]): string[] =>
  items.length === 0
    ? []
    : [`<h4>${heading}</h4><ul>`, ...items.map((item) => `<li>${escapeHtml(item)}</li>`), '</ul>'];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string =>
  shownText(text).replaceAll(/[&<>"']/g, (char) => entities[char] ?? char);

const style = `
body{font:11pt/1.4 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#111}
h1{font-size:1.5em}h2{border-bottom:2px solid #111;margin-top:2em}h3{margin-bottom:.2em}h3 small{font-weight:400;color:#555}
h4{margin:.8em 0 .2em}ul{margin:0;padding-left:1.4em}ul.boxes{list-style:none;padding-left:0}
.note{border-left:3px solid #b36b00;padding-left:.6em}.source{color:#555;font-size:.85em}
article{break-inside:avoid-page}@media print{body{margin:0;max-width:none}}`;
