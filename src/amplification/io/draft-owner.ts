/** Who makes a draft: a process of a machine. Its number alone says nothing, numbers are given out again. */
export type Owner = { readonly host: string; readonly pid: number; readonly started: string };

export const ownerText = ({ host, pid, started }: Owner): string => `${host}-${pid}-${started}`;

const draftName = /^([0-9a-f]{8})-(\d+)-(\d+)-[A-Za-z0-9]{6}$/;

/** The owner in the name of a draft; undefined where the name is none of ours. */
export function ownerOf(name: string, prefix: string): Owner | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const [, host, pid, started] = draftName.exec(name.slice(prefix.length)) ?? [];
  return host === undefined || pid === undefined || started === undefined
    ? undefined
    : { host, pid: Number(pid), started };
}
