import { useState } from 'react';
import type { OneApprovalQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import { useMe } from '../../shell/me.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { WhatIsApproved } from '../campaign/changes/what-is-approved.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { ExportToAgree, FiguresToAgree, PlanToAgree } from './what-is-agreed.js';
import { decideApproval, oneApproval } from './organization-pages.operations.js';

type Approval = NonNullable<OneApprovalQuery['approval']>;

/** What another member asks to be agreed with: exactly that, and nothing that is changed afterwards. */
export default function ApprovalPage({ params }: PageProps) {
  const { say } = useSpeech();
  const { org = '', id = '' } = params;
  const asked = useAsked(oneApproval, { id });
  return (
    <Page title={say('org.approval.title')} back={`/org/${org}`} width="wide">
      <Shown of={asked}>
        {({ approval }) =>
          approval === null ? (
            <p className="notice">
              {say('org.approval.none')} <Go to={`/org/${org}`}>{say('org.approval.toOrganization')}</Go>
            </p>
          ) : (
            <Question org={org} approval={approval} />
          )
        }
      </Shown>
    </Page>
  );
}

interface QuestionProps {
  readonly org: string;
  readonly approval: Approval;
}

function Question({ org, approval }: QuestionProps) {
  const { say, language } = useSpeech();
  const me = useMe().account.id;
  const [refused, setRefused] = useState<Refused | null>(null);
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
          return changed();
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
  const { subject, state } = approval;
  const mine = approval.requestedBy === me;
  const waits = state === 'requested';
  const stands = waits || state === 'approved';
  const asked = {
    when: showInstant(new Date(approval.requestedAt), language),
    until: showInstant(new Date(approval.expiresAt), language),
  };
  return (
    <>
      <h2>{say(`org.approval.subject.${subject}`)}</h2>
      <p className="quiet">
        {stands
          ? say(mine ? 'org.approval.byYou' : 'org.approval.byOther', asked)
          : say(mine ? 'org.approval.wasByYou' : 'org.approval.wasByOther', asked)}
      </p>
      {stands && isOfCampaign(approval) && <WhatIsApproved approval={approval} />}
      {stands && subject === 'edition' && <FiguresToAgree org={org} approval={approval} />}
      {stands && subject === 'mass_send' && <PlanToAgree org={org} approval={approval} />}
      {approval.export !== null && <ExportToAgree holds={approval.export} />}
      <div role="status">{!waits && <WhatBecame org={org} approval={approval} me={me} />}</div>
      {waits && mine && (
        <p className="notice">
          {say(approval.aloneAllowed ? 'org.approval.yours' : 'org.approval.yoursTwo')}
        </p>
      )}
      <NotDone refused={refused} fault={fault} />
      {waits && (
        <div className="row">
          {(!mine || approval.aloneAllowed) && (
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

const isOfCampaign = ({ subject }: Approval): boolean =>
  subject === 'campaign_opening' || subject === 'campaign_change';

/** The sentence for what nobody is asked about any more, and where it goes on. */
function WhatBecame({ org, approval, me }: QuestionProps & { readonly me: string }) {
  const { say, language } = useSpeech();
  const { state, subjectId, decidedBy, decidedAt, requestedBy } = approval;
  const when = decidedAt === null ? '' : showInstant(new Date(decidedAt), language);
  if (state === 'approved') {
    const mine = requestedBy === me;
    return (
      <p className="notice">
        {say(approval.singlePerson ? 'org.approval.singlePerson' : 'org.approval.approved')}{' '}
        {isOfCampaign(approval) && (
          <Go to={`/org/${org}/campaigns/${subjectId}/readiness`}>{say('org.approval.toOpen')}</Go>
        )}
        {approval.subject === 'personal_export' && !mine && say('org.approval.theyFetch')}
        {approval.subject === 'personal_export' && mine && (
          <Go to={`/org/${org}/campaigns/${subjectId}/exports`}>{say('org.approval.toFetch')}</Go>
        )}
      </p>
    );
  }
  const takenBack = state === 'withdrawn' || decidedBy === requestedBy;
  return (
    <p className="notice">
      {state === 'used' && say('org.approval.used')}
      {state === 'expired' && say('org.approval.expired')}
      {(state === 'declined' || state === 'withdrawn') &&
        say(
          takenBack
            ? 'org.approval.tookBack'
            : decidedBy === me
              ? 'org.approval.declined'
              : 'org.approval.wasDeclined',
          { when },
        )}{' '}
      <Go to={`/org/${org}`}>{say('org.approval.toOrganization')}</Go>
    </p>
  );
}
