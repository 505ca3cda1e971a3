import { hashedIdentifiers } from './features/case/hashed-identifiers.js';
import { hashedAddresses } from './features/identity/hashed-addresses.js';
import { hashedClinicians } from './features/justification/hashed-clinicians.js';
import type { HashedColumn } from './platform/crypto/hashed-column.js';

/** Every column of keyed hashes there is. A rotation of the master key writes them anew; one left out would be lost with the old key. */
export const hashedColumns: readonly HashedColumn[] = [
  ...hashedAddresses,
  hashedIdentifiers,
  ...hashedClinicians,
];
