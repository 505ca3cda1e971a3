/** What other features may use of the list of who saw or received what. */
export { DisclosureModule } from './disclosure.module.js';
export { type DisclosureLine, ListDisclosures } from './list-disclosures.js';
