import type { InterfaceLanguage } from '../engine/messages/index.ts';

/** The same words in every language of the interface. */
export type Worded = Readonly<Record<InterfaceLanguage, string>>;

/** Something that whoever called a tool can put right: told as the tool's answer. */
export class ToolProblem extends Error {
  readonly words: Worded;

  constructor(words: Worded) {
    super(words.en);
    this.words = words;
  }
}
