import { useSpeech } from '../../i18n/words.js';
import { showInstant, showPlainDate } from '../../lib/show-time.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { useSteps } from '../justification/use-steps.js';
import type { Desk } from './desk-page.js';
import { mostListed } from './most-listed.js';
import { personCode } from './person-code.js';
import { given } from './navigator.acts.js';

/** Who asked for a helper and has none. Of two who take the same person the first has them. */
export function WaitingTable({ people }: { readonly people: Desk['waitingForHelper'] }) {
  const { say, language } = useSpeech();
  const { sending, take, notices } = useSteps();
  return (
    <section className="stack" aria-label={say('help.waiting')}>
      <h2>{say('help.waiting')}</h2>
      {notices}
      {people.length > 0 && (
        <p className="quiet">
          {say(people.length === mostListed ? 'help.waitingMost' : 'help.waitingCount', {
            count: people.length,
          })}
        </p>
      )}
      <DataTable
        caption={say('help.waitingDates')}
        rows={people}
        rowKey={({ id }) => id}
        empty={
          <>
            <p>{say('help.waitingNone')}</p>
            <p>{say('help.waitingNoneNext')}</p>
          </>
        }
        columns={[
          {
            key: 'who',
            title: say('help.column.who'),
            cell: ({ id, facet }) => (
              <>
                {say('help.person', { code: personCode(id) })}
                {facet.residenceState !== null && ` · ${facet.residenceState}`}
              </>
            ),
          },
          {
            key: 'date',
            title: say('help.column.date'),
            cell: ({ facet }) => (
              <>
                {facet.urgency === 'urgent' && <strong>{say('help.urgent')} </strong>}
                {facet.actBy === null ? say('help.noDate') : showPlainDate(facet.actBy, language)}
              </>
            ),
          },
          {
            key: 'since',
            title: say('help.column.since'),
            cell: ({ joinedAt }) => showInstant(new Date(joinedAt), language),
          },
          { key: 'campaign', title: say('help.column.campaign'), cell: ({ campaign }) => campaign.title },
          {
            key: 'take',
            title: say('help.column.do'),
            cell: ({ id }) => (
              <Button
                kind="plain"
                working={sending}
                onClick={() => take(() => given(id, null, 'help.taken'))}
              >
                {say('help.take')}
                <span className="unseen"> {personCode(id)}</span>
              </Button>
            ),
          },
        ]}
      />
    </section>
  );
}
