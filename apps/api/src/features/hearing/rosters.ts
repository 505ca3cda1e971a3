import { hearingNotFound } from '@chorus/domain/hearing/hearing.policy';
import type { HearingMode } from '@chorus/domain/hearing/hearing';
import {
  instantOf,
  isBefore,
  plusMinutes,
  type LocalMoment,
  type LocalMomentRefused,
} from '@chorus/domain/hearing/local-moment';
import { rosterFor, type Roster, type RosterQuestion, type Speaker } from '@chorus/domain/hearing/roster';
import type { Language } from '@chorus/domain/identity/account';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type CampaignId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type ReadTx, type Tx } from '../../platform/database/db.js';
import { campaignNotFound, findCampaign, type CampaignRow } from '../campaign/campaign.public.js';
import { CaseAccess } from '../case/case.public.js';
import { agreesInSql } from '../consent/consent.public.js';
import { refuseUnless } from '../organization/organization.public.js';
import { notShown } from './end-hearing.js';
import { findHearing, timesOf } from './hearing-facts.js';
import type { SpeakerRow } from './seat.table.js';

export interface RapidRosterInput {
  readonly campaignId: string;
  readonly jurisdiction: string;
  readonly zone: string;
  readonly starts: {
    readonly date: string;
    readonly time: string;
    readonly which?: LocalMoment['which'] | null;
  };
  readonly minutes: number;
  readonly mode: HearingMode;
  readonly languages: readonly Language[];
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded'>;

/** What is known of each speaker beside their own word: from their seats, their case and their consents. */
export type SpeakerFacts = SpeakerRow & {
  readonly zone: string;
  readonly takesPart: boolean;
  readonly mayPublish: boolean;
  readonly residenceState: string | null;
  readonly conditionKey: string | null;
  readonly timesSpoken: number;
  readonly promised: readonly {
    readonly hearingId: string;
    readonly startsAt: string;
    readonly endsAt: string;
  }[];
};

const facts = `
  SELECT s.*, p.zone, f.residence_state, f.condition_key,
    p.state = 'active' AND EXISTS (SELECT 1 FROM participation t WHERE t.campaign_id = s.campaign_id AND t.person_id = s.person_id
      AND t.state IN ('joined', 'active', 'helped')) AS takes_part,
    ${agreesInSql('publish', 's.person_id', 's.organization_id')} AS may_publish,
    (SELECT count(*)::int FROM hearing_seat h WHERE h.person_id = s.person_id AND h.state = 'delivered') AS times_spoken,
    coalesce((SELECT jsonb_agg(jsonb_build_object('hearingId', h.hearing_id, 'startsAt', e.starts_at, 'endsAt', e.ends_at))
      FROM hearing_seat h JOIN hearing e ON e.id = h.hearing_id
      WHERE h.person_id = s.person_id AND h.state IN ('offered', 'confirmed') AND e.state IN ('announced', 'moved')), '[]') AS promised
  FROM speaker s JOIN person p ON p.id = s.person_id
  JOIN denial_case d ON d.id = s.case_id JOIN case_facet f ON f.id = d.facet_id
  WHERE s.campaign_id = $1 ORDER BY s.person_id`;

/** Of a campaign, with the system's sight. */
export const speakerFacts = (tx: ReadTx, campaignId: CampaignId): Promise<SpeakerFacts[]> =>
  tx.rows<SpeakerFacts>(facts, [campaignId]);

/** What stands between one speaker and one hearing beside their own word. */
export interface AtHearing {
  readonly hearingId: string | null;
  readonly arranged: Speaker['arranged'];
  readonly declined: boolean;
}

/** @param veiled nothing about the case is shown that would tell what it is about */
export const speakerOf = (
  row: SpeakerFacts,
  { hearingId, arranged, declined }: AtHearing,
  veiled = false,
): Speaker => ({
  personId: row.personId as PersonId,
  takesPart: row.takesPart,
  mayPublish: row.mayPublish,
  firstHand: row.firstHandAt !== null,
  state: veiled ? '' : (row.residenceState ?? ''),
  conditionKey: veiled ? null : row.conditionKey,
  languages: row.languages,
  availability: { zone: row.zone, windows: row.windows, away: row.away as Speaker['availability']['away'] },
  modes: row.modes,
  travelNoticeMinutes: row.travelNoticeMinutes,
  needs: row.needs,
  arranged,
  promised: row.promised.filter((one) => one.hearingId !== hearingId),
  timesSpoken: row.timesSpoken,
  declinedThis: declined,
});

/** Who can speak, for whoever lists the campaign's people: at a hearing, or tomorrow at nine. */
@Injectable()
export class Rosters {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly cases: CaseAccess,
  ) {}

  ofHearing(actor: Actor, hearingId: string): Promise<Roster | Refused> {
    return this.db.transaction<Roster | Refused>(actor, async (tx) => {
      const row = await findHearing(tx, hearingId);
      if (row === null) return hearingNotFound();
      const may = await refuseUnless(tx, row.organizationId, 'participants.list', notShown);
      if (may !== null) return may;
      const campaign = await findCampaign(tx, row.campaignId);
      if (campaign === null) return campaignNotFound();
      const { mode, jurisdiction, signupOwner, languages } = row;
      const hearing = { ...timesOf(row), mode, jurisdiction, signupOwner };
      return this.ask(tx, campaign, row.id, { hearing, languages });
    });
  }

  rapid(
    actor: Actor,
    input: RapidRosterInput,
  ): Promise<Roster | Refused | LocalMomentRefused | Refusal<'HearingInPast'>> {
    return this.db.transaction<Roster | Refused | LocalMomentRefused | Refusal<'HearingInPast'>>(
      actor,
      async (tx) => {
        const campaign = isId(input.campaignId) ? await findCampaign(tx, input.campaignId) : null;
        if (campaign === null) return campaignNotFound();
        const may = await refuseUnless(tx, campaign.organizationId, 'participants.list', notShown);
        if (may !== null) return may;
        const { date, time, which } = input.starts;
        const startsAt = instantOf(
          which == null ? { date, time } : { date, time, which },
          input.zone,
          'starts',
        );
        if (isRefusal(startsAt)) return startsAt;
        if (!Number.isInteger(input.minutes) || input.minutes < 1 || input.minutes > 24 * 60)
          return refuse('MomentUnreadable', 'A hearing lasts between a minute and a day.', 'minutes');
        if (isBefore(startsAt, (await this.clock.now(tx)).toISOString()))
          return refuse('HearingInPast', 'That hour is over. Ask for one that is ahead.', 'starts');
        const hearing: RosterQuestion['hearing'] = {
          startsAt,
          endsAt: plusMinutes(startsAt, input.minutes),
          mode: input.mode,
          jurisdiction: input.jurisdiction as RosterQuestion['hearing']['jurisdiction'],
          signupOwner: 'body',
          signupClosesAt: null,
        };
        return this.ask(tx, campaign, null, { hearing, languages: input.languages });
      },
    );
  }

  private async ask(
    tx: Tx,
    campaign: CampaignRow,
    hearingId: string | null,
    question: Pick<RosterQuestion, 'hearing' | 'languages'>,
  ): Promise<Roster> {
    const now = (await this.clock.now(tx)).toISOString();
    // Whoever works here and acts for a speaker is not told of a case that is kept from those who act for them.
    const shown = await tx.rows<{ personId: string }>(
      'SELECT person_id FROM speaker WHERE campaign_id = $1',
      [campaign.id],
    );
    const mayKnow = new Set(shown.map(({ personId }) => personId));
    const all = await tx.elevated(() => speakerFacts(tx, campaign.id));
    const rows = all.filter(({ personId }) => mayKnow.has(personId));
    const veiled = await this.cases.onlyDates(
      tx,
      rows.map(({ caseId }) => caseId),
    );
    const known =
      hearingId === null ? new Map<string, AtHearing>() : await tx.elevated(() => atHearing(tx, hearingId));
    const speakers = rows.map((row) =>
      speakerOf(
        row,
        known.get(row.personId) ?? { hearingId, arranged: [], declined: false },
        veiled.has(row.caseId),
      ),
    );
    return rosterFor(speakers, { ...question, now, conditionKeys: campaign.targets.conditionKeys });
  }
}

/** By person: who said no there, and what was arranged for them. */
export async function atHearing(tx: ReadTx, hearingId: string): Promise<Map<string, AtHearing>> {
  const rows = await tx.rows<{ personId: string; declined: boolean; arranged: Speaker['arranged'] }>(
    `SELECT s.person_id, s.state = 'declined' AS declined,
       coalesce((SELECT array_agg(n.need ORDER BY n.need) FROM speaker_need_met n WHERE n.hearing_seat_id = s.id), '{}') AS arranged
     FROM hearing_seat s WHERE s.hearing_id = $1`,
    [hearingId],
  );
  return new Map(
    rows.map(({ personId, declined, arranged }) => [personId, { hearingId, declined, arranged }]),
  );
}
