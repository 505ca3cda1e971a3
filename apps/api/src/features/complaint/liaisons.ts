import {
  countShown,
  liaisonCheck,
  type IntakeWay,
  type ContactChannel,
  checkPace,
} from '@chorus/domain/complaint/liaison';
import type { ReadinessCheck } from '@chorus/domain/campaign/readiness';
import type { Bilingual } from '@chorus/domain/identity/account';
import type { Regulator } from '@chorus/domain/jurisdiction/authority-types';
import { secondFactorNeeded, type SecondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isPlainDate } from '@chorus/domain/shared/calendar';
import { isId, type AccountId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { campaignNotFound, findCampaign, type CampaignRow } from '../campaign/campaign.public.js';
import { refuseUnless } from '../organization/organization.public.js';
import { ComplaintSeals } from './complaint-seals.js';
import { liaisonContactTable, type LiaisonContactRow, type LiaisonRow } from './liaison.table.js';
import { expectedOffices, officesOf, type OfficeOfCampaign } from './offices.js';

export interface ShownOffice {
  readonly regulator: Regulator;
  readonly expected: Bilingual;
  readonly listed: Bilingual;
  readonly contact: string | null;
  readonly preferredIntake: IntakeWay | null;
  readonly agreedPerDay: number | null;
  readonly toldOn: string | null;
  readonly contacts: readonly {
    readonly on: string;
    readonly channel: ContactChannel;
    readonly note: string;
  }[];
  readonly memo: string;
}

export interface LiaisonSaved {
  readonly kind: 'LiaisonSaved';
  readonly office: ShownOffice;
}

/** Undefined: stays as it is. Null: taken away. */
export interface SaveLiaisonInput {
  readonly campaignId: string;
  readonly regulatorKey: string;
  readonly contact?: string | null;
  readonly preferredIntake?: IntakeWay | null;
  readonly agreedPerDay?: number | null;
}

export interface NoteContactInput {
  readonly campaignId: string;
  readonly regulatorKey: string;
  readonly on: string;
  readonly channel: ContactChannel;
  readonly note: string;
  readonly told: boolean;
}

export type LiaisonRefused = Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput'> | SecondFactorNeeded;

const notAllowed = 'Only an owner or organizer speaks with offices for a campaign. Nothing was changed.';
const hasControls = (text: string): boolean => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text);

/** What a campaign agrees with the offices its people will write to, before they do. */
@Injectable()
export class Liaisons {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly seals: ComplaintSeals,
  ) {}

  async list(actor: Actor, campaignId: string): Promise<readonly ShownOffice[]> {
    return this.db.transaction(actor, async (tx) => {
      const campaign = await runBy(tx, campaignId);
      if (isRefusal(campaign)) return [];
      return tx.elevated(async () => {
        const offices = await officesOf(tx, campaign);
        return Promise.all(offices.map((office) => this.shown(tx, campaign, office)));
      });
    });
  }

  save(actor: Actor, input: SaveLiaisonInput): Promise<LiaisonSaved | LiaisonRefused> {
    return this.change(actor, input, async (tx, liaison) => {
      const pace = checkPace(input.agreedPerDay ?? null);
      if (isRefusal(pace)) return pace;
      const contact = input.contact?.trim() || null;
      if (contact !== null && (contact.length > 600 || hasControls(contact)))
        return refuse('InvalidInput', 'This holds at most 600 letters. Nothing was kept.', 'contact');
      const key = await this.seals.ofOrganization(liaison.organizationId);
      await tx.execute(
        `UPDATE complaint_liaison SET
           sealed_contact = CASE WHEN $6 THEN $2 ELSE sealed_contact END,
           preferred_intake = CASE WHEN $7 THEN $3 ELSE preferred_intake END,
           agreed_per_day = CASE WHEN $8 THEN $4 ELSE agreed_per_day END,
           changed_by = $5, changed_at = now() WHERE id = $1`,
        [
          liaison.id,
          this.seals.sealContact(key, liaison.id, contact),
          input.preferredIntake ?? null,
          pace,
          byOf(tx),
          input.contact !== undefined,
          input.preferredIntake !== undefined,
          input.agreedPerDay !== undefined,
        ],
      );
      return 'complaint.liaison_saved';
    });
  }

  note(actor: Actor, input: NoteContactInput): Promise<LiaisonSaved | LiaisonRefused> {
    return this.change(actor, input, async (tx, liaison) => {
      const note = input.note.trim();
      if (note === '' || note.length > 2_000 || hasControls(note))
        return refuse(
          'InvalidInput',
          'Write what was said, in at most 2000 letters. Nothing was kept.',
          'note',
        );
      const today = await this.clock.today(tx);
      if (!isPlainDate(input.on) || input.on > today || input.on < '1990-01-01')
        return refuse('InvalidInput', 'Check the day. Nothing was kept.', 'on');
      const id = newId<'complaint_contact'>();
      const key = await this.seals.ofOrganization(liaison.organizationId);
      await tx.insert(liaisonContactTable, {
        id,
        liaisonId: liaison.id,
        organizationId: liaison.organizationId,
        onDay: input.on,
        channel: input.channel,
        sealedNote: this.seals.sealNote(key, id, note),
        notedBy: byOf(tx),
        notedAt: new Date(),
      });
      if (input.told)
        await tx.execute('UPDATE complaint_liaison SET told_on = least(told_on, $2::date) WHERE id = $1', [
          liaison.id,
          input.on,
        ]);
      return 'complaint.liaison_noted';
    });
  }

  /** Readiness of a campaign whose kind asks for it, with the asker's own sight: who does not see, is told of no talk. */
  async checks(tx: ReadTx, campaign: CampaignRow): Promise<readonly ReadinessCheck[]> {
    const rows = await tx.rows<
      Pick<LiaisonRow, 'regulatorKey' | 'preferredIntake' | 'agreedPerDay' | 'toldOn'>
    >(
      'SELECT regulator_key, preferred_intake, agreed_per_day, told_on FROM complaint_liaison WHERE campaign_id = $1',
      [campaign.id],
    );
    return expectedOffices(campaign).map(({ key, name }) =>
      liaisonCheck(name, rows.find(({ regulatorKey }) => regulatorKey === key) ?? null),
    );
  }

  private change(
    actor: Actor,
    { campaignId, regulatorKey }: { readonly campaignId: string; readonly regulatorKey: string },
    work: (tx: Tx, liaison: LiaisonRow) => Promise<string | Refusal<'InvalidInput'>>,
  ): Promise<LiaisonSaved | LiaisonRefused> {
    return this.db.transaction<LiaisonSaved | LiaisonRefused>(actor, async (tx) => {
      const campaign = await runBy(tx, campaignId);
      if (isRefusal(campaign)) return campaign;
      return tx.elevated(async () => {
        const office = (await officesOf(tx, campaign)).find(
          ({ regulator }) => regulator.key === regulatorKey,
        );
        if (office === undefined)
          return refuse('InvalidInput', 'No case of this campaign leads to such an office.', 'regulatorKey');
        const liaison = await begun(tx, campaign, regulatorKey);
        const done = await work(tx, liaison);
        if (isRefusal(done)) return done;
        await audit(tx, {
          operation: done,
          subjects: [
            { kind: 'campaign', id: campaign.id },
            { kind: 'complaint_liaison', id: liaison.id },
          ],
        });
        return { kind: 'LiaisonSaved', office: await this.shown(tx, campaign, office) };
      });
    });
  }

  private async shown(
    tx: Tx,
    campaign: CampaignRow,
    { regulator, people }: OfficeOfCampaign,
  ): Promise<ShownOffice> {
    const row = await liaisonOf(tx, campaign.id, regulator.key);
    const listed = people.filter(({ agreesToBeListed }) => agreesToBeListed).length;
    const plain = {
      regulator,
      expected: countShown(people.length),
      listed: countShown(listed),
      memo: `/campaigns/${campaign.id}/offices/${encodeURIComponent(regulator.key)}/memo.pdf`,
    };
    if (row === null)
      return {
        ...plain,
        contact: null,
        preferredIntake: null,
        agreedPerDay: null,
        toldOn: null,
        contacts: [],
      };
    const key = await this.seals.ofOrganization(row.organizationId);
    const { preferredIntake, agreedPerDay, toldOn } = row;
    return {
      ...plain,
      contact: this.seals.contact(key, row),
      preferredIntake,
      agreedPerDay,
      toldOn,
      contacts: (await contactsOf(tx, row.id)).map((one) => ({
        on: one.onDay,
        channel: one.channel,
        note: this.seals.note(key, one),
      })),
    };
  }
}

/** The campaign, if the actor runs it and has shown who they are. */
export async function runBy(tx: Tx, campaignId: string): Promise<CampaignRow | LiaisonRefused> {
  const campaign = isId(campaignId) ? await findCampaign(tx, campaignId) : null;
  if (campaign === null) return campaignNotFound();
  const refused = await refuseUnless(tx, campaign.organizationId, 'campaign.edit', notAllowed);
  if (refused !== null) return refused;
  const { actor } = tx;
  return actor.kind === 'account' && !actor.secondFactor ? secondFactorNeeded() : campaign;
}

export const liaisonOf = (tx: ReadTx, campaignId: string, regulatorKey: string): Promise<LiaisonRow | null> =>
  tx.maybe('SELECT * FROM complaint_liaison WHERE campaign_id = $1 AND regulator_key = $2', [
    campaignId,
    regulatorKey,
  ]);

const contactsOf = (tx: ReadTx, liaisonId: string): Promise<LiaisonContactRow[]> =>
  tx.rows('SELECT * FROM complaint_contact WHERE liaison_id = $1 ORDER BY on_day, noted_at, id', [liaisonId]);

async function begun(tx: Tx, campaign: CampaignRow, regulatorKey: string): Promise<LiaisonRow> {
  await tx.execute(
    `INSERT INTO complaint_liaison (id, campaign_id, organization_id, regulator_key, changed_at)
     VALUES ($1, $2, $3, $4, now()) ON CONFLICT DO NOTHING`,
    [newId<'complaint_liaison'>(), campaign.id, campaign.organizationId, regulatorKey],
  );
  const row = await liaisonOf(tx, campaign.id, regulatorKey);
  if (row === null) throw new Error('A liaison that was just begun cannot be read.');
  return row;
}

const byOf = (tx: Tx): AccountId | null =>
  tx.actor.kind === 'account' ? (tx.actor.accountId as AccountId) : null;
