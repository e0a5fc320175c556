import { feedHeadOf, feedLinksOf, followsLink, speaksOfAutomation } from '../language/automation/feeds.ts';
import { tracesIn } from '../language/automation/traces.ts';
import { introduces } from '../language/discussion.ts';
import { turnsDown } from '../language/dismissal.ts';
import { phrases as english } from '../lexicons/en/automation-marker.ts';
import { phrases as french } from '../lexicons/fr/automation-marker.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import { defineRule } from '../rule.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

const lexicon = paragraphLexicon({ fr: french, en: english });

function isMentioned(paragraph: Paragraph, match: PhraseMatch): boolean {
  if (introduces(paragraph, match) || turnsDown(paragraph, match)) return true;
  // In brackets it is a signature: (via IFTTT).
  if (followsLink(paragraph, match) || paragraph.tokens[match.firstToken - 1]?.folded === '(') return false;
  const sentence = paragraph.tokens[match.firstToken]?.sentence ?? 0;
  return match.phrase.id.startsWith('via-') && speaksOfAutomation(paragraph, sentence);
}

export const rule = defineRule({
  id: 'automation-marker',
  since: '0.1.0',
  principle: 'no-robots',
  severity: 'warning',
  points: 10,
  fixes: [],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Le pain du dimanche, recette complète, via IFTTT',
      good: 'J’ai mis en ligne la recette du pain du dimanche, celle qui a raté trois fois.',
    },
    {
      language: 'en',
      bad: 'New blog post: Sunday bread https://a.example/bread',
      good: 'I wrote down the Sunday bread, the one that failed three times: https://a.example/bread',
    },
  ],
  *inParagraph(paragraph) {
    for (const { from, to } of feedLinksOf(paragraph)) {
      yield { from, to, message: 'link', data: { text: shortened(paragraph.raw.slice(from, to)) } };
    }
    const matches = lexicon(paragraph).filter((match) => !isMentioned(paragraph, match));
    for (const { from, to, phrase } of matches) {
      yield { from, to, message: 'trace', data: { text: shortened(paragraph.raw.slice(from, to)), phrase: phrase.id } };
    }
    if (matches.length > 0) return;
    for (const { from, to } of tracesIn(paragraph)) {
      yield { from, to, message: 'trace', data: { text: shortened(paragraph.raw.slice(from, to)), phrase: 'shape' } };
    }
  },
  *check(post) {
    const head = feedHeadOf(post);
    if (!head) return;
    const { paragraph, base, span } = head;
    const text = shortened(paragraph.raw.slice(span.from, span.to));
    yield { from: base + span.from, to: base + span.to, message: 'feed', data: { text } };
  },
});
