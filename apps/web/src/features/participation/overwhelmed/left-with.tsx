import type { LeaveWithPacketMutation } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useToday } from '../../../lib/use-today.js';
import { byDay } from '../../../ui/date-words.js';
import { NextDate } from '../../../ui/next-date.js';

export type Left = Extract<LeaveWithPacketMutation['leaveCampaign'], { readonly __typename: 'CampaignLeft' }>;

/** Everything somebody takes along who left: their papers and every date that runs on. */
export function LeftWith({ left }: { readonly left: Left }) {
  const { say } = useSpeech();
  const today = useToday();
  return (
    <section className="notice stack" aria-labelledby="left" role="status">
      <h2 id="left">{say('relief.left')}</h2>
      <p>{say('relief.leftSays')}</p>
      {byDay(left.dates).map(({ actBy, verified, lastArguable }) => (
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
      {left.dates.length === 0 && <p>{say('relief.noDates')}</p>}
      <h3>{say('relief.papers')}</h3>
      {left.fileIds.length + left.submissionIds.length === 0 ? (
        <p>{say('relief.noPapers')}</p>
      ) : (
        <ul>
          {left.fileIds.map((id, at) => (
            <li key={id}>
              <a href={`/files/${id}`}>{say('relief.file', { number: at + 1 })}</a>
            </li>
          ))}
          {left.submissionIds.map((id, at) => (
            <li key={id}>
              <a href={`/submissions/${id}`}>{say('relief.filing', { number: at + 1 })}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
