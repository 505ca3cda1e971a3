import { ResolveField, Resolver } from '@nestjs/graphql';
import { windowState } from '@chorus/domain/jurisdiction/clocks-filing';
import type { WindowState } from '@chorus/domain/jurisdiction/clocks-shape';
import type { CallLogEntry } from '@chorus/domain/case/call-log';
import type { PlainDate } from '@chorus/domain/shared/calendar';
import type { GraphqlContext } from '../../platform/graphql/context.js';
import { fileById, type StoredFileRow } from '../file/file.public.js';
import { Readings } from '../consent/consent.public.js';
import { CaseLoaders } from './case-loaders.js';
import { CaseSeals } from './case-seals.js';
import { CheckedClocks } from './checked-clocks.js';
import type { CaseClockRow } from './case-clock.table.js';
import type { CaseCallRow, CaseEvidenceRow } from './case.table.js';
import { clockOf, type ClockDetail } from './clock-book.js';

@Resolver('CaseEvidence')
export class CaseEvidenceResolver {
  constructor(
    private readonly loaders: CaseLoaders,
    private readonly readings: Readings,
  ) {}

  /** The document, to those who see the whole case; the kind and the day of it are clear facts. */
  @ResolveField('file')
  async file(row: CaseEvidenceRow, _: unknown, context: GraphqlContext): Promise<StoredFileRow | null> {
    if (row.fileId === null) return null;
    const { caseId, personId } = row;
    const { sees, acts } = await context.loaders.load(this.loaders.sight, caseId);
    if (sees !== 'whole') return null;
    // Its name is the sender's words: part of what is sealed of the case.
    if (!acts) await this.readings.opening(context, { thing: 'case', thingId: caseId, personId, caseId });
    return context.loaders.load(fileById, row.fileId);
  }
}

/** A call is only reached through a case that is seen whole. */
@Resolver('CaseCall')
export class CaseCallResolver {
  private readonly opened = new WeakMap<CaseCallRow, Promise<CallLogEntry>>();

  constructor(private readonly seals: CaseSeals) {}

  @ResolveField('calledNumber')
  async calledNumber(row: CaseCallRow): Promise<string | null> {
    return (await this.entryOf(row)).calledNumber;
  }

  @ResolveField('spokeWith')
  async spokeWith(row: CaseCallRow): Promise<string | null> {
    return (await this.entryOf(row)).spokeWith;
  }

  @ResolveField('reference')
  async reference(row: CaseCallRow): Promise<string | null> {
    return (await this.entryOf(row)).reference;
  }

  @ResolveField('said')
  async said(row: CaseCallRow): Promise<string> {
    return (await this.entryOf(row)).said;
  }

  @ResolveField('minutes')
  async minutes(row: CaseCallRow): Promise<number | null> {
    return (await this.entryOf(row)).minutes;
  }

  private entryOf(row: CaseCallRow): Promise<CallLogEntry> {
    let entry = this.opened.get(row);
    if (entry === undefined) {
      entry = this.seals.keyOf(row).then((key) => this.seals.call(key, row));
      this.opened.set(row, entry);
    }
    return entry;
  }
}

const detailOf = (row: CaseClockRow): ClockDetail => row.detail as ClockDetail;

@Resolver('CaseClock')
export class CaseClockResolver {
  constructor(
    private readonly loaders: CaseLoaders,
    private readonly checked: CheckedClocks,
  ) {}

  @ResolveField('source')
  source(row: CaseClockRow): readonly string[] {
    return detailOf(row).source;
  }

  @ResolveField('dateRead')
  dateRead(row: CaseClockRow): string {
    return detailOf(row).dateRead;
  }

  @ResolveField('basis')
  basis(row: CaseClockRow): ClockDetail['basis'] {
    return detailOf(row).basis;
  }

  @ResolveField('verified')
  verified(row: CaseClockRow, _: unknown, context: GraphqlContext): Promise<boolean> {
    return this.checked.isChecked(row, context);
  }

  @ResolveField('unknown')
  unknown(row: CaseClockRow): readonly string[] {
    return detailOf(row).unknown;
  }

  @ResolveField('rolled')
  rolled(row: CaseClockRow): string | null {
    return detailOf(row).rolled;
  }

  @ResolveField('hours')
  hours(row: CaseClockRow): number | null {
    return detailOf(row).hours;
  }

  @ResolveField('endsAt')
  endsAt(row: CaseClockRow): string | null {
    return detailOf(row).endsAt;
  }

  @ResolveField('letterDate')
  letterDate(row: CaseClockRow): string | null {
    return detailOf(row).letterDate;
  }

  @ResolveField('filedOn')
  filedOn(row: CaseClockRow): string | null {
    return detailOf(row).filedOn;
  }

  @ResolveField('window')
  async window(row: CaseClockRow, _: unknown, { loaders }: GraphqlContext): Promise<WindowState | null> {
    if (row.side !== 'file' || row.state === 'met') return null;
    const today = await loaders.load(this.loaders.today, 'America/New_York');
    return today === null ? null : windowState(clockOf(row), today as PlainDate);
  }
}
