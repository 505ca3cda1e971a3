import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import { commentWindowTable, docketCommentTable } from './comment.table.js';
import { hearingTable, hearingActivityTable, calendarTokenTable } from './hearing.table.js';
import { Hearings1764130000000 } from './migrations/1764130000000-hearing-tables.js';
import { PlanTakesBack1764130000010 } from './migrations/1764130000010-plan-takes-back.js';
import {
  seatTable,
  statementTable,
  speakerTable,
  needMetTable,
  hearingLinkTable,
  hearingReminderTable,
} from './seat.table.js';

/** What the feature keeps. */
export const hearingKeeps: Keeps = {
  name: 'hearing',
  tables: [
    hearingTable as EntitySchema,
    seatTable as EntitySchema,
    statementTable as EntitySchema,
    speakerTable as EntitySchema,
    needMetTable as EntitySchema,
    hearingLinkTable as EntitySchema,
    hearingReminderTable as EntitySchema,
    commentWindowTable as EntitySchema,
    docketCommentTable as EntitySchema,
    hearingActivityTable as EntitySchema,
    calendarTokenTable as EntitySchema,
  ],
  migrations: [Hearings1764130000000, PlanTakesBack1764130000010],
};
