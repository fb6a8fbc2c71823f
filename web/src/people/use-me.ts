import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Me } from '../../../src/people/api';
import { ApiError, getJson } from '../api';

type Act = NonNullable<Me['who']>['may'][number]['acts'][number];

const key = ['me'];
const session = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('waybill-session');

/** Who sits before the page, and what they may. Another window that signs in or out says so. */
export function useMe(): Me | undefined {
  const client = useQueryClient();
  useEffect(() => {
    const forget = () => void forgetAll(client);
    session?.addEventListener('message', forget);
    return () => session?.removeEventListener('message', forget);
  }, [client]);
  return useQuery({ queryKey: key, queryFn: ({ signal }) => getJson('/api/me', {}, signal) }).data;
}

/** What one person was shown is not the next one's to see: it is forgotten, and what is on the page asked for anew. */
const forgetAll = (client: QueryClient): Promise<void> => client.resetQueries();

export async function changedHands(client: QueryClient): Promise<void> {
  session?.postMessage('changed');
  await forgetAll(client);
}

/** A session that ended is noticed by whatever is asked next. */
export const noticeEnd = (client: QueryClient, error: Error): void => {
  if (error instanceof ApiError && error.problem.code === 'sign-in-needed')
    void client.invalidateQueries({ queryKey: key });
};

/** Whether an act is allowed, in a case or in every one. Until it is known nothing is kept from anybody: the server refuses. */
export function isAllowed(me: Me | undefined, act: Act, caseId?: string): boolean {
  if (!me?.who) return true;
  return me.who.may.some(
    (each) => (each.case === undefined || each.case === caseId) && each.acts.includes(act),
  );
}

/** Whether it was sent by whoever sits before the page; a device is its owner's: "Ada (phone)". */
export const isSentBy = (me: Me | undefined, sentBy: string | undefined): boolean =>
  me?.who !== undefined && sentBy?.replace(/ \([^()]*\)$/, '') === me.who.name;

export const useMay = (act: Act, caseId?: string): boolean => isAllowed(useMe(), act, caseId);

/** The name somebody signed in with; nobody has to type it again. */
export const useOwnName = (): string | undefined => useMe()?.who?.name;
