import type { CaseState } from '@chorus/domain/case/case';
import type { Language } from '@chorus/domain/identity/account';
import { hasSecondFactor } from '@chorus/domain/identity/strong-sign-in';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type CaseId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import type { SubmissionState } from '@chorus/domain/submission/submission-states';
import { Injectable } from '@nestjs/common';
import { BusinessClock } from '../../../platform/clocks/clocks.js';
import { Db, type ReadTx } from '../../../platform/database/db.js';
import { findCampaign } from '../../campaign/campaign.public.js';
import { CaseAccess, caseStandings } from '../../case/case.public.js';
import { noteReadings } from '../../consent/consent.public.js';
import { isAllowed, lacksSecondFactor } from '../../organization/organization.public.js';
import {
  findSubmission,
  SubmissionAccess,
  Submissions,
  submissionsOfCase,
} from '../../submission/submission.public.js';
import { lastAttempt } from '../attempts.js';
import { FilingAccess } from '../filing-access.js';
import { returnsOf, waitingFilings } from '../delivery.repository.js';
import type { CaseView } from './case-page.js';
import type { FilingView } from './filing-page.js';
import type { QueueView } from './queue-page.js';

/** Filings of the queue on one page; the whole list is the app's. */
const shown = 50;

/** Reads what the pages behind mailed links show. Null: there is none, or it is not theirs to see. */
@Injectable()
export class DeliveryPages {
  constructor(
    private readonly db: Db,
    private readonly clock: BusinessClock,
    private readonly cases: CaseAccess,
    private readonly access: SubmissionAccess,
    private readonly filings: FilingAccess,
    private readonly submissions: Submissions,
  ) {}

  /**
   * For who may see the person's papers, the whole of it; for who settles what waits in a queue, how it stands. An address
   * is opened for it, so that somebody looked is written down.
   */
  filing(actor: Actor, id: string): Promise<FilingView | null> {
    return this.db.transaction(actor, async (tx) => {
      const row = isId(id) ? await findSubmission(tx, id) : null;
      if (row === null) return null;
      const addressee = (await this.access.seesPapers(tx, row))
        ? await this.submissions.addresseeOf(tx, id)
        : null;
      const does = await this.filings.mayDo(tx, actor, row);
      const settle = !isRefusal(does);
      if (addressee === null && !settle) return null;
      const tried = await lastAttempt(tx, id);
      const cameBack = (await returnsOf(tx, [id])).find(({ attemptId }) => attemptId === tried?.id);
      const { id: thingId, personId, caseId } = row;
      const thing = addressee === null ? 'submission_standing' : 'submission';
      await noteReadings(tx, [{ thing, thingId, personId, caseId }]);
      return {
        language: await languageOf(tx, actor),
        row,
        addressee,
        may: { act: does === 'acts', settle, write: await this.filings.writesForPerson(tx, actor, row) },
        caseState: await tx.elevated(() => stateOfCase(tx, row.caseId)),
        attemptId: tried?.id ?? null,
        way: tried?.channel ?? row.channel,
        cameBack: cameBack ?? null,
        today: await this.clock.today(tx, row.recipientZone),
      };
    });
  }

  case(actor: Actor, id: string): Promise<CaseView | null> {
    return this.db.transaction(actor, async (tx) => {
      if (!isId(id)) return null;
      const { sees, acts } = await this.cases.sight(tx, id);
      if (sees !== 'whole') return null;
      const [standing] = await caseStandings(tx, [id]);
      if (standing === undefined) return null;
      const { actBy, lastArguable, urgency } = standing.facet;
      const { caseId, personId } = standing;
      const matter = { caseId, personId, urgent: urgency === 'urgent' };
      const writes = await this.filings.writesForPerson(tx, actor, matter);
      await noteReadings(tx, [{ thing: 'case', thingId: caseId, personId, caseId }]);
      const filings = (await submissionsOfCase(tx, id)).reverse();
      const state: CaseState = standing.state;
      const language = await languageOf(tx, actor);
      const seenBy = acts ? personId : null;
      return { language, id, state, actBy, lastArguable, filings, writes, seenBy };
    });
  }

  queue(actor: Actor, id: string): Promise<QueueView | null> {
    return this.db.read(actor, async (tx) => {
      const campaign = isId(id) ? await findCampaign(tx, id) : null;
      if (campaign === null || !(await isAllowed(tx, campaign.organizationId, 'delivery.resolve')))
        return null;
      // Row security would show an empty queue, which reads as if nothing waited.
      if (!hasSecondFactor(actor)) return null;
      const rows = await waitingFilings(tx, id, { size: shown, limit: shown + 1, after: null });
      const counts = await tx.rows<{ state: SubmissionState; count: number }>(
        `SELECT s.state, count(*)::int AS count FROM submission_credit c JOIN submission s ON s.id = c.submission_id
         WHERE c.campaign_id = $1 GROUP BY s.state ORDER BY s.state`,
        [id],
      );
      const waiting = rows.slice(0, shown);
      const { title } = campaign;
      return { language: await languageOf(tx, actor), title, counts, waiting, more: rows.length > shown };
    });
  }

  /** For staff who showed no second factor, the language to say in that one is asked for; null for everybody else. */
  secondFactorMissing(actor: Actor): Promise<Language | null> {
    return this.db.read(actor, async (tx) => ((await lacksSecondFactor(tx)) ? languageOf(tx, actor) : null));
  }
}

async function languageOf(tx: ReadTx, actor: Actor): Promise<Language> {
  if (actor.kind !== 'account') return 'en';
  const row = await tx.maybe<{ language: Language }>('SELECT language FROM account WHERE id = $1', [
    actor.accountId,
  ]);
  return row?.language ?? 'en';
}

async function stateOfCase(tx: ReadTx, caseId: CaseId): Promise<CaseState> {
  const { state } = await tx.one<{ state: CaseState }>('SELECT state FROM denial_case WHERE id = $1', [
    caseId,
  ]);
  return state;
}
