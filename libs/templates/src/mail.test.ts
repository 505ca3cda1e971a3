import { describe, expect, test } from '@jest/globals';
import { mails, type MailName } from './mail/registry.js';
import { renderMail } from './mail.js';
import { validateTemplate, variablesOf, withoutSubject } from './validate.js';

const names = Object.keys(mails) as MailName[];
const generic = (name: MailName) => mails[name] as typeof mails.sign_in;

describe('every mail', () => {
  test.each(names)('%s is complete in English and Spanish, with the same variables', (name) => {
    const { sources, sample } = generic(name);
    for (const locale of ['en', 'es'] as const) {
      expect(validateTemplate(sources[locale], sample, { locale })).toEqual([]);
    }
    expect(variablesOf(sources.es, sample)).toEqual(variablesOf(sources.en, sample));
    expect(withoutSubject(sources.en)).not.toBe(sources.en);
    expect(sources.es).not.toBe(sources.en);
  });

  test.each(names)('%s uses every part of its context, and nothing else', (name) => {
    const { sources, sample } = generic(name);
    const used = new Set(variablesOf(sources.en, sample).map((path) => path.split('.')[0]));
    expect([...used].sort()).toEqual(Object.keys(sample).sort());
  });

  test.each(names)('%s says no health word in either language, in subject or body', (name) => {
    const health =
      /health|medic|patient|diagnos|treat|clinic|doctor|insur|claim|appeal|denial|denied|illness|salud|médic|pacient|diagn[oó]s|tratamiento|clínic|segur[oa]|apelaci|reclam|denega|enferm/i;
    for (const locale of ['en', 'es'] as const) {
      const mail = renderMail(name, locale, generic(name).sample as never);
      expect(mail.subject).not.toMatch(health);
      expect(mail.text).not.toMatch(health);
      expect(mail.html).not.toMatch(health);
    }
  });

  test.each(names)('%s shows every link in its plain text too', (name) => {
    const mail = renderMail(name, 'en', generic(name).sample as never);
    for (const [, link = ''] of mail.html.matchAll(/href="([^"]+)"/g)) expect(mail.text).toContain(link);
  });
});

describe('a mail', () => {
  test('a missing value is an error naming mail and line, never a mail with a hole', () => {
    expect(() => renderMail('join_confirmation', 'en', { reference: 'CH-SAMPLE-1' } as never)).toThrow(
      /Template mail\/join_confirmation\/en, line \d+: unknown variable “link”/,
    );
  });

  test('a filing’s cover says nothing but its reference [9]', () => {
    const mail = renderMail('filing_cover', 'en', { reference: 'CH-SAMPLE-0014' });
    expect(mail.subject).toBe('CH-SAMPLE-0014');
    expect(mail.text).toBe('Reference: CH-SAMPLE-0014\n\nThe documents are attached.\n');
  });

  test('a value cannot add a header line or a link that runs code', () => {
    const mail = renderMail('filing_cover', 'en', { reference: 'A\r\nBcc: x@example.org' });
    expect(mail.subject).toBe('A Bcc: x@example.org');
    const link = 'javascript:alert(1)';
    expect(() => renderMail('join_confirmation', 'en', { reference: 'A', link })).toThrow(
      'a link must lead to',
    );
  });

  test.each(['yours', 'group_looks'] as const)(
    'whoever is told that it came too late is not asked to send it again (%s)',
    (whose) => {
      const context = { ...mails.filing_in_trouble.sample, happened: 'said_too_late', whose } as const;
      const mail = renderMail('filing_in_trouble', 'en', context);
      expect(mail.subject).toBe('They say it came too late: CH-SAMPLE-0014');
      expect(mail.text).toMatch(/Your proof of the day\s+counts/);
      expect(mail.text).not.toMatch(/send\s+it\s+yourself/);
    },
  );

  test('dates are written out in the reader’s language', () => {
    const context = mails.held_locally.sample;
    expect(renderMail('held_locally', 'en', context).text).toContain('by December 1, 2026');
    expect(renderMail('held_locally', 'es', context).text).toContain('antes del 1 de diciembre de 2026');
  });
});
