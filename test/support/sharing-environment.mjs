import { TestEnvironment } from 'jest-environment-node';

/** Hands on what the runner's process has loaded once, so that not each test file makes it anew. See bundle.mjs. */
export default class SharingEnvironment extends TestEnvironment {
  before = { ...process.env };

  async setup() {
    await super.setup();
    if (process.env.CHORUS_TEST_BUNDLE === undefined) return;
    this.global.chorusShared = (name) => import(name);
    // The app is outside: it is told by these what a test hands to it, and reads what a test sets here.
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
