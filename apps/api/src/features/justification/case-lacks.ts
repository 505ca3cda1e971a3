import { decidingParty } from '@chorus/domain/case/parties';
import { letterLacks, type LetterFact } from '@chorus/domain/justification/letter-facts';
import type { Cases } from '../case/case.public.js';

/** What a loaded case does not say yet, though a letter about it has to. */
export const caseLacks = (of: Awaited<ReturnType<Cases['load']>>): readonly LetterFact[] =>
  letterLacks({
    service: of?.service ?? null,
    payerName: of === null ? null : (decidingParty(of.parties)?.printedName ?? null),
  });
