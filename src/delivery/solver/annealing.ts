import type { Random } from '../../statistics/index.js';
import { Bag } from './bag.js';
import type { Search } from './best-spot.js';
import type { Instance } from './instance.js';
import { makeSortKeys, recreate } from './recreate.js';
import { findRelatives } from './relatives.js';
import { type Ruin, ruin } from './ruin.js';
import { timeTour } from './time-tours.js';
import { Tours } from './tours.js';
import { Undo } from './undo.js';

/** Of the mean way between two stops: how much worse a day may get for a while, at first and at last. */
const [firstHeat, lastHeat] = [5, 0.02];
const blink = 0.01;

/** Days as they were at one moment. */
export type Days = { readonly stops: Int32Array; readonly what: Uint8Array; readonly length: Int32Array };

/**
 * Ruins and recreates the days of all vehicles again and again, and keeps what is not much worse, less and less of it as
 * time goes by (Schrimpf et al. 2000). Every day it ever holds breaks no rule; orders that fit nowhere wait in the bag.
 */
export class Annealing {
  readonly tours: Tours;
  rounds = 0;
  /** The priorities of those not served, and the cost of the others; of the best days so far. */
  bestLeft = Number.POSITIVE_INFINITY;
  bestCost = Number.POSITIVE_INFINITY;
  private best: Days;
  private energy: number;
  private readonly bag: Bag;
  private readonly undo: Undo;
  private readonly search: Search;
  private readonly wrecking: Ruin;
  private readonly keys;
  private readonly leftWeight: number;
  private readonly saved: Bag;

  constructor(
    private readonly instance: Instance,
    private readonly random: Random,
  ) {
    const times = new Float64Array(instance.states);
    const tours = new Tours(instance);
    this.tours = tours;
    for (let vehicle = 0; vehicle < instance.vehicles; vehicle++) timeTour(tours, vehicle, times);
    this.bag = new Bag(instance.orders);
    this.saved = new Bag(instance.orders);
    this.undo = new Undo(tours, new Tours(instance));
    const spot = { vehicle: -1, at: 0, form: 0, cost: 0 };
    this.search = { tours, random, blink, times, spot, seen: new Uint8Array(instance.vehicles) };
    const row = new Int32Array(instance.orders);
    const relatives = findRelatives(instance);
    this.wrecking = { tours, random, relatives, bag: this.bag, undo: this.undo, times, row };
    this.keys = makeSortKeys(instance);
    this.leftWeight = farthest(instance);
    for (let order = 0; order < instance.orders; order++) this.bag.put(order);
    recreate({ ...this.search, blink: 0 }, this.keys, this.bag, this.undo);
    this.undo.forget();
    this.energy = this.measure();
    this.best = this.copy();
    this.noteBest();
  }

  /** Some rounds, at a heat that falls with the share of the work that is done. */
  run(rounds: number, share: number): void {
    const heat = this.heatUnit() * firstHeat * (lastHeat / firstHeat) ** share;
    for (let round = 0; round < rounds; round++) this.round(heat);
    this.rounds += rounds;
  }

  private round(heat: number): void {
    const { bag, saved, undo } = this;
    saved.orders.set(bag.orders.subarray(0, bag.count));
    saved.count = bag.count;
    ruin(this.wrecking);
    recreate(this.search, this.keys, bag, undo);
    const energy = this.measure();
    if (energy < this.energy - heat * Math.log(this.random())) {
      this.energy = energy;
      undo.forget();
      this.noteBest();
      return;
    }
    undo.restore();
    bag.orders.set(saved.orders.subarray(0, saved.count));
    bag.count = saved.count;
  }

  get bestDays(): Days {
    return this.best;
  }

  private costNow(): number {
    let cost = 0;
    for (let vehicle = 0; vehicle < this.instance.vehicles; vehicle++) cost += this.tours.cost[vehicle] ?? 0;
    return cost;
  }

  private leftNow(): number {
    let left = 0;
    for (let at = 0; at < this.bag.count; at++) left += this.instance.priority[this.bag.orders[at] ?? 0] ?? 0;
    return left;
  }

  private measure(): number {
    return this.costNow() + this.leftWeight * this.leftNow();
  }

  private noteBest(): void {
    const [left, cost] = [this.leftNow(), this.costNow()];
    if (left > this.bestLeft || (left === this.bestLeft && cost >= this.bestCost - 1e-9)) return;
    this.bestLeft = left;
    this.bestCost = cost;
    this.best = this.copy();
  }

  private copy(): Days {
    const { stops, what, length } = this.tours;
    return { stops: stops.slice(), what: what.slice(), length: length.slice() };
  }

  private heatUnit(): number {
    return this.bestCost / (this.instance.orders + this.instance.vehicles / 4);
  }
}

/** More than any one order can cost: what an order left behind counts, so that it is worth the way to it. */
function farthest({ cost, fixedCost, priority }: Instance): number {
  const way = cost.reduce((most, each) => Math.max(most, each), 0);
  const fixed = fixedCost.reduce((most, each) => Math.max(most, each), 0);
  const least = priority.reduce((some, each) => Math.min(some, each), Number.POSITIVE_INFINITY);
  return (4 * way + fixed + 1) / Math.max(least, 1e-3);
}
