import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kind } from '../case/index.js';
import { requireAct } from '../http/access.js';
import { canonicalJson } from '../lib/json/index.js';
import { type Act, may, signature, type Who } from '../people/index.js';

// Whoever asks is known wherever something is written, also by what nobody thought of handing it to: a new address cannot
// forget it.
const asking = new AsyncLocalStorage<Who>();

export const askedBy = <R>(who: Who, work: () => R): R => asking.run(who, work);

/** The name of who asks, where they had to say who they are. */
export function signedName(): string | undefined {
  const who = asking.getStore();
  return who === undefined || who === 'owner' ? undefined : signature(who);
}

/** Who is asking, by the number that stays theirs. */
export function signedId(): string | undefined {
  const who = asking.getStore();
  return who === undefined || who === 'owner' ? undefined : who.id;
}

// A name that was copied from the history has it before it already.
const saidBefore = /^(?:(?:page|person):\s*)+/i;

/**
 * Who an entry of the journal is by: whoever signed in, under no other name; else this server, and in its own place the
 * name that was sent, as said.
 */
export function authorOf(name: string | undefined, way = 'page'): string {
  const signed = signedName();
  if (signed !== undefined) return `person: ${signed}`;
  return name === undefined ? way : `${way}: ${name.replace(saidBefore, '')}`;
}

export const nameOf = (given: string): string => signedName() ?? given;

/** The cases somebody may read of those there are; every one where nobody had to sign in. */
export function readable(caseId: string): boolean {
  const who = asking.getStore();
  return who === undefined || may(who, 'read', caseId);
}

export const readsEverything = (): boolean => {
  const who = asking.getStore();
  return who === undefined || may(who, 'read');
};

/** Whoever did something takes it back; what another did, whoever may the act. A device is its owner's. */
export function requireOwnOr(act: Act, caseId: string | undefined, by: string | undefined): void {
  const who = asking.getStore();
  if (who === undefined || who === 'owner' || by?.replace(/ \([^()]*\)$/, '') === who.name) return;
  requireAct(who, act, caseId);
}

type Changed = {
  readonly kind: Kind;
  readonly before: object | undefined;
  readonly after: object | undefined;
};

const decided = ['steps', 'plans', 'samples', 'evaluations'];

/** What a change of an entry is, by whatever address it came: decisions about a lot are not a matter of writing it down. */
function actOf({ kind, before, after }: Changed): Act {
  if (kind === 'edition') return 'publish';
  const [was, is] = [before, after].map((entry) =>
    canonicalJson(
      decided.map((field) => (entry && field in entry ? entry[field as keyof typeof entry] : null)),
    ),
  );
  return kind === 'lot' && was !== is ? 'inspect' : 'record';
}

/** Refuses changes that are another's to make. */
export function requireActs(caseId: string, changes: readonly Changed[]): void {
  const who = asking.getStore();
  if (who !== undefined) for (const act of new Set(changes.map(actOf))) requireAct(who, act, caseId);
}

/** Undoing how a case was described is describing it. */
export function requireToDescribe(caseId: string): void {
  const who = asking.getStore();
  if (who !== undefined) requireAct(who, 'coordinate', caseId);
}
