import {
  calendarFeed,
  ofHousehold,
  type ListedDay,
  type ListedHearing,
} from '@chorus/domain/hearing/hearing-calendar';
import type { SeatState } from '@chorus/domain/hearing/slot';
import { hearingNotFound } from '@chorus/domain/hearing/hearing.policy';
import type { Language } from '@chorus/domain/identity/account';
import { anonymous, asAccount, type Actor } from '@chorus/domain/shared/actor';
import { isId, type CampaignId } from '@chorus/domain/shared/ids';
import { refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { audit } from '../../platform/audit/audit.js';
import { Db, type ReadTx } from '../../platform/database/db.js';
import { newId, randomToken } from '../../platform/ids/ids.js';
import { Notices } from '../../platform/transport/notices.js';
import { campaignNotFound, findCampaign } from '../campaign/campaign.public.js';
import { refuseUnless } from '../organization/organization.public.js';
import { notShown } from './end-hearing.js';
import { timesOf } from './hearing-facts.js';
import { calendarTokenTable, type CalendarTokenRow, type HearingRow } from './hearing.table.js';
import { digestOf } from './speaker-links.js';

type LinkRefused = Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded'>;

export interface CalendarLinkMade {
  readonly kind: 'CalendarLinkMade';
  readonly link: CalendarTokenRow;
  readonly url: string;
}

interface SeatOfFeed {
  readonly seatState: SeatState;
  readonly seatChanges: number;
  readonly seatAt: Date;
  readonly zoneOfPerson: string;
}

/** Days back for which a feed still shows what was; readers keep what they have. */
const shownDays = 120;

/** Calendars behind a token that its maker can take back. A feed tells days, places and references, and nobody's words. */
@Injectable()
export class Calendars {
  constructor(
    private readonly db: Db,
    private readonly notices: Notices,
  ) {}

  /** The token is shown once and not kept; an earlier link of the same kind ends with it. */
  make(actor: Actor, campaignId: string | null): Promise<CalendarLinkMade | LinkRefused> {
    return this.db.transaction<CalendarLinkMade | LinkRefused>(actor, async (tx) => {
      if (actor.kind !== 'account') return hearingNotFound();
      const campaign = campaignId !== null && isId(campaignId) ? await findCampaign(tx, campaignId) : null;
      if (campaignId !== null) {
        if (campaign === null) return campaignNotFound();
        const may = await refuseUnless(tx, campaign.organizationId, 'participants.list', notShown);
        if (may !== null) return may;
      }
      const token = randomToken();
      const link: CalendarTokenRow = {
        id: newId<'calendar_token'>(),
        accountId: actor.accountId,
        campaignId: (campaign?.id ?? null) as CampaignId | null,
        tokenHash: digestOf(token),
        createdAt: new Date(),
        revokedAt: null,
      };
      await tx.elevated(async () => {
        await tx.execute(
          `UPDATE calendar_token SET revoked_at = now() WHERE account_id = $1 AND revoked_at IS NULL
             AND campaign_id IS NOT DISTINCT FROM $2::uuid`,
          [actor.accountId, link.campaignId],
        );
        await tx.insert(calendarTokenTable, link);
      });
      await audit(tx, {
        operation: 'hearing.calendar_link_made',
        subjects: [{ kind: 'calendar_token', id: link.id }],
      });
      return { kind: 'CalendarLinkMade', link, url: this.notices.link(`/calendar/${token}.ics`) };
    });
  }

  revoke(
    actor: Actor,
    id: string,
  ): Promise<
    { readonly kind: 'CalendarLinkRevoked'; readonly link: CalendarTokenRow } | Refusal<'NotFound'>
  > {
    return this.db.transaction<
      { readonly kind: 'CalendarLinkRevoked'; readonly link: CalendarTokenRow } | Refusal<'NotFound'>
    >(actor, async (tx) => {
      const link = isId(id)
        ? await tx.maybe<CalendarTokenRow>('SELECT * FROM calendar_token WHERE id = $1', [id])
        : null;
      if (link === null) return refuse('NotFound', 'There is no such link, or it is not yours.', 'id');
      const revokedAt = link.revokedAt ?? new Date();
      await tx.elevated(() => tx.update(calendarTokenTable, { id: link.id }, { revokedAt }));
      await audit(tx, {
        operation: 'hearing.calendar_link_revoked',
        subjects: [{ kind: 'calendar_token', id }],
      });
      return { kind: 'CalendarLinkRevoked', link: { ...link, revokedAt } };
    });
  }

  /** The text of a feed. Null: unknown, taken back, or its maker may see nothing of it any more; nobody can tell which. */
  async text(token: string): Promise<string | null> {
    if (!/^[A-Za-z0-9_-]{22}$/.test(token)) return null;
    const owner = await this.db.transaction(anonymous, (tx) =>
      tx.elevated(() =>
        tx.maybe<CalendarTokenRow & { language: Language }>(
          `SELECT c.*, a.language FROM calendar_token c JOIN account a ON a.id = c.account_id AND a.state = 'active'
           WHERE c.token_hash = $1 AND c.revoked_at IS NULL`,
          [digestOf(token)],
        ),
      ),
    );
    if (owner === null) return null;
    // What its maker would see now; a feed of their own people asks for no second factor, as the people's own pages do not.
    const actor = asAccount(owner.accountId);
    const { listed, days } = await this.db.read(actor, async (tx) =>
      owner.campaignId === null
        ? { listed: await this.own(tx), days: await this.ownDays(tx) }
        : { listed: await this.ofCampaign(tx, owner.campaignId), days: null },
    );
    return listed === null ? null : calendarFeed(listed, days, owner.language, new Date().toISOString());
  }

  /** The same day by two rules, because what would tell them apart is not known yet, is one. */
  private async ownDays(tx: ReadTx): Promise<readonly ListedDay[]> {
    const rows = await tx.rows<{ caseId: string; actBy: string; runs: boolean; changedAt: Date }>(
      `SELECT d.id AS case_id, c.act_by::text AS act_by,
         bool_or(c.state = 'running') AND d.state NOT IN ('withdrawn', 'closed') AS runs,
         greatest(max(all_of.computed_at), d.changed_at) AS changed_at
       FROM case_clock c JOIN denial_case d ON d.id = c.case_id JOIN case_clock all_of ON all_of.case_id = c.case_id
       WHERE c.person_id = ANY ((SELECT chorus_person_ids())::uuid[]) AND c.side = 'file'
         AND c.act_by > (now() - interval '${shownDays} days')::date
       GROUP BY d.id, c.act_by ORDER BY c.act_by, d.id`,
    );
    const url = this.notices.link('/me/dates');
    return rows.map((row) => ({ ...row, changedAt: row.changedAt.toISOString(), url }));
  }

  private async own(tx: ReadTx): Promise<readonly ListedHearing[]> {
    const rows = await tx.rows<HearingRow & SeatOfFeed>(
      `SELECT h.*, s.state AS seat_state, s.changes AS seat_changes, s.changed_at AS seat_at, p.zone AS zone_of_person
       FROM hearing_seat s JOIN hearing h ON h.id = s.hearing_id JOIN person p ON p.id = s.person_id
       WHERE s.person_id = ANY ((SELECT chorus_person_ids())::uuid[])
         AND h.ends_at > now() - interval '${shownDays} days'
       ORDER BY h.starts_at, h.id, s.id`,
    );
    const byHearing = new Map<string, ListedHearing[]>();
    for (const row of rows) byHearing.set(row.id, [...(byHearing.get(row.id) ?? []), this.listed(row, row)]);
    return [...byHearing.values()].map(ofHousehold);
  }

  private async ofCampaign(tx: ReadTx, campaignId: CampaignId): Promise<readonly ListedHearing[] | null> {
    const member = await tx.one<{ yes: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM campaign c WHERE c.id = $1 AND c.organization_id = ANY ((SELECT chorus_organization_ids())::uuid[])) AS yes`,
      [campaignId],
    );
    if (!member.yes) return null;
    const rows = await tx.rows<HearingRow>(
      `SELECT * FROM hearing WHERE campaign_id = $1 AND ends_at > now() - interval '${shownDays} days' ORDER BY starts_at, id`,
      [campaignId],
    );
    return rows.map((row) => this.listed(row, null));
  }

  private listed(row: HearingRow, of: SeatOfFeed | null): ListedHearing {
    const seatAt = of === null ? 0 : of.seatAt.getTime();
    return {
      hearing: { ...row, ...timesOf(row) },
      changedAt: new Date(Math.max(row.changedAt.getTime(), seatAt)).toISOString(),
      seatChanges: of?.seatChanges ?? 0,
      seat: of === null ? null : { state: of.seatState, zone: of.zoneOfPerson },
      url: this.notices.link(`/hearings/${row.id}`),
    };
  }
}
