import { mayActForSeat, type SeatAct } from '@chorus/domain/hearing/hearing.policy';
import type { HearingId } from '@chorus/domain/hearing/hearing';
import type { CampaignState } from '@chorus/domain/campaign/campaign';
import { noSight } from '@chorus/domain/case/case-sight';
import type { ActPurpose } from '@chorus/domain/identity/authority';
import { hasSecondFactor, secondFactorNeeded } from '@chorus/domain/identity/strong-sign-in';
import { isId, type CampaignId, type CaseId, type PersonId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { Injectable } from '@nestjs/common';
import type { ReadTx, Tx } from '../../platform/database/db.js';
import { agreesInSql } from '../consent/consent.public.js';
import { CaseAccess } from '../case/case.public.js';
import { Authorities } from '../identity/identity.public.js';
import { isAllowed } from '../organization/organization.public.js';
import { zonedSeat, type ZonedSeat } from './hearing-facts.js';
import type { SeatRow } from './seat.table.js';

/** How somebody takes part in the campaign of a hearing. */
export interface TakingPart {
  readonly caseId: CaseId;
  readonly mayPublish: boolean;
  readonly campaignState: CampaignState;
  /** The person's; null for whoever does not see their record. */
  readonly zone: string | null;
}

type Refused = Refusal<'NotFound' | 'NotAllowed' | 'SecondFactorNeeded'>;

export const seatNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such seat, or it is not yours to see.');

/** Who may do what for one speaker. */
@Injectable()
export class SeatAccess {
  constructor(
    private readonly authorities: Authorities,
    private readonly cases: CaseAccess,
  ) {}

  /** The seat for whoever may do this for its person; unknown and foreign answer alike. */
  async open(
    tx: Tx,
    seatId: string,
    act: SeatAct,
    purpose: ActPurpose = 'consent',
    how: { readonly takesBack?: boolean } = {},
  ): Promise<ZonedSeat | Refused> {
    const seen = isId(seatId)
      ? await tx.maybe<SeatRow>('SELECT * FROM hearing_seat WHERE id = $1', [seatId])
      : null;
    if (seen === null) return seatNotFound();
    const may = await this.authorities.mayAct(tx, tx.actor, seen.personId, purpose, {
      caseId: seen.caseId,
      ...how,
    });
    const sight = isRefusal(may) ? await this.cases.sight(tx, seen.caseId) : noSight;
    const runsHearing = isRefusal(may) && (await isAllowed(tx, seen.organizationId, 'participants.list'));
    const decides = mayActForSeat(act, may, { helpsByConsent: sight.helps, runsHearing });
    if (isRefusal(decides)) {
      // Whoever acts for the person and may not do this is told so; for everybody else there is no such seat.
      if (isRefusal(may) && may.kind !== 'NoAuthority') return refuse('NotAllowed', may.message);
      return decides.kind === 'NotFound' ? seatNotFound() : decides;
    }
    if (isRefusal(may) && !hasSecondFactor(tx.actor)) return secondFactorNeeded();
    return tx.elevated(() => tx.one<ZonedSeat>(`${zonedSeat} WHERE s.id = $1`, [seen.id]));
  }

  /**
   * The person, if the actor decides for them. Asked before what it is about is looked for: whoever may not act for somebody
   * is told the same of a hearing they see and of one that does not exist.
   */
  async decidesFor(
    tx: ReadTx,
    personId: string,
    purpose: ActPurpose,
  ): Promise<PersonId | Refusal<'NotFound' | 'NotAllowed'>> {
    if (!isId(personId)) return personUnknown();
    const may = await this.authorities.mayAct(tx, tx.actor, personId as PersonId, purpose);
    if (!isRefusal(may)) return personId as PersonId;
    return may.kind === 'NoAuthority' ? personUnknown() : refuse('NotAllowed', may.message);
  }

  /** How somebody takes part in the campaign. */
  async takingPart(
    tx: ReadTx,
    campaignId: CampaignId,
    personId: PersonId,
  ): Promise<TakingPart | Refusal<'NotTakingPart'>> {
    return (await takingPartOf(tx, campaignId, personId)) ?? notTakingPart();
  }

  async ofHearing(tx: ReadTx, hearingId: HearingId, personId: string): Promise<SeatRow | null> {
    return tx.maybe('SELECT * FROM hearing_seat WHERE hearing_id = $1 AND person_id = $2', [
      hearingId,
      personId,
    ]);
  }
}

/** By their earliest case there that the asker sees. */
export const takingPartOf = (
  tx: ReadTx,
  campaignId: CampaignId,
  personId: string,
): Promise<TakingPart | null> =>
  tx.maybe(
    `SELECT p.case_id, ${agreesInSql('publish', 'p.person_id', 'p.organization_id')} AS may_publish,
       (SELECT c.state FROM campaign c WHERE c.id = p.campaign_id) AS campaign_state,
       (SELECT o.zone FROM person o WHERE o.id = p.person_id) AS zone
     FROM participation p WHERE p.campaign_id = $1 AND p.person_id = $2 AND p.state <> 'left'
     ORDER BY p.joined_at, p.id LIMIT 1`,
    [campaignId, personId],
  );

export const notTakingPart = (): Refusal<'NotTakingPart'> =>
  refuse(
    'NotTakingPart',
    'This person takes no part in the campaign. Join it first with their case; nothing was changed.',
    'personId',
  );

export const publishMissing = (): Refusal<'ConsentMissing'> =>
  refuse(
    'ConsentMissing',
    'What is said at a hearing stays public. Give the consent to publish first; nothing was said for you.',
    'consent',
  );

const personUnknown = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such person, or you may not act for them.', 'personId');
