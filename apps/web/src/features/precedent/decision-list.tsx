import { useState } from 'react';
import type { DecisionResult, SingleDecisionsQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Field, Select } from '../../ui/field.js';
import { useInAddress } from './use-in-address.js';
import { singleDecisions } from './precedent.operations.js';

const results = ['overturned', 'upheld', 'unknown'] as const satisfies readonly DecisionResult[];
const pageSize = 10;

type Decision = SingleDecisionsQuery['publicDecisions']['edges'][number]['node'];

const publishedAs = ({ published }: Decision, column: string): string =>
  published.find((each) => each.column === column)?.value ?? '';

/** Each ruling by itself under the reference of whoever published it. */
export function DecisionList({ source }: { readonly source: string }) {
  const { say } = useSpeech();
  const [chosen, choose] = useInAddress();
  const year = chosen.get('year') ?? '';
  const result = results.find((each) => each === chosen.get('result')) ?? null;
  /** The ends of the pages before this one: the way back. */
  const [ends, setEnds] = useState<readonly string[]>([]);
  const decidedYear = /^\d{4}$/.test(year) ? Number(year) : null;
  const asked = useAsked(
    singleDecisions,
    { source, filter: { decidedYear, result }, first: pageSize, after: ends.at(-1) ?? null },
    { keepEarlier: true },
  );
  return (
    <section className="stack" aria-labelledby="single">
      <h3 id="single">{say('precedent.single')}</h3>
      <p className="quiet">{say('precedent.singleSays')}</p>
      <div className="controls">
        <Field
          label={say('precedent.year')}
          hint={say('precedent.yearHint')}
          value={year}
          inputMode="numeric"
          maxLength={4}
          problem={year !== '' && decidedYear === null ? say('precedent.yearUnread') : null}
          onChange={(typed) => {
            choose({ year: typed });
            setEnds([]);
          }}
        />
        <Select
          label={say('precedent.result')}
          value={result ?? ''}
          none={say('precedent.anyResult')}
          onChange={(wanted) => {
            choose({ result: wanted });
            setEnds([]);
          }}
          options={results.map((each) => ({ value: each, label: say(`precedent.result.${each}`) }))}
        />
      </div>
      <Shown of={asked}>
        {({ publicDecisions: { edges, pageInfo } }) => (
          <>
            <DataTable
              caption={say('precedent.singleCaption', { page: ends.length + 1 })}
              rows={edges.map(({ node }) => node)}
              rowKey={({ id }) => id}
              empty={<p>{say('precedent.noneFits')}</p>}
              columns={[
                { key: 'reference', title: say('precedent.reference'), cell: ({ sourceKey }) => sourceKey },
                {
                  key: 'year',
                  title: say('precedent.year'),
                  cell: ({ decidedYear: decided }) => decided ?? say('precedent.notSaid'),
                },
                {
                  key: 'result',
                  title: say('precedent.result'),
                  cell: (decision) => say(`precedent.result.${shownResult(decision.result)}`),
                },
                {
                  key: 'about',
                  title: say('precedent.about'),
                  // The publisher's own words, which are English.
                  cell: (decision) => (
                    <span lang="en">
                      {['DiagnosisCategory', 'TreatmentCategory', 'Type']
                        .map((column) => publishedAs(decision, column))
                        .filter((value) => value !== '')
                        .join(' · ')}
                    </span>
                  ),
                },
              ]}
            />
            <p role="status" className="unseen">
              {ends.length > 0 && say('precedent.singleCaption', { page: ends.length + 1 })}
            </p>
            <div className="row">
              {ends.length > 0 && (
                <Button kind="plain" onClick={() => setEnds(ends.slice(0, -1))}>
                  {say('precedent.earlier')}
                </Button>
              )}
              {pageInfo.hasNextPage && pageInfo.endCursor != null && (
                <Button
                  kind="plain"
                  onClick={() => pageInfo.endCursor != null && setEnds([...ends, pageInfo.endCursor])}
                >
                  {say('precedent.later')}
                </Button>
              )}
            </div>
          </>
        )}
      </Shown>
    </section>
  );
}

/** A source whose rulings are for or against; anything else of ours is told apart in words of its own. */
const shownResult = (result: DecisionResult): 'overturned' | 'upheld' | 'unknown' | 'other' =>
  result === 'overturned' || result === 'upheld' || result === 'unknown' ? result : 'other';
