import { expect, test } from 'vitest';
import { KnownNames, partyLabel } from './known-names';

const none = new KnownNames([]);
const labels = (entries: readonly { id: string; name: string; alsoKnownAs?: string[] }[]) => (name: string) =>
  partyLabel(name, { party: new KnownNames(entries), place: none, product: none, consignment: none });

test('somebody is known by another name, where it is nobody else’s', () => {
  const labelOf = labels([
    { id: 'cri', name: 'Croce Rossa Italiana', alsoKnownAs: ['CRI', '意大利红十字会'] },
    { id: 'asl', name: 'Asl di Montelago', alsoKnownAs: ['Asl'] },
    { id: 'other', name: 'Asl di Rocca', alsoKnownAs: ['ASL'] },
  ]);
  expect(labelOf('cri')).toBe('Croce Rossa Italiana');
  expect(labelOf('意大利红十字会')).toBe('Croce Rossa Italiana');
  expect(labelOf('Asl')).toBe('Asl');
});
