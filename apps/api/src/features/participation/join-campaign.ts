import { Injectable } from '@nestjs/common';
import { isSamplePayer } from '@chorus/domain/case/fact-keys';
import type { ConsentPurpose } from '@chorus/domain/consent/consent';
import { purposesGiven } from '@chorus/domain/consent/consent-state';
import { currentWording } from '@chorus/domain/consent/wording';
import type { Language } from '@chorus/domain/identity/account';
import { checkHold } from '@chorus/domain/participation/holding';
import { join, type JoinRefused } from '@chorus/domain/participation/joining';
import type { Actor } from '@chorus/domain/shared/actor';
import type { CaseId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Playbooks } from '../../platform/playbooks/playbooks.js';
import {
  campaignNotFound,
  campaignTable,
  findCampaignBySlug,
  isForTrying,
  type CampaignRow,
} from '../campaign/campaign.public.js';
import { caseTable } from '../case/case.public.js';
import { consentsOf, writeConsents } from '../consent/consent.public.js';
import { Authorities } from '../identity/identity.public.js';
import { findOrganization } from '../organization/organization.public.js';
import { earlierStates, joiningCase, type JoiningCase } from './participation.repository.js';
import { participationTable, type ParticipationRow } from './participation.table.js';

export interface JoinCampaignInput {
  readonly slug: string;
  readonly caseId: string;
  readonly sourceCode?: string | null;
  readonly consents: readonly ConsentPurpose[];
  readonly wordingVersion: number;
  readonly language: Language;
  readonly holdUntil?: string | null;
}

export interface CampaignJoined {
  readonly kind: 'CampaignJoined';
  readonly participation: ParticipationRow;
}

type Refused = JoinRefused | Refusal<'NotFound' | 'NotAllowed' | 'InvalidInput' | 'WordingOutdated'>;

@Injectable()
export class JoinCampaign {
  constructor(
    private readonly db: Db,
    private readonly authorities: Authorities,
    private readonly clock: BusinessClock,
    private readonly outbox: Outbox,
    private readonly playbooks: Playbooks,
  ) {}

  execute(actor: Actor, input: JoinCampaignInput): Promise<CampaignJoined | Refused> {
    return this.db.transaction(actor, async (tx) => {
      const found = await findCampaignBySlug(tx, input.slug);
      // To hold a row is to be allowed to change it, which nobody who joins is; seeing it they were.
      const campaign = found === null ? null : await tx.elevated(() => tx.hold(campaignTable, found.id));
      if (campaign === null) return campaignNotFound();
      const joining = await joiningCase(tx, input.caseId);
      const may =
        joining === null ? null : await this.authorities.mayAct(tx, actor, joining.personId, 'consent', {});
      if (joining === null || may === null) return caseNotFound();
      if (isRefusal(may))
        return may.kind === 'NoAuthority' ? caseNotFound() : refuse('NotAllowed', may.message);
      // As it stands until the end of this: it may be ending meanwhile.
      const held = await tx.elevated(() => tx.hold(caseTable, input.caseId));
      if (held === null) return caseNotFound();
      const outdated = input.consents.some(
        (purpose) => currentWording(purpose, input.language).version !== input.wordingVersion,
      );
      if (outdated) {
        return refuse(
          'WordingOutdated',
          'The wording has changed since it was shown. Read it again; nothing was recorded.',
        );
      }
      const hold = checkHold(input.holdUntil ?? null, await this.clock.today(tx));
      if (isRefusal(hold)) return hold;
      return this.joinWith(tx, campaign, { ...joining, state: held.state }, input);
    });
  }

  private async joinWith(
    tx: Tx,
    campaign: CampaignRow,
    joining: JoiningCase,
    input: JoinCampaignInput,
  ): Promise<CampaignJoined | Refused> {
    const organization = await findOrganization(tx, campaign.organizationId);
    const party = { organizationId: campaign.organizationId, organizationName: organization?.name ?? null };
    await writeConsents(tx, joining.personId, party, input.consents, 'given', input.language);
    const playbook = this.playbooks.get(campaign.kind);
    const states = campaign.states.map(({ state }) => state);
    const eligibility = playbook.eligibility(joining.facet, campaign.targets, states);
    const state = join({
      campaignState: campaign.state,
      caseState: joining.state,
      earlier: await earlierStates(tx, campaign.id, input.caseId),
      eligible: eligibility.eligible,
      notEligibleBecause: eligibility.reasons.find(({ met, known }) => known && !met)?.sentence ?? null,
      inventedAmongReal: joining.facet.payerIds.some(isSamplePayer) && !(await isForTrying(tx, campaign)),
      consents: purposesGiven(await consentsOf(tx, joining.personId), campaign.organizationId),
      requiredConsents: playbook.consents.toJoin,
    });
    if (isRefusal(state)) return state;
    const now = new Date();
    const participation: ParticipationRow = {
      id: newId<'participation'>(),
      caseId: input.caseId as CaseId,
      campaignId: campaign.id,
      organizationId: campaign.organizationId,
      personId: joining.personId,
      state: joining.state === 'intake' ? state : 'active',
      finishedFrom: null,
      sourceCode: knownSource(campaign, input.sourceCode ?? null),
      leadCase: false,
      holdUntil: input.holdUntil ?? null,
      helperId: null,
      joinedAt: now,
      changedAt: now,
    };
    const written = await tx.insert(participationTable, participation, { onConflict: 'nothing' });
    if (written === 0) {
      return refuse('AlreadyJoined', 'This case takes part already. Open it to go on where you were.');
    }
    await audit(tx, {
      operation: 'participant.joined',
      subjects: [
        { kind: 'participation', id: participation.id },
        { kind: 'case', id: participation.caseId },
      ],
    });
    await this.outbox.publish(tx, 'participant.joined', { participationId: participation.id });
    return { kind: 'CampaignJoined', participation };
  }
}

/** A code nobody made is dropped, not refused: a mistyped link must not keep anybody out. */
const knownSource = (campaign: CampaignRow, code: string | null): string | null =>
  code !== null && campaign.sourceCodes.includes(code) ? code : null;

const caseNotFound = (): Refusal<'NotFound'> =>
  refuse('NotFound', 'There is no such case, or you may not act for its person.', 'caseId');
