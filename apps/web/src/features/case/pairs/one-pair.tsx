import { type FormEvent, useState } from 'react';
import { useFactWords } from '../../../i18n/fact-words.js';
import { usePlanName } from '../../../i18n/plan-name.js';
import { useSpeech } from '../../../i18n/words.js';
import { useChanged } from '../../../lib/answers.js';
import { ask } from '../../../lib/graphql.js';
import { never } from '../../../lib/never.js';
import { showInstant, showPlainDate } from '../../../lib/show-time.js';
import { useSending } from '../../../lib/use-sending.js';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { DataTable } from '../../../ui/data-table.js';
import { NotDone } from '../../../ui/not-done.js';
import type { Refused } from '../../../ui/refusal.js';
import { useProving } from '../../identity/prove-dialog/use-proving.js';
import { answerPair, type Pair } from './pairs.operations.js';
import { pairAnswer, type PairChoice } from './pairs-shown.js';

const choices = ['both', 'first', 'second'] as const satisfies readonly PairChoice[];

interface Props {
  readonly pair: Pair;
  readonly onDone: (pair: Pair) => void;
  readonly onGone: () => void;
}

/** Two cases side by side by their clear facts. Who the people are is shown to nobody here. */
export function OnePair({ pair, onDone, onGone }: Props) {
  const { say, language } = useSpeech();
  const changed = useChanged();
  const { sending, fault, send } = useSending();
  const { proving, refusedForProof } = useProving();
  const [choice, setChoice] = useState<PairChoice | null>(null);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const found = showInstant(new Date(pair.foundAt), language);
  const answer = (chosen: PairChoice): Promise<void> =>
    send(async () => {
      setRefused(null);
      const input = { matchId: pair.id, ...pairAnswer(chosen, pair.cases) };
      const { answerCaseMatch: it } = await ask(answerPair, { input });
      switch (it.__typename) {
        case 'CaseMatch':
          onDone(it);
          return changed();
        case 'SecondFactorNeeded':
          return void refusedForProof(it, () => void answer(chosen));
        case 'NotFound':
          onGone();
          setRefused(it);
          return changed();
        case 'InvalidInput':
          return setRefused(it);
        default:
          return never(it);
      }
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (choice === null) return setMissing(true);
    void answer(choice);
  };
  return (
    <>
      <h3>{say('pairs.found', { at: found })}</h3>
      <SideBySide pair={pair} />
      <p>
        {say(pair.sameName ? 'pairs.nameAlike' : 'pairs.nameOther')}{' '}
        {say(pair.sameBirthDate ? 'pairs.birthAlike' : 'pairs.birthOther')}
      </p>
      {pair.answer !== null && (
        <p className="notice">{say(pair.answer === 'same_matter' ? 'pairs.isOne' : 'pairs.isTwo')}</p>
      )}
      <form className="stack" noValidate onSubmit={submit}>
        <Choices
          legend={say('pairs.question')}
          choices={choices.map((value) => ({
            value,
            label: say(`pairs.choice.${value}`),
            hint: say(`pairs.choiceSays.${value === 'both' ? 'both' : 'one'}`),
          }))}
          value={choice}
          onChange={setChoice}
          problem={missing && choice === null ? say('pairs.chooseOne') : null}
        />
        <NotDone refused={refused} fault={fault} />
        <div>
          <Button type="submit" working={sending}>
            {say(pair.answer === null ? 'pairs.keep' : 'pairs.keepAnew')}
            <span className="unseen"> {say('pairs.found', { at: found })}</span>
          </Button>
        </div>
      </form>
      {proving}
    </>
  );
}

function SideBySide({ pair }: { readonly pair: Pair }) {
  const { say, language } = useSpeech();
  const facts = useFactWords();
  const planName = usePlanName();
  const unknown = say('pairs.notShown');
  const day = (date: string | null) => (date === null ? unknown : showPlainDate(date, language));
  const named = (key: string | null, of: typeof facts.condition) =>
    key === null ? unknown : of({ key, name: key });
  return (
    <DataTable
      caption={say('pairs.caption')}
      rows={pair.cases.map((one, at) => ({ ...one, name: say(at === 0 ? 'pairs.first' : 'pairs.second') }))}
      rowKey={({ caseId }) => caseId}
      empty={<p>{unknown}</p>}
      columns={[
        { key: 'name', title: say('pairs.case'), cell: ({ name }) => name },
        { key: 'state', title: say('pairs.state'), cell: ({ state }) => say(`pairs.state.${state}`) },
        {
          key: 'plan',
          title: say('pairs.plan'),
          cell: ({ planType }) => (planType === 'unknown' ? unknown : planName(planType)),
        },
        {
          key: 'letter',
          title: say('pairs.letter'),
          // Of a case kept confidential every letter reads as the first: nothing is said of a letter without its day.
          cell: ({ letterInHand, noticeDate }) =>
            noticeDate === null ? unknown : say(`pairs.letter.${letterInHand}`),
        },
        { key: 'noticed', title: say('pairs.noticed'), cell: ({ noticeDate }) => day(noticeDate) },
        {
          key: 'condition',
          title: say('pairs.condition'),
          cell: ({ conditionKey }) => named(conditionKey, facts.condition),
        },
        {
          key: 'treatment',
          title: say('pairs.treatment'),
          cell: ({ treatmentKey }) => named(treatmentKey, facts.treatment),
        },
        { key: 'act', title: say('pairs.actBy'), cell: ({ actBy }) => day(actBy) },
        {
          key: 'begun',
          title: say('pairs.begun'),
          cell: ({ createdAt }) => showInstant(new Date(createdAt), language),
        },
      ]}
    />
  );
}
