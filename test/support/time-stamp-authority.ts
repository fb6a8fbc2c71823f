import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export const openssl = (folder: string, line: string): void => {
  execFileSync('openssl', line.split(' '), { cwd: folder, stdio: 'pipe' });
};

const config = `[ tsa ]
default_tsa = own
[ own ]
serial = ./serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
ess_cert_id_alg = ESS
`;

export type Authority = {
  readonly folder: string;
  /** Answers a query as `openssl ts` does. */
  readonly answer: (query: Uint8Array) => Buffer;
};

/** A root, and a signer below it whose certificate says what it is for. */
export function makeAuthority(
  folder: string,
  { usage = 'critical,timeStamping', key = 'rsa:2048', ess = 'sha256' } = {},
): Authority {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  write('tsa.cnf', config.replace('ESS', ess));
  write('serial', '01\n');
  write('usage', `extendedKeyUsage=${usage}\nkeyUsage=critical,digitalSignature\n`);
  const curve = '-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes';
  const signer = key === 'ec' ? curve : `-newkey ${key} -nodes`;
  const root = '-addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign';
  openssl(folder, `req -x509 ${curve} -keyout ca.key -out ca.pem -days 3650 -subj /CN=Root ${root}`);
  openssl(folder, `req ${signer} -keyout tsa.key -out tsa.csr -subj /O=Test/CN=Stamps`);
  const issue = '-CA ca.pem -CAkey ca.key -CAcreateserial -days 3000 -extfile usage -out tsa.pem';
  openssl(folder, `x509 -req -in tsa.csr ${issue}`);
  return {
    folder,
    answer: (query) => {
      writeFileSync(join(folder, 'q.tsq'), query);
      const sign = '-signer tsa.pem -inkey tsa.key -out r.tsr';
      openssl(folder, `ts -reply -config tsa.cnf -section own -queryfile q.tsq ${sign}`);
      return readFileSync(join(folder, 'r.tsr'));
    },
  };
}

/** Serves it over HTTP, as RFC 3161 says. */
export async function serveAuthority(answer: Authority['answer']): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (request.headers['content-type'] !== 'application/timestamp-query') response.writeHead(415).end();
      else
        response
          .writeHead(200, { 'content-type': 'application/timestamp-reply' })
          .end(answer(Buffer.concat(parts)));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
