import { expect, test } from 'vitest';
import { uuidOfName } from './index.js';

// RFC 9562, appendix A.4: the namespace of domain names and www.example.com.
test('a UUID of a name is the one of the standard', () => {
  expect(uuidOfName('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
