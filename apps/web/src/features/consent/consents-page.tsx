import './consent.css';
import { useState } from 'react';
import type { MyConsentsQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useAsked } from '../../lib/use-asked.js';
import { useSending } from '../../lib/use-sending.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { NotDone } from '../../ui/not-done.js';
import type { Refused } from '../../ui/refusal.js';
import { OfPerson, type Taking } from '../participation/whose.js';
import { myConsents, turnConsentOff, turnConsentOn } from './consent.operations.js';
import { Ledger } from './ledger.js';

/** Everything somebody agreed to, to the platform and to each organization, and the way to take each back. */
export default function ConsentsPage() {
  const { say } = useSpeech();
  return (
    <Page title={say('agree.heading')} lead={<p>{say('agree.lead')}</p>} back="/me">
      <OfPerson>
        {({ person, taking }) => (
          <div className="stack" key={person.id}>
            <Switches personId={person.id} organization={null} />
            {organizationsOf(taking).map((organization) => (
              <Switches key={organization.id} personId={person.id} organization={organization} />
            ))}
            <Ledger personId={person.id} />
          </div>
        )}
      </OfPerson>
    </Page>
  );
}

type Organization = Taking['campaign']['organization'];

const organizationsOf = (taking: readonly Taking[]): readonly Organization[] => [
  ...new Map(taking.map(({ campaign: { organization } }) => [organization.id, organization])).values(),
];

/** Given to the platform itself; everything else is given to one organization. */
const platforms = ['store', 'draft', 'send'];
type Switch = NonNullable<MyConsentsQuery['consents']>[number];

interface SwitchesProps {
  readonly personId: string;
  readonly organization: Organization | null;
}

function Switches({ personId, organization }: SwitchesProps) {
  const { say, language } = useSpeech();
  const asked = useAsked(myConsents, { personId, organizationId: organization?.id ?? null, language });
  const heading = `agree-${organization?.id ?? 'platform'}`;
  const name = organization?.name ?? 'Chorus';
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{say('agree.with', { name })}</h2>
      <Shown of={asked}>
        {({ consents }) =>
          consents === null ? (
            <p>{say('agree.hidden')}</p>
          ) : (
            consents
              .filter(({ purpose }) => platforms.includes(purpose) === (organization === null))
              .map((one) => (
                <OneSwitch
                  key={one.purpose}
                  one={one}
                  personId={personId}
                  organizationId={organization?.id ?? null}
                />
              ))
          )
        }
      </Shown>
    </section>
  );
}

interface OneProps {
  readonly one: Switch;
  readonly personId: string;
  readonly organizationId: string | null;
}

function OneSwitch({ one, personId, organizationId }: OneProps) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const [said, setSaid] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { sending, fault, send } = useSending();
  const party = { personId, language, ...(organizationId === null ? {} : { organizationId }) };
  const give = async () => {
    const { giveConsent: given } = await ask(turnConsentOn, {
      input: { ...party, purposes: [one.purpose], wordingVersion: one.wordingVersion },
    });
    switch (given.__typename) {
      case 'ConsentGiven':
        setSaid(say('agree.given'));
        return changed();
      case 'InvalidInput':
      case 'NotAllowed':
      case 'NotFound':
      case 'WordingOutdated':
        return setRefused(given);
      default:
        return never(given);
    }
  };
  const withdraw = async () => {
    const { withdrawConsent: gone } = await ask(turnConsentOff, {
      input: { ...party, purpose: one.purpose },
    });
    switch (gone.__typename) {
      case 'ConsentWithdrawn':
        setSaid(say('agree.withdrawn', { says: gone.consequence }));
        return changed();
      case 'NotAllowed':
      case 'NotFound':
        return setRefused(gone);
      default:
        return never(gone);
    }
  };
  const turn = () =>
    send(async () => {
      setSaid(null);
      setRefused(null);
      await (one.on ? withdraw() : give());
    });
  return (
    <div className="consent">
      <p>
        <strong>{say(one.on ? 'agree.on' : 'agree.off')}</strong> {one.wording}
      </p>
      {one.on && <p className="quiet small">{say('agree.ifOff', { says: one.withdrawalConsequence })}</p>}
      <div role="status">{said !== null && <p className="notice">{said}</p>}</div>
      <NotDone refused={refused} fault={fault} />
      <div>
        <Button kind="plain" working={sending} onClick={() => void turn()}>
          {say(one.on ? 'agree.turnOff' : 'agree.turnOn')}
          <span className="unseen">: {one.wording}</span>
        </Button>
      </div>
    </div>
  );
}
