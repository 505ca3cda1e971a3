import { useRef, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { useKept } from '../../lib/keeping.js';
import type { Refusing } from '../../lib/use-acting.js';
import { Shown } from '../../ui/asked.js';
import { Button } from '../../ui/button.js';
import { Go } from '../../ui/go.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { SaveLine } from '../../ui/save-line.js';
import { Tick } from '../../ui/tick.js';
import { useMyCase } from '../case/telling/case-page-data.js';
import { FilePicker, FilesMissing } from '../file/file-picker.js';
import { useFiles } from '../file/use-files.js';
import { fillBlanks } from './filing.acts.js';
import type { PartProps } from './filing-part-page.js';

/** What goes with the letter: every paper of the case unless it is left out, and more that are added here. */
export function PapersPart({ of, done }: PartProps) {
  const { say } = useSpeech();
  const changed = useChanged();
  const asked = useMyCase(of.caseId);
  const { exhibits } = of.facts;
  /** A tick is seen at once and sent behind it; what is not sent yet stands in words. */
  const kept = useKept<readonly string[], Refusing>(`${of.id} left out`, of.facts.leaveOut, (leaveOut) =>
    fillBlanks(of.id, { leaveOut: [...leaveOut] }),
  );
  const leaveOut = kept.value;
  const put = (fileId: string, stays: boolean) => {
    kept.change(stays ? leaveOut.filter((id) => id !== fileId) : [...leaveOut, fileId]);
    void kept.flush();
  };
  const [going, setGoing] = useState(false);
  const leave = async () => {
    if (going) return;
    setGoing(true);
    const all = await kept.flush();
    setGoing(false);
    if (!all) return;
    await changed();
    done();
  };
  const { queue, waiting, missing, first: filesFirst } = useFiles();
  /** Added here; the list of before may not show it yet when the next one is added. */
  const added = useRef<readonly { readonly fileId: string; readonly title: string }[]>([]);
  const add = async (fileId: string, name: string) => {
    const before = exhibits.map(({ fileId: id, title }) => ({ fileId: id, title }));
    const more = added.current.filter((one) => before.every((known) => known.fileId !== one.fileId));
    const one = { fileId, title: name };
    const no = await fillBlanks(of.id, { exhibits: [...before, ...more, one] });
    if (no !== null) return no;
    added.current = [...added.current, one];
    await changed();
    return null;
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
          <p>
            <Go to={`/me/cases/${of.caseId}/clinician`}>{say('exhibit.askClinician')}</Go>
          </p>
          {matter?.personId != null && (
            <FilePicker personId={matter.personId} label={say('exhibit.add')} files={queue} onSent={add} />
          )}
          <SaveLine kept={kept} />
          <RefusalNotice refused={kept.state === 'refused' ? kept.refused : null} />
          <FilesMissing when={missing} />
          <div>
            <Button working={going || waiting} onClick={() => void filesFirst(() => void leave())}>
              {say('filing.done')}
            </Button>
          </div>
        </div>
      )}
    </Shown>
  );
}
