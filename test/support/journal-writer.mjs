// Opens the store of a folder, says what it holds, and appends until it is killed. Plain JavaScript on the built
// store, because 200 of these are started and compiling each would take longer than what is tested.
import { openStore } from '../../dist/src/store/index.js';

const [folder, acknowledgedSeq] = process.argv.slice(2);
const parent = process.ppid;
const caseId = 'killed';
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const store = await openStore({ folder }, () => new Date());
const verification = await store.verify();
const caseData = {
  header: { id: caseId, title: 'Killed between two writes' },
  formats: {},
  entries: {
    source: [],
    party: [],
    place: [],
    product: [],
    consignment: [],
    lot: [],
    statement: [],
    certificate: [],
    'test-report': [],
    media: [],
    'hashtag-study': [],
    edition: [],
  },
};
if ((await store.findSeq(caseId)) === undefined) await store.loadCase(caseData);
const { entries } = await store.readJournal(caseId, { from: Number(acknowledgedSeq), limit: 1 });
say({ opened: verification, at: entries[0] });

const parties = new Set((await store.findCase(caseId)).caseData.entries.party.map((party) => party.id));
// A test run that is itself killed must not leave writers behind.
for (let turn = 0; process.ppid === parent; turn++) {
  const id = `party-${turn % 7}`;
  const address = { caseId, kind: 'party', id };
  const isRemoval = parties.has(id) && turn % 3 === 0;
  const { seq } = isRemoval
    ? await store.removeEntry(address, { by: 'writer' })
    : await store.putEntry(address, { id, name: `turn ${turn}`, kind: 'company' }, { by: 'writer' });
  if (isRemoval) parties.delete(id);
  else parties.add(id);
  say({ acknowledged: seq });
}
process.exit();
