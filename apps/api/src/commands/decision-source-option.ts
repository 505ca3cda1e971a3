import { decisionSources, sourceByKey } from '@chorus/domain/precedent/sources/registry';
import type { DecisionSource } from '@chorus/domain/precedent/sources/decision-source';
import { CommandFailed } from './command.js';

export const sourceKeys = decisionSources.map(({ key }) => key).join(', ');

/** The source named after `--source`; a word nobody knows is a wrong call. */
export function sourceNamed(key: string): DecisionSource {
  const source = sourceByKey(key);
  if (source === null) throw new CommandFailed(`--source "${key}" is not one of ${sourceKeys}.`, 2);
  return source;
}
