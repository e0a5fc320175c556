import assert from 'node:assert/strict';
import { catalogue } from '../../server/src/engine/catalogue.ts';
import { messages as english } from '../../server/src/engine/messages/en/index.ts';
import { messages as french } from '../../server/src/engine/messages/fr/index.ts';
import type { RuleMessages } from '../../server/src/engine/messages/messages.ts';

/** Whatever a message asks for: a word, or a number that is one and is not. */
function data(value: string | number): Record<string, string | number> {
  return new Proxy({}, { get: () => value });
}

/** Every text that a rule's messages can give, with words and with numbers in their places. */
function textsOf({
  title,
  summary,
  findings,
  fixes,
  related,
  fields,
  options,
  why,
  ignoreWhen,
}: RuleMessages): string[] {
  const worded = [...Object.values(findings), ...Object.values(fixes), ...Object.values(related ?? {})];
  return [
    ...[title, summary, why, ignoreWhen],
    ...Object.values(fields ?? {}),
    ...Object.values(options ?? {}),
    ...worded.flatMap((word) => ['mot', 1, 3].map((value) => word(data(value)))),
    // Code is typed as it is typed.
  ].map((text) => text.replace(/`[^`]*`/g, '…'));
}

describe('messages', () => {
  it('are there for every rule, with the same ids in both languages', () => {
    for (const { id, options = {} } of catalogue) {
      const [fr, en] = [french[id], english[id]];
      assert.ok(fr && en, id);
      assert.deepEqual(Object.keys(en.options ?? {}).sort(), Object.keys(options).sort(), `${id}: each option is told`);
      for (const part of ['findings', 'fixes', 'related', 'fields', 'options'] as const) {
        assert.deepEqual(Object.keys(fr[part] ?? {}).sort(), Object.keys(en[part] ?? {}).sort(), `${id}, ${part}`);
      }
    }
  });

  it('in French are set as French is', () => {
    for (const [id, messages] of Object.entries(french)) {
      for (const text of textsOf(messages)) {
        assert.doesNotMatch(text, / [?!:;»]|« /, `${id}: a space that breaks`);
        assert.doesNotMatch(text, /[a-zé]'[a-zéêà]/i, `${id}: a typewriter’s apostrophe`);
        assert.doesNotMatch(text, /["“”]/, `${id}: English quotation marks`);
      }
    }
  });

  it('in English are set as English is', () => {
    for (const [id, messages] of Object.entries(english)) {
      for (const text of textsOf(messages)) {
        assert.doesNotMatch(text, /[\s\u00a0\u202f][?!:;](?:\s|$)|[«»]/, `${id}: French spacing or quotation marks`);
        assert.doesNotMatch(text, /[a-z]'[a-z]/i, `${id}: a typewriter’s apostrophe`);
      }
    }
  });
});
