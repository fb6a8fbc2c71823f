import { createHmac, randomBytes } from 'node:crypto';
import { WrongTokens } from '../../http/wrong-tokens.js';
import { comparable } from '../index.js';

// What was tried may be a password of elsewhere, or ours but for one letter: it is told apart and not kept.
const secret = randomBytes(32);
const markOf = (tried: string): string => createHmac('sha256', secret).update(tried).digest('base64');

/** What guessing passwords costs: an address, and a name, whether anybody has it or not. */
export class WrongPasswords {
  private readonly byAddress = new WrongTokens();
  private readonly byName = new WrongTokens();

  expectPatience(ip: string, name: string): void {
    this.byAddress.expectPatience(ip);
    this.byName.expectPatience(comparable(name));
  }

  note(ip: string, name: string, password: string): void {
    const key = comparable(name);
    this.byAddress.note(ip, markOf(`${key} ${password}`));
    this.byName.note(key, markOf(password));
  }
}
