import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, parse, validate } from 'graphql';
import { organization as words } from '../i18n/en/organization.js';
import type { Operation } from './graphql.js';

const source = join(import.meta.dirname, '..');
const committed = join(source, '..', '..', 'api', 'src', 'generated', 'schema.graphql');
const schema = buildSchema(readFileSync(committed, 'utf8'));

const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.name.endsWith('.operations.ts'))
  .map((entry) => join(entry.parentPath, entry.name));

const isOperation = (value: unknown): value is Operation<unknown> =>
  typeof value === 'object' && value !== null && 'text' in value;

describe('the operations of the web app', () => {
  it.each(files.map((file) => relative(source, file)))(
    'in %s are ones the committed schema answers',
    async (file) => {
      const exported = (await import(join(source, file))) as Record<string, unknown>;
      const operations = Object.values(exported).filter(isOperation);
      expect(operations).not.toEqual([]);
      for (const { text } of operations) expect(validate(schema, parse(text)).map(String)).toEqual([]);
    },
  );

  it('exist', () => expect(files.length).toBeGreaterThan(2));

  it('handle every member of the unions they ask for', async () => {
    const mayNotChange = ['NotAllowed', 'SecondFactorNeeded', 'ReauthenticationNeeded'];
    const proving = [
      'Proved',
      'WrongCode',
      'PasskeyRefused',
      'TooManyRequests',
      'InvalidInput',
      'NotAllowed',
      'SecondFactorNeeded',
    ];
    const unions: Record<string, readonly string[]> = {
      RequestSignInResult: ['SignInRequested', 'InvalidInput', 'TooManyRequests', 'ChallengeFailed'],
      CompleteSignInResult: ['SignedIn', 'SignInFailed', 'TooManyRequests', 'InvalidInput'],
      FoundOrganizationResult: ['OrganizationFounded', 'InvalidInput'],
      StartPasskeyResult: ['PasskeyStarted', 'InvalidInput', ...mayNotChange],
      FinishPasskeyResult: ['SecondFactorAdded', 'PasskeyRefused', ...mayNotChange],
      StartOneTimeCodeResult: ['OneTimeCodeStarted', 'InvalidInput', ...mayNotChange],
      ConfirmOneTimeCodeResult: ['SecondFactorAdded', 'WrongCode', 'TooManyRequests', ...mayNotChange],
      RenameSecondFactorResult: ['SecondFactorRenamed', 'NotFound', 'InvalidInput', ...mayNotChange],
      RemoveSecondFactorResult: ['SecondFactorRemoved', 'NotFound', 'LastSecondFactor', ...mayNotChange],
      MakeRecoveryCodesResult: ['RecoveryCodesMade', 'NoSecondFactor', ...mayNotChange],
      MakeAccessTokenResult: ['AccessTokenMade', 'InvalidInput', ...mayNotChange],
      RevokeAccessTokenResult: ['AccessTokenRevoked', 'NotFound'],
      AskPasskeyResult: ['PasskeyStarted', 'NoSecondFactor', 'NotAllowed'],
      RequestReauthenticationResult: [
        'SignInRequested',
        'InvalidInput',
        'TooManyRequests',
        'NotAllowed',
        'SecondFactorNeeded',
      ],
      ProveSecondFactorResult: proving,
      ReauthenticateResult: proving,
    };
    for (const [name, handled] of Object.entries(unions)) {
      const union = schema.getType(name);
      const members =
        union === undefined ? [] : schema.getPossibleTypes(union as never).map((type) => type.name);
      expect([...members].sort()).toEqual([...handled].sort());
    }
  });

  it('have words for every state an organization can be in', () => {
    const states = schema.getType('OrganizationState');
    const names = isEnumType(states) ? states.getValues().map(({ name }) => `found.state.${name}`) : [];
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((key) => !(key in words))).toEqual([]);
  });
});
