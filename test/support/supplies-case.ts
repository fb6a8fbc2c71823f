import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Invented lots of 2026: gloves from Malaysia, antigen kits from China, oxygen concentrators from Egypt.
const files = {
  'case.yaml': 'id: supplies-2026\ntitle: Forniture 2026\n',
  'parties.yaml': `- id: ita
  name: Protezione civile
  kind: government
- id: klang
  name: Klang Gloves Sdn Bhd
  kind: company
- id: hangzhou
  name: 杭州试剂有限公司
  kind: company
- id: qahira
  name: شركة القاهرة للأكسجين
  kind: company
`,
  'sources.yaml': `- id: note
  title: Bolla di consegna 118
  publisher: ita
  kind: delivery-record
  published: 2026-11-16
  language: it
`,
  'products.yaml': `- id: gloves
  name: Nitrile gloves
  class: other
- id: kit
  name: 新冠抗原检测试剂
  class: test-kit
- id: oxygen
  name: مكثف أكسجين
  class: other
`,
  'consignments.yaml': `- id: c-gloves
  name: Guanti dalla Malaysia
  product: gloves
  from: klang
  to: ita
- id: c-kits
  name: 抗原试剂 5,000
  product: kit
  from: hangzhou
  to: ita
- id: c-oxygen
  name: مكثفات الأكسجين
  product: oxygen
  from: qahira
  to: ita
`,
  'lots.yaml': `# What came in November.
- id: gloves-1
  consignment: c-gloves
  product: gloves
  source: note
  batch: KL-2611
  amount: 60000

- id: kits-1
  consignment: c-kits
  product: kit
  source: note
  batch: 批号甲1
  amount: 5000 # counted on the pallet
- id: oxygen-1
  consignment: c-oxygen
  product: oxygen
  source: note
  amount: 40
`,
};

/** A case folder of its own, as a person wrote it: with comments and blank lines. */
export async function suppliesCase(id = 'supplies-2026'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-supplies-'));
  for (const [name, text] of Object.entries(files))
    await writeFile(join(folder, name), text.replace('supplies-2026', id));
  return folder;
}
