import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conditionsRows } from '../jurisdiction/data/conditions.generated.js';
import { plainDate } from '../shared/calendar.js';
import { isRefusal } from '../shared/refusal.js';
import { someClinician, someForm, someRequest } from './clinician.given.js';
import {
  afterLicencesChanged,
  afterLowerCapacity,
  afterPersonMoved,
  type AffectedRequest,
} from './clinician-changes.js';
import { clinicianRelations } from './clinician.js';
import { enrol, setCapacity } from './enrolment.js';
import { isAnswered, isLoad, requestStates } from './request-states.js';
import { specialtyFit, specialtyKeys } from './specialties.js';

const today = plainDate('2026-12-01');
const newcomer = { today, npiTaken: false, load: 0 };

describe('enrolling a clinician', () => {
  test('takes what is complete and trims the name', () => {
    expect(enrol(someForm(), newcomer)).toMatchObject({ name: 'Sample Clinician 01', weeklyCapacity: 3 });
  });

  test.each([
    [{ name: ' ' }, 'ClinicianNameMissing', 'name'],
    [{ npi: '12345' }, 'NpiMalformed', 'npi'],
    [{ npi: '1234567894' }, 'NpiCheckDigitWrong', 'npi'],
    [{ licences: [] }, 'LicenceMissing', 'licences'],
    [{ licences: [{ state: 'MT', number: ' ', expiresOn: '2027-06-30' }] }, 'LicenceMissing', 'licences'],
    [
      { licences: [{ state: 'XX', number: 'S', expiresOn: '2027-06-30' }] },
      'LicenceStateUnknown',
      'licences.0.state',
    ],
    [
      { licences: [{ state: 'MT', number: 'S', expiresOn: '2027-02-30' }] },
      'LicenceNotDated',
      'licences.0.expiresOn',
    ],
    [
      { licences: [{ state: 'MT', number: 'S', expiresOn: '2026-11-30' }] },
      'LicenceExpired',
      'licences.0.expiresOn',
    ],
    [
      {
        licences: [
          { state: 'MT', number: 'S', expiresOn: '2027-06-30' },
          { state: 'MT', number: 'T', expiresOn: '2028-06-30' },
        ],
      },
      'LicenceTwice',
      'licences.1.state',
    ],
    [{ specialties: [] }, 'SpecialtyMissing', 'specialties'],
    [{ specialties: ['hepatology', 'healing'] }, 'SpecialtyUnknown', 'specialties'],
    [{ languages: [] }, 'LanguageMissing', 'languages'],
    [{ languages: ['en', 'the one my mother spoke'] }, 'LanguageMissing', 'languages'],
    [{ weeklyCapacity: 1.5 }, 'CapacityOutOfRange', 'weeklyCapacity'],
    [{ weeklyCapacity: -1 }, 'CapacityOutOfRange', 'weeklyCapacity'],
  ])('refuses %j with %s', (more, kind, field) => {
    expect(enrol(someForm(more), newcomer)).toMatchObject({ kind, field });
  });

  test('a licence is in force on its last day', () => {
    const lastDay = someForm({ licences: [{ state: 'MT', number: 'S', expiresOn: today }] });
    expect(isRefusal(enrol(lastDay, newcomer))).toBe(false);
  });

  test('an NPI that somebody else enrolled with is refused without saying who', () => {
    const refused = enrol(someForm(), { ...newcomer, npiTaken: true });
    expect(refused).toMatchObject({ kind: 'NpiTaken', field: 'npi' });
    expect(JSON.stringify(refused)).not.toContain('Sample');
  });

  test('a capacity below what they hold is refused, at it and above it is taken, and zero is a pause', () => {
    expect(setCapacity(2, 3)).toMatchObject({ kind: 'CapacityBelowLoad' });
    expect(setCapacity(3, 3)).toBe(3);
    expect(setCapacity(0, 0)).toBe(0);
  });
});

describe('specialties', () => {
  test('every part of the body in our list of conditions has somebody who speaks to it', () => {
    const areas = [...new Set(conditionsRows.map(({ bodyArea }) => bodyArea))];
    expect(areas.filter((area) => specialtyFit(specialtyKeys, area) !== 'fits')).toEqual([]);
  });

  test('what we do not sort shuts nobody out', () => {
    expect(specialtyFit(['hepatology'], null)).toBe('unknown');
    expect(specialtyFit(['hepatology'], 'a part we never heard of')).toBe('unknown');
    expect(specialtyFit(['hepatology'], 'heart')).toBe('does_not_fit');
  });
});

const anyRequest: fc.Arbitrary<AffectedRequest> = fc
  .record({
    state: fc.constantFrom(...requestStates),
    relation: fc.constantFrom(...clinicianRelations),
    patientState: fc.constantFrom('MT' as const, 'ID' as const),
    actBy: fc.constantFrom(null, plainDate('2027-01-15'), plainDate('2027-02-15')),
    workDone: fc.nat(3),
  })
  .map((more) => someRequest('x', more));
const anyRequests = fc
  .array(anyRequest, { maxLength: 12 })
  .map((list) => list.map((request, at) => ({ ...request, id: `r${at}` as AffectedRequest['id'] })));
const then = (list: ReturnType<typeof afterLicencesChanged>): Record<string, string> =>
  Object.fromEntries(list.map((one) => [one.requestId, one.then]));

describe('what becomes of a request when something about its clinician changes', () => {
  test('a licence that ends between assignment and signature sends an opinion on, and leaves what was signed', () => {
    const ended = someClinician({
      licences: [{ state: 'MT', number: 'S', expiresOn: plainDate('2026-11-30') }],
    });
    const requests = [
      someRequest('open'),
      someRequest('signed', { state: 'signed' }),
      someRequest('paper', { state: 'answered_on_paper' }),
    ];
    expect(then(afterLicencesChanged(ended, requests, today))).toEqual({
      open: 'moves_on',
      signed: 'stays_answered',
      paper: 'stays_answered',
    });
  });

  test('who treats the person may be licensed elsewhere, and without any licence signs nothing more', () => {
    const elsewhere = someClinician({
      licences: [{ state: 'ID', number: 'S', expiresOn: plainDate('2027-06-30') }],
    });
    const treating = [someRequest('own', { relation: 'treating' }), someRequest('other')];
    expect(then(afterLicencesChanged(elsewhere, treating, today))).toEqual({
      own: 'stays',
      other: 'moves_on',
    });
    expect(then(afterLicencesChanged({ licences: [] }, treating, today))).toEqual({
      own: 'moves_on',
      other: 'moves_on',
    });
  });

  test('a person who moves keeps the clinician who treated them; an opinion needs a licence of the new state', () => {
    const requests = [
      someRequest('own', { relation: 'treating' }),
      someRequest('opinion'),
      someRequest('signed', { state: 'signed' }),
    ];
    expect(then(afterPersonMoved(someClinician(), requests, 'ID', today))).toEqual({
      own: 'stays',
      opinion: 'moves_on',
      signed: 'stays_answered',
    });
    expect(then(afterPersonMoved(someClinician(), requests, 'MT', today))['opinion']).toBe('stays');
  });

  test('with less capacity, untouched opinions with the most time go back first', () => {
    const requests = [
      someRequest('own', { relation: 'treating' }),
      someRequest('begun', { workDone: 2 }),
      someRequest('soon'),
      someRequest('late', { actBy: plainDate('2027-03-01') }),
    ];
    expect(then(afterLowerCapacity(requests, 3))).toMatchObject({ late: 'moves_on', soon: 'stays' });
    expect(then(afterLowerCapacity(requests, 1))).toEqual({
      own: 'stays',
      begun: 'moves_on',
      soon: 'moves_on',
      late: 'moves_on',
    });
  });

  test('nothing that was answered is ever taken away, and no more stays than can be done', () => {
    fc.assert(
      fc.property(anyRequests, fc.nat(6), (requests, capacity) => {
        const all = [
          afterLowerCapacity(requests, capacity),
          afterLicencesChanged({ licences: [] }, requests, today),
          afterPersonMoved({ licences: [] }, requests, 'ID', today),
        ];
        for (const list of all) {
          const becomes = then(list);
          for (const { id, state } of requests)
            if (isAnswered(state)) expect(becomes[id]).toBe('stays_answered');
        }
        const becomes = then(afterLowerCapacity(requests, capacity));
        const kept = requests.filter(({ id, state }) => isLoad(state) && becomes[id] === 'stays');
        const load = requests.filter(({ state }) => isLoad(state)).length;
        expect(kept).toHaveLength(Math.min(load, capacity));
      }),
    );
  });
});
