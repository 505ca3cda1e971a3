import { Mark, useRoving } from './mark.js';
import './marks.css';

export interface CalendarDay {
  readonly day: string;
  /** "3", or "3 Dec" where a month begins. */
  readonly name: string;
  /** Legal dates on it, and hearings. */
  readonly dates: number;
  readonly hearings: number;
  readonly today: boolean;
  readonly label: string;
}

interface Props {
  readonly width: number;
  readonly label: string;
  /** Of whole weeks, from a Sunday on. */
  readonly days: readonly CalendarDay[];
  /** Seven short names, from Sunday. */
  readonly weekdays: readonly string[];
}

const head = 24;

/** Weeks under each other; a square with a number for legal dates, a circle for hearings. */
export default function Calendar({ width, label, days, weekdays }: Props) {
  const cell = Math.floor(width / 7);
  const tall = Math.max(46, Math.min(64, cell));
  const places = days.map((one, at) => ({
    ...one,
    key: one.day,
    x: (at % 7) * cell,
    y: head + Math.floor(at / 7) * tall,
  }));
  const roving = useRoving(places);
  return (
    <svg
      className="drawing"
      role="group"
      aria-label={label}
      width={cell * 7}
      height={head + Math.ceil(days.length / 7) * tall}
    >
      <g aria-hidden="true">
        {weekdays.map((name, at) => (
          <text key={name} x={at * cell + cell / 2} y={16} textAnchor="middle" className="quietly">
            {name}
          </text>
        ))}
      </g>
      {places.map(({ key, x, y, name, dates, hearings, today, label: says }) => (
        <Mark key={key} label={says} roving={roving.propsOf(key)} className={today ? 'today' : ''}>
          <rect x={x + 1} y={y + 1} width={cell - 2} height={tall - 2} rx={4} className="cell" />
          <text x={x + 6} y={y + 16} className="quietly" fontSize={12}>
            {name}
          </text>
          {dates > 0 && (
            <>
              <rect x={x + 5} y={y + tall - 25} width={22} height={20} rx={2} className="bar" />
              <text x={x + 16} y={y + tall - 10} textAnchor="middle" className="on-bar" fontSize={12}>
                {dates > 99 ? '99+' : dates}
              </text>
            </>
          )}
          {hearings > 0 && <circle cx={x + cell - 13} cy={y + tall - 15} r={7} className="ring" />}
        </Mark>
      ))}
    </svg>
  );
}
