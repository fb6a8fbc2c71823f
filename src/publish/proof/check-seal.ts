import { sha256 } from '../../lib/hash/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { type Checkpoint, parseCheckpoint } from './checkpoint.js';
import { type DossierFault, fault } from './fault.js';
import { manifestFiles, parseSeal, type Sealed } from './manifest.js';
import { proofFiles } from './proofs.js';
import { checkSignature, type NoteSignature, parseNote, type SignedNote } from './signed-note.js';
import type { Witness } from './verification.js';
import { parseVerifierKey, type VerifierKey } from './verifier-key.js';

export type SealCheck = {
  readonly faults: readonly DossierFault[];
  /** What was signed and the key, where the signature holds: what nobody has signed accuses no other file. */
  readonly sealed?: Sealed | undefined;
  readonly key?: VerifierKey | undefined;
};

/** Reads what was signed, and whether the key named in it has signed it. */
export function checkSeal(text: string | undefined): SealCheck {
  const file = manifestFiles.note;
  if (text === undefined) return { faults: [missing(file)] };
  const note = parseNote(text);
  const sealed = note && parseSeal(note.text);
  const key = sealed && parseVerifierKey(sealed.key);
  // Another line could be changed unseen by whoever does not know its key.
  if (!note || !sealed || !key || note.signatures.length !== 1) return { faults: [formWrong(file)] };
  if (checkSignature(note, key).state === 'signed') return { faults: [], sealed, key };
  return { faults: [fault('signature-wrong', file, wording('dossier-check.seal-unsigned'))] };
}

export type HeadCheck = {
  readonly faults: readonly DossierFault[];
  /** As it was signed: one that was changed proves nothing. */
  readonly tree?: Checkpoint | undefined;
  readonly witnesses: readonly Witness[];
  readonly isKeyNamed: boolean;
};

/** Holds the signed tree head against the seal, and its signatures against keys that somebody else named. */
export function checkHead(
  text: string | undefined,
  { sealed, key }: SealCheck,
  named: readonly VerifierKey[],
): HeadCheck {
  const file = proofFiles.checkpoint;
  const isKeyNamed = named.some((each) => each.text === key?.text);
  const note = text === undefined ? undefined : parseNote(text);
  const tree = note && parseCheckpoint(note.text);
  if (!note || !tree) {
    const faults = [text === undefined ? missing(file) : formWrong(file), ...otherKeys(named, key, [])];
    return { faults, witnesses: [], isKeyNamed };
  }
  const faults: DossierFault[] = [];
  const isChanged = sealed !== undefined && sha256(note.text) !== sealed.checkpoint;
  if (isChanged)
    faults.push(fault('file-changed', file, wording('dossier-check.changed', { file: asIs(file) })));
  else if (key && (key.name !== tree.origin || checkSignature(note, key).state !== 'signed'))
    faults.push(fault('signature-wrong', file, wording('dossier-check.checkpoint-unsigned')));
  const others = note.signatures.filter(({ name, id }) => name !== key?.name || id !== key.id);
  const { witnesses, faults: wrong } = checkWitnesses(note, others, named);
  const all = [...faults, ...wrong, ...otherKeys(named, key, witnesses)];
  return { faults: all, tree: isChanged ? undefined : tree, witnesses, isKeyNamed };
}

function checkWitnesses(
  note: SignedNote,
  others: readonly NoteSignature[],
  named: readonly VerifierKey[],
): { readonly witnesses: readonly Witness[]; readonly faults: readonly DossierFault[] } {
  const witnesses: Witness[] = [];
  const faults: DossierFault[] = [];
  for (const { name, id } of others) {
    const key = named.find((each) => each.name === name && each.id === id);
    const checked = key && checkSignature(note, key);
    if (checked?.state === 'wrong') {
      const says = wording('dossier-check.witness-wrong', { name: asIs(name) });
      faults.push(fault('signature-wrong', proofFiles.checkpoint, says));
    } else if (checked?.state === 'signed')
      witnesses.push({ name, id, state: 'signed', at: checked.at?.toISOString() });
    else witnesses.push({ name, id, state: 'unknown' });
  }
  return { witnesses, faults };
}

/** Keys that were named and have signed nothing here. */
function otherKeys(
  named: readonly VerifierKey[],
  key: VerifierKey | undefined,
  witnesses: readonly Witness[],
): DossierFault[] {
  const isUsed = (each: VerifierKey): boolean =>
    each.text === key?.text ||
    witnesses.some(({ name, id, state }) => state === 'signed' && name === each.name && id === each.id);
  return named
    .filter((each) => !isUsed(each))
    .map((each) =>
      each.kind === 'cosignature'
        ? fault(
            'witness-missing',
            proofFiles.checkpoint,
            wording('dossier-check.witness-none', { name: asIs(each.name) }),
          )
        : fault(
            'key-other',
            manifestFiles.note,
            wording('dossier-check.key-other', { key: asIs(each.text) }),
          ),
    );
}

export const missing = (file: string): DossierFault =>
  fault('file-missing', file, wording('dossier-check.missing', { file: asIs(file) }));

export const formWrong = (file: string): DossierFault =>
  fault('form-wrong', file, wording('dossier-check.form', { file: asIs(file) }));
