import {
  contactChannels,
  intakeWays,
  type ContactChannel,
  type IntakeWay,
} from '@chorus/domain/complaint/liaison';
import type { AccountId, CampaignId, Id, OrganizationId } from '@chorus/domain/shared/ids';
import { EntitySchema } from 'typeorm';
import { column, oneOf, references } from '../../platform/database/columns.js';

/** What a campaign agreed with one office before many people write to it. */
export interface LiaisonRow {
  readonly id: Id<'complaint_liaison'>;
  readonly campaignId: CampaignId;
  readonly organizationId: OrganizationId;
  /** A key of our table of regulators. */
  readonly regulatorKey: string;
  /** Name, telephone and address of the contact, under the organization's key. */
  readonly sealedContact: Buffer | null;
  readonly preferredIntake: IntakeWay | null;
  readonly agreedPerDay: number | null;
  /** Plain date of the business clock on which the office was first told. */
  readonly toldOn: string | null;
  readonly changedBy: AccountId | null;
  readonly changedAt: Date;
}

export const liaisonTable = new EntitySchema<LiaisonRow>({
  name: 'complaint_liaison',
  columns: {
    id: column.id,
    campaignId: column.uuid,
    organizationId: column.uuid,
    regulatorKey: column.text,
    sealedContact: column.sealedOrNull,
    preferredIntake: column.textOrNull,
    agreedPerDay: column.integerOrNull,
    toldOn: column.dayOrNull,
    changedBy: column.uuidOrNull,
    changedAt: column.instant,
  },
  foreignKeys: [
    references('complaint_liaison', 'campaignId', 'campaign'),
    references('complaint_liaison', 'organizationId', 'organization'),
    references('complaint_liaison', 'changedBy', 'account'),
  ],
  indices: [{ name: 'complaint_liaison_once', columns: ['campaignId', 'regulatorKey'], unique: true }],
  checks: [oneOf('complaint_liaison', 'preferredIntake', intakeWays)],
});

/** One time somebody spoke with the office. The log only grows. */
export interface LiaisonContactRow {
  readonly id: Id<'complaint_contact'>;
  readonly liaisonId: Id<'complaint_liaison'>;
  readonly organizationId: OrganizationId;
  /** Plain date on which it was. */
  readonly onDay: string;
  readonly channel: ContactChannel;
  readonly sealedNote: Buffer;
  readonly notedBy: AccountId | null;
  readonly notedAt: Date;
}

export const liaisonContactTable = new EntitySchema<LiaisonContactRow>({
  name: 'complaint_contact',
  columns: {
    id: column.id,
    liaisonId: column.uuid,
    organizationId: column.uuid,
    onDay: column.day,
    channel: column.text,
    sealedNote: column.sealed,
    notedBy: column.uuidOrNull,
    notedAt: column.instant,
  },
  foreignKeys: [
    references('complaint_contact', 'liaisonId', 'complaint_liaison'),
    references('complaint_contact', 'organizationId', 'organization'),
    references('complaint_contact', 'notedBy', 'account'),
  ],
  indices: [{ name: 'complaint_contact_by_liaison', columns: ['liaisonId', 'onDay'] }],
  checks: [oneOf('complaint_contact', 'channel', contactChannels)],
});
