import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { amountBands } from '@chorus/domain/case/amount-band';
import { caseTransitions } from '@chorus/domain/case/case';
import {
  lettersInHand,
  planTypes,
  urgencies,
  urgencySpeakers,
  yesNoUnknown,
} from '@chorus/domain/case/case-words';
import { evidenceKinds } from '@chorus/domain/case/evidence';
import { identifierKinds } from '@chorus/domain/case/identifier';
import { letterBases } from '@chorus/domain/case/letter';
import { partyRoles } from '@chorus/domain/case/parties';
import { fileOrigins, fileTransitions } from '@chorus/domain/file/file';
import { fundings } from '@chorus/domain/jurisdiction/plan-types';
import { statesOf } from '@chorus/domain/shared/transitions';
import { clockStates } from './case-clock.table.js';
import { noticeChannels } from './case.table.js';

const features = join(import.meta.dirname, '..');
const schema = ['jurisdiction/jurisdiction', 'file/file', 'case/case']
  .map((name) => readFileSync(join(features, `${name}.graphql`), 'utf8'))
  .join('\n');

/** The words of an enum as the schema file has them. */
const wordsOf = (name: string): readonly string[] =>
  (new RegExp(`enum ${name} \\{([^}]*)\\}`).exec(schema)?.[1] ?? '')
    .replace(/"[^"]*"/g, '')
    .trim()
    .split(/\s+/)
    .sort();

test.each([
  ['PlanType', planTypes],
  ['LetterInHand', lettersInHand],
  ['LetterBasis', letterBases],
  ['Urgency', urgencies],
  ['UrgencySpeaker', urgencySpeakers],
  ['YesNoUnknown', yesNoUnknown],
  ['Funding', fundings],
  ['CaseState', statesOf(caseTransitions)],
  ['AmountBand', amountBands],
  ['EvidenceKind', evidenceKinds],
  ['IdentifierKind', identifierKinds],
  ['PartyRole', partyRoles],
  ['ClockState', clockStates],
  ['NoticeChannel', noticeChannels],
  ['FileState', statesOf(fileTransitions)],
  ['FileOrigin', fileOrigins],
])('the schema’s %s has the domain’s words', (name, words) => {
  expect(wordsOf(name)).toEqual([...words].sort());
});
