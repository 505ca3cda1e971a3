import { expect, test } from '@jest/globals';
import { planTypeKeys } from '../jurisdiction/plan-types.js';
import { letterLevels, urgencies as ruleUrgencies } from '../jurisdiction/procedure-rules.js';
import { lettersInHand, planTypes, urgencies } from './case-words.js';

test('the words of a case are the words of the procedure rules', () => {
  expect([...planTypes].sort()).toEqual([...planTypeKeys].sort());
  expect([...lettersInHand].sort()).toEqual([...letterLevels].sort());
  expect([...urgencies, 'any'].sort()).toEqual([...ruleUrgencies].sort());
});
