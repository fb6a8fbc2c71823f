import type { Language } from '../../findings/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { openCase, recordOf } from '../../terminal/open-case.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { digits, said } from '../../terminal/said.js';
import { LinkList } from '../api.js';
import { keptInFolder } from '../io/kept-copies.js';
import { shippedAliases } from '../io/party-names.js';
import { presentLinks } from '../present-links.js';
import { textsOf } from '../wording/kept-texts.js';

type Asked = { readonly asOf: string | undefined; readonly json: boolean; readonly language: Language };

export async function runLink(folder: string, { asOf, json, language }: Asked): Promise<void> {
  const { case: caseData } = await openCase(folder);
  const record = recordOf(caseData, asOf);
  const texts = await textsOf(await keptInFolder(folder, record), record);
  const list = presentLinks(record, language, { aliases: shippedAliases(), texts });
  if (json) printAnswer(LinkList, list);
  else process.stdout.write(`${formatLinks(list)}\n`);
}

function formatLinks({ shipments, links, copies, keptApart, wordings }: LinkList): string {
  const count = { count: digits(links.length), shipments: digits(shipments) };
  return [
    said('command.link.count', count),
    ...links.flatMap(formatLink),
    ...keptApart.flatMap(formatKeptApart),
    ...copies.flatMap(formatCopy),
    ...wordings.flatMap(formatWording),
  ].join('\n');
}

function formatLink({ shipments: [a, b], probability, reasons }: LinkList['links'][number]): string[] {
  return [
    '',
    `${Math.round(probability * 100)} %  ${a.name} (${a.id})  =  ${b.name} (${b.id})`,
    ...reasons.map(({ says, times }) =>
      said(times >= 1 ? 'command.link.for' : 'command.link.against', {
        says: asIs(says),
        times: asIs((times >= 1 ? times : 1 / times).toPrecision(2)),
      }),
    ),
  ];
}

const formatKeptApart = ({ shipments: [a, b] }: LinkList['keptApart'][number]): string[] => [
  '',
  said('command.link.kept-apart', { one: asIs(`${a.name} (${a.id})`), other: asIs(`${b.name} (${b.id})`) }),
];

const formatCopy = ({ source, of, says }: LinkList['copies'][number]): string[] => [
  '',
  said('command.link.copy', { source: asIs(source.title), of: asIs(of.title), says: asIs(says) }),
];

const formatWording = ({ source, of, words }: LinkList['wordings'][number]): string[] => [
  '',
  said('command.link.copy', {
    source: asIs(source.title),
    of: asIs(of.title),
    says: wording('links.wording', { words: asIs(words) }),
  }),
];
