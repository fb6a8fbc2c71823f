import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  doors,
  eventOf,
  gln,
  History,
  lot,
  placeOf,
  type Told,
  Truth,
} from '../../../test/support/lot-history.js';
import type { EpcisEvent } from '../epcis/index.js';
import { happeningOf } from '../trace/index.js';
import { eventOfLine, type RecallLine } from './line.js';
import { progressOf, type RecallProgress } from './progress.js';

const recall = '00000000-0000-4000-8000-000000000000';
const hourOf = (hour: number): number => Date.UTC(2026, 2, 1) + hour * 3_600_000;
const line = (hour: number, said: Partial<RecallLine> & Pick<RecallLine, 'kind'>): EpcisEvent =>
  eventOfLine({ recall, lot, at: hourOf(hour), by: 'A. Rossi', on: '2026-03-09', ...said });

function progress(
  told: readonly Told[],
  { whole, since = 100, lines = [] }: { whole?: number; since?: number; lines?: readonly EpcisEvent[] } = {},
): RecallProgress {
  const all = [line(since, { kind: 'started', on: undefined }), ...lines].map((each) => happeningOf(each));
  const found = progressOf([...told.map((each, at) => happeningOf(eventOf(each, at))), ...all], all, whole);
  if (found === undefined) throw new Error('no recall was started');
  return found;
}

const came = (door: number, pieces: number): Told => ({ step: 'arriving', pieces, more: placeOf(door) });
const refused = (door: number, pieces: number): Told => ({
  step: 'inspecting',
  pieces,
  more: { ...placeOf(door), 'wb:refused': 'damaged' },
});
const exactly = (count: number) => ({ low: count, high: count });
const siteOf = ({ sites }: RecallProgress, door: number) => sites.find(({ site }) => site === gln(door));

test('whatever is told of a lot, its total holds the truth, and is never more than it is known to have', () => {
  fc.assert(
    fc.property(History, fc.integer({ min: 0, max: 30 }), fc.boolean(), (history, since, isKnown) => {
      const truth = new Truth(history);
      const whole = history.isMakingTold ? history.whole : truth.out;
      const { total, sites } = progress(truth.told, { since, ...(isKnown ? { whole: history.whole } : {}) });
      const used = truth.told.reduce(
        (sum, { step, pieces }) => sum + (step === 'dispensing' ? pieces : 0),
        0,
      );
      const told = JSON.stringify([truth.told, sites, total], null, 1);
      expect(total.sent.low, told).toBeLessThanOrEqual(whole);
      expect(total.sent.high, told).toBeGreaterThanOrEqual(whole);
      if (isKnown) expect(total.sent.high, told).toBeLessThanOrEqual(history.whole);
      expect(total.unaccounted.low, told).toBeLessThanOrEqual(whole - used);
      expect(total.unaccounted.high, told).toBeGreaterThanOrEqual(whole - used);
      for (const door of doors) {
        const site = sites.find((each) => each.site === gln(door));
        if (truth.at(door) > 0) expect(site?.sent.high, told).toBeGreaterThanOrEqual(truth.at(door));
      }
    }),
    { numRuns: 500 },
  );
});

describe('a lot that is typed at several doors', () => {
  const told = [came(1, 3000), came(2, 1500), came(3, 1500)];

  test('has the largest receipt at least and all of them at most; each door answers for what it may have', () => {
    const found = progress(told);
    expect(found.total.sent).toEqual({ low: 3000, high: 6000 });
    expect(siteOf(found, 1)).toMatchObject({
      sent: { low: 0, high: 3000 },
      byEvents: { came: exactly(3000) },
    });
    expect(siteOf(found, 3)).toMatchObject({ sent: exactly(1500) });
    expect(found.mayBeToldTwice).toBe(true);
  });

  test('comes to no more than the case says the lot has', () => {
    expect(progress(told, { whole: 6000 }).total.sent).toEqual({ low: 3000, high: 6000 });
    expect(progress([...told, came(4, 1500)], { whole: 6000 }).total.sent).toEqual({ low: 3000, high: 6000 });
    expect(progress(told, { whole: 3000 }).total.sent).toEqual(exactly(3000));
    // Events prove more: which of both is wrong is said and not decided.
    const beyond = progress(told, { whole: 2000 });
    expect([beyond.total.sent, beyond.beyond]).toEqual([
      { low: 3000, high: 3000 },
      { pieces: 1000, of: 2000 },
    ]);
  });

  test('is accounted for once every door has counted, and they come to what it has', () => {
    const counts = [3000, 1500, 1500].map((pieces, at) =>
      line(200, { kind: 'counted', site: gln(at + 1), pieces }),
    );
    const found = progress(told, { whole: 6000, lines: counts });
    expect([found.total.unaccounted, found.total.over, found.state]).toEqual([exactly(0), 0, 'accounted']);
  });
});

describe('what a door refused', () => {
  const told = [came(1, 3000), refused(1, 500)];

  test('is not there; where it went is looked for, and the door is asked', () => {
    const found = progress(told);
    expect(siteOf(found, 1)).toMatchObject({ sent: exactly(2500) });
    expect(found.refused).toEqual([{ site: gln(1), pieces: exactly(500) }]);
    expect(found.total).toMatchObject({
      sent: exactly(3000),
      elsewhere: exactly(500),
      unaccounted: exactly(3000),
    });
    const all = progress([came(1, 500), refused(1, 500)]);
    expect(siteOf(all, 1)).toMatchObject({ sent: exactly(0), sure: 'possible', isSettled: false });
  });

  test('is accounted for by whoever says they have it', () => {
    const lines = [
      line(200, { kind: 'counted', site: gln(1), pieces: 2500 }),
      line(200, { kind: 'counted', site: gln(0), pieces: 500 }),
    ];
    const found = progress(told, { lines, whole: 3000 });
    expect(found.total).toMatchObject({ unaccounted: exactly(0), over: 0 });
    expect(found.state).toBe('accounted');
    // Where nobody knows how many there are, they may be others.
    expect(progress(told, { lines }).total.unaccounted).toEqual({ low: 0, high: 500 });
  });
});
