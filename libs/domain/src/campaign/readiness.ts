import { isRunning, type Campaign } from './campaign.js';
import { screenPurpose } from './purpose-screen.js';
import { isRefusal } from '../shared/refusal.js';

export type ReadinessLevel = 'ok' | 'warning' | 'blocked';

export interface ReadinessCheck {
  readonly check: string;
  readonly level: ReadinessLevel;
  readonly reason: string;
}

/** What others know about one state of the campaign; computed from the facts, the templates and the transports. */
export interface StateFacts {
  readonly state: string;
  /** Name of who reviews or regulates there; null when no fact is on file. */
  readonly regulatorName: string | null;
  /** Whether a person has confirmed these facts in the last six months [20]. */
  readonly regulatorConfirmed: boolean;
  /** Rules that give the dates: confirmed, on file but unconfirmed, or not known. */
  readonly rules: 'confirmed' | 'unconfirmed' | 'unknown';
  /** Filing types without an approved template that fits this state. */
  readonly templatesMissing: readonly string[];
  readonly channel: 'delivering_transport' | 'performed_by_person' | 'none';
}

/** What others know about the whole. */
export interface OpeningFacts {
  readonly organizationVerified: boolean;
  /** Everything not in this mode must have confirmed rules. */
  readonly letterDateRequired: boolean;
  /** Different people who may check what is reported; null for an asker who sees no members. */
  readonly verifiers: number | null;
  readonly today: string;
}

export interface Readiness {
  readonly canOpen: boolean;
  readonly campaign: readonly ReadinessCheck[];
  readonly states: readonly { readonly state: string; readonly checks: readonly ReadinessCheck[] }[];
}

const check = (name: string, level: ReadinessLevel, reason: string): ReadinessCheck => ({
  check: name,
  level,
  reason,
});

/**
 * Every reason why a campaign can or cannot open, for the whole and per state. Facts missing for a state block it.
 * @param more what the launch steps of its kind have to say
 */
export function readiness(
  campaign: Campaign,
  facts: OpeningFacts,
  factsPerState: readonly StateFacts[],
  more: readonly ReadinessCheck[] = [],
): Readiness {
  const whole = [...campaignChecks(campaign, facts), ...more];
  const states = campaign.states.map(({ state }) => {
    const known = factsPerState.find((one) => one.state === state);
    return {
      state,
      checks: known
        ? stateChecks(campaign, known, facts)
        : [check('facts', 'blocked', `Nothing is on file about ${state} yet.`)],
    };
  });
  const every = [...whole, ...states.flatMap((one) => one.checks)];
  return { canOpen: every.every((one) => one.level !== 'blocked'), campaign: whole, states };
}

function campaignChecks(campaign: Campaign, facts: OpeningFacts): readonly ReadinessCheck[] {
  const purpose = screenPurpose(campaign.purpose);
  return [
    facts.organizationVerified || campaign.sample
      ? check('organization', 'ok', 'The organization may open campaigns.')
      : check('organization', 'blocked', 'The platform administrator has not verified the organization yet.'),
    isRefusal(purpose)
      ? check('purpose', 'blocked', purpose.message)
      : check('purpose', 'ok', 'The purpose is a decision on each case.'),
    campaign.states.length > 0
      ? check('states', 'ok', `${campaign.states.length} states are chosen.`)
      : check('states', 'blocked', 'Choose at least one state.'),
    ...verifierCheck(facts),
    leadCaseCheck(campaign),
  ];
}

/**
 * Only a checked result counts, and nobody checks their own report. One person is lawful [5] and short of hands: what
 * they report themselves, or act for, nobody can check.
 */
function verifierCheck({ verifiers }: OpeningFacts): readonly ReadinessCheck[] {
  if (verifiers === null) return [];
  if (verifiers > 1) return [check('verifiers', 'ok', `${verifiers} people can check what is reported.`)];
  return [
    verifiers === 1
      ? check(
          'verifiers',
          'warning',
          'Only one person can check what is reported, and nobody checks their own reports. Ask a reviewer in.',
        )
      : check('verifiers', 'blocked', 'Nobody can check what is reported, so no result would count.'),
  ];
}

/** Lead cases are chosen among those who have joined, and nobody joins before the opening. */
function leadCaseCheck(campaign: Campaign): ReadinessCheck {
  if (campaign.leadCaseIds.length > 0) return check('lead_cases', 'ok', 'Lead cases are chosen.');
  return isRunning(campaign)
    ? check(
        'lead_cases',
        'warning',
        'No lead cases are chosen. Sending a few complete ones first helps the rest.',
      )
    : check('lead_cases', 'ok', 'Lead cases are chosen once people have joined.');
}

function stateChecks(campaign: Campaign, known: StateFacts, facts: OpeningFacts): readonly ReadinessCheck[] {
  const waves = campaign.waves.filter((wave) => wave.state === known.state);
  return [
    regulatorCheck(known),
    rulesCheck(known, facts),
    templateCheck(known),
    channelCheck(known),
    waveCheck(),
  ];

  function waveCheck(): ReadinessCheck {
    if (waves.length === 0)
      return check('wave', 'warning', 'No filing window is set; filings leave as they are signed.');
    if (waves.some((wave) => wave.endsOn >= facts.today))
      return check('wave', 'ok', 'A filing window is set.');
    return isRunning(campaign)
      ? check('wave', 'warning', 'The filing window is over; filings leave as they are signed.')
      : check('wave', 'blocked', 'The filing window is over already.');
  }
}

function regulatorCheck(known: StateFacts): ReadinessCheck {
  if (known.regulatorName === null)
    return check('regulator', 'warning', 'No regulator is on file; notices decide.');
  return known.regulatorConfirmed
    ? check('regulator', 'ok', `${known.regulatorName}, confirmed by a person.`)
    : check('regulator', 'warning', `${known.regulatorName}, not confirmed in the last six months.`);
}

function rulesCheck(known: StateFacts, facts: OpeningFacts): ReadinessCheck {
  if (known.rules === 'confirmed') return check('rules', 'ok', 'The rules behind the dates are confirmed.');
  const words =
    known.rules === 'unknown'
      ? 'No rule for the dates is on file'
      : 'The rules behind the dates are not confirmed';
  return facts.letterDateRequired
    ? check('rules', 'warning', `${words}; everybody is asked for the date on the letter first.`)
    : check('rules', 'blocked', `${words}. Confirm them, or require the date on the letter.`);
}

function templateCheck(known: StateFacts): ReadinessCheck {
  return known.templatesMissing.length === 0
    ? check('template', 'ok', 'Approved templates are there.')
    : check('template', 'blocked', `No approved template for: ${known.templatesMissing.join(', ')}.`);
}

function channelCheck(known: StateFacts): ReadinessCheck {
  if (known.channel === 'delivering_transport') return check('channel', 'ok', 'This server can deliver.');
  return known.channel === 'performed_by_person'
    ? check('channel', 'ok', 'People send by post or portal themselves.')
    : check(
        'channel',
        'blocked',
        'This server does not send and no way for people to send themselves is set.',
      );
}
