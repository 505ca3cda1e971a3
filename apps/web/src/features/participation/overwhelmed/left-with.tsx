import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useToday } from '../../../lib/use-today.js';
import { Shown } from '../../../ui/asked.js';
import { Go } from '../../../ui/go.js';
import { NextDate } from '../../../ui/next-date.js';
import { takenAlong } from '../participation.operations.js';
import type { Taking } from '../whose.js';
import { allOf, type TakenAlong } from './taken-along.js';

/** Everything somebody takes along who left: their papers and every date that runs on, whenever they come back to look. */
export function LeftWith({ part }: { readonly part: Taking }) {
  const { say } = useSpeech();
  const asked = useAsked(takenAlong, { caseId: part.caseId });
  const heading = `left-${part.id}`;
  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading}>{say('relief.left', { title: part.campaign.title })}</h2>
      <p>{say('relief.leftSays')}</p>
      <Shown of={asked}>
        {(answer) => {
          const taken = allOf(answer);
          return taken === null ? <p>{say('relief.noPapers')}</p> : <Taken taken={taken} />;
        }}
      </Shown>
    </section>
  );
}

function Taken({ taken: { dates, fileIds, letters } }: { readonly taken: TakenAlong }) {
  const { say } = useSpeech();
  const today = useToday();
  return (
    <>
      {dates.map(({ actBy, verified, lastArguable }) => (
        <NextDate
          kind="filing"
          key={actBy}
          what={say('relief.dateRuns')}
          date={actBy}
          today={today}
          verified={verified}
          lastArguable={lastArguable}
        />
      ))}
      {dates.length === 0 && <p>{say('relief.noDates')}</p>}
      <h3>{say('relief.papers')}</h3>
      {fileIds.length + letters.length === 0 ? (
        <p>{say('relief.noPapers')}</p>
      ) : (
        <ul>
          {fileIds.map((id, at) => (
            <li key={id}>
              <a href={`/files/${id}`} target="_blank" rel="noreferrer">
                {say('relief.file', { number: at + 1 })}
              </a>
            </li>
          ))}
          {letters.map(({ id, html, packet }, at) => (
            <li key={id}>
              {html === null ? (
                <Go to={`/me/filings/${id}`}>{say('relief.filing', { number: at + 1 })}</Go>
              ) : (
                <a href={html} target="_blank" rel="noreferrer">
                  {say('relief.filing', { number: at + 1 })}
                </a>
              )}
              {packet !== null && (
                <>
                  {' · '}
                  <a href={packet} target="_blank" rel="noreferrer">
                    {say('relief.packet', { number: at + 1 })}
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
