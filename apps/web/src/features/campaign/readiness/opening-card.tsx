import { useState } from 'react';
import type { CampaignReadinessQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { showInstant } from '../../../lib/show-time.js';
import { useSending } from '../../../lib/use-sending.js';
import { Button } from '../../../ui/button.js';
import { Go } from '../../../ui/go.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { useProving } from '../../identity/prove-dialog/use-proving.js';
import { type Act, applied, type Came, opened, requested } from './opening-acts.js';
import { openingStep } from './opening-step.js';

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
  const may = organization.myRoles.includes('owner') || organization.myRoles.includes('organizer');
  const { approval, says, next } = openingStep(campaign, mine, may);

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
      {approval !== null && says !== null && (
        <p>
          {say(`ready.${says}`, { until: showInstant(new Date(approval.expiresAt), language) })}{' '}
          <Go to={`/org/${org}/approvals/${approval.id}`}>
            {say(says === 'waitsForYourself' ? 'ready.toAgreeAlone' : 'ready.toApproval')}
          </Go>
        </p>
      )}
      {running && approval === null && done === null && <p>{say('ready.runs')}</p>}
      {!running && approval === null && <p>{say('ready.howTwo')}</p>}
      {!may && <p className="quiet">{say('ready.notYours')}</p>}
      <NotDone refused={refused} fault={fault} />
      {may && (
        <div className="row">
          {next === 'open' && (
            <Button working={sending} onClick={() => void take(opened)}>
              {say(sending ? 'ready.working' : 'ready.open')}
            </Button>
          )}
          {next === 'apply' && (
            <Button working={sending} onClick={() => void take(applied)}>
              {say(sending ? 'ready.working' : 'ready.apply')}
            </Button>
          )}
          {(next === 'ask' || next === 'askAnew') && readiness.canOpen && (
            <Button
              kind={next === 'ask' || says === 'changedSince' ? 'main' : 'plain'}
              working={sending}
              onClick={() => void take(requested)}
            >
              {say(sending ? 'ready.working' : next === 'ask' ? 'ready.request' : 'ready.requestAgain')}
            </Button>
          )}
        </div>
      )}
      {proving}
    </section>
  );
}
