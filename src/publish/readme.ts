import { formatMessage, type Language, languageNames, message } from '../findings/index.js';
import { asIs } from '../lib/wording/index.js';
import type { Edition } from './edition.js';

export const readmeFile = 'README.txt';

// Each line is typed as it stands, in the folder of the dossier. What is made is put beside it, not in it.
const list = `awk -F'"' '/"path":/{p=$4} /"sha256":/{print $4 "  " p}' manifest.json`;
const withoutSignatures = (file: string): string => `sed '/^$/,$d' ${file}`;
const steps = [
  { says: 'files', commands: [`${list} | sha256sum --check --quiet`] },
  {
    says: 'others',
    commands: [
      `${list} | cut -c67- | LC_ALL=C sort > ../listed.txt`,
      'find . -type f | cut -c3- | LC_ALL=C sort | diff ../listed.txt -',
    ],
  },
  {
    says: 'note',
    commands: [
      'sha256sum manifest.json',
      `${withoutSignatures('proof/checkpoint')} | sha256sum`,
      'cat manifest.note',
    ],
  },
  {
    says: 'signature',
    commands: [
      "KEY=$(sed -n 's/^key //p' manifest.note)",
      // The frame of an Ed25519 key (RFC 8410): the 32 bytes of the key follow it.
      `{ printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'; echo "$KEY" | sed 's/^[^+]*+[^+]*+//' | base64 -d | tail -c 32; } > ../key.der`,
      `${withoutSignatures('manifest.note')} > ../text.txt`,
      "sed -n 's/^— [^ ]* //p' manifest.note | base64 -d | tail -c 64 > ../signature.bin",
      'openssl pkeyutl -verify -pubin -inkey ../key.der -keyform DER -rawin -in ../text.txt -sigfile ../signature.bin',
    ],
  },
] as const;

/** What somebody reads who got the folder and nothing else: what it is, and how to check it with and without the program. */
export const readmeText = (edition: Edition): string =>
  `${languageNames.map((language) => readmeIn(language, edition)).join(`\n${'='.repeat(78)}\n\n`)}`;

function readmeIn(language: Language, { id, title, at, by, program }: Edition): string {
  const say = (key: Parameters<typeof message>[0], params = {}): string =>
    formatMessage(message(key, params), language);
  const named = {
    title: asIs(title.replaceAll(/\s+/g, ' ')),
    by: asIs(by.replaceAll(/\s+/g, ' ')),
    id: asIs(id),
    at: asIs(at),
    version: asIs(program.version),
  };
  const byHand = steps.map(({ says, commands }, step) =>
    [`${step + 1}. ${say(`readme.${says}`)}`, '', ...commands.map((command) => `    ${command}`)].join('\n'),
  );
  return `${[
    say('readme.title'),
    say('readme.what', named),
    say('readme.read'),
    say('readme.program', named),
    '    waybill verify .',
    say('readme.key'),
    say('readme.by-hand'),
    ...byHand,
    say('readme.stamp'),
    '    openssl ts -verify -in manifest.tst -token_in -data manifest.json -CAfile AUTHORITIES.pem',
  ].join('\n\n')}\n`;
}
