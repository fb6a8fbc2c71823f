import { hasCheckDigit, identityOf } from '../../lib/gs1/index.js';
import { plainLetters } from '../../lib/text/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { wrongValue } from '../../words/index.js';
import { nameText, placeText } from '../delivery/names.js';
import { uuidInRecalls } from './line.js';
import type { RecallRead } from './progress.js';

/** A site by its identifier, its label, its GLN or the name it was given; one nobody knows must be an identifier or a GLN. */
export function siteCalled(field: 'site' | 'to', text: string, { id: recall, sites }: RecallRead): string {
  const wanted = text.trim();
  const gln = /^(?:\((414|417)\))?(\d{13})(?:\(254\)(\S+))?$/.exec(wanted);
  const id = /^[a-z][a-z0-9+.-]*:\S+$/i.test(wanted)
    ? identityOf(wanted)
    : gln
      ? placeWithGln(gln)
      : undefined;
  const isBare = gln !== null && gln[1] === undefined;
  const called = sites.filter(
    ({ site, name }) =>
      site === id ||
      (isBare && site === id?.replace('/414/', '/417/')) ||
      nameText(site) === wanted ||
      (name !== undefined && plainName(name) === plainName(wanted)),
  );
  const [only] = called;
  if (only && called.length === 1) return only.site;
  const isWhole = gln === null || hasCheckDigit(gln[2] ?? '');
  if (id !== undefined && called.length === 0 && isWhole) return id;
  const shown = (called.length > 0 ? called : sites)
    .slice(0, shownMax)
    .map(({ site, name }) => placeText(site, name));
  // The same name is given the same one, so that it can be typed again.
  const own = `urn:uuid:${uuidInRecalls(`${recall}/site/${plainName(wanted)}`)}`;
  throw wrongValue(
    field,
    asIs(text),
    wording('recall.expect.known-site', { sites: { list: shown.map(asIs), join: 'commas' }, own: asIs(own) }),
  );
}

// Who types a name does not always have its accents.
const plainName = (name: string): string => plainLetters(name).replaceAll(/\s+/g, ' ').trim();

const placeWithGln = ([, ai = '414', gln, room]: RegExpExecArray): string =>
  `https://id.gs1.org/${ai}/${gln}${room === undefined ? '' : `/254/${encodeURIComponent(room)}`}`;

const shownMax = 12;
