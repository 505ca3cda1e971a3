import type { Bilingual } from '../identity/account.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import { claimsSurge } from './claims-surge/claims-surge.js';
import { clinicianDrive } from './clinician-drive/clinician-drive.js';
import { complaintFiling } from './complaint-filing/complaint-filing.js';
import type { Playbook } from './playbook.js';
import { testimonySchedule } from './testimony-schedule/testimony-schedule.js';

/** Playbooks by key. Keys are text: a fifth kind is one more folder, one more row here, and no other change. */
export interface PlaybookRegistry {
  readonly all: readonly Playbook[];
  find(key: string): Playbook | Refusal<'PlaybookUnknown'>;
  get(key: string): Playbook;
  /**
   * Whose way a case goes that takes part in nothing: the registry's own for that, else the first that has the step or
   * the stage. People can always file, whatever campaigns there are.
   */
  withoutCampaign(wanted: WantedStep): Playbook;
  /** The words for a step, whichever playbook names it; keys of steps mean the same in all of them. */
  stepLabel(stepKey: string): Bilingual | null;
}

/** What is known of the step: its key, a stage word of the procedure rules, or both. */
export interface WantedStep {
  readonly stepKey?: string | null;
  readonly stage?: string | null;
}

/**
 * Builds a registry; two playbooks of one key are a mistake of the build, not of a person.
 * @param alone whose way a case of no campaign goes; the first where nothing is said
 */
export function playbookRegistry(
  playbooks: readonly Playbook[],
  alone: Playbook | undefined = playbooks[0],
): PlaybookRegistry {
  const byKey = new Map(playbooks.map((playbook) => [playbook.key, playbook]));
  if (byKey.size !== playbooks.length) throw new Error('Two playbooks have the same key.');
  if (alone === undefined || byKey.get(alone.key) !== alone)
    throw new Error('A case of no campaign needs a playbook of this registry.');
  const find = (key: string): Playbook | Refusal<'PlaybookUnknown'> =>
    byKey.get(key) ?? refuse('PlaybookUnknown', 'There is no campaign of this sort.', 'playbook');
  const all = [...playbooks].sort((a, b) => (a.key < b.key ? -1 : 1));
  const labels = new Map(
    [...all, alone].flatMap(({ steps }) => steps.map(({ key, label }) => [key, label] as const)),
  );
  return {
    all,
    find,
    get: (key) => {
      const found = byKey.get(key);
      if (!found) throw new Error(`No playbook ${key}`);
      return found;
    },
    withoutCampaign: (wanted) => [alone, ...all].find((playbook) => hasStep(playbook, wanted)) ?? alone,
    stepLabel: (stepKey) => labels.get(stepKey) ?? null,
  };
}

const hasStep = ({ steps }: Playbook, { stepKey, stage }: WantedStep): boolean =>
  steps.some(
    ({ key, stages }) => (stepKey == null || key === stepKey) && (stage == null || stages.includes(stage)),
  );

/** One entry per folder beside this file; a test compares the two. */
export const playbooks = playbookRegistry([claimsSurge, clinicianDrive, complaintFiling, testimonySchedule]);
