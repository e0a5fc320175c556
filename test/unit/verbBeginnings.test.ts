import assert from 'node:assert/strict';
import { beginningOf, beginningOfVerb } from '../../server/src/engine/language/conjugation/beginning.fr.ts';
import { conjugate } from '../../server/src/engine/language/conjugation/fr.ts';
import { isParticiple, readingsOf } from '../../server/src/engine/language/persons/verbForms.fr.ts';
import { commonVerbs } from '../../server/src/engine/language/persons/verbs.fr.ts';
import { beginningOfLemma, inflect } from '../../server/src/engine/phrases/inflect/fr.ts';

describe('what forms of a French word begin with', () => {
  it('is the same for all of them, or not told', () => {
    const others = [
      'ravi,adj',
      'œil,n',
      'beau,adj',
      'jeter',
      'peser',
      'œuvrer',
      'employer',
      'envoyer',
      'oser',
      'écouler',
    ];
    const lemmas = [...commonVerbs.filter((verb) => conjugate(verb)), ...others];
    const told = lemmas.filter((lemma) => beginningOfLemma(lemma) !== undefined);
    assert.ok(told.length > 300);
    for (const lemma of told) {
      for (const form of inflect(lemma)) assert.equal(beginningOf(form), beginningOfLemma(lemma), `${lemma}: ${form}`);
    }
  });

  it('is not told of a verb that changes it', () => {
    for (const verb of ['aller', 'être', 'avoir', 'voir', 'tenir']) assert.equal(beginningOfVerb(verb), undefined);
  });

  it('leaves nothing unread of a form, in the order of the verbs, whatever was asked for before', () => {
    const order = [...new Set(commonVerbs)];
    for (const infinitive of order) {
      const verb = conjugate(infinitive);
      if (!verb) continue;
      for (const form of inflect(infinitive)) {
        const verbs = readingsOf(form).map((reading) => order.indexOf(reading.verb.infinitive));
        assert.deepEqual(
          verbs,
          [...verbs].sort((a, b) => a - b),
          form,
        );
      }
      for (const form of inflect(infinitive).values()) {
        const isConjugated = [...verb.present, ...verb.future].includes(form);
        if (isConjugated)
          assert.ok(
            readingsOf(form).some((reading) => reading.verb.infinitive === infinitive),
            form,
          );
      }
    }
    assert.ok(isParticiple('tournees'));
  });
});
