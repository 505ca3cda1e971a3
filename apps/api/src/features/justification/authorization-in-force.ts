import {
  authorizationStands,
  authorizationStatements,
  type AuthorizationRefused,
} from '@chorus/domain/justification/authorization';
import { plainDate } from '@chorus/domain/shared/calendar';
import type { CaseId } from '@chorus/domain/shared/ids';
import type { ReadTx } from '../../platform/database/db.js';
import type { AuthorizationRow } from './authorization.table.js';

type Standing = Pick<AuthorizationRow, 'recipientKeys' | 'signedOn' | 'expiresOn' | 'revokedOn'>;

/**
 * Whether the case may be shown to somebody today, by any authorization that was signed; else why not, by the newest that
 * names them. Whoever asks needs no sight of the paper itself.
 * @param to what they are known by (`recipientKeys`)
 */
export async function authorizationInForce(
  tx: ReadTx,
  caseId: CaseId,
  to: readonly string[],
): Promise<true | AuthorizationRefused> {
  const rows = await tx.rows<Standing>('SELECT * FROM chorus_authorizations_of($1)', [caseId]);
  const { today } = await tx.one<{ today: string }>('SELECT chorus_today() AS today');
  const answers = rows.map((row) => authorizationStands(asSigned(row), plainDate(today), to));
  const named = answers.find((answer) => answer === true || answer.kind !== 'AuthorizationDoesNotCover');
  return (
    answers.find((answer) => answer === true) ??
    named ??
    answers[0] ??
    authorizationStands(null, plainDate(today), to)
  );
}

/** The same for many cases at once: those that may be shown. */
export async function authorizedCases(
  tx: ReadTx,
  caseIds: readonly CaseId[],
  to: readonly string[],
): Promise<ReadonlySet<CaseId>> {
  const rows = await tx.rows<{ id: CaseId }>(
    'SELECT id FROM unnest($1::uuid[]) AS id WHERE chorus_case_authorized(id, $2::text[])',
    [caseIds, to],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Only complete papers are kept, so only what changes afterwards is asked of a row. */
const asSigned = ({ recipientKeys, signedOn, expiresOn, revokedOn }: Standing) => ({
  information: 'sealed',
  disclosers: [{ name: 'sealed', key: null }],
  recipients: recipientKeys.map((key) => ({ name: 'sealed', key })),
  purpose: 'sealed',
  expiresOn: plainDate(expiresOn),
  expiryEvent: null,
  expiryEventHappened: false,
  signerName: 'sealed',
  signedOn: plainDate(signedOn),
  signedFor: null,
  statements: authorizationStatements,
  revokedOn: revokedOn === null ? null : plainDate(revokedOn),
  knownFalse: false,
  copyGiven: true,
  includesPsychotherapyNotes: false,
  includesPart2Records: false,
});
