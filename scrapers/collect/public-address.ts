// Tells public internet addresses from those that a fetch must never reach, at the moment of connecting.
import { BlockList, isIP } from 'node:net';

// IANA's special-purpose registries: what is not globally reachable, and multicast.
const RANGES_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
const RANGES_6 = [
  '::/128',
  '::1/128',
  '::/96',
  '::ffff:0:0:0/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

const blocked = new BlockList();
for (const range of RANGES_4) blocked.addSubnet(range.split('/')[0]!, Number(range.split('/')[1]), 'ipv4');
for (const range of RANGES_6) blocked.addSubnet(range.split('/')[0]!, Number(range.split('/')[1]), 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** The IPv4 address inside an IPv4-mapped or NAT64 IPv6 one: `::ffff:10.0.0.1` must be judged as `10.0.0.1`. */
function embeddedIPv4(address: string): string | null {
  const dotted = /^(?:::ffff:|64:ff9b::)(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (dotted) return dotted[1]!;
  const hex = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address);
  if (!hex) return null;
  const high = Number.parseInt(hex[1]!, 16);
  const low = Number.parseInt(hex[2]!, 16);
  return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
}

/** True for an address on the public internet; false for private, loopback, link-local, reserved, or no address. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const family = isIP(bare);
  if (family === 0) return false;
  if (family === 4) return !blocked.check(bare, 'ipv4');
  const inner = embeddedIPv4(bare);
  if (inner) return !blocked.check(inner, 'ipv4');
  return !blocked.check(bare, 'ipv6');
}

/** True for this machine's own loopback addresses, which tests and demonstrations may allow explicitly. */
export function isLoopbackAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '');
  const inner = embeddedIPv4(bare) ?? bare;
  const family = isIP(inner);
  return family !== 0 && loopback.check(inner, family === 4 ? 'ipv4' : 'ipv6');
}
