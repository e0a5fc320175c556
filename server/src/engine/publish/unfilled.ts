import type { Draft, PlacedParagraph, Post } from '../draft.ts';
import { unfilledFieldIn } from '../language/questions/unfilled.ts';
import type { MessageData, RuleContext } from '../rule.ts';
import { rule as templatePlaceholder } from '../rules/template-placeholder.ts';
import { acceptancesOf } from '../suppress.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { leftFieldFinder } from './leftFields.ts';

/** A place that waits for its words. */
export interface Unfilled extends Span {
  readonly kind: 'field' | 'note' | 'placeholder';
  /** Message id of `template-placeholder` where that rule sees it. */
  readonly message?: string;
  readonly data?: MessageData;
}

/** Notes to oneself. In lower case only where a colon follows: "todo" is a word of French. */
const note =
  /(?<![\p{L}\p{N}_#@])(?:TODO|TBD|FIXME|À COMPLÉTER|A COMPLETER|À REMPLIR|A REMPLIR|[Tt]odo(?=[ \u00a0\u202f]?:))(?![\p{L}\p{N}_])/gu;
/** A mention without its person, or with the word that a fix put there for one. */
const namelessMention = /(?<![\p{L}\p{N}_])[@＠](?:…|\.{3}|(?:pseudo|handle)(?![\p{L}\p{N}_@]|[.-][\p{L}\p{N}]))/gu;
const onlyField = /^\s*(?:…|\.{3})\s*$/;

function matches(own: string, expression: RegExp): Span[] {
  return [...own.matchAll(expression)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
}

function fieldsIn(paragraph: Paragraph): Span[] {
  if (onlyField.test(paragraph.own)) {
    const from = paragraph.own.search(/\S/);
    return [{ from, to: paragraph.own.trimEnd().length }];
  }
  return [
    ...paragraph.sentences.flatMap((sentence) => unfilledFieldIn(paragraph, sentence) ?? []),
    ...matches(paragraph.own, namelessMention),
  ];
}

type FieldFinder = (own: string) => Span[];

function inParagraph({ paragraph, from: base }: PlacedParagraph, leftFields: FieldFinder): Unfilled[] {
  const at = (span: Span, kind: Unfilled['kind']): Unfilled => ({ from: base + span.from, to: base + span.to, kind });
  return [
    ...[...fieldsIn(paragraph), ...leftFields(paragraph.own)].map((span) => at(span, 'field')),
    ...matches(paragraph.own, note).map((span) => at(span, 'note')),
  ];
}

function placeholdersOf(draft: Draft, post: Post): Unfilled[] {
  const context: RuleContext = {
    draft,
    post,
    people: [],
    platforms: draft.platforms,
    ownSites: [],
    recentQuestions: [],
    options: {},
    phrases: undefined,
  };
  return [...(templatePlaceholder.check?.(post, context) ?? [])].map(({ from, to, message, data = {} }) => ({
    from,
    to,
    kind: 'placeholder',
    message,
    data,
  }));
}

/**
 * Places of a draft that nobody should publish: fields, notes to oneself and a template's blanks, in order, none inside
 * another. Those that the author accepted are the author's.
 */
export function unfilledIn(draft: Draft): Unfilled[] {
  const isAccepted = acceptancesOf(draft);
  const leftFields = leftFieldFinder(draft);
  const found = draft.posts
    .flatMap((post) => [
      ...placeholdersOf(draft, post),
      ...post.own.flatMap((placed) => inParagraph(placed, leftFields)),
    ])
    .filter((place) => !isAccepted(templatePlaceholder, place))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
