import { useState } from 'react';
import type { Appearance, AppearanceEvidence } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { Button } from '../../ui/button.js';
import { Choices } from '../../ui/choices.js';
import { Field } from '../../ui/field.js';
import { Tick } from '../../ui/tick.js';
import type { DeskSeat } from './use-hearing-desk.js';
import { appearances, appearancesFor, evidences, isAgainstOwnWord } from './what-became.js';

export interface ToNote {
  readonly appearance: Appearance;
  readonly evidence: AppearanceEvidence;
  readonly recordUrl: string | null;
}

interface Props {
  readonly seat: DeskSeat;
  readonly working: boolean;
  readonly onNote: (noted: ToNote) => void;
  readonly onClose: () => void;
}

/** What happened, and how it is known; what a person said themselves is not replaced without a question. */
export function AppearanceForm({ seat, working, onNote, onClose }: Props) {
  const { say } = useSpeech();
  const possible = appearancesFor(seat.state);
  const [appearance, setAppearance] = useState<Appearance | null>(
    appearances.find((one) => one === seat.state) ?? null,
  );
  const [evidence, setEvidence] = useState<AppearanceEvidence | null>(null);
  const [link, setLink] = useState(seat.recordUrl ?? '');
  const [sure, setSure] = useState(false);
  const [tried, setTried] = useState(false);
  const against = isAgainstOwnWord(seat, appearance);
  const note = () => {
    setTried(true);
    if (appearance === null || evidence === null || (against && !sure)) return;
    onNote({ appearance, evidence, recordUrl: link.trim() === '' ? null : link.trim() });
  };
  const missing = (lacks: boolean) => (tried && lacks ? say('hearing.fieldMissing') : null);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        note();
      }}
    >
      <Choices
        legend={say('hearing.went')}
        choices={possible.map((value) => ({ value, label: say(`hearing.went.${value}`) }))}
        value={appearance}
        onChange={setAppearance}
        problem={missing(appearance === null)}
      />
      <Choices
        legend={say('hearing.known')}
        choices={evidences.map((value) => ({ value, label: say(`hearing.known.${value}`) }))}
        value={evidence}
        onChange={setEvidence}
        problem={missing(evidence === null)}
      />
      <Field
        label={say('hearing.knownLink')}
        hint={say('hearing.knownLinkHint')}
        type="url"
        maxLength={500}
        value={link}
        onChange={setLink}
      />
      {against && (
        <div className="notice alert">
          <p>{say('hearing.ownWord')}</p>
          <Tick label={say('hearing.ownWordSure')} checked={sure} onChange={setSure} />
          {tried && !sure && <p className="problem">{say('hearing.fieldMissing')}</p>}
        </div>
      )}
      <div className="row">
        <Button type="submit" working={working}>
          {say('hearing.note')}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {say('hearing.noteNot')}
        </Button>
      </div>
    </form>
  );
}
