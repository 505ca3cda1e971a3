import { type FormEvent, useRef } from 'react';
import type { StatementDecision } from '../../generated/operations.js';
import { type Speech, useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import { TakenUp } from '../../ui/afresh.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { KeptLine } from '../../ui/kept-line.js';
import {
  correctionOf,
  type Corrections,
  correctionSaved,
  correctionsTakenUp,
  noCorrections,
  sentenceChanged,
  withCorrection,
} from './corrections.js';
import { decideSentence } from './letter.operations.js';
import type { Asked } from './request-page.js';
import { type Came, useSteps } from './use-steps.js';

type Statement = Asked['statements'][number];

/** Every sentence of the letter beside where it comes from; what it said first stays readable. */
export function Sentences({ request: { id, statements, part } }: { readonly request: Asked }) {
  const { say } = useSpeech();
  const kept = useKeptForm('letter_correction', id, noCorrections, (words) =>
    correctionsTakenUp(words, new Map(statements.map((one) => [one.id, standsIn(one)]))),
  );
  const alter = (by: (now: Corrections) => Corrections) => {
    const next = by(kept.now());
    kept.type(next.open.length === 0 ? noCorrections : next);
    if (next.open.length === 0) void kept.sent(noCorrections, noCorrections);
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
      {part === 'clinician' && <TakenUp of={kept} />}
      <ol className="plain-list spaced">
        {statements.map((one, at) => (
          <Sentence
            key={one.id}
            of={one}
            at={at + 1}
            all={statements.length}
            mayDecide={part === 'clinician'}
            correcting={part === 'clinician' ? correctionOf(kept.typed, one.id) : null}
            changedSince={sentenceChanged(kept.typed, one.id, standsIn(one))}
            onCorrect={(text) => alter((now) => withCorrection(now, one.id, text, standsIn(one)))}
            onSaved={(sent) => alter((now) => correctionSaved(now, one.id, sent))}
          />
        ))}
      </ol>
      <KeptLine of={kept} />
    </section>
  );
}

const standsIn = ({ correctedText, text }: Statement): string => correctedText ?? text;

const nothingMore = (): void => undefined;

interface SentenceProps {
  readonly of: Statement;
  readonly at: number;
  readonly all: number;
  readonly mayDecide: boolean;
  /** The sentence as it is being typed; null: it is not. */
  readonly correcting: string | null;
  readonly onCorrect: (text: string | null) => void;
  /** It was changed by somebody else while it was being corrected. */
  readonly changedSince: boolean;
  /** It was saved, as it was sent. */
  readonly onSaved: (sent: string) => void;
}

/** What became of a sentence stands in its first line; only what was refused is said beside it. */
function Sentence(props: SentenceProps) {
  const { of, at, all, mayDecide, correcting, onCorrect, changedSince, onSaved } = props;
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
    if (correcting === null) return;
    decide('correct', correcting, () => {
      onSaved(correcting);
      // Who typed on meanwhile goes on typing.
      focus('textarea:focus, :not(form) > .row > :nth-child(2)');
    });
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
              onCorrect(standsIn(of));
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
          {changedSince && <p className="notice alert">{say('letter.changedSince')}</p>}
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
