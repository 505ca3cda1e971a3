import { denialReasonKeys, isCondition, isDenialReason, isPayer, isTreatment } from '../case/fact-keys.js';
import { isPlanType, planTypeKeys } from '../jurisdiction/plan-types.js';
import { refuse, type Refusal } from '../shared/refusal.js';
import type { CampaignTargets } from './campaign.js';

interface Keys {
  readonly isKnown: (key: string) => boolean;
  /** What one of them is called. */
  readonly one: string;
  /** Where the known ones are found: all of them where the list is short, else its name. */
  readonly known: string;
}

const keysOf: Readonly<Record<keyof CampaignTargets, Keys>> = {
  payerIds: { isKnown: isPayer, one: 'an insurer', known: 'the list of insurers' },
  conditionKeys: { isKnown: isCondition, one: 'a condition', known: 'the list of conditions' },
  treatmentKeys: {
    isKnown: isTreatment,
    one: 'a treatment',
    known: 'the treatments of the list of conditions',
  },
  reasonKeys: {
    isKnown: isDenialReason,
    one: 'a reason for a denial',
    known: `these: ${denialReasonKeys.join(', ')}`,
  },
  planTypes: { isKnown: isPlanType, one: 'a type of plan', known: `these: ${planTypeKeys.join(', ')}` },
};

const fields = Object.keys(keysOf) as (keyof CampaignTargets)[];

/**
 * What a campaign is about, each key once. A key that nobody knows would match no case and let nobody join, and a field of
 * keys is shown to everybody: it must not take somebody's own words.
 * @param standing what the campaign is about already: a key that left our lists since may stay where it was
 */
export function checkTargets(
  targets: CampaignTargets,
  standing: CampaignTargets | null,
): CampaignTargets | Refusal<'TargetUnknown'> {
  for (const field of fields) {
    const { isKnown, one, known } = keysOf[field];
    const unknown = targets[field].flatMap((key, at) =>
      isKnown(key) || standing?.[field].includes(key) === true ? [] : [at + 1],
    );
    if (unknown.length === 0) continue;
    // By their places: the words somebody typed may tell of an illness, and messages are kept where words are not.
    const named = unknown.slice(0, 5).join(', ');
    const more = unknown.length > 5 ? ` and ${unknown.length - 5} more` : '';
    const entries = unknown.length === 1 ? `Entry ${named} is` : `Entries ${named}${more} are`;
    return refuse(
      'TargetUnknown',
      `${entries} not known as ${one}. Choose from ${known}, by its key.`,
      `targets.${field}`,
    );
  }
  const once = (field: keyof CampaignTargets): readonly string[] => [...new Set(targets[field])];
  return {
    payerIds: once('payerIds'),
    conditionKeys: once('conditionKeys'),
    treatmentKeys: once('treatmentKeys'),
    reasonKeys: once('reasonKeys'),
    planTypes: once('planTypes'),
  };
}
