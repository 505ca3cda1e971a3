import { useSpeech } from '../../i18n/words.js';
import { showInstant } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { DataTable } from '../../ui/data-table.js';
import { myLedger } from './consent.operations.js';

/** Every yes and every change of mind, newest first: a list that only grows. */
export function Ledger({ personId }: { readonly personId: string }) {
  const { say, language } = useSpeech();
  const asked = useAsked(myLedger, { personId });
  return (
    <section className="stack" aria-labelledby="ledger">
      <h2 id="ledger">{say('agree.ledger')}</h2>
      <Shown of={asked}>
        {({ consentLedger }) => (
          <DataTable
            caption={say('agree.ledgerSays')}
            rows={[...(consentLedger ?? [])].reverse()}
            rowKey={({ id }) => id}
            columns={[
              { key: 'at', title: say('agree.when'), cell: ({ at }) => showInstant(new Date(at), language) },
              { key: 'act', title: say('agree.act'), cell: ({ act }) => say(`agree.act.${act}`) },
              {
                key: 'to',
                title: say('agree.to'),
                cell: ({ organizationName }) => organizationName ?? 'Chorus',
              },
              { key: 'wording', title: say('agree.sentence'), cell: ({ wording }) => wording },
            ]}
            empty={<p>{say('agree.noLedger')}</p>}
          />
        )}
      </Shown>
    </section>
  );
}
