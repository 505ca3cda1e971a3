import { commentWays, type CommentWindow, type DocketComment } from '@chorus/domain/hearing/comment-window';
import type { SeatId } from '@chorus/domain/hearing/slot';
import type { AccountId, CampaignId, CaseId, Id, OrganizationId, PersonId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/** When a body takes comments on a docket, as somebody of the campaign copied it from the notice. */
export interface CommentWindowRow extends CommentWindow {
  readonly id: Id<'comment_window'>;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  readonly docketKey: string;
  readonly openedBy: AccountId;
  readonly createdAt: Date;
}

export const windowKinds = [
  'rate_filing',
  'rule',
  'bill',
  'other',
] as const satisfies readonly CommentWindow['kind'][];

export const commentWindowTable = new EntitySchema<CommentWindowRow>({
  name: 'comment_window',
  columns: {
    id: column.id,
    campaignId: column.uuid,
    organizationId: column.uuid,
    jurisdiction: column.text,
    docket: column.text,
    docketKey: column.text,
    kind: column.text,
    zone: column.text,
    opensOn: column.dayOrNull,
    closesOn: column.dayOrNull,
    closesAt: column.textOrNull,
    way: column.text,
    sourceUrl: column.text,
    readOn: column.day,
    openedBy: column.uuid,
    createdAt: column.instant,
  },
  foreignKeys: [
    references('comment_window', 'campaignId', 'campaign'),
    references('comment_window', 'organizationId', 'organization'),
    references('comment_window', 'openedBy', 'account'),
  ],
  indices: [
    { name: 'comment_window_once', columns: ['campaignId', 'jurisdiction', 'docketKey'], unique: true },
  ],
  checks: [oneOf('comment_window', 'kind', windowKinds), oneOf('comment_window', 'way', commentWays)],
});

/** One person's comment on one docket, through whichever campaign: there is never a second. */
export interface DocketCommentRow extends DocketComment {
  readonly id: Id<'docket_comment'>;
  readonly personId: PersonId;
  readonly caseId: CaseId;
  readonly campaignId: CampaignId;
  readonly commentWindowId: Id<'comment_window'> | null;
  readonly hearingSeatId: SeatId | null;
  /** Under the person's key. */
  readonly sealedText: Buffer;
  /** The number or answer the body gave; under the person's key. */
  readonly sealedProof: Buffer | null;
  readonly handedInOn: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

export const commentStates = ['drafted', 'handed_to_person', 'submitted', 'withdrawn'] as const;

export const docketCommentTable = new EntitySchema<DocketCommentRow>({
  name: 'docket_comment',
  columns: {
    id: column.id,
    personId: column.uuid,
    caseId: column.uuid,
    campaignId: column.uuid,
    commentWindowId: column.uuidOrNull,
    hearingSeatId: column.uuidOrNull,
    jurisdiction: column.text,
    docketKey: column.text,
    state: column.text,
    sealedText: column.sealed,
    sealedProof: column.sealedOrNull,
    handedInOn: column.dayOrNull,
    createdAt: column.instant,
    changedAt: column.instant,
  },
  foreignKeys: [
    references('docket_comment', 'personId', 'person'),
    references('docket_comment', 'caseId', 'denial_case'),
    references('docket_comment', 'campaignId', 'campaign'),
    references('docket_comment', 'commentWindowId', 'comment_window'),
    references('docket_comment', 'hearingSeatId', 'hearing_seat'),
  ],
  indices: [
    {
      name: 'docket_comment_once',
      columns: ['personId', 'jurisdiction', 'docketKey'],
      unique: true,
      where: `state <> 'withdrawn'`,
    },
    { name: 'docket_comment_by_case', columns: ['caseId'] },
  ],
  checks: [oneOf('docket_comment', 'state', commentStates)],
});
