/** Orders that wait for a vehicle. */
export class Bag {
  readonly orders: Int32Array;
  count = 0;

  constructor(room: number) {
    this.orders = new Int32Array(room);
  }

  put(order: number): void {
    this.orders[this.count++] = order;
  }
}
