import { useState } from 'react';
import { useSpeech } from '../../i18n/words.js';
import type { MyDutyDeskQuery } from '../../generated/operations.js';
import { useChanged } from '../../lib/answers.js';
import { useKept } from '../../lib/keeping.js';
import type { Refusing } from '../../lib/use-acting.js';
import { Choices } from '../../ui/choices.js';
import { Field } from '../../ui/field.js';
import { RefusalNotice } from '../../ui/refusal.js';
import { SaveLine } from '../../ui/save-line.js';
import { answerNotice } from './complaint.acts.js';
import { dutyGiven, type DutySaid, lacksDay } from './duty-said.js';

const answers = ['yes', 'no', 'unknown'] as const;
/** Asked for a day, somebody knows it or does not. */
const days = ['yes', 'unknown'] as const;

interface Props {
  readonly caseId: string;
  readonly one: NonNullable<MyDutyDeskQuery['complaintDesk']>['questions'][number];
}

/** One question about the notice: an answer, and its day where one goes with it, kept as soon as they are there. */
export function DutyQuestion({ caseId, one }: Props) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const [touched, setTouched] = useState(false);
  const { question, dated } = one;
  const kept = useKept<DutySaid, Refusing>(
    `${caseId} duty ${question}`,
    { answer: one.answer, on: one.on ?? '' },
    async (said) => {
      if (lacksDay(dated, said)) return { __typename: 'DayMissing' };
      const given = dutyGiven(question, dated, said);
      const refused = given === null ? null : await answerNotice({ caseId, answers: [given] });
      // What the page proposes follows from the answers; it asks anew once this one is kept.
      if (refused === null) void changed();
      return refused;
    },
  );
  const { answer, on } = kept.value;
  const set = (part: Partial<DutySaid>) => {
    setTouched(true);
    kept.change({ ...kept.value, ...part });
  };
  const lacks = kept.state === 'refused' && lacksDay(dated, kept.value);
  return (
    <>
      <Choices
        legend={language === 'en' ? one.text : say(`duty.question.${question}`)}
        choices={(dated ? days : answers).map((value) => ({
          value,
          label: say(dated && value === 'yes' ? 'duty.dayKnown' : `duty.answer.${value}`),
        }))}
        value={dated && answer === 'no' ? 'unknown' : answer}
        onChange={(value) => set({ answer: value })}
      />
      {dated && answer === 'yes' && (
        <Field
          type="date"
          label={say('duty.day')}
          value={on}
          onChange={(day) => set({ on: day })}
          problem={lacks ? say('duty.dayMissing') : null}
        />
      )}
      <RefusalNotice refused={kept.state === 'refused' && !lacks ? kept.refused : null} />
      {(touched || kept.state !== 'saved') && <SaveLine kept={kept} />}
    </>
  );
}
