import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { Button } from '../button.js';
import { DataTable } from '../data-table.js';
import {
  fileNameOf,
  handOut,
  legendIn,
  pictureCsv,
  type PictureColumn,
  standaloneSvg,
} from './picture-file.js';
import './pictures.css';

interface Props<Row> {
  /** States the finding: "Half of the reviews in 2024 were won", not "Reviews by year". */
  readonly title: string;
  /** Units, n, period, where it comes from. */
  readonly says: ReactNode;
  /** In a few words of ours, for the names of the files. */
  readonly fileName: string;
  /** The twin: the same numbers as a table, and as the file. */
  readonly columns: readonly PictureColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** What stands there while there is nothing to draw. */
  readonly empty: ReactNode;
  /** A control that changes what is drawn; stands above it. */
  readonly controls?: ReactNode;
  /** Draws one `<svg>` of this width in pixels, so that words in it are as large on a phone as elsewhere. */
  readonly children: (width: number) => ReactNode;
}

/**
 * The frame of every picture: what was found, in which units, the drawing or its table, and both as files. The drawing is one
 * `<svg className="drawing" role="group" aria-label>` whose parts can be reached with the keyboard and say their numbers. Needs the
 * book `pictures`.
 */
export function Picture<Row>(props: Props<Row>) {
  const { title, says, fileName, columns, rows, rowKey, empty, controls, children } = props;
  const { say } = useSpeech();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const saying = useRef<HTMLDivElement>(null);
  const width = useWidth(place);

  if (rows.length === 0)
    return (
      <figure className="picture" aria-labelledby={id}>
        <figcaption>
          <strong id={id}>{title}</strong>
        </figcaption>
        {controls}
        <div className="empty">{empty}</div>
      </figure>
    );

  const name = fileNameOf(fileName);
  const downloadSvg = () => {
    const drawn = place.current?.querySelector('svg');
    const units = saying.current?.textContent ?? '';
    if (place.current === null || drawn == null) return;
    const file = standaloneSvg(drawn, title, units, legendIn(place.current));
    handOut(file, 'image/svg+xml', `${name}.svg`);
  };
  return (
    <figure className="picture" aria-labelledby={id}>
      <figcaption>
        <strong id={id}>{title}</strong>
        <div className="quiet small" ref={saying}>
          {says}
        </div>
      </figcaption>
      {controls}
      <div className="drawn" ref={place}>
        {asTable ? (
          <DataTable
            caption={title}
            columns={columns.map(({ shown, ...column }) => ({ ...column, cell: shown }))}
            rows={rows}
            rowKey={rowKey}
            empty={empty}
          />
        ) : (
          width > 0 && children(width)
        )}
      </div>
      <div className="row">
        <Button kind="plain" onClick={() => setAsTable(!asTable)}>
          {say(asTable ? 'picture.asPicture' : 'picture.asTable')}
        </Button>
        <Button kind="plain" onClick={() => handOut(pictureCsv(columns, rows), 'text/csv', `${name}.csv`)}>
          {say('picture.csv')}
        </Button>
        {!asTable && (
          <Button kind="plain" onClick={downloadSvg}>
            {say('picture.svg')}
          </Button>
        )}
      </div>
    </figure>
  );
}

/** How wide there is to draw, in whole pixels; 0 before it is known. */
function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
