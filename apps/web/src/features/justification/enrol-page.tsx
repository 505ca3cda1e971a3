import type { FormEvent } from 'react';
import { useLocation } from 'wouter';
import type { EnrolClinicianInput } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { KeptLine } from '../../ui/kept-line.js';
import { Page } from '../../ui/page.js';
import { Tick } from '../../ui/tick.js';
import { enrolAsClinician } from './clinic.operations.js';
import { conflictInput, type ConflictTyped, noLicence, wholeNumber } from './practising.js';
import { ConflictList, LanguageTicks, LicenceList, NpiField, SpecialtyTicks } from './practising-fields.js';
import { type Came, useSteps } from './use-steps.js';
import './justification.css';

interface Typed extends Omit<EnrolClinicianInput, 'conflicts' | 'weeklyCapacity'> {
  readonly weeklyCapacity: string;
  readonly conflicts: readonly ConflictTyped[];
}

const blank: Typed = {
  name: '',
  npi: '',
  licences: [noLicence],
  specialties: [],
  weeklyCapacity: '3',
  languages: ['en'],
  supports: false,
  conflicts: [],
};

/** Once an account: what tells that a letter may be somebody's. */
export default function EnrolPage() {
  const { say } = useSpeech();
  const [, go] = useLocation();
  const kept = useKeptForm('clinician_enrolment', null, blank);
  const { typed } = kept;
  const { sending, take, notices } = useSteps();
  const change = (patch: Partial<Typed>) => kept.type({ ...typed, ...patch });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(
      () => enrol(typed),
      () => void kept.sent(typed).then(() => go('/clinic')),
    );
  };
  return (
    <Page title={say('clinic.enrol.title')} lead={<p>{say('clinic.enrol.lead')}</p>} back="/clinic">
      <form className="stack loose" noValidate onSubmit={submit}>
        <Field
          label={say('clinic.name')}
          autoComplete="name"
          maxLength={120}
          value={typed.name}
          onChange={(name) => change({ name })}
        />
        <NpiField value={typed.npi} onChange={(npi) => change({ npi })} />
        <LicenceList value={typed.licences} onChange={(licences) => change({ licences })} />
        <SpecialtyTicks value={typed.specialties} onChange={(chosen) => change({ specialties: chosen })} />
        <Field
          label={say('clinic.capacity')}
          hint={say('clinic.capacityHint')}
          type="number"
          min="0"
          max="40"
          value={typed.weeklyCapacity}
          onChange={(weeklyCapacity) => change({ weeklyCapacity })}
        />
        <LanguageTicks value={typed.languages} onChange={(languages) => change({ languages })} />
        <Tick
          label={say('clinic.supports')}
          checked={typed.supports}
          onChange={(supports) => change({ supports })}
        />
        <section className="stack" aria-label={say('clinic.conflicts')}>
          <h2>{say('clinic.conflicts')}</h2>
          <ConflictList value={typed.conflicts} onChange={(conflicts) => change({ conflicts })} />
        </section>
        {notices}
        <div>
          <Button type="submit" working={sending}>
            {say('clinic.enrol.do')}
          </Button>
        </div>
        <KeptLine of={kept} />
      </form>
    </Page>
  );
}

async function enrol(typed: Typed): Promise<Came> {
  const weeklyCapacity = wholeNumber(typed.weeklyCapacity);
  if (weeklyCapacity === null) return { __typename: 'CapacityOutOfRange' };
  const input: EnrolClinicianInput = {
    ...typed,
    weeklyCapacity,
    conflicts: typed.conflicts.map(conflictInput),
  };
  const { enrolClinician: answer } = await ask(enrolAsClinician, { input });
  switch (answer.__typename) {
    case 'ClinicianEnrolled':
      return { says: 'clinic.enrol.done', values: { count: answer.requests } };
    case 'AlreadyEnrolled':
    case 'ClinicianNameMissing':
    case 'NpiMalformed':
    case 'NpiCheckDigitWrong':
    case 'NpiTaken':
    case 'LicenceMissing':
    case 'LicenceStateUnknown':
    case 'LicenceNotDated':
    case 'LicenceExpired':
    case 'LicenceTwice':
    case 'SpecialtyMissing':
    case 'SpecialtyUnknown':
    case 'LanguageMissing':
    case 'CapacityOutOfRange':
    case 'CapacityBelowLoad':
    case 'SecondFactorNeeded':
    case 'InvalidInput':
      return answer;
    default:
      return never(answer);
  }
}
