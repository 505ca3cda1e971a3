import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { showInstant } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { DataTable } from '../../ui/data-table.js';
import { Page } from '../../ui/page.js';
import { OfPerson } from '../participation/whose.js';
import { whoSaw } from './data-rights.operations.js';

/** Who saw or received anything of somebody's, when and under which agreement. */
export default function SeenPage() {
  const { say } = useSpeech();
  return (
    <Page title={say('seen.heading')} lead={<p>{say('seen.lead')}</p>} back="/me" width="wide">
      <OfPerson>{({ person }) => <Lines key={person.id} personId={person.id} />}</OfPerson>
    </Page>
  );
}

function Lines({ personId }: { readonly personId: string }) {
  const { say, language } = useSpeech();
  /** Where each page shown before this one began. */
  const [before, setBefore] = useState<readonly (string | null)[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const asked = useAsked(whoSaw, { personId, after, language }, { keepEarlier: true });
  return (
    <Shown of={asked}>
      {({ disclosures: { edges, pageInfo } }) => (
        <>
          <DataTable
            caption={say('seen.caption')}
            rows={edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            columns={[
              { key: 'at', title: say('seen.when'), cell: ({ at }) => showInstant(new Date(at), language) },
              { key: 'who', title: say('seen.who'), cell: ({ who }) => who },
              { key: 'way', title: say('seen.how'), cell: ({ way }) => say(`seen.way.${way}`) },
              { key: 'what', title: say('seen.what'), cell: ({ what }) => what },
              { key: 'why', title: say('seen.why'), cell: ({ why }) => why },
            ]}
            empty={<p>{say('seen.none')}</p>}
          />
          <div className="row">
            {before.length > 0 && (
              <Button
                kind="plain"
                onClick={() => {
                  setAfter(before.at(-1) ?? null);
                  setBefore(before.slice(0, -1));
                }}
              >
                {say('seen.newer')}
              </Button>
            )}
            {pageInfo.hasNextPage && (
              <Button
                kind="plain"
                onClick={() => {
                  setBefore([...before, after]);
                  setAfter(pageInfo.endCursor);
                }}
              >
                {say('seen.older')}
              </Button>
            )}
            <a href={`/persons/${personId}/seen`} className="button plain">
              {say('seen.print')}
            </a>
          </div>
        </>
      )}
    </Shown>
  );
}
