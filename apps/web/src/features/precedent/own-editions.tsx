import type { PublishedEditionsQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { lastDayOf } from '../../lib/last-day-of.js';
import { showPlainDate } from '../../lib/show-time.js';
import { useAsked } from '../../lib/use-asked.js';
import { Shown } from '../../ui/asked.js';
import { Go } from '../../ui/go.js';
import { publishedEditions } from './precedent.operations.js';
import { RatesPicture } from './rates-picture.js';

/** What campaigns here came to: figures of people who agreed, signed off by two, kept as they were. */
export function OwnEditions() {
  const { say } = useSpeech();
  const asked = useAsked(publishedEditions, {});
  return (
    <section className="card" aria-labelledby="own">
      <h2 id="own">{say('precedent.own')}</h2>
      <p className="quiet">{say('precedent.ownSays')}</p>
      <Shown of={asked}>
        {({ publishedEditions: editions, jurisdictions }) =>
          editions.length === 0 ? (
            <div className="empty">
              <p>{say('precedent.noEdition')}</p>
              <p>{say('precedent.noEditionNext')}</p>
            </div>
          ) : (
            editions.map((edition) => (
              <EditionShown
                key={edition.id}
                edition={edition}
                nameOfState={(code) => jurisdictions.find((each) => each.code === code)?.name ?? code}
              />
            ))
          )
        }
      </Shown>
    </section>
  );
}

type Edition = PublishedEditionsQuery['publishedEditions'][number];

/** One set of signed-off numbers, drawn with its table. */
export function EditionShown({
  edition,
  nameOfState,
}: {
  readonly edition: Edition;
  readonly nameOfState: (code: string) => string;
}) {
  const { say, language } = useSpeech();
  const { campaign, asOf, rows, whole, groupsWithheld } = edition;
  const name = campaign?.title ?? say('precedent.campaignGone');
  const percent = (part: number) =>
    new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(part);
  const rate = whole?.overturnRate ?? null;
  return (
    <div className="stack">
      <h3>
        {campaign === null || campaign === undefined ? name : <Go to={`/c/${campaign.slug}`}>{name}</Go>}
      </h3>
      <p className="quiet small">
        {campaign?.organization.name} {campaign?.sample === true && say('precedent.sample')}
      </p>
      <RatesPicture
        title={
          rate === null || whole?.n == null || whole.overturned == null
            ? say('precedent.ownUnknown', { name })
            : say('precedent.ownFound', {
                name,
                won: whole.overturned,
                n: whole.n,
                rate: percent(rate),
              })
        }
        says={
          <>
            {say('precedent.asOf', { date: showPlainDate(lastDayOf(asOf), language) })}{' '}
            {groupsWithheld && say('precedent.groupsWithheld')}
          </>
        }
        fileName={`${campaign?.slug ?? 'campaign'} ${asOf}`}
        rates={rows}
        order="name"
        groups={say('precedent.state')}
        nameOfGroup={nameOfState}
        whole={rate}
        empty={<p>{say('precedent.allWithheld')}</p>}
      />
    </div>
  );
}
