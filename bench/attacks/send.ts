import { attacks } from './attacks.js';

export type Sent = { readonly seconds: number; readonly answer: string };

// Run by command.ts with the name of an attack and where to send it: says on stderr that it is sent, then what came of it.
const [name, url = ''] = process.argv.slice(2);
const attack = attacks.find((one) => one.name === name);
if (!attack) throw new Error(`no attack is called ${name}`);

const sending = attack.send(url);
// Making what is sent is not the server's time.
const began = performance.now();
process.stderr.write('sent');
const response = await sending;
const code = /"code":"([a-z-]+)"/.exec(await response.text())?.[1];
const answer = response.ok ? String(response.status) : `${response.status} ${code ?? ''}`;
const sent: Sent = { seconds: (performance.now() - began) / 1000, answer };
process.stdout.write(JSON.stringify(sent));
