import { Injectable } from '@nestjs/common';
import type { Period } from '@chorus/domain/assignment/model/problem';
import type { Supply } from '@chorus/domain/assignment/supply';
import type { StepActor } from '@chorus/domain/playbook/playbook';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { CampaignRow } from '../campaign/campaign.public.js';
import type { StandingCase } from '../case/case.public.js';

export interface SupplyQuestion {
  readonly campaign: CampaignRow;
  /** Plain date of the business clock in the campaign's planning zone. */
  readonly today: string;
  /**
   * The days the plan is divided into; capacities are given for each of them: what the provider has room for, less what
   * other campaigns have taken. What this one has given them is counted by the plan.
   */
  readonly periods: readonly Period[];
  /** The open steps of the supplier's actor, with the case each belongs to. */
  readonly steps: readonly { readonly of: StandingCase; readonly stepKey: string; readonly stage: string }[];
}

/** Somebody above assignment who knows who could do the steps of one actor. Runs with the system's sight. */
export interface Supplier {
  readonly actor: StepActor;
  /** Days that are a period of their own, because places exist on them alone (hearings); empty: weeks will do. */
  days(tx: ReadTx, campaign: CampaignRow, today: string): Promise<readonly string[]>;
  supply(tx: ReadTx, question: SupplyQuestion): Promise<Supply>;
}

/**
 * Until when an appeal waits for the payer's call with a reviewer, where filing would close it: plain dates by case. Whom
 * nothing holds back has no row.
 */
export type AppealWaits = (tx: ReadTx, caseIds: readonly CaseId[]) => Promise<ReadonlyMap<CaseId, string>>;

/**
 * Who does the steps that neither a person nor a line does. Assignment stands below clinicians and hearings and may not
 * ask them, so each says here, when the application starts, how it is to be asked.
 */
@Injectable()
export class Suppliers {
  private readonly byActor = new Map<StepActor, Supplier>();
  private readonly waitSources: AppealWaits[] = [];

  register(supplier: Supplier): void {
    if (this.byActor.has(supplier.actor)) throw new Error(`Two suppliers of ${supplier.actor}`);
    this.byActor.set(supplier.actor, supplier);
  }

  registerWaits(source: AppealWaits): void {
    this.waitSources.push(source);
  }

  /** The latest day of all sources: an appeal waits for every call that filing would close. */
  async waits(tx: ReadTx, caseIds: readonly CaseId[]): Promise<ReadonlyMap<CaseId, string>> {
    const latest = new Map<CaseId, string>();
    for (const source of this.waitSources) {
      for (const [caseId, until] of await source(tx, caseIds)) {
        const known = latest.get(caseId);
        if (known === undefined || known < until) latest.set(caseId, until);
      }
    }
    return latest;
  }

  /** Null: nobody supplies this actor; the step waits for somebody of the organization to take it. */
  of(actor: StepActor): Supplier | null {
    return this.byActor.get(actor) ?? null;
  }
}
