import type { ReadinessLevel } from '../../../generated/operations.js';
import { useSpeech, type WordKey } from '../../../i18n/words.js';
import { Go } from '../../../ui/go.js';

interface Check {
  readonly check: string;
  readonly level: ReadinessLevel;
  readonly reason: string;
}

interface Props {
  readonly checks: readonly Check[];
  readonly org: string;
  readonly here: string;
  /** Of which state they speak; left out for the whole. */
  readonly state?: string;
}

/** Where somebody mends what a check found; a check of a kind of somebody's own has no page here. */
function placeOf(check: string, org: string, here: string, state: string | undefined): string | null {
  const facts = (kind: string): string =>
    `/review/facts?campaign=${here.split('/').at(-1) ?? ''}&state=${state ?? ''}&kind=${kind}&standing=due`;
  switch (check) {
    case 'organization':
      return `/org/${org}/settings`;
    case 'verifiers':
      return `/org/${org}/team`;
    case 'purpose':
    case 'states':
    case 'wave':
      return `${here}/setup`;
    case 'lead_cases':
      return `${here}/assignment`;
    case 'rules':
      return facts('dates');
    case 'regulator':
      return facts('regulator');
    case 'facts':
      return facts('');
    default:
      return null;
  }
}

/** Every check with its level in words, the reason the server gives, and what to do about it. */
export function Checks({ checks, org, here, state }: Props) {
  const { say, knows } = useSpeech();
  const nameOf = (check: string): string => {
    const key = `ready.check.${check}`;
    return knows(key) ? say(key) : check;
  };
  const todo = (check: string): WordKey | null => {
    const key = `ready.todo.${check}`;
    return knows(key) ? key : null;
  };
  return (
    <ul className="check-list">
      {checks.map(({ check, level, reason }) => {
        const next = level === 'ok' ? null : todo(check);
        const place = level === 'ok' ? null : placeOf(check, org, here, state);
        return (
          <li key={check}>
            <span className={`check-level ${level}`}>{say(`ready.level.${level}`)}</span>
            <span>
              <strong>{nameOf(check)}.</strong> {reason}
              {next !== null && <span className="quiet"> {say(next)}</span>}{' '}
              {place !== null && <Go to={place}>{say('ready.mend')}</Go>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
