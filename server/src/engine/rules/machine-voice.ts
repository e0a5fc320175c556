import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import { isArticle, isBlogPost, isOpening } from '../language/postKind/article.ts';
import { isQuotedByEmphasis } from '../language/quotedByEmphasis.ts';
import { type Seen, type Speaking, speaking } from '../language/wording/company.ts';
import { contrastsOf } from '../language/wording/contrast.ts';
import { generatorMarksOf } from '../language/wording/generators.ts';
import { leftoversOf } from '../language/wording/leftovers.ts';
import { hasOtherSense } from '../language/wording/otherSense.ts';
import { isAboutWriting } from '../language/wording/subject.ts';
import { isTalkedAbout } from '../language/wording/talkedAbout.ts';
import { type Used, usedInPost } from '../language/wording/usedInPost.ts';
import { cliches as english } from '../lexicons/en/machine-voice/index.ts';
import { cliches as french } from '../lexicons/fr/machine-voice/index.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import type { Leftover, MachineCliche } from '../lexicons/machineVoice.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import { phraseFixes } from '../rewrite/phraseFixes.ts';
import { removalOf } from '../rewrite/removal.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';
import { gather } from '../text/gather.ts';
import { ownWordCount } from '../text/ownWords.ts';
import { type Paragraph, paragraphFact, type Span } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

const lexicon = paragraphLexicon<MachineCliche>({ fr: french, en: english });

/** "the panel _Research in the Age of AI_": words of a title, and not of the writer; bold only stresses them. */
function isItalicTitle(paragraph: Paragraph, match: PhraseMatch<MachineCliche>): boolean {
  return isQuotedByEmphasis(paragraph, match) && /(?:^|[^*_])[*_][^*_]*$/.test(paragraph.raw.slice(0, match.from));
}

const clichesIn = paragraphFact((paragraph): readonly PhraseMatch<MachineCliche>[] => {
  return lexicon(paragraph).filter(
    (match) =>
      !hasOtherSense(paragraph, match, match.phrase.unless) &&
      !isTalkedAbout(paragraph, match) &&
      !isItalicTitle(paragraph, match),
  );
});

/** What speaks only beside another costs less than what speaks by itself. */
const weakPoints = 2;
const leftoverPoints = 20;

/** In so few words two clichés are what a text is made of. */
const fewWords = 20;

function isFewWords(post: Post, { platforms }: Draft): boolean {
  return !platforms.includes('blog') && ownWordCount(post) <= fewWords;
}

interface SeenPlace extends Seen {
  readonly message: 'cliche' | 'contrast';
  readonly fixes: (draft: Draft) => readonly Fix[];
}

/** A cliché where it stands: made at every key, and mostly asked for nothing but its place. */
class ClichePlace implements SeenPlace {
  readonly message = 'cliche';
  readonly from: number;
  readonly to: number;
  private readonly used: Used<MachineCliche>;

  constructor(used: Used<MachineCliche>) {
    this.from = used.from;
    this.to = used.to;
    this.used = used;
  }

  get phrase(): string {
    return this.used.phrase;
  }

  get strength(): SeenPlace['strength'] {
    return this.used.strength;
  }

  get text(): string {
    return this.used.text;
  }

  fixes(draft: Draft): readonly Fix[] {
    return phraseFixes(draft, this.used.placed, this.used.match);
  }
}

function clichesOf(post: Post): SeenPlace[] {
  return usedInPost(post, clichesIn).map((used) => new ClichePlace(used));
}

function contrastPlace(draft: Span, text: string, fixes: SeenPlace['fixes']): SeenPlace {
  return { from: draft.from, to: draft.to, phrase: 'contrast', strength: 'weak', text, message: 'contrast', fixes };
}

/** The denial goes and the assertion stays, with a capital. */
function withoutDenial({ paragraph, from: base }: PlacedParagraph, denial: Span): Fix[] {
  const first = paragraph.raw.charAt(denial.to);
  const newText = first.toUpperCase() === first ? [] : [first.toUpperCase()];
  const to = base + denial.to + (newText.length > 0 ? 1 : 0);
  return [{ title: 'assert', kind: 'choice', edits: [{ from: base + denial.from, to, newText }] }];
}

const noContrasts: readonly ReturnType<typeof contrastsOf>[] = [];

/** What a paragraph shows of contrasts, where it shows a whole one or the first half of one. */
function shownContrasts(paragraph: Paragraph): readonly ReturnType<typeof contrastsOf>[] {
  const contrasts = contrastsOf(paragraph);
  return contrasts.inside.length > 0 || contrasts.open ? [contrasts] : noContrasts;
}

/** "Ce n’est pas X, c’est Y" in one paragraph, or with its two halves in two that follow each other. */
function contrastsIn(post: Post): SeenPlace[] {
  return gather(post.own, shownContrasts).flatMap(({ placed, index, found: { inside, open } }) => {
    const { raw } = placed.paragraph;
    const base = placed.from;
    const places = inside.map(({ from, to, denial }) =>
      contrastPlace({ from: from + base, to: to + base }, shortened(raw.slice(from, to)), () =>
        denial ? withoutDenial(placed, denial) : [],
      ),
    );
    const next = post.own[index + 1];
    const asserted = next && contrastsOf(next.paragraph).asserted;
    if (!open || !asserted) return places;
    const span = { from: open.from + base, to: open.to + base };
    const removal = (draft: Draft): Fix[] => {
      const removed = open.pronoun ? removalOf(draft, placed, span) : undefined;
      return removed ? [{ title: 'assert', kind: 'choice', edits: [{ ...removed, newText: [] }] }] : [];
    };
    return [...places, contrastPlace(span, shortened(raw.slice(open.from, open.to)), removal)];
  });
}

function removing(text: string, edit: Span): Fix {
  const edits = [{ from: edit.from, to: edit.to, newText: [] }];
  return { title: 'remove', data: { text }, kind: 'remove', preferred: true, edits };
}

function* leftoverFindings(draft: Draft, post: Post): Iterable<RuleFinding> {
  const leftovers = leftoversOf(post);
  const inArticle = leftovers.length > 0 && isArticle(draft);
  for (const { placed, match, from, to } of leftovers) {
    // "Here is a version that does so:" introduces an example in the middle of an article, and labels name parts of a template.
    if (inArticle && match.phrase.kind !== 'self' && placed !== post.own.at(-1) && !isOpening(post, placed)) continue;
    const text = shortened(placed.paragraph.raw.slice(from, to));
    const span = { from: from + placed.from, to: to + placed.from };
    const fixes = (): readonly Fix[] => {
      if (match.phrase.kind !== 'introduction') return phraseFixes(draft, placed, match);
      const removal = removalOf(draft, placed, span);
      return removal ? [removing(text, removal)] : [];
    };
    yield { ...leftover(text, match.phrase), ...span, fixes };
  }
  for (const { placed, found } of gather(post.own, generatorMarksOf)) {
    const text = shortened(placed.paragraph.raw.slice(found.from, found.to));
    const span = { from: found.from + placed.from, to: found.to + placed.from };
    yield { ...leftover(text, { id: 'mark' }), ...span, fixes: () => [removing(text, span)] };
  }
}

/** A label may be the author's own note; what speaks to whoever asked for the text is nobody's. */
function leftover(
  text: string,
  { id, kind }: Partial<Leftover>,
): Pick<RuleFinding, 'message' | 'data' | 'severity' | 'points'> {
  const data = { text, phrase: id ?? '' };
  if (kind === 'label') return { message: 'label', data };
  return { message: 'leftover', data, severity: 'error', points: leftoverPoints };
}

/** So many phrases that speak by themselves are a voice in any post of a blog; one is with so many others. */
const strongInBlog = 2;
const differentInBlog = 3;

/**
 * Whether a blog's post has enough of such phrases. One in many sentences is anybody's, and so are its connectives; a post of a
 * few lines needs a second phrase, or to begin with its first.
 */
function isVoiceOfBlog(draft: Draft, { own }: Post, spoken: readonly Speaking<SeenPlace>[]): boolean {
  const different = new Set(spoken.map(({ seen }) => seen.phrase)).size;
  if (!isArticle(draft))
    return (
      different > 1 ||
      (spoken[0]?.seen.from ?? 0) < (own.find(({ paragraph }) => paragraph.kind !== 'heading')?.to ?? 0)
    );
  const strong = new Set(spoken.filter(({ beside }) => !beside).map(({ seen }) => seen.phrase)).size;
  return strong >= strongInBlog || (strong > 0 && different >= differentInBlog);
}

export const rule = defineRule({
  id: 'machine-voice',
  since: '0.1.0',
  principle: 'own-voice',
  severity: 'information',
  points: 4,
  fixes: ['rewrite', 'remove', 'choice'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Bien sûr ! Voici un post LinkedIn : dans un monde où tout va vite, nos bénévoles prennent le temps.',
      good: 'Nos bénévoles prennent le temps : deux heures le mardi, autour d’un café.',
    },
    {
      language: 'en',
      bad: 'Certainly! Here’s a LinkedIn post: in today’s fast-paced world, our volunteers take their time.',
      good: 'Our volunteers take their time: two hours on Tuesdays, over coffee.',
    },
  ],
  *check(post, { draft }) {
    yield* leftoverFindings(draft, post);
    const cliches = clichesOf(post);
    // The figure alone is plain speech: without a phrase beside it nothing is looked for.
    if (cliches.length === 0 || isAboutWriting(post)) return;
    const all = [...cliches, ...contrastsIn(post)].sort((a, b) => a.from - b.from);
    const spoken = speaking(all, isFewWords(post, draft) ? 2 : undefined);
    if (isBlogPost(draft) && !isVoiceOfBlog(draft, post, spoken)) return;
    for (const { seen, beside } of spoken) {
      const { from, to, text, phrase, message } = seen;
      yield {
        from,
        to,
        message: beside && message === 'cliche' ? 'beside' : message,
        data: { text, phrase, ...(beside && { other: beside.text }) },
        ...(beside && { points: weakPoints }),
        fixes: () => seen.fixes(draft),
      };
    }
  },
});
