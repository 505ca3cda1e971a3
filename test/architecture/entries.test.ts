import { expect, test } from '@jest/globals';
import { staffParts as ofTheServer } from '../../apps/api/src/platform/http/static-web.js';
import { staffParts } from '../../apps/web/src/lib/entry.js';

test('the server and the app agree on whose entry an address belongs to', () => {
  expect([...staffParts].sort()).toEqual([...ofTheServer].sort());
});
