import { addDays, plainDate } from '@chorus/domain/shared/calendar';
import { type Answer, taken } from '../../api.js';
import type { SampleCampaign } from '../../campaign.js';
import { readAll } from '../../campaign-lists.js';
import type { World } from '../../stage.js';
import { aWeekLater, type HearingForm, type SampleHearing } from './sample-hearings.js';

const refusal = '... on Refusal { message field }';

export interface Seat {
  readonly id: string;
  readonly personId: string;
  readonly state: string;
  readonly ready: boolean;
}

/** A hearing that was announced, with what has become of it. */
export interface Announced {
  readonly id: string;
  readonly is: SampleHearing;
  form: HearingForm;
  /** What the body's notice or grant changed has been entered. */
  turned: boolean;
  held: boolean;
  closed: boolean;
}

/** What the organizer does about hearings. */
export class HearingDesk {
  constructor(
    private readonly world: World,
    private readonly campaign: SampleCampaign,
  ) {}

  async announce(is: SampleHearing): Promise<Announced> {
    const drafted = await this.ask<{ hearing: { id: string } }>(
      `mutation ($input: DraftHearingInput!) { draftHearing(input: $input) { __typename ... on HearingWritten { hearing { id } } ${refusal} } }`,
      { input: { campaignId: this.campaign.id, details: is.details } },
    );
    const { id } = taken(drafted, 'HearingWritten').hearing;
    const announced = await this.ask(
      `mutation ($id: ID!, $read: Boolean!) { announceHearing(hearingId: $id, lobbyingRead: $read) { __typename ${refusal} } }`,
      { id, read: is.details.tag === 'legislative' },
    );
    taken(announced, 'HearingWritten');
    return { id, is, form: is.details, turned: is.fate === 'as_announced', held: false, closed: false };
  }

  seats(hearing: Announced): Promise<readonly Seat[]> {
    return readAll<Seat>(this.world.stage.api, this.world.staff.organizer, {
      field: 'hearingSeats',
      argument: 'hearingId',
      id: hearing.id,
      fields: 'id personId state ready',
    });
  }

  /** The body puts it off by a week: everybody who holds a slot is asked anew and keeps it meanwhile. */
  async move(hearing: Announced): Promise<{ readonly askedAgain: number }> {
    hearing.form = aWeekLater(hearing.form);
    hearing.turned = true;
    const answer = await this.ask<{ askedAgain: number }>(
      `mutation ($input: ChangeHearingInput!) { changeHearing(input: $input) { __typename ... on HearingChanged { askedAgain } ${refusal} } }`,
      { input: { hearingId: hearing.id, details: hearing.form, giveUp: [] } },
    );
    return taken(answer, 'HearingChanged');
  }

  /** The body grants fewer slots: whoever had said yes last is named, and is the first to get one that comes free. */
  async cut(hearing: Announced): Promise<{ readonly slots: number; readonly gaveUp: number }> {
    hearing.turned = true;
    const confirmed = (await this.seats(hearing)).filter(({ state }) => state === 'confirmed');
    const slots = Math.max(1, confirmed.length - 1);
    const giveUp = confirmed.slice(slots).map(({ id }) => id);
    const answer = await this.ask(
      `mutation ($input: SetHearingSlotsInput!) { setHearingSlots(input: $input) { __typename ${refusal} } }`,
      { input: { hearingId: hearing.id, slots, giveUp } },
    );
    taken(answer, 'HearingChanged');
    hearing.form = { ...hearing.form, slots };
    return { slots, gaveUp: giveUp.length };
  }

  async recordHeld(hearing: Announced): Promise<void> {
    const answer = await this.ask(
      `mutation ($id: ID!) { recordHearingHeld(hearingId: $id) { __typename ${refusal} } }`,
      { id: hearing.id },
    );
    taken(answer, 'HearingWritten');
    hearing.held = true;
  }

  /** What the body did, with its record; whoever said nothing stays unknown. */
  async close(hearing: Announced): Promise<void> {
    const acts = ['approved_reduced', 'no_action_yet', 'rule_changed', 'approved', 'put_off'] as const;
    const act = acts[(hearing.is.number - 1) % acts.length] ?? 'unknown';
    const decided = act !== 'no_action_yet' && act !== 'put_off';
    const answer = await this.ask(
      `mutation ($input: CloseHearingInput!) { closeHearing(input: $input) { __typename ${refusal} } }`,
      {
        input: {
          hearingId: hearing.id,
          act,
          decidedOn: decided ? addDays(plainDate(this.world.stage.today), -1) : null,
          recordUrl: decided ? `https://records.example/${hearing.form.docket.toLowerCase()}` : null,
          leaveUnknown: true,
        },
      },
    );
    taken(answer, 'HearingWritten');
    hearing.closed = true;
  }

  private ask<More = unknown>(
    operation: string,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Answer & More> {
    return this.world.stage.api.ask<Answer & More>(this.world.staff.organizer, operation, variables);
  }
}
