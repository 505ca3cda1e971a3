import { type FormEvent, useState } from 'react';
import type { OrganizationFactsQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field, TextArea } from '../../ui/field.js';
import { Page } from '../../ui/page.js';
import { type Refused, RefusalNotice } from '../../ui/refusal.js';
import { editOrganization, organizationFacts } from './organization-pages.operations.js';
import { Standing } from './standing.js';

type Organization = NonNullable<OrganizationFactsQuery['organization']>;

/** What an organization says of itself; all of it is public. */
export default function SettingsPage({ params }: PageProps) {
  const { say } = useSpeech();
  const id = params.org ?? '';
  const facts = useAsked(organizationFacts, { id });
  return (
    <Page title={say('org.settings.title')} lead={say('org.settings.lead')} back={`/org/${id}`}>
      <Shown of={facts}>
        {({ organization }) =>
          organization === null ? (
            <p className="notice">{say('org.gone')}</p>
          ) : (
            <>
              <Standing organization={organization} settings={null} />
              {organization.myRoles.includes('owner') ? (
                <FactsForm key={organization.id} organization={organization} />
              ) : (
                <p className="notice">{say('org.settings.ownersOnly')}</p>
              )}
            </>
          )
        }
      </Shown>
    </Page>
  );
}

function FactsForm({ organization }: { readonly organization: Organization }) {
  const { say } = useSpeech();
  const [name, setName] = useState(organization.name);
  const [legalName, setLegalName] = useState(organization.legalName ?? '');
  const [registration, setRegistration] = useState(organization.registration ?? '');
  const [officer, setOfficer] = useState(organization.officer ?? '');
  const [funded, setFunded] = useState(
    organization.funders === null
      ? null
      : organization.funders.length > 0
        ? ('some' as const)
        : ('none' as const),
  );
  const [funders, setFunders] = useState((organization.funders ?? []).join('\n'));
  const [refused, setRefused] = useState<Refused | null>(null);
  const [saved, setSaved] = useState(false);
  const { sending, fault, send } = useSending();
  const changed = useChanged();
  const listed = funders
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      setRefused(null);
      setSaved(false);
      const { editOrganization: answer } = await ask(editOrganization, {
        input: {
          organizationId: organization.id,
          name: name.trim(),
          legalName: legalName.trim(),
          registration: registration.trim(),
          officer: officer.trim(),
          ...(funded === null ? {} : { funders: funded === 'none' ? [] : listed }),
        },
      });
      switch (answer.__typename) {
        case 'OrganizationEdited':
          setSaved(true);
          return changed();
        case 'NotFound':
        case 'NotAllowed':
        case 'InvalidInput':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Field label={say('org.fact.name')} value={name} maxLength={120} onChange={setName} />
      <Field
        label={say('org.fact.legalName')}
        hint={say('org.fact.legalNameHint')}
        value={legalName}
        onChange={setLegalName}
      />
      <Field
        label={say('org.fact.registration')}
        hint={say('org.fact.registrationHint')}
        value={registration}
        onChange={setRegistration}
      />
      <Field
        label={say('org.fact.officer')}
        hint={say('org.fact.officerHint')}
        value={officer}
        onChange={setOfficer}
      />
      <Choices
        legend={say('org.fact.funders')}
        hint={say('org.fact.fundersHint')}
        value={funded}
        onChange={setFunded}
        choices={[
          { value: 'none', label: say('org.fact.fundersNone') },
          { value: 'some', label: say('org.fact.fundersSome') },
        ]}
      />
      {funded === 'some' && (
        <TextArea label={say('org.fact.fundersList')} value={funders} rows={4} onChange={setFunders} />
      )}
      <RefusalNotice refused={refused} />
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
      <div role="status">{saved && <p className="notice">{say('org.settings.saved')}</p>}</div>
      <div>
        <Button type="submit" working={sending}>
          {say(sending ? 'org.settings.saving' : 'org.settings.save')}
        </Button>
      </div>
    </form>
  );
}
