import { useSpeech } from '../../i18n/words.js';
import { useActing } from '../../lib/use-acting.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { NotDone } from '../../ui/not-done.js';
import { agreeTo } from './case.acts.js';
import { switchesOf } from './case.operations.js';

interface Props {
  readonly personId: string;
  readonly onAgreed: () => void;
}

/** The switch that is missing, with its own sentence, where it is needed: nobody is sent away to look for it. */
export function AgreeToDrafts({ personId, onAgreed }: Props) {
  const { say, language } = useSpeech();
  const asked = useAsked(switchesOf, { personId, language });
  const { sending, fault, refused, act } = useActing();
  return (
    <div className="notice">
      <strong>{say('agree.needed')}</strong>
      <Shown of={asked}>
        {({ consents }) => {
          const missing = (consents ?? []).filter(
            ({ purpose, on }) => !on && (purpose === 'store' || purpose === 'draft'),
          );
          const [first] = missing;
          if (first === undefined) return <p>{say('agree.done')}</p>;
          const purposes = missing.map(({ purpose }) => purpose);
          return (
            <>
              {missing.map(({ purpose, wording, withdrawalConsequence }) => (
                <div key={purpose}>
                  <p>{wording}</p>
                  <p className="quiet small">{withdrawalConsequence}</p>
                </div>
              ))}
              <Button
                working={sending}
                onClick={() =>
                  void act(() => agreeTo(personId, purposes, first.wordingVersion, language), onAgreed)
                }
              >
                {say('agree.agree')}
              </Button>
            </>
          );
        }}
      </Shown>
      <NotDone refused={refused} fault={fault} />
    </div>
  );
}
