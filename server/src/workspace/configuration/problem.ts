import type { Span } from '../../engine/text/paragraph.ts';

/** What may be wrong with a configuration file; the words are in `problemWords`. */
export type ProblemCode =
  | 'syntax'
  | 'tooLarge'
  | 'tooDeep'
  | 'encoding'
  | 'unreadable'
  | 'unknownName'
  | 'duplicate'
  | 'wrongType'
  | 'unknownValue'
  | 'outOfRange'
  | 'tooMany'
  | 'missing'
  | 'alias'
  | 'tag'
  | 'pattern'
  | 'lemma'
  | 'ways'
  | 'expression'
  | 'extendsMissing'
  | 'extendsPackage'
  | 'extendsNoPackages'
  | 'extendsCycle'
  | 'extendsBroken'
  | 'extendsTooMany';

/** A mistake in a configuration file, at its place in the text. */
export interface Problem extends Span {
  readonly code: ProblemCode;
  readonly data: Readonly<Record<string, string | number>>;
  /** The right word for what stands there, where one is near. */
  readonly replacement?: string;
}

/** Whether nothing of the file can be used: it cannot be read, or is not YAML. */
export function isFatal({ code }: Problem): boolean {
  return code === 'syntax' || code === 'tooLarge' || code === 'tooDeep' || code === 'encoding' || code === 'unreadable';
}
