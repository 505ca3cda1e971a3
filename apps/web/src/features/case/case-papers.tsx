import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import type { MyCase } from './telling/case-page-data.js';

/** The documents of a case; each opens as it is kept. */
export function CasePapers({ of }: { readonly of: MyCase }) {
  const { say, language } = useSpeech();
  if (of.evidence.length === 0) return <p className="empty">{say('papers.none')}</p>;
  return (
    <ul className="plain-list case-list">
      {of.evidence.map(({ id, evidenceKind, dated, file }) => (
        <li key={id}>
          <strong>{say(`papers.kind.${evidenceKind}`)}</strong>
          {dated !== null && <> · {say('papers.dated', { date: showPlainDate(dated, language) })}</>}
          <br />
          {file === null ? (
            <span className="quiet small">{say('papers.noFile')}</span>
          ) : (
            <a href={`/files/${file.id}`}>{file.name ?? say('papers.open')}</a>
          )}
        </li>
      ))}
    </ul>
  );
}
