import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { type VerifierKey, verifierKeyOf } from './verifier-key.js';

/** Text with lines of signatures below it (C2SP signed-note). */
export type SignedNote = { readonly text: string; readonly signatures: readonly NoteSignature[] };

export type NoteSignature = {
  readonly name: string;
  /** Of the key that made it. */
  readonly id: string;
  readonly bytes: Buffer;
};

export type Signer = { readonly name: string; readonly privateKey: KeyObject };

const idBytes = 4;
const signaturesMax = 100;
const noteForm = /^([\s\S]*\n)\n((?:— [^\n]+\n)+)$/;
const lineForm = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the standard forbids them.
const controls = /[\u0000-\u0009\u000b-\u001f]/;

/** Undefined where the text is no signed note. */
export function parseNote(note: string): SignedNote | undefined {
  const [, text, below] = noteForm.exec(note) ?? [];
  if (text === undefined || below === undefined || controls.test(note)) return undefined;
  const lines = below.slice(0, -1).split('\n');
  const signatures = lines.map(parseSignature).filter((each) => each !== undefined);
  const isWhole = signatures.length === lines.length && lines.length <= signaturesMax;
  return isWhole ? { text, signatures } : undefined;
}

function parseSignature(line: string): NoteSignature | undefined {
  const [, name, base64] = lineForm.exec(line) ?? [];
  if (name === undefined || base64 === undefined) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  // One spelling for each signature: bits that say nothing could else be changed unseen.
  if (bytes.toString('base64') !== base64 || bytes.length <= idBytes) return undefined;
  return { name, id: bytes.toString('hex', 0, idBytes), bytes: bytes.subarray(idBytes) };
}

export function signNote(text: string, { name, privateKey }: Signer): string {
  const { id } = verifierKeyOf(name, createPublicKey(privateKey));
  const bytes = Buffer.concat([Buffer.from(id, 'hex'), sign(null, Buffer.from(text), privateKey)]);
  return `${text}\n— ${name} ${bytes.toString('base64')}\n`;
}

export type SignatureState =
  | { readonly state: 'signed'; readonly at?: Date }
  | { readonly state: 'wrong' }
  | { readonly state: 'none' };

/** Whether a key has signed the note, and of a cosignature when. */
export function checkSignature({ text, signatures }: SignedNote, key: VerifierKey): SignatureState {
  const made = signatures.filter(({ name, id }) => name === key.name && id === key.id);
  if (made.length === 0) return { state: 'none' };
  const checked = made.map(({ bytes }) =>
    key.kind === 'signature' ? checkPlain(text, bytes, key) : checkTimed(text, bytes, key),
  );
  return checked.find(({ state }) => state === 'wrong') ?? checked[0] ?? { state: 'none' };
}

const checkPlain = (text: string, bytes: Buffer, { publicKey }: VerifierKey): SignatureState =>
  verify(null, Buffer.from(text), publicKey, bytes) ? { state: 'signed' } : { state: 'wrong' };

const timeBytes = 8;

/** C2SP tlog-cosignature, version 1: the time stands before the signature and is signed with the text. */
function checkTimed(text: string, bytes: Buffer, { publicKey }: VerifierKey): SignatureState {
  if (bytes.length <= timeBytes) return { state: 'wrong' };
  const seconds = bytes.readBigUInt64BE(0);
  const said = Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`);
  const isSigned = verify(null, said, publicKey, bytes.subarray(timeBytes));
  return isSigned ? { state: 'signed', at: new Date(Number(seconds) * 1000) } : { state: 'wrong' };
}
