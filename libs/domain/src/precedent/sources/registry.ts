import { decisionDimensions, isDecisionDimension } from '../decision.js';
import { caDmhcImr } from './ca-dmhc-imr.js';
import type { DecisionSource } from './decision-source.js';

/** Every public data set we can read. */
export const decisionSources: readonly DecisionSource[] = [caDmhcImr];

export function sourceByKey(key: string): DecisionSource | null {
  return decisionSources.find((source) => source.key === key) ?? null;
}

/** The first of `dimensions` that neither the source publishes nor we map; null when all can be grouped by. */
export function unknownDimension(source: DecisionSource, dimensions: readonly string[]): string | null {
  return (
    dimensions.find((dimension) => !source.columns.includes(dimension) && !isDecisionDimension(dimension)) ??
    null
  );
}

/** Words to choose from when a dimension was misspelled. */
export function dimensionsOf(source: DecisionSource): readonly string[] {
  return [...source.columns, ...decisionDimensions];
}
