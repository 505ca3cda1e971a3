import { tellAllKinds } from './all-kinds.js';
import { Api } from './api.js';
import { Calendar } from './calendar.js';
import { makeCast, states } from './cast.js';
import { ClaimsSurgeStory } from './kinds/claims-surge/claims-surge.story.js';
import { tallySurge } from './kinds/claims-surge/surge-tally.js';
import { Mailbox } from './mailbox.js';
import { startSampleHome } from './sample-home.js';
import { foundOrganization, untilIdle } from './staff.js';
import { offStage, telling, type Told, type World } from './stage.js';

export interface DemoOptions {
  readonly home: string;
  readonly port: number;
  readonly participants: number;
  readonly states: number;
  /** The four kinds of campaign on the same people, and not the surge alone. */
  readonly allKinds?: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Progress, a line at a time. */
  readonly say: (line: string) => void;
  /** The same as sums, for a page. */
  readonly tell?: (sum: Told) => void;
  /** Ends the story of a surge so many days after it began, with work still open; to its end where left out. */
  readonly days?: number;
  /** The built web app, for whoever goes on browsing. */
  readonly webFolder?: string;
}

export interface DemoEnded {
  /** One JSON object: everything the demo found out, the north star first. */
  readonly said: Readonly<Record<string, unknown>>;
  readonly url: string;
  readonly home: string;
  /** Ends server and database; the home stays to be browsed. */
  stop(): Promise<void>;
}

/** A Monday morning in New York; the same in every run, so that every date of the story is the same too. */
export const beginsAt = new Date('2026-12-07T15:00:00.000Z');

/**
 * A whole claims surge of invented people, or all kinds of campaign on the same people, through the public API as each of them: from founding the organization to a
 * measured precedent, on a server, a database and a clock of its own. Nothing leaves this machine.
 */
export async function runDemo(options: DemoOptions): Promise<DemoEnded> {
  const began = performance.now();
  const elapsed = (): number => Math.round((performance.now() - began) / 100) / 10;
  const say = (line: string): void => options.say(`${elapsed().toFixed(1).padStart(6)} s  ${line}`);
  say(`Starting a Chorus of its own in ${options.home}`);
  const sample = await startSampleHome({ ...options, say, startsAt: beginsAt });
  const mailbox = new Mailbox(sample.home);
  try {
    const world = await makeWorld(options, new Api(sample.server.url), mailbox, say);
    const sums =
      options.allKinds === true
        ? await tellAllKinds(world, options.participants)
        : await tellSurge(world, options.days);
    const said = { ...sums, states: world.stateCount, seconds: elapsed(), home: sample.home };
    return { said, url: sample.server.url, home: sample.home, stop: sample.stop };
  } catch (error) {
    mailbox.close();
    await sample.stop();
    throw error;
  }
}

async function makeWorld(
  { participants, ...asked }: DemoOptions,
  api: Api,
  mailbox: Mailbox,
  say: World['say'],
): Promise<World> {
  const today = beginsAt.toISOString().slice(0, 10);
  const stateCount = Math.min(asked.states, states.length);
  return {
    stage: { api, mailbox, today },
    staff: await foundOrganization(api, mailbox),
    actors: makeCast(participants, stateCount, today).map(offStage),
    began: today,
    stateCount,
    filedIn: new Map(),
    say,
    tell: telling(asked.tell ?? (() => {})),
  };
}

async function tellSurge(world: World, days?: number): Promise<Readonly<Record<string, unknown>>> {
  const surge = new ClaimsSurgeStory(world);
  const calendar = new Calendar(world, [surge], days);
  await calendar.live();
  await untilIdle(world.stage.api, world.staff);
  return tallySurge(world, surge, calendar.days);
}
