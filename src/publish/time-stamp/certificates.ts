import { X509Certificate } from 'node:crypto';
import { Certificate } from 'pkijs';
import { copyOf } from './query.js';

const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Certificates of authorities out of a file, PEM or DER; undefined where it holds none that can be read. */
export function readCertificates(bytes: Uint8Array): Certificate[] | undefined {
  const blocks = Buffer.from(bytes).toString('latin1').match(block);
  try {
    return (blocks ?? [bytes]).map((each) => Certificate.fromBER(copyOf(new X509Certificate(each).raw)));
  } catch {
    return undefined;
  }
}
