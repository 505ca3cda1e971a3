import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import { useChanged } from '../../lib/answers.js';
import { useAsked } from '../../lib/use-asked.js';
import { useKeptWords } from '../../lib/use-kept-words.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { OtherWords } from '../../ui/other-words.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { SaveLine } from '../../ui/save-line.js';
import { keepWords, readOwnWords } from './filing.acts.js';
import type { PartProps } from './filing-part-page.js';
import { wordsReaders } from './submission.operations.js';
import { differentWords, wordsWanted } from './words.js';

const field = 'Mutation.writeOwnWords.text';

const standing = (text: string) => ({ value: text, text });

/** The person’s own words. Nothing is written for them; what helps are questions. */
export function WordsPart({ of, done }: PartProps) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const readers = useAsked(wordsReaders, { fields: [field], language });
  const { kept, elsewhere } = useKeptWords<string>(`${of.id} words`, standing(of.ownWords ?? ''), {
    textOf: (text) => text,
    save: (text, seen) => keepWords(of.id, text, seen),
    read: async () => {
      const text = await readOwnWords(of.id);
      return text === null ? null : standing(text);
    },
  });
  const [going, setGoing] = useState(false);
  const count = differentWords(kept.value);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (going) return;
    setGoing(true);
    const all = await kept.flush();
    setGoing(false);
    if (!all) return;
    await changed();
    done();
  };
  const reader = readers.answer?.textReaders[0]?.sentence ?? null;
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ul>
        <li>{say('words.prompt.what')}</li>
        <li>{say('words.prompt.tried')}</li>
        <li>{say('words.prompt.life')}</li>
        <li>{say('words.prompt.wrong')}</li>
      </ul>
      <TextArea
        label={say('words.label')}
        hint={reader}
        rows={12}
        value={kept.value}
        onChange={(text) => kept.change(text)}
      />
      <p className="quiet">
        {count < wordsWanted
          ? say('words.count', { count, wanted: wordsWanted })
          : say('words.enough', { count })}
      </p>
      {elsewhere === null && <SaveLine kept={kept} />}
      <OtherWords of={elsewhere} show={(theirs) => <p className="as-typed">{theirs}</p>} />
      <RefusalNotice refused={kept.state === 'refused' && elsewhere === null ? kept.refused : null} />
      <div>
        <Button type="submit" working={going}>
          {say('filing.save')}
        </Button>
      </div>
    </form>
  );
}
