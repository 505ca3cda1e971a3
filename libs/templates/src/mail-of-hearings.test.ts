import { describe, expect, test } from '@jest/globals';
import { mails } from './mail/registry.js';
import { renderMail } from './mail.js';

describe('a mail about a meeting that changed', () => {
  test.each(['en', 'es'] as const)('asks again only whoever holds a place (%s)', (locale) => {
    const holds = renderMail('hearing_moved', locale, mails.hearing_moved.sample);
    expect(holds.text).toContain('/h/yes-sample');
    expect(holds.text).toContain('/h/no-sample');
    const waits = renderMail('hearing_moved', locale, {
      ...mails.hearing_moved.sample,
      ...{ heldUntilDay: null, heldUntilHour: null, confirmLink: null, letGoLink: null },
    });
    expect(waits.html).not.toMatch(/\/h\/|null|undefined/);
    expect(waits.text).toContain('/hearings/sample');
  });

  test.each(['en', 'es'] as const)('speaks of a yes only to whoever said one (%s)', (locale) => {
    const of = (saidYes: boolean, askTheBody: boolean): string =>
      renderMail('hearing_moved', locale, { ...mails.hearing_moved.sample, saidYes, askTheBody }).html;
    expect(of(true, false)).toMatch(/Your yes was|dijo que sí/);
    expect(of(false, false)).not.toMatch(/Your yes was|dijo que sí/);
    expect(of(false, false)).toContain('/h/yes-sample');
    for (const said of [true, false])
      expect(of(said, true)).toMatch(/Ask it whether you are still on it|Pregúntele si sigue en ella/);
    expect(of(true, true)).not.toBe(of(false, true));
  });

  test('tells one day and hour where both walls show the same', () => {
    const sample = { ...mails.speaker_speaks.sample, ownDay: null, ownHour: null };
    const mail = renderMail('speaker_speaks', 'en', sample);
    expect(mail.text).toContain('December 8, 2026, 9:00 a.m. Mountain Time.');
    expect(mail.text).not.toContain('for you');
    expect(renderMail('speaker_speaks', 'en', mails.speaker_speaks.sample).html).toContain(
      '6:00 a.m. Hawaii time',
    );
  });

  test('that is off says whether words can still go in', () => {
    const of = (commentsCloseOn: string | null): string =>
      renderMail('hearing_cancelled', 'es', { ...mails.hearing_cancelled.sample, commentsCloseOn }).text;
    expect(of('2026-12-15')).toContain('15 de diciembre de 2026');
    expect(of(null)).not.toMatch(/hasta el/);
  });
});

test.each(['hold_over', 'fewer_slots', 'body_keeps_list', 'plan_changed'] as const)(
  'whoever lost a place is told why, and that their words are kept: %s',
  (because) => {
    const others = (['hold_over', 'fewer_slots', 'body_keeps_list', 'plan_changed'] as const).filter(
      (one) => one !== because,
    );
    const of = (why: typeof because): string =>
      renderMail('speaker_slot_lost', 'en', { ...mails.speaker_slot_lost.sample, because: why }).text;
    expect(of(because)).toContain('What you wrote is kept.');
    for (const other of others) expect(of(other)).not.toBe(of(because));
  },
);
