// Tests of several features begin with a case; its makers live with the other test support. New tests import them there.
export * from '../../../../../../test/support/given-case.js';
