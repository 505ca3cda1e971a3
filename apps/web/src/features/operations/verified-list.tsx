import { useSpeech } from '../../i18n/words.js';
import { showInstant } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { DataTable } from '../../ui/data-table.js';
import { Go } from '../../ui/go.js';
import { TurnPages, usePages } from '../../ui/turn-pages.js';
import { verifiedPage } from './installation.operations.js';

const atOnce = 20;

/** Whose facts whoever runs the installation vouches for: how each is shown, and where it is mended. */
export function VerifiedList() {
  const { say, language } = useSpeech();
  const pages = usePages();
  const asked = useAsked(verifiedPage, { first: atOnce, after: pages.after }, { keepEarlier: true });
  return (
    <Shown of={asked}>
      {({ organizationsVerified: { edges, pageInfo } }) => (
        <>
          <DataTable
            caption={say('admin.verifiedOnes')}
            rows={edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            empty={say('admin.verifiedNone')}
            columns={[
              {
                key: 'name',
                title: say('admin.name'),
                cell: ({ id, name, sample }) => (
                  <>
                    <Go to={`/org/${id}`}>{name}</Go>
                    {sample && ` ${say('admin.sampleOne')}`}
                  </>
                ),
              },
              {
                key: 'since',
                title: say('admin.since'),
                cell: ({ verifiedAt }) =>
                  verifiedAt === null
                    ? say('admin.sinceUnknown')
                    : showInstant(new Date(verifiedAt), language),
              },
              {
                key: 'mend',
                title: say('admin.action'),
                cell: ({ id, name }) => (
                  <Go to={`/org/${id}/settings`}>
                    {say('admin.mendFacts')}
                    <span className="unseen"> {name}</span>
                  </Go>
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
