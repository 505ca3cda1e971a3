import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useSending } from '../../../lib/use-sending.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { Select } from '../../../ui/field.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { useProving } from '../../identity/prove-dialog/use-proving.js';
import { nameWhoAnswers, whoAnswers } from './queue.operations.js';
import { whoMayAnswer } from './who-may-answer.js';

/** Whom the mails of what waits go to, and whose the calls about results are. */
export function WhoAnswersCard({ campaignId }: { readonly campaignId: string }) {
  const { say } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [said, setSaid] = useState('');
  /** Chosen here and not yet saved; null: nothing. By keys somebody passes others on the way to one. */
  const [chosen, setChosen] = useState<string | null>(null);
  const asked = useAsked(whoAnswers, { id: campaignId });

  const name = (accountId: string | null): void =>
    void send(async () => {
      setRefused(null);
      setSaid('');
      const { nameQueueOwner: answer } = await ask(nameWhoAnswers, { id: campaignId, accountId });
      switch (answer.__typename) {
        case 'QueueOwnerNamed':
          setSaid(say('queue.answersSaved'));
          await changed();
          return setChosen(null);
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, () => name(accountId));
        case 'NotFound':
        case 'NotAllowed':
        case 'HelperNotMember':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });

  return (
    <Shown of={asked}>
      {({ campaign }) => {
        if (campaign === null) return null;
        const offered = whoMayAnswer(campaign.organization);
        const now = campaign.queueOwnerId;
        const isKnown = now === null || offered.some(({ accountId }) => accountId === now);
        // Who may not read addresses may not name anybody either.
        if (offered.length === 0) return null;
        return (
          <section className="card" aria-labelledby="answers">
            {proving}
            <h2 id="answers">{say('queue.answers')}</h2>
            <Select
              label={say('queue.answersWho')}
              hint={say('queue.answersSay')}
              none={say('queue.answersMaker')}
              value={chosen ?? now ?? ''}
              onChange={(next) => {
                setSaid('');
                setChosen(next);
              }}
              options={[
                ...offered.map(({ accountId, email }) => ({ value: accountId, label: email })),
                ...(isKnown ? [] : [{ value: now, label: say('queue.answersGone') }]),
              ]}
            />
            {chosen !== null && chosen !== (now ?? '') && (
              <div>
                <Button working={sending} onClick={() => name(chosen === '' ? null : chosen)}>
                  {say('queue.answersSave')}
                </Button>
              </div>
            )}
            <p role="status" className="said">
              {said}
            </p>
            <NotDone refused={refused} fault={fault} />
          </section>
        );
      }}
    </Shown>
  );
}
