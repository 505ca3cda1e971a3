import { EntitySchema } from 'typeorm';
import type { MessageId } from '../outbox/message.js';

/**
 * Who has a notice of a message already, while others of it are still tried; gone once all have theirs. A notice is
 * tried for days, and nobody should get it at every try because somebody else's mailbox is down.
 */
export interface NoticeTakenRow {
  readonly messageId: MessageId;
  readonly reaction: string;
  readonly readerId: string;
}

const ofNotice = { primary: true, primaryKeyConstraintName: 'notice_taken_pkey' } as const;

export const noticeTakenTable = new EntitySchema<NoticeTakenRow>({
  name: 'notice_taken',
  columns: {
    messageId: { type: 'uuid', ...ofNotice },
    reaction: { type: 'text', ...ofNotice },
    readerId: { type: 'uuid', ...ofNotice },
  },
});
