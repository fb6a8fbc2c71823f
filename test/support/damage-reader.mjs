// Opens one store after another, each in a folder named by a line of its input, and says what was answered. Plain
// JavaScript on the built store and in a process of its own: what a damaged file can do is end or hang it.
import { createInterface } from 'node:readline';
import { openStore } from '../../dist/src/store/index.js';

const caseId = 'small';
const parent = process.ppid;

// By their table and by what finds them.
const eventsOf = (store) =>
  store.use(async (db) => ({
    all: await db.selectFrom('event').selectAll().orderBy('seq').execute(),
    named: await db.selectFrom('event_name').selectAll().where('name', '>=', '').orderBy('name').execute(),
  }));

/** What a question came to: the answer, or what it was refused with. */
async function ask(question) {
  try {
    return { answer: (await question()) ?? null };
  } catch (error) {
    return { refused: { name: error.constructor.name, code: error.code, message: error.message } };
  }
}

async function look(folder) {
  let store;
  const opened = await ask(async () => {
    store = await openStore({ folder }, () => new Date());
    return true;
  });
  if (!store) return { opened };
  const said = {
    opened,
    list: await ask(() => store.listCases()),
    read: await ask(() => store.findCase(caseId)),
    journal: await ask(() => store.readJournal(caseId, { from: 1, limit: 1000 })),
    events: await ask(() => eventsOf(store)),
    verified: await ask(() => store.verify()),
    health: await ask(() => store.ping()),
  };
  const lines = [];
  const backedUp = await ask(() => store.backUp(async (line) => lines.push(line)));
  const rebuilt = await ask(() => store.rebuild());
  const again = {
    read: await ask(() => store.findCase(caseId)),
    events: await ask(() => eventsOf(store)),
    verified: await ask(() => store.verify()),
    health: await ask(() => store.ping()),
  };
  const closed = await ask(() => store.close());
  return { ...said, backup: backedUp.refused ? backedUp : { answer: lines }, rebuilt, again, closed };
}

// A test run that is itself killed must not leave readers behind.
setInterval(() => process.ppid === parent || process.exit(), 1000).unref();

for await (const folder of createInterface(process.stdin)) {
  process.stdout.write(`\n${JSON.stringify(await look(folder))}\n`);
}
