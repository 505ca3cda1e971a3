import { useState } from 'react';
import type { CampaignReadinessQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { showInstant } from '../../../lib/show-time.js';
import { useSending } from '../../../lib/use-sending.js';
import { Button } from '../../../ui/button.js';
import { Go } from '../../../ui/go.js';
import { type Refused, RefusalNotice } from '../../../ui/refusal.js';
import { useProving } from '../../identity/prove-dialog/use-proving.js';
import { type Act, applied, type Came, opened, requested } from './opening-acts.js';

interface Props {
  readonly campaign: NonNullable<CampaignReadinessQuery['campaign']>;
  readonly mine: string | null;
  readonly org: string;
}

/** Asking, agreeing, opening: three acts of two people, and the one that is next. */
export function OpeningCard({ campaign, mine, org }: Props) {
  const { say, language } = useSpeech();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [done, setDone] = useState<Act | null>(null);
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const changed = useChanged();
  const { id, state, organization, readiness } = campaign;
  const running = state === 'open' || state === 'paused';
  const approval = organization.approvals.find(
    (one) => one.subjectId === id && one.subject === (running ? 'campaign_change' : 'campaign_opening'),
  );
  const may = organization.myRoles.includes('owner') || organization.myRoles.includes('organizer');

  const take = (act: (campaignId: string) => Promise<Came>): Promise<void> =>
    send(async () => {
      setRefused(null);
      const came = await act(id);
      if (typeof came === 'string') {
        setDone(came);
        await changed();
      } else if (!refusedForProof(came, () => void take(act))) setRefused(came);
    });

  if (state === 'closed' || state === 'killed') return null;
  return (
    <section className="card" aria-labelledby="ready-opening">
      <h2 id="ready-opening">{say(running ? 'ready.changing' : 'ready.opening')}</h2>
      <div role="status">
        {done !== null && (
          <p className="notice">
            {say(`ready.done.${done}`)}
            {done === 'opened' && (
              <>
                {' '}
                <a href={`/c/${campaign.slug}`}>{say('ready.publicPage')}</a>
              </>
            )}
          </p>
        )}
      </div>
      {approval !== undefined && (
        <p>
          {say(
            approval.state === 'approved'
              ? approval.singlePerson
                ? 'ready.approvedAlone'
                : 'ready.approved'
              : approval.requestedBy === mine
                ? 'ready.waitsForOther'
                : 'ready.waitsForYou',
            { until: showInstant(new Date(approval.expiresAt), language) },
          )}{' '}
          <Go to={`/org/${org}/approvals/${approval.id}`}>{say('ready.toApproval')}</Go>
        </p>
      )}
      {running && approval === undefined && done === null && <p>{say('ready.runs')}</p>}
      {!running && approval === undefined && <p>{say('ready.howTwo')}</p>}
      {!may && <p className="quiet">{say('ready.notYours')}</p>}
      <RefusalNotice refused={refused} />
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
      {may && (
        <div className="row">
          {!running && approval?.state === 'approved' && (
            <Button working={sending} onClick={() => void take(opened)}>
              {say(sending ? 'ready.working' : 'ready.open')}
            </Button>
          )}
          {running && approval?.state === 'approved' && (
            <Button working={sending} onClick={() => void take(applied)}>
              {say(sending ? 'ready.working' : 'ready.apply')}
            </Button>
          )}
          {!running && approval?.state !== 'approved' && readiness.canOpen && (
            <Button
              kind={approval === undefined ? 'main' : 'plain'}
              working={sending}
              onClick={() => void take(requested)}
            >
              {say(
                sending ? 'ready.working' : approval === undefined ? 'ready.request' : 'ready.requestAgain',
              )}
            </Button>
          )}
        </div>
      )}
      {proving}
    </section>
  );
}
