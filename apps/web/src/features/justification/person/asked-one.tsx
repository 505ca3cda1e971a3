import { useSpeech } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { showInstant } from '../../../lib/show-time.js';
import { Button } from '../../../ui/button.js';
import { Go } from '../../../ui/go.js';
import { NextDate } from '../../../ui/next-date.js';
import { FilePicker } from '../../file/file-picker.js';
import { revokePracticeLink, uploadPracticePaper, withdrawAsking } from '../person.operations.js';
import { isAnswered } from '../request-words.js';
import { type Came, useSteps } from '../use-steps.js';
import type { AskedRequest } from './clinician-page.js';
import { OnePage } from './one-page.js';
import { PaperLook } from './paper-look.js';
import { PlanCall } from './plan-call.js';

interface Props {
  readonly request: AskedRequest;
  readonly caseId: string;
  readonly personId: string | null;
  readonly today: string;
}

/** How one question stands, with what the person can do about it. */
export function AskedOne({ request, caseId, personId, today }: Props) {
  const { say, language } = useSpeech();
  const { sending, take, notices } = useSteps();
  const { id, state, neededBy, letter } = request;
  const withdraw = async (): Promise<Came> => {
    const { withdrawRequest: answer } = await ask(withdrawAsking, { requestId: id });
    switch (answer.__typename) {
      case 'RequestWithdrawn':
        return { says: 'asking.withdrawn' };
      case 'NotFound':
      case 'NotAllowed':
      case 'RequestMoveNotAllowed':
        return answer;
      default:
        return never(answer);
    }
  };
  const uploaded = async (fileId: string) => {
    const { uploadPaperAnswer: answer } = await ask(uploadPracticePaper, { requestId: id, fileId });
    if (answer.__typename !== 'PaperAnswerUploaded') return answer;
    take(() => Promise.resolve({ says: 'asking.state.paper_received' }));
    return null;
  };
  const name = request.clinicianName ?? say(`asking.relation.treating`);
  const open = !isAnswered(state);
  return (
    <article className="card" aria-label={name}>
      <h3>{name}</h3>
      <p>
        <strong>{say(`asking.state.${state}`)}</strong>
      </p>
      <p className="quiet small">{say('asking.reference', { reference: request.reference })}</p>
      {open && neededBy !== null && (
        <NextDate kind="day" what={say('asking.needed')} date={neededBy} today={today} />
      )}
      {letter?.signedAt != null && letter.fileId !== null && (
        <p>
          <a className="row-link" href={`/files/${letter.fileId}`}>
            {say('asking.letter')}
          </a>
        </p>
      )}
      {open && request.lacks.length > 0 && (
        <p className="notice alert">
          {say('asking.lacks', { what: request.lacks.map((one) => say(`asking.lacks.${one}`)).join(', ') })}{' '}
          <Go to={`/me/cases/${caseId}`}>{say('asking.lacksGo')}</Go>
        </p>
      )}
      {request.call !== null && <PlanCall call={request.call} />}
      {request.practicePapers.map((paper) => (
        <p key={paper.id}>
          <a className="row-link" href={`/files/${paper.fileId}`}>
            {say('asking.practicePaper', { at: showInstant(new Date(paper.addedAt), language) })}
          </a>
        </p>
      ))}
      {request.paperAnswers.map((paper) => (
        <PaperLook key={paper.id} paper={paper} />
      ))}
      {open && state !== 'requested' && (
        <>
          <OnePage request={request} />
          <Links links={request.links} />
          {personId !== null && (
            <details>
              <summary>{say('asking.paper')}</summary>
              <FilePicker personId={personId} label={say('asking.paperFile')} onSent={uploaded} />
            </details>
          )}
        </>
      )}
      {notices}
      {open && (
        <div>
          <Button kind="plain" working={sending} onClick={() => take(withdraw)}>
            {say('asking.withdraw')}
          </Button>
        </div>
      )}
    </article>
  );
}

function Links({ links }: { readonly links: AskedRequest['links'] }) {
  const { say, language } = useSpeech();
  const { sending, take, notices } = useSteps();
  const revoke = async (linkId: string): Promise<Came> => {
    const { revokeOneCaseLink: answer } = await ask(revokePracticeLink, { linkId });
    switch (answer.__typename) {
      case 'OneCaseLinkRevoked':
        return { says: 'asking.linkRevoked' };
      case 'NotFound':
      case 'NotAllowed':
      case 'SecondFactorNeeded':
        return answer;
      default:
        return never(answer);
    }
  };
  if (links.length === 0) return null;
  return (
    <div className="stack">
      <h4>{say('asking.link')}</h4>
      {links.map(({ id, address, expiresAt, uploads }) =>
        address === null ? (
          <p key={id} className="quiet">
            {say('asking.linkOver')}
          </p>
        ) : (
          <div key={id} className="stack">
            <p className="secret">{address}</p>
            <p>{say('asking.linkUntil', { at: showInstant(new Date(expiresAt), language), uploads })}</p>
            <div className="row">
              <a className="button plain" href={new URL(address).pathname}>
                {say('asking.linkOpen')}
              </a>
              <Button kind="plain" working={sending} onClick={() => take(() => revoke(id))}>
                {say('asking.linkRevoke')}
              </Button>
            </div>
          </div>
        ),
      )}
      {notices}
    </div>
  );
}
