import { type ComponentType, lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { useSpeech } from '../../i18n/words.js';
import type { PageProps } from '../../shell/route.js';
import { Shown } from '../../ui/asked.js';
import { Bones } from '../../ui/bones.js';
import { Go } from '../../ui/go.js';
import { KeepsRefusals } from '../../ui/keeps-refusals.js';
import { Page } from '../../ui/page.js';
import { BlanksPart } from './blanks-part.js';
import { isOpen, type MyFiling, useMyFiling } from './filing-data.js';
import { GatePart } from './gate-part.js';
import { PapersPart } from './papers-part.js';
import { SenderPart } from './sender-part.js';
import { WayPart } from './way-part.js';
import { WordsPart } from './words-part.js';
import '../case/case.css';

export interface PartProps {
  readonly of: MyFiling;
  /** Back to the letter. */
  readonly done: () => void;
}

// Another day, most of them: whoever writes a letter does not wait for these.
const SignPart = lazy(async () => ({ default: (await import('./sign-part.js')).SignPart }));
const SentPart = lazy(async () => ({ default: (await import('../delivery/sent-part.js')).SentPart }));
const PortalPart = lazy(async () => ({ default: (await import('../delivery/portal-part.js')).PortalPart }));
const ReturnedPart = lazy(async () => ({
  default: (await import('../delivery/returned-part.js')).ReturnedPart,
}));
const AnswerPart = lazy(async () => ({ default: (await import('../outcome/answer-part.js')).AnswerPart }));

const before = ['words', 'sender', 'blanks', 'gate', 'papers', 'way', 'sign'] as const;
type Part = (typeof before)[number] | 'sent' | 'portal' | 'returned' | 'answer';

const parts: Readonly<Record<Part, ComponentType<PartProps>>> = {
  words: WordsPart,
  sender: SenderPart,
  blanks: BlanksPart,
  gate: GatePart,
  papers: PapersPart,
  way: WayPart,
  sign: SignPart,
  sent: SentPart,
  portal: PortalPart,
  returned: ReturnedPart,
  answer: AnswerPart,
};

const isPart = (part: string | undefined): part is Part => part !== undefined && part in parts;

/** One thing about a letter at a time, each at its own address. */
export default function FilingPartPage({ params }: PageProps) {
  const { say } = useSpeech();
  const { id = '', part } = params;
  if (!isPart(part))
    return (
      <Page title={say('filing.noPart')} back={`/me/filings/${id}`}>
        <p>{say('filing.noPartNext')}</p>
      </Page>
    );
  return <OnePart key={`${id} ${part}`} id={id} part={part} />;
}

function OnePart({ id, part }: { readonly id: string; readonly part: Part }) {
  const { say } = useSpeech();
  const [, go] = useLocation();
  // Whoever turns to the other language goes on typing where they are.
  const asked = useMyFiling(id, { keepEarlier: true });
  const Body = parts[part];
  const early = before.some((one) => one === part);
  return (
    <Page title={say(`filing.part.${part}`)} lead={say(`filing.why.${part}`)} back={`/me/filings/${id}`}>
      <KeepsRefusals>
        <Shown of={asked}>
          {({ submission }) =>
            submission === null ? (
              <p className="notice">{say('filing.nothing')}</p>
            ) : early && !isOpen(submission) ? (
              <div className="notice">
                <strong>{submission.stateSentence}</strong>
                {say('filing.closed')} <Go to={`/me/filings/${id}`}>{say('filing.open')}</Go>
              </div>
            ) : (
              <Suspense fallback={<Bones says={say('shell.loading')} />}>
                <Body of={submission} done={() => go(`/me/filings/${id}`)} />
              </Suspense>
            )
          }
        </Shown>
      </KeepsRefusals>
    </Page>
  );
}
