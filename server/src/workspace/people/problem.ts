import type { Span } from '../../engine/text/paragraph.ts';

/** What is wrong with a list of people, at its place; what can be read counts all the same. */
export interface PeopleProblem extends Span {
  /**
   * - `yaml`: it cannot be read; `sign`: a handle whose `@` wants quotes; `size`: more than anybody lists by hand.
   * - `list`, `person`, `name`, `handles`, `handle`, `note`: something else stands where one of these goes.
   * - `key`, `platform`, `date`: it is not known; `twice`: the key stands there already.
   * - `nobody`: neither name nor handle; `shape`: no handle of its platform's; `taken`: somebody else has it already.
   */
  readonly kind:
    | 'yaml'
    | 'sign'
    | 'size'
    | 'list'
    | 'person'
    | 'name'
    | 'handles'
    | 'handle'
    | 'note'
    | 'key'
    | 'platform'
    | 'date'
    | 'twice'
    | 'nobody'
    | 'shape'
    | 'taken';
  /** What stands there. */
  readonly text: string;
  /** What was most likely meant; of `yaml`, the reader's name for it. */
  readonly meant?: string | undefined;
}
