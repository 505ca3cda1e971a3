import type { EntitySchema } from 'typeorm';
import type { Keeps } from '../../platform/database/keeps.js';
import {
  attemptTable,
  proofTable,
  queueNoticeTable,
  filingReturnTable,
  reminderTable,
} from './delivery.table.js';
import { Delivery1764140000000 } from './migrations/1764140000000-delivery-tables.js';
import { LeftToPerson1764140000010 } from './migrations/1764140000010-left-to-person.js';
import { ReturnsAndReminders1764140000020 } from './migrations/1764140000020-returns-and-reminders.js';
import { NoticeTaken1764140000030 } from './migrations/1764140000030-notice-taken.js';
import { ConfidentialSending1764140000040 } from './migrations/1764140000040-confidential-care.js';
import { NoticesOfAnybody1764140000050 } from './migrations/1764140000050-notices-of-anybody.js';
import { LinesByKeyedHash1764140000060 } from './migrations/1764140000060-lines-by-keyed-hash.js';
import { LeftLately1764140000070 } from './migrations/1764140000070-left-lately.js';
import { noticeTakenTable } from '../../platform/transport/notices.table.js';

/** What the feature keeps. */
export const deliveryKeeps: Keeps = {
  name: 'delivery',
  tables: [
    attemptTable as EntitySchema,
    proofTable as EntitySchema,
    queueNoticeTable as EntitySchema,
    filingReturnTable as EntitySchema,
    reminderTable as EntitySchema,
    noticeTakenTable as EntitySchema,
  ],
  migrations: [
    Delivery1764140000000,
    LeftToPerson1764140000010,
    ReturnsAndReminders1764140000020,
    NoticeTaken1764140000030,
    ConfidentialSending1764140000040,
    NoticesOfAnybody1764140000050,
    LinesByKeyedHash1764140000060,
    LeftLately1764140000070,
  ],
};
