import { refuse, type Refusal } from '../shared/refusal.js';

/** What the operator said about a sample campaign on this server: `auto`, where it is a first try on one's own machine. */
export type SampleSetting = 'auto' | 'true' | 'false';

/** The server somebody would load the sample on, and where they sit. */
export interface SampleFacts {
  readonly setting: SampleSetting;
  /** This process can bring up a second home beside its own: it serves, and brings its own database. */
  readonly hasStage: boolean;
  /** It holds invented people only already. */
  readonly sampleHome: boolean;
  /** What it writes really goes out to people. */
  readonly delivers: boolean;
  /** Organizations that are not for trying things out. */
  readonly realOrganizations: number;
  /** The asker sits at this very machine. */
  readonly atThisMachine: boolean;
}

export type SampleNotOffered = Refusal<'SampleNotOffered'>;

const notOffered = (message: string): SampleNotOffered => refuse('SampleNotOffered', message);

/**
 * Null where the sample may be loaded: on a server nobody works with yet. It gets a home of its own, so that nothing of the real
 * one is touched; but the real one is away meanwhile, so whoever has people to serve is never offered it.
 */
export function mayLoadSample(facts: SampleFacts): SampleNotOffered | null {
  if (facts.sampleHome) return notOffered('This server shows the sample campaign already.');
  if (facts.realOrganizations > 0)
    return notOffered(
      'This server has an organization of its own, so no sample is loaded here. Nothing was changed. Try it on another computer with npm start, or run npm run demo.',
    );
  return maySeeSample(facts);
}

/** The same walls for whoever looks around in a sample that is loaded, or removes it: all but what it would replace. */
export function maySeeSample(facts: Omit<SampleFacts, 'realOrganizations'>): SampleNotOffered | null {
  const { setting, hasStage, delivers, atThisMachine } = facts;
  if (setting === 'false' || !hasStage || delivers)
    return notOffered(
      'This server is set up for real people, so there is no sample campaign here. Nothing was changed. Try it on your own computer with npm start.',
    );
  if (setting === 'auto' && !atThisMachine)
    return notOffered(
      'The sample campaign is for whoever sits at the computer this server runs on. Nothing was changed. Whoever runs it can set SAMPLE_CAMPAIGN=true.',
    );
  return null;
}

/** How a server is set up on which a sample was shown when it stopped. */
export interface SetUp {
  readonly setting: SampleSetting;
  /** What it writes really goes out to people. */
  readonly delivers: boolean;
  /** It was given an address that leads to it from other machines. */
  readonly reachedFromElsewhere: boolean;
}

/**
 * Whether a server goes on with the sample it showed when it stopped. Whoever has set it up for real people since must not find them
 * among invented ones, where what they type is removed with the sample.
 */
export const goesOnWithSample = ({ setting, delivers, reachedFromElsewhere }: SetUp): boolean =>
  !delivers && (setting === 'true' || (setting === 'auto' && !reachedFromElsewhere));

/** Whose place a visitor of the sample may take: all of them invented. */
export const sampleRoles = ['owner', 'reviewer', 'participant'] as const;
export type SampleRole = (typeof sampleRoles)[number];
