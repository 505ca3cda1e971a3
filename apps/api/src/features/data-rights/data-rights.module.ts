import { Module } from '@nestjs/common';

/** What people may ask about their data as a whole: to have it erased, to take it along, to know how long it is kept. */
@Module({})
export class DataRightsModule {}
