import type { BoardOfCampaignQuery } from '../../generated/operations.js';
import { useSpeech } from '../../i18n/words.js';
import { showShare } from './show-share.js';

type Progress = NonNullable<BoardOfCampaignQuery['campaignProgress']>;

/** What everything here serves, before everything else. */
export function NorthStar({ progress }: { readonly progress: Progress }) {
  const { say, language } = useSpeech();
  const { share, joined, filedInTimeAndResultReported: reported } = progress;
  return (
    <section className="card north-star" aria-labelledby="north-star">
      <h2 id="north-star">{say('board.northStar')}</h2>
      {share === null ? (
        <p>{say('board.northStarNobody')}</p>
      ) : (
        <p className="north-star-share">
          <strong>{showShare(share, language)}</strong>{' '}
          <span>{say('board.northStarOf', { reported, joined })}</span>
        </p>
      )}
      <p className="quiet small">
        {say('board.northStarSays', {
          verified: progress.filedInTimeAndResultVerified,
          undated: progress.filedWithoutKnownDate,
          notAgreed: progress.notAgreed,
        })}
      </p>
    </section>
  );
}
