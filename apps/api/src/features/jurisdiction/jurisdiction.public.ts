export { FactLoaders } from './fact-loaders.js';
export { FactStandings } from './fact-standings.js';
export { JurisdictionModule } from './jurisdiction.module.js';
export { OnePerson } from './one-person.js';
