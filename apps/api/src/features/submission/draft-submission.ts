import { Injectable } from '@nestjs/common';
import type { Channel } from '@chorus/domain/playbook/channel';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId, type SubmissionId } from '@chorus/domain/shared/ids';
import { isRefusal, refuse, type Refusal } from '@chorus/domain/shared/refusal';
import { statesThatFreeTheFiling, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { audit } from '../../platform/audit/audit.js';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import { Db, type Tx } from '../../platform/database/db.js';
import { newId } from '../../platform/ids/ids.js';
import { Playbooks } from '../../platform/playbooks/playbooks.js';
import { stepsDone } from '../assignment/assignment.public.js';
import { CaseAccess, caseStandings, LineKeys, type WorkingCase } from '../case/case.public.js';
import { brokenDuties } from '../complaint/complaint.public.js';
import { carriedOver, noLetterFacts } from './letter-facts.js';
import { caseReady, isFiling, letterFor, newRow, noLetterYet, type FilingStep } from './new-draft.js';
import { openStep, runsToFile, sendingDays, standingOf, stepDates } from './open-step.js';
import { addresseeOf, officeNotKnown, recipientOf, type Addressee } from './recipient.js';
import { requirePlatformConsents } from './submission-access.js';
import {
  alreadyFiled,
  caseNotFound,
  doneAlone,
  stepNotOpen,
  type AlreadyFiled,
  type DoneAlone,
  type NoLetterYet,
  type ReferredElsewhere,
} from './submission-refusals.js';
import { SubmissionSeals } from './submission-seals.js';
import {
  filedAlone,
  isSampleHome,
  submissionsOfCase,
  workItemToDraft,
  zoneAndLanguage,
  type DraftedWork,
} from './submission.repository.js';
import type { SubmissionRow } from './submission.table.js';
import { Submissions } from './submissions.js';
import { Ways } from './ways.js';

/** Either a piece of work that was given out, or a step of a case that is open: people can always file. */
export interface DraftSubmissionInput {
  readonly workItemId?: string | null;
  readonly caseId?: string | null;
  readonly stepKey?: string | null;
  readonly stage?: string | null;
  /** The person's own wish; honoured wherever the address for it is known. */
  readonly channel?: Channel | null;
  /** The person has done this step alone, as they told us, and means to file it once more. */
  readonly again?: boolean | null;
}

export interface SubmissionDrafted {
  readonly kind: 'SubmissionDrafted';
  readonly submission: SubmissionRow;
}

type Refused =
  | AlreadyFiled
  | DoneAlone
  | NoLetterYet
  | ReferredElsewhere
  | Refusal<
      | 'NotFound'
      | 'NotAllowed'
      | 'InvalidInput'
      | 'ConsentMissing'
      | 'CaseNotReady'
      | 'StepNotOpen'
      | 'NoWayToRecipient'
    >;

interface Wanted {
  readonly work: DraftedWork | null;
  readonly caseId: string;
  readonly stepKey: string;
  readonly stage: string | null;
}

@Injectable()
export class DraftSubmission {
  constructor(
    private readonly db: Db,
    private readonly cases: CaseAccess,
    private readonly clock: BusinessClock,
    private readonly seals: SubmissionSeals,
    private readonly submissions: Submissions,
    private readonly ways: Ways,
    private readonly lines: LineKeys,
    private readonly playbooks: Playbooks,
  ) {}

  execute(actor: Actor, input: DraftSubmissionInput): Promise<SubmissionDrafted | Refused> {
    return this.db.transaction<SubmissionDrafted | Refused>(actor, async (tx) => {
      const wanted = await wantedStep(tx, input);
      if (isRefusal(wanted)) return wanted;
      // A filing that may make room is taken before its case, as everybody takes the two (Submissions.lock); only for who
      // may come to use it, so that nobody holds up what is not theirs.
      if (await this.mayWork(tx, wanted.caseId))
        await tx.elevated(() => this.submissions.lockAnswered(tx, wanted.caseId));
      // The case's row stays locked to the end: two drafts of one step at once meet here.
      const of = await this.cases.open(tx, actor, wanted.caseId, { purpose: 'prepare', orAs: 'helps' });
      if (isRefusal(of)) return of;
      const consents = await requirePlatformConsents(tx, of.personId, ['store', 'draft']);
      if (isRefusal(consents)) return consents;
      const ready = caseReady(of);
      if (isRefusal(ready)) return ready;
      return this.draft(tx, of, wanted, input);
    });
  }

  private async mayWork(tx: Tx, caseId: string): Promise<boolean> {
    if (!isId(caseId)) return false;
    const { acts, helps } = await this.cases.sight(tx, caseId);
    return acts || helps;
  }

  private async draft(
    tx: Tx,
    of: WorkingCase,
    wanted: Wanted,
    { channel, again: filesAgain }: DraftSubmissionInput,
  ): Promise<SubmissionDrafted | Refused> {
    const { zone, language } = await tx.elevated(() => zoneAndLanguage(tx, of.personId));
    const today = await this.clock.today(tx, zone);
    const [standing] = await tx.elevated(() => caseStandings(tx, [of.id]));
    if (standing === undefined) return caseNotFound();
    const { playbooks } = this;
    const playbook =
      wanted.work === null ? playbooks.withoutCampaign(wanted) : playbooks.get(wanted.work.playbookKey);
    const done = await tx.elevated(() => stepsDone(tx, [of.id]));
    const broken = await tx.elevated(() => brokenDuties(tx, [of.id]));
    const facts = standingOf(
      of,
      standing.facet.lastArguable,
      today,
      done.get(of.id) ?? [],
      broken.get(of.id) ?? [],
    );
    const step = openStep(playbook, of, facts, wanted);
    if (isRefusal(step)) return step;
    const alone = filesAgain === true ? null : await tx.elevated(() => filedAlone(tx, of.id, step.stage));
    if (alone !== null) return doneAlone(alone);
    const dates = stepDates(standing.clocks, step.stage);
    const letterId = letterFor(step);
    if (letterId === null || !isFiling(step)) return noLetterYet(of, dates);
    const unnamed = officeNotKnown(step, of);
    if (unnamed !== null) return unnamed;
    const earlier = await tx.elevated(() => submissionsOfCase(tx, of.id));
    const taken = earlier.find((row) => occupies(row, toWhom(step, of)));
    // Answered, and its clock runs again: that filing was refused undecided, and this one takes its place.
    const again = taken?.state === 'answered' && runsToFile(standing.clocks, step.stage);
    if (taken !== undefined && again)
      await this.submissions.move(tx, taken, 'superseded', 'refused_undecided');
    else if (taken !== undefined) return alreadyFiled(taken.id, !beforeSigning.includes(taken.state));
    const sample = await this.isSample(tx, of.id);
    const way = this.ways.choose(step.recipientRole, of, {
      preferred: channel ?? wanted.work?.channel ?? null,
      urgent: step.urgent,
      sample,
    });
    if (isRefusal(way)) return way;
    const addressee = addresseeOf(step.recipientRole, of, way);
    const lineKey = (await this.lines.keyed())(addressee.lineKey);
    const draft = newRow(of, wanted.work, step, letterId, dates, addressee, lineKey, standing);
    const there = await this.clock.today(tx, draft.recipientZone);
    const row = {
      ...draft,
      ...sendingDays(dates.actBy, addressee.channel, wanted.work?.releaseFrom ?? null, there),
      language,
      sample,
      ...(await this.sealed(of, step, addressee, earlier)),
    };
    if (!(await this.submissions.add(tx, row))) return this.takenMeanwhile(tx, row);
    await this.submissions.creditTo(tx, row);
    await audit(tx, {
      operation: 'submission.drafted',
      subjects: [
        { kind: 'submission', id: row.id },
        { kind: 'case', id: of.id },
      ],
    });
    return { kind: 'SubmissionDrafted', submission: row };
  }

  /** The address; and, from earlier filings of the case, what nobody should have to type twice. */
  private async sealed(
    of: WorkingCase,
    step: FilingStep,
    addressee: Addressee,
    earlier: readonly SubmissionRow[],
  ): Promise<
    Pick<
      SubmissionRow,
      'id' | 'sealedAddressee' | 'sealedOwnWords' | 'sealedLetterFacts' | 'sealedGate' | 'similarityDigest'
    >
  > {
    const id = newId<'submission'>() as SubmissionId;
    const key = await this.seals.of(of.personId);
    const last = earlier.at(-1);
    const same = earlier.findLast(({ stepKey, stage }) => stepKey === step.stepKey && stage === step.stage);
    const words = same === undefined ? null : key.ownWords(same);
    const answers = same === undefined ? [] : key.gate(same);
    const facts =
      same !== undefined
        ? key.letterFacts(same)
        : last === undefined
          ? noLetterFacts
          : carriedOver(key.letterFacts(last));
    return {
      id,
      sealedAddressee: key.sealAddressee(id, addressee),
      sealedOwnWords: words === null ? null : key.sealOwnWords(id, words),
      sealedLetterFacts: key.sealLetterFacts(id, facts),
      sealedGate: answers.length === 0 ? null : key.sealGate(id, answers),
      similarityDigest: same?.similarityDigest ?? null,
    };
  }

  private isSample(tx: Tx, caseId: string): Promise<boolean> {
    return tx.elevated(async () => {
      const campaigns = await this.submissions.campaignsFor(tx, caseId);
      return campaigns.some(({ sample }) => sample) || (await isSampleHome(tx));
    });
  }

  private async takenMeanwhile(tx: Tx, row: SubmissionRow): Promise<Refused> {
    const rows = await tx.elevated(() => submissionsOfCase(tx, row.caseId));
    const taken = rows.find((one) => occupies(one, row));
    if (taken === undefined) throw new Error('A filing met a constraint and nothing stands in its place.');
    return alreadyFiled(taken.id, !beforeSigning.includes(taken.state));
  }
}

const beforeSigning: readonly SubmissionState[] = ['draft', 'ready'];
const frees: readonly SubmissionState[] = statesThatFreeTheFiling;

const toWhom = (step: FilingStep, of: WorkingCase) => ({
  ...step,
  recipientKey: recipientOf(step.recipientRole, of).recipientKey,
});

/** The same filing at the same level with the same recipient, whatever was learned of the payer meanwhile [15]. */
function occupies(
  row: SubmissionRow,
  step: Pick<SubmissionRow, 'filingType' | 'stage' | 'recipientRole' | 'recipientKey'>,
): boolean {
  // A complaint to the wrong office stays as it was sent and takes no place of the one to the right office.
  if (row.recipientRole === 'plan_regulator' && row.recipientKey !== step.recipientKey) return false;
  return (
    !frees.includes(row.state) &&
    row.filingType === step.filingType &&
    row.stage === step.stage &&
    row.recipientRole === step.recipientRole
  );
}

async function wantedStep(
  tx: Tx,
  { workItemId, caseId, stepKey, stage }: DraftSubmissionInput,
): Promise<Wanted | Refusal<'NotFound' | 'InvalidInput' | 'StepNotOpen'>> {
  if (workItemId != null) {
    const work = isId(workItemId) ? await workItemToDraft(tx, workItemId) : null;
    if (work === null)
      return refuse('NotFound', 'There is no such piece of work, or it is not yours.', 'workItemId');
    if (work.state === 'done' || work.state === 'released')
      return stepNotOpen('This has been done or is no longer needed.');
    return { work, caseId: work.caseId, stepKey: work.stepKey, stage: work.stage };
  }
  if (caseId == null || stepKey == null)
    return refuse('InvalidInput', 'Name the work, or the case and its step. Nothing was changed.', 'stepKey');
  return { work: null, caseId, stepKey, stage: stage ?? null };
}
