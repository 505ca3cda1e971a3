import { useState } from 'react';
import type { ClinicDeskQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useFresh } from '../../lib/use-fresh.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { Go } from '../../ui/go.js';
import { Page } from '../../ui/page.js';
import { Tick } from '../../ui/tick.js';
import {
  changePractising,
  clinicDesk,
  disclosePractisingConflicts,
  setWeeklyLetters,
} from './clinic.operations.js';
import { LicencesCard } from './licences-card.js';
import { conflictInput, wholeNumber } from './practising.js';
import { ConflictList, LanguageTicks, SpecialtyTicks } from './practising-fields.js';
import { SettingsCard } from './settings-card.js';
import { type Came, useSteps } from './use-steps.js';
import './justification.css';

type Clinician = NonNullable<ClinicDeskQuery['clinician']>;
interface Of {
  readonly clinician: Clinician;
}

/** What changes in a practice: how much one takes up, licenses, fields, conflicts. */
export default function SettingsPage() {
  const { say } = useSpeech();
  const desk = useFresh(clinicDesk, {});
  return (
    <Page title={say('clinic.settings.title')} back="/clinic">
      <Shown of={desk}>
        {({ clinician }) =>
          clinician === null ? (
            <div className="empty">
              <p>{say('clinic.settings.need')}</p>
              <p>
                <Go to="/clinic/enroll">{say('clinic.enrol')}</Go>
              </p>
            </div>
          ) : (
            <>
              <WeekCard clinician={clinician} />
              <LicencesCard clinician={clinician} />
              <PractisingCard clinician={clinician} />
              <ConflictsCard clinician={clinician} />
            </>
          )
        }
      </Shown>
    </Page>
  );
}

function WeekCard({ clinician }: Of) {
  const { say } = useSpeech();
  const [week, setWeek] = useState(String(clinician.weeklyCapacity));
  const [giveBack, setGiveBack] = useState(false);
  const { sending, take, notices } = useSteps();
  const save = async (): Promise<Came> => {
    const weeklyCapacity = wholeNumber(week);
    if (weeklyCapacity === null) return { __typename: 'CapacityOutOfRange' };
    const { setWeeklyCapacity: answer } = await ask(setWeeklyLetters, {
      weeklyCapacity,
      giveBack,
    });
    switch (answer.__typename) {
      case 'ClinicianChanged':
        return { says: 'clinic.week.done', values: { count: answer.movedOn } };
      case 'NotEnrolled':
      case 'CapacityOutOfRange':
      case 'CapacityBelowLoad':
      case 'SecondFactorNeeded':
        return answer;
      default:
        return never(answer);
    }
  };
  return (
    <SettingsCard title={say('clinic.week')} onSubmit={() => take(save)}>
      <p>{say('clinic.load', { load: clinician.load, capacity: clinician.weeklyCapacity })}</p>
      <Field
        label={say('clinic.capacity')}
        hint={say('clinic.capacityHint')}
        type="number"
        min="0"
        max="40"
        value={week}
        onChange={setWeek}
      />
      {(wholeNumber(week) ?? clinician.load) < clinician.load && (
        <Tick label={say('clinic.week.giveBack')} checked={giveBack} onChange={setGiveBack} />
      )}
      {notices}
      <div>
        <Button type="submit" working={sending}>
          {say('clinic.week.do')}
        </Button>
      </div>
    </SettingsCard>
  );
}

function PractisingCard({ clinician }: Of) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState({
    specialties: clinician.specialties,
    languages: clinician.languages,
    supports: clinician.supports,
  });
  const { sending, take, notices } = useSteps();
  const save = async (): Promise<Came> => {
    const { changePractising: answer } = await ask(changePractising, { input: typed });
    switch (answer.__typename) {
      case 'ClinicianChanged':
        return { says: 'clinic.practising.done' };
      case 'NotEnrolled':
      case 'SpecialtyMissing':
      case 'SpecialtyUnknown':
      case 'LanguageMissing':
      case 'SecondFactorNeeded':
        return answer;
      default:
        return never(answer);
    }
  };
  return (
    <SettingsCard title={say('clinic.practising')} onSubmit={() => take(save)}>
      <SpecialtyTicks
        value={typed.specialties}
        onChange={(kept) => setTyped({ ...typed, specialties: kept })}
      />
      <LanguageTicks value={typed.languages} onChange={(languages) => setTyped({ ...typed, languages })} />
      <Tick
        label={say('clinic.supports')}
        checked={typed.supports}
        onChange={(supports) => setTyped({ ...typed, supports })}
      />
      {notices}
      <div>
        <Button type="submit" working={sending}>
          {say('clinic.practising.do')}
        </Button>
      </div>
    </SettingsCard>
  );
}

function ConflictsCard({ clinician }: Of) {
  const { say } = useSpeech();
  const [typed, setTyped] = useState(
    clinician.conflicts.map((one) => ({
      ...one,
      printedName: one.printedName ?? '',
      until: one.until ?? '',
    })),
  );
  const { sending, take, notices } = useSteps();
  const save = async (): Promise<Came> => {
    const { discloseConflicts: answer } = await ask(disclosePractisingConflicts, {
      conflicts: typed.map(conflictInput),
    });
    switch (answer.__typename) {
      case 'ClinicianChanged':
        return { says: 'clinic.conflicts.done', values: { count: answer.movedOn } };
      case 'NotEnrolled':
      case 'SecondFactorNeeded':
      case 'InvalidInput':
        return answer;
      default:
        return never(answer);
    }
  };
  return (
    <SettingsCard title={say('clinic.conflicts')} onSubmit={() => take(save)}>
      <ConflictList value={typed} onChange={(kept) => setTyped([...kept])} />
      {notices}
      <div>
        <Button type="submit" working={sending}>
          {say('clinic.conflicts.do')}
        </Button>
      </div>
    </SettingsCard>
  );
}
