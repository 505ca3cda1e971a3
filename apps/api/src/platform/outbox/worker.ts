import type { BusinessClock } from '../clocks/clocks.js';
import type { Db } from '../database/db.js';
import type { Jobs } from '../jobs/jobs.js';
import type { WorkLog, WorkMeter } from '../jobs/work-log.js';
import { usualEffects, type EffectSettings } from './effect-runner.js';
import type { Reactions } from './reaction.js';
import { ReactionRunner } from './reaction-runner.js';
import { Relay } from './relay.js';
import { ScheduleScanner, type Schedules } from './schedules.js';
import { WakeListener } from './wake-listener.js';
import { WakeLoop } from './wake-loop.js';

export interface WorkerSettings {
  /** The application's database address, for the listening connection. */
  readonly databaseUrl: string;
  /** How often the relay looks without being woken. */
  readonly pollMs: number;
  /** How often schedules are looked at. */
  readonly schedulePollMs: number;
  readonly effects?: EffectSettings;
}

export interface WorkerParts {
  readonly db: Db;
  readonly clock: BusinessClock;
  readonly jobs: Jobs;
  readonly reactions: Reactions;
  readonly schedules: Schedules;
  readonly log: WorkLog;
  readonly meter: WorkMeter;
}

/** Everything a worker process does: relay, reactions, schedules. Any number of them may run at once. */
export class OutboxWorker {
  readonly relay: Relay;
  readonly scanner: ScheduleScanner;
  private readonly runner: ReactionRunner;
  private readonly relaying: WakeLoop;
  private readonly scanning: WakeLoop;
  private readonly listener: WakeListener;

  constructor(
    private readonly parts: WorkerParts,
    settings: WorkerSettings,
  ) {
    const { db, clock, jobs, reactions, schedules, log, meter } = parts;
    this.relay = new Relay(db, jobs, reactions, meter);
    this.scanner = new ScheduleScanner(db, clock, schedules, log);
    this.runner = new ReactionRunner(db, reactions, log, meter, settings.effects ?? usualEffects);
    this.relaying = new WakeLoop(
      { name: 'relay', everyMs: settings.pollMs },
      () => this.relay.relayBatch(),
      log,
    );
    this.scanning = new WakeLoop(
      { name: 'schedules', everyMs: settings.schedulePollMs },
      () => this.scanner.round(),
      log,
    );
    this.listener = new WakeListener(settings.databaseUrl, (payload) => this.wake(payload), log);
  }

  start(): void {
    this.parts.jobs.work(this.runner);
    this.relaying.start();
    this.scanning.start();
    this.listener.start();
  }

  /** Takes nothing new, finishes what is under way within the grace, and leaves the rest to other workers. */
  async stop(): Promise<void> {
    await Promise.all([this.relaying.stop(), this.scanning.stop(), this.listener.stop()]);
    await this.parts.jobs.stopWorking();
  }

  private wake(payload: string): void {
    this.relaying.wake();
    if (payload !== '') this.scanning.wake();
  }
}
