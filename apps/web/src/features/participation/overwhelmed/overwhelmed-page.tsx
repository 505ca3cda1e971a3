import { useState } from 'react';
import { useSpeech } from '../../../i18n/words.js';
import { useAsked } from '../../../lib/use-asked.js';
import { Shown } from '../../../ui/asked.js';
import { Go } from '../../../ui/go.js';
import { Page } from '../../../ui/page.js';
import { myHome } from '../participation.operations.js';
import { OfPerson, type Person, type Taking } from '../whose.js';
import { type Left, LeftWith } from './left-with.js';
import { Relief } from './relief.js';

/** For somebody who cannot go on just now: stop for a while, let somebody help, or leave with everything. */
export default function OverwhelmedPage() {
  const { say } = useSpeech();
  return (
    <Page title={say('relief.heading')} lead={<p>{say('relief.lead')}</p>} back="/me">
      <p className="notice">{say('relief.datesRun')}</p>
      <OfPerson>{({ person, taking }) => <Parts key={person.id} person={person} taking={taking} />}</OfPerson>
    </Page>
  );
}

function Parts({ person, taking }: { readonly person: Person; readonly taking: readonly Taking[] }) {
  const { say } = useSpeech();
  const [left, setLeft] = useState<Left | null>(null);
  const asked = useAsked(myHome, { personId: person.id });
  return (
    <>
      {left !== null && <LeftWith left={left} />}
      <Shown of={asked}>
        {({ casesOf }) => {
          const theirs = new Set(casesOf.edges.map(({ node }) => node.id));
          const parts = taking.filter(
            ({ caseId, state }) => theirs.has(caseId) && state !== 'left' && state !== 'finished',
          );
          if (parts.length === 0)
            return (
              <div className="empty stack">
                <p>{say('relief.none')}</p>
                <div>
                  <Go to="/me" className="button">
                    {say('relief.toHome')}
                  </Go>
                </div>
              </div>
            );
          return parts.map((part) => <Relief key={part.id} part={part} person={person} onLeft={setLeft} />);
        }}
      </Shown>
    </>
  );
}
