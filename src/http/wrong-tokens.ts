import { isIPv6 } from 'node:net';
import { Lru } from '../lib/lru/index.js';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';

export const windowSeconds = 60;
const perAddressMax = 10;
const inAllMax = 100;
const addressesMax = 10_000;

type Tries = { readonly since: number; readonly digests: Set<string> };

/**
 * What guessing costs. An address that has sent so many different wrong tokens is not listened to for the rest of a
 * minute, whatever it sends; when all together have sent too many, nor is any that has sent one. Whoever has sent
 * none is heard at all times.
 */
export class WrongTokens {
  private readonly byAddress = new Lru<Tries>(addressesMax);
  private inAll: Tries = { since: 0, digests: new Set() };

  constructor(private readonly now: () => number = Date.now) {}

  expectPatience(address: string): void {
    const own = this.current(this.byAddress.get(networkOf(address)));
    this.inAll = this.current(this.inAll);
    const most = this.inAll.digests.size >= inAllMax ? 1 : perAddressMax;
    if (own.digests.size < most) return;
    throw appError('tokens-wrong', wording('error.tokens', { seconds: String(windowSeconds) }));
  }

  /** One that is sent over and over, as by a page that has kept it, is one try. */
  note(address: string, digest: string): void {
    const network = networkOf(address);
    const own = this.current(this.byAddress.get(network));
    own.digests.add(digest);
    this.byAddress.set(network, own);
    this.inAll = this.current(this.inAll);
    if (this.inAll.digests.size < inAllMax) this.inAll.digests.add(`${network} ${digest}`);
  }

  private current(tries: Tries | undefined): Tries {
    const now = this.now();
    return tries && now - tries.since < 1000 * windowSeconds ? tries : { since: now, digests: new Set() };
  }
}

// A household has 2^64 addresses of IPv6.
function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0');
  return [...groups, ...(tail === undefined ? [] : zeros), ...rest].slice(0, 4).join(':');
}
