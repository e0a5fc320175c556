import type { MessageData } from '../rule.ts';

type Worded = (data: MessageData) => string;

/**
 * The words of one rule in one interface language. They never scold and never judge the person: a finding names the
 * phrase or the place, says what it does to the reader, and offers a way on.
 */
export interface RuleMessages {
  /** A few words, as a heading: "A post that asks nothing". */
  readonly title: string;
  /** One sentence: what the rule sees. */
  readonly summary: string;
  /** By message id: one or two short sentences, shown as the diagnostic's message. */
  readonly findings: Readonly<Record<string, Worded>>;
  /** By fix title id: an imperative of a few words, the new text quoted where it is short. */
  readonly fixes: Readonly<Record<string, Worded>>;
  readonly related?: Readonly<Record<string, Worded>>;
  /** What a field asks for, shown as the snippet's placeholder: "what you would like to know". By hint id. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What each of the rule's options is for, in one sentence without a full stop. By the option's name. */
  readonly options?: Readonly<Record<string, string>>;
  /** Two or three sentences in our own words: why, from the principle and its essay. */
  readonly why: string;
  /** One or two sentences: when a careful writer leaves the text as it is. */
  readonly ignoreWhen: string;
}
