import { useSpeech } from '../../i18n/words.js';
import { Go } from '../../ui/go.js';

/** Every part of a campaign that has a page, below its own address. */
const parts = [
  'readiness',
  'setup',
  'assignment',
  'sending',
  'outcomes',
  'hearings',
  'exports',
  'trail',
  'stop',
] as const;
export type BoardPart = (typeof parts)[number];

export function BoardParts({ base, current }: { readonly base: string; readonly current?: BoardPart }) {
  const { say } = useSpeech();
  return (
    <nav className="board-parts" aria-label={say('board.parts')}>
      {parts.map((part) => (
        <Go key={part} to={`${base}/${part}`} current={part === current}>
          {say(`board.part.${part}`)}
        </Go>
      ))}
    </nav>
  );
}
