import { Injectable } from '@nestjs/common';
import type { Bilingual } from '@chorus/domain/identity/account';
import { isCaring } from '@chorus/domain/justification/clinician';
import { currentClinicianAttestation } from '@chorus/domain/justification/clinical-signing';
import { specialties } from '@chorus/domain/justification/specialties';
import {
  statementInLetter,
  type BlankKind,
  type StatementSource,
} from '@chorus/domain/justification/statements';
import { conflictsWith } from '@chorus/domain/justification/supporting';
import { decidingParty } from '@chorus/domain/case/parties';
import { plainDate } from '@chorus/domain/shared/calendar';
import { independentOpinion } from '@chorus/templates/letters/independent_opinion/template';
import { medicalNecessityLetter } from '@chorus/templates/letters/medical_necessity_letter/template';
import { longDate } from '@chorus/templates/locale';
import { renderPaper } from '@chorus/templates/paper';
import { BusinessClock } from '../../platform/clocks/clocks.js';
import type { ReadTx } from '../../platform/database/db.js';
import { Cases } from '../case/case.public.js';
import { PersonSeals, type PersonRow } from '../identity/identity.public.js';
import type { EnrolledClinician } from './clinicians.js';
import type { JustificationRequestRow } from './justification.table.js';
import type { KeptLetter } from './request-seals.js';
import { letterIdOf, type Written } from './requests.js';
import { printedCodesOf } from './write-letter.js';

const sourceWords: Readonly<Record<'notice' | 'patient_account' | 'clinician', string>> = {
  notice: 'the notice of denial',
  patient_account: 'the patient’s own account, which I confirm',
  clinician: 'my own knowledge',
};

const inWords = (source: StatementSource): string => {
  switch (source.kind) {
    case 'chart':
      return `${source.title}, ${longDate(source.dated, 'en')}${source.page === null ? '' : `, page ${source.page}`}`;
    case 'measure':
      return `${source.instrument}, rated by ${source.rater} on ${longDate(source.dated, 'en')}`;
    case 'publication':
      return source.identifier;
    default:
      return sourceWords[source.kind];
  }
};

const conflictWords: Readonly<Record<string, Bilingual['en']>> = {
  insurer_employment: 'Employment with an insurer',
  insurer_review_work: 'Review work for an insurer',
  manufacturer_payment: 'A payment of a manufacturer',
  financial_interest: 'A financial interest',
  family_at_insurer: 'A close relative who works for an insurer',
};

/** Writes a letter down as blocks from what its clinician decided; nothing of it is chosen or added here. */
@Injectable()
export class LetterPaper {
  constructor(
    private readonly cases: Cases,
    private readonly persons: PersonSeals,
    private readonly clock: BusinessClock,
  ) {}

  /** Reads the case and the person; whoever calls has decided that the clinician may see them. */
  async write(
    tx: ReadTx,
    row: JustificationRequestRow,
    clinician: EnrolledClinician,
    { statements, blanks }: Written,
  ): Promise<KeptLetter> {
    const of = await this.cases.load(tx, row.caseId);
    if (of === null) throw new Error('The case of a request cannot be read.');
    const person = await this.persons.open(
      await tx.one<PersonRow>('SELECT * FROM person WHERE id = $1', [row.personId]),
    );
    const today = plainDate(await this.clock.today(tx));
    const blank = (kind: BlankKind): string | null => blanks.find((one) => one.kind === kind)?.text ?? null;
    const common = {
      clinicianName: clinician.name,
      specialties: clinician.specialties.map((one) => specialties[one].label.en).join(', '),
      npi: clinician.npi,
      licensedIn: clinician.licences
        .filter(({ expiresOn }) => expiresOn >= today)
        .map(({ state }) => state)
        .join(', '),
      patientName: `${person.name.given} ${person.name.family}`.trim(),
      birthDate: person.birthDate,
      payerName: decidingParty(of.parties)?.printedName ?? null,
      payerReference: of.identifier?.printed ?? null,
      noticeDated: of.noticeDate,
      service: of.service,
      codesAsPrinted: printedCodesOf(of.codesAsPrinted),
      criteria: of.criteriaName,
      statements: statements.flatMap((one) => {
        const text = statementInLetter(one);
        return text === null ? [] : [{ text, source: inWords(one.source) }];
      }),
      history: blank('history'),
      failedTreatments: blank('failed_treatments'),
      chartReference: blank('chart_reference'),
      riskOfDelay: blank('risk_of_delay'),
      attestation: currentClinicianAttestation().text.en,
    };
    const letterId = letterIdOf(row);
    const terms = {
      locale: 'en',
      reference: row.reference,
      dated: today,
      signature: { kind: 'unsigned', signer: clinician.name, capacity: null },
    } as const;
    const document = isCaring(row.relation)
      ? renderPaper(medicalNecessityLetter, { ...common, relationship: blank('relationship') }, terms)
      : renderPaper(
          independentOpinion,
          {
            ...common,
            disclosures: conflictsWith(
              clinician,
              {
                payers: of.parties.map(({ payerId, printedName }) => ({ payerId, printedName })),
                treatmentKey: of.treatmentKey,
              },
              today,
            ).map(
              ({ conflict: { kind, printedName, payerIds, until } }) =>
                `${conflictWords[kind] ?? ''}: ${printedName ?? payerIds.join(', ')}${until === null ? '' : `, until ${longDate(until, 'en')}`}.`,
            ),
          },
          terms,
        );
    return { letterId, document };
  }
}
