import { useState } from 'react';
import { useSearch } from 'wouter';
import type { FactFilter, FactsFrameQuery } from '../../generated/operations.js';
import { useFactWords } from '../../i18n/fact-words.js';
import { usePlanName } from '../../i18n/plan-name.js';
import { useSpeech } from '../../i18n/words.js';
import { useAsked } from '../../lib/use-asked.js';
import { type FormKept, useKeptForm } from '../../lib/use-kept-form.js';
import { Shown } from '../../ui/asked.js';
import { Select } from '../../ui/field.js';
import { Page } from '../../ui/page.js';
import { TurnPages, usePages } from '../../ui/turn-pages.js';
import { type Comparings, noComparings } from './comparing.js';
import { FactCard } from './fact-card.js';
import { factsAsked, factsFrame } from './facts.operations.js';
import './facts.css';

const kinds = ['rule', 'review', 'payer_rule', 'regulator', 'insurer', 'helper'] as const;
const standings = ['reported', 'changed', 'expired', 'partly', 'never', 'expiring', 'confirmed'] as const;
const atOnce = 10;

/** Facts with their sources, compared with the official pages by people of this installation. */
export default function FactsPage() {
  const { say } = useSpeech();
  const id = new URLSearchParams(useSearch()).get('campaign');
  const asked = useAsked(factsFrame, { id: id ?? '', named: id !== null });
  const campaign = asked.answer?.campaign ?? null;
  return (
    <Page
      title={say('facts.title')}
      lead={say('compare.lead')}
      width="wide"
      {...(campaign === null
        ? {}
        : { back: `/org/${campaign.organization.id}/campaigns/${campaign.id}/readiness` })}
    >
      <Shown of={asked}>{(answer) => <Desk frame={answer} />}</Shown>
    </Page>
  );
}

/** What is looked for; an empty word asks for nothing, `dates` and `due` for several. */
interface Wish {
  readonly kind: string;
  readonly state: string;
  readonly plan: string;
  readonly standing: string;
}

function filterOf(
  { kind, state, plan, standing }: Wish,
  { campaign, planTypes }: FactsFrameQuery,
): FactFilter {
  const plans: readonly string[] = plan === '' ? (campaign?.targets.planTypes ?? []) : [plan];
  return {
    kinds: kinds.filter((one) => one === kind),
    behindDates: kind === 'dates',
    states: state === '' ? (campaign?.states.map((one) => one.state) ?? []) : [state],
    planTypes: planTypes.map(({ key }) => key).filter((key) => plans.includes(key)),
    payerIds: campaign?.targets.payerIds ?? [],
    standings: standings.filter((one) => one === standing),
    due: standing === 'due',
  };
}

function Desk({ frame }: { readonly frame: FactsFrameQuery }) {
  const { say } = useSpeech();
  const { place } = useFactWords();
  const planName = usePlanName();
  const search = new URLSearchParams(useSearch());
  const campaign = frame.campaign ?? null;
  const [wish, setWish] = useState<Wish>({
    kind: search.get('kind') ?? '',
    state: search.get('state') ?? '',
    plan: search.get('plan') ?? '',
    standing: search.get('standing') ?? '',
  });
  const [said, setSaid] = useState('');
  // Of which facts something stands here that was typed before.
  const [before, setBefore] = useState<readonly string[]>([]);
  const kept = useKeptForm('fact_comparison', null, noComparings, (words) => {
    setBefore(words.facts.map(({ key }) => key));
    return words.facts.length === 0 ? null : words;
  });
  const among = <One,>(all: readonly One[], wanted: readonly string[], keyOf: (one: One) => string) =>
    wanted.length === 0 ? all : all.filter((one) => wanted.includes(keyOf(one)));
  const ofCampaign = campaign?.states.map(({ state }) => state) ?? [];
  const plansOfCampaign = campaign?.targets.planTypes ?? [];
  const change = (part: Partial<Wish>) => {
    setSaid('');
    setWish({ ...wish, ...part });
  };
  return (
    <>
      {campaign !== null && <p className="quiet">{say('compare.ofCampaign', { title: campaign.title })}</p>}
      <section className="fact-filters" aria-label={say('compare.filters')}>
        <Select
          label={say('compare.standing')}
          value={wish.standing}
          onChange={(standing) => change({ standing })}
          options={[
            { value: '', label: say('compare.standing.any') },
            ...(['due', ...standings] as const).map((value) => ({
              value,
              label: say(`compare.standing.${value}`),
            })),
          ]}
        />
        <Select
          label={say('compare.kind')}
          value={wish.kind}
          onChange={(kind) => change({ kind })}
          options={[
            { value: '', label: say('compare.kind.any') },
            ...(['dates', ...kinds] as const).map((value) => ({
              value,
              label: say(`compare.kind.${value}`),
            })),
          ]}
        />
        <Select
          label={say('compare.state')}
          value={wish.state}
          onChange={(state) => change({ state })}
          options={[
            {
              value: '',
              label:
                ofCampaign.length === 0
                  ? say('compare.state.all')
                  : say('compare.state.campaign', { count: ofCampaign.length }),
            },
            ...among(frame.jurisdictions, ofCampaign, ({ code }) => code).map((one) => ({
              value: one.code,
              label: place(one),
            })),
          ]}
        />
        <Select
          label={say('compare.plan')}
          value={wish.plan}
          onChange={(plan) => change({ plan })}
          options={[
            {
              value: '',
              label:
                plansOfCampaign.length === 0
                  ? say('compare.plan.all')
                  : say('compare.plan.campaign', { count: plansOfCampaign.length }),
            },
            ...among(frame.planTypes, plansOfCampaign, ({ key }) => key).map(({ key }) => ({
              value: key,
              label: planName(key),
            })),
          ]}
        />
      </section>
      <div role="status">{said !== '' && <p className="notice">{said}</p>}</div>
      <Listed
        key={JSON.stringify(wish)}
        filter={filterOf(wish, frame)}
        kept={kept}
        before={before}
        onDone={setSaid}
      />
    </>
  );
}

interface ListedProps {
  readonly filter: FactFilter;
  readonly kept: FormKept<Comparings>;
  readonly before: readonly string[];
  readonly onDone: (says: string) => void;
}

function Listed({ filter, kept, before, onDone }: ListedProps) {
  const { say } = useSpeech();
  const pages = usePages();
  const asked = useAsked(
    factsAsked,
    { filter, first: atOnce, after: pages.after },
    { keepEarlier: true, onReturn: true },
  );
  return (
    <Shown of={asked}>
      {({ facts: { edges, pageInfo, count, due, of, mayReview, mayAnswer } }) => (
        <>
          {!mayReview && <p className="notice">{say('compare.notYours')}</p>}
          <p>{say('compare.shown', { count, due, of })}</p>
          {edges.length === 0 ? (
            <div className="empty">
              <p>{say('compare.none')}</p>
              <p>{say('compare.noneNext')}</p>
            </div>
          ) : (
            edges.map(({ node }) => (
              <FactCard
                key={node.key}
                fact={node}
                kept={kept}
                takenUp={before.includes(node.key)}
                mayReview={mayReview}
                mayAnswer={mayAnswer}
                onDone={onDone}
              />
            ))
          )}
          <TurnPages pages={pages} shown={pageInfo} />
        </>
      )}
    </Shown>
  );
}
