import { fromBER, Integer, OctetString, Sequence } from 'asn1js';
import { AlgorithmIdentifier, ContentInfo, MessageImprint, SignedData, TimeStampReq, TSTInfo } from 'pkijs';
import { oids } from './object-identifiers.js';

/** A query for a time stamp over a SHA-256 (RFC 3161, 2.4.1), with the authority's certificate in the answer. */
export const writeQuery = (sha256: Uint8Array, nonce: Uint8Array): Uint8Array =>
  new Uint8Array(
    new TimeStampReq({
      version: 1,
      messageImprint: new MessageImprint({
        hashAlgorithm: new AlgorithmIdentifier({ algorithmId: oids.sha256 }),
        hashedMessage: new OctetString({ valueHex: copyOf(sha256) }),
      }),
      certReq: true,
      nonce: new Integer({ valueHex: copyOf(nonce) }),
    })
      .toSchema()
      .toBER(),
  );

/** Their own buffer, as the library asks for. */
export const copyOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** The token of an answer, byte by byte as the authority made it; undefined where it gave none. */
export function readAnswer(answer: Uint8Array): Uint8Array | undefined {
  const { result, offset } = fromBER(copyOf(answer));
  if (offset === -1 || !(result instanceof Sequence)) return undefined;
  const [status, token] = result.valueBlock.value;
  const code = status instanceof Sequence ? status.valueBlock.value[0] : undefined;
  // 0 is granted, 1 granted with changes that the token itself says.
  const isGranted = code instanceof Integer && code.valueBlock.valueDec <= 1;
  return isGranted && token ? Uint8Array.from(token.valueBeforeDecodeView) : undefined;
}

/** What an authority signed: CMS around the facts of the stamp. Undefined where the bytes are no token. */
export function readToken(token: Uint8Array): { signed: SignedData; facts: TSTInfo } | undefined {
  try {
    const content = ContentInfo.fromBER(copyOf(token));
    const signed = new SignedData({ schema: content.content });
    const { eContent, eContentType } = signed.encapContentInfo;
    if (eContentType !== oids.tstInfo || !eContent) return undefined;
    return { signed, facts: TSTInfo.fromBER(eContent.getValue()) };
  } catch {
    // The library throws errors of its own for bytes that mean nothing to it.
    return undefined;
  }
}

export const isNonceOf = ({ nonce }: TSTInfo, sent: Uint8Array): boolean =>
  nonce !== undefined && Buffer.compare(new Uint8Array(nonce.valueBlock.valueHexView), sent) === 0;
