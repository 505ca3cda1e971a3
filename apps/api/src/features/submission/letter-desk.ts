import { Injectable } from '@nestjs/common';
import type { Evidence } from '@chorus/domain/case/evidence';
import type { RecordedCase } from '@chorus/domain/case/recorded-case';
import type { Authority } from '@chorus/domain/identity/authority';
import type { Attachment } from '@chorus/templates/letters/context';
import { isRefusal, type Refusal } from '@chorus/domain/shared/refusal';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { ReadTx } from '../../platform/database/db.js';
import { Cases } from '../case/case.public.js';
import { DutyDesk } from '../complaint/complaint.public.js';
import { Files, filesByIds, type StoredFileRow } from '../file/file.public.js';
import { type PersonDetails, PersonSeals, type PersonRow } from '../identity/identity.public.js';
import { ClinicianLetters, type ClinicianLetter } from './clinician-letters.js';
import { composeLetter, type ComposedLetter } from './compose-letter.js';
import type { DocumentSnapshot, SnapshotExhibit } from './document-snapshot.js';
import type { LetterFacts } from './letter-facts.js';
import { evidenceTitle, fullName, type LetterInputs, type Signer } from './letter-inputs.js';
import { overseerOf, reviewLaw } from './recipient.js';
import {
  caseNotFound,
  exhibitUnusable,
  type BlanksLeft,
  type ExhibitUnusable,
} from './submission-refusals.js';
import { SubmissionSeals } from './submission-seals.js';
import { sealedCallsOf, zoneAndLanguage } from './submission.repository.js';
import type { SubmissionRow } from './submission.table.js';

type NotWritten = BlanksLeft | ExhibitUnusable | Refusal<'LetterNotForThisCase' | 'NotFound'>;

/** File types a packet can hold; others have to be saved as one of these first. */
const printable: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png'];
const exhibitLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Reads everything a letter is made from and writes it down as blocks, without an engine and without a write. */
@Injectable()
export class LetterDesk {
  constructor(
    private readonly cases: Cases,
    private readonly persons: PersonSeals,
    private readonly seals: SubmissionSeals,
    private readonly clock: BusinessClock,
    private readonly files: Files,
    private readonly letters: ClinicianLetters,
    private readonly duties: DutyDesk,
  ) {}

  async write(tx: ReadTx, row: SubmissionRow, authority: Authority): Promise<DocumentSnapshot | NotWritten> {
    const of = await this.cases.load(tx, row.caseId);
    if (of === null) return caseNotFound();
    const key = await this.seals.of(row.personId);
    const facts = key.letterFacts(row);
    const addressee = key.addressee(row);
    const exhibits = await exhibitsOf(
      tx,
      this.files,
      { of, letters: await this.letters.of(tx, row.caseId) },
      facts,
      authority,
    );
    if (isRefusal(exhibits)) return exhibits;
    const person = await this.personOf(tx, row.personId);
    const calls = (await sealedCallsOf(tx, row.caseId)).map((call) => key.call(call));
    const { zone } = await zoneAndLanguage(tx, row.personId);
    const inputs: LetterInputs = {
      reference: row.reference,
      dated: await this.clock.today(tx, zone),
      zone,
      stage: row.stage,
      urgent: row.urgent,
      of,
      person,
      calls,
      facts,
      ownWords: key.ownWords(row),
      addressee,
      signer: await this.signerOf(tx, authority, person, facts, exhibits),
      attachments: exhibits.map(({ letter, title }): Attachment => ({ letter, title })),
      duties: row.filingType === 'regulator_complaint' ? await this.duties.toTell(tx, of) : [],
      regulator: row.filingType === 'regulator_complaint' ? overseerOf(of) : null,
      review: row.recipientRole === null ? { law: null, form: null } : reviewLaw(row.recipientRole, of),
    };
    const letter = composeLetter(row.templateKey as ComposedLetter['letterId'], inputs);
    if (isRefusal(letter)) return letter;
    return { ...letter, exhibits, addressee, basis: authority.basis };
  }

  private async personOf(tx: ReadTx, personId: string): Promise<PersonDetails> {
    return this.persons.open(await tx.one<PersonRow>('SELECT * FROM person WHERE id = $1', [personId]));
  }

  /** A signer who is not the person: the name they entered for themselves, or gave for this letter. */
  private async signerOf(
    tx: ReadTx,
    { basis, evidenceFileId }: Authority,
    person: PersonDetails,
    facts: LetterFacts,
    exhibits: readonly SnapshotExhibit[],
  ): Promise<Signer> {
    const exhibit = exhibits.find(({ fileId }) => fileId === evidenceFileId);
    const paper = exhibit === undefined ? null : `Exhibit ${exhibit.letter}`;
    if (basis === 'self') return { basis, name: fullName(person), paper };
    const own = await tx.maybe<PersonRow>(
      `SELECT p.* FROM person p JOIN authority a ON a.person_id = p.id
       WHERE a.account_id = chorus_account_id() AND a.basis = 'self' AND a.state = 'in_force'`,
    );
    const entered = own === null ? null : fullName(await this.persons.open(own));
    return { basis, name: facts.filerName ?? entered, paper };
  }
}

/** What shows the denial first, then what clinicians wrote, then what the person chose, then the paper behind the signer's authority. */
async function exhibitsOf(
  tx: ReadTx,
  kept: Files,
  { of, letters }: { readonly of: RecordedCase; readonly letters: readonly ClinicianLetter[] },
  facts: LetterFacts,
  authority: Authority,
): Promise<readonly SnapshotExhibit[] | ExhibitUnusable> {
  const titles = new Map<string, string>();
  for (const { fileId, evidenceKind, dated } of of.evidence.filter(hasFile))
    titles.set(fileId, evidenceTitle(evidenceKind, dated));
  for (const { fileId, title } of letters) titles.set(fileId, title);
  for (const { fileId, title } of facts.exhibits) titles.set(fileId, title);
  const { evidenceFileId } = authority;
  if (evidenceFileId !== null && !titles.has(evidenceFileId))
    titles.set(evidenceFileId, 'Paper that shows my authority');
  const wanted = [...titles].filter(([fileId]) => !facts.leaveOut.includes(fileId));
  if (wanted.length > exhibitLetters.length) {
    const [fileId = ''] = wanted.at(-1) ?? [];
    return exhibitUnusable('Z', 'a packet holds at most 26; put several papers into one PDF', fileId);
  }
  const files = new Map(
    (
      await filesByIds(
        tx,
        wanted.map(([id]) => id),
      )
    ).map((file) => [file.id as string, file]),
  );
  const exhibits: SnapshotExhibit[] = [];
  for (const [fileId, title] of wanted) {
    const file = files.get(fileId);
    const letter = exhibitLetters[exhibits.length] ?? '';
    const problem = unusable(file, of);
    if (problem !== null || file === undefined) return exhibitUnusable(letter, problem ?? '', fileId);
    exhibits.push({ letter, title, fileId, sha256: (await kept.measureOf(file)).sha256 });
  }
  return exhibits;
}

const hasFile = (one: Evidence): one is Evidence & { readonly fileId: NonNullable<Evidence['fileId']> } =>
  one.fileId !== null;

function unusable(file: StoredFileRow | undefined, of: RecordedCase): string | null {
  if (file === undefined || file.personId !== of.personId) return 'this file is not there any more';
  return printable.includes(file.mediaType)
    ? null
    : 'this kind of file cannot be printed; save it as a PDF or JPEG and add that';
}
