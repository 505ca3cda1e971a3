import { EntitySchema } from 'typeorm';

/** The one row that says what this installation is and, in a sample home only, what time its business clock shows. */
export interface HomeRow {
  readonly id: 1;
  readonly sample: boolean;
  readonly businessNow: Date | null;
}

export const homeTable = new EntitySchema<HomeRow>({
  name: 'home',
  columns: {
    id: { type: 'smallint', primary: true },
    sample: { type: 'boolean' },
    businessNow: { type: 'timestamptz', nullable: true },
  },
  checks: [
    { name: 'home_single', expression: 'id = 1' },
    { name: 'home_virtual_only_in_sample', expression: 'business_now IS NULL OR sample' },
  ],
});
