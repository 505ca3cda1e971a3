import { lazy, type ReactNode, Suspense } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { Bones } from '../../ui/bones.js';
import { Picture } from '../../ui/pictures/picture.js';
import type { PictureColumn } from '../../ui/pictures/picture-file.js';
import { isDrawn, largest, nameOf, type Order, ordered, type Rate } from './rates.js';

const ForestPlot = lazy(() => import('../../ui/pictures/forest-plot.js'));
const mostDrawn = 40;

interface Props {
  readonly title: string;
  readonly says: ReactNode;
  readonly fileName: string;
  readonly rates: readonly Rate[];
  readonly order: Order;
  /** What the groups are: the head of their column. */
  readonly groups: string;
  readonly nameOfGroup?: (key: string) => string;
  readonly whole: number | null;
  readonly empty: ReactNode;
  readonly controls?: ReactNode;
}

/** Rates of groups with their intervals, n and known share: drawn, as a table and as files. */
export function RatesPicture(props: Props) {
  const { title, says, fileName, rates, order, groups, nameOfGroup, whole, empty, controls } = props;
  const { say, language } = useSpeech();
  const percent = (part: number) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(part);
  const named = (rate: Rate) => {
    const name = nameOf(rate);
    return name === '' ? say('precedent.notSaid') : (nameOfGroup?.(name) ?? name);
  };
  const withheld = say('precedent.withheld');
  const share = (part: number | null | undefined) => (part == null ? withheld : percent(part));
  const count = (number: number | null | undefined) => (number == null ? withheld : String(number));
  const sorted = ordered(rates, order);
  const drawable = sorted.filter(isDrawn);
  const drawn = largest(drawable, mostDrawn);
  const columns: readonly PictureColumn<Rate>[] = [
    { key: 'group', title: groups, shown: named, value: named },
    {
      key: 'rate',
      title: say('precedent.rate'),
      shown: ({ overturnRate }) => share(overturnRate),
      value: ({ overturnRate }) => overturnRate ?? null,
      numeric: true,
    },
    {
      key: 'low',
      title: say('precedent.low'),
      shown: ({ overturnInterval }) => share(overturnInterval?.low),
      value: ({ overturnInterval }) => overturnInterval?.low ?? null,
      numeric: true,
    },
    {
      key: 'high',
      title: say('precedent.high'),
      shown: ({ overturnInterval }) => share(overturnInterval?.high),
      value: ({ overturnInterval }) => overturnInterval?.high ?? null,
      numeric: true,
    },
    {
      key: 'n',
      title: say('precedent.n'),
      shown: ({ n }) => count(n),
      value: ({ n }) => n ?? null,
      numeric: true,
    },
    {
      key: 'total',
      title: say('precedent.total'),
      shown: ({ total }) => String(total),
      value: ({ total }) => total,
      numeric: true,
    },
    {
      key: 'known',
      title: say('precedent.known'),
      shown: ({ knownShare }) => share(knownShare),
      value: ({ knownShare }) => knownShare ?? null,
      numeric: true,
    },
    {
      key: 'bounds',
      title: say('precedent.bounds'),
      shown: ({ overturnBounds }) =>
        overturnBounds == null
          ? withheld
          : say('precedent.fromTo', { low: percent(overturnBounds.low), high: percent(overturnBounds.high) }),
      value: ({ overturnBounds }) =>
        overturnBounds == null ? null : `${overturnBounds.low} ${overturnBounds.high}`,
      numeric: true,
    },
  ];
  const rows = drawn.map((rate) => {
    const { overturnRate, overturnInterval, overturnBounds, n, unknown, knownShare, mayBeRanked } = rate;
    return {
      key: nameOf(rate),
      name: named(rate),
      rate: overturnRate,
      ...overturnInterval,
      bounds: overturnBounds != null && (unknown ?? 0) > 0 ? overturnBounds : null,
      shown: say('precedent.rateOf', { rate: percent(overturnRate), n }),
      sure: mayBeRanked,
      says: say(mayBeRanked ? 'precedent.rowSays' : 'precedent.rowSaysUnsure', {
        name: named(rate),
        rate: percent(overturnRate),
        low: percent(overturnInterval.low),
        high: percent(overturnInterval.high),
        n,
        known: share(knownShare),
      }),
    };
  });
  const fewer = drawable.length - drawn.length;
  const undrawable = rates.length - drawable.length;
  return (
    <Picture
      title={title}
      says={
        <>
          {says} {say('precedent.howDrawn')}
          {fewer > 0 && ` ${say('precedent.fewer', { drawn: drawn.length, all: drawable.length })}`}
          {undrawable > 0 && ` ${say('precedent.undrawn', { count: undrawable })}`}
        </>
      }
      fileName={fileName}
      columns={columns}
      rows={sorted}
      rowKey={nameOf}
      empty={empty}
      controls={controls}
    >
      {(width) =>
        rows.length === 0 ? (
          <p className="empty">{say('precedent.nothingToDraw')}</p>
        ) : (
          <Suspense fallback={<Bones says={say('shell.loading')} />}>
            <ForestPlot
              width={width}
              label={title}
              rows={rows}
              whole={
                whole === null ? null : { rate: whole, name: say('precedent.all', { rate: percent(whole) }) }
              }
              percent={percent}
            />
          </Suspense>
        )
      }
    </Picture>
  );
}
