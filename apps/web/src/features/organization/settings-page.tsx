import { type FormEvent, Fragment, useState } from 'react';
import type { OrganizationFactsQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useFresh } from '../../lib/use-fresh.js';
import { useLeaveAsking } from '../../lib/use-leave-asking.js';
import { useSending } from '../../lib/use-sending.js';
import { useMe } from '../../shell/me.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field, TextArea } from '../../ui/field.js';
import { Page } from '../../ui/page.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { useProving } from '../identity/prove-dialog/use-proving.js';
import {
  changedFacts,
  type FactField,
  factMissing,
  factsOf,
  type FactsTyped,
  mayChangeFacts,
} from './facts-typed.js';
import { editOrganization, organizationFacts } from './organization-pages.operations.js';
import { Standing } from './standing.js';

type Organization = NonNullable<OrganizationFactsQuery['organization']>;

/** What an organization says of itself; all of it is public. */
export default function SettingsPage({ params }: PageProps) {
  const { say } = useSpeech();
  const id = params.org ?? '';
  const administrator = useMe().account.platformAdministrator;
  const facts = useFresh(organizationFacts, { id });
  const may = (organization: Organization) => mayChangeFacts(organization, administrator);
  return (
    <Page title={say('org.settings.title')} lead={say('org.settings.lead')} back={`/org/${id}`}>
      <Shown of={facts}>
        {({ organization }) =>
          organization === null ? (
            <p className="notice">{say('org.gone')}</p>
          ) : (
            <>
              <Standing organization={organization} settings={null} />
              {may(organization) === 'yes' && <FactsForm key={organization.id} organization={organization} />}
              {may(organization) === 'owners only' && (
                <p className="notice">{say('org.settings.ownersOnly')}</p>
              )}
              {may(organization) === 'ask the administrator' && <VerifiedFacts organization={organization} />}
            </>
          )
        }
      </Shown>
    </Page>
  );
}

/** What was verified is read here, and mended by whoever verified it. */
function VerifiedFacts({ organization }: { readonly organization: Organization }) {
  const { say } = useSpeech();
  const { funders } = organization;
  return (
    <section className="card" aria-label={say('org.settings.verifiedFacts')}>
      <h2>{say('org.settings.verifiedFacts')}</h2>
      <dl className="facts">
        {(['name', 'legalName', 'registration', 'officer'] as const).map((fact) => (
          <Fragment key={fact}>
            <dt>{say(`org.fact.${fact}`)}</dt>
            <dd>{organization[fact]}</dd>
          </Fragment>
        ))}
        <dt>{say('org.fact.funders')}</dt>
        <dd>{funders === null || funders.length === 0 ? say('org.fact.fundersNone') : funders.join('; ')}</dd>
      </dl>
      <p>{say('org.settings.askToChange')}</p>
    </section>
  );
}

function FactsForm({ organization }: { readonly organization: Organization }) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState(() => factsOf(organization));
  const [known, setKnown] = useState(typed);
  const [dirty, setDirty] = useState(false);
  const [missing, setMissing] = useState<FactField | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [saved, setSaved] = useState(false);
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const changed = useChanged();
  useLeaveAsking(dirty);
  const verified = organization.state === 'verified';
  const change = (patch: Partial<FactsTyped>) => {
    setTyped({ ...typed, ...patch });
    setDirty(true);
    setSaved(false);
    setMissing(null);
  };
  const save = (): Promise<void> =>
    send(async () => {
      setRefused(null);
      setSaved(false);
      const { editOrganization: answer } = await ask(editOrganization, {
        input: { organizationId: organization.id, ...changedFacts(known, typed) },
      });
      switch (answer.__typename) {
        case 'OrganizationEdited':
          setKnown(typed);
          setSaved(true);
          setDirty(false);
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, () => void save());
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const first = factMissing(typed, verified);
    setMissing(first);
    if (first === null) void save();
  };
  const problem = (fact: FactField) => (missing === fact ? say(`org.fact.missing.${fact}`) : null);
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {verified && <p className="notice">{say('org.settings.youVouch')}</p>}
      <Field
        label={say('org.fact.name')}
        value={typed.name}
        maxLength={120}
        problem={problem('name')}
        onChange={(name) => change({ name })}
      />
      {(['legalName', 'registration', 'officer'] as const).map((fact) => (
        <Field
          key={fact}
          label={say(`org.fact.${fact}`)}
          hint={say(`org.fact.${fact}Hint`)}
          value={typed[fact]}
          problem={problem(fact)}
          onChange={(next) => change({ [fact]: next })}
        />
      ))}
      <Choices
        legend={say('org.fact.funders')}
        hint={say('org.fact.fundersHint')}
        value={typed.funded}
        onChange={(funded) => change({ funded })}
        choices={[
          { value: 'none', label: say('org.fact.fundersNone') },
          { value: 'some', label: say('org.fact.fundersSome') },
        ]}
      />
      {typed.funded === 'some' && (
        <TextArea
          label={say('org.fact.fundersList')}
          value={typed.funders}
          rows={4}
          problem={problem('funders')}
          onChange={(funders) => change({ funders })}
        />
      )}
      <NotDone refused={refused} fault={fault} />
      <div role="status">{saved && <p className="notice">{say('org.settings.saved')}</p>}</div>
      <div>
        <Button type="submit" working={sending}>
          {say(sending ? 'org.settings.saving' : 'org.settings.save')}
        </Button>
      </div>
      {proving}
    </form>
  );
}
