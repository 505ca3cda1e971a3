import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useSpeech } from '../../i18n/words.js';
import { Button } from '../../ui/button.js';
import { Go } from '../../ui/go.js';
import { stateNamed } from '../../ui/pictures/us-states.js';
import { takeUpLetter } from './letter.operations.js';
import type { Asked } from './request-page.js';
import { areaOf } from './request-words.js';
import { type Came, type Done, useSteps } from './use-steps.js';

interface OfferProps {
  readonly request: Asked;
  /** Said by the page: with the yes, the offer goes. */
  readonly onTaken: (done: Done) => void;
}

/** What tells enough to say yes or no, and nothing of who it is. */
export function OfferCard({ request: { id, offer, part }, onTaken }: OfferProps) {
  const { say } = useSpeech();
  const { sending, take, notices } = useSteps(onTaken);
  const takeUp = async (): Promise<Came> => {
    const { takeRequest: answer } = await ask(takeUpLetter, { requestId: id });
    switch (answer.__typename) {
      case 'RequestTaken':
        return { says: 'letter.taken' };
      case 'NotFound':
      case 'ClinicianDecidesAlone':
      case 'NotAllowed':
      case 'RequestMoveNotAllowed':
      case 'LicenceNotInForce':
      case 'NoCapacityLeft':
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
  const area = areaOf(offer?.bodyArea ?? null);
  const known = (words: string | null | undefined) =>
    words == null || words === '' ? say('letter.unknown') : words;
  return (
    <section className="card" aria-label={say('letter.offer')}>
      <h2>{say('letter.offer')}</h2>
      <dl className="facts">
        <dt>{say('letter.offer.state')}</dt>
        <dd>{offer?.state == null ? say('letter.unknown') : stateNamed(offer.state)}</dd>
        <dt>{say('letter.offer.area')}</dt>
        <dd>{area === undefined ? say('letter.unknown') : say(`area.${area}`)}</dd>
        <dt>{say('letter.offer.payers')}</dt>
        <dd>{known(offer?.payerNames.join(', '))}</dd>
      </dl>
      <p className="quiet">{say('letter.offerSays')}</p>
      {notices}
      {part === 'clinician' && (
        <div className="row">
          <Button working={sending} onClick={() => take(takeUp)}>
            {say('letter.take')}
          </Button>
          <Go to={`/clinic/requests/${id}/decline`} className="button plain">
            {say('letter.decline')}
          </Go>
        </div>
      )}
    </section>
  );
}

/** The case as it was opened for this clinician alone; codes are printed, never typed. */
export function CaseCard({ request }: { readonly request: Asked }) {
  const { say, language } = useSpeech();
  const { discloses } = request;
  const of = request.case;
  if (of === null) return null;
  const date = (day: string | null) => (day === null ? null : showPlainDate(day, language));
  const facts: readonly (readonly [string, string | null])[] = [
    [say('letter.case.patient'), of.patientName],
    [say('letter.case.born'), date(of.birthDate)],
    [say('letter.case.service'), of.service],
    [say('letter.case.reason'), of.reasonText],
    [
      say('letter.case.criteria'),
      [of.criteriaName, of.policyNumber].filter((one) => one !== null).join(', ') || null,
    ],
    [say('letter.case.notice'), date(of.noticeDate)],
    [say('letter.case.codes'), of.codesAsPrinted.join(', ') || null],
    [say('letter.case.payers'), of.payerNames.join(', ') || null],
  ];
  return (
    <section className="card" aria-label={say('letter.case')}>
      <h2>{say('letter.case')}</h2>
      <dl className="facts">
        {facts.map(([title, value]) => (
          <div key={title} className="fact">
            <dt>{title}</dt>
            <dd>{value ?? say('letter.unknown')}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet small">{say('letter.codesNote')}</p>
      {request.lacks.length > 0 && (
        <p className="notice alert">
          {say('letter.lacks', { what: request.lacks.map((one) => say(`letter.lacks.${one}`)).join(', ') })}
        </p>
      )}
      {of.story !== null && (
        <>
          <h3>{say('letter.case.story')}</h3>
          <p className="paper">{of.story}</p>
        </>
      )}
      {of.evidenceFileIds.length > 0 && (
        <>
          <h3>{say('letter.case.files')}</h3>
          <ul className="plain-list">
            {of.evidenceFileIds.map((id, at) => (
              <li key={id}>
                <a className="row-link" href={`/files/${id}`}>
                  {say('letter.case.file', { at: at + 1 })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {discloses.length > 0 && (
        <p className="notice">
          {say('letter.discloses', {
            kinds: discloses.map(({ kind }) => say(`clinic.kind.${kind}`)).join(', '),
          })}
        </p>
      )}
    </section>
  );
}
