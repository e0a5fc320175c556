import { assert as chai } from 'chai';

// What the tests use of `node:assert/strict`, where there is no node.
const assert = Object.assign((value: unknown, message?: string) => chai.ok(value, message), {
  ok: chai.ok,
  equal: chai.strictEqual,
  deepEqual: chai.deepEqual,
  match: chai.match,
});

export default assert;
