import { useState } from 'react';
import type { MyConsentsQuery } from '../../../generated/operations.js';
import { useSpeech, type WordKey } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useSending } from '../../../lib/use-sending.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { Tick } from '../../../ui/tick.js';
import { myConsents } from '../../consent/consent.operations.js';
import { askHelper, letHelperSee } from '../participation.operations.js';
import type { Person, Taking } from '../whose.js';
import { type HelperAgreement, helperAgreement } from './helper-agreement.js';

interface Props {
  readonly part: Taking;
  readonly person: Person;
  readonly onDone: (says: WordKey) => Promise<void>;
}

/** Asking for a helper, with the agreement that lets one see the case: nobody sees it before. */
export function HandOver({ part, person, onDone }: Props) {
  const { say, language } = useSpeech();
  const { id: organizationId, name } = part.campaign.organization;
  const asked = useAsked(myConsents, { personId: person.id, organizationId, language });
  return (
    <div className="card">
      <h3>{say('relief.helpHeading')}</h3>
      <p>{say('relief.helpSays', { name })}</p>
      <Shown of={asked}>
        {({ consents }) => (
          <Ask part={part} person={person} agreement={helperAgreement(consents)} onDone={onDone} />
        )}
      </Shown>
    </div>
  );
}

interface AskProps extends Props {
  readonly agreement: HelperAgreement<NonNullable<MyConsentsQuery['consents']>[number]>;
}

function Ask({ part, person, agreement, onDone }: AskProps) {
  const { say, language } = useSpeech();
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { sending, fault, send } = useSending();
  const help = () => {
    setRefused(null);
    if (agreement.is === 'open' && !agreed) return setMissing(true);
    void send(async () => {
      if (agreement.is === 'open') {
        const { giveConsent: given } = await ask(letHelperSee, {
          input: {
            personId: person.id,
            organizationId: part.campaign.organization.id,
            purposes: ['share_with_helper'],
            wordingVersion: agreement.one.wordingVersion,
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
      const { askForHelp: answer } = await ask(askHelper, { id: part.id });
      switch (answer.__typename) {
        case 'ParticipationMoved':
          return onDone('relief.helpAsked');
        case 'HelperConsentMissing':
        case 'NotAllowed':
        case 'NotFound':
        case 'ParticipationMoveNotAllowed':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  };
  return (
    <>
      {agreement.is === 'open' && (
        <Tick
          label={agreement.one.wording}
          hint={say('relief.later', { says: agreement.one.withdrawalConsequence })}
          checked={agreed}
          onChange={(checked) => {
            setAgreed(checked);
            setMissing(false);
          }}
        />
      )}
      {agreement.is === 'hidden' && <p className="notice">{say('relief.mayNotAgree')}</p>}
      {missing && <p className="problem">{say('relief.agreeFirst')}</p>}
      <NotDone refused={refused} fault={fault} />
      <div>
        <Button kind="plain" working={sending} onClick={help}>
          {say('relief.help')}
        </Button>
      </div>
    </>
  );
}
