import type { ClinicRequestQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant } from '../../lib/show-time.js';
import { useFresh } from '../../lib/use-fresh.js';
import { dayOf } from '../../lib/use-today.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Go } from '../../ui/go.js';
import { NextDate } from '../../ui/next-date.js';
import { Page } from '../../ui/page.js';
import { AddSentence } from './add-sentence.js';
import { useAnnounced } from './announced.js';
import { Blanks } from './blanks.js';
import { CaseCard, OfferCard } from './case-card.js';
import { clinicRequest } from './clinic.operations.js';
import { renewClinicLetter } from './letter.operations.js';
import { PracticePapers } from './practice-papers.js';
import { ProofFirst } from './proof-first.js';
import { isWritten, whyNothing } from './request-words.js';
import { Sentences } from './sentences.js';
import { type Came, useSteps } from './use-steps.js';
import './justification.css';

export type Asked = NonNullable<ClinicRequestQuery['request']>;

/** One letter: what it takes to say yes or no, then its sentences beside their sources and what only the clinician knows. */
export default function RequestPage({ params }: PageProps) {
  const { say } = useSpeech();
  const asked = useFresh(clinicRequest, { id: params.request ?? '' });
  return (
    <Page title={say('letter.title')} back="/clinic" width="wide">
      <Shown of={asked}>
        {({ request, clocks, me }) =>
          request === null ? (
            <NotThere />
          ) : (
            <Letter
              request={request}
              today={dayOf(clocks.business)}
              nothing={whyNothing(request, me?.secondFactorShown === true)}
            />
          )
        }
      </Shown>
    </Page>
  );
}

export function NotThere() {
  const { say } = useSpeech();
  return (
    <div className="empty">
      <p>{say('letter.gone')}</p>
      <p>
        {say('letter.goneNext')} <Go to="/clinic">{say('clinic.title')}</Go>
      </p>
    </div>
  );
}

interface LetterProps {
  readonly request: Asked;
  readonly today: string;
  readonly nothing: ReturnType<typeof whyNothing>;
}

function Letter({ request, today, nothing }: LetterProps) {
  const { say, language } = useSpeech();
  const { state, part, shows, neededBy, reference } = request;
  const { announce, announced } = useAnnounced();
  const clinician = part === 'clinician';
  return (
    <>
      <p className="quiet">
        {say(`clinic.relation.${request.relation}`)}. {say(`clinic.state.${state}`)}.{' '}
        {say('letter.reference', { reference })}
      </p>
      {neededBy !== null && <NextDate kind="day" what={say('letter.needed')} date={neededBy} today={today} />}
      {announced}
      {request.offer?.urgent === true && <p className="notice alert">{say('letter.offer.urgent')}</p>}
      {state === 'held' && request.leaseUntil !== null && clinician && (
        <p>{say('letter.lease', { at: showInstant(new Date(request.leaseUntil), language) })}</p>
      )}
      {part === 'practice_staff' && <p className="notice">{say('letter.staff')}</p>}
      {state === 'requested' && <p className="notice">{say('letter.waits')}</p>}
      {nothing === 'proof' && <ProofFirst />}
      {(nothing === 'over' || nothing === 'permission') && (
        <div className="empty">
          <p>{say(`letter.nothing.${nothing}`)}</p>
          <p>
            {say('letter.nothingNext')} <Go to="/clinic">{say('clinic.title')}</Go>
          </p>
        </div>
      )}
      {state === 'offered' && shows !== 'nothing' && <OfferCard request={request} onTaken={announce} />}
      {request.case !== null && <CaseCard request={request} />}
      {isWritten(state) && shows === 'whole' && (
        <>
          <Sentences request={request} />
          <AddSentence requestId={request.id} clinician={clinician} />
          <PracticePapers request={request} />
          <Blanks request={request} />
          <Reading request={request} />
        </>
      )}
      {request.relation !== 'supporting' && isWritten(state) && <CallCard request={request} />}
      {isWritten(state) && clinician && (
        <p>
          <Go to={`/clinic/requests/${request.id}/decline`}>{say('letter.decline')}</Go>
        </p>
      )}
      {request.letter?.signedAt != null && <Signed request={request} />}
    </>
  );
}

function Reading({ request: { id, state, part } }: { readonly request: Asked }) {
  const { say } = useSpeech();
  if (part !== 'clinician') return null;
  return (
    <section className="card" aria-label={say('sign.title')}>
      <h2>{say('sign.title')}</h2>
      {state === 'ready_to_sign' ? (
        <div>
          <Go to={`/clinic/requests/${id}/sign`} className="button">
            {say('letter.toLetter')}
          </Go>
        </div>
      ) : (
        <p>{say('letter.toLetterNot')}</p>
      )}
    </section>
  );
}

function CallCard({ request: { id } }: { readonly request: Asked }) {
  const { say } = useSpeech();
  return (
    <section className="card" aria-label={say('letter.call')}>
      <h2>{say('letter.call')}</h2>
      <p>{say('letter.callSays')}</p>
      <div>
        <Go to={`/clinic/requests/${id}/call`} className="button plain">
          {say('letter.toCall')}
        </Go>
      </div>
    </section>
  );
}

function Signed({ request: { id, letter, part, state } }: { readonly request: Asked }) {
  const { say, language } = useSpeech();
  const { sending, take, notices } = useSteps();
  const renew = async (): Promise<Came> => {
    const { renewLetter: answer } = await ask(renewClinicLetter, { requestId: id });
    switch (answer.__typename) {
      case 'LetterRenewed':
        return { says: 'letter.renewed' };
      case 'NotFound':
      case 'NotAllowed':
      case 'ClinicianDecidesAlone':
      case 'RequestMoveNotAllowed':
      case 'LicenceNotInForce':
      case 'SecondFactorNeeded':
      case 'AuthorizationMissing':
      case 'AuthorizationRevoked':
      case 'AuthorizationExpired':
      case 'AuthorizationIncomplete':
      case 'AuthorizationDoesNotCover':
        return answer;
      default:
        return never(answer);
    }
  };
  if (letter?.signedAt == null) return null;
  return (
    <section className="card" aria-label={say('clinic.state.signed')}>
      <h2>{say('clinic.state.signed')}</h2>
      <p>{say('letter.signedOn', { at: showInstant(new Date(letter.signedAt), language) })}</p>
      {letter.fileId !== null && (
        <p>
          <a href={`/files/${letter.fileId}`}>{say('letter.file')}</a>
        </p>
      )}
      {part === 'clinician' && state === 'signed' && (
        <>
          <p className="quiet">{say('letter.renewSays')}</p>
          {notices}
          <div>
            <Button kind="plain" working={sending} onClick={() => take(renew)}>
              {say('letter.renew')}
            </Button>
          </div>
        </>
      )}
      <p className="quiet">{say('letter.over')}</p>
    </section>
  );
}
