import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type GraphqlContext } from '../../platform/graphql/context.js';
import { CheckedClocks } from '../case/case.public.js';
import type { RunningDate } from './show-erasure.js';

@Resolver('DateThatRunsOn')
export class RunningDateResolver {
  constructor(private readonly checked: CheckedClocks) {}

  @ResolveField('verified')
  verified(@Parent() date: RunningDate, @Ctx() context: GraphqlContext): Promise<boolean> {
    return this.checked.isChecked(date, context);
  }
}
