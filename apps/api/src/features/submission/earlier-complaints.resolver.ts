import type { Regulator } from '@chorus/domain/jurisdiction/authority-types';
import { statesThatFreeTheFiling, type SubmissionState } from '@chorus/domain/submission/submission-states';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Db } from '../../platform/database/db.js';
import { Ctx, type GraphqlContext } from '../../platform/graphql/context.js';
import { CaseLoaders } from '../case/case.public.js';
import { SubmissionSeals } from './submission-seals.js';
import { submissionsOfCase } from './submission.repository.js';

interface Asked {
  readonly caseId: string;
  readonly regulator: Regulator | null;
}

/** Tells the person of a corrected plan type, or of a move of the contract, where their complaint went and where it belongs. */
@Resolver('RegulatorForCase')
export class EarlierComplaintsResolver {
  constructor(
    private readonly db: Db,
    private readonly seals: SubmissionSeals,
    private readonly loaders: CaseLoaders,
  ) {}

  @ResolveField('earlier')
  async earlier(@Parent() { caseId, regulator }: Asked, @Ctx() { actor, loaders }: GraphqlContext) {
    const { sees } = await loaders.load(this.loaders.sight, caseId);
    if (sees !== 'whole') return [];
    const rows = await this.db.read(actor, (tx) => submissionsOfCase(tx, caseId));
    const sent = rows.filter(
      ({ filingType, signedAt, state }) =>
        filingType === 'regulator_complaint' &&
        signedAt !== null &&
        !(statesThatFreeTheFiling as readonly SubmissionState[]).includes(state),
    );
    const [first] = sent;
    if (first === undefined) return [];
    const key = await this.seals.of(first.personId);
    return sent.map((row) => {
      const office = key.addressee(row).name;
      const stillTheOffice = row.recipientKey === `plan_regulator:${regulator?.key ?? ''}`;
      return {
        submissionId: row.id,
        office,
        signedAt: row.signedAt,
        stillTheOffice,
        sentence: sentenceOf(office, regulator, stillTheOffice),
      };
    });
  }
}

function sentenceOf(office: string, regulator: Regulator | null, still: boolean): string {
  if (still) return `Your complaint went to ${office}, which oversees the plan by what is known now.`;
  const now =
    regulator === null
      ? 'Which office oversees the plan is not known now.'
      : `By what is known now ${regulator.name} oversees the plan, and you can complain to it too.`;
  return `Your complaint went to ${office} and stays as it was sent. ${now}`;
}
