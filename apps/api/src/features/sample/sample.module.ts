import { Module } from '@nestjs/common';
import { AdvanceBusinessClock } from './advance-business-clock.js';
import { SampleResolver } from './sample.resolver.js';

/** What only a home of invented people has: a clock that can be moved, and a look at what is still to be done. */
@Module({ providers: [SampleResolver, AdvanceBusinessClock] })
export class SampleModule {}
