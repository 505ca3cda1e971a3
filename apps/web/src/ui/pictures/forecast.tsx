import { AxisBottom, AxisLeft } from '@visx/axis';
import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { Mark, useRoving } from './mark.js';
import { ticksOf } from './ticks.js';
import './marks.css';

export interface ForecastDay {
  readonly day: string;
  /** As the axis shows it. */
  readonly name: string;
  readonly waiting: number;
  /** How many of those that wait have their last safe day now. */
  readonly due: number;
  readonly label: string;
}

interface Props {
  readonly width: number;
  readonly label: string;
  /** What is counted upwards: "Filings that wait". */
  readonly unit: string;
  readonly days: readonly ForecastDay[];
}

const height = 264;
const edge = { left: 40, right: 24, top: 36, bottom: 32 };
const words = { className: 'tick-words' };
/** As wide as a date on the axis, with room beside it. */
const nameWidth = 76;

/** How a queue gets shorter day by day; a day on which something must be out by carries a post with a flag. */
export default function Forecast({ width, label, unit, days }: Props) {
  const across = scalePoint({
    domain: days.map(({ day }) => day),
    range: [edge.left, width - edge.right],
    padding: 0.3,
  });
  const most = Math.max(1, ...days.map(({ waiting }) => waiting));
  const up = scaleLinear({ domain: [0, most], range: [height - edge.bottom, edge.top], nice: 5 });
  const places = days.map((one) => ({ ...one, key: one.day, x: across(one.day) ?? 0, y: up(one.waiting) }));
  const roving = useRoving(places);
  const names = new Map(days.map(({ day, name }) => [day, name]));
  const named = ticksOf(days.length, Math.floor((width - edge.left - edge.right) / nameWidth) + 1);
  return (
    <svg className="drawing" role="group" aria-label={label} width={width} height={height}>
      <g aria-hidden="true">
        <AxisLeft
          scale={up}
          left={edge.left}
          numTicks={Math.min(5, most)}
          axisClassName="axis"
          tickFormat={String}
          tickLabelProps={{ ...words, textAnchor: 'end', dx: '-0.25em', dy: '0.3em' }}
        />
        <text x={0} y={16} className="tick-words">
          {unit}
        </text>
        <AxisBottom
          scale={across}
          top={height - edge.bottom}
          axisClassName="axis"
          tickValues={named.map((at) => days[at]?.day ?? '')}
          tickFormat={(day) => names.get(day) ?? day}
          tickLabelProps={{ ...words, textAnchor: 'middle', dy: '0.25em' }}
        />
        <LinePath data={places} x={({ x }) => x} y={({ y }) => y} className="line" fill="none" />
      </g>
      {places.map(({ key, x, y, due, label: says }) => (
        <Mark key={key} label={says} roving={roving.propsOf(key)}>
          {due > 0 && (
            <>
              <line x1={x} x2={x} y1={edge.top} y2={height - edge.bottom} className="post" />
              <path d={`M${x} ${edge.top}l12 5l-12 5z`} className="flag" />
            </>
          )}
          <circle cx={x} cy={y} r={14} fillOpacity={0} />
          <circle cx={x} cy={y} r={5} className="bar" />
        </Mark>
      ))}
    </svg>
  );
}
