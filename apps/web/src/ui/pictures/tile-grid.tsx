import { Mark, useRoving } from './mark.js';
import { NothingHere } from './nothing-here.js';
import type { StatesProps } from './state-mark.js';
import { usStates } from './us-states.js';
import './marks.css';

const columns = 12;
const rows = 9;

/** Every state as large as every other: small ones can be read and reached as well as Alaska. */
export default function TileGrid({ width, label, marks, onAt }: StatesProps) {
  const size = Math.min(56, Math.floor(width / columns));
  const places = usStates.flatMap((state) => {
    const mark = marks.find(({ code }) => code === state.code);
    return mark === undefined
      ? []
      : [{ ...mark, key: mark.code, x: state.column * size, y: state.row * size }];
  });
  // Two lines of a small tile would both be too small to read; the number is said when the tile is pointed at.
  const roomy = size >= 36;
  const roving = useRoving(places, onAt);
  return (
    <svg
      className="drawing tiles"
      role="group"
      aria-label={label}
      width={columns * size}
      height={rows * size}
    >
      <NothingHere />
      {places.map(({ code, shade, short, label: says, x, y }) => (
        <Mark key={code} label={says} roving={roving.propsOf(code)} className={`shade-${shade ?? 'none'}`}>
          <rect x={x + 1} y={y + 1} width={size - 2} height={size - 2} rx={size / 10} />
          <text
            x={x + size / 2}
            y={y + size * (roomy ? 0.44 : 0.66)}
            textAnchor="middle"
            fontSize={size * (roomy ? 0.34 : 0.48)}
            fontWeight="650"
          >
            {code}
          </text>
          {roomy && (
            <text x={x + size / 2} y={y + size * 0.8} textAnchor="middle" fontSize={size * 0.28}>
              {short}
            </text>
          )}
        </Mark>
      ))}
    </svg>
  );
}
