import { type FormEvent, useState } from 'react';
import type {
  CheckDenialQuery,
  EligibilityFactsInput,
  JoinChoicesQuery,
} from '../../../generated/operations.js';
import { useFactWords } from '../../../i18n/fact-words.js';
import { usePlanName } from '../../../i18n/plan-name.js';
import { useSpeech } from '../../../i18n/words.js';
import { ask } from '../../../lib/graphql.js';
import { useAsked } from '../../../lib/use-asked.js';
import { useSending } from '../../../lib/use-sending.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { Select } from '../../../ui/field.js';
import { Go } from '../../../ui/go.js';
import { Page } from '../../../ui/page.js';
import { checkDenial, joinChoices } from './join.operations.js';
import { Reasons } from './reasons.js';
import { aloneAddress } from './steps.js';
import { useStep } from './use-step.js';

/** Whether the campaign is about the denial at all. Nothing said here is kept, and nobody has to know everything. */
export default function CheckPage({ params }: PageProps) {
  const { say } = useSpeech();
  const { slug, at } = useStep(params.slug);
  const asked = useAsked(joinChoices, { slug });
  return (
    <Page title={say('join.check')} lead={<p>{say('join.checkWhy')}</p>} back={at('for-whom')}>
      <Shown of={asked}>{(choices) => <Check slug={slug} choices={choices} />}</Shown>
    </Page>
  );
}

type Fact = 'residenceState' | 'planType' | 'payer' | 'conditionKey' | 'treatmentKey' | 'reasonKey';
type Said = Readonly<Partial<Record<Fact, string>>>;

const factsOf = (said: Said): EligibilityFactsInput => ({
  residenceState: said.residenceState || null,
  planType: said.planType || 'unknown',
  payerIds: said.payer ? [said.payer] : [],
  conditionKey: said.conditionKey || null,
  treatmentKey: said.treatmentKey || null,
  reasonKey: said.reasonKey || null,
});

function Check({ slug, choices }: { readonly slug: string; readonly choices: JoinChoicesQuery }) {
  const { say } = useSpeech();
  const { at, person = null } = useStep(slug);
  const [said, setSaid] = useState<Said>({});
  const [result, setResult] = useState<CheckDenialQuery['checkEligibility']>(null);
  const { sending, fault, send } = useSending();
  const questions = useQuestions(choices);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(async () => {
      const { checkEligibility } = await ask(checkDenial, { slug, facts: factsOf(said) });
      setResult(checkEligibility);
    });
  };
  return (
    <>
      <form className="stack" noValidate onSubmit={submit}>
        {questions.map(({ fact, options }) => (
          <Select
            key={fact}
            label={say(`join.ask.${fact}`)}
            none={say('join.unknown')}
            options={options}
            value={said[fact] ?? ''}
            onChange={(value) => {
              setSaid({ ...said, [fact]: value });
              setResult(null);
            }}
          />
        ))}
        {fault !== null && (
          <p className="problem" role="alert">
            {say('fault.form')}
          </p>
        )}
        <div>
          <Button type="submit" kind={result === null ? 'main' : 'plain'} working={sending}>
            {say(sending ? 'join.checking' : 'join.checkNow')}
          </Button>
        </div>
      </form>
      <div role="status">{result !== null && <Reasons result={result} />}</div>
      {result !== null && (
        <div className="row">
          {result.eligible !== false ? (
            <Go to={at('case')} className="button">
              {say('join.goOn')}
            </Go>
          ) : (
            <Go to={aloneAddress({ person })} className="button">
              {say('join.alone')}
            </Go>
          )}
        </div>
      )}
    </>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
}

/** Only what the campaign asks for; the state always, because everything else follows from it. */
function useQuestions({ campaignBySlug, ...lists }: JoinChoicesQuery) {
  const planName = usePlanName();
  const targets = campaignBySlug?.targets;
  const words = useFactWords();
  const listed = (rows: readonly Row[], called = ({ name }: Row) => name) =>
    rows.map((row) => ({ value: row.key, label: called(row) }));
  const treatments = new Map(lists.conditions.flatMap((one) => one.treatments.map((row) => [row.key, row])));
  const all: readonly {
    readonly fact: Fact;
    readonly options: readonly { readonly value: string; readonly label: string }[];
    readonly wanted: boolean;
  }[] = [
    {
      fact: 'residenceState',
      options: lists.jurisdictions.map((one) => ({ value: one.code, label: words.place(one) })),
      wanted: true,
    },
    {
      fact: 'planType',
      options: lists.planTypes
        .filter(({ key }) => key !== 'unknown')
        .map(({ key }) => ({ value: key, label: planName(key) })),
      wanted: (targets?.planTypes.length ?? 0) > 0,
    },
    { fact: 'payer', options: listed(lists.insurers), wanted: (targets?.payerIds.length ?? 0) > 0 },
    {
      fact: 'conditionKey',
      options: listed(lists.conditions, words.condition),
      wanted: (targets?.conditionKeys.length ?? 0) > 0,
    },
    {
      fact: 'treatmentKey',
      options: listed([...treatments.values()], words.treatment),
      wanted: (targets?.treatmentKeys.length ?? 0) > 0,
    },
    {
      fact: 'reasonKey',
      options: listed(lists.denialReasons, words.reason),
      wanted: (targets?.reasonKeys.length ?? 0) > 0,
    },
  ];
  return all.filter(({ wanted }) => wanted);
}
