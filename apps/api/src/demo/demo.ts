import { Api } from './api.js';
import { makeCast, states } from './cast.js';
import { Mailbox } from './mailbox.js';
import { startSampleHome } from './sample-home.js';
import { foundOrganization, openCampaign, untilIdle } from './staff.js';
import { Story } from './story.js';
import { tally } from './tally.js';

export interface DemoOptions {
  readonly home: string;
  readonly port: number;
  readonly participants: number;
  readonly states: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Progress, a line at a time. */
  readonly say: (line: string) => void;
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
 * A whole claims surge of invented people, through the public API as each of them: from founding the organization to a
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
    const api = new Api(sample.server.url);
    const today = beginsAt.toISOString().slice(0, 10);
    const staff = await foundOrganization(api, mailbox);
    const stateCount = Math.min(options.states, states.length);
    const campaign = await openCampaign(api, staff, stateCount, today);
    say(`${today}: the campaign ${campaign.slug} is open in ${stateCount} states`);
    const stage = { api, mailbox, slug: campaign.slug, today };
    const story = new Story(stage, staff, campaign, makeCast(options.participants, stateCount, today), say);
    const told = await story.tell();
    await untilIdle(api, staff);
    const sums = await tally(stage, staff, campaign, told);
    const said = { ...sums, states: stateCount, seconds: elapsed(), home: sample.home };
    return { said, url: sample.server.url, home: sample.home, stop: sample.stop };
  } catch (error) {
    mailbox.close();
    await sample.stop();
    throw error;
  }
}
