import { type FormEvent, useRef } from 'react';
import type { StatementDecision } from '../../generated/operations.js';
import { type Speech, useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { KeptLine } from '../../ui/kept-line.js';
import { correctionOf, noCorrections, withCorrection } from './corrections.js';
import { decideSentence } from './letter.operations.js';
import type { Asked } from './request-page.js';
import { type Came, useSteps } from './use-steps.js';

type Statement = Asked['statements'][number];

/** Every sentence of the letter beside where it comes from; what it said first stays readable. */
export function Sentences({ request: { id, statements, part } }: { readonly request: Asked }) {
  const { say } = useSpeech();
  const kept = useKeptForm('letter_correction', id, noCorrections);
  const correct = (statement: string, text: string | null) => {
    const next = withCorrection(kept.now(), statement, text);
    if (next.open.length === 0) void kept.sent();
    else kept.type(next);
  };
  return (
    <section className="stack" aria-label={say('letter.sentences')}>
      <h2>{say('letter.sentences')}</h2>
      {part === 'clinician' && <p className="quiet">{say('letter.sentencesSays')}</p>}
      {statements.length === 0 && (
        <div className="empty">
          <p>{say('letter.noSentences')}</p>
          <p>{say('letter.noSentencesNext')}</p>
        </div>
      )}
      <ol className="plain-list spaced">
        {statements.map((one, at) => (
          <Sentence
            key={one.id}
            of={one}
            at={at + 1}
            all={statements.length}
            mayDecide={part === 'clinician'}
            correcting={part === 'clinician' ? correctionOf(kept.typed, one.id) : null}
            onCorrect={(text) => correct(one.id, text)}
          />
        ))}
      </ol>
      <KeptLine of={kept} />
    </section>
  );
}

const nothingMore = (): void => undefined;

interface SentenceProps {
  readonly of: Statement;
  readonly at: number;
  readonly all: number;
  readonly mayDecide: boolean;
  /** The sentence as it is being typed; null: it is not. */
  readonly correcting: string | null;
  readonly onCorrect: (text: string | null) => void;
}

/** What became of a sentence stands in its first line; only what was refused is said beside it. */
function Sentence({ of, at, all, mayDecide, correcting, onCorrect }: SentenceProps) {
  const speech = useSpeech();
  const { say } = speech;
  const { sending: working, take, notices } = useSteps(nothingMore);
  const place = useRef<HTMLLIElement>(null);
  const focus = (on: string) =>
    requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(on)?.focus());
  const decide = (decision: StatementDecision, text: string | null, then?: () => void) =>
    take(() => decided(of.id, decision, text), then);
  const close = () => {
    onCorrect(null);
    focus('.row > :nth-child(2)');
  };
  const correct = (event: FormEvent) => {
    event.preventDefault();
    decide('correct', correcting, close);
  };
  return (
    <li ref={place} className={of.standing === 'open' ? 'sentence open' : 'sentence'}>
      <p className="quiet small">
        {say('letter.sentence', { at, all })} ·{' '}
        <strong role="status">{say(`letter.standing.${of.standing}`)}</strong>
      </p>
      <blockquote>
        {of.correctedText !== null ? (
          <>
            <p>{of.correctedText}</p>
            <p className="was small">{of.text}</p>
          </>
        ) : of.standing === 'struck' ? (
          <p className="was">{of.text}</p>
        ) : (
          <p>{of.text}</p>
        )}
      </blockquote>
      <p className="source">{say('letter.source', { source: sourceInWords(of.source, speech) })}</p>
      {mayDecide && correcting === null && (
        <div className="row">
          <Button
            kind={of.standing === 'open' ? 'main' : 'plain'}
            working={working}
            onClick={() => decide('confirm', null)}
          >
            {say('letter.confirm', { at })}
          </Button>
          <Button
            kind="plain"
            onClick={() => {
              onCorrect(of.correctedText ?? of.text);
              focus('textarea');
            }}
          >
            {say('letter.correct', { at })}
          </Button>
          <Button kind="plain" working={working} onClick={() => decide('strike', null)}>
            {say('letter.strike', { at })}
          </Button>
        </div>
      )}
      {correcting !== null && (
        <form className="stack" noValidate onSubmit={correct}>
          <TextArea label={say('letter.correctText')} rows={3} value={correcting} onChange={onCorrect} />
          <div className="row">
            <Button type="submit" working={working}>
              {say('letter.correctSave')}
            </Button>
            <Button kind="plain" onClick={close}>
              {say('letter.cancel')}
            </Button>
          </div>
        </form>
      )}
      {notices}
    </li>
  );
}

/** Where a sentence comes from, complete enough to be found again. */
export function sourceInWords(source: Statement['source'], { say, language }: Speech): string {
  const date = (day: string) => showPlainDate(day, language);
  const { kind, title, dated, page, instrument, rater, identifier, readOn, readBy } = source;
  return [
    say(`source.${kind}`),
    title,
    instrument,
    identifier,
    dated === null ? null : say('source.dated', { date: date(dated) }),
    page === null ? null : say('source.page', { page }),
    rater === null ? null : say('source.rated', { rater }),
    readOn === null || readBy === null ? null : say('source.read', { reader: readBy, date: date(readOn) }),
  ]
    .filter((one) => one !== null && one !== '')
    .join(', ');
}

async function decided(statementId: string, decision: StatementDecision, text: string | null): Promise<Came> {
  const { decideStatement: answer } = await ask(decideSentence, { statementId, decision, text });
  switch (answer.__typename) {
    case 'StatementDecided':
      return { says: `letter.decided.${decision}` };
    case 'NotFound':
    case 'ClinicianDecidesAlone':
    case 'NotAllowed':
    case 'RequestMoveNotAllowed':
    case 'StatementEmpty':
    case 'StatementUnchanged':
    case 'BlankLeft':
    case 'CodesFixed':
    case 'SourceIncomplete':
    case 'SecondFactorNeeded':
    case 'AuthorizationMissing':
    case 'AuthorizationRevoked':
    case 'AuthorizationExpired':
    case 'AuthorizationIncomplete':
    case 'AuthorizationDoesNotCover':
    case 'InvalidInput':
      return answer;
    default:
      return never(answer);
  }
}
