import { type Case, readCase } from '../../src/case/index.js';
import type { PublishInput } from '../../src/publish/part.js';
import { freezeCase, readShippedCase } from './edition.js';

/** An edition of all findings of a case as the formats are given it. */
const inputOf = (caseData: Case): PublishInput => ({
  edition: { ...freezeCase(caseData, () => true, { at: '2026-11-30T10:00:00Z' }), by: 'Redazione di prova' },
  earlier: [],
  answers: {},
});

let shipped: Promise<PublishInput> | undefined;

/** All findings of the shipped case; worked out once, because it takes seconds. */
export const shippedInput = (): Promise<PublishInput> => {
  shipped ??= readShippedCase().then(inputOf);
  return shipped;
};

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

export const inventedInput: PublishInput = inputOf(reading.case);
