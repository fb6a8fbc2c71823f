import type { Served } from './served-case.js';

export const password = 'quite a long secret';

/** Headers of somebody who signed in, as a browser sends them. */
export type Session = Record<string, string>;

/** Signs in as a page does; the cookie as a browser keeps it. */
export async function signIn(served: Served, name: string, given = password): Promise<Session> {
  const origin = new URL(served.url).origin;
  const { status, headers } = await served.send(
    'POST',
    '/api/session',
    { name, password: given },
    { origin },
  );
  if (status !== 200) throw new Error(`signing in as ${name} answers ${status}`);
  const [cookie = ''] = headers.getSetCookie();
  return { cookie: cookie.split(';')[0] ?? '', origin };
}

/** Enters somebody, with the rights of whoever is given. */
export async function enter(
  served: Served,
  name: string,
  { roles, of, as }: { roles: readonly string[]; of?: string; as?: Session },
): Promise<string> {
  const body = { name, password, roles, ...(of === undefined ? {} : { case: of }) };
  const { status, body: person } = await served.send('POST', '/api/people', body, as);
  if (status !== 201) throw new Error(`entering ${name} answers ${status}: ${JSON.stringify(person)}`);
  return person.id as string;
}
