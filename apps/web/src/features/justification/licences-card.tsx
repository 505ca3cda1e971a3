import { useRef, useState } from 'react';
import type { ClinicDeskQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { stateNamed } from '../../ui/pictures/us-states.js';
import { endPractisingLicence, renewPractisingLicence } from './clinic.operations.js';
import { noLicence } from './practising.js';
import { LicenceFields } from './practising-fields.js';
import { SettingsCard } from './settings-card.js';
import { type Came, useSteps } from './use-steps.js';

interface Props {
  readonly clinician: Pick<NonNullable<ClinicDeskQuery['clinician']>, 'licences'>;
}

/** Where somebody may practice, until when, what a license that ran out stops, and the renewed one. */
export function LicencesCard({ clinician }: Props) {
  const { say, language } = useSpeech();
  const [typed, setTyped] = useState(noLicence);
  const [ending, setEnding] = useState<string | null>(null);
  const { sending, take, notices } = useSteps();
  const form = useRef<HTMLDivElement>(null);
  const renewed = (state: string, number: string) => {
    setTyped({ state, number, expiresOn: '' });
    form.current?.querySelector<HTMLInputElement>('input[type="date"]')?.focus();
  };
  const renew = async (): Promise<Came> => {
    const { renewLicence: answer } = await ask(renewPractisingLicence, { input: typed });
    switch (answer.__typename) {
      case 'ClinicianChanged':
        setTyped(noLicence);
        return { says: 'clinic.licences.renewed' };
      case 'NotEnrolled':
      case 'LicenceMissing':
      case 'LicenceStateUnknown':
      case 'LicenceNotDated':
      case 'LicenceExpired':
      case 'LicenceTwice':
      case 'SecondFactorNeeded':
      case 'InvalidInput':
        return answer;
      default:
        return never(answer);
    }
  };
  const end = async (state: string): Promise<Came> => {
    const { endLicence: answer } = await ask(endPractisingLicence, { state });
    switch (answer.__typename) {
      case 'ClinicianChanged':
        return { says: 'clinic.licences.ended', values: { count: answer.movedOn } };
      case 'NotEnrolled':
      case 'NotFound':
      case 'SecondFactorNeeded':
        return answer;
      default:
        return never(answer);
    }
  };
  return (
    <SettingsCard title={say('clinic.licences')} onSubmit={() => take(renew)}>
      <ul className="plain-list spaced">
        {clinician.licences.map(({ state, number, expiresOn, inForce }) => (
          <li key={state}>
            <strong>{stateNamed(state)}</strong> {number},{' '}
            {say(inForce ? 'clinic.licences.inForce' : 'clinic.licences.over', {
              date: showPlainDate(expiresOn, language),
            })}
            {!inForce && (
              <p className="notice alert">{say('clinic.licences.overStops', { state: stateNamed(state) })}</p>
            )}
            <div className="row">
              {!inForce && (
                <Button kind="plain" onClick={() => renewed(state, number)}>
                  {say('clinic.licences.renewThis', { state: stateNamed(state) })}
                </Button>
              )}
              <Button kind="plain" working={sending} onClick={() => setEnding(state)}>
                {say('clinic.licences.end', { state: stateNamed(state) })}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Dialog title={say('clinic.licences.endAsk')} open={ending !== null} onClose={() => setEnding(null)}>
        <p>{say('clinic.licences.endSays', { state: ending === null ? '' : stateNamed(ending) })}</p>
        <div className="row">
          <Button
            onClick={() => {
              if (ending !== null) take(() => end(ending));
              setEnding(null);
            }}
          >
            {say('clinic.licences.endDo')}
          </Button>
          <Button kind="plain" onClick={() => setEnding(null)}>
            {say('clinic.licences.endNot')}
          </Button>
        </div>
      </Dialog>
      <h3>{say('clinic.licences.renew')}</h3>
      <div ref={form}>
        <LicenceFields value={typed} onChange={setTyped} />
      </div>
      {notices}
      <div>
        <Button type="submit" working={sending}>
          {say('clinic.licences.renewDo')}
        </Button>
      </div>
    </SettingsCard>
  );
}
