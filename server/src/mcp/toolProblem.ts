import type { Worded } from '../cli/worded.ts';

/** Something that whoever called a tool can put right: told as the tool's answer. */
export class ToolProblem extends Error {
  readonly words: Worded;

  constructor(words: Worded) {
    super(words.en);
    this.words = words;
  }
}
