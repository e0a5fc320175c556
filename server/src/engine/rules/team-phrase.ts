import { discusses } from '../language/discussion.ts';
import { phraseFixes } from '../rewrite/phraseFixes.ts';
import { defineRule, type Fix } from '../rule.ts';
import { gather } from '../text/gather.ts';
import { shortened } from '../text/shortened.ts';

/** Words in another number than the team wrote them in: what replaces them may not agree with its sentence. */
function asChoice(fix: Fix): Fix {
  return fix.kind === 'rewrite' ? { ...fix, kind: 'choice' } : fix;
}

export const rule = defineRule({
  id: 'team-phrase',
  since: '0.1.0',
  principle: 'choose-words',
  severity: 'warning',
  points: 4,
  fixes: ['rewrite', 'choice', 'remove', 'field'],
  marks: 'words',
  speaksFirst: true,
  examples: [
    {
      language: 'fr',
      bad: 'Nos collaborateurs vous accueillent samedi.',
      good: 'Nos collègues vous accueillent samedi.',
    },
    {
      language: 'en',
      bad: 'Our associates welcome you on Saturday.',
      good: 'Our colleagues welcome you on Saturday.',
    },
  ],
  *check(post, { draft, phrases }) {
    if (!phrases) return;
    for (const { placed, found } of gather(post.own, phrases.sightingsOf)) {
      const { from, to, phrase, match, exact } = found;
      // What the writer only talks about is not used.
      if (match && discusses(placed.paragraph, match)) continue;
      const text = shortened(placed.paragraph.raw.slice(from, to));
      yield {
        from: placed.from + from,
        to: placed.from + to,
        message: phrase.message === undefined ? 'found' : 'own',
        data: { text, ...(phrase.message !== undefined && { message: phrase.message }) },
        ...(phrase.severity && { severity: phrase.severity }),
        fixes: () => {
          const fixes = match ? phraseFixes(draft, placed, match) : [];
          return exact ? fixes : fixes.map(asChoice);
        },
      };
    }
  },
});
