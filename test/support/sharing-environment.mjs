import { types } from 'node:util';
import { TestEnvironment } from 'jest-environment-node';

/**
 * Hands on what the runner's process has loaded once, so that not each test file makes it anew (see bundle.mjs). The app then stands
 * outside of what Jest shuts each file into, and what either makes is to be of the same kind to the other.
 */
export default class SharingEnvironment extends TestEnvironment {
  before = { ...process.env };

  async setup() {
    await super.setup();
    if (process.env.CHORUS_TEST_BUNDLE === undefined) return;
    this.global.chorusShared = (name) => import(name);
    Object.assign(this.global, { Date, Error, Map, Set });
    Object.defineProperty(this.global.process, 'env', { get: () => process.env, set: replaceEnvironment });
  }

  async teardown() {
    replaceEnvironment(this.before);
    await super.teardown();
  }
}

function replaceEnvironment(by) {
  for (const name of Object.keys(process.env)) if (!(name in by)) delete process.env[name];
  Object.assign(process.env, by);
}

const wherever = [
  [Array, Array.isArray],
  [Date, types.isDate],
  [Error, types.isNativeError],
  [Map, types.isMap],
  [Set, types.isSet],
];
const ordinary = Function.prototype[Symbol.hasInstance];

if (process.env.CHORUS_TEST_BUNDLE !== undefined)
  for (const [kind, isOne] of wherever)
    Object.defineProperty(kind, Symbol.hasInstance, {
      value(thing) {
        return (this === kind && isOne(thing)) || ordinary.call(this, thing);
      },
    });
