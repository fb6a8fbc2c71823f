import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Certificate, ContentInfo, SignedData } from 'pkijs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAuthority, sealDossier, verifyDossier } from '../../src/publish/proof/io/index.js';
import { readCertificates } from '../../src/publish/time-stamp/certificates.js';
import { readToken } from '../../src/publish/time-stamp/query.js';
import { verifyToken } from '../../src/publish/time-stamp/verify-token.js';
import { newKey, proofsOf, smallJournal, writeDossier } from '../support/small-dossier.js';
import { type Authority, makeAuthority, openssl, serveAuthority } from '../support/time-stamp-authority.js';

let home: string;
let authority: Authority;
const servers: Server[] = [];
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-stamp-'));
  authority = makeAuthority(join(home, 'tsa'));
});
afterAll(async () => {
  for (const server of servers) server.close();
  await rm(home, { recursive: true, force: true });
});

const serve = async (answer: Authority['answer']): Promise<string> => {
  const { server, url } = await serveAuthority(answer);
  servers.push(server);
  return url;
};
const rootOf = ({ folder }: Authority) => readCertificates(readFileSync(join(folder, 'ca.pem'))) ?? [];
const file = Buffer.from('what is stamped\n');
const stamped = async (by: Authority): Promise<Uint8Array> => askAuthority(await serve(by.answer))(file);

test.each([
  ['RSA', {}],
  ['an elliptic curve', { key: 'ec' }],
  ['the older form of certificate names', { ess: 'sha1' }],
  ['a longer hash of its certificate', { ess: 'sha512' }],
])('an authority with %s is asked, and what it sends holds for its root', async (name, options) => {
  const own = makeAuthority(join(home, name.replaceAll(' ', '-')), options);
  const before = new Date(Date.now() - 2000).toISOString();
  const token = await stamped(own);
  const found = await verifyToken(token, file, rootOf(own));
  expect(found).toMatchObject({ authority: 'Stamps', state: 'trusted' });
  expect(typeof found === 'object' && found.at >= before).toBe(true);
  expect(await verifyToken(token, file, [])).toMatchObject({ state: 'unknown' });
});

describe('a token does not hold', () => {
  test('for another file', async () => {
    expect(await verifyToken(await stamped(authority), Buffer.from('other'), rootOf(authority))).toBe(
      'other-file',
    );
  });

  test('for an authority that did not issue its certificate', async () => {
    const other = makeAuthority(join(home, 'other'));
    expect(await verifyToken(await stamped(authority), file, rootOf(other))).toBe('authority');
  });

  test('with a byte changed, or says the same: what frames it is not signed, and the seal of a dossier is over that too', async () => {
    const token = await stamped(authority);
    const roots = rootOf(authority);
    const whole = await verifyToken(token, file, roots);
    let held = 0;
    for (let place = 0; place < token.length; place += 11) {
      const changed = Buffer.from(token);
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
      const found = await verifyToken(changed, file, roots);
      if (typeof found === 'string') continue;
      expect(found).toEqual(whole);
      held++;
    }
    expect(held).toBeLessThan(6);
  });

  // openssl stamps with no other certificate, so another of the same key takes the place of the one that it used.
  test.each([['critical,timeStamping,serverAuth'], ['timeStamping'], ['critical,timeStamping']])(
    'with another certificate of the same key in it, for %s',
    async (usage) => {
      const own = makeAuthority(join(home, `same-key-${usage.length}`));
      const token = readToken(await stamped(own));
      writeText(own.folder, 'usage', `extendedKeyUsage=${usage}\n`);
      const issue = 'x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -extfile usage -out tsa.pem -set_serial';
      const [before] = token?.signed.certificates ?? [];
      const serial =
        before instanceof Certificate ? Buffer.from(before.serialNumber.valueBlock.valueHexView) : '';
      openssl(own.folder, `${issue} 0x${serial.toString('hex')}`);
      const signed = token?.signed ?? new SignedData();
      signed.certificates = readCertificates(readFileSync(join(own.folder, 'tsa.pem')));
      const content = new ContentInfo({
        contentType: '1.2.840.113549.1.7.2',
        content: signed.toSchema(true),
      });
      const other = new Uint8Array(content.toSchema().toBER());
      expect(await verifyToken(other, file, rootOf(own))).toBe('signature');
    },
  );

  test('where it is none', async () => {
    expect(await verifyToken(Buffer.from('nonsense'), file, [])).toBe('form');
    expect(readCertificates(Buffer.from('nonsense'))).toBeUndefined();
  });
});

describe('an authority that fails', () => {
  test.each([
    ['sends nonsense', () => Buffer.from('nonsense')],
    ['sends nothing', () => Buffer.alloc(0)],
    ['sends without end', () => Buffer.alloc(3 * 1024 * 1024)],
    ['sends the stamp of another', () => otherStamp()],
    ['refuses', () => Buffer.from('30053003020102', 'hex')],
  ])('and %s leaves no stamp', async (_, answer) => {
    await expect(askAuthority(await serve(answer))(file)).rejects.toMatchObject({
      code: 'time-stamp-failed',
    });
  });

  test('and is not there leaves none', async () => {
    await expect(askAuthority('http://127.0.0.1:9/')(file)).rejects.toMatchObject({
      code: 'time-stamp-failed',
    });
  });

  const otherStamp = (): Buffer => {
    writeText(authority.folder, 'data', 'other');
    openssl(authority.folder, 'ts -query -data data -sha256 -cert -out q.tsq');
    return authority.answer(readFileSync(join(authority.folder, 'q.tsq')));
  };
});

const writeText = (folder: string, name: string, text: string): void =>
  writeFileSync(join(folder, name), text);

test('a dossier is stamped, verified offline, and by openssl', async () => {
  const journal = smallJournal();
  const folder = join(home, 'dossier');
  const { pem } = newKey();
  await writeDossier(folder, { ...journal, pem });
  await sealDossier(folder, proofsOf(journal.rows, journal.edition), pem, {
    timeStamp: askAuthority(await serve(authority.answer)),
  });
  const authorities = rootOf(authority);
  const check = await verifyDossier(folder, { authorities });
  expect([check.faults, check.timeStamp?.state]).toEqual([[], 'trusted']);
  expect((await verifyDossier(folder)).timeStamp?.state).toBe('unknown');
  const ca = join(authority.folder, 'ca.pem');
  openssl(folder, `ts -verify -in manifest.tst -token_in -data manifest.json -CAfile ${ca}`);

  const other = await verifyDossier(folder, { authorities: rootOf(makeAuthority(join(home, 'stranger'))) });
  expect(other.faults.map(({ code, says }) => [code, says.key])).toEqual([
    ['time-stamp-wrong', 'dossier-check.stamp-authority'],
  ]);
  const token = await readFile(join(folder, 'manifest.tst'));
  for (let place = 0; place < token.length; place += 97) {
    const changed = Buffer.from(token);
    changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
    await writeFile(join(folder, 'manifest.tst'), changed);
    expect((await verifyDossier(folder)).faults.map((each) => each.file)).toEqual(['manifest.tst']);
  }
  await rm(join(folder, 'manifest.tst'));
  expect((await verifyDossier(folder)).faults.map((each) => each.code)).toEqual(['file-missing']);
  await writeDossier(folder, { ...journal, pem });
  const none = await verifyDossier(folder, { authorities });
  expect(none.faults.map(({ says }) => says.key)).toEqual(['dossier-check.stamp-none']);
});
