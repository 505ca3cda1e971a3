/** The door of the sample: what whoever serves hands in. */
export { NoStage, nothingYet, type SampleProgress, SampleStage } from './sample-stage.js';
