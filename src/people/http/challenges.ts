import { Lru } from '../../lib/lru/index.js';

const keptMs = 5 * 60 * 1000;
const keptMax = 1000;

/** What a passkey is asked to sign: each is good for one answer, soon, and for whoever asked for it. */
export class Challenges {
  private readonly kept = new Lru<{ readonly until: number; readonly personId: string | undefined }>(keptMax);

  keep(challenge: string, personId?: string): void {
    this.kept.set(challenge, { until: Date.now() + keptMs, personId });
  }

  take(challenge: string, personId?: string): boolean {
    const found = this.kept.get(challenge);
    this.kept.delete(challenge);
    return found !== undefined && found.until > Date.now() && found.personId === personId;
  }
}
