import { useState } from 'react';
import type { AssignmentOfCampaignQuery } from '../../generated/operations.js';
import { useLocation } from 'wouter';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { Tabs } from '../../ui/tabs.js';
import { BoardParts } from '../board/board-parts.js';
import { useLive } from '../board/use-live.js';
import { Walled } from '../board/walled.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { assignmentOfCampaign, previewPlan } from './assignment.operations.js';
import { CaseloadsCard } from './caseloads-card.js';
import { LeadCasesCard } from './lead-cases-card.js';
import { PlanCard, type Requested } from './plan-card.js';
import { StepsCard } from './steps-card.js';
import '../board/board.css';

/** Who files what, where and when: calculated, looked at, put in force, and changed by hand. */
export default function AssignmentPage({ params }: PageProps) {
  const { say } = useSpeech();
  const [, go] = useLocation();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const [refused, setRefused] = useState<Refused | null>(null);
  const id = params.id ?? '';
  const org = params.org ?? '';
  const base = `/org/${org}/campaigns/${id}`;
  const asked = useAsked(assignmentOfCampaign, { id });
  useLive(id);

  const preview = (): void =>
    void send(async () => {
      setRefused(null);
      const { previewAssignment: answer } = await ask(previewPlan, { id });
      switch (answer.__typename) {
        case 'AssignmentPreviewed':
        case 'AssignmentSolving':
          // The plan has an address of its own: it goes on without anybody looking, and is found again by its link.
          go(`${base}/assignment/${answer.plan.id}`);
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, preview);
        case 'NotFound':
        case 'NotAllowed':
        case 'PlanOutdated':
        case 'PlanNotSolving':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });

  return (
    <Page title={say('assign.title')} lead={say('assign.lead')} back={base} width="wide">
      <BoardParts base={base} current="assignment" />
      {proving}
      <Shown of={asked}>
        {({ campaign, assignmentInForce }) => {
          if (campaign === null) return <p>{say('board.noCampaign')}</p>;
          const shown = params.plan ?? assignmentInForce?.id ?? null;
          return (
            <>
              <div className="row">
                <Button kind={shown === null ? 'main' : 'plain'} working={sending} onClick={preview}>
                  {say(sending ? 'assign.asking' : 'assign.preview')}
                </Button>
              </div>
              <NotDone refused={refused} fault={fault} />
              {shown === null ? (
                <div className="empty">{say('assign.noPlan')}</div>
              ) : (
                <PlanCard
                  key={shown}
                  planId={shown}
                  inForce={assignmentInForce?.id === shown}
                  request={requestOf(campaign.organization, shown)}
                  onAnew={preview}
                />
              )}
              <Walled org={org} list="people">
                <Tabs
                  label={say('assign.more')}
                  tabs={[
                    { key: 'steps', title: say('assign.steps'), body: <StepsCard campaignId={id} /> },
                    {
                      key: 'navigators',
                      title: say('assign.navigators'),
                      body: <CaseloadsCard campaignId={id} />,
                    },
                    { key: 'lead', title: say('assign.lead.title'), body: <LeadCasesCard campaignId={id} /> },
                  ]}
                />
              </Walled>
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

type Organization = NonNullable<AssignmentOfCampaignQuery['campaign']>['organization'];

/** What was asked of a second person for this plan, while it stands. */
function requestOf({ id, approvals }: Organization, planId: string): Requested | null {
  const found = approvals.find(({ subject, subjectId }) => subject === 'mass_send' && subjectId === planId);
  if (found === undefined || (found.state !== 'requested' && found.state !== 'approved')) return null;
  return { to: `/org/${id}/approvals/${found.id}`, state: found.state, until: found.expiresAt };
}
