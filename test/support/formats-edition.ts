import {
  type Case,
  type Entry,
  type EntryOf,
  type Kind,
  kindNames,
  lastDay,
  readCase,
  references,
} from '../../src/case/index.js';
import { readCaseFolder } from '../../src/case/io/index.js';
import { presentFinding } from '../../src/findings/index.js';
import { Day } from '../../src/lib/days/index.js';
import { sha256 } from '../../src/lib/hash/index.js';
import type { Edition } from '../../src/publish/edition.js';
import type { PublishInput } from '../../src/publish/part.js';
import { findingsOf } from './find.js';

const at = '2026-11-30T10:00:00Z';

/** An edition of all findings of a case, or of some, as the formats are given it. */
export function inputOf(caseData: Case, only?: readonly string[]): PublishInput {
  const asOf = lastDay(caseData, Day.parse('2026-11-30'));
  const found = [...findingsOf(caseData, asOf).values()].filter(({ id }) => only?.includes(id) ?? true);
  const named = found.flatMap(({ because, subject }) => [
    ...because.flatMap(({ evidence }) => evidence),
    ...(subject.kind === 'flow' ? [] : [{ kind: subject.kind, id: subject.id }]),
  ]);
  const entries = closure(caseData, named);
  const edition: Edition = {
    id: 'edition-1',
    caseId: caseData.header.id,
    title: caseData.header.title,
    at,
    by: 'Redazione di prova',
    asOf,
    recordHash: 'hash',
    head: { seq: 1, hash: 'head' },
    ruleVersions: {},
    findings: found.map((finding) => ({
      id: finding.id,
      digest: sha256(finding.id),
      texts: {
        en: presentFinding(finding, 'en'),
        it: presentFinding(finding, 'it'),
        zh: presentFinding(finding, 'zh'),
      },
    })),
    entries: entries.map(({ kind, entry }) => ({ kind, entry: { ...entry } })),
    sources: entries.flatMap(({ kind, entry }) => (kind === 'source' ? [sourceOf(entry)] : [])),
    corrections: [],
    program: { name: 'waybill', version: '0.1.0' },
  };
  return { edition: JSON.parse(JSON.stringify(edition)), earlier: [], answers: {} };
}

function sourceOf(entry: Entry): Edition['sources'][number] {
  const { id, title, publisher, published, url, sha256: hash } = entry as EntryOf<'source'>;
  return {
    id,
    title,
    publisher,
    published,
    ...(url === undefined ? {} : { url }),
    ...(hash === undefined ? {} : { sha256: hash }),
    kept: 'none',
    withdrawn: false,
  };
}

type Named = { readonly kind: Kind; readonly entry: Entry };

function closure(caseData: Case, named: readonly { kind: Kind; id: string }[]): Named[] {
  const all = new Map<string, Named>();
  for (const kind of kindNames)
    for (const entry of caseData.entries[kind]) all.set(`${kind} ${entry.id}`, { kind, entry });
  const reached = new Map<string, Named>();
  const open = [...named];
  for (let next = open.pop(); next; next = open.pop()) {
    const key = `${next.kind} ${next.id}`;
    const found = all.get(key);
    if (!found || reached.has(key)) continue;
    reached.set(key, found);
    for (const [field, kind] of Object.entries(references[next.kind]))
      for (const id of [(found.entry as Record<string, unknown>)[field]].flat())
        if (typeof id === 'string') open.push({ kind, id });
  }
  return [...reached.values()];
}

let shipped: Promise<PublishInput> | undefined;

/** All findings of the shipped case; worked out once, because it takes seconds. */
export const shippedInput = (): Promise<PublishInput> => {
  shipped ??= publishShipped();
  return shipped;
};

async function publishShipped(): Promise<PublishInput> {
  const { case: caseData } = await readCaseFolder('cases/mask-diplomacy-2020');
  if (!caseData) throw new Error('the shipped case cannot be read');
  return inputOf(caseData);
}

// Invented. Giver, seller and speakers with names that a format must not stumble over.
const files: Readonly<Record<string, string>> = {
  'case.yaml': 'id: aiuti-2026\ntitle: "Aiuti 2026: mascherine & guanti"\n',
  'parties.yaml': `- id: gov-chn
  name: "中国政府"
  kind: government
  country: CHN
- id: gov-ita
  name: "Governo \\"italiano\\", Roma"
  kind: government
  country: ITA
- id: qahira
  name: "شركة القاهرة <للأكسجين> & أبناؤه"
  kind: company
  country: EGY
- id: klang
  name: "=HYPERLINK(\\"http://x.test\\") Klang \\u202Egnalk"
  kind: company
- id: gazzetta
  name: La Gazzetta 😷
  kind: media
- id: rossi
  name: Anna Rossi
  kind: person
- id: studio
  name: Studio Dati
  kind: researcher
`,
  'places.csv':
    'id,name,kind,country,latitude,longitude\nita,Italia,country,ITA,41.9,12.5\nmalpensa,"Malpensa, terminal 1",airport,ITA,45.63,8.72\nshanghai,上海浦东,airport,CHN,31.14,121.8\n',
  'products.yaml': `- id: mask
  name: Mascherina chirurgica
  class: mask
- id: glove
  name: Guanto in nitrile
  class: glove
  gtin: "04006381333931"
- id: kit
  name: 抗原检测试剂
  class: test-kit
`,
  'sources.yaml': `- id: bolla
  title: Bolla di consegna 118
  publisher: gov-ita
  kind: delivery-record
  published: 2026-11-16
  language: it
- id: articolo
  title: "Mascherine: \\"dono\\" o vendita?"
  publisher: gazzetta
  kind: article
  published: 2026-11-20
  language: it
  url: https://gazzetta.example/a?b=1&c=2
`,
  'consignments.yaml': `- id: dono
  name: "120.000 mascherine <dono> & \\"amicizia\\""
  product: mask
  from: gov-chn
  to: gov-ita
  dispatchedFrom: shanghai
  deliveredTo: malpensa
- id: venduti
  name: 50 kit di reagenti, venduti
  product: kit
  from: qahira
  to: gov-ita
  deliveredTo: ita
- id: ignoti
  name: Guanti di cui non si sa
  product: glove
  from: klang
  to: gov-ita
`,
  'lots.yaml': `- id: guanti-1
  consignment: ignoti
  product: glove
  source: bolla
  batch: KL-2611
  amount: 60000
  steps:
    - "2026-11-17 | receive | A. Rossi | -"
    - "2026-11-18 | inspect | A. Rossi | document 4"
    - "2026-11-19 | reject | A. Rossi | notice 7"
    - "2026-11-20 | return | A. Rossi | document 8"
`,
  'media.yaml': `- id: video
  source: articolo
  kind: video
  title: Applausi dal balcone
  purports: Romani che ringraziano.
  publisher: gazzetta
- id: frase
  source: articolo
  kind: quote
  title: La frase del medico
  purports: Un medico lo ha detto.
`,
  'hashtag-studies.yaml': `- id: grazie
  source: articolo
  by: studio
  hashtag: "#grazie"
  from: 2026-11-01
  to: 2026-11-20
  share: 46 %
`,
  'statements.yaml': `- id: dono-spedito
  source: bolla
  speaker: gov-chn
  text: La Cina ha spedito 120.000 mascherine in dono.
  consignment: dono
  on: 2026-11-12
  measure: goods
  amount: 120000
  unit: mask
  terms: gift
  stage: shipped
  value: 60000
  currency: EUR
  valueDate: 2026-11-12
- id: dono-arrivato
  source: bolla
  speaker: gov-ita
  text: Sono arrivate 118.000 mascherine, un dono.
  consignment: dono
  on: 2026-11-14
  measure: goods
  amount: 118000
  unit: mask
  terms: gift
  stage: received
- id: venduti-arrivati
  source: bolla
  speaker: gov-ita
  text: Abbiamo comprato e ricevuto 50 kit.
  consignment: venduti
  on: 2026-11
  measure: goods
  amount: 50
  unit: kit
  terms: sale
  stage: received
- id: rossi-dono
  source: articolo
  speaker: rossi
  text: "I 50 kit sono un dono dell'Egitto 🎁, dice \\"lei\\"."
  claim: true
  consignment: venduti
  measure: goods
  amount: 50
  unit: kit
  terms: gift
  called: donation
  said: 2026-11-19
- id: rossi-guanti
  source: articolo
  speaker: rossi
  text: I guanti sono 90.000.
  claim: true
  consignment: ignoti
  measure: goods
  amount: 90000
  unit: glove
- id: video-falso
  source: bolla
  speaker: gov-ita
  text: Il video non mostra questo.
  media: video
  stance: denies
`,
};

const reading = readCase(Object.entries(files).map(([name, text]) => ({ name, text })));
if (!reading.case || reading.problems.length > 0)
  throw new Error(`the invented case cannot be read: ${JSON.stringify(reading.problems, null, 1)}`);

export const inventedCase: Case = reading.case;
export const inventedInput: PublishInput = inputOf(inventedCase);
