import { useSpeech } from '../../i18n/words.js';
import { useAsked } from '../../lib/use-asked.js';
import { useToday } from '../../lib/use-today.js';
import { Shown } from '../../ui/asked.js';
import { DataTable } from '../../ui/data-table.js';
import { Go } from '../../ui/go.js';
import { NextDate } from '../../ui/next-date.js';
import { TurnPages, usePages } from '../../ui/turn-pages.js';
import { hearingPages } from './hearing.operations.js';
import { WhenThere } from './when-there.js';

interface Props {
  readonly org: string;
  readonly campaignId: string;
  readonly when: 'ahead' | 'over';
}

const atOnce = 20;

/** Hearings of today and later, the soonest first; or those that are over, the latest first. */
export function HearingList({ org, campaignId, when }: Props) {
  const { say } = useSpeech();
  const today = useToday();
  const pages = usePages();
  const asked = useAsked(
    hearingPages,
    { campaignId, when, first: atOnce, after: pages.after },
    { keepEarlier: true },
  );
  return (
    <Shown of={asked}>
      {({ hearings: { edges, pageInfo } }) => {
        const hearings = edges.map(({ node }) => node);
        const next = hearings.find(({ state }) => state === 'announced' || state === 'moved');
        const soonest = when === 'ahead' && pages.isFirst ? next : undefined;
        return (
          <>
            {soonest !== undefined && today !== null && (
              <NextDate
                kind="day"
                what={soonest.title}
                date={soonest.starts.date}
                today={today}
                rule={soonest.body}
              />
            )}
            <DataTable
              caption={say(`hearing.list.${when}`)}
              rows={hearings}
              rowKey={(hearing) => hearing.id}
              empty={<p>{say(`hearing.none.${when}`)}</p>}
              columns={[
                {
                  key: 'title',
                  title: say('hearing.col.hearing'),
                  cell: (hearing) => <Go to={`/org/${org}/hearings/${hearing.id}`}>{hearing.title}</Go>,
                },
                {
                  key: 'when',
                  title: say('hear.whenWord'),
                  cell: (hearing) => <WhenThere at={hearing.starts} zone={hearing.zone} />,
                },
                {
                  key: 'state',
                  title: say('hearing.col.state'),
                  cell: (hearing) => say(`hearing.state.${hearing.state}`),
                },
                {
                  key: 'taken',
                  title: say('hearing.col.slots'),
                  cell: (hearing) =>
                    hearing.slots === null
                      ? say('hearing.bodyList')
                      : say('hearing.takenOf', {
                          taken: hearing.taken,
                          slots: hearing.slots,
                          waiting: hearing.waiting,
                        }),
                },
              ]}
            />
            <TurnPages pages={pages} shown={pageInfo} />
          </>
        );
      }}
    </Shown>
  );
}
