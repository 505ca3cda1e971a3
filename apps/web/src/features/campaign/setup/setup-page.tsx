import { type FormEvent, useState } from 'react';
import type { CampaignSetupQuery, SetupListsQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useFresh } from '../../../lib/use-fresh.js';
import { useKeptForm } from '../../../lib/use-kept-form.js';
import { useSending } from '../../../lib/use-sending.js';
import type { PageProps } from '../../../shell/route.js';
import { TakenUp } from '../../../ui/afresh.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { Go } from '../../../ui/go.js';
import { KeptLine } from '../../../ui/kept-line.js';
import { Page } from '../../../ui/page.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { CalendarPart } from './calendar-part.js';
import {
  changingFrom,
  changingOf,
  type Draft,
  editOf,
  type Part,
  problemOf,
  type ProblemWord,
  steps,
  takenUp,
  touchedIn,
} from './draft.js';
import { TargetPart, WordsPart } from './parts.js';
import './setup.css';
import { campaignSetup, editCampaign, setupLists } from './setup.operations.js';
import { StatesPart } from './states-part.js';

/** Changing a campaign: one that runs was approved as it stands, so what asks for more waits for a second person. */
export default function SetupPage({ params }: PageProps) {
  const { say, language } = useSpeech();
  const { org = '', id = '' } = params;
  const lists = useAsked(setupLists, { language });
  const kept = useFresh(campaignSetup, { id });
  const here = `/org/${org}/campaigns/${id}`;
  return (
    <Page title={say('setup.editTitle')} back={`${here}/readiness`} width="wide">
      <Shown of={kept}>
        {({ campaign }) =>
          campaign === null ? (
            <p className="notice">{say('setup.gone')}</p>
          ) : (
            <Shown of={lists}>
              {(known) => (
                <EditForm key={campaign.id} campaign={campaign} lists={known} here={here} org={org} />
              )}
            </Shown>
          )
        }
      </Shown>
    </Page>
  );
}

interface FormProps {
  readonly campaign: NonNullable<CampaignSetupQuery['campaign']>;
  readonly lists: SetupListsQuery;
  readonly here: string;
  readonly org: string;
}

type Done = { readonly is: 'kept' } | { readonly is: 'proposed'; readonly approvalId: string };

function EditForm({ campaign, lists, here, org }: FormProps) {
  const { say } = useSpeech();
  const [begun] = useState(() => changingOf(campaign));
  // What a colleague has changed too since the change was begun; null: nothing at all was changed since.
  const [since, setSince] = useState<readonly Part[] | null>(null);
  const kept = useKeptForm('campaign_change', campaign.id, begun, (words) => {
    const taken = takenUp(words, begun);
    setSince(taken === null || words.from === begun.from ? null : taken.both);
    return taken?.changing ?? null;
  });
  const { draft } = kept.typed;
  const [tried] = useState(() => new Set<Part>());
  const [problem, setProblem] = useState<ProblemWord | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { sending, fault, send } = useSending();
  const changed = useChanged();
  const running = campaign.state === 'open' || campaign.state === 'paused';
  const over = campaign.state === 'closed' || campaign.state === 'killed';
  const part = {
    lists,
    draft,
    problem,
    onChange: (next: Draft) => {
      kept.type({ ...kept.now(), draft: next });
      setDone(null);
    },
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const wrong = steps.map((step) => problemOf(draft, step)).find((one) => one !== null) ?? null;
    setProblem(wrong);
    if (wrong !== null) return;
    const was = kept.typed;
    const then = changingFrom(was.draft);
    void send(async () => {
      setRefused(null);
      const input = editOf(was, campaign.id, running, [...tried]);
      const sent = touchedIn(was).filter((part) => !tried.has(part));
      for (const part of sent) tried.add(part);
      const { editCampaign: answer } = await ask(editCampaign, { input });
      const taken = answer.__typename === 'CampaignEdited' || answer.__typename === 'CampaignChangeProposed';
      for (const part of taken ? [...tried] : sent) tried.delete(part);
      switch (answer.__typename) {
        case 'CampaignEdited':
          await kept.sent(then, was, (now) => ({ ...now, from: then.from }));
          setDone({ is: 'kept' });
          return changed();
        case 'CampaignChangeProposed':
          await kept.sent(was, was);
          setDone({ is: 'proposed', approvalId: answer.approval.id });
          return changed();
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
        case 'SlugTaken':
        case 'PurposeNotAllowed':
        case 'CampaignFieldFixed':
        case 'CampaignNotReady':
        case 'CampaignOver':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  };
  if (over) return <p className="notice">{say('setup.over')}</p>;
  const kind = lists.campaignKinds.find(({ key }) => key === campaign.kind);
  return (
    <form className="stack wide-gap" noValidate onSubmit={save}>
      <TakenUp of={kept} />
      {kept.takenUp !== null && since !== null && (
        <div className="notice alert">
          <p>{say('setup.changedMeanwhile')}</p>
          {since.length > 0 && (
            <>
              <p>{say('setup.changedBoth')}</p>
              <ul>
                {since.map((part) => (
                  <li key={part}>{say(`setup.part.${part}`)}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      <p className="quiet">{say('setup.kindIs', { kind: kind?.name ?? campaign.kind })}</p>
      {running && <p className="notice">{say('setup.running')}</p>}
      {campaign.state === 'ready' && <p className="notice">{say('setup.wasReady')}</p>}
      {campaign.proposedChange !== null && <p className="notice">{say('setup.proposedAlready')}</p>}
      {(['words', 'target', 'states', 'calendar'] as const).map((step) => (
        <section key={step} className="card" aria-labelledby={`setup-${step}`}>
          <h2 id={`setup-${step}`}>{say(`setup.ask.${step}`)}</h2>
          {step === 'words' && <WordsPart {...part} fixedAddress={running} />}
          {step === 'target' && <TargetPart {...part} />}
          {step === 'states' && <StatesPart {...part} />}
          {step === 'calendar' && <CalendarPart {...part} />}
        </section>
      ))}
      {problem !== null && (
        <p className="problem" role="alert">
          {say(`setup.problem.${problem}`)}
        </p>
      )}
      <NotDone refused={refused} fault={fault} />
      <div role="status">
        {done?.is === 'kept' && (
          <p className="notice">
            {say('setup.kept')} <Go to={`${here}/readiness`}>{say('setup.toReadiness')}</Go>
          </p>
        )}
        {done?.is === 'proposed' && (
          <p className="notice">
            {say('setup.proposed')}{' '}
            <Go to={`/org/${org}/approvals/${done.approvalId}`}>{say('setup.toApproval')}</Go>
          </p>
        )}
      </div>
      <div>
        <Button type="submit" working={sending}>
          {say(sending ? 'setup.saving' : 'setup.save')}
        </Button>
      </div>
      <KeptLine of={kept} />
    </form>
  );
}
