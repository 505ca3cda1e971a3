/** Words of PostgreSQL under which the server is encrypted to and its certificate checked, as our driver reads them. */
const checkedModes: ReadonlySet<string> = new Set(['require', 'verify-ca', 'verify-full']);

const stores = ['DATABASE_URL', 'MIGRATION_DATABASE_URL', 'REDIS_URL'] as const;

/**
 * PostgreSQL and Redis beyond this machine are spoken to by TLS with a checked certificate, unless the operator says that the
 * network between is theirs alone. What passes there is rows whose sealed parts stay sealed, and the login to all of them.
 * @returns a sentence for each setting that breaks the rule, without its value.
 */
export function plainConnections(set: Readonly<Record<string, string | undefined>>): string[] {
  if (set.PRIVATE_NETWORK === 'true') return [];
  return stores.filter((name) => isPlain(set[name])).map((name) => `${name} ${remedy(name)}`);
}

const remedy = (name: string): string =>
  name === 'REDIS_URL'
    ? 'leads beyond this machine without TLS: use rediss:, or set PRIVATE_NETWORK=true where the network between is yours alone.'
    : 'leads beyond this machine without TLS: add sslmode=verify-full, or set PRIVATE_NETWORK=true where the network between is yours alone.';

function isPlain(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, hostname, searchParams } = new URL(address);
  if (protocol === 'redis:' || protocol === 'rediss:') return protocol === 'redis:' && !isLoopback(hostname);
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') return false;
  // The driver lets these name another host than the address does; a socket of this machine begins with a slash.
  const hosts = [hostname, ...searchParams.getAll('host')];
  if (hosts.every((host) => isLoopback(host) || isSocket(host))) return false;
  // As its own library reads it, `require` would check nothing.
  const checks = searchParams.get('uselibpqcompat') !== 'true' && searchParams.getAll('sslmode').length === 1;
  return !(checks && checkedModes.has(searchParams.get('sslmode') ?? ''));
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);

const isSocket = (host: string): boolean => host.startsWith('/') || /^%2f/i.test(host);
