import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/domain/shared/actor';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { measureGroups, type Measure } from '@chorus/domain/precedent/measure';
import type { DecisionSource } from '@chorus/domain/precedent/sources/decision-source';
import { dimensionsOf, unknownDimension } from '@chorus/domain/precedent/sources/registry';
import { Db } from '../../platform/database/db.js';
import { PrecedentRepository } from './precedent.repository.js';

/** Measures the current decisions of a public source, counted in the database. */
@Injectable()
export class MeasureDecisions {
  constructor(
    private readonly db: Db,
    private readonly decisions: PrecedentRepository,
  ) {}

  async execute(
    actor: Actor,
    input: { readonly source: DecisionSource; readonly by: readonly string[] },
  ): Promise<Measure[] | Refusal<'InvalidInput'>> {
    const refusal = refuseDimensions(input.source, input.by);
    if (refusal !== null) return refusal;
    const groups = await this.db.read(actor, (tx) => this.decisions.count(tx, input.source.key, input.by));
    return measureGroups(groups);
  }
}

/** Names the first dimension that cannot be grouped by and lists those that can. */
export function refuseDimensions(
  source: DecisionSource,
  by: readonly string[],
): Refusal<'InvalidInput'> | null {
  const unknown = unknownDimension(source, by);
  if (unknown !== null) {
    const known = dimensionsOf(source).join(', ');
    return refuse(
      'InvalidInput',
      `${source.key} cannot be grouped by "${unknown}". It knows: ${known}.`,
      'by',
    );
  }
  if (new Set(by).size < by.length) {
    return refuse('InvalidInput', 'Each dimension can be named once.', 'by');
  }
  return null;
}
