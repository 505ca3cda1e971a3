import { csvOf } from '@chorus/domain/data-rights/csv';
import {
  reauthenticationFor,
  type ReauthenticationNeeded,
  type SecondFactorNeeded,
} from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type CaseId, type ParticipationId, type PersonId } from '@chorus/domain/shared/ids';
import type { Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { WallClock } from '../../platform/clocks/clocks.js';
import { personSubject, Vault } from '../../platform/crypto/vault.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { campaignNotFound, findCampaign } from '../campaign/campaign.public.js';
import { CaseAccess } from '../case/case.public.js';
import { noteReadings } from '../consent/consent.public.js';
import {
  approvedOrAsked,
  hashOfSubject,
  refuseUnless,
  type ApprovalRow,
} from '../organization/organization.public.js';

export interface ExportParticipantsInput {
  readonly campaignId: string;
  /** Also what people told, of those whose named helper the exporting member is, by consent. */
  readonly stories: boolean;
}

export interface ParticipantsExported {
  readonly kind: 'ParticipantsExported';
  readonly csv: string;
  readonly people: number;
}

/** Another member must agree; call it again when they have. */
export interface PersonalExportRequested {
  readonly kind: 'PersonalExportRequested';
  readonly approval: ApprovalRow;
}

type Refused = Refusal<'NotFound' | 'NotAllowed'> | SecondFactorNeeded | ReauthenticationNeeded;
type Answer = ParticipantsExported | PersonalExportRequested | Refused;

interface Row {
  readonly participationId: ParticipationId;
  readonly personId: PersonId;
  readonly caseId: CaseId;
  readonly sealedStory: Buffer | null;
  readonly cells: readonly (string | null)[];
}

/** States and dates, which members who list participants see anyway; nothing that is sealed. */
const columns = [
  'participation',
  'taking_part',
  'joined_on',
  'case',
  'act_by',
  'last_arguable',
  'filing',
  'send_by',
  'made_on',
];

const statesAndDates = `
  SELECT p.id AS participation_id, p.person_id, p.case_id, d.sealed_story, ARRAY[p.id::text, p.state, p.joined_at::date::text,
    d.state, f.act_by::text, f.last_arguable::text, s.state, s.send_by::text, s.satisfied_on::text] AS cells
  FROM participation p
  JOIN denial_case d ON d.id = p.case_id AND NOT d.confidential
  JOIN case_facet f ON f.id = d.facet_id
  LEFT JOIN LATERAL (
    SELECT s.state, s.send_by, s.satisfied_on FROM submission_credit c JOIN submission s ON s.id = c.submission_id
    WHERE c.campaign_id = p.campaign_id AND s.case_id = p.case_id ORDER BY s.created_at DESC, s.id DESC LIMIT 1) s ON true
  WHERE p.campaign_id = $1 AND p.state <> 'left' ORDER BY p.joined_at, p.id`;

/** Takes personal data out of the platform for an organization: never one person's act [5], and never more than they see. */
@Injectable()
export class ExportParticipants {
  constructor(
    private readonly db: Db,
    private readonly clock: WallClock,
    private readonly cases: CaseAccess,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, { campaignId, stories }: ExportParticipantsInput): Promise<Answer> {
    return this.db.transaction<Answer>(actor, async (tx) => {
      const campaign = isId(campaignId) ? await findCampaign(tx, campaignId) : null;
      if (campaign === null || actor.kind !== 'account') return campaignNotFound();
      const refused =
        (await refuseUnless(
          tx,
          campaign.organizationId,
          'export.request',
          'Only an owner or organizer takes data out. Nothing was exported.',
        )) ?? reauthenticationFor(actor, this.clock.now().toISOString());
      if (refused !== null) return refused;
      const rows = await tx.rows<Row>(statesAndDates, [campaign.id]);
      const head = stories ? [...columns, 'story'] : columns;
      const people = new Set(rows.map(({ personId }) => personId)).size;
      const answer = await approvedOrAsked(
        tx,
        {
          organizationId: campaign.organizationId,
          subject: 'personal_export',
          subjectId: campaign.id,
          subjectHash: hashOfSubject({
            campaign: campaign.id,
            columns: head,
            people,
            rows: rows.map(({ participationId }) => participationId),
            by: actor.accountId,
          }),
          facts: { campaign: campaign.title, stories, people, columns: head },
        },
        actor.accountId,
      );
      if ('asked' in answer) return this.requested(tx, campaign.id, answer.asked);
      const told = stories ? await this.storiesOf(tx, rows) : new Map<string, string>();
      await this.write(tx, campaign.id, answer.approved, rows);
      const lines = rows.map(({ cells, caseId }) => (stories ? [...cells, told.get(caseId) ?? null] : cells));
      return { kind: 'ParticipantsExported', csv: csvOf(head, lines), people };
    });
  }

  private async requested(
    tx: Tx,
    campaignId: string,
    approval: ApprovalRow,
  ): Promise<PersonalExportRequested> {
    const subjects = [
      { kind: 'campaign', id: campaignId },
      { kind: 'approval', id: approval.id },
    ];
    await audit(tx, { operation: 'participants.export_requested', subjects });
    await this.outbox.publish(tx, 'approval.requested', { approvalId: approval.id });
    return { kind: 'PersonalExportRequested', approval };
  }

  /** Who asks where the data of one person went finds this entry by the person's participation. */
  private async write(
    tx: Tx,
    campaignId: string,
    approval: ApprovalRow,
    rows: readonly Row[],
  ): Promise<void> {
    const subjects = [
      { kind: 'campaign', id: campaignId },
      { kind: 'approval', id: approval.id },
      ...rows.map(({ participationId }) => ({ kind: 'participation', id: participationId })),
    ];
    await audit(tx, { operation: 'participants.exported', subjects });
    await noteReadings(
      tx,
      rows.map(({ participationId: thingId, personId, caseId }) => ({
        thing: 'export' as const,
        thingId,
        personId,
        caseId,
      })),
    );
  }

  /** What the one policy shows this member whole, written down in each person's list before the seal is opened. */
  private async storiesOf(tx: Tx, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
    const sights = await this.cases.sights(
      tx as ReadTx,
      rows.map(({ caseId }) => caseId),
    );
    const shown = rows.filter(
      ({ caseId, sealedStory }) => sealedStory !== null && sights.get(caseId)?.sees === 'whole',
    );
    await noteReadings(
      tx,
      shown.map(({ personId, caseId }) => ({ thing: 'case' as const, thingId: caseId, personId, caseId })),
    );
    const told = new Map<string, string>();
    for (const { personId, caseId, sealedStory } of shown) {
      const key = await this.vault.existingKey(personSubject(personId));
      const place = { table: 'denial_case', column: 'sealed_story', row: caseId };
      if (sealedStory !== null) told.set(caseId, key.open(place, sealedStory));
    }
    return told;
  }
}
