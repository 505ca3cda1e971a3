import type { Keeps } from '../../platform/database/keeps.js';
import { ReadingsOfCases1764155000000 } from './migrations/1764155000000-readings-of-cases.js';

/** What the feature keeps. */
export const disclosureKeeps: Keeps = {
  name: 'disclosure',
  tables: [],
  migrations: [ReadingsOfCases1764155000000],
};
