import { createHash } from 'node:crypto';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import type { Attribute, Certificate, SignedData, TSTInfo } from 'pkijs';
import { oids } from './object-identifiers.js';
import { copyOf, readToken } from './query.js';

export type TimeStamp = {
  readonly at: string;
  /** As its certificate names it. */
  readonly authority: string;
  /** `unknown`: no certificate was given that it could be held against. */
  readonly state: 'trusted' | 'unknown';
};

export type TokenFault = 'form' | 'other-file' | 'signature' | 'not-for-stamps' | 'authority';

/**
 * Holds a token against the file that it stamps, its own signature, and authorities that somebody named (RFC 3161, RFC
 * 5816). Certificates are judged as of the moment of the stamp; whether one was revoked is asked nowhere.
 */
export async function verifyToken(
  token: Uint8Array,
  file: Uint8Array,
  authorities: readonly Certificate[],
): Promise<TimeStamp | TokenFault> {
  const read = readToken(token);
  if (!read) return 'form';
  const { signed, facts } = read;
  if (!isOf(facts, file)) return 'other-file';
  const signer = await findSigner(signed, file);
  if (!signer) return 'signature';
  if (!isNamed(signed, signer)) return 'signature';
  if (!isForStamps(signer)) return 'not-for-stamps';
  const found = { at: facts.genTime.toISOString(), authority: nameOf(signer) };
  if (authorities.length === 0) return { ...found, state: 'unknown' };
  return (await isVouchedFor(signed, file, authorities)) ? { ...found, state: 'trusted' } : 'authority';
}

function isOf({ messageImprint }: TSTInfo, file: Uint8Array): boolean {
  const hash = createHash('sha256').update(file).digest();
  return (
    messageImprint.hashAlgorithm.algorithmId === oids.sha256 &&
    Buffer.compare(new Uint8Array(messageImprint.hashedMessage.valueBlock.valueHexView), hash) === 0
  );
}

/** The certificate of whoever signed, where the signature holds. */
async function findSigner(signed: SignedData, file: Uint8Array): Promise<Certificate | undefined> {
  if (signed.signerInfos.length !== 1) return undefined;
  try {
    const found = await signed.verify({ signer: 0, data: copyOf(file), extendedMode: true });
    return found.signatureVerified ? (found.signerCertificate ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** RFC 3161, 2.4.2: the certificate is named in what was signed, so that another of the same key cannot take its place. */
function isNamed(signed: SignedData, signer: Certificate): boolean {
  const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? [];
  const der = Buffer.from(signer.toSchema().toBER());
  return attributes.some((attribute) => {
    if (attribute.type === oids.signingCertificateV2) return isHashOf(attribute, der, 'sha256');
    return attribute.type === oids.signingCertificate && isHashOf(attribute, der, 'sha1');
  });
}

const hashes = new Map([
  [oids.sha256, 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
]);

/** The first ESSCertID of SigningCertificate: an algorithm, where it is not the usual one, and a hash. */
function isHashOf({ values }: Attribute, der: Buffer, usual: string): boolean {
  const [first, second] = partsOf(partsOf(partsOf(values[0])[0])[0]);
  const algorithm = first instanceof Sequence ? partsOf(first)[0] : undefined;
  const hash = first instanceof OctetString ? first : second;
  const name = algorithm instanceof ObjectIdentifier ? hashes.get(algorithm.valueBlock.toString()) : usual;
  if (!(hash instanceof OctetString) || name === undefined) return false;
  return (
    Buffer.compare(new Uint8Array(hash.valueBlock.valueHexView), createHash(name).update(der).digest()) === 0
  );
}

const partsOf = (value: unknown): unknown[] => (value instanceof Sequence ? value.valueBlock.value : []);

/** RFC 3161, 2.3: the key stamps and does nothing else. */
function isForStamps({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === oids.extendedKeyUsage);
  const purposes: unknown = (usage?.parsedValue as { keyPurposes?: unknown } | undefined)?.keyPurposes;
  return (
    usage?.critical === true &&
    Array.isArray(purposes) &&
    purposes.length === 1 &&
    purposes[0] === oids.timeStamping
  );
}

async function isVouchedFor(
  signed: SignedData,
  file: Uint8Array,
  authorities: readonly Certificate[],
): Promise<boolean> {
  try {
    return await signed.verify({
      signer: 0,
      data: copyOf(file),
      checkChain: true,
      trustedCerts: [...authorities],
    });
  } catch {
    return false;
  }
}

function nameOf({ subject }: Certificate): string {
  const name =
    subject.typesAndValues.find(({ type }) => type === oids.commonName) ?? subject.typesAndValues[0];
  return String(name?.value.valueBlock.value ?? '');
}
