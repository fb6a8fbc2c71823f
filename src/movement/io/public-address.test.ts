import { expect, test } from 'vitest';
import { isPublicHost } from './public-address.js';

// The ways round a guard that were reported of others: forms of 127.0.0.1 and of the metadata service of clouds.
test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://0/',
  'http://①②⑦.⓪.⓪.①/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://a.localhost/',
  'http://[::1]/',
  'http://[::]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:a9fe:a9fe]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::]/',
  'http://[fe80::1]/',
  'http://[fd00::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://10.1.2.3/',
  'http://100.64.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://printer.local/',
  'http://metadata.google.internal/',
])('%s is not public', (address) => {
  expect(isPublicHost(new URL(address))).toBe(false);
});

test.each([
  'https://example.com/hook',
  'https://8.8.8.8/',
  'https://172.32.0.1/',
  'https://100.128.0.1/',
  'https://[2606:4700::1111]/',
  'https://localhost.example.com/',
])('%s may be', (address) => {
  expect(isPublicHost(new URL(address))).toBe(true);
});
