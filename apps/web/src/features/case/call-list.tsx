import { useSpeech } from '../../i18n/words.js';
import { showInstant } from '../../lib/show-time.js';
import type { MyCase } from './telling/case-page-data.js';

export function CallList({ calls }: { readonly calls: NonNullable<MyCase['calls']> }) {
  const { say, language } = useSpeech();
  if (calls.length === 0) return null;
  return (
    <ul className="plain-list case-list">
      {calls.map(({ id, at, said, spokeWith, calledNumber, reference }) => (
        <li key={id}>
          <strong>{showInstant(new Date(at), language)}</strong>
          <p>{said}</p>
          <p className="quiet small">
            {[
              spokeWith === null ? null : say('callLog.with', { name: spokeWith }),
              calledNumber,
              reference === null ? null : say('callLog.ref', { reference }),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
