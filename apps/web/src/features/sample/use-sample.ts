import { useEffect, useRef } from 'react';
import type { TheSampleQuery } from '../../generated/operations.js';
import { useSomebodyElse } from '../../lib/answers.js';
import { type Asked, useAsked } from '../../lib/use-asked.js';
import { theSample } from './sample.operations.js';

export type Sample = TheSampleQuery['sampleCampaign'];

const isUnderWay = (state: Sample['state'] | undefined): boolean =>
  state === 'loading' || state === 'changing';

/**
 * How the sample stands, asked every second while something happens to it. When the server has changed over, everything on the
 * page is asked anew: it is another home that answers.
 */
export function useSample(): Asked<TheSampleQuery> {
  const idle = useAsked(theSample, {});
  const underWay = isUnderWay(idle.answer?.sampleCampaign.state);
  const asked = useAsked(theSample, {}, underWay ? { everyMs: 1_000 } : {});
  const somebodyElse = useSomebodyElse();
  const before = useRef(underWay);
  useEffect(() => {
    if (before.current && !underWay) void somebodyElse();
    before.current = underWay;
  }, [underWay, somebodyElse]);
  return asked;
}
