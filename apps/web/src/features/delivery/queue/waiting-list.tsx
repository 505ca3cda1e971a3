import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { showInstant, showPlainDate } from '../../../lib/show-time.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useSending } from '../../../lib/use-sending.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { TurnPages, usePages } from '../../../ui/turn-pages.js';
import { Decide } from './decide.js';
import { queueFailed, type Waiting, waitingOfCampaign } from './queue.operations.js';

const atOnce = 20;

/** What waits for a person, soonest date first. What was settled says so where it stood. */
export function WaitingList({ campaignId }: { readonly campaignId: string }) {
  const { say, language } = useSpeech();
  const pages = usePages();
  const [said, setSaid] = useState('');
  const asked = useAsked(
    waitingOfCampaign,
    { id: campaignId, first: atOnce, after: pages.after, language },
    { keepEarlier: true },
  );
  return (
    <>
      <p role="status" className="said">
        {said}
      </p>
      <Shown of={asked}>
        {({ deliveryQueue: { edges, pageInfo } }) => (
          <>
            {edges.length === 0 ? (
              <p>{say('queue.nothingWaits')}</p>
            ) : (
              <ul className="steps">
                {edges.map(({ node }) => (
                  <li key={node.submissionId} className="stack waiting">
                    <OneWaiting filing={node} onDone={setSaid} />
                  </li>
                ))}
              </ul>
            )}
            <TurnPages pages={pages} shown={pageInfo} />
          </>
        )}
      </Shown>
    </>
  );
}

interface OneProps {
  readonly filing: Waiting;
  readonly onDone: (says: string) => void;
}

function OneWaiting({ filing, onDone }: OneProps) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [asking, setAsking] = useState(false);
  const requeue = () =>
    send(async () => {
      setRefused(null);
      const { requeueFailed: answer } = await ask(queueFailed, { id: filing.submissionId, language });
      switch (answer.__typename) {
        case 'FilingRequeued':
          onDone(say('queue.requeued', { reference: answer.submission.reference }));
          return changed();
        case 'NotFound':
        case 'NotAllowed':
        case 'SubmissionMoveNotAllowed':
        case 'NotSentFromHere':
        case 'FilingExists':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  return (
    <>
      <h3>{filing.reference}</h3>
      <p>
        <strong>
          {filing.actBy === null
            ? say('queue.noDate')
            : say('queue.actBy', { day: showPlainDate(filing.actBy, language) })}
        </strong>{' '}
        {filing.stateSentence}
      </p>
      <p className="quiet small">
        {say('queue.since', {
          way: say(`queue.channel.${filing.channel}`),
          at: showInstant(new Date(filing.since), language),
        })}
        {filing.responseCode !== null && ` · ${say('queue.answered', { code: filing.responseCode })}`}
      </p>
      <div className="row">
        {filing.state === 'uncertain' ? (
          <Decide filing={filing} onDone={onDone} />
        ) : (
          <Button kind="plain" working={sending} onClick={() => setAsking(true)}>
            {say('queue.requeue')}
            <span className="unseen"> {filing.reference}</span>
          </Button>
        )}
        <a className="button plain" href={`/submissions/${filing.submissionId}`}>
          {say('queue.look')}
          <span className="unseen"> {filing.reference}</span>
        </a>
      </div>
      <Dialog
        title={say('queue.requeueTitle', { reference: filing.reference })}
        open={asking}
        onClose={() => setAsking(false)}
      >
        <p>{say('queue.requeueSays', { way: say(`queue.channel.${filing.channel}`) })}</p>
        <p>{say('queue.requeueElse')}</p>
        <div className="row">
          <Button
            working={sending}
            onClick={() => {
              setAsking(false);
              void requeue();
            }}
          >
            {say('queue.requeueYes')}
          </Button>
          <Button kind="plain" onClick={() => setAsking(false)}>
            {say('queue.leaveIt')}
          </Button>
        </div>
      </Dialog>
      <NotDone refused={refused} fault={fault} />
    </>
  );
}
