import { useState } from 'react';
import { useSearch } from 'wouter';
import type { FactsOfCampaignQuery, FactsOfStateQuery, PlanType } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { DataTable } from '../../ui/data-table.js';
import { Select } from '../../ui/field.js';
import { Page } from '../../ui/page.js';
import { factsOfCampaign, factsOfState } from './facts.operations.js';

/** Facts with their sources, to be compared with the official pages. */
export default function FactsPage() {
  const { say } = useSpeech();
  const id = new URLSearchParams(useSearch()).get('campaign');
  const asked = useAsked(factsOfCampaign, { id: id ?? '', named: id !== null });
  const campaign = asked.answer?.campaign ?? null;
  return (
    <Page
      title={say('facts.title')}
      lead={say('facts.lead')}
      width="wide"
      {...(campaign === null
        ? {}
        : { back: `/org/${campaign.organization.id}/campaigns/${campaign.id}/readiness` })}
    >
      <Shown of={asked}>{(answer) => <Desk answer={answer} />}</Shown>
    </Page>
  );
}

function Desk({ answer }: { readonly answer: FactsOfCampaignQuery }) {
  const { say } = useSpeech();
  const { jurisdictions, planTypes } = answer;
  const campaign = answer.campaign ?? null;
  const wanted = campaign?.states.map(({ state }) => state) ?? [];
  const places =
    wanted.length === 0 ? jurisdictions : jurisdictions.filter(({ code }) => wanted.includes(code));
  const wantedPlans = campaign?.targets.planTypes ?? [];
  const plans =
    wantedPlans.length === 0 ? planTypes : planTypes.filter(({ key }) => wantedPlans.includes(key));
  const [state, setState] = useState(places[0]?.code ?? '');
  const [plan, setPlan] = useState<PlanType>(
    (plans.find(({ hasRules }) => hasRules) ?? plans[0])?.key ?? 'unknown',
  );
  const facts = useAsked(factsOfState, { state, planType: plan }, { keepEarlier: true });
  return (
    <>
      {campaign !== null && (
        <p className="quiet">{say('facts.ofCampaign', { title: campaign.title, count: wanted.length })}</p>
      )}
      <div className="stack">
        <Select
          label={say('facts.state')}
          value={state}
          onChange={setState}
          options={places.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Select
          label={say('facts.plan')}
          value={plan}
          onChange={(key) => setPlan(plans.find((one) => one.key === key)?.key ?? plan)}
          options={plans.map(({ key, name }) => ({ value: key, label: name }))}
        />
      </div>
      <Shown of={facts}>
        {(found) => (
          <Facts
            answer={answer}
            found={found}
            state={state}
            plan={plan}
            payers={campaign?.targets.payerIds ?? []}
          />
        )}
      </Shown>
    </>
  );
}

interface Fact {
  readonly key: string;
  readonly what: string;
  readonly name: string;
  readonly value: string;
  readonly sources: readonly string[];
  readonly dateRead: string;
  readonly verified: boolean;
}

interface FactsProps {
  readonly answer: FactsOfCampaignQuery;
  readonly found: FactsOfStateQuery;
  readonly state: string;
  readonly plan: PlanType;
  readonly payers: readonly string[];
}

function Facts({ answer, found, state, plan, payers }: FactsProps) {
  const { say, language } = useSpeech();
  const place = answer.jurisdictions.find(({ code }) => code === state);
  const planFact = answer.planTypes.find(({ key }) => key === plan);
  const { authority } = found;
  const ways = (channels: readonly { readonly value: string }[]) =>
    channels.map(({ value }) => value).join('; ');
  const rows: readonly Fact[] = [
    ...(place === undefined
      ? []
      : [{ ...place, key: place.code, what: say('facts.place'), value: place.citation ?? place.kind }]),
    ...(planFact === undefined
      ? []
      : [
          {
            ...planFact,
            what: say('facts.planFact'),
            value: planFact.citation ?? planFact.notes ?? planFact.name,
          },
        ]),
    ...(authority?.regulators ?? []).map((one) => ({
      ...one,
      what: say('facts.regulator'),
      value: ways(one.channels),
    })),
    ...[authority?.reviewPath ?? null, ...(authority?.otherPaths ?? [])]
      .filter((one) => one !== null)
      .map((one) => ({ ...one, key: `review ${one.name}`, what: say('facts.review'), value: one.recipient })),
    ...found.insurers
      .filter(({ key }) => payers.length === 0 || payers.includes(key))
      .map((one) => ({
        ...one,
        what: say('facts.insurer'),
        value:
          [one.appealsAddress, one.appealsFax].filter((way) => way !== null).join('; ') ||
          say('facts.noAddress'),
      })),
    ...(authority?.whoCanStillHelp ?? []).map((one) => ({
      ...one,
      what: say('facts.helper'),
      value: ways(one.channels),
    })),
  ];
  return (
    <>
      {authority?.none != null && <p className="notice">{say('facts.none', { why: authority.none.why })}</p>}
      {(authority?.unknown ?? []).map(({ what, why }) => (
        <p key={what} className="notice">
          {say('facts.unknown', { what, why })}
        </p>
      ))}
      <DataTable
        caption={say('facts.caption', {
          state: place?.name ?? state,
          plan: planFact?.name ?? plan,
          verified: rows.filter(({ verified }) => verified).length,
          of: rows.length,
        })}
        rows={rows}
        rowKey={({ key, what }) => `${what} ${key}`}
        empty={say('facts.empty')}
        columns={[
          {
            key: 'what',
            title: say('facts.what'),
            cell: ({ what, name }) => (
              <>
                {what}: {name}
              </>
            ),
          },
          { key: 'value', title: say('facts.value'), cell: ({ value }) => value },
          {
            key: 'source',
            title: say('facts.source'),
            cell: ({ sources, name }) =>
              sources.length === 0
                ? say('facts.noSource')
                : sources.map((source, at) => (
                    <span key={source}>
                      <a href={source} target="_blank" rel="noreferrer noopener">
                        {say('facts.sourceOf', { number: at + 1 })}
                        <span className="unseen"> {name}</span>
                      </a>{' '}
                    </span>
                  )),
          },
          {
            key: 'read',
            title: say('facts.read'),
            cell: ({ dateRead }) => showPlainDate(dateRead, language),
          },
          {
            key: 'confirmed',
            title: say('facts.confirmed'),
            cell: ({ verified }) => say(verified ? 'facts.yes' : 'facts.no'),
          },
          {
            key: 'report',
            title: say('facts.report'),
            cell: ({ key, name }) => (
              <a href={`mailto:?subject=${encodeURIComponent(say('facts.reportSubject', { key }))}`}>
                {say('facts.report')}
                <span className="unseen"> {name}</span>
              </a>
            ),
          },
        ]}
      />
    </>
  );
}
