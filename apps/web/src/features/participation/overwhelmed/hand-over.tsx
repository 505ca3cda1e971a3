import { useState } from 'react';
import { useSpeech, type WordKey } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useSending } from '../../../lib/use-sending.js';
import { Button } from '../../../ui/button.js';
import { type Refused, RefusalNotice } from '../../../ui/refusal.js';
import { Tick } from '../../../ui/tick.js';
import { myConsents } from '../../consent/consent.operations.js';
import { askHelper, letHelperSee } from '../participation.operations.js';
import type { Person, Taking } from '../whose.js';

interface Props {
  readonly part: Taking;
  readonly person: Person;
  readonly onDone: (says: WordKey) => Promise<void>;
}

/** Asking for a helper, with the agreement that lets one see the case: nobody sees it before. */
export function HandOver({ part, person, onDone }: Props) {
  const { say, language } = useSpeech();
  const organizationId = part.campaign.organization.id;
  const { answer, fault: unread } = useAsked(myConsents, { personId: person.id, organizationId, language });
  const agreement = answer?.consents?.find(({ purpose }) => purpose === 'share_with_helper') ?? null;
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { sending, fault, send } = useSending();
  const has = agreement?.on === true;
  const help = () => {
    setRefused(null);
    // Without the agreement on the page there is nothing to tick, and nothing is said about one.
    if (agreement === null) return;
    if (!has && !agreed) return setMissing(true);
    void send(async () => {
      if (!has && agreement !== null) {
        const { giveConsent: given } = await ask(letHelperSee, {
          input: {
            personId: person.id,
            organizationId,
            purposes: ['share_with_helper'],
            wordingVersion: agreement.wordingVersion,
            language,
          },
        });
        switch (given.__typename) {
          case 'ConsentGiven':
            break;
          case 'InvalidInput':
          case 'NotAllowed':
          case 'NotFound':
          case 'WordingOutdated':
            return setRefused(given);
          default:
            return never(given);
        }
      }
      const { askForHelp: asked } = await ask(askHelper, { id: part.id });
      switch (asked.__typename) {
        case 'ParticipationMoved':
          return onDone('relief.helpAsked');
        case 'HelperConsentMissing':
        case 'NotAllowed':
        case 'NotFound':
        case 'ParticipationMoveNotAllowed':
          return setRefused(asked);
        default:
          return never(asked);
      }
    });
  };
  return (
    <div className="card">
      <h3>{say('relief.helpHeading')}</h3>
      <p>{say('relief.helpSays', { name: part.campaign.organization.name })}</p>
      {agreement !== null && !has && (
        <Tick
          label={agreement.wording}
          hint={say('relief.later', { says: agreement.withdrawalConsequence })}
          checked={agreed}
          onChange={(checked) => {
            setAgreed(checked);
            setMissing(false);
          }}
        />
      )}
      {missing && <p className="problem">{say('relief.agreeFirst')}</p>}
      <RefusalNotice refused={refused} />
      {fault !== null && (
        <p className="problem" role="alert">
          {say('fault.form')}
        </p>
      )}
      <div>
        {unread !== null && answer === null && (
          <p className="problem" role="alert">
            {say('fault.form')}
          </p>
        )}
        <Button kind="plain" working={sending || (answer === null && unread === null)} onClick={help}>
          {say('relief.help')}
        </Button>
      </div>
    </div>
  );
}
