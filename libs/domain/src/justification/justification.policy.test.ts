import { describe, expect, test } from '@jest/globals';
import { noSight, type CaseSight } from '../case/case-sight.js';
import type { MayAct, MayNotAct } from '../identity/may-act-for.js';
import { isRefusal, refuse } from '../shared/refusal.js';
import { clinicianRelations } from './clinician.js';
import {
  justificationActs,
  justificationPart,
  mayJustify,
  mayTakeCall,
  requestShows,
  seesClinician,
  type JustificationPart,
  type JustificationStanding,
} from './justification.policy.js';
import { requestStates } from './request-states.js';

const mayNot: MayNotAct = refuse('NoAuthority', 'Invented refusal.');
const may = { allowed: true } as MayAct;
const helping: CaseSight = { ...noSight, sees: 'whole', helps: true };
const standing = (more: Partial<JustificationStanding> = {}): JustificationStanding => ({
  clinicianOfRequest: false,
  relation: 'treating',
  staffOfPractice: false,
  may: mayNot,
  sight: noSight,
  ...more,
});
const parts: readonly JustificationPart[] = [...clinicianRelations, 'practice_staff', 'person', 'helper'];
const who = (act: (typeof justificationActs)[number]): readonly JustificationPart[] =>
  parts.filter((part) => !isRefusal(mayJustify(part, act)));

describe('who may do what with a request', () => {
  test('only clinicians sign, and never by their staff or the person', () => {
    for (const act of ['sign', 'decide_statements', 'fill_blanks', 'decline'] as const)
      expect(who(act)).toEqual([...clinicianRelations]);
    expect(mayJustify('practice_staff', 'sign')).toMatchObject({ kind: 'ClinicianDecidesAlone' });
  });

  test('staff prepare, schedule and upload', () => {
    for (const act of ['prepare', 'schedule_call', 'upload', 'ask_for_call', 'log_call'] as const)
      expect(who(act)).toContain('practice_staff');
    expect(who('take_call')).not.toContain('practice_staff');
  });

  test('an independent clinician never asks for the call, never schedules it and never holds it', () => {
    for (const act of ['ask_for_call', 'schedule_call', 'take_call', 'log_call'] as const)
      expect(who(act)).not.toContain('supporting');
    expect(mayJustify('supporting', 'take_call')).toMatchObject({ kind: 'OnlyWhoCaresSpeaks' });
    expect(clinicianRelations.filter(mayTakeCall)).toEqual(['treating', 'ordering', 'covering']);
  });

  test('a paper from the record is added by the practice and its clinician, and by nobody in their name', () => {
    expect(who('add_paper')).toEqual([...clinicianRelations, 'practice_staff']);
    expect(mayJustify('person', 'add_paper')).toMatchObject({ kind: 'NotAllowed' });
  });

  test('the person alone authorizes and withdraws; their helper hands the page over', () => {
    expect(who('authorize')).toEqual(['person']);
    expect(who('withdraw')).toEqual(['person']);
    expect(who('hand_over_page')).toEqual(['person', 'helper']);
  });

  test('a stranger is told that there is no such request', () => {
    for (const act of justificationActs) expect(mayJustify(null, act)).toMatchObject({ kind: 'NotFound' });
  });
});

describe('as whom somebody stands to a request', () => {
  test.each([
    [{ clinicianOfRequest: true, relation: 'supporting' as const, may }, 'supporting'],
    [{ staffOfPractice: true, may }, 'practice_staff'],
    [{ may, sight: { ...helping, acts: true } }, 'person'],
    // Acts for the person, and not for their confidential care; being their helper as well changes nothing.
    [{ may, sight: helping }, null],
    [{ sight: helping }, 'helper'],
    [{ sight: { ...helping, helps: false } }, null],
  ])('%j is %s', (more, part) => {
    expect(justificationPart(standing(more))).toBe(part);
  });
});

describe('what a request shows', () => {
  test('before the yes only what it takes to say yes or no, then the case, and afterwards nothing but one’s own letter', () => {
    const seen = Object.fromEntries(
      requestStates.map((state) => [state, requestShows('supporting', state, true)]),
    );
    expect(seen).toMatchObject({
      offered: 'clear',
      held: 'whole',
      ready_to_sign: 'whole',
      signed: 'own_letter',
      declined: 'nothing',
      moved_on: 'nothing',
      expired: 'nothing',
      withdrawn: 'nothing',
    });
  });

  test('without the person’s authorization nothing is shown to the practice or any clinician (45 CFR 164.508(a))', () => {
    const open = requestStates.filter(
      (state) => !['signed', 'answered_on_paper', 'superseded'].includes(state),
    );
    for (const part of [...clinicianRelations, 'practice_staff'] as const)
      for (const state of open) expect(requestShows(part, state, false)).toBe('nothing');
    expect(requestShows('person', 'offered', false)).toBe('whole');
    expect(requestShows(null, 'held', true)).toBe('nothing');
  });
});

describe('clinicians of one campaign', () => {
  const viewer = {
    isThatClinician: false,
    isClinicianOrStaffOfCampaign: false,
    runsCampaign: false,
    actsForThePerson: false,
  };
  test('never see each other, not even where one of them runs the campaign (493 U.S. 411)', () => {
    expect(seesClinician({ ...viewer, isClinicianOrStaffOfCampaign: true })).toBe(false);
    expect(seesClinician({ ...viewer, isClinicianOrStaffOfCampaign: true, runsCampaign: true })).toBe(false);
  });

  test('are seen by themselves, by the person they write for and by whoever runs the campaign', () => {
    expect(seesClinician({ ...viewer, isThatClinician: true, isClinicianOrStaffOfCampaign: true })).toBe(
      true,
    );
    expect(seesClinician({ ...viewer, actsForThePerson: true })).toBe(true);
    expect(seesClinician({ ...viewer, runsCampaign: true })).toBe(true);
    expect(seesClinician(viewer)).toBe(false);
  });
});
