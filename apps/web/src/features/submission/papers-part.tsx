import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { useActing } from '../../lib/use-acting.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { Tick } from '../../ui/tick.js';
import { useMyCase } from '../case/telling/case-page-data.js';
import { FilePicker } from '../file/file-picker.js';
import { fillBlanks } from './filing.acts.js';
import type { PartProps } from './filing-part-page.js';

/** What goes with the letter: every paper of the case unless it is left out, and more that are added here. */
export function PapersPart({ of, done }: PartProps) {
  const { say } = useSpeech();
  const changed = useChanged();
  const asked = useMyCase(of.caseId);
  const { fault, refused, act } = useActing();
  const { exhibits, leaveOut } = of.facts;
  const put = (fileId: string, stays: boolean) =>
    void act(() =>
      fillBlanks(of.id, {
        leaveOut: stays ? leaveOut.filter((id) => id !== fileId) : [...leaveOut, fileId],
      }),
    );
  const add = async (fileId: string, name: string) => {
    const no = await fillBlanks(of.id, {
      exhibits: [
        ...exhibits.map(({ fileId: id, title }) => ({ fileId: id, title })),
        { fileId, title: name },
      ],
    });
    if (no === null) await changed();
    return no;
  };
  return (
    <Shown of={asked}>
      {({ case: matter }) => (
        <div className="stack">
          {(matter?.evidence ?? []).map(({ id, evidenceKind, file }) =>
            file === null ? null : (
              <Tick
                key={id}
                label={say(`papers.kind.${evidenceKind}`)}
                hint={<a href={`/files/${file.id}`}>{file.name ?? say('papers.open')}</a>}
                checked={!leaveOut.includes(file.id)}
                onChange={(stays) => put(file.id, stays)}
              />
            ),
          )}
          {exhibits.map(({ fileId, title }) => (
            <Tick
              key={fileId}
              label={title}
              hint={<a href={`/files/${fileId}`}>{say('papers.open')}</a>}
              checked={!leaveOut.includes(fileId)}
              onChange={(stays) => put(fileId, stays)}
            />
          ))}
          <details>
            <summary>{say('exhibit.which')}</summary>
            <ul>
              <li>{say('exhibit.letter')}</li>
              <li>{say('exhibit.records')}</li>
              <li>{say('exhibit.doctor')}</li>
              <li>{say('exhibit.rules')}</li>
              <li>{say('exhibit.papers')}</li>
            </ul>
          </details>
          {matter?.personId != null && (
            <FilePicker personId={matter.personId} label={say('exhibit.add')} onSent={add} />
          )}
          <RefusalNotice refused={refused} />
          {fault !== null && (
            <p className="problem" role="alert">
              {say('fault.form')}
            </p>
          )}
          <div>
            <Button onClick={done}>{say('filing.done')}</Button>
          </div>
        </div>
      )}
    </Shown>
  );
}
