// Keeps every test on this machine: a connection or a look-up beyond loopback throws at once.
import dns from 'node:dns';
import net from 'node:net';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+|localhost|)$/i;

class NetworkRefused extends Error {
  override name = 'NetworkRefused';
  constructor(host: string) {
    super(`The tests may reach loopback only, but something asked for "${host}".`);
  }
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]): net.Socket {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const isPipe =
    typeof first === 'string' ||
    (typeof first === 'object' && first !== null && 'path' in first && Boolean(first.path));
  const host =
    typeof first === 'object' && first !== null && 'host' in first
      ? String(first.host ?? '')
      : typeof args[1] === 'string'
        ? args[1]
        : '';
  if (!isPipe && !LOOPBACK.test(host)) throw new NetworkRefused(host);
  return Reflect.apply(connect, this, args) as net.Socket;
} as typeof net.Socket.prototype.connect;

const lookup = dns.lookup;
dns.lookup = ((host: string, ...rest: unknown[]) => {
  if (!LOOPBACK.test(host)) throw new NetworkRefused(host);
  return Reflect.apply(lookup, dns, [host, ...rest]);
}) as typeof dns.lookup;
