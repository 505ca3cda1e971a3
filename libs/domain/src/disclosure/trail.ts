/**
 * What of the audit trail an organization's owners read: what its members, and this server, did to the organization's own things.
 * Chosen by name: an operation that is not here is shown to nobody, so that what people do for themselves is not in it.
 */
export const trailOperations = {
  organization: ['organization.founded', 'organization.edited', 'organization.verified'],
  team: ['membership.invited', 'membership.accepted', 'membership.ended'],
  approval: ['approval.granted', 'approval.declined', 'approval.expired'],
  campaign: [
    'campaign.created',
    'campaign.edited',
    'campaign.opening_requested',
    'campaign.opened',
    'campaign.opened_by_single_person',
    'campaign.change_proposed',
    'campaign.changed',
    'campaign.changed_by_single_person',
    'campaign.paused',
    'campaign.resumed',
    'campaign.closed',
    'campaign.killed',
    'campaign.queue_owner_named',
    'campaign.counsel_read',
  ],
  plan: [
    'assignment.previewed',
    'assignment.committed',
    'assignment.cancelled',
    'mass_send.requested',
    'work_item.reassigned',
    'participation.helper_assigned',
    'participation.helper_replaced',
    'participation.lead_chosen',
    'participation.lead_dropped',
  ],
  sending: [
    'submission.requeued',
    'submission.uncertain_resolved_it_arrived',
    'submission.uncertain_resolved_it_did_not',
    'submission.uncertain_resolved_send_again',
    'submission.uncertain_resolved_send_myself',
  ],
  hearing: [
    'hearing.drafted',
    'hearing.announced',
    'hearing.changed',
    'hearing.slots_set',
    'hearing.speakers_invited',
    'hearing.closed',
  ],
  result: [
    'outcome.verified',
    'outcome.corrected',
    'edition.proposed',
    'edition.published',
    'edition.published_by_single_person',
  ],
  reading: ['case.read', 'file.read', 'submission.read', 'document.read'],
  export: ['participants.export_requested', 'participants.exported'],
} as const;

export type TrailKind = keyof typeof trailOperations;
export type TrailOperation = (typeof trailOperations)[TrailKind][number];

export const trailKinds = Object.keys(trailOperations) as readonly TrailKind[];

const kindByOperation: ReadonlyMap<string, TrailKind> = new Map(
  trailKinds.flatMap((kind) => trailOperations[kind].map((operation) => [operation, kind] as const)),
);

/** Null: not in an organization's trail. */
export const trailKindOf = (operation: string): TrailKind | null => kindByOperation.get(operation) ?? null;

/** What is looked for: one kind, or all of them. */
export const operationsOf = (kind: TrailKind | null): readonly TrailOperation[] =>
  kind === null ? trailKinds.flatMap((one) => trailOperations[one]) : trailOperations[kind];
