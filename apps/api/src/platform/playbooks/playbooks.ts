import type { Playbook } from '@chorus/domain/playbook/playbook';
import type { PlaybookRegistry, WantedStep } from '@chorus/domain/playbook/registry';
import type { Refusal } from '@chorus/domain/shared/refusal';

/**
 * The kinds of campaign this application runs. Asked for by injection and never imported, so that whoever puts the
 * application together decides which kinds there are, and a kind of somebody's own needs no change of ours.
 */
export class Playbooks implements PlaybookRegistry {
  readonly all: readonly Playbook[];

  constructor(private readonly registry: PlaybookRegistry) {
    this.all = registry.all;
  }

  find(key: string): Playbook | Refusal<'PlaybookUnknown'> {
    return this.registry.find(key);
  }

  get(key: string): Playbook {
    return this.registry.get(key);
  }

  withoutCampaign(wanted: WantedStep): Playbook {
    return this.registry.withoutCampaign(wanted);
  }

  stepLabel(stepKey: string): ReturnType<PlaybookRegistry['stepLabel']> {
    return this.registry.stepLabel(stepKey);
  }
}
