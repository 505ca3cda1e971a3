import type { SetupListsQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { Choices } from '../../../ui/choices.js';
import { Field, TextArea } from '../../../ui/field.js';
import type { Draft, ProblemWord, TargetField } from './draft.js';
import { type Option, PickMany } from './pick-many.js';

/** What every part of a campaign that is being written is given. */
export interface PartProps {
  readonly lists: SetupListsQuery;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly problem: ProblemWord | null;
}

/** What an organizer chooses among: each kind says itself what it is, who does what, and what comes before the opening. */
export function KindPart({ lists, draft, onChange, problem }: PartProps) {
  const { say } = useSpeech();
  return (
    <Choices
      legend={say('setup.kindLegend')}
      problem={problem === 'kind' ? say('setup.problem.kind') : null}
      value={draft.kind === '' ? null : draft.kind}
      onChange={(kind) => onChange({ ...draft, kind })}
      choices={lists.campaignKinds.map(({ key, name, summary, goal, steps, beforeLaunch }) => ({
        value: key,
        label: name,
        hint: (
          <>
            {summary}{' '}
            {say('setup.kindSteps', {
              goal,
              who: [
                ...new Set(steps.map(({ actor }) => say(`setup.actor.${actor}` as 'setup.actor.person'))),
              ].join(', '),
            })}
            {beforeLaunch.map((step) => (
              <span key={step} className="kind-before">
                {say(`setup.before.${step}` as 'setup.before.liaison')}
              </span>
            ))}
          </>
        ),
      }))}
    />
  );
}

/** Whom it is about; every list may stay empty, and then means any. */
export function TargetPart({ lists, draft, onChange }: PartProps) {
  const { say } = useSpeech();
  const conditions = lists.conditions.filter(({ key }) => draft.targets.conditionKeys.includes(key));
  const treatments = (conditions.length === 0 ? lists.conditions : conditions).flatMap(
    (one) => one.treatments,
  );
  const options: Readonly<Record<TargetField, readonly Option[]>> = {
    conditionKeys: named(lists.conditions),
    treatmentKeys: named([...new Map(treatments.map((one) => [one.key, one])).values()]),
    payerIds: lists.insurers.map(({ key, name, parentGroup }) => ({
      value: key,
      label: name,
      hint: parentGroup,
    })),
    planTypes: named(lists.planTypes),
    reasonKeys: named(lists.denialReasons),
  };
  return (
    <div className="stack wide-gap">
      {(Object.keys(options) as TargetField[]).map((field) => (
        <PickMany
          key={field}
          legend={say(`setup.target.${field}`)}
          options={options[field]}
          chosen={draft.targets[field]}
          onChange={(chosen) => onChange({ ...draft, targets: { ...draft.targets, [field]: chosen } })}
        />
      ))}
    </div>
  );
}

const named = (list: readonly { readonly key: string; readonly name: string }[]): readonly Option[] =>
  list.map(({ key, name }) => ({ value: key, label: name }));

interface WordsProps extends PartProps {
  /** A campaign that runs keeps the address people were given. */
  readonly fixedAddress: boolean;
}

/** Title, goal, address and the codes on leaflets. */
export function WordsPart({ draft, onChange, problem, fixedAddress }: WordsProps) {
  const { say } = useSpeech();
  const wrong = (word: ProblemWord) => (problem === word ? say(`setup.problem.${word}`) : null);
  return (
    <div className="stack wide-gap">
      <Field
        label={say('setup.title')}
        hint={say('setup.titleHint')}
        value={draft.title}
        maxLength={120}
        onChange={(title) => onChange({ ...draft, title })}
        problem={wrong('title')}
      />
      <TextArea
        label={say('setup.purpose')}
        hint={say('setup.purposeHint')}
        value={draft.purpose}
        rows={4}
        onChange={(purpose) => onChange({ ...draft, purpose })}
        problem={wrong('purpose')}
      />
      {fixedAddress ? (
        <p className="quiet">{say('setup.slugFixed', { slug: draft.slug })}</p>
      ) : (
        <Field
          label={say('setup.slug')}
          hint={say('setup.slugHint')}
          value={draft.slug}
          maxLength={60}
          autoComplete="off"
          onChange={(slug) => onChange({ ...draft, slug })}
          problem={wrong('slug')}
        />
      )}
      <TextArea
        label={say('setup.codes')}
        hint={say('setup.codesHint')}
        value={draft.sourceCodes}
        rows={3}
        onChange={(sourceCodes) => onChange({ ...draft, sourceCodes })}
        problem={wrong('codes')}
      />
    </div>
  );
}
