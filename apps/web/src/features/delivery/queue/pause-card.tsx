import { useState } from 'react';
import type { SendingOfCampaignQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useSending } from '../../../lib/use-sending.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { useProving } from '../../identity/prove-dialog/use-proving.js';
import { pauseCampaign, resumeSending, type WindDown } from './queue.operations.js';

interface Props {
  readonly campaign: NonNullable<SendingOfCampaignQuery['campaign']>;
}

/** Stops everything, after saying whom it concerns: nobody is left without their packet and date. */
export function PauseCard({ campaign: { id, state } }: Props) {
  const { say } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const [plan, setPlan] = useState<WindDown | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [said, setSaid] = useState('');

  const pause = (confirm: boolean): void =>
    void send(async () => {
      setRefused(null);
      const { stopCampaign: answer } = await ask(pauseCampaign, { id, confirm });
      switch (answer.__typename) {
        case 'WindDownPlanned':
          return setPlan(answer.plan);
        case 'CampaignStopped':
          setPlan(null);
          setSaid(say('queue.paused', { people: answer.plan.people }));
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, () => pause(confirm));
        case 'NotFound':
        case 'NotAllowed':
        case 'CampaignCannotStop':
          setPlan(null);
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const resume = (): void =>
    void send(async () => {
      setRefused(null);
      const { resumeCampaign: answer } = await ask(resumeSending, { id });
      switch (answer.__typename) {
        case 'CampaignResumed':
          setSaid(say('queue.resumed'));
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, resume);
        case 'NotFound':
        case 'NotAllowed':
        case 'CampaignMoveNotAllowed':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  if (state !== 'open' && state !== 'paused') return <p className="quiet">{say(`board.state.${state}`)}</p>;
  return (
    <section className="card" aria-labelledby="pause">
      {proving}
      <h2 id="pause">{say(state === 'paused' ? 'queue.pausedHeading' : 'queue.pauseHeading')}</h2>
      <p role="status" className="said">
        {said}
      </p>
      {state === 'open' && (
        <>
          <p>{say('queue.pauseSays')}</p>
          <div>
            <Button kind="plain" working={sending} onClick={() => pause(false)}>
              {say('queue.pause')}
            </Button>
          </div>
        </>
      )}
      {state === 'paused' && (
        <>
          <p>{say('queue.pausedSays')}</p>
          <div>
            <Button working={sending} onClick={resume}>
              {say('queue.resume')}
            </Button>
          </div>
        </>
      )}
      <NotDone refused={refused} fault={fault} />
      <Dialog title={say('queue.pauseTitle')} open={plan !== null} onClose={() => setPlan(null)}>
        {plan !== null && (
          <>
            <ul>
              <li>{say('queue.pauseDueSoon', { count: plan.dueSoonCount })}</li>
              <li>{say('queue.pauseHanded', { count: plan.handToPersonCount })}</li>
              <li>{say('queue.pausePeople', { people: plan.people })}</li>
            </ul>
            <div className="row">
              <Button working={sending} onClick={() => pause(true)}>
                {say('queue.pauseConfirm')}
              </Button>
              <Button kind="plain" onClick={() => setPlan(null)}>
                {say('queue.leaveIt')}
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </section>
  );
}
