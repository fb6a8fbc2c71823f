import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryTransfers } from './support/arbitrary-transfers.js';
import { findContradictions } from './support/contradictions.js';
import { lawRuns } from './support/find.js';

test('findings about one consignment never contradict each other', { timeout: 0 }, () => {
  fc.assert(
    fc.property(arbitraryTransfers, (caseData) => {
      expect(findContradictions(caseData)).toEqual([]);
    }),
    { numRuns: lawRuns },
  );
});
