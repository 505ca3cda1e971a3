import { useEffect, useRef, useState } from 'react';
import type { MyHearingQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useFresh } from '../../lib/use-fresh.js';
import { someWordsAreUnsent } from '../../lib/use-leave-asking.js';
import { useNow, useToday } from '../../lib/use-today.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Choices } from '../../ui/choices.js';
import { Go } from '../../ui/go.js';
import { NextDate } from '../../ui/next-date.js';
import { Page } from '../../ui/page.js';
import { Nobody } from '../participation/whose.js';
import { Afterwards } from './afterwards.js';
import { BodyList } from './body-list.js';
import { OwnComment } from './own-comment.js';
import { ReadFirst } from './read-first.js';
import { myHearing } from './speaker.operations.js';
import { YourStatement } from './your-statement.js';
import { WhenThere } from './when-there.js';
import { YourPlace } from './your-place.js';
import './hearing.css';

export type TheHearing = NonNullable<MyHearingQuery['hearing']>;
export type TheSeat = MyHearingQuery['mySeats'][number];

export default function MyHearingPage({ params }: PageProps) {
  const { say, language } = useSpeech();
  const asked = useFresh(myHearing, { id: params.id ?? '', language }, { everyMs: 60_000 });
  const hearing = asked.answer?.hearing ?? null;
  return (
    <Page title={hearing?.title ?? say('hear.aHearing')} lead={hearing?.body} back="/me/hearings">
      <Shown of={asked}>
        {(answer) =>
          answer.hearing === null ? (
            <div className="empty">
              <p>{say('hear.gone')}</p>
              <p>
                <Go to="/me/hearings">{say('hear.toHearings')}</Go>
              </p>
            </div>
          ) : (
            <One answer={answer} hearing={answer.hearing} />
          )
        }
      </Shown>
    </Page>
  );
}

function One({ answer, hearing }: { readonly answer: MyHearingQuery; readonly hearing: TheHearing }) {
  const { say } = useSpeech();
  const today = useToday();
  const now = useNow();
  const persons = answer.me?.persons ?? [];
  const here = answer.mySeats.filter((seat) => seat.hearing.id === hearing.id);
  const [chosen, setChosen] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  // The card in which it was said is gone with it.
  const [answered, setAnswered] = useState<string | null>(null);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answered !== null) told.current?.scrollIntoView({ block: 'center' });
  }, [answered]);
  const personId = chosen ?? here[0]?.personId ?? persons[0]?.id ?? '';
  const seat = here.find((one) => one.personId === personId) ?? null;
  const comment = answer.myComments.find((one) => seat !== null && one.seatId === seat.id) ?? null;
  const over =
    ['held', 'closed'].includes(hearing.state) || (now !== null && Date.parse(hearing.endsAt) < now);
  const wordsKept =
    hearing.state === 'closed' || (over && (seat?.state === 'delivered' || seat?.state === 'declined'));
  const choose = (other: string) => {
    if (!someWordsAreUnsent() || window.confirm(say('shell.leaveUnsent'))) setChosen(other);
  };
  if (persons.length === 0) return <Nobody />;
  return (
    <>
      {!over && hearing.state !== 'cancelled' && (
        <NextDate kind="day" what={say('hear.theDay')} date={hearing.starts.date} today={today} />
      )}
      {persons.length > 1 && (
        <Choices
          legend={say('hear.whoSpeaks')}
          choices={persons.map(({ id, name }) => ({ value: id, label: `${name.given} ${name.family}` }))}
          value={personId}
          onChange={choose}
        />
      )}
      <Facts hearing={hearing} />
      <YourPlace hearing={hearing} seat={seat} personId={personId} over={over} />
      {!over && seat?.signupTask != null && (
        <BodyList key={`list-${seat.id}`} seat={seat} onAnswered={() => setAnswered(seat.id)} />
      )}
      <div ref={told} role="status" className="said">
        {seat !== null && answered === seat.id && <p className="notice">{say('hear.answerKept')}</p>}
      </div>
      {seat !== null && over && <Afterwards seat={seat} hearing={hearing} />}
      {seat !== null && (
        <>
          {wordsKept ? (
            <KeptWords seat={seat} />
          ) : (
            <YourStatement key={`words-${seat.id}`} seat={seat} hearing={hearing} onUnsaved={setUnsaved} />
          )}
          {!over && <ReadFirst key={`ticks-${seat.id}`} seat={seat} hearing={hearing} unsaved={unsaved} />}
          {hearing.docket !== null && (
            <OwnComment key={`comment-${seat.id}`} seat={seat} hearing={hearing} comment={comment} />
          )}
        </>
      )}
    </>
  );
}

/** What they had written, once nothing can be changed any more. */
function KeptWords({ seat: { statement } }: { readonly seat: TheSeat }) {
  const { say } = useSpeech();
  const words = statement?.spoken ?? statement?.written ?? '';
  if (words === '') return null;
  return (
    <section className="card" aria-labelledby="your-words">
      <h2 id="your-words">{say('hear.words')}</h2>
      <p className="own-lines">{words}</p>
    </section>
  );
}

function Facts({ hearing }: { readonly hearing: TheHearing }) {
  const { say } = useSpeech();
  return (
    <section className="card" aria-labelledby="hearing-facts">
      <h2 id="hearing-facts">{say('hear.facts')}</h2>
      <p>{hearing.stateSentence}</p>
      <dl className="facts">
        <dt>{say('hear.whenWord')}</dt>
        <dd>
          <WhenThere at={hearing.starts} zone={hearing.zone} />
        </dd>
        {hearing.place !== null && (
          <>
            <dt>{say('hear.where')}</dt>
            <dd>{hearing.place}</dd>
          </>
        )}
        {hearing.link !== null && (
          <>
            <dt>{say('hear.fromAfar')}</dt>
            <dd>
              <a href={hearing.link} rel="noreferrer noopener">
                {say('hear.openLink')}
              </a>
            </dd>
          </>
        )}
        <dt>{say('hear.howLong')}</dt>
        <dd>{say('hear.minutes', { minutes: hearing.minutesPerSpeaker })}</dd>
        {hearing.docket !== null && (
          <>
            <dt>{say('hear.docket')}</dt>
            <dd>{hearing.docket}</dd>
          </>
        )}
      </dl>
      {hearing.outline !== '' && (
        <details>
          <summary>{say('hear.outline')}</summary>
          <p className="own-lines">{hearing.outline}</p>
        </details>
      )}
    </section>
  );
}
