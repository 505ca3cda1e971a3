import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/words.js';
import { Go } from './go.js';

interface Props {
  readonly title: string;
  /** One or two sentences: what this page is for, or why something is asked. */
  readonly lead?: ReactNode;
  /** The page before this one in what somebody is doing. */
  readonly back?: string;
  /** `narrow` for one thing at a time; `wide` for boards and tables. */
  readonly width?: 'narrow' | 'wide';
  readonly children: ReactNode;
}

/** The body of a page: one heading, a way back, then what it is about. */
export function Page({ title, lead, back, width = 'narrow', children }: Props) {
  const { say } = useSpeech();
  return (
    <div className={`frame page ${width}`}>
      {back !== undefined && (
        <Go to={back} className="back">
          {say('shell.back')}
        </Go>
      )}
      <h1>{title}</h1>
      {lead !== undefined && <div className="page-lead">{lead}</div>}
      {children}
    </div>
  );
}
