import { useState } from 'react';
import type { OrganizationApprovalsQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { type Refused, RefusalNotice } from '../../ui/refusal.js';
import { WhatIsApproved } from '../campaign/changes/what-is-approved.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { FiguresToAgree, PlanToAgree } from './what-is-agreed.js';
import { decideApproval, organizationApprovals } from './organization-pages.operations.js';

type Organization = NonNullable<OrganizationApprovalsQuery['organization']>;
type Approval = Organization['approvals'][number];

/** What another member asks to be agreed with: exactly that, and nothing that is changed afterwards. */
export default function ApprovalPage({ params }: PageProps) {
  const { say } = useSpeech();
  const { org = '', id = '' } = params;
  const asked = useAsked(organizationApprovals, { id: org });
  return (
    <Page title={say('org.approval.title')} back={`/org/${org}`} width="wide">
      <Shown of={asked}>
        {({ organization, me }) => {
          const approval = organization?.approvals.find((one) => one.id === id);
          if (organization === null || approval === undefined)
            return (
              <p className="notice">
                {say('org.approval.over')} <Go to={`/org/${org}`}>{say('org.approval.toOrganization')}</Go>
              </p>
            );
          return <Question org={org} approval={approval} mine={approval.requestedBy === me?.account.id} />;
        }}
      </Shown>
    </Page>
  );
}

interface QuestionProps {
  readonly org: string;
  readonly approval: Approval;
  readonly mine: boolean;
}

function Question({ org, approval, mine }: QuestionProps) {
  const { say, language } = useSpeech();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [decided, setDecided] = useState<'approved' | 'declined' | null>(null);
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const changed = useChanged();
  const decide = (approve: boolean): Promise<void> =>
    send(async () => {
      setRefused(null);
      const { decideApproval: answer } = await ask(decideApproval, {
        approvalId: approval.id,
        subjectHash: approval.subjectHash,
        approve,
      });
      switch (answer.__typename) {
        case 'ApprovalDecided':
          setDecided(approve ? 'approved' : 'declined');
          return approve ? changed() : undefined;
        case 'ReauthenticationNeeded':
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, () => void decide(approve));
        case 'NotFound':
        case 'NotAllowed':
        case 'ApprovalNotOpen':
        case 'ApprovalExpired':
        case 'ApprovalOutdated':
        case 'ApprovalNeedsAnother':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const ofCampaign = approval.subject === 'campaign_opening' || approval.subject === 'campaign_change';
  // Many people at once, and data of people taken out, always need two.
  const alone = approval.subject !== 'mass_send' && approval.subject !== 'personal_export';
  const waits = approval.state === 'requested' && decided === null;
  return (
    <>
      <h2>{say(`org.approval.subject.${approval.subject}`)}</h2>
      <p className="quiet">
        {say(mine ? 'org.approval.byYou' : 'org.approval.byOther', {
          when: showInstant(new Date(approval.requestedAt), language),
          until: showInstant(new Date(approval.expiresAt), language),
        })}
      </p>
      {ofCampaign && <WhatIsApproved approval={approval} />}
      {approval.subject === 'edition' && <FiguresToAgree org={org} approval={approval} />}
      {approval.subject === 'mass_send' && <PlanToAgree org={org} approval={approval} />}
      {approval.export !== null && (
        <dl className="plain-list">
          <dt>
            {say('org.approval.export', {
              campaign: approval.export.campaign,
              people: approval.export.people,
            })}
          </dt>
          <dd>{say('org.approval.columns', { columns: approval.export.columns.join('; ') })}</dd>
          <dd>{say(approval.export.stories ? 'org.approval.withStories' : 'org.approval.withoutStories')}</dd>
        </dl>
      )}
      <div role="status">
        {approval.state === 'approved' && (
          <p className="notice">
            {say(approval.singlePerson ? 'org.approval.singlePerson' : 'org.approval.approved')}{' '}
            {ofCampaign && (
              <Go to={`/org/${org}/campaigns/${approval.subjectId}/readiness`}>
                {say('org.approval.toOpen')}
              </Go>
            )}
          </p>
        )}
        {decided === 'declined' && (
          <p className="notice">
            {say('org.approval.declined')} <Go to={`/org/${org}`}>{say('org.approval.toOrganization')}</Go>
          </p>
        )}
      </div>
      {waits && mine && (
        <p className="notice">{say(alone ? 'org.approval.yours' : 'org.approval.yoursTwo')}</p>
      )}
      <RefusalNotice refused={refused} />
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
      {waits && (
        <div className="row">
          {(!mine || alone) && (
            <Button working={sending} onClick={() => void decide(true)}>
              {say(mine ? 'org.approval.alone' : 'org.approval.agree')}
            </Button>
          )}
          <Button kind="plain" working={sending} onClick={() => void decide(false)}>
            {say(mine ? 'org.approval.takeBack' : 'org.approval.decline')}
          </Button>
        </div>
      )}
      {proving}
    </>
  );
}
