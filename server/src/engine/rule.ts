import type { Draft, PlacedParagraph, Post } from './draft.ts';
import type { PrincipleId } from './principles/index.ts';
import type { RuleOptions, SetOptions } from './ruleOptions.ts';
import type { TeamPhrases } from './teamPhrases/teamPhrases.ts';
import type { Paragraph, Span } from './text/paragraph.ts';
import type { Platform } from './vocabulary.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What only the author knows: a place to fill in. `hint` is a message id or plain words shown in the snippet. */
interface Field {
  readonly field: string;
}

/** The new text of an edit: literal text and fields in order. */
export type FixText = readonly (string | Field)[];

export interface FixEdit extends Span {
  readonly newText: FixText;
}

/**
 * - `rewrite`, `remove`: safe, all is known; they take part in `source.fixAll.causerie`.
 * - `field`: something is left for the author to fill in.
 * - `choice`: complete, but one of several that differ in meaning: never applied unasked.
 */
export type FixKind = 'rewrite' | 'remove' | 'field' | 'choice';

export interface Fix {
  /** Message id of the title under `fixes` in the rule's messages, with `data` for its words. */
  readonly title: string;
  readonly data?: MessageData;
  readonly kind: FixKind;
  readonly preferred?: boolean;
  /** In order, without overlap; absolute offsets of the draft. */
  readonly edits: readonly FixEdit[];
  /** A fix that mends all findings of its rule in the post, and not only this one. */
  readonly wholePost?: boolean;
  /** False where the edit improves its sentence without silencing the finding by itself. */
  readonly mends?: boolean;
}

export type MessageData = Readonly<Record<string, string | number>>;

export interface RelatedPlace extends Span {
  /** Message id under `related` in the rule's messages. */
  readonly message: string;
  readonly data?: MessageData;
}

/** What a rule yields. Offsets are absolute offsets of the draft. */
export interface RuleFinding extends Span {
  /** Message id under `findings` in the rule's messages. */
  readonly message: string;
  readonly data?: MessageData;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Where it differs from the rule's own. */
  readonly points?: number;
  readonly related?: readonly RelatedPlace[];
  /** Made when asked for, not at every keystroke. */
  readonly fixes?: () => readonly Fix[];
}

/**
 * What a rule sees in one paragraph by itself. Offsets count from the paragraph's first character: the finding stays true
 * wherever the paragraph moves.
 */
export interface ParagraphFinding extends Omit<RuleFinding, 'fixes'> {
  /** Made when asked for; edits in absolute offsets of the draft. */
  readonly fixes?: (placed: PlacedParagraph, context: RuleContext) => readonly Fix[];
}

interface RuleExample {
  readonly language: 'fr' | 'en';
  readonly bad: string;
  readonly good: string;
}

export interface RuleMeta {
  readonly id: string;
  readonly since: string;
  readonly principle: PrincipleId;
  readonly severity: Severity;
  /** Severity on some platforms, where it differs. */
  readonly severityOn?: Partial<Record<Platform, Severity>>;
  /** What one finding costs; the principle's cap bounds the sum. */
  readonly points: number;
  readonly fixes: readonly FixKind[];
  /**
   * `words`: a finding marks the very words it is about; of two such findings that share words, one speaks (the more
   * serious, then the dearer, then the longer). `place`: what is marked stands for the whole post.
   */
  readonly marks: 'words' | 'place';
  /** It judges what the front matter declares: whoever mends the front matter may hear of it for the first time. */
  readonly ofDeclarations?: boolean;
  /** Where it sees the same words as another rule it speaks, whatever the two weigh. */
  readonly speaksFirst?: boolean;
  /** What a configuration may set, by name. */
  readonly options?: RuleOptions;
  readonly examples: readonly RuleExample[];
}

export interface RuleContext {
  readonly draft: Draft;
  readonly post: Post;
  /** Handles of people the workspace knows, the most recently spoken to first. */
  readonly people: readonly string[];
  /** Platforms of the draft; empty where none is known. */
  readonly platforms: readonly Platform[];
  /** Hosts of the author's own sites and shops (`example.org`, which covers `www.example.org`), lower case. */
  readonly ownSites: readonly string[];
  /** The questions that the author's last drafts ended with. */
  readonly recentQuestions: readonly string[];
  /** What the configuration sets of the rules' options: `optionsOf` reads it. */
  readonly options: SetOptions;
  /** The phrases that a team has written down for itself. */
  readonly phrases: TeamPhrases | undefined;
}

/** A rule sees paragraphs, or whole posts, or both. */
export interface Rule extends RuleMeta {
  /** What the rule needs to see anything in a paragraph: it is asked only where there is some. */
  readonly needs?: (paragraph: Paragraph) => readonly unknown[];
  /** What one paragraph of the author's own shows by itself. Called once for each paragraph, and kept as long as it lives. */
  readonly inParagraph?: (paragraph: Paragraph) => Iterable<ParagraphFinding>;
  /** Whether what was seen in paragraphs counts in this post; asked only where something was seen. */
  readonly applies?: (post: Post, context: RuleContext) => boolean;
  /** Whether one thing seen in a paragraph is wanted there, as the rule's options are set. */
  readonly admits?: (found: ParagraphFinding, context: RuleContext, placed: PlacedParagraph) => boolean;
  /**
   * Yields what a post shows as a whole. It is called at every keystroke: what is costly goes into a `paragraphFact`.
   */
  readonly check?: (post: Post, context: RuleContext) => Iterable<RuleFinding>;
}

/** Types a rule; the generator finds rules by this call's file name. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

export type { Platform };
