import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { forEach } from './crowd.js';
import type { KindStory } from './kinds/kind-story.js';
import { readNewLetters } from './new-letters.js';
import { arrive } from './person.js';
import { atOnce, type Actor, type World } from './stage.js';
import { moveTo, untilIdle, verifyReports } from './staff.js';

/** Kinds that go on from each other come to rest within a day; more rounds than this are a mistake of the story. */
const roundsMost = 40;

/** How long each kind took, in milliseconds of the wall. */
export type TimeSpent = ReadonlyMap<string, number>;

/**
 * One calendar for every kind: a day of the story is everybody's day, and the clock moves once for all. Two thirds of the
 * people come on the first day, the others two days later, after the first plans.
 */
export class Calendar {
  private readonly spent = new Map<string, number>();
  /** Days on which somebody acted. */
  days = 1;

  constructor(
    private readonly world: World,
    private readonly stories: readonly KindStory[],
    /** The story ends this many days after it began, whatever is still open; what is open is then reported as unknown. */
    private readonly longest = 330,
  ) {}

  get timeSpent(): TimeSpent {
    return this.spent;
  }

  async live(): Promise<void> {
    const { actors, began } = this.world;
    const isLate = ({ is }: Actor): boolean => is.number % 3 === 0;
    this.world.tell({ day: began });
    for (const story of this.stories) await this.timed(story, () => story.open());
    await this.welcome(actors.filter((actor) => !isLate(actor)));
    await this.day();
    await this.goTo(addDays(plainDate(began), 2));
    await this.welcome(actors.filter(isLate));
    for (;;) {
      await this.day();
      const next = await this.nextDay();
      if (next === null) return;
      await this.goTo(next);
    }
  }

  private async welcome(newcomers: readonly Actor[]): Promise<void> {
    await forEach(newcomers, atOnce, (actor) => arrive(this.world.stage, actor));
    for (const story of this.stories) await this.timed(story, () => story.welcome(newcomers));
  }

  /** Again while what one kind did, or what a reviewer verified, opens more today. */
  private async day(): Promise<void> {
    const { stage, staff, began, actors } = this.world;
    for (let round = 0; round < roundsMost; round += 1) {
      let more = false;
      for (const story of this.stories) more = (await this.timed(story, () => story.act())) || more;
      if (stage.today === began && !more) return;
      if (stage.today === began) continue;
      await untilIdle(stage.api, staff);
      const verified = await verifyReports(stage.api, staff);
      if (verified.length > 0) await readNewLetters(stage, actors, verified);
      if (!more && verified.length === 0) return;
    }
    throw new Error(`${stage.today} does not end: something is done again and again.`);
  }

  private async nextDay(): Promise<string | null> {
    const { began, stage } = this.world;
    const ahead: string[] = [];
    for (const story of this.stories) ahead.push(...(await this.timed(story, () => story.ahead())));
    const next = ahead.filter((day) => day > stage.today).sort()[0];
    return next === undefined || next > addDays(plainDate(began), this.longest) ? null : next;
  }

  private async goTo(day: string): Promise<void> {
    const { stage, staff } = this.world;
    await moveTo(stage.api, staff, day);
    stage.today = day;
    this.world.tell({ day });
    this.days += 1;
  }

  private async timed<Answered>(story: KindStory, work: () => Promise<Answered>): Promise<Answered> {
    const from = performance.now();
    try {
      return await work();
    } finally {
      this.spent.set(story.kind, (this.spent.get(story.kind) ?? 0) + performance.now() - from);
    }
  }
}
