import { useState } from 'react';
import type { PracticePaperKind } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { ask } from '../../lib/graphql.js';
import { never } from '../../lib/never.js';
import { showInstant } from '../../lib/show-time.js';
import type { Refusing } from '../../lib/use-acting.js';
import { Select } from '../../ui/field.js';
import { FilePicker } from '../file/file-picker.js';
import { addPaperOfRecord } from './letter.operations.js';
import type { Asked } from './request-page.js';

const kinds: readonly PracticePaperKind[] = [
  'chart_note',
  'test_result',
  'imaging',
  'order_or_referral',
  'other',
];

/** Pages of the practice's record that show what the letter says: sent by whoever prepares or writes it. */
export function PracticePapers({ request }: { readonly request: Asked }) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const [paperKind, setKind] = useState<PracticePaperKind>('chart_note');
  const { practicePapers: papers } = request;
  const personId = request.case?.personId;
  const add = async (fileId: string): Promise<Refusing | null> => {
    const answer = await added(request.id, fileId, paperKind);
    if (answer === null) await changed();
    return answer;
  };
  return (
    <section className="card" aria-label={say('letter.papers')}>
      <h2>{say('letter.papers')}</h2>
      <p className="quiet">{say('letter.papersSays')}</p>
      {papers.length === 0 ? (
        <p>{say('letter.papersNone')}</p>
      ) : (
        <ul className="plain-list">
          {papers.map(({ id, paperKind: kind, fileId, addedAt }) => (
            <li key={id}>
              <a className="row-link" href={`/files/${fileId}`}>
                {say('letter.papersOne', {
                  kind: say(`letter.papersKind.${kind}`),
                  at: showInstant(new Date(addedAt), language),
                })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {personId !== undefined && (
        <>
          <Select
            label={say('letter.papersKind')}
            options={kinds.map((value) => ({ value, label: say(`letter.papersKind.${value}`) }))}
            value={paperKind}
            onChange={(chosen) => setKind(kinds.find((kind) => kind === chosen) ?? paperKind)}
          />
          <FilePicker personId={personId} label={say('letter.papersAdd')} onSent={add} />
        </>
      )}
    </section>
  );
}

async function added(
  requestId: string,
  fileId: string,
  paperKind: PracticePaperKind,
): Promise<Refusing | null> {
  const { addPracticePaper: answer } = await ask(addPaperOfRecord, { requestId, fileId, paperKind });
  switch (answer.__typename) {
    case 'PracticePaperAdded':
      return null;
    case 'NotFound':
    case 'NotAllowed':
    case 'RequestMoveNotAllowed':
    case 'InvalidInput':
    case 'SecondFactorNeeded':
    case 'AuthorizationMissing':
    case 'AuthorizationRevoked':
    case 'AuthorizationExpired':
    case 'AuthorizationIncomplete':
    case 'AuthorizationDoesNotCover':
      return answer;
    default:
      return never(answer);
  }
}
