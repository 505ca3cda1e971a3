import { useState } from 'react';
import type { OutcomesOfCampaignQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { lastDayOf } from '../../../lib/last-day-of.js';
import { never } from '../../../lib/never.js';
import { showInstant, showPlainDate } from '../../../lib/show-time.js';
import { useSending } from '../../../lib/use-sending.js';
import { Button } from '../../../ui/button.js';
import { Go } from '../../../ui/go.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { Twice } from '../../../ui/twice.js';
import { showShare } from '../../board/show-share.js';
import { useProving } from '../../identity/prove-dialog/use-proving.js';
import { type Edition, proposeFigures, publishFigures } from './verification.operations.js';

interface Props {
  readonly campaign: NonNullable<OutcomesOfCampaignQuery['campaign']>;
  readonly editions: readonly Edition[];
}

/** Figures that everybody sees: made once a month, agreed to by a second person, never taken back. */
export function EditionsCard({ campaign, editions }: Props) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [said, setSaid] = useState('');

  const propose = (): void =>
    void send(async () => {
      setRefused(null);
      const { proposeEdition: answer } = await ask(proposeFigures, { id: campaign.id });
      switch (answer.__typename) {
        case 'EditionProposed':
          setSaid(say('verify.proposed'));
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, propose);
        case 'NotFound':
        case 'NotAllowed':
        case 'EditionExists':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const publish = (id: string): void =>
    void send(async () => {
      setRefused(null);
      const { publishEdition: answer } = await ask(publishFigures, { id });
      switch (answer.__typename) {
        case 'EditionPublished':
          setSaid(say('verify.published'));
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(answer, () => publish(id));
        case 'NotFound':
        case 'NotAllowed':
        case 'EditionExists':
        case 'NotApproved':
        case 'ApprovalExpired':
        case 'ApprovalOutdated':
          return setRefused(answer);
        default:
          return never(answer);
      }
    });
  const requestOf = (id: string) =>
    campaign.organization.approvals.find(
      ({ subject, subjectId, state }) => subject === 'edition' && subjectId === id && state === 'requested',
    )?.id;
  const approved = (id: string) =>
    campaign.organization.approvals.some(
      ({ subject, subjectId, state }) => subject === 'edition' && subjectId === id && state === 'approved',
    );
  return (
    <section className="card" aria-labelledby="editions">
      {proving}
      <h2 id="editions">{say('verify.editions')}</h2>
      <p className="quiet">{say('verify.editionsSay')}</p>
      <p role="status" className="said">
        {said}
      </p>
      {editions.length === 0 ? (
        <p>{say('verify.noEditions')}</p>
      ) : (
        <ul className="steps">
          {editions.map((edition) => (
            <li key={edition.id} className="stack">
              <div>
                <strong>
                  {say('verify.editionOf', { day: showPlainDate(lastDayOf(edition.asOf), language) })}
                </strong>{' '}
                {edition.stateSentence}{' '}
                <span className="quiet small">
                  {edition.whole === null || edition.whole.overturnRate === null
                    ? say('verify.wholeWithheld')
                    : say('verify.whole', {
                        rate: showShare(edition.whole.overturnRate, language),
                        n: edition.whole.n ?? '–',
                      })}
                  {edition.publishedAt !== null &&
                    ` · ${say('verify.publishedAt', { at: showInstant(new Date(edition.publishedAt), language) })}`}
                </span>
              </div>
              {edition.state === 'proposed' && (
                <div>
                  {approved(edition.id) ? (
                    <Twice
                      says={say('verify.publish')}
                      question={say('verify.publishAsk')}
                      yes={say('verify.publishYes')}
                      no={say('verify.publishNo')}
                      working={sending}
                      onYes={() => publish(edition.id)}
                    />
                  ) : (
                    <p>
                      {say('verify.waitsForSecond')}{' '}
                      {requestOf(edition.id) !== undefined && (
                        <Go to={`/org/${campaign.organization.id}/approvals/${requestOf(edition.id)}`}>
                          {say('verify.toApproval')}
                        </Go>
                      )}
                    </p>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button kind="plain" working={sending} onClick={propose}>
          {say('verify.propose')}
        </Button>
      </div>
      <NotDone refused={refused} fault={fault} />
    </section>
  );
}
