import type { FormEvent } from 'react';
import type { StatementSourceInput, StatementSourceKind } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { useKeptForm } from '../../lib/use-kept-form.js';
import { Button } from '../../ui/button.js';
import { Field, Select, TextArea } from '../../ui/field.js';
import { KeptLine } from '../../ui/kept-line.js';
import { prepareSentence } from './letter.operations.js';
import { preparedSources } from './request-words.js';
import { type Came, useSteps } from './use-steps.js';

const none = {
  title: '',
  dated: '',
  page: '',
  instrument: '',
  rater: '',
  identifier: '',
  readOn: '',
  readBy: '',
};
type Typed = typeof none;
type Part = keyof Typed;

interface Sentence {
  readonly text: string;
  /** Null: not chosen yet. */
  readonly kind: StatementSourceKind | null;
  readonly parts: Typed;
}
const blank: Sentence = { text: '', kind: null, parts: none };

/** What each kind of source has to say, so that it can be found again. */
const partsOf: Readonly<Record<StatementSourceKind, readonly Part[]>> = {
  chart: ['title', 'dated', 'page'],
  notice: ['page'],
  patient_account: ['dated'],
  measure: ['instrument', 'dated', 'rater'],
  publication: ['identifier', 'readOn', 'readBy'],
  clinician: [],
};

const labels = {
  title: 'letter.addTitle',
  dated: 'letter.addDated',
  page: 'letter.addPage',
  instrument: 'letter.addInstrument',
  rater: 'letter.addRater',
  identifier: 'letter.addIdentifier',
  readOn: 'letter.addReadOn',
  readBy: 'letter.addReadBy',
} as const satisfies Readonly<Record<Part, string>>;

interface Props {
  readonly requestId: string;
  /** Only the clinician's own word is a source by itself. */
  readonly clinician: boolean;
}

export function AddSentence({ requestId, clinician }: Props) {
  const { say } = useSpeech();
  const kept = useKeptForm('letter_sentence', requestId, blank);
  const { typed: sentence, type } = kept;
  const { text, parts: typed } = sentence;
  const kind = sentence.kind ?? (clinician ? 'clinician' : 'chart');
  const { sending, take, notices } = useSteps();
  const kinds: readonly StatementSourceKind[] = clinician
    ? ['clinician', ...preparedSources]
    : preparedSources;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(
      () => prepared(requestId, text, sourceTyped(kind, typed)),
      () => void kept.sent(),
    );
  };
  return (
    <section className="card" aria-label={say('letter.add')}>
      <h2>{say('letter.add')}</h2>
      <form className="stack" noValidate onSubmit={submit}>
        <TextArea
          label={say('letter.addText')}
          rows={3}
          value={text}
          onChange={(words) => type({ ...sentence, text: words })}
        />
        <Select
          label={say('letter.addSource')}
          options={kinds.map((one) => ({
            value: one,
            label: say(one === 'clinician' ? 'letter.addOwn' : `source.${one}`),
          }))}
          value={kind}
          onChange={(chosen) => type({ ...sentence, kind: kinds.find((one) => one === chosen) ?? kind })}
        />
        {partsOf[kind].length > 0 && (
          <div className="side-by-side">
            {partsOf[kind].map((part) => (
              <Field
                key={part}
                label={say(labels[part])}
                type={part === 'dated' || part === 'readOn' ? 'date' : 'text'}
                value={typed[part]}
                onChange={(value) => type({ ...sentence, parts: { ...typed, [part]: value } })}
              />
            ))}
          </div>
        )}
        {notices}
        <div>
          <Button type="submit" kind="plain" working={sending}>
            {say('letter.addDo')}
          </Button>
        </div>
        <KeptLine of={kept} />
      </form>
    </section>
  );
}

const sourceTyped = (kind: StatementSourceKind, typed: Typed): StatementSourceInput => ({
  kind,
  ...Object.fromEntries(
    partsOf[kind].map((part) => [part, typed[part].trim() === '' ? null : typed[part].trim()]),
  ),
});

async function prepared(requestId: string, text: string, source: StatementSourceInput): Promise<Came> {
  const { prepareStatement: answer } = await ask(prepareSentence, { requestId, text, source });
  switch (answer.__typename) {
    case 'StatementPrepared':
      return { says: 'letter.added' };
    case 'NotFound':
    case 'NotAllowed':
    case 'RequestMoveNotAllowed':
    case 'StatementEmpty':
    case 'SourceIncomplete':
    case 'CodesFixed':
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
