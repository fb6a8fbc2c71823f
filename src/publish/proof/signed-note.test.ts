import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCheckpoint, parseCheckpoint } from './checkpoint.js';
import { checkSignature, parseNote, signNote } from './signed-note.js';
import { parseVerifierKey, verifierKeyOf } from './verifier-key.js';

const keyOf = (text: string) => {
  const key = parseVerifierKey(text);
  if (!key) throw new Error(`no key: ${text}`);
  return key;
};
const noteOf = (text: string) => {
  const note = parseNote(text);
  if (!note) throw new Error(`no note: ${text}`);
  return note;
};

// golang.org/x/mod, sumdb/note: the example of its documentation. The private key is 32 bytes after the type.
const peter = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const petersSeed = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
const text =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const note = `${text}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

test("the note of Go's documentation is verified, and made again of its key", () => {
  expect(checkSignature(noteOf(note), keyOf(peter))).toEqual({ state: 'signed' });
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), petersSeed]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  expect(signNote(text, { name: 'PeterNeumann', privateKey })).toBe(note);
});

test("the vector of C2SP's signed-note is verified", () => {
  const spec =
    'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
  const key = keyOf('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
  expect(checkSignature(noteOf(spec), key)).toEqual({ state: 'signed' });
});

test('a key of another name or number has not signed it', () => {
  const enoch = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
  expect(checkSignature(noteOf(note), keyOf(enoch))).toEqual({ state: 'none' });
});

// The keys that Go's own tests refuse, and two of algorithms that are not read here.
test.each([
  [
    'a key too long for its kind',
    'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
  ],
  ['an algorithm nobody knows', 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
  ['a wrong number', 'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
  ['no name', '+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
  ['a name alone', 'PeterNeumann'],
])('%s is refused', (_, key) => {
  expect(parseVerifierKey(key)).toBeUndefined();
});

// The names are those of C2SP's signed-note and of two public logs.
test.each([
  'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  'TEST+7997405c+AQcC+FTVKf0jlTdHDY3rbevmnKxxPjigCXlVtGe6RIr6',
  'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2',
])('the number of %s is that of its name and key', (key) => {
  expect(parseVerifierKey(key)?.text).toBe(key);
});

// arche2025h1.staging.ct.transparency.dev as witnesses of its network cosigned it.
const cosigned = `arche2025h1.staging.ct.transparency.dev
1432088532
U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

— arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
— transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
— witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
— witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==
`;

test('a checkpoint of a public log keeps its cosignatures, and one is verified by its key', () => {
  const read = noteOf(cosigned);
  expect(read.signatures.length).toBe(6);
  const log = keyOf(
    'arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f',
  );
  expect(checkSignature(read, log)).toEqual({ state: 'signed' });
  const remora = keyOf('remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2');
  expect(checkSignature(read, remora)).toEqual({ state: 'signed', at: new Date(0x6a122120 * 1000) });
  expect(checkSignature({ ...read, text: read.text.replace('\n', ' \n') }, remora)).toEqual({
    state: 'wrong',
  });
});

// C2SP tlog-checkpoint, its example.
test('the example of a checkpoint is read and written as it stands', () => {
  const example = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
  const read = parseCheckpoint(example);
  expect([read?.origin, read?.size, read?.root.length]).toEqual([
    'example.com/behind-the-sofa',
    20852163,
    32,
  ]);
  expect(read && formatCheckpoint(read)).toBe(example);
});

test.each([
  ['a size with a nought before it', 'log\n01\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'],
  ['a root that is too short', 'log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jx\n'],
  ['bits behind the root', 'log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n'],
  ['no size', 'log\n\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'],
  ['an empty line', 'log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n'],
])('%s makes no checkpoint', (_, said) => {
  expect(parseCheckpoint(said)).toBeUndefined();
});

test('what was signed is verified, and with any one byte changed it is not', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = verifierKeyOf('waybill.test', publicKey);
  expect(parseVerifierKey(key.text)?.id).toBe(key.id);
  const signed = Buffer.from(
    signNote('One line\n\nand another: 三。\n', { name: 'waybill.test', privateKey }),
  );
  expect(checkSignature(noteOf(signed.toString()), key)).toEqual({ state: 'signed' });
  fc.assert(
    fc.property(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(signed);
      changed.writeUInt8(changed.readUInt8(at) ^ by, at);
      const read = parseNote(changed.toString());
      expect(read && checkSignature(read, key).state).not.toBe('signed');
    }),
    { numRuns: 500 },
  );
});
