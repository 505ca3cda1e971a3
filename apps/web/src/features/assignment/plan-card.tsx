import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant, showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import { Button } from '../../ui/button.js';
import { Shown } from '../../ui/asked.js';
import { Go } from '../../ui/go.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import { cancelPlan, commitPlan, type Plan, planShown } from './assignment.operations.js';
import { PlanFigures } from './plan-figures.js';
import { UnassignedList } from './unassigned-list.js';

interface Props {
  readonly planId: string;
  readonly inForce: boolean;
  /** What a second person was asked for this plan. */
  readonly request: Requested | null;
  readonly onAnew: () => void;
}

export interface Requested {
  readonly to: string;
  readonly state: 'requested' | 'approved';
  readonly until: string;
}

const lookEveryMs = 1_500;

/** One plan, from its first part being calculated to being in force. */
export function PlanCard({ planId, inForce, request, onAnew }: Props) {
  const { say, language } = useSpeech();
  const [solving, setSolving] = useState(true);
  const asked = useAsked(planShown, { id: planId, language }, solving ? { everyMs: lookEveryMs } : {});
  const state = asked.answer?.assignmentPlan?.state;
  if (state !== undefined && solving !== (state === 'solving')) setSolving(state === 'solving');
  return (
    <section className="card" aria-labelledby="plan">
      <h2 id="plan">{say(inForce ? 'assign.planInForce' : 'assign.plan')}</h2>
      <Shown of={asked}>
        {({ assignmentPlan: plan }) =>
          plan === null ? (
            <p>{say('assign.planGone')}</p>
          ) : (
            <OnePlan plan={plan} inForce={inForce} request={request} onAnew={onAnew} />
          )
        }
      </Shown>
    </section>
  );
}

interface OneProps extends Pick<Props, 'inForce' | 'request' | 'onAnew'> {
  readonly plan: Plan;
}

function OnePlan({ plan, inForce, request, onAnew }: OneProps) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const cancel = (): void =>
    void send(async () => {
      setRefused(null);
      const { cancelAssignment: answer } = await ask(cancelPlan, { id: plan.id });
      switch (answer.__typename) {
        case 'AssignmentCancelled':
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, cancel);
        case 'NotFound':
        case 'NotAllowed':
        case 'PlanNotSolving':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });

  const commit = (): void =>
    void send(async () => {
      setRefused(null);
      const { commitAssignment: answer } = await ask(commitPlan, { id: plan.id });
      switch (answer.__typename) {
        case 'AssignmentCommitted':
          setSaid(say('assign.committed', { offered: answer.offered, released: answer.released }));
          return changed();
        case 'MassSendRequested':
          setSaid(
            say('assign.needsSecond', {
              recipients: answer.recipients,
              until: showInstant(new Date(answer.approval.expiresAt), language),
            }),
          );
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, commit);
        case 'NotFound':
        case 'NotAllowed':
        case 'PlanOutdated':
        case 'PlanAlreadyCommitted':
        case 'PlanNotReady':
        case 'CampaignNotRunning':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });

  const { progress, state } = plan;
  return (
    <>
      {proving}
      <p>
        {!inForce || plan.committedAt === null
          ? plan.stateSentence
          : say('assign.committedAt', { at: showInstant(new Date(plan.committedAt), language) })}{' '}
        <span className="quiet">
          {say('assign.made', {
            day: showPlainDate(plan.plannedFor, language),
            at: showInstant(new Date(plan.madeAt), language),
          })}
        </span>
      </p>
      <p role="status">{said}</p>
      {plan.stale && state === 'ready' && (
        <div className="notice alert">
          <strong>{say('assign.stale')}</strong>
          {say('assign.staleNext')}
          <div>
            <Button kind="plain" onClick={onAnew}>
              {say('assign.preview')}
            </Button>
          </div>
        </div>
      )}
      {state === 'solving' && (
        <>
          <label className="stack">
            <span>
              {progress === null
                ? say('assign.begins')
                : say('assign.progress', { component: progress.component, components: progress.components })}
            </span>
            <progress max={progress?.components ?? 1} value={progress?.component ?? 0} />
          </label>
          <p className="quiet">{say('assign.mayLeave')}</p>
          <div>
            <Button kind="plain" working={sending} onClick={cancel}>
              {say('assign.cancel')}
            </Button>
          </div>
        </>
      )}
      {state === 'ready' && (
        <>
          {!plan.complete && <p className="notice">{say('assign.cutShort')}</p>}
          <PlanFigures plan={plan} />
          <UnassignedList plan={plan} />
          {plan.committedAt === null && request !== null && (
            <p className="notice">
              {say(request.state === 'approved' ? 'assign.agreed' : 'assign.asked', {
                until: showInstant(new Date(request.until), language),
              })}{' '}
              <Go to={request.to}>{say('assign.toRequest')}</Go>
            </p>
          )}
          {plan.committedAt === null && (
            <div className="row">
              <Button working={sending} onClick={commit}>
                {say(sending ? 'assign.committing' : 'assign.commit')}
              </Button>
            </div>
          )}
        </>
      )}
      <NotDone refused={refused} fault={fault} />
    </>
  );
}
