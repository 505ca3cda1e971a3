import { useSpeech } from '../../i18n/words.js';
import { Field } from '../../ui/field.js';

interface WhenProps {
  readonly day: string;
  readonly time: string;
  readonly onDay: (day: string) => void;
  readonly onTime: (time: string) => void;
}

/** A day and a time of one's own zone. */
export function When({ day, time, onDay, onTime }: WhenProps) {
  const { say } = useSpeech();
  return (
    <div className="side-by-side">
      <Field label={say('call.backAt')} type="date" value={day} onChange={onDay} />
      <Field label={say('call.backTime')} type="time" value={time} onChange={onTime} />
    </div>
  );
}
