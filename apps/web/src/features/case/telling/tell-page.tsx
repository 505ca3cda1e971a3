import { type ComponentType } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useSpeech } from '../../../i18n/words.js';
import type { PageProps } from '../../../shell/route.js';
import { Shown } from '../../../ui/asked.js';
import { Go } from '../../../ui/go.js';
import { Page } from '../../../ui/page.js';
import { type CaseLists, type MyCase, useCaseLists, useMyCase } from './case-page-data.js';
import { TellAddress, TellNotice, TellPapers } from './tell-notice.js';
import { TellCompany, TellNumber, TellPlan } from './tell-plan.js';
import { TellBefore, TellCare, TellPlace } from './tell-care.js';
import { TellUrgency } from './tell-urgency.js';
import { TellTold } from './tell-told.js';
import { alongWith, isPart, partsOf, type TellPart, wayOf } from './ways.js';
import '../case.css';

export interface TellProps {
  readonly of: MyCase;
  readonly lists: CaseLists;
  readonly way: ReturnType<typeof wayOf>;
  readonly onward: () => void;
}

const pages: Readonly<Record<TellPart, ComponentType<TellProps>>> = {
  notice: TellNotice,
  address: TellAddress,
  papers: TellPapers,
  told: TellTold,
  plan: TellPlan,
  company: TellCompany,
  number: TellNumber,
  place: TellPlace,
  care: TellCare,
  before: TellBefore,
  urgency: TellUrgency,
};

/** One question about the denial at a time, each at its own address. */
export default function TellPage({ params }: PageProps) {
  const { say } = useSpeech();
  const part = isPart(params.part) ? params.part : null;
  if (part === null || params.id === undefined)
    return (
      <Page title={say('tell.nothing')} back="/me">
        <p>{say('tell.nothingNext')}</p>
      </Page>
    );
  return <Part key={`${params.id} ${part}`} id={params.id} part={part} />;
}

function Part({ id, part }: { readonly id: string; readonly part: TellPart }) {
  const { say } = useSpeech();
  const [, go] = useLocation();
  const search = useSearch();
  const asked = useMyCase(id);
  const lists = useCaseLists();
  const of = asked.answer?.case ?? null;
  const way = wayOf(
    search,
    (of?.evidence ?? []).map(({ evidenceKind }) => evidenceKind),
  );
  const parts = partsOf(way);
  const at = parts.indexOf(part);
  const before = parts[at - 1];
  const next = parts[at + 1];
  const address = (to: TellPart | undefined) =>
    alongWith(to === undefined ? `/me/cases/${id}` : `/me/cases/${id}/tell/${to}`, search, way);
  const Body = pages[part];
  return (
    <Page
      title={say(`tell.title.${part}`)}
      lead={say(`tell.why.${part}`)}
      back={before === undefined ? `/me/cases/${id}` : address(before)}
    >
      {at >= 0 && <p className="quiet small">{say('tell.step', { at: at + 1, of: parts.length })}</p>}
      <Shown of={asked}>
        {({ case: found }) =>
          found === null || found.personId === null ? (
            <p className="notice">{say('mine.nothing')}</p>
          ) : (
            <Shown of={lists}>
              {(known) => <Body of={found} lists={known} way={way} onward={() => go(address(next))} />}
            </Shown>
          )
        }
      </Shown>
      <p>
        <Go to={alongWith(`/me/cases/${id}`, search, way)}>{say('tell.later')}</Go>
      </p>
    </Page>
  );
}
