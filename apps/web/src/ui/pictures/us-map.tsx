import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from 'geojson';
import states from 'us-atlas/states-albers-10m.json';
import { NothingHere } from './nothing-here.js';
import { Mark, useRoving } from './mark.js';
import type { StateMark, StatesProps } from './state-mark.js';
import { insets, usStates } from './us-states.js';
import './marks.css';

/** As the file has it drawn: the projection is done, an inset for Alaska and Hawaii included. */
const drawnLeft = -58;
const drawnWidth = 1016;
const drawnHeight = 610;
const insetSize = 46;

interface Place extends StateMark {
  readonly key: string;
  /** Null: a square beside the map. */
  readonly path: string | null;
  readonly x: number;
  readonly y: number;
}

interface Outline {
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

const outlines: ReadonlyMap<string, Outline> = readOutlines();

function readOutlines(): ReadonlyMap<string, Outline> {
  const topology = states as unknown as Topology<{ states: GeometryCollection }>;
  const read = new Map<string, Outline>();
  for (const { id, geometry } of feature(topology, topology.objects.states).features) {
    const state = usStates.find(({ fips }) => fips === String(id));
    if (state === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons.flat();
    // The middle of the largest part: where somebody would point.
    const points = rings.reduce((longest, ring) => (ring.length > longest.length ? ring : longest), []);
    const middle = (axis: 0 | 1) => {
      const along = points.map((point) => point[axis] ?? 0);
      return (Math.min(...along) + Math.max(...along)) / 2;
    };
    read.set(state.code, { path: rings.map(pathOf).join(''), x: middle(0), y: middle(1) });
  }
  return read;
}

function pathOf(ring: Position[]): string {
  return `M${ring.map(([x = 0, y = 0]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

/** The United States as people know them; the District and the territories as labelled squares beside them. */
export default function UsMap({ width, label, marks, onAt }: StatesProps) {
  const scale = width / drawnWidth;
  // On a phone the squares are as large as a finger, whatever becomes of the map.
  const square = Math.max(insetSize, 40 / scale);
  const across = insets.length * square;
  const places = marks.flatMap((mark): readonly Place[] => {
    const at = insets.indexOf(mark.code);
    if (at >= 0)
      return [
        {
          ...mark,
          key: mark.code,
          path: null,
          x: drawnLeft + drawnWidth - across + (at + 0.5) * square,
          y: drawnHeight + square / 2,
        },
      ];
    const outline = outlines.get(mark.code);
    return outline === undefined ? [] : [{ ...mark, key: mark.code, ...outline }];
  });
  const roving = useRoving(places, onAt);
  return (
    <svg
      className="drawing map"
      role="group"
      aria-label={label}
      viewBox={`${drawnLeft} 0 ${drawnWidth} ${drawnHeight + square}`}
      width={width}
      height={(drawnHeight + square) * scale}
    >
      <NothingHere />
      {places.map(({ code, shade, label: says, path, x, y }) => (
        <Mark key={code} label={says} roving={roving.propsOf(code)} className={`shade-${shade ?? 'none'}`}>
          {path === null ? (
            <>
              <rect
                x={x - square / 2 + 2}
                y={y - square / 2 + 2}
                width={square - 4}
                height={square - 4}
                rx={4}
              />
              <text x={x} y={y + square * 0.12} textAnchor="middle" fontSize={square * 0.36} fontWeight="650">
                {code}
              </text>
            </>
          ) : (
            <path d={path} />
          )}
        </Mark>
      ))}
    </svg>
  );
}
