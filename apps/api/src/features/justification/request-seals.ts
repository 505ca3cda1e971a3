import { Injectable } from '@nestjs/common';
import type { RequestId } from '@chorus/domain/justification/clinician-changes';
import type { Blank, ClinicalStatement, StatementSource } from '@chorus/domain/justification/statements';
import type { PersonId } from '@chorus/domain/shared/ids';
import type { PaperDocument } from '@chorus/templates/paper';
import { type OpenKey, personSubject, Vault } from '../../platform/crypto/vault.js';
import type {
  ClinicalStatementRow,
  JustificationBlankRow,
  JustificationLetterRow,
  JustificationRequestRow,
} from './justification.table.js';

/** Whom the person named, in their words; and the mailbox an invitation went to. */
export interface AskedPractice {
  readonly clinicianName: string;
  readonly practiceName: string | null;
  readonly email: string | null;
}

/** A letter as it was made: its blocks, and which letter it is. */
export interface KeptLetter {
  readonly letterId: 'medical_necessity_letter' | 'independent_opinion';
  readonly document: PaperDocument;
}

const at = (table: string, column: string, row: string) => ({ table, column, row });

/** What a request holds of its person, under that person's key. */
@Injectable()
export class RequestSeals {
  constructor(private readonly vault: Vault) {}

  async of(personId: PersonId): Promise<RequestKey> {
    return new RequestKey(await this.vault.existingKey(personSubject(personId)));
  }
}

export class RequestKey {
  constructor(private readonly key: OpenKey) {}

  sealPractice(id: RequestId, practice: AskedPractice): Buffer {
    return this.key.seal(at('justification_request', 'sealed_practice', id), JSON.stringify(practice));
  }
  practice({ id, sealedPractice }: JustificationRequestRow): AskedPractice | null {
    return sealedPractice === null
      ? null
      : (JSON.parse(
          this.key.open(at('justification_request', 'sealed_practice', id), sealedPractice),
        ) as AskedPractice);
  }
  sealNote(id: RequestId, note: string): Buffer {
    return this.key.seal(at('justification_request', 'sealed_note', id), note);
  }
  note({ id, sealedNote }: JustificationRequestRow): string | null {
    return sealedNote === null
      ? null
      : this.key.open(at('justification_request', 'sealed_note', id), sealedNote);
  }

  sealText(id: string, text: string): Buffer {
    return this.key.seal(at('clinical_statement', 'sealed_text', id), text);
  }
  sealSource(id: string, source: StatementSource): Buffer {
    return this.key.seal(at('clinical_statement', 'sealed_source', id), JSON.stringify(source));
  }
  sealCorrected(id: string, text: string): Buffer {
    return this.key.seal(at('clinical_statement', 'sealed_corrected', id), text);
  }
  statement(row: ClinicalStatementRow): ClinicalStatement {
    const { id, standing, sealedCorrected } = row;
    return {
      id,
      text: this.key.open(at('clinical_statement', 'sealed_text', id), row.sealedText),
      source: JSON.parse(
        this.key.open(at('clinical_statement', 'sealed_source', id), row.sealedSource),
      ) as StatementSource,
      standing,
      correctedText:
        sealedCorrected === null
          ? null
          : this.key.open(at('clinical_statement', 'sealed_corrected', id), sealedCorrected),
    };
  }

  sealBlank(id: string, text: string): Buffer {
    return this.key.seal(at('justification_blank', 'sealed_text', id), text);
  }
  blank({ id, blankKind, sealedText }: JustificationBlankRow): Blank {
    return { kind: blankKind, text: this.key.open(at('justification_blank', 'sealed_text', id), sealedText) };
  }

  sealLetter(id: string, letter: KeptLetter): Buffer {
    return this.key.seal(at('justification_letter', 'sealed_document', id), JSON.stringify(letter));
  }
  letter({ id, sealedDocument }: JustificationLetterRow): KeptLetter {
    return JSON.parse(
      this.key.open(at('justification_letter', 'sealed_document', id), sealedDocument),
    ) as KeptLetter;
  }
  sealTypedName(id: string, name: string): Buffer {
    return this.key.seal(at('justification_letter', 'sealed_typed_name', id), name);
  }
  sealSketch(id: string, sketch: readonly number[]): Buffer {
    return this.key.seal(at('justification_letter', 'sealed_sketch', id), JSON.stringify(sketch));
  }
  sketch({ id, sealedSketch }: JustificationLetterRow): readonly number[] {
    return sealedSketch === null
      ? []
      : (JSON.parse(
          this.key.open(at('justification_letter', 'sealed_sketch', id), sealedSketch),
        ) as number[]);
  }
}
