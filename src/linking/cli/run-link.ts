import type { Language } from '../../findings/index.js';
import { asIs } from '../../lib/wording/index.js';
import { openCase, recordOf } from '../../terminal/open-case.js';
import { printAnswer } from '../../terminal/print-answer.js';
import { digits, said } from '../../terminal/said.js';
import { LinkList } from '../api.js';
import { presentLinks } from '../present-links.js';

type Asked = { readonly asOf: string | undefined; readonly json: boolean; readonly language: Language };

export async function runLink(folder: string, { asOf, json, language }: Asked): Promise<void> {
  const { case: caseData } = await openCase(folder);
  const list = presentLinks(recordOf(caseData, asOf), language);
  if (json) printAnswer(LinkList, list);
  else process.stdout.write(`${formatLinks(list)}\n`);
}

function formatLinks({ shipments, links, copies }: LinkList): string {
  const count = { count: digits(links.length), shipments: digits(shipments) };
  return [
    said('command.link.count', count),
    ...links.flatMap(formatLink),
    ...copies.flatMap(formatCopy),
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

const formatCopy = ({ source, of, says }: LinkList['copies'][number]): string[] => [
  '',
  said('command.link.copy', { source: asIs(source.title), of: asIs(of.title), says: asIs(says) }),
];
