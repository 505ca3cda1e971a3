import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goesOnWithSample, type SampleNotOffered, type SetUp } from '@chorus/domain/sample/sample-campaign';
import { system } from '@chorus/domain/shared/actor';
import { comeUpAgain } from './come-up-again.js';
import { type Playing, playSample } from './demo/play-sample.js';
import { isMadeByDemo, settingsForSamples } from './demo/settings-for-samples.js';
import type { Told } from './demo/stage.js';
import { nothingYet, type SampleProgress, SampleStage } from './features/sample/sample.public.js';
import { type Installation, openInstallation } from './installation/installation.js';
import { type RunningServer, startServer } from './main.js';
import { audit } from './platform/audit/audit.js';
import { type Config, loadConfig } from './platform/config/config.js';
import type { EmbeddedLog } from './platform/database/embedded/embedded-log.js';
import { Db } from './platform/database/db.js';
import type { Logger } from './platform/logging/logger.js';

export interface ServingOptions {
  readonly config: Config;
  /** What the configuration was read from; a sample home is opened with the same, less what is meant for real people. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
  readonly log: EmbeddedLog;
  readonly worker: boolean;
  readonly webFolder: string;
  readonly say: (line: string) => void;
  /** Nothing is served any more, after several tries: the process is to end, so that whatever watches it starts it again. */
  readonly lost: (why: string) => void;
}

interface Served {
  readonly installation: Installation;
  readonly server: RunningServer;
}

/**
 * A server at one address, and what stands behind it: its own home, or for a while the sample home beside it. One of them is
 * open at a time, each with a database and keys of its own, so that nothing of the one is ever in the other.
 */
export class Serving extends SampleStage {
  private served: Served | null = null;
  private playing: Playing | null = null;
  private progress: SampleProgress;
  private changing: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly options: ServingOptions) {
    super();
    this.progress = nothingYet('none', options.config.sample.people);
  }

  /** A process without a worker, or on a database that others share, has nothing to change over to. */
  get isThere(): boolean {
    const { config, worker } = this.options;
    return worker && config.database.kind === 'embedded';
  }

  get server(): RunningServer {
    if (this.served === null) throw new Error('Nothing is served.');
    return this.served.server;
  }

  get showsSample(): boolean {
    return this.served?.installation.sampleHome ?? false;
  }

  /**
   * Goes on with the sample where it was shown last, a home the demo made to its end and nobody removed; unless this server was set
   * up for real people since.
   */
  async open(): Promise<void> {
    const { config, say } = this.options;
    const isShown = this.isThere && existsSync(this.readyMark) && isMadeByDemo(this.sampleHome);
    const wanted = isShown && goesOnWithSample(setUpOf(config));
    if (isShown && !wanted)
      say(
        `This server is set up for real people now, so the sample campaign in ${this.sampleHome} is not shown.`,
      );
    this.served = await this.bringUp(wanted ? this.configOfSample() : config);
  }

  look(): SampleProgress {
    return this.progress;
  }

  load(stillRefused: () => Promise<SampleNotOffered | null>): void {
    if (this.playing !== null || this.stopped) return;
    const { people } = this.options.config.sample;
    this.progress = nothingYet('loading', people);
    const playing = playSample(this.sampleHome, people, (sum) => this.tell(sum));
    this.playing = playing;
    void playing.ended.then((well) => {
      this.playing = null;
      if (this.stopped) return;
      if (!well) this.progress = nothingYet('failed', people);
      else this.changeOver(() => this.unless(stillRefused, () => this.toSample()));
    });
  }

  remove(): void {
    this.changeOver(() => this.toOwn());
  }

  async close(): Promise<void> {
    this.stopped = true;
    this.playing?.stop();
    await this.changing;
    await this.takeDown();
  }

  private get sampleHome(): string {
    return join(this.options.config.home, 'sample');
  }

  /** Only in a home whose story came to its end; the demo that makes one anew begins by removing the whole folder. */
  private get readyMark(): string {
    return join(this.sampleHome, 'ready-to-be-shown');
  }

  private configOfSample(): Config {
    const { config, environment } = this.options;
    const { port } = config.http;
    return loadConfig({
      ...settingsForSamples(environment),
      ...(config.http.publicUrl === null ? {} : { PUBLIC_URL: config.http.publicUrl }),
      CHORUS_HOME: this.sampleHome,
      PORT: String(port === 0 ? this.portServed() : port),
    });
  }

  private portServed(): number {
    return this.served === null ? 0 : Number(new URL(this.served.server.url).port);
  }

  private tell({ day, joined, filed, sent, answered }: Told): void {
    const { people } = this.progress;
    this.progress = { state: 'loading', people, day: day || null, joined, filed, sent, answered };
  }

  /** One change after the other, begun when the answer that announced it is on its way. */
  private changeOver(change: () => Promise<void>): void {
    this.progress = { ...this.progress, state: 'changing' };
    this.changing = this.changing
      .then(() => new Promise((resolve) => setTimeout(resolve, 400)))
      .then(change)
      .then(
        () => void (this.progress = { ...this.progress, state: 'none' }),
        (error: unknown) => {
          const why = said(error);
          this.options.say(`The server could not change over: ${why}`);
          this.progress = nothingYet('failed', this.options.config.sample.people);
          if (this.served === null && !this.stopped)
            this.options.lost(`Nothing is served any more, so this process ends. Start it again. (${why})`);
        },
      );
  }

  /** Somebody who began for real while the story was played is not sent away from what they began. */
  private async unless(
    stillRefused: () => Promise<SampleNotOffered | null>,
    change: () => Promise<void>,
  ): Promise<void> {
    const refused = await stillRefused();
    if (refused === null) return change();
    this.removeSample();
    this.options.say(`The sample campaign is not shown. ${refused.message}`);
  }

  /** Files that cannot be removed keep nobody's own home from being served: without its mark the sample is not shown again. */
  private removeSample(): void {
    if (!isMadeByDemo(this.sampleHome)) return;
    try {
      rmSync(this.readyMark, { force: true });
      rmSync(this.sampleHome, { recursive: true, force: true });
    } catch (error) {
      this.options.say(`Not all of ${this.sampleHome} could be removed; remove it by hand. ${said(error)}`);
    }
  }

  private async toSample(): Promise<void> {
    const config = this.configOfSample();
    writeFileSync(this.readyMark, '');
    await this.takeDown();
    try {
      this.served = await this.bringUp(config);
      this.options.say('The sample campaign is shown. The first page removes it again.');
    } catch (error) {
      rmSync(this.readyMark, { force: true });
      this.served = await this.bringBack(this.ownConfig(config));
      throw error;
    }
  }

  private async toOwn(): Promise<void> {
    const config = this.ownConfig(this.configOfSample());
    await this.takeDown();
    this.removeSample();
    const served = await this.bringBack(config);
    this.served = served;
    const db = served.server.app.get(Db);
    await db.transaction(system('command-line'), (tx) =>
      audit(tx, { operation: 'sample.removed', subjects: [] }),
    );
    this.options.say('The sample campaign is removed. This server shows its own home again.');
  }

  /** The own home, at the very port that was served before. */
  private ownConfig({ http: { port } }: Config): Config {
    const { config } = this.options;
    return { ...config, http: { ...config.http, port } };
  }

  private bringBack(config: Config): Promise<Served> {
    return comeUpAgain(() => this.bringUp(config), {
      goesOn: () => !this.stopped,
      say: this.options.say,
    });
  }

  private async bringUp(config: Config): Promise<Served> {
    const { logger, log, worker, webFolder } = this.options;
    const installation = await openInstallation(config, { log });
    try {
      const server = await startServer(installation, { logger, worker, webFolder, sampleStage: this });
      return { installation, server };
    } catch (error) {
      await installation.close();
      throw error;
    }
  }

  private async takeDown(): Promise<void> {
    const { served } = this;
    this.served = null;
    if (served === null) return;
    // What does not close well must not keep what comes next from coming up.
    for (const part of [served.server, served.installation])
      await part
        .close()
        .catch((error: unknown) => this.options.say(`Something did not close well. ${said(error)}`));
  }
}

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const ofThisMachine = ['localhost', '127.0.0.1', '[::1]'];

const setUpOf = ({ sample, mail, fax, http: { publicUrl } }: Config): SetUp => ({
  setting: sample.setting,
  delivers: mail.smtp?.delivers === true || fax !== null,
  reachedFromElsewhere: publicUrl !== null && !ofThisMachine.includes(new URL(publicUrl).hostname),
});
