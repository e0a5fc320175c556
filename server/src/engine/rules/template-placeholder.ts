import type { Post } from '../draft.ts';
import type { Placeholder } from '../language/placeholders/notation.ts';
import { placeholdersIn } from '../language/placeholders/placeholders.ts';
import { phrases as english } from '../lexicons/en/template-placeholder.ts';
import { phrases as french } from '../lexicons/fr/template-placeholder.ts';
import { paragraphLexicon } from '../lexicons/lexicon.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { gather, someShow } from '../text/gather.ts';
import { paragraphFact } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

const lexicon = paragraphLexicon({ fr: french, en: english });

const handsOverTemplate = paragraphFact((paragraph): boolean => {
  return lexicon(paragraph).length > 0;
});

/** Whether a bracket's words are a link whose address stands elsewhere in the draft. */
function isDefinedLink(text: string, words: string): boolean {
  const at = text.indexOf(`${words}:`);
  return (
    at >= 0 &&
    /(?:^|[\r\n]) {0,3}$/.test(text.slice(Math.max(0, at - 4), at)) &&
    /^ *\S+/.test(text.slice(at + words.length + 1))
  );
}

/** How far back the block of a site generator may begin that a place stands in. */
const longestBlock = 6000;
const opening =
  /\{%-?\s*(?:highlight|raw|mermaid|plantuml|graphviz|code)\b|\{\{[<%]\s*(?:highlight|mermaid|plantuml|code|chart|math)\b/g;
const closing = /\{%-?\s*end|\{\{[<%]\s*\//g;

/** `{% highlight %} … {% endhighlight %}`, `{{< mermaid >}} … {{< /mermaid >}}`: code and diagrams of a site generator. */
function isInGeneratedBlock(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestBlock), at);
  const lastOf = (expression: RegExp): number => [...before.matchAll(expression)].at(-1)?.index ?? -1;
  return lastOf(opening) > lastOf(closing);
}

/** "[Talk: [ONLINE] floors](…)", "<var>[metric]</var>": brackets of a link's text, or of a word that stands for others. */
function isOfText(text: string, at: number, words: string): boolean {
  const before = text.slice(text.lastIndexOf('\n', at) + 1, at);
  const line = text.slice(at + words.length).split('\n', 1)[0] ?? '';
  if (/\[[^\][]*$/.test(before) && /^[^\][]*\]\(/.test(line)) return true;
  return /<(?:var|kbd|samp)>$/i.test(before);
}

/** "- [X] Louer la salle": a box of a list of tasks, whatever word comes next. */
const taskBox = /^\[X\]$/;
const listMark = /(?:^|[\r\n])[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]+$/;

function isTaskBox(text: string, at: number, words: string): boolean {
  return taskBox.test(words) && listMark.test(text.slice(Math.max(0, at - 40), at));
}

/** What stands between two boxes of a drawing made of letters: arrows and pipes on a line of their own. */
const drawn = /^[ \t]*[↓↑→←⬇⬆⟶|│┃▼▲v]+(?:[ \t].{0,40})?$/;

/** "[Atelier]" above or under a line of arrows is a box of a diagram. */
function isDrawnBox(text: string, at: number, words: string): boolean {
  const before = text.slice(0, at).split(/\r?\n/);
  const after = text.slice(at + words.length).split(/\r?\n/, 2);
  const isAlone = /^[ \t]*$/.test(before.at(-1) ?? '') && /^[ \t]*$/.test(after[0] ?? '');
  return isAlone && (drawn.test(before.at(-2) ?? '') || drawn.test(after[1] ?? ''));
}

/** So many words of one's own stand above a letter that is shown to readers as a model. */
const wordsAboveLetter = 40;
const subjectLine = /(?:^|\n)[ \t>*_#-]{0,6}(?:objet|subject)[ \t*_]{0,4}[:\u00a0 ]{1,3}/gi;

/** "Vous pouvez leur écrire : Objet : … Madame, Monsieur, mon vol [numéro] …": in an article, a letter for others to fill in. */
function isInModelLetter(text: string, at: number): boolean {
  const subject = [...text.slice(0, at).matchAll(subjectLine)].at(-1);
  if (!subject) return false;
  const above = text.slice(0, subject.index).replace(/^---\r?\n[\s\S]*?\n---\r?\n/, '');
  return (above.match(/\p{L}{2,}/gu)?.length ?? 0) >= wordsAboveLetter;
}

/** "[#N: nom]": a notation that is explained, marked by its sign. */
const notation = /^\[#\p{L}{0,3}:/u;

function isUnfilled(placeholder: Placeholder, at: number, words: string, { draft, platforms }: RuleContext): boolean {
  if (isInGeneratedBlock(draft.text, at)) return false;
  if (placeholder.generated && platforms.includes('blog')) return false;
  if (placeholder.kind !== 'brackets') return true;
  const { text } = draft;
  return !(
    isDefinedLink(text, words) ||
    isOfText(text, at, words) ||
    isTaskBox(text, at, words) ||
    notation.test(words) ||
    (platforms.includes('blog') && isInModelLetter(text, at)) ||
    isDrawnBox(text, at, words)
  );
}

function talksOfTemplates(post: Post): boolean {
  return someShow(post.own, handsOverTemplate);
}

export const rule = defineRule({
  id: 'template-placeholder',
  since: '0.1.0',
  principle: 'no-robots',
  severity: 'error',
  points: 20,
  fixes: ['field'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Bonjour {{prénom}}, la répétition de mardi est avancée à 19 h.',
      good: 'Bonjour Paul, la répétition de mardi est avancée à 19 h.',
    },
    {
      language: 'en',
      bad: 'Hi [First Name], Tuesday’s rehearsal starts at 7.',
      good: 'Hi Paul, Tuesday’s rehearsal starts at 7.',
    },
  ],
  *check(post, context) {
    for (const { placed, found: placeholder } of gather(post.own, placeholdersIn)) {
      const { paragraph, from: base } = placed;
      const { from, to, kind, blank } = placeholder;
      const words = paragraph.raw.slice(from, to);
      if (!isUnfilled(placeholder, base + from, words, context) || talksOfTemplates(post)) continue;
      const edit = { from: base + blank.from, to: base + blank.to, newText: [{ field: kind }] };
      yield {
        from: base + from,
        to: base + to,
        message: kind,
        data: { text: shortened(words) },
        fixes: () => [{ title: 'fill', kind: 'field', preferred: true, edits: [edit] }],
      };
    }
  },
});
