import type { KnownFindings } from '../baseline.ts';
import type { LintConfig } from '../lint.ts';
import type { People } from '../people/people.ts';
import type { PrincipleId } from '../principles/index.ts';
import type { FixKind, MessageData, RuleMeta, Severity } from '../rule.ts';
import type { SetOptions } from '../ruleOptions.ts';
import type { DraftPlace } from '../summary/places.ts';
import type { TextRange } from '../text/positions.ts';
import type { Corpus, CorpusDraft } from './corpus.ts';

/** A place in another draft. */
export interface PlaceElsewhere {
  readonly uri: string;
  readonly range: TextRange;
  /** Message id under `related` in the rule's messages. */
  readonly message: string;
  readonly data: MessageData;
}

/** What may stand in place of what a finding marks. */
export interface Replacement {
  /** Message id under `fixes` in the rule's messages. */
  readonly title: string;
  readonly data: MessageData;
  readonly text: string;
}

/** What a rule across drafts yields; its place in the draft is the one that the rule marks, or its own. */
export interface Sighting {
  /** Message id under `findings` in the rule's messages. */
  readonly message: string;
  readonly data?: MessageData;
  /** What the draft shares, and with which others; none where it is not about other drafts' words. */
  readonly elsewhere: readonly PlaceElsewhere[];
  /** What a baseline knows it by, where that is not the words that it marks. */
  readonly subjects?: readonly string[];
  /** Of a rule that marks mentions: which one, and what it says. */
  readonly range?: TextRange;
  readonly words?: string;
  /** True where the author accepted it at its place. */
  readonly accepted?: boolean | undefined;
  readonly replacements?: readonly Replacement[];
}

export interface AcrossOptions {
  /** What the configuration sets of the rules' options: `optionsOf` reads it. */
  readonly options: SetOptions;
  /** Whom the author has listed. */
  readonly people: People;
}

/** What the author wants to hear of, and how. */
export interface AcrossConfig extends AcrossOptions {
  readonly severities: LintConfig['severities'];
  /** Findings that the author took as they are. */
  readonly known?: KnownFindings | undefined;
}

/**
 * A rule that sees a draft among others. It costs no points: the score is the draft's by itself, and the same wherever
 * and beside whatever it is read.
 */
export interface AcrossRule extends Omit<RuleMeta, 'marks' | 'points' | 'fixes' | 'ofDeclarations'> {
  readonly points: 0;
  readonly fixes: readonly FixKind[];
  /** One place of the draft, or its mentions, each by itself. */
  readonly marks: DraftPlace | 'mentions';
  readonly check: (draft: CorpusDraft, corpus: Corpus, options: AcrossOptions) => Iterable<Sighting>;
}

/** What is told of a draft because of others. */
export interface AcrossFinding {
  readonly rule: string;
  readonly principle: PrincipleId;
  readonly severity: Severity;
  readonly message: string;
  readonly data: MessageData;
  readonly range: TextRange;
  readonly accepted: boolean;
  /** What a baseline knows it by: it is new as soon as one of them is. */
  readonly keys: readonly string[];
  readonly elsewhere: readonly PlaceElsewhere[];
  readonly replacements: readonly Replacement[];
}

/** Types a rule; the generator finds rules by this call's file name. */
export function defineAcrossRule(
  rule: Omit<AcrossRule, 'points' | 'fixes'> & Partial<Pick<AcrossRule, 'fixes'>>,
): AcrossRule {
  return { fixes: [], ...rule, points: 0 };
}
