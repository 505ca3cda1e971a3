import { useFactWords } from '../../i18n/fact-words.js';
import { useSpeech } from '../../i18n/words.js';
import { showPlainDate } from '../../lib/show-time.js';
import { Go } from '../../ui/go.js';
import { type MyCase, useCaseLists } from './telling/case-page-data.js';

interface Fact {
  readonly what: string;
  readonly value: string | null;
  readonly part: string;
}

/** Everything that was told, and the page on which each is changed. */
export function CaseFactsList({ of }: { readonly of: MyCase }) {
  const { say, language, knows } = useSpeech();
  const { answer: lists } = useCaseLists();
  const date = (day: string | null) => (day === null ? null : showPlainDate(day, language));
  const plan = lists?.planTypes.find(({ key }) => key === of.planType)?.name ?? of.planType;
  const word = `tell.planType.${of.planType}`;
  const planName = of.planType === 'unknown' ? null : language !== 'en' && knows(word) ? say(word) : plan;
  const words = useFactWords();
  const state = (code: string | null) => {
    const found = lists?.jurisdictions.find((one) => one.code === code);
    return found === undefined ? code : words.place(found);
  };
  const condition = lists?.conditions.find(({ key }) => key === of.conditionKey);
  const facts: readonly Fact[] = [
    { what: say('tell.noticeDate'), value: date(of.noticeDate), part: 'notice' },
    { what: say('tell.receivedDate'), value: date(of.receivedDate), part: 'notice' },
    { what: say('tell.deadline'), value: date(of.letterDeadline), part: 'notice' },
    { what: say('tell.post'), value: of.details?.noticeAddress?.post?.join(', ') ?? null, part: 'address' },
    { what: say('tell.fax'), value: of.details?.noticeAddress?.fax ?? null, part: 'address' },
    { what: say('tell.planType'), value: planName, part: 'plan' },
    ...of.parties.map(({ role, printedName }) => ({
      what: say(`party.${role}`),
      value: printedName,
      part: 'company',
    })),
    ...(of.parties.length === 0 ? [{ what: say('tell.company'), value: null, part: 'company' }] : []),
    {
      what: say(`tell.number.${of.details?.identifier?.identifierKind ?? 'claim'}`),
      value: of.details?.identifier?.printed ?? null,
      part: 'number',
    },
    { what: say('tell.residence'), value: state(of.residenceState), part: 'place' },
    { what: say('tell.contract'), value: state(of.contractState), part: 'place' },
    { what: say('tell.service'), value: of.details?.service ?? null, part: 'care' },
    {
      what: say('tell.condition'),
      value: condition === undefined ? null : words.condition(condition),
      part: 'care',
    },
    { what: say('tell.reasonText'), value: of.details?.reasonText ?? null, part: 'care' },
    { what: say('tell.letter'), value: say(`letter.${of.letterInHand}`), part: 'before' },
    {
      what: say('tell.urgent'),
      value: of.urgency === null ? null : say(`tell.urgent.${of.urgency}`),
      part: 'urgency',
    },
  ];
  return (
    <dl className="facts">
      {facts.map(({ what, value, part }, at) => (
        <div key={`${what} ${at}`} className="fact">
          <dt>{what}</dt>
          <dd>
            {value ?? <span className="quiet">{say('mine.notTold')}</span>}{' '}
            <Go to={`/me/cases/${of.id}/tell/${part}`}>
              {say('mine.change')} <span className="unseen">{what}</span>
            </Go>
          </dd>
        </div>
      ))}
    </dl>
  );
}
