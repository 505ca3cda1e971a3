import { useState } from 'react';
import { useLocation } from 'wouter';
import { useFactWords } from '../../i18n/fact-words.js';
import { useSpeech } from '../../i18n/words.js';
import type { BeginFilingMutation } from '../../generated/operations.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useSending } from '../../lib/use-sending.js';
import { Button } from '../../ui/button.js';
import { Go } from '../../ui/go.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { beginFiling } from '../submission/submission.operations.js';
import { AgreeToDrafts } from './agree-to-drafts.js';
import { OwnFiling } from './own-filing.js';
import type { MyCase } from './telling/case-page-data.js';

type Step = NonNullable<MyCase['next']>['steps'][number];
type Refused = Exclude<BeginFilingMutation['draftSubmission'], { __typename: 'SubmissionDrafted' }>;

const partOfQuestion: Readonly<Record<string, string>> = {
  plan_type: 'plan',
  plan_levels: 'before',
  evidence: 'papers',
  already_appealed: 'before',
  reason: 'care',
  letter_deadline: 'notice',
  contract_state: 'place',
};

/** What comes next by the letter in hand: steps with their dates, a question, waiting, or who can still help. */
export function CaseNextCard({ of }: { readonly of: MyCase }) {
  const { say, language, knows } = useSpeech();
  const { next } = of;
  if (next === null) return null;
  const asks = `next.question.${next.question ?? ''}`;
  const word = knows(asks) ? asks : `next.reason.${next.next}`;
  const part = next.question === null ? undefined : partOfQuestion[next.question];
  const inTurn = next.steps.filter(({ beside }) => !beside);
  const besides = next.steps.filter(({ beside }) => beside);
  return (
    <section className="card" aria-labelledby="case-next">
      <h2 id="case-next">{say('next.title')}</h2>
      <p>{language !== 'en' && knows(word) ? say(word) : next.reason}</p>
      {part !== undefined && (
        <p>
          <Go to={`/me/cases/${of.id}/tell/${part}`} className="button">
            {say('next.answer')}
          </Go>
        </p>
      )}
      {inTurn.map((step) => (
        <OfferedStep key={`${step.stepKey} ${step.stage}`} of={of} step={step} main />
      ))}
      {next.helpers.length > 0 && <Helpers helpers={next.helpers} />}
      {besides.length > 0 && (
        <details>
          <summary>{say('next.besides')}</summary>
          <p className="quiet">{say('next.besidesHint')}</p>
          {besides.map((step) => (
            <OfferedStep key={`${step.stepKey} ${step.stage}`} of={of} step={step} />
          ))}
        </details>
      )}
    </section>
  );
}

function OfferedStep({
  of,
  step,
  main = false,
}: {
  readonly of: MyCase;
  readonly step: Step;
  readonly main?: boolean;
}) {
  const { say, language } = useSpeech();
  const [, go] = useLocation();
  const changed = useChanged();
  const [refused, setRefused] = useState<Refused | null>(null);
  const { sending, fault, send } = useSending();
  const begin = (again = false) =>
    void send(async () => {
      setRefused(null);
      const { stepKey, stage } = step;
      const { draftSubmission: answer } = await ask(beginFiling, {
        input: { caseId: of.id, stepKey, stage, again },
      });
      switch (answer.__typename) {
        case 'SubmissionDrafted':
          await changed();
          return go(`/me/filings/${answer.submission.id}`);
        case 'AlreadyFiled':
          return go(`/me/filings/${answer.submissionId}`);
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'ConsentMissing':
        case 'CaseNotReady':
        case 'StepNotOpen':
        case 'ReferredElsewhere':
        case 'NoLetterYet':
        case 'DoneAlone':
        case 'NoWayToRecipient':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  return (
    <div className="stack">
      <h3>{step.label}</h3>
      {step.actBy !== null && (
        <p className="quiet">{say('next.by', { date: showPlainDate(step.actBy, language) })}</p>
      )}
      {refused?.__typename === 'ConsentMissing' ? (
        <AgreeToDrafts personId={of.personId ?? ''} onAgreed={() => begin()} />
      ) : (
        <RefusalNotice refused={refused} />
      )}
      {refused !== null && <WayOn of={of} refused={refused} again={() => begin(true)} />}
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
      <div>
        {step.submissionId === null ? (
          <Button kind={main ? 'main' : 'plain'} working={sending} onClick={() => begin()}>
            {say('next.begin', { step: step.label })}
          </Button>
        ) : (
          <Go to={`/me/filings/${step.submissionId}`} className="button">
            {say('next.open', { step: step.label })}
          </Go>
        )}
      </div>
      {step.submissionId === null && <OwnFiling caseId={of.id} stage={step.stage} />}
    </div>
  );
}

/** What to do about a refusal that has a way on. */
function WayOn({
  of,
  refused,
  again,
}: {
  readonly of: MyCase;
  readonly refused: Refused;
  readonly again: () => void;
}) {
  const { say } = useSpeech();
  switch (refused.__typename) {
    case 'NoWayToRecipient':
      return (
        <p>
          <Go to={`/me/cases/${of.id}/tell/address`} className="button">
            {say('next.toAddress')}
          </Go>
        </p>
      );
    case 'DoneAlone':
      return (
        <div>
          <Button kind="plain" onClick={again}>
            {say('next.again')}
          </Button>
        </div>
      );
    case 'ReferredElsewhere':
      return <Helpers helpers={refused.helpers} />;
    case 'NoLetterYet':
      return (
        <ul>
          {refused.fileIds.map((id, at) => (
            <li key={id}>
              <a href={`/files/${id}`}>{say('next.paper', { number: at + 1 })}</a>
            </li>
          ))}
        </ul>
      );
    default:
      return null;
  }
}

interface HelpersProps {
  readonly helpers: readonly {
    readonly key: string;
    readonly name: string;
    readonly does: string;
    readonly channels: readonly { readonly kind: string; readonly value: string }[];
  }[];
}

export function Helpers({ helpers }: HelpersProps) {
  const { say } = useSpeech();
  const words = useFactWords();
  return (
    <>
      <h3>{say('next.helpers')}</h3>
      <ul className="plain-list case-list">
        {helpers.map(({ key, name, does, channels }) => (
          <li key={key}>
            <strong>{words.helperName({ key, name })}</strong>
            <p>{words.helperDoes(key, does)}</p>
            <p>{channels.map(({ value }) => value).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
