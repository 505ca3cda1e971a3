import ipaddr from 'ipaddr.js';

/**
 * Where an address leads: to the public internet, into a network of somebody's own, or to a place that nothing configured
 * or given by anybody has business with.
 */
export type Reach = 'public' | 'own network' | 'never';

/**
 * Addresses at which clouds tell a machine its own secrets and that no range gives away: Azure's is public, Alibaba's lies
 * in the range of carriers, Amazon's IPv6 one among the unique local ones. 169.254.169.254 is link-local already.
 */
const metadata = new Set(['168.63.129.16', '100.100.100.200', 'fd00:ec2::254']);
const ownNetwork = new Set(['private', 'loopback', 'carrierGradeNat', 'uniqueLocal']);
const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * By the registries of special ranges. IPv6 forms that carry an IPv4 address inside (mapped, NAT64, 6to4, Teredo) are
 * `never`: what they reach depends on the network that translates them.
 */
export function reachOf(address: string): Reach {
  if (!ipaddr.isValid(address)) return 'never';
  const parsed = ipaddr.parse(address);
  if (metadata.has(parsed.toString())) return 'never';
  const range = parsed.range();
  if (ownNetwork.has(range)) return 'own network';
  if (range !== 'unicast') return 'never';
  return parsed instanceof ipaddr.IPv6 && !parsed.match(globalUnicast) ? 'never' : 'public';
}
