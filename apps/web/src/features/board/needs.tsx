import type { BoardOfCampaignQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { daysUntil } from '../../lib/show-time.js';
import { NextDate } from '../../ui/next-date.js';
import { Go } from '../../ui/go.js';
import type { Board } from './board.operations.js';

interface Props {
  readonly answer: BoardOfCampaignQuery;
  readonly board: Board;
  readonly base: string;
}

const riskDays = 10;

/** What waits for somebody here, each with where to do it. What is nothing is not listed. */
export function Needs({ answer, board, base }: Props) {
  const { say } = useSpeech();
  const { today, days } = board;
  const open = days.filter(({ day }) => day >= today);
  const next = open[0]?.day;
  const passed = days
    .filter(({ day }) => day < today)
    .reduce((all, { cases }) => all + cases, board.passedEarlier ?? 0);
  const soon = open
    .filter(({ day }) => daysUntil(day, today) <= riskDays)
    .reduce((all, { cases }) => all + cases, 0);
  const of = (...states: readonly string[]) =>
    board.filings.filter(({ state }) => states.includes(state)).reduce((all, { count }) => all + count, 0);
  const plan = answer.assignmentInForce;
  const all = [
    { key: 'soon', count: soon, to: 'assignment' },
    { key: 'passed', count: passed, to: 'assignment' },
    { key: 'withoutDate', count: board.withoutDate ?? 0, to: 'assignment' },
    { key: 'uncertain', count: of('uncertain'), to: 'sending' },
    { key: 'bounced', count: of('bounced', 'rejected_by_recipient'), to: 'sending' },
    { key: 'failed', count: of('failed', 'held_locally'), to: 'sending' },
    { key: 'unassigned', count: plan?.summary.unassigned ?? 0, to: 'assignment' },
    { key: 'stale', count: plan?.stale === true ? 1 : 0, to: 'assignment' },
    { key: 'verify', count: board.outcomesToVerify ?? 0, to: 'outcomes' },
    { key: 'compare', count: answer.pairsToCompare, to: 'outcomes' },
    { key: 'calls', count: board.callsToMake ?? 0, to: 'outcomes' },
    { key: 'moved', count: board.seatsToAskAgain ?? 0, to: 'hearings' },
  ] as const;
  const items = all.filter(({ count }) => count > 0);
  const reasons = (plan?.summary.byConstraint ?? [])
    .slice(0, 3)
    .map(({ constraint, count }) => `${say(`board.constraint.${constraint}`)} (${count})`);
  return (
    <section className="card" aria-labelledby="needs">
      <h2 id="needs">{say('board.needs')}</h2>
      {next !== undefined && <NextDate kind="day" what={say('board.nextDate')} date={next} today={today} />}
      {items.length === 0 ? (
        <p>{say('board.needsNothing')}</p>
      ) : (
        <ul className="needs">
          {items.map(({ key, count, to }) => (
            <li key={key}>
              <Go to={`${base}/${to}`}>
                <strong>{count}</strong> <span>{say(`board.need.${key}`)}</span>
              </Go>
              {key === 'unassigned' && reasons.length > 0 && (
                <span className="quiet small">{reasons.join(' · ')}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
