import type pg from 'pg';

type Released = () => void;
type Given = (error: Error | undefined, client: pg.PoolClient, release: Released) => void;

const settings = [
  'actor_kind',
  'account_id',
  'system_name',
  'administrator',
  'person_ids',
  'organization_ids',
];

/** As a session of the pool begins: nothing that an earlier transaction said of who asks is left. */
const asNobody = [
  `set_config('role', 'chorus_app', true)`,
  ...[...settings, 'second_factor'].map((name) => `set_config('chorus.${name}', '', true)`),
].join(', ');

const whole = { begin: 'BEGIN', undo: 'ROLLBACK' };
const within = {
  begin: 'SAVEPOINT arranged',
  undo: 'ROLLBACK TO SAVEPOINT arranged; RELEASE SAVEPOINT arranged',
};

const opened = 'SAVEPOINT asked';
const closing = new Map([
  ['COMMIT', 'RELEASE SAVEPOINT asked'],
  ['ROLLBACK', 'ROLLBACK TO SAVEPOINT asked; RELEASE SAVEPOINT asked'],
]);

/**
 * Lets an application do everything it does, and then undoes it: while this stands, its pool hands out one connection
 * to one after the other, on which a transaction is open, and each transaction of the application is a savepoint in it.
 * What it commits, its later queries see; what it did is gone after `undone`.
 */
export class Savepoints {
  private turn: Promise<void> = Promise.resolve();
  private depth = 0;
  /** What is said together with whatever is asked next: a journey to the database for each savepoint was half of all the time. */
  private owed: readonly string[] = [];

  private constructor(
    private readonly pool: pg.Pool,
    private readonly client: pg.PoolClient,
    private readonly connect: pg.Pool['connect'],
  ) {}

  static async in(pool: pg.Pool): Promise<Savepoints> {
    const client = await pool.connect();
    const savepoints = new Savepoints(pool, client, pool.connect);
    pool.connect = ((given?: Given) => savepoints.lend(given)) as pg.Pool['connect'];
    return savepoints;
  }

  /**
   * Runs `work` inside a transaction that never ends well. Inside another such work only what this one did is undone, so
   * that many questions can be asked of what was arranged once.
   */
  async undone<T>(work: () => Promise<T>): Promise<T> {
    const { begin, undo } = this.depth === 0 ? whole : within;
    await this.idle();
    await this.inTurn(() => {
      this.owed = [...this.owed, begin];
      this.depth += 1;
    });
    try {
      return await work();
    } finally {
      await this.idle();
      await this.inTurn(async () => {
        this.owed = [...this.owed, undo];
        this.depth -= 1;
        // Only a whole one holds rows that others, who are on connections of their own, wait for.
        if (this.depth === 0) await this.client.query(this.withOwed());
      });
    }
  }

  /** What the world does meanwhile, with the system's sight. */
  async arrange(sql: string, values: readonly unknown[] = []): Promise<void> {
    await this.inTurn(async () => {
      await this.client.query(
        this.withOwed(
          `SELECT set_config('role', 'chorus_system', true), set_config('chorus.actor_kind', 'system', true)`,
        ),
      );
      await this.client.query(sql, [...values]);
    });
  }

  /** An answer with an error in it leaves before everything that was begun for it has ended. */
  private async idle(): Promise<void> {
    for (let seen: unknown = null; seen !== this.turn;) {
      seen = this.turn;
      await this.turn;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  private async inTurn(work: () => Promise<void> | void): Promise<void> {
    const mine = this.turn;
    let release: Released = () => {};
    this.turn = new Promise((resolve) => (release = resolve));
    await mine;
    try {
      await work();
    } finally {
      release();
    }
  }

  close(): void {
    this.pool.connect = this.connect;
    this.client.release();
  }

  private lend(given?: Given): Promise<pg.PoolClient> | undefined {
    const mine = this.turn;
    let release: Released = () => {};
    this.turn = new Promise((resolve) => (release = resolve));
    const lent = mine.then(() => this.wrapped(release));
    if (given === undefined) return lent;
    void lent.then((client) => given(undefined, client, release));
    return undefined;
  }

  /** Statements without values, and before them whatever is owed. */
  private withOwed(...statements: readonly string[]): string {
    const all = [...this.owed, ...statements].join('; ');
    this.owed = [];
    return all;
  }

  private wrapped(release: Released): pg.PoolClient {
    const { client } = this;
    const asked = (...all: unknown[]): unknown =>
      (client.query as (...all: unknown[]) => unknown).apply(client, all);
    let open = false;
    const query = (first: unknown, ...rest: unknown[]): unknown => {
      const closes = typeof first === 'string' ? closing.get(first) : undefined;
      if (closes !== undefined) {
        if (open) this.owed = [...this.owed, closes];
        open = false;
        return Promise.resolve({ rows: [], rowCount: 0 });
      }
      if (typeof first === 'string' && begins.test(first)) {
        if (this.depth === 0) return Promise.reject(new Error(late));
        open = true;
        return asked(this.withOwed(inSavepoint(first)));
      }
      if (typeof first === 'string' && rest.length === 0) return asked(this.withOwed(first));
      if (this.owed.length > 0) void asked(this.withOwed());
      return asked(first, ...rest);
    };
    return new Proxy(client, {
      get(target, name) {
        if (name === 'query') return query;
        if (name === 'release') return release;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }
}

const begins = /^BEGIN READ (?:ONLY|WRITE);/;
const late =
  'Begun after everything was undone: whoever asked has had an answer, and nothing is kept of this.';

const inSavepoint = (begun: string): string => `${opened}; SELECT ${asNobody};${begun.replace(begins, '')}`;
