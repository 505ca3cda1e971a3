import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  screenForCompetition,
  screenWords,
  type ScreenedText,
} from '@chorus/domain/justification/competition-screen';
import { counselItems, jointLetterReady } from '@chorus/domain/justification/drive-conduct';
import type { Actor } from '@chorus/domain/shared/actor';
import { isId } from '@chorus/domain/shared/ids';
import { isRefusal } from '@chorus/domain/shared/refusal';
import { Db } from '../../platform/database/db.js';
import { CurrentActor } from '../../platform/graphql/context.js';
import { findCampaign } from '../campaign/campaign.public.js';
import { rolesIn } from '../organization/organization.public.js';
import { CounselChecklists, textsToRead, type Counsel } from './counsel-checklists.js';
import type { CounselChecklistRow } from './counsel.table.js';
import { RecordCounselChecklist, type RecordCounselChecklistInput } from './record-counsel-checklist.js';
import { passageMost, typed } from './typed-text.js';

@Resolver('CounselChecklist')
export class CounselResolver {
  private readonly opened = new WeakMap<CounselChecklistRow, Promise<Counsel>>();

  constructor(
    private readonly db: Db,
    private readonly checklists: CounselChecklists,
    private readonly recording: RecordCounselChecklist,
  ) {}

  @Query('counselReading')
  counselReading(@CurrentActor() actor: Actor, @Args('campaignId') campaignId: string) {
    return this.db.read(actor, async (tx) => {
      const campaign = isId(campaignId) ? await findCampaign(tx, campaignId) : null;
      if (campaign === null || actor.kind !== 'account') return null;
      if ((await rolesIn(tx, campaign.organizationId, actor.accountId)).length === 0) return null;
      const checklist = await this.checklists.newest(tx, campaign.id);
      return { texts: textsToRead(), items: counselItems, checklist };
    });
  }

  @Query('competitionScreen')
  competitionScreen(@Args('text') text: string, @Args('as') as: ScreenedText) {
    const { standing, findings } = screenForCompetition(text.slice(0, passageMost), as);
    return { standing, findings, says: standing === 'free' ? null : screenWords[standing].en };
  }

  @Query('jointLetterReady')
  jointLetter(
    @Args('recipient') recipient: string,
    @Args('words') words: string,
    @Args('citations') citations: number,
    @Args('namesAPatient') namesAPatient: boolean,
  ) {
    const text = typed(words, 'words', passageMost * 4);
    if (isRefusal(text)) return text;
    const ready = jointLetterReady({ recipient, words: text ?? '', citations, namesAPatient });
    if (isRefusal(ready)) return ready;
    return { kind: 'JointLetterReady', says: 'It may go there. Each clinician reads it and signs it alone.' };
  }

  @Mutation('recordCounselChecklist')
  record(@CurrentActor() actor: Actor, @Args('input') input: RecordCounselChecklistInput) {
    return this.recording.execute(actor, input);
  }

  @ResolveField('counselName')
  async counselName(@Parent() row: CounselChecklistRow) {
    return (await this.counsel(row)).counselName;
  }

  @ResolveField('licensedIn')
  async licensedIn(@Parent() row: CounselChecklistRow) {
    return (await this.counsel(row)).licensedIn;
  }

  private counsel(row: CounselChecklistRow): Promise<Counsel> {
    const known = this.opened.get(row) ?? this.checklists.counsel(row);
    this.opened.set(row, known);
    return known;
  }
}
