/** Names and types of Causerie's own messages, shared by server and clients. Imports nothing. */

export type Band = 'conversation' | 'almost' | 'broadcast';

interface ScorePosition {
  line: number;
  /** UTF-16 code units, as LSP counts. */
  character: number;
}

export interface ScoreRange {
  start: ScorePosition;
  end: ScorePosition;
}

export interface ScoreDeduction {
  principle: string;
  /** The principle in the interface language, a few words. */
  principleTitle: string;
  points: number;
  rules: string[];
  /** The findings that cost these points, where they stand and what they say. */
  findings: { rule: string; message: string; range: ScoreRange }[];
}

export interface ScoreParams {
  uri: string;
  version: number;
  /** False where the document is no draft: clients hide the score. */
  draft: boolean;
  /** Null where there are fewer than five words of the author's own. */
  score: number | null;
  band: Band | null;
  /** Ids such as `asks`, with their words in the interface language. */
  strengths: { id: string; title: string }[];
  deductions: ScoreDeduction[];
  /** How many findings the author accepted. */
  accepted: number;
  posts: { score: number | null; band: Band | null; range: ScoreRange }[];
}

/** Server to client, after each version of each open document that was read. */
export const scoreNotification = 'causerie/score';

/**
 * What a client may send as `initializationOptions`; all of it is optional. Settings here hold where the client does not
 * answer `workspace/configuration`, or leaves them unset.
 */
export interface CauserieInitializationOptions extends Partial<CauserieSettings> {
  /** Base of the rules' pages where the server cannot know it (the web): `<docsBase>/rules/<id>.md`. */
  docsBase?: string;
}

/** Server-side command that puts the cursor on a field after a fix, for clients without snippet edits. */
export const showFieldCommand = 'causerie.showField';

/** Client to server: what holds for a document, and where each value of it comes from. */
export const configurationRequest = 'causerie/configuration';

export interface ConfigurationParams {
  uri: string;
}

export interface ConfigurationResult {
  /** YAML in the interface language, with the origin of each value in a comment behind it. */
  text: string;
  /** The files that it comes from, the strongest first. */
  files: string[];
}

/** A severity, or a severity with the rule's options. */
type RuleSetting = Severity | { severity?: Severity; options?: Record<string, unknown> };
type Severity = 'default' | 'off' | 'error' | 'warning' | 'information' | 'hint';

/** Settings as the client serves them under `causerie`; what a `.causerie.yml` says is stronger. */
interface CauserieSettings {
  enable: boolean;
  /** Glob patterns or folder names of Markdown and plain-text documents that are drafts. */
  include: string[];
  /** Glob patterns or folder names of documents that are never drafts. */
  exclude: string[];
  /** Language of findings and fixes. */
  interfaceLanguage: 'auto' | 'fr' | 'en';
  /** Language of drafts that do not say theirs. */
  language: 'auto' | 'fr' | 'en';
  /** Platforms of drafts that do not say theirs. */
  platforms: string[];
  /** Handles, or people with names and handles. */
  people: unknown[];
  /** Hosts of the author's own sites and shops. */
  sites: string[];
  /** By rule id. */
  rules: Record<string, RuleSetting>;
  /** The team's own phrases, as in `.causerie.yml`. */
  phrases: { find?: unknown[]; accept?: string[] };
}
