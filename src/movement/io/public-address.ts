import { BlockList, isIP, isIPv4 } from 'node:net';

// What is not the internet at large (IANA's special-purpose registries).
const notPublic = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  notPublic.addSubnet(net, bits, 'ipv4');
// Of IPv6 only 2000::/3 is given out; within it these carry an address of IPv4, or are for examples.
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  notPublic.addSubnet(net, bits, 'ipv6');
const given = new BlockList();
given.addSubnet('2000::', 3, 'ipv6');

/** Whether an address is of the internet at large, and not of this machine or a network of somebody's own. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !notPublic.check(address, 'ipv4');
  // With a zone it is a link's own.
  if (isIP(address) !== 6 || address.includes('%')) return false;
  return given.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}

/** The host of an address without the brackets of IPv6 and the dot that ends a full name. */
export const bareHost = ({ hostname }: URL): string =>
  hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');

/** What can be told before a name is looked up. */
export function isPublicHost(url: URL): boolean {
  const host = bareHost(url);
  if (isIP(host) !== 0) return isPublicAddress(host);
  return host !== '' && !/(?:^|\.)(?:localhost|local|internal|home\.arpa)$/.test(host);
}
