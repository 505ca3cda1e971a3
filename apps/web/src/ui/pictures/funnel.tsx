import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { Mark, useRoving } from './mark.js';
import './marks.css';

export interface FunnelStep {
  readonly key: string;
  readonly name: string;
  /** Null: withheld, and drawn as no bar at all. */
  readonly count: number | null;
  /** "12 of 40 (30%)", or that it is withheld. */
  readonly shown: string;
}

interface Props {
  readonly width: number;
  readonly label: string;
  readonly steps: readonly FunnelStep[];
}

const stepHeight = 58;

/** How many are left after each step, each bar as long as its share of the first. */
export default function Funnel({ width, label, steps }: Props) {
  const long = scaleLinear({ domain: [0, Math.max(1, steps[0]?.count ?? 1)], range: [0, width - 2] });
  const places = steps.map((step, at) => ({ ...step, x: 0, y: at * stepHeight }));
  const roving = useRoving(places);
  return (
    <svg className="drawing" role="group" aria-label={label} width={width} height={steps.length * stepHeight}>
      {places.map(({ key, name, count, shown, y }) => (
        <Mark key={key} label={`${name}: ${shown}`} roving={roving.propsOf(key)}>
          <text x={0} y={y + 16} fontWeight="650">
            {name}
          </text>
          <text x={width} y={y + 16} textAnchor="end" className="quietly">
            {shown}
          </text>
          <rect x={1} y={y + 24} width={width - 2} height={22} rx={4} className="track" />
          {count !== null && <Bar x={1} y={y + 24} width={long(count)} height={22} rx={4} className="bar" />}
        </Mark>
      ))}
    </svg>
  );
}
