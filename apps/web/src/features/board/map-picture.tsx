import { lazy, Suspense, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { Bones } from '../../ui/bones.js';
import { Select } from '../../ui/field.js';
import { Picture } from '../../ui/pictures/picture.js';
import { shadeLimits, shadeOf } from '../../ui/pictures/shades.js';
import { stateNamed, usStates } from '../../ui/pictures/us-states.js';
import type { Board } from './board.operations.js';
import {
  byState,
  type Counts,
  leading,
  type Leading,
  measured,
  type Measure,
  measures,
  monthsOf,
  sum,
} from './board-figures.js';
import { showMonth, showShare } from './show-share.js';

const UsMap = lazy(() => import('../../ui/pictures/us-map.js'));
const TileGrid = lazy(() => import('../../ui/pictures/tile-grid.js'));

const columns = ['joined', 'filed', 'filedInTime', 'resultKnown', 'verified', 'relieved'] as const;

interface Row {
  readonly code: string;
  readonly name: string;
  readonly counts: Counts;
}

/** States by what somebody wants to know, of whoever joined up to a month; as a map, as tiles, as a table. */
export default function MapPicture({
  board,
}: {
  readonly board: Pick<Board, 'cells' | 'whole' | 'sumsOnly' | 'statesWithheld'>;
}) {
  const { say, language } = useSpeech();
  const { cells, sumsOnly, statesWithheld } = board;
  // Reviewers' results are told to who sees sums only by editions, where nothing can be taken off them.
  const offered = measures.filter((one) => !(sumsOnly && one === 'relief'));
  const [measure, setMeasure] = useState<Measure>('joined');
  const [tiles, setTiles] = useState(() => window.innerWidth < 600);
  const [at, setAt] = useState<string | null>(null);
  const months = monthsOf(cells);
  const [chosen, setChosen] = useState<number | null>(null);
  const month = months[Math.min(chosen ?? months.length - 1, months.length - 1)] ?? null;
  const states = byState(cells, month);
  const whole = sumsOnly
    ? board.whole
    : sum(cells.filter((cell) => month === null || cell.month === null || cell.month <= month));
  const share = measure !== 'joined';
  const tell = (counts: Counts | undefined): string => {
    if (counts === undefined) return say(statesWithheld ? 'board.tooFewThere' : 'board.nobodyThere');
    const is = measured(measure, counts);
    if (is === null) return say('board.withheld');
    const { part, whole, value } = is;
    if (!share) return say('board.peopleJoined', { count: part });
    if (value === null) return say('board.nothingToDivide');
    if (measure === 'relief')
      return say('board.ofShareKnown', {
        part,
        whole,
        share: showShare(value, language),
        open: Math.max(0, (counts.filed ?? whole) - whole),
      });
    return say('board.ofShare', { part, whole, share: showShare(value, language) });
  };
  const finding = (found: Leading): string => {
    if (found.is !== 'leading')
      return found.is === 'nothing'
        ? say('board.mapNothing')
        : say('board.tooLittle', { known: tell(whole ?? undefined) });
    const [first, ...others] = found.states;
    const value = tell(states.get(first ?? null));
    return others.length === 0
      ? say(`board.finding.${measure}`, { state: stateNamed(first ?? ''), value })
      : say('board.findingAlike', {
          count: found.states.length,
          states: new Intl.ListFormat(language).format(found.states.slice(0, 3).map(stateNamed)),
          value,
        });
  };
  const valueOf = (counts: Counts | undefined) =>
    counts === undefined ? null : (measured(measure, counts)?.value ?? null);
  const largest = share ? 1 : Math.max(1, ...[...states.values()].map((counts) => counts.joined));
  const marks = usStates.map(({ code, name }) => {
    const value = valueOf(states.get(code));
    const short = value === null ? '–' : share ? showShare(value, language) : String(value);
    return { code, shade: shadeOf(value, largest), label: `${name}: ${tell(states.get(code))}`, short };
  });
  const rows: Row[] = [...states].map(([code, counts]) => ({
    code: code ?? '',
    name: code === null ? say('board.stateUnknown') : stateNamed(code),
    counts,
  }));
  const title = finding(leading(measure, states, statesWithheld));
  const Drawing = tiles ? TileGrid : UsMap;
  const pointed = marks.find(({ code }) => code === at);
  return (
    <Picture
      title={title}
      says={
        sumsOnly
          ? say('board.mapSums', { joined: whole?.joined ?? say('board.withheld') })
          : say('board.mapSays', {
              joined: whole?.joined ?? 0,
              month: month === null ? '–' : showMonth(month, language),
            })
      }
      fileName={say('board.map')}
      columns={[
        {
          key: 'state',
          title: say('board.stateOfPeople'),
          shown: ({ name }) => name,
          value: ({ name }) => name,
        },
        ...columns
          .filter((key) => !(sumsOnly && (key === 'verified' || key === 'relieved')))
          .map((key) => ({
            key,
            title: say(`board.column.${key}`),
            shown: ({ counts }: Row) => String(counts[key] ?? say('board.withheld')),
            value: ({ counts }: Row) => counts[key],
            numeric: true,
          })),
      ]}
      rows={rows.sort((a, b) => a.name.localeCompare(b.name, language))}
      rowKey={({ code }) => code}
      empty={<p>{say(statesWithheld ? 'board.statesTooFew' : 'board.funnelEmpty')}</p>}
      controls={
        <div className="board-controls">
          <Select
            label={say('board.measure')}
            value={measure}
            onChange={(next) => setMeasure(measures.find((one) => one === next) ?? 'joined')}
            options={offered.map((value) => ({ value, label: say(`board.measure.${value}`) }))}
          />
          <Select
            label={say('board.shape')}
            value={tiles ? 'tiles' : 'map'}
            onChange={(next) => setTiles(next === 'tiles')}
            options={(['map', 'tiles'] as const).map((value) => ({
              value,
              label: say(`board.shape.${value}`),
            }))}
          />
          {months.length > 1 && (
            <label className="field board-slider">
              <span className="board-slider-at">
                {say('board.joinedUpTo', { month: month === null ? '–' : showMonth(month, language) })}
              </span>
              <input
                type="range"
                min={0}
                max={months.length - 1}
                value={month === null ? 0 : months.indexOf(month)}
                aria-valuetext={month === null ? '' : showMonth(month, language)}
                onChange={(event) => setChosen(Number(event.target.value))}
              />
              <span className="board-slider-ends" aria-hidden="true">
                <span>{showMonth(months[0] ?? '', language)}</span>
                <span>{showMonth(months.at(-1) ?? '', language)}</span>
              </span>
            </label>
          )}
        </div>
      }
    >
      {(width) => (
        <>
          <Suspense fallback={<Bones says={say('shell.loading')} />}>
            <Drawing width={Math.min(width, 900)} label={say('board.mapLabel')} marks={marks} onAt={setAt} />
          </Suspense>
          <p className="pointed">{pointed === undefined ? say('board.pointHere') : pointed.label}</p>
          <ul className="legend small">
            <li>
              <span className="key shade-none" />{' '}
              {say(sumsOnly ? 'board.legendWithheld' : 'board.legendNothing')}
            </li>
            {shadeLimits(largest, !share).map(({ shade, upTo }) => (
              <li key={shade}>
                <span className={`key shade-${shade}`} />{' '}
                {upTo === 0
                  ? showShare(0, language)
                  : say('board.legendUpTo', { value: share ? showShare(upTo, language) : upTo })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Picture>
  );
}
