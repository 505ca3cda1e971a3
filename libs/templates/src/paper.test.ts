import { describe, expect, test } from '@jest/globals';
import { getDocumentProxy, extractText } from 'unpdf';
import {
  authorizationStatements,
  authorizationStatementTexts,
} from '@chorus/domain/justification/authorization';
import { callSheetPaper } from './letters/call_sheet/template.js';
import { hipaaAuthorization } from './letters/hipaa_authorization/template.js';
import { onePageRequestPaper } from './letters/one_page_request/template.js';
import { papersTogether, paperVersion, pressPaper, renderPaper, type PaperTemplate } from './paper.js';

const terms = { reference: 'CHX-SAMPLE-0014', dated: '2026-11-20', signature: null } as const;
const signed = {
  kind: 'signed',
  signer: 'Sample Person 014',
  capacity: null,
  typedName: 'Sample Person 014',
  intent: 'I intend this as my signature.',
  signedAt: '2026-11-20 14:05 UTC',
  hashOfReadDocument: 'a'.repeat(64),
} as const;

async function textOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}

describe('papers for a practice', () => {
  test.each([
    ['one_page_request', 'en', onePageRequestPaper],
    ['call_sheet', 'en', callSheetPaper],
    ['hipaa_authorization', 'en', hipaaAuthorization],
    ['hipaa_authorization', 'es', hipaaAuthorization],
  ] as const)('%s in %s is one page with all its lists as long as they can be', async (id, locale, paper) => {
    const signature = id === 'hipaa_authorization' ? signed : null;
    const document = renderPaper(paper as PaperTemplate<object>, paper.sample, {
      ...terms,
      locale,
      signature,
    });
    const { bytes, pageCount } = await pressPaper(document);
    expect(pageCount).toBe(1);
    expect(await textOf(bytes)).toContain('CHX-SAMPLE-0014');
    expect(paperVersion(paper as PaperTemplate<object>, locale)).toBe(document.templateVersion);
  });

  test('an authorization prints the three statements in the language it is signed in (45 CFR 164.508(c)(2))', async () => {
    const statements = authorizationStatements.map((one) => authorizationStatementTexts[one].es);
    const document = renderPaper(
      hipaaAuthorization,
      { ...hipaaAuthorization.sample, statements },
      { ...terms, locale: 'es', signature: signed },
    );
    const text = await textOf((await pressPaper(document)).bytes);
    for (const statement of statements) expect(text).toContain(statement.slice(0, 60));
    expect(text).toContain('2027');
  });

  test('a page and what lies behind it are one file', async () => {
    const page = await pressPaper(
      renderPaper(onePageRequestPaper, onePageRequestPaper.sample, { ...terms, locale: 'en' }),
    );
    const both = await papersTogether([page.bytes, page.bytes]);
    expect((await getDocumentProxy(new Uint8Array(both))).numPages).toBe(2);
  });
});
