import { type FormEvent, useState } from 'react';
import type { CasesToJoinQuery } from '../../../generated/operations.js';
import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { Button } from '../../../ui/button.js';
import { Choices } from '../../../ui/choices.js';
import { Go } from '../../../ui/go.js';
import { Page } from '../../../ui/page.js';
import { useCaseName } from '../case-name.js';
import { NobodyChosen } from './nobody-chosen.js';
import { casesToJoin, checkDenial, joinStanding } from './join.operations.js';
import { Reasons } from './reasons.js';
import { useStep } from './use-step.js';

type Case = CasesToJoinQuery['casesOf']['edges'][number]['node'];

/** Which denial it is about: one that is here already, or a new one, which the pages of cases ask for. */
export default function CasePage({ params }: PageProps) {
  const { say } = useSpeech();
  const { slug, at, person } = useStep(params.slug);
  const asked = useAsked(casesToJoin, { personId: person ?? '' }, { when: Boolean(person) });
  const standing = useAsked(joinStanding, { slug });
  if (!person) return <NobodyChosen slug={slug} />;
  const taking = new Set(
    (standing.answer?.myParticipations ?? [])
      .filter(({ campaign, state }) => campaign.slug === slug && state !== 'left')
      .map(({ caseId }) => caseId),
  );
  return (
    <Page title={say('join.which')} lead={<p>{say('join.whichWhy')}</p>} back={at('check')}>
      <Shown of={asked}>
        {({ casesOf }) => (
          <Which
            slug={slug}
            cases={casesOf.edges.map(({ node }) => node).filter(({ id }) => !taking.has(id))}
          />
        )}
      </Shown>
    </Page>
  );
}

function Which({ slug, cases }: { readonly slug: string; readonly cases: readonly Case[] }) {
  const { say } = useSpeech();
  const { go, person, source } = useStep(slug);
  const caseName = useCaseName();
  const [chosen, setChosen] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const only = cases.length === 1 ? cases[0]?.id : undefined;
  const selected = chosen ?? only ?? null;
  const about = cases.find(({ id }) => id === selected) ?? null;
  const search = new URLSearchParams({ campaign: slug, person: person ?? '' });
  if (source) search.set('source', source);
  const anew = `/me/cases/new?${search.toString()}`;
  if (cases.length === 0)
    return (
      <div className="empty stack">
        <p>{say('join.noCase')}</p>
        <p>{say('join.noCaseNext')}</p>
        <div>
          <Go to={anew} className="button">
            {say('join.startCase')}
          </Go>
        </div>
      </div>
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (selected === null) return setMissing(true);
    go('consents', { case: selected });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <Choices
        legend={say('join.whichLegend')}
        choices={cases.map((one) => ({ value: one.id, ...caseName(one) }))}
        value={selected}
        onChange={setChosen}
        problem={missing && selected === null ? say('join.choose') : null}
      />
      {about !== null && <Fits slug={slug} about={about} />}
      <div className="row">
        <Button type="submit">{say('join.next')}</Button>
        <Go to={anew} className="button plain">
          {say('join.otherCase')}
        </Go>
      </div>
    </form>
  );
}

/** Whether the campaign is about this one, by what is known of it. */
function Fits({ slug, about }: { readonly slug: string; readonly about: Case }) {
  const { residenceState, contractState, conditionKey, treatmentKey, payerIds, planType, reasonKey } = about;
  const facts = {
    residenceState,
    contractState,
    conditionKey,
    treatmentKey,
    payerIds: [...payerIds],
    planType,
    reasonKey,
  };
  const asked = useAsked(checkDenial, { slug, facts });
  return (
    <Shown of={asked}>
      {({ checkEligibility }) => checkEligibility !== null && <Reasons result={checkEligibility} />}
    </Shown>
  );
}
