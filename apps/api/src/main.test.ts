import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { testApp, type TestApp } from '../../../test/support/app.js';

let chorus: TestApp;

beforeAll(async () => {
  chorus = await testApp({ worker: true });
});

afterAll(() => chorus.close());

describe('the whole application', () => {
  it('is ready when its database and its queue answer', async () => {
    const answer = await supertest(chorus.app.getHttpServer()).get('/health/ready').expect(200);
    const parts = (answer.body as { parts: { name: string; state: string }[] }).parts;
    expect(parts.filter(({ state }) => state === 'down')).toEqual([]);
    expect(parts.map(({ name }) => name)).toEqual(expect.arrayContaining(['database', 'queue']));
  });

  it('answers GraphQL', async () => {
    const answer = await supertest(chorus.app.getHttpServer())
      .post('/graphql')
      .send({ query: '{ __typename }' });
    expect(answer.body).toEqual({ data: { __typename: 'Query' } });
  });
});
