import type { paths } from './paths';

// What the server takes and gives, as it describes it itself: a wrong address, parameter or body does not compile.

type Method = 'get' | 'put' | 'post' | 'delete';

/** The addresses that take a method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends object ? P : never;
}[keyof paths];

type Given<T> = [T] extends [undefined] ? unknown : NonNullable<T>;

/** What stands in the address and what is asked behind it, by name. */
export type ParametersOf<M extends Method, P extends keyof paths> = (paths[P][M] extends {
  parameters: { path?: infer Named; query?: infer Asked };
}
  ? Given<Named> & Given<Asked>
  : unknown) &
  object;

type Sends<Type extends string> = { requestBody: { content: Record<Type, unknown> } };

/** The addresses of a method that take JSON, a file, or nothing. */
export type JsonPathOf<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends Sends<'application/json'> ? P : never;
}[keyof paths];
export type FilePath = {
  [P in keyof paths]: paths[P]['post'] extends Sends<'multipart/form-data'> ? P : never;
}[keyof paths];
export type BarePath = Exclude<PathOf<'post'>, JsonPathOf<'post'> | FilePath>;

export type BodyOf<M extends Method, P extends keyof paths> = paths[P][M] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;

type JsonIn<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;

export type AnswerOf<M extends Method, P extends keyof paths> = paths[P][M] extends {
  responses: infer Responses;
}
  ? JsonIn<Responses[keyof Responses]>
  : never;

/** An address with its parameters in their places, and the others behind it. */
export function addressOf<P extends PathOf<'get'>>(path: P, parameters: ParametersOf<'get', P>): string {
  return fillIn(path, parameters);
}

export function fillIn(path: string, parameters: object): string {
  const left = new Map(
    Object.entries<string | number | undefined>({ ...parameters }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = left.get(name) ?? '';
    left.delete(name);
    return encodeURIComponent(value);
  });
  return left.size === 0 ? filled : `${filled}?${new URLSearchParams([...left]).toString()}`;
}
