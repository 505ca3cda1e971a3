/** One record of a CSV file. */
export interface CsvRecord {
  /** The line of the file the record begins on, the first being 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quoted value of it holds line breaks. */
  readonly spansLines: boolean;
  /**
   * A quotation mark of it opens a value and is not closed where a value can end. The cells are then those of its first
   * line alone, the mark as published, and the lines after it are records of their own.
   */
  readonly quoteNotClosed: boolean;
}

export interface CsvDialect {
  readonly separator: string;
  /** Leaves out spaces before a value and around a quoted one. */
  readonly trim: boolean;
}

/** A quoted value that goes on for longer than this is taken for a mark that is never closed: 1 MiB of text. */
const longestSpan = 1024 * 1024;

const wait = Symbol('more text is needed');
const broken = Symbol('a quotation mark is not closed');

interface Scanned {
  readonly cells: string[];
  /** Where the text after the record begins. */
  readonly next: number;
  readonly spansLines: boolean;
}

/**
 * Splits text into CSV records, piece by piece. A general parser takes a quotation mark that is never closed for the
 * beginning of one value as long as the rest of the file: every case after it would go unanswered, and all of it would be
 * held in memory. Here a value may span lines only where its closing mark stands before a separator or a line's end and its
 * record then has as many values as the first one; else the mark is the defect of one line.
 *
 * A mark inside an unquoted value, or text after a closing one on the same line, is part of the value as published. Lines end
 * with LF, CRLF or CR; empty ones are passed over.
 */
export class CsvScanner {
  private text = '';
  private at = 0;
  private line = 1;
  private columns: number | null = null;
  private readonly marks = { '\n': -2, '\r': -2, '"': -2 };

  constructor(private readonly dialect: CsvDialect) {}

  push(piece: string): CsvRecord[] {
    this.take(piece);
    return this.records(false);
  }

  end(): CsvRecord[] {
    return this.records(true);
  }

  private take(piece: string): void {
    this.text = this.text.slice(this.at) + piece;
    this.at = 0;
    this.forget();
  }

  private forget(): void {
    this.marks['\n'] = this.marks['\r'] = this.marks['"'] = -2;
  }

  private records(ended: boolean): CsvRecord[] {
    const found: CsvRecord[] = [];
    while (this.at < this.text.length) {
      const lineEnd = this.lineEnd(this.at, ended);
      if (lineEnd === wait) break;
      const scanned = this.scan(lineEnd, ended);
      if (scanned === wait) break;
      const { line } = this;
      // What was found further on must not be taken for what comes next after the one line.
      if (scanned === broken) this.forget();
      const record = scanned === broken ? this.firstLine(lineEnd) : scanned;
      this.line += record.spansLines ? lineEndsIn(this.text, this.at, record.next) : 1;
      this.at = record.next;
      if (record.cells.length === 1 && record.cells[0] === '') continue;
      this.columns ??= record.cells.length;
      const { cells, spansLines } = record;
      found.push({ line, cells, spansLines, quoteNotClosed: scanned === broken });
    }
    return found;
  }

  /** The record that begins here, over as many lines as its quoted values take. */
  private scan(lineEnd: number, ended: boolean): Scanned | typeof wait | typeof broken {
    const quote = this.next('"', this.at);
    if (quote === -1 || quote >= lineEnd) return this.plain(lineEnd);
    const record = this.cells(lineEnd, ended, false);
    if (record === wait) return this.text.length - this.at > longestSpan ? broken : wait;
    if (record === broken) return broken;
    const odd = this.columns !== null && record.cells.length !== this.columns;
    return record.spansLines && odd ? broken : record;
  }

  private plain(lineEnd: number): Scanned {
    const cells = this.text.slice(this.at, lineEnd).split(this.dialect.separator);
    return {
      cells: this.dialect.trim ? cells.map((cell) => cell.trimStart()) : cells,
      next: afterBreak(this.text, lineEnd),
      spansLines: false,
    };
  }

  private firstLine(lineEnd: number): Scanned {
    return this.cells(lineEnd, true, true) as Scanned;
  }

  /** @param oneLine reads an unclosed mark as a character instead of following it over the line's end */
  private cells(lineEnd: number, ended: boolean, oneLine: boolean): Scanned | typeof wait | typeof broken {
    const cells: string[] = [];
    let from = this.at;
    let stop = lineEnd;
    let spansLines = false;
    for (;;) {
      const start = this.dialect.trim ? this.afterSpaces(from) : from;
      const quoted = this.text[start] === '"' ? this.quoted(start, ended) : broken;
      if (quoted === wait && !oneLine) return wait;
      let end = -1;
      if (typeof quoted === 'object' && !(oneLine && quoted.close > stop)) {
        const over = quoted.close > stop;
        const behind = this.dialect.trim ? this.afterSpaces(quoted.close + 1) : quoted.close + 1;
        const closes = behind >= this.text.length || this.endsValue(behind);
        if (behind >= this.text.length && !ended) return wait;
        if (!closes && over) return broken;
        if (closes) {
          end = behind;
          cells.push(quoted.value);
          if (over) {
            spansLines = true;
            const nextEnd = this.lineEnd(behind, ended);
            if (nextEnd === wait) return wait;
            stop = nextEnd;
          }
        }
      } else if (this.text[start] === '"' && !oneLine) return broken;
      if (end === -1) {
        const separator = this.text.indexOf(this.dialect.separator, start);
        end = separator === -1 || separator > stop ? stop : separator;
        cells.push(this.text.slice(start, end));
      }
      if (end >= stop) return { cells, next: afterBreak(this.text, stop), spansLines };
      from = end + 1;
    }
  }

  /** The value between the mark at `open` and the one that closes it; broken where there is none. */
  private quoted(
    open: number,
    ended: boolean,
  ): { readonly value: string; readonly close: number } | typeof wait | typeof broken {
    for (let close = this.text.indexOf('"', open + 1); close !== -1;) {
      if (close + 1 === this.text.length && !ended) return wait;
      if (this.text[close + 1] !== '"')
        return { value: this.text.slice(open + 1, close).replaceAll('""', '"'), close };
      close = this.text.indexOf('"', close + 2);
    }
    return ended ? broken : wait;
  }

  private endsValue(index: number): boolean {
    const character = this.text[index];
    return character === this.dialect.separator || character === '\n' || character === '\r';
  }

  private afterSpaces(from: number): number {
    let index = from;
    while (this.text[index] === ' ' || (this.text[index] === '\t' && this.dialect.separator !== '\t'))
      index += 1;
    return index;
  }

  /** Where the line around `from` ends: its break, or the end of the file. */
  private lineEnd(from: number, ended: boolean): number | typeof wait {
    const feed = this.next('\n', from);
    const carriage = this.next('\r', from);
    const end = feed === -1 ? carriage : carriage === -1 ? feed : Math.min(feed, carriage);
    // A CR at the end of the piece may be half of a CRLF.
    if (end === -1 || (!ended && end === carriage && end + 1 === this.text.length))
      return ended ? (end === -1 ? this.text.length : end) : wait;
    return end;
  }

  /** Remembered, or a file without a CR would be searched to its end for every line. */
  private next(mark: '\n' | '\r' | '"', from: number): number {
    const known = this.marks[mark];
    if (known === -1 || known >= from) return known;
    return (this.marks[mark] = this.text.indexOf(mark, from));
  }
}

function afterBreak(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
}

function lineEndsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index += 1) {
    if (text[index] === '\n' || (text[index] === '\r' && text[index + 1] !== '\n')) count += 1;
  }
  return count;
}
