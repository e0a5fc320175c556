import type { Severity } from '../../engine/rule.ts';
import type { SetOptions } from '../../engine/ruleOptions.ts';
import type { Platform } from '../../engine/vocabulary.ts';

type Language = 'auto' | 'fr' | 'en';

/** A person as a configuration lists one; a handle alone has no platform. */
interface PersonEntry {
  readonly name?: string;
  readonly handles?: Readonly<Partial<Record<Platform | 'everywhere', readonly string[]>>>;
  readonly note?: string;
  readonly thanked?: string;
}

interface RewriteEntry {
  readonly text?: string;
  readonly verb?: string;
  readonly of?: string;
}

/** A phrase that a team has decided not to use, as a configuration lists one. */
export interface PhraseEntry {
  readonly phrase?: readonly string[];
  readonly regex?: readonly string[];
  readonly wholeWords?: boolean;
  readonly rewrite?: readonly RewriteEntry[];
  readonly message?: string;
  readonly language?: 'fr' | 'en';
  readonly severity?: Severity | 'off' | 'default';
}

interface RuleEntry {
  readonly severity?: Severity | 'off' | 'default';
  readonly options?: SetOptions[string];
}

interface PhraseLists {
  readonly find?: readonly PhraseEntry[];
  readonly accept?: readonly string[];
}

/** What one file, or the editor's settings, say; absent keys are left to whoever else speaks. */
export interface Configuration {
  readonly extends?: readonly string[];
  readonly root?: boolean;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly language?: Language;
  readonly platforms?: readonly Platform[];
  readonly people?: readonly PersonEntry[];
  readonly sites?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly phrases?: PhraseLists;
}
