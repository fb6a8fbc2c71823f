import type { AmountBounds } from './balance.js';

/**
 * How much there ever was of a lot. Where it is told how much was made, that is all; where it is not, what was seen anywhere
 * came from somewhere, and there were at least as many as were known at one moment, and at most as many as ever came untold.
 */
export class LotSupply {
  private made = 0;
  /** What came before anybody told that it was made. */
  private brought: AmountBounds = { low: 0, high: 0 };
  private held = 0;
  private heldMost = 0;

  /** `told`: how much was made, over all the events that say it; endless where one of them does not say how much. */
  constructor(private readonly told: number | undefined) {}

  /** So much may still come from where nobody told of it. */
  get room(): number {
    if (this.told === undefined) return Number.POSITIVE_INFINITY;
    return Math.max(0, exact(this.told - this.made - this.brought.low));
  }

  bring({ low, high }: AmountBounds): void {
    this.brought = { low: exact(this.brought.low + low), high: exact(this.brought.high + high) };
  }

  /** What of a making has not come untold already. */
  make(quantity: number): AmountBounds {
    const { low, high } = this.brought;
    this.made += quantity;
    this.brought = { low: Math.max(0, exact(low - quantity)), high: Math.max(0, exact(high - quantity)) };
    return { low: Math.max(0, exact(quantity - high)), high: Math.max(0, exact(quantity - low)) };
  }

  /** So many more, or less, are somewhere for sure. */
  hold(change: number): void {
    this.held = exact(this.held + change);
    this.heldMost = Math.max(this.heldMost, this.held);
  }

  get sureNow(): number {
    return this.held;
  }

  get ever(): AmountBounds {
    const low = this.told !== undefined && Number.isFinite(this.told) ? this.told : 0;
    const atLeast = Math.max(low, this.heldMost);
    return { low: atLeast, high: Math.max(atLeast, this.told ?? this.brought.high) };
  }
}

// Of tenths of a kilogram, added and taken away again, nothing is left over.
const exact = (amount: number): number => (Number.isFinite(amount) ? Math.round(amount * 1e9) / 1e9 : amount);
