import { useSpeech } from '../../../i18n/words.js';
import { showPlainDate } from '../../../lib/show-time.js';
import { useAsked } from '../../../lib/use-asked.js';
import { Shown } from '../../../ui/asked.js';
import { DataTable } from '../../../ui/data-table.js';
import { TurnPages, usePages } from '../../../ui/turn-pages.js';
import { callsOfCampaign } from './calls.operations.js';

const atOnce = 20;

/** Whose result nobody knows although they were asked again and again, and who calls them: without a name, by the filing's reference. */
export function CallsList({ campaignId }: { readonly campaignId: string }) {
  const { say, language } = useSpeech();
  const pages = usePages();
  const asked = useAsked(
    callsOfCampaign,
    { id: campaignId, first: atOnce, after: pages.after },
    { keepEarlier: true },
  );
  return (
    <Shown of={asked}>
      {({ checkInCallList: { edges, pageInfo }, me }) => (
        <>
          <DataTable
            caption={say('verify.callsCaption')}
            rows={edges.map(({ node }) => node)}
            rowKey={({ outcomeId }) => outcomeId}
            empty={<p>{say('verify.callsEmpty')}</p>}
            columns={[
              { key: 'reference', title: say('verify.callsReference'), cell: ({ reference }) => reference },
              {
                key: 'why',
                title: say('verify.callsWhy'),
                cell: ({ reason }) => say(`verify.call.${reason}`),
              },
              {
                key: 'due',
                title: say('verify.callsDue'),
                cell: ({ dueOn }) => (dueOn === null ? '–' : showPlainDate(dueOn, language)),
              },
              {
                key: 'asked',
                title: say('verify.callsAsked'),
                cell: ({ timesAsked }) => timesAsked,
                numeric: true,
              },
              {
                key: 'owner',
                title: say('verify.callsOwner'),
                cell: ({ ownerId }) =>
                  say(
                    ownerId === null
                      ? 'verify.callsNobody'
                      : ownerId === me?.account.id
                        ? 'verify.callsYou'
                        : 'verify.callsOther',
                  ),
              },
            ]}
          />
          <TurnPages pages={pages} shown={pageInfo} />
        </>
      )}
    </Shown>
  );
}
