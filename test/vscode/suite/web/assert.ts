import { assert as chai, config } from 'chai';

// Long texts are told whole.
config.truncateThreshold = 0;

// What the tests use of `node:assert/strict`, where there is no node.
const assert = Object.assign((value: unknown, message?: string) => chai.ok(value, message), {
  ok: chai.ok,
  equal: chai.strictEqual,
  deepEqual: chai.deepEqual,
  match: chai.match,
  fail: chai.fail,
});

export default assert;
