import type { Assignment } from './assignment.js';
import type { OpenWork } from './open-work.js';

/** What of an assignment follows from the step itself; when and by whom is chosen. */
export function stepToPlan({
  one,
  open,
  step,
  way,
  window,
}: OpenWork): Omit<Assignment, 'resourceId' | 'releaseFrom' | 'timing' | 'reasons'> {
  return {
    caseId: one.caseId,
    stepKey: open.stepKey,
    filingType: open.filingType,
    stage: open.stage,
    actor: step.actor,
    act: step.act,
    recipientKey: way?.recipientKey ?? null,
    channel: way?.channel ?? null,
    lineKey: way?.lineKey ?? null,
    sendBy: window.sendBy,
    actBy: step.clock.actBy,
    lastArguable: step.clock.lastArguable,
    urgent: open.urgent,
    gate: open.gate,
  };
}

/** By case, then step, then stage: the order plans are kept and compared in. */
export function byCaseAndStep(
  a: { readonly caseId: string; readonly stepKey: string | null; readonly stage?: string },
  b: { readonly caseId: string; readonly stepKey: string | null; readonly stage?: string },
): number {
  const key = (one: typeof a): string => `${one.caseId} ${one.stepKey ?? ''} ${one.stage ?? ''}`;
  return key(a) < key(b) ? -1 : 1;
}
