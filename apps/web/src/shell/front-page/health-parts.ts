import type { WordKey } from '../../i18n/words.js';

/** What `GET /health/ready` answers, with 200 or 503. */
export interface Readiness {
  readonly ready: boolean;
  readonly parts: readonly {
    readonly name: string;
    readonly state: 'ok' | 'degraded' | 'down';
    readonly says: string;
  }[];
}

/** One line of the health list. `says` is the server's own English sentence where the catalogs have none. */
export interface HealthLine {
  readonly name: string;
  readonly state: 'ok' | 'note' | 'down';
  readonly nameKey: WordKey | null;
  readonly saysKey: WordKey | null;
  readonly says: string;
}

type Known = Readonly<
  Record<string, { readonly name: WordKey; readonly says: Readonly<Record<string, WordKey>> }>
>;

const known: Known = {
  database: {
    name: 'health.part.database',
    says: { ok: 'health.database.ok', down: 'health.database.down' },
  },
  queue: { name: 'health.part.queue', says: { ok: 'health.queue.ok', down: 'health.queue.down' } },
  worker: { name: 'health.part.worker', says: { ok: 'health.worker.ok', down: 'health.worker.down' } },
  mail: {
    name: 'health.part.mail',
    says: { ok: 'health.mail.ok', note: 'health.mail.note', down: 'health.mail.down' },
  },
  home: { name: 'health.part.home', says: { ok: 'health.home.ok', down: 'health.home.down' } },
  documents: {
    name: 'health.part.documents',
    says: { ok: 'health.documents.ok', note: 'health.documents.note' },
  },
  erasures: {
    name: 'health.part.erasures',
    says: { ok: 'health.erasures.ok', note: 'health.erasures.note' },
  },
};

const order = ['database', 'queue', 'worker', 'mail', 'home', 'documents', 'erasures'];

/**
 * The parts in the order they are read. A process without a worker does not look at the queue and says nothing about
 * either: both are shown then, as not looked at, because a list that leaves them out reads as if all were well.
 */
export function healthLines({ parts }: Readiness): readonly HealthLine[] {
  const lines = parts.map(({ name, state, says }) =>
    lineOf(name, state === 'degraded' ? 'note' : state, says),
  );
  const queue = lines.find(({ name }) => name === 'queue');
  const has = (wanted: string) => lines.some(({ name }) => name === wanted);
  if (queue === undefined) lines.push({ ...lineOf('queue', 'note', ''), saysKey: 'health.queue.absent' });
  if (!has('worker')) {
    // The queue is looked at by the worker of this very process.
    lines.push(
      queue === undefined
        ? { ...lineOf('worker', 'note', ''), saysKey: 'health.worker.absent' }
        : lineOf('worker', queue.state === 'down' ? 'down' : 'ok', ''),
    );
  }
  const place = ({ name }: HealthLine) => (order.includes(name) ? order.indexOf(name) : order.length);
  return lines.sort((a, b) => place(a) - place(b));
}

function lineOf(name: string, state: HealthLine['state'], says: string): HealthLine {
  const words = known[name];
  return { name, state, says, nameKey: words?.name ?? null, saysKey: words?.says[state] ?? null };
}

/** The answer to "is everything running?". */
export function verdict(readiness: Readiness, lines: readonly HealthLine[]): WordKey {
  if (!readiness.ready || lines.some(({ state }) => state === 'down')) return 'health.not';
  return lines.some(({ state }) => state === 'note') ? 'health.some' : 'health.all';
}
