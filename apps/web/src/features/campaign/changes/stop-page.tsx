import { useState } from 'react';
import type { StopCampaignMutation, StoppingMove } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { showPlainDate } from '../../../lib/show-time.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useSending } from '../../../lib/use-sending.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { DataTable } from '../../../ui/data-table.js';
import { Go } from '../../../ui/go.js';
import { Page } from '../../../ui/page.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { useProving } from '../../identity/prove-dialog/use-proving.js';
import { campaignStanding, resumeCampaign, stopCampaign } from './changes.operations.js';

type Plan = Extract<StopCampaignMutation['stopCampaign'], { __typename: 'WindDownPlanned' }>['plan'];

/** Stopping a campaign strands nobody: who is due soon is shown before anything changes, and then each has packet and date at once. */
export default function StopPage({ params }: PageProps) {
  const { say, language } = useSpeech();
  const { org = '', id = '' } = params;
  const asked = useAsked(campaignStanding, { id, language });
  const here = `/org/${org}/campaigns/${id}`;
  return (
    <Page title={say('stop.title')} lead={say('stop.lead')} back={here}>
      <Shown of={asked}>
        {({ campaign }) =>
          campaign === null ? (
            <p className="notice">{say('setup.gone')}</p>
          ) : (
            <Inside id={id} title={campaign.title} state={campaign.state} here={here} />
          )
        }
      </Shown>
    </Page>
  );
}

interface InsideProps {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly here: string;
}

function Inside({ id, title, state, here }: InsideProps) {
  const { say, language } = useSpeech();
  const [to, setTo] = useState<StoppingMove | null>(null);
  const [plan, setPlan] = useState<Plan | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [done, setDone] = useState<StoppingMove | 'resumed' | null>(null);
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const changed = useChanged();
  const stop = (move: StoppingMove, confirm: boolean): Promise<void> =>
    send(async () => {
      setRefused(null);
      const { stopCampaign: answer } = await ask(stopCampaign, { campaignId: id, to: move, confirm });
      switch (answer.__typename) {
        case 'WindDownPlanned':
          return setPlan(answer.plan);
        case 'CampaignStopped':
          setPlan(null);
          setDone(move);
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, () => void stop(move, confirm));
        case 'NotFound':
        case 'NotAllowed':
        case 'CampaignCannotStop':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const resume = (): Promise<void> =>
    send(async () => {
      setRefused(null);
      const { resumeCampaign: answer } = await ask(resumeCampaign, { campaignId: id });
      switch (answer.__typename) {
        case 'CampaignResumed':
          setDone('resumed');
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, () => void resume());
        case 'NotFound':
        case 'NotAllowed':
        case 'CampaignMoveNotAllowed':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const moves: readonly StoppingMove[] =
    state === 'paused' ? ['closed', 'killed'] : ['paused', 'closed', 'killed'];
  const runs = state === 'open' || state === 'paused';
  return (
    <>
      <h2>{title}</h2>
      <div role="status">
        {done !== null && (
          <p className="notice">
            {say(`stop.done.${done}`)} <Go to={here}>{say('stop.board')}</Go>
          </p>
        )}
      </div>
      {!runs && done === null && <p className="notice">{say('stop.notRunning')}</p>}
      {state === 'paused' && (
        <section className="card" aria-labelledby="stop-resume">
          <h2 id="stop-resume">{say('stop.paused')}</h2>
          <p>{say('stop.pausedSays')}</p>
          <div>
            <Button working={sending} onClick={() => void resume()}>
              {say('stop.resume')}
            </Button>
          </div>
        </section>
      )}
      {runs && plan === null && (
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (to !== null) void stop(to, false);
          }}
        >
          <Choices
            legend={say('stop.how')}
            value={to}
            onChange={setTo}
            choices={moves.map((value) => ({
              value,
              label: say(`stop.to.${value}`),
              hint: say(`stop.hint.${value}`),
            }))}
          />
          <div>
            <Button type="submit" working={sending || to === null}>
              {say('stop.preview')}
            </Button>
          </div>
        </form>
      )}
      {runs && plan !== null && (
        <section className="card" aria-labelledby="stop-plan">
          <h2 id="stop-plan">{say(`stop.to.${plan.to}`)}</h2>
          <ul>
            <li>{say('stop.people', { count: plan.people })}</li>
            <li>{say('stop.dueSoon', { count: plan.dueSoonCount })}</li>
            <li>{say('stop.handed', { count: plan.handToPersonCount })}</li>
          </ul>
          <DataTable
            caption={say('stop.dueCaption', { shown: plan.dueSoon.length, count: plan.dueSoonCount })}
            rows={plan.dueSoon}
            rowKey={({ submissionId }) => submissionId}
            empty={say(plan.dueSoonCount > 0 ? 'stop.dueHidden' : 'stop.dueNone')}
            columns={[
              {
                key: 'date',
                title: say('stop.actBy'),
                cell: ({ actBy }) => (actBy === null ? say('stop.noDate') : showPlainDate(actBy, language)),
              },
              {
                key: 'signed',
                title: say('stop.stands'),
                cell: ({ signed }) => say(signed ? 'stop.signed' : 'stop.draft'),
              },
              {
                key: 'filing',
                title: say('stop.filing'),
                cell: ({ submissionId }) => (
                  <a href={`/submissions/${submissionId}`}>{submissionId.slice(-6)}</a>
                ),
              },
            ]}
          />
          <div className="row">
            <Button working={sending} onClick={() => void stop(plan.to, true)}>
              {say(`stop.confirm.${plan.to}`)}
            </Button>
            <Button kind="plain" onClick={() => setPlan(null)}>
              {say('stop.keep')}
            </Button>
          </div>
        </section>
      )}
      <NotDone refused={refused} fault={fault} />
      {proving}
    </>
  );
}
