import { type FormEvent, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useAsked } from '../../lib/use-asked.js';
import { dayOf } from '../../lib/use-today.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Field } from '../../ui/field.js';
import { Go } from '../../ui/go.js';
import { NextDate } from '../../ui/next-date.js';
import { Page } from '../../ui/page.js';
import { Tick } from '../../ui/tick.js';
import { clinicRequest } from './clinic.operations.js';
import { makeClinicLetter, openClinicLetterPage, signClinicLetter } from './letter.operations.js';
import { type Asked, NotThere } from './request-page.js';
import { type Came, type Steps, useSteps } from './use-steps.js';
import './justification.css';

/** Of the statement in `sign.attestation`: a changed word is a new number, as `clinicianAttestations` of the domain says. */
const attestationVersion = 1;

/** The letter as it would be signed: word by word, page by page, then a typed name and a fresh proof of who signs. */
export default function SignPage({ params }: PageProps) {
  const { say } = useSpeech();
  const id = params.request ?? '';
  const asked = useAsked(clinicRequest, { id });
  // Kept outside the letter, which begins anew with each version: why the one before was refused is still to be read.
  const [reading, signing] = [useSteps(), useSteps()];
  return (
    <Page title={say('sign.title')} lead={<p>{say('sign.lead')}</p>} back={`/clinic/requests/${id}`}>
      <Shown of={asked}>
        {({ request, clinician, clocks }) => {
          if (request === null) return <NotThere />;
          if (request.part !== 'clinician') return <p className="notice">{say('sign.staff')}</p>;
          return (
            <>
              {request.neededBy !== null && (
                <NextDate
                  kind="day"
                  what={say('letter.needed')}
                  date={request.neededBy}
                  today={dayOf(clocks.business)}
                />
              )}
              <ToSign
                key={request.letter?.documentHash}
                request={request}
                name={clinician?.name ?? ''}
                reading={reading}
                signing={signing}
              />
            </>
          );
        }}
      </Shown>
    </Page>
  );
}

interface ToSignProps {
  readonly request: Asked;
  readonly name: string;
  readonly reading: Steps;
  readonly signing: Steps;
}

function ToSign({ request, name, reading, signing }: ToSignProps) {
  const { say } = useSpeech();
  const { sending, take, notices } = reading;
  const { letter } = request;
  const place = useRef<HTMLDivElement>(null);
  if (letter?.signedAt != null)
    return (
      <>
        <p className="notice" role="status">
          {say('sign.done')}
        </p>
        {letter.fileId !== null && (
          <p>
            <a href={`/files/${letter.fileId}`}>{say('letter.file')}</a>
          </p>
        )}
        <p>
          <Go to="/clinic">{say('clinic.title')}</Go>
        </p>
      </>
    );
  if (letter === null)
    return (
      <section className="card">
        <p>{say('sign.makeSays')}</p>
        {notices}
        {signing.notices}
        <div>
          <Button working={sending} onClick={() => take(() => made(request.id))}>
            {say('sign.make')}
          </Button>
        </div>
      </section>
    );
  const pages = Array.from({ length: letter.pages }, (_, at) => at + 1);
  // The button that was pressed goes: whoever goes by keys goes on with the next page, or with signing.
  const goOn = () =>
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('.unread button, input')?.focus());
  const unread = pages.filter((page) => !letter.openedPages.includes(page));
  return (
    <div className="stack loose" ref={place}>
      <section className="stack" aria-label={say('sign.text')}>
        <h2>{say('sign.text')}</h2>
        <div className="paper">{letter.text}</div>
      </section>
      <section className="card" aria-label={say('sign.pages')}>
        <h2>{say('sign.pages')}</h2>
        <p>{letter.pages === 1 ? say('sign.onePage') : say('sign.pagesSays', { pages: letter.pages })}</p>
        {letter.fileId !== null && (
          <p>
            <a className="row-link" href={`/files/${letter.fileId}`}>
              {say('letter.file')}
            </a>
          </p>
        )}
        <div className="row unread">
          {unread.map((page) => (
            <Button
              key={page}
              kind="plain"
              working={sending}
              onClick={() => take(() => opened(request.id, page, letter.documentHash), goOn)}
            >
              {say('sign.page', { page })}
            </Button>
          ))}
        </div>
        {notices}
      </section>
      {unread.length > 0 ? (
        <p className="quiet">{say('sign.notRead')}</p>
      ) : (
        <Signature requestId={request.id} documentHash={letter.documentHash} name={name} steps={signing} />
      )}
    </div>
  );
}

interface SignatureProps {
  readonly requestId: string;
  readonly documentHash: string;
  readonly name: string;
  readonly steps: Steps;
}

function Signature({ requestId, documentHash, name, steps }: SignatureProps) {
  const { say } = useSpeech();
  const [attested, setAttested] = useState(false);
  const [intent, setIntent] = useState(false);
  const [typedName, setTypedName] = useState('');
  const [alike, setAlike] = useState(false);
  const { sending, take, notices } = steps;
  const sign = async (): Promise<Came> => {
    setAlike(false);
    const { signLetter: answer } = await ask(signClinicLetter, {
      input: {
        requestId,
        documentHash,
        typedName,
        intent,
        attestationVersion: attested ? attestationVersion : null,
      },
    });
    switch (answer.__typename) {
      case 'LetterSigned':
        return { says: 'sign.done' };
      case 'LettersTooAlike':
        setAlike(true);
        return answer;
      case 'NotFound':
      case 'NotAllowed':
      case 'ClinicianDecidesAlone':
      case 'SignOneAtATime':
      case 'SignatureFormRefused':
      case 'RequestNotReady':
      case 'LicenceNotInForce':
      case 'SecondFactorNeeded':
      case 'ReauthenticationNeeded':
      case 'StatementsOpen':
      case 'BlanksOpen':
      case 'CodesFixed':
      case 'PagesNotOpened':
      case 'DocumentChanged':
      case 'AttestationMissing':
      case 'SignatureIntentMissing':
      case 'SignatureNameDiffers':
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(sign);
  };
  return (
    <section className="card" aria-label={say('sign.sign')}>
      <h2>{say('sign.sign')}</h2>
      <form className="stack" noValidate onSubmit={submit}>
        <Tick label={say('sign.attestation')} checked={attested} onChange={setAttested} />
        <Tick label={say('sign.intent')} checked={intent} onChange={setIntent} />
        <Field
          label={say('sign.name', { name })}
          autoComplete="off"
          maxLength={120}
          value={typedName}
          onChange={setTypedName}
        />
        {notices}
        {alike && (
          <div className="notice alert">
            <strong>{say('sign.alike')}</strong>
            <p>
              <Go to={`/clinic/requests/${requestId}`}>{say('sign.alikeBack')}</Go>
            </p>
          </div>
        )}
        <div>
          <Button type="submit" working={sending}>
            {say('sign.do')}
          </Button>
        </div>
      </form>
    </section>
  );
}

async function made(requestId: string): Promise<Came> {
  const { makeLetter: answer } = await ask(makeClinicLetter, { requestId });
  switch (answer.__typename) {
    case 'LetterMade':
      return { says: 'sign.made' };
    case 'NotFound':
    case 'ClinicianDecidesAlone':
    case 'NotAllowed':
    case 'RequestNotReady':
    case 'StatementsOpen':
    case 'BlanksOpen':
    case 'CaseFactsMissing':
    case 'DocumentChanged':
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
}

async function opened(requestId: string, page: number, documentHash: string): Promise<Came> {
  const { openLetterPage: answer } = await ask(openClinicLetterPage, { requestId, page, documentHash });
  switch (answer.__typename) {
    case 'LetterPageOpened':
      return { says: 'sign.pageRead', values: { page } };
    case 'NotFound':
    case 'ClinicianDecidesAlone':
    case 'NotAllowed':
    case 'RequestNotReady':
    case 'DocumentChanged':
    case 'InvalidInput':
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
}
