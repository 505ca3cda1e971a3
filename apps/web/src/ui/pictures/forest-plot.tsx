import { AxisBottom } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Mark, useRoving } from './mark.js';
import './marks.css';
import './forest-plot.css';

/** One rate with what it rests on, all of it between 0 and 1. */
export interface ForestRow {
  readonly key: string;
  readonly name: string;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** If everything unknown had been lost, and if it had been won; null where nothing is unknown. */
  readonly bounds: { readonly low: number; readonly high: number } | null;
  /** "61% of 120". */
  readonly shown: string;
  /** Everything the row says, for whoever hears it. */
  readonly says: string;
  /** False: too little is known for a place in an order. */
  readonly sure: boolean;
}

interface Props {
  readonly width: number;
  readonly label: string;
  readonly rows: readonly ForestRow[];
  /** The rate of all rows together, drawn through them. */
  readonly whole: { readonly rate: number; readonly name: string } | null;
  readonly percent: (rate: number) => string;
}

/** Wide enough for the name, the drawing and the numbers beside each other. */
const besides = 620;
const top = 26;
const bottom = 34;

/** Rates under each other: a dot, a line as long as its interval, and a thin one for what the unknown could make of it. */
export default function ForestPlot({ width, label, rows, whole, percent }: Props) {
  const wide = width >= besides;
  const nameWidth = wide ? Math.round(width * 0.3) : 0;
  const numberWidth = wide ? 116 : 0;
  const rowHeight = wide ? 34 : 54;
  const left = nameWidth + 14;
  const right = width - numberWidth - 14;
  const height = top + rows.length * rowHeight + bottom;
  const x = scaleLinear({ domain: [0, 1], range: [left, right] });
  const places = rows.map((row, at) => ({ ...row, x: 0, y: top + at * rowHeight }));
  const roving = useRoving(places);
  const letters = wide ? Math.floor(nameWidth / 7.4) : Math.floor((width - 130) / 7.4);
  return (
    <svg className="drawing forest" role="group" aria-label={label} width={width} height={height}>
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <line key={tick} className="grid" x1={x(tick)} x2={x(tick)} y1={top} y2={height - bottom} />
      ))}
      {whole !== null && (
        <Group>
          <line className="whole" x1={x(whole.rate)} x2={x(whole.rate)} y1={top - 6} y2={height - bottom} />
          <text
            className="quietly"
            x={x(whole.rate)}
            y={14}
            textAnchor={whole.rate > 0.8 ? 'end' : whole.rate < 0.2 ? 'start' : 'middle'}
          >
            {whole.name}
          </text>
        </Group>
      )}
      {places.map(({ key, name, rate, low, high, bounds, shown, says, sure, y }) => {
        const middle = wide ? y + rowHeight / 2 : y + rowHeight - 16;
        return (
          <Mark key={key} label={says} roving={roving.propsOf(key)}>
            <rect className="reach" x={1} y={y + 1} width={width - 2} height={rowHeight - 2} rx={4} />
            <text x={wide ? nameWidth : 4} y={wide ? middle + 5 : y + 18} textAnchor={wide ? 'end' : 'start'}>
              {shortened(name, letters)}
            </text>
            {bounds !== null && (
              <line className="bounds" x1={x(bounds.low)} x2={x(bounds.high)} y1={middle} y2={middle} />
            )}
            <line className="interval" x1={x(low)} x2={x(high)} y1={middle} y2={middle} />
            {sure ? (
              <circle className="dot" cx={x(rate)} cy={middle} r={6} />
            ) : (
              <circle className="dot hollow" cx={x(rate)} cy={middle} r={6} />
            )}
            <text className="numbers-beside" x={width - 4} y={wide ? middle + 5 : y + 18} textAnchor="end">
              {shown}
            </text>
          </Mark>
        );
      })}
      <g aria-hidden="true">
        <AxisBottom
          top={height - bottom}
          scale={x}
          tickValues={wide ? [0, 0.25, 0.5, 0.75, 1] : [0, 0.5, 1]}
          tickFormat={(value) => percent(Number(value))}
          axisClassName="axis"
          tickLabelProps={{ className: 'tick-words', textAnchor: 'middle' }}
        />
      </g>
    </svg>
  );
}

/** The whole name stands in the table and is read out. */
const shortened = (name: string, letters: number): string =>
  name.length <= letters ? name : `${name.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
