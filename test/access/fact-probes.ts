import { factToCompare } from '../../apps/api/src/features/jurisdiction/fact-digests.js';
import { rightId, row, type Arrangement } from './arrangements.js';
import { input, type Probes } from './probe.js';
import type { Reading, Readings } from './readings.js';
import type { Subject } from './subject.js';

const fact = factToCompare('review/MT/fully_insured_aca');
const seen = { key: fact?.key, version: fact?.digest, source: 'https://www.example.gov/sample' };

/** Two people compared the fact, and one of them read something else. */
const looked = (s: Subject): readonly Arrangement[] => [
  ...[s.owner, s.organizer].map(({ accountId }) =>
    row(
      `INSERT INTO fact_confirmation (id, fact_key, digest, source, looked_on, confirmed_by, counts_as, confirmed_as, confirmed_at)
       VALUES (gen_random_uuid(), $1, $2, $3, chorus_today(), $4, $4, 'reviewer', now())`,
      seen.key,
      seen.version,
      seen.source,
      accountId,
    ),
  ),
  row(
    `INSERT INTO fact_report (id, fact_key, digest, source, source_says, looked_on, reported_by, reported_as, reported_at)
     VALUES ($1, $2, $3, $4, 'Another sample number.', chorus_today(), $5, 'reviewer', now())`,
    rightId,
    seen.key,
    seen.version,
    seen.source,
    s.organizer.accountId,
  ),
];

export const factProbes: Readonly<Record<string, Probes>> = {
  confirmFact: () => input(seen),
  reportFact: () => input({ ...seen, sourceSays: 'Another sample number.' }),
  answerFactReport: ({ s }) =>
    input({ reportId: rightId, answer: 'source_agrees', reason: 'It was read again.' }, looked(s)),
};

/** With an answered report, so that every field has a value. */
export const factReadings: Readonly<Record<string, Readings>> = {
  facts: ({ s }): Reading => ({
    given: '(filter: { kinds: [review], states: ["MT"], standings: [confirmed] })',
    arrange: [
      ...looked(s),
      row(
        `UPDATE fact_report SET answer = 'source_agrees', reason = 'It was read again.', answered_at = now() WHERE id = $1`,
        rightId,
      ),
    ],
  }),
};
