import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isRefusal, type Refusal } from '../shared/refusal.js';
import { claimSlot, confirmSeat, leaveSlot } from './claim-slot.js';
import { desk, seat } from './hearing.given.js';
import { plusMinutes } from './local-moment.js';
import { askAgain, setSlots } from './slot-changes.js';
import { deskOf, takesASlot, toPromote, type SlotDecision, type SlotDesk } from './slot-desk.js';
import type { Seat } from './slot.js';
import { byPlace, expireHolds, promote } from './waitlist.js';

const people = 40;

/** What the database will keep: the hearing's row and its seats, and what is saved after each decision. */
class Kept {
  desk: SlotDesk = desk({ slots: 5, signupCloses: null });
  seats: Seat[] = Array.from({ length: people }, (_, number) => seat(number));
  now = '2026-11-23T17:00:00Z';

  save(answer: SlotDecision | Refusal): void {
    if (isRefusal(answer)) return;
    this.desk = answer.desk;
    for (const changed of answer.changed)
      this.seats = this.seats.map((one) => (one.id === changed.id ? changed : one));
  }
  at(index: number): Seat {
    const found = this.seats[index % people];
    if (!found) throw new Error('No such seat');
    return found;
  }
  get holding(): Seat[] {
    return this.seats.filter(({ state }) => takesASlot(state));
  }
  get line(): Seat[] {
    return this.seats.filter(({ state }) => state === 'waitlisted').sort(byPlace);
  }
  serve(): void {
    const count = toPromote(this.desk, this.now);
    this.save(promote(this.desk, this.line.slice(0, count), this.now));
  }
}

type Event =
  | { readonly do: 'claim' | 'confirm'; readonly who: number; readonly ready: boolean }
  | { readonly do: 'leave'; readonly who: number; readonly to: 'declined' | 'written_only' }
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'slots'; readonly slots: number; readonly named: number }
  | { readonly do: 'move' }
  | { readonly do: 'sweep' | 'serve' };

const who = fc.nat({ max: people - 1 });
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('claim' as const), who, ready: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('confirm' as const), who, ready: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('leave' as const),
      who,
      to: fc.constantFrom('declined' as const, 'written_only' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 90 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('slots' as const),
      slots: fc.integer({ min: 0, max: 12 }),
      named: fc.integer({ min: 0, max: 12 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('sweep' as const, 'serve' as const) }) },
);

function happen(kept: Kept, event: Event): void {
  switch (event.do) {
    case 'claim':
      return kept.save(claimSlot(kept.desk, kept.at(event.who), { now: kept.now, ready: event.ready }));
    case 'confirm': {
      const facts = { now: kept.now, ready: event.ready, sequence: kept.desk.sequence };
      return kept.save(confirmSeat(kept.desk, kept.at(event.who), facts));
    }
    case 'leave':
      return kept.save(leaveSlot(kept.desk, kept.at(event.who), event.to, kept.now));
    case 'wait':
      kept.now = plusMinutes(kept.now, event.minutes);
      return;
    case 'slots': {
      const named = kept.holding.filter(({ state }) => state === 'confirmed').slice(0, event.named);
      const ids = named.map(({ id }) => id);
      return kept.save(setSlots(kept.desk, kept.holding, event.slots, ids));
    }
    case 'move': {
      // Always far enough ahead that the history does not run out of days.
      const startsAt = plusMinutes(kept.now, 10 * 24 * 60);
      const moved: SlotDesk = { ...kept.desk, state: 'moved', startsAt, sequence: kept.desk.sequence + 1 };
      return kept.save(askAgain(moved, kept.holding, kept.now));
    }
    case 'sweep':
      return kept.save(expireHolds(kept.desk, kept.holding, kept.now));
    case 'serve':
      return kept.serve();
  }
}

/** A plain check: `expect` a hundred times an event would take longer than the decisions do. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
const same = (one: readonly unknown[], other: readonly unknown[]): boolean => one.join() === other.join();

/** The waiting line after an event: nobody new in the middle, nobody overtaken. */
function lineKept(before: readonly Seat[], after: readonly Seat[], event: Event): void {
  const ids = after.map(({ id }) => id);
  const here = new Set(ids);
  const stayed = before.map(({ id }) => id).filter((id) => here.has(id));
  const was = new Set(stayed);
  const newcomers = ids.filter((id) => !was.has(id));
  // Who lost a slot to a cut comes first; who asks comes last.
  const wanted = event.do === 'slots' ? [...newcomers, ...stayed] : [...stayed, ...newcomers];
  must(same(ids, wanted), `the line keeps its order after ${event.do}`);
  if (event.do === 'serve') {
    const tail = before.slice(before.length - stayed.length).map(({ id }) => id);
    must(same(stayed, tail), 'the head of the line is served');
  }
}

function invariants({ desk: at, seats, holding, line }: Kept): void {
  must(holding.length <= (at.slots ?? 0), 'never more than the slots');
  const counted = deskOf(at, seats);
  must(at.taken === counted.taken && at.waiting === counted.waiting, 'the counts are those of the seats');
  must(new Set(seats.map(({ personId }) => personId)).size === people, 'nobody twice');
  const places = line.map(({ position }) => position);
  must(new Set(places).size === places.length, 'one to a place');
  for (const { state, position, heldUntil, heldBecause, agreedTo } of seats) {
    must((position !== null) === (state === 'waitlisted'), 'a place exactly while waiting');
    must((heldUntil !== null) === (state === 'offered'), 'a hold exactly while offered');
    must((heldBecause !== null) === (state === 'offered'), 'a reason exactly while offered');
    must(state !== 'confirmed' || agreedTo === at.sequence, 'nobody is kept on a yes to another day');
  }
}

describe('the slots of a hearing, over random histories of 1,000 events', () => {
  test('are never given out beyond their number or twice, the list keeps its order, and nobody is left between', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1000, maxLength: 1000 }), (history) => {
        const kept = new Kept();
        for (const event of history) {
          const before = kept.line;
          happen(kept, event);
          invariants(kept);
          lineKept(before, kept.line, event);
        }
        // Nobody is orphaned: once holds have run out and the list is served, either no slot is free or nobody waits.
        for (let round = 0; round < 200 && kept.line.length > 0; round += 1) {
          happen(kept, { do: 'move' });
          kept.now = plusMinutes(kept.now, 3 * 24 * 60);
          happen(kept, { do: 'sweep' });
          happen(kept, { do: 'serve' });
          invariants(kept);
          must(toPromote(kept.desk, kept.now) === 0, 'no slot stays free while somebody waits');
          for (const one of kept.holding) kept.save(leaveSlot(kept.desk, one, 'declined', kept.now));
          happen(kept, { do: 'serve' });
        }
        must(kept.line.length === 0, 'the line is served to its end');
      }),
      // Shrinking a thousand events takes minutes and is asked for by hand.
      { numRuns: 12, endOnFailure: true },
    );
  });

  test('ten thousand who ask for fifty get exactly fifty, and the others wait in the order they asked', () => {
    let at = desk({ slots: 50, expectedMinutes: 600 });
    const line: number[] = [];
    for (let number = 0; number < 10_000; number += 1) {
      const answer = claimSlot(at, seat(number), { now: '2026-11-23T17:00:00Z', ready: number % 2 === 0 });
      if (isRefusal(answer)) throw new Error(answer.message);
      at = answer.desk;
      const [changed] = answer.changed;
      if (changed?.state === 'waitlisted') line.push(changed.position ?? -1);
    }
    expect(at).toMatchObject({ taken: 50, waiting: 9_950 });
    expect(line).toEqual(Array.from({ length: 9_950 }, (_, place) => place + 1));
  });
});
