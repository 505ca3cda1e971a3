import { useEffect, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant } from '../../lib/show-time.js';
import type { Refusing } from '../../lib/use-acting.js';
import { askInTime } from '../../lib/use-asked.js';
import { useKeptWords } from '../../lib/use-kept-words.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { OtherWords } from '../../ui/other-words.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { SaveLine } from '../../ui/save-line.js';
import type { TheHearing, TheSeat } from './my-hearing-page.js';
import { SpeakingClock } from './speaking-clock.js';
import { saveStatement, wordsNow } from './speaker.operations.js';
import { clockFace, secondsFor, wordsIn } from './speaking-timer.js';
import { inputOf, savedText, statementText, typedOf, type TypedWords } from './typed-words.js';
import { type Wanting, WantingNotice } from './wanting-notice.js';

interface Props {
  readonly seat: TheSeat;
  readonly hearing: TheHearing;
  /** Whether the words on the screen are others than those that are kept. */
  readonly onUnsaved: (unsaved: boolean) => void;
}

const standing = (statement: Parameters<typeof typedOf>[0]) => ({
  value: typedOf(statement),
  text: statementText(statement),
});

/** Somebody's own words: what they say aloud within their minutes, and what goes in on paper. Kept while they are typed. */
export function YourStatement({ seat, hearing, onUnsaved }: Props) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const [wanting, setWanting] = useState<Wanting | null>(null);
  /** Somebody asked for it; while they type, what is still missing is no news. */
  const [asked, setAsked] = useState(false);
  const [going, setGoing] = useState(false);
  const statement = seat.statement;
  const save = async (words: TypedWords, seen: number[]): Promise<Refusing | null> => {
    const input = { ...inputOf(words, seat.id, statement?.language ?? language), seen };
    const { saveStatement: answer } = await ask(saveStatement, { input });
    switch (answer.__typename) {
      case 'StatementSaved':
        setWanting(answer.wanting);
        // Ticks below are for the version that is kept now.
        await changed();
        return null;
      case 'NotFound':
      case 'NotAllowed':
      case 'InvalidInput':
      case 'StatementTooLong':
      case 'SeatOver':
      case 'WordsChangedElsewhere':
        return answer;
      default:
        return never(answer);
    }
  };
  const { kept, elsewhere } = useKeptWords<TypedWords>(`${seat.id} words`, standing(statement), {
    textOf: savedText,
    save,
    read: async () => {
      await changed();
      const { mySeats } = await askInTime(wordsNow, {});
      const now = mySeats.find(({ id }) => id === seat.id);
      return now === undefined ? null : standing(now.statement);
    },
  });
  const { spoken, written, measured } = kept.value;
  const unsaved = kept.state !== 'saved';
  useEffect(() => onUnsaved(unsaved), [unsaved, onUnsaved]);
  const set = (part: Partial<TypedWords>) => {
    setAsked(false);
    kept.change({ ...kept.value, ...part });
  };
  const saveNow = async () => {
    setGoing(true);
    if (statement === null && kept.state === 'saved') kept.change(kept.value);
    setAsked(await kept.flush());
    setGoing(false);
  };

  const allowedSeconds = hearing.minutesPerSpeaker * 60;
  const words = wordsIn(spoken);
  const seconds = measured ?? secondsFor(words);
  return (
    <section className="card" aria-labelledby="your-words">
      <h2 id="your-words">{say('hear.words')}</h2>
      <p className="quiet">{say('hear.wordsHint')}</p>
      <TextArea
        label={say('hear.spoken')}
        hint={say('hear.spokenHint', { minutes: hearing.minutesPerSpeaker })}
        value={spoken}
        onChange={(next) => set({ spoken: next, measured: null })}
        rows={9}
      />
      <p className={seconds > allowedSeconds ? 'problem' : 'quiet'}>
        {say(measured === null ? 'hear.counted' : 'hear.measured', {
          words,
          takes: clockFace(seconds),
          allowed: clockFace(allowedSeconds),
        })}
      </p>
      <SpeakingClock allowedSeconds={allowedSeconds} onMeasured={(took) => set({ measured: took })} />
      <TextArea
        label={say('hear.written')}
        hint={say('hear.writtenHint')}
        value={written}
        onChange={(next) => set({ written: next })}
        rows={6}
      />
      {statement !== null && (
        <>
          <p className="quiet small">{say('hear.lineAdded', { line: statement.disclosureLine })}</p>
          {!unsaved && statement.prompts.length > 0 && (
            <div className="notice">
              <strong>{say('hear.prompts')}</strong>
              <ul>
                {statement.prompts.map(({ kind, from, in: where }) => (
                  <li key={`${where}-${kind}-${from}`}>{say(`hear.prompt.${kind}`)}</li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
      {asked && <WantingNotice wanting={wanting} />}
      {elsewhere === null && <SaveLine kept={kept} />}
      <OtherWords
        of={elsewhere}
        show={(theirs) => (
          <>
            <p className="as-typed">{theirs.spoken}</p>
            <p className="as-typed">{theirs.written}</p>
          </>
        )}
      />
      <RefusalNotice refused={kept.state === 'refused' && elsewhere === null ? kept.refused : null} />
      <div>
        <Button working={going} onClick={() => void saveNow()}>
          {say('hear.save')}
        </Button>
      </div>
      <p role="status" className="said">
        {asked && !unsaved ? say('hear.saved') : ''}
      </p>
      {!unsaved && statement !== null && (
        <p className="quiet small">
          {say('hear.savedAt', { when: showInstant(new Date(statement.savedAt), language) })}
        </p>
      )}
    </section>
  );
}
