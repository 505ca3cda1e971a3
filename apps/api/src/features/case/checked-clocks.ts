import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { FactLoaders } from '../jurisdiction/jurisdiction.public.js';
import type { ClockDetail } from './clock-book.js';
import type { CaseClockRow } from './case-clock.table.js';

/** Whether the words of the rule a date rests on were read, or confirmed here: said wherever the date is shown [20]. */
@Injectable()
export class CheckedClocks {
  constructor(private readonly facts: FactLoaders) {}

  async isChecked(
    { verified, detail }: Pick<CaseClockRow, 'verified' | 'detail'>,
    { loaders }: GraphqlContext,
  ): Promise<boolean> {
    if (verified) return true;
    const standings = await loaders.load(this.facts.standings, 'today');
    return standings?.confirmedClock(detail as ClockDetail) ?? false;
  }
}
