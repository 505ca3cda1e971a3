import { useEffect, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { SetupListsQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useAsked } from '../../../lib/use-asked.js';
import { type FormKept, useKeptForm } from '../../../lib/use-kept-form.js';
import { useSending } from '../../../lib/use-sending.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { Bones } from '../../../ui/bones.js';
import { Button } from '../../../ui/button.js';
import { KeptLine } from '../../../ui/kept-line.js';
import { Page } from '../../../ui/page.js';
import { type Refused, RefusalNotice } from '../../../ui/refusal.js';
import { CalendarPart } from './calendar-part.js';
import {
  createOf,
  type Draft,
  emptyDraft,
  problemOf,
  type ProblemWord,
  type Step,
  stepOfField,
  steps,
} from './draft.js';
import { KindPart, type PartProps, TargetPart, WordsPart } from './parts.js';
import './setup.css';
import { createCampaign, setupLists } from './setup.operations.js';
import { StatesPart } from './states-part.js';
import { Terms } from './terms.js';

/** What is kept of a campaign that is being thought out: what was answered, and where somebody stopped. */
interface Begun {
  readonly draft: Draft;
  readonly step: Step;
}
const nothingYet: Begun = { draft: emptyDraft, step: 'kind' };

/** A new campaign, one question after another. The step stands in the address, so that going back goes a step back. */
export default function NewCampaignPage({ params }: PageProps) {
  const { say, language } = useSpeech();
  const organizationId = params.org ?? '';
  const lists = useAsked(setupLists, { language });
  const kept = useKeptForm('new_campaign', organizationId, nothingYet);
  return (
    <Page
      title={say('setup.newTitle')}
      lead={say('setup.newLead')}
      back={`/org/${organizationId}`}
      width="wide"
    >
      <Shown of={lists}>
        {(known) =>
          kept.looking ? (
            <Bones says={say('shell.loading')} />
          ) : (
            <Wizard organizationId={organizationId} lists={known} kept={kept} />
          )
        }
      </Shown>
    </Page>
  );
}

interface WizardProps {
  readonly organizationId: string;
  readonly lists: SetupListsQuery;
  readonly kept: FormKept<Begun>;
}

/** @param stopped where somebody stopped the last time: an address that names no step begins there */
function useStepInAddress(stopped: Step): readonly [Step, (step: Step) => void] {
  const search = useSearch();
  const [path, go] = useLocation();
  const [unnamed] = useState(stopped);
  const asked = new URLSearchParams(search).get('step');
  const step = steps.find((one) => one === asked) ?? steps.find((one) => one === unnamed) ?? 'kind';
  return [step, (next) => go(`${path}?step=${next}`)];
}

function Wizard({ organizationId, lists, kept }: WizardProps) {
  const { say } = useSpeech();
  const [path, go] = useLocation();
  const { draft } = kept.typed;
  const [asked, goTo] = useStepInAddress(kept.typed.step);
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  const [refused, setRefused] = useState<(Refused & { readonly field: string | null }) | null>(null);
  const { sending, fault, send } = useSending();
  const changed = useChanged();
  const heading = useRef<HTMLHeadingElement>(null);
  // An address that was opened anew finds nothing written: the first thing that is missing comes first.
  const missing = steps.find((one) => problemOf(draft, one) !== null);
  const step = missing !== undefined && steps.indexOf(asked) > steps.indexOf(missing) ? missing : asked;
  const at = steps.indexOf(step);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    setProblem(null);
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [step]);
  const setStep = (next: Step) => {
    kept.type({ draft, step: next });
    goTo(next);
  };
  const part: PartProps = { lists, draft, onChange: (now) => kept.type({ draft: now, step }), problem };
  const next = () => {
    const wrong = problemOf(draft, step);
    setProblem(wrong);
    const following = steps[at + 1];
    if (wrong === null && following !== undefined) setStep(following);
  };
  const create = () =>
    send(async () => {
      setRefused(null);
      const { createCampaign: answer } = await ask(createCampaign, {
        input: createOf(draft, organizationId),
      });
      switch (answer.__typename) {
        case 'CampaignCreated':
          await kept.sent(kept.typed);
          await changed();
          return go(`/org/${organizationId}/campaigns/${answer.campaign.id}/readiness`, { replace: true });
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'SlugTaken':
        case 'PurposeNotAllowed':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  return (
    <form
      className="stack wide-gap"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (step === 'review') void create();
        else next();
      }}
    >
      <ol className="steps" aria-label={say('setup.steps')}>
        {steps.map((one, i) => (
          <li
            key={one}
            aria-current={one === step ? 'step' : undefined}
            className={i < at ? 'done' : undefined}
          >
            {say(`setup.step.${one}`)}
          </li>
        ))}
      </ol>
      <h2 ref={heading} tabIndex={-1}>
        {say(`setup.ask.${step}`)}
      </h2>
      {step === 'kind' && <KindPart {...part} />}
      {step === 'target' && <TargetPart {...part} />}
      {step === 'states' && <StatesPart {...part} />}
      {step === 'calendar' && <CalendarPart {...part} />}
      {step === 'words' && <WordsPart {...part} fixedAddress={false} />}
      {step === 'review' && <Terms names={lists} content={draft} />}
      {problem !== null && (
        <p className="problem" role="alert">
          {say('setup.lookAbove')}
        </p>
      )}
      <RefusalNotice refused={refused} />
      {refused !== null && (
        <Button kind="plain" onClick={() => setStep(stepOfField(refused.field))}>
          {say('setup.mend')}
        </Button>
      )}
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
      <div className="row">
        {at > 0 && (
          <Button kind="plain" onClick={() => setStep(steps[at - 1] ?? 'kind')}>
            {say('setup.previous')}
          </Button>
        )}
        <Button type="submit" working={sending}>
          {say(step === 'review' ? (sending ? 'setup.creating' : 'setup.create') : 'setup.next')}
        </Button>
      </div>
      <KeptLine of={kept} onAfresh={() => go(`${path}?step=kind`, { replace: true })} />
    </form>
  );
}
