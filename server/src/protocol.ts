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
  /** Where platforms get texts of their own, each of these: the draft's score and deductions are the lowest one's. */
  variants?: ScoreVariant[];
}

export interface ScoreVariant {
  /** Ids of the platforms that publish it; empty where it is for none in particular. */
  platforms: string[];
  /** The same as people call them, in the interface language. */
  title: string;
  score: number | null;
  band: Band | null;
  deductions: ScoreDeduction[];
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
  /** Commands of ours that the client can run: `causerie.showScore`. Without them, code lenses say what they say unclickable. */
  commands?: string[];
}

/** Client-side command that lists what a score's points were lost for; its arguments are a `ScoreParams['uri']` and the index of a variant. */
export const showScoreCommand = 'causerie.showScore';

/** Server-side command that puts the cursor on a field after a fix, for clients without snippet edits. */
export const showFieldCommand = 'causerie.showField';

/** Settings as the client serves them under `causerie`. */
export interface CauserieSettings {
  enable: boolean;
  /** Glob patterns or folder names of Markdown and plain-text documents that are drafts. */
  include: string[];
  /** Language of findings and fixes. */
  interfaceLanguage: 'auto' | 'fr' | 'en';
  /** Language of drafts that do not say theirs. */
  language: 'auto' | 'fr' | 'en';
  /** Hosts of the author's own sites and shops. */
  sites: string[];
  /** Score and lengths above each post. */
  codeLens: boolean;
  /** Where platforms fold a post, and where it passes their limit. */
  inlayHints: boolean;
  /** By platform, where it folds a post: after so many characters or lines, 0 for any number. Others fold nothing. */
  folds: Record<string, { characters: number; lines: number }>;
  /** By rule id. */
  rules: Record<string, 'default' | 'off' | 'error' | 'warning' | 'information' | 'hint'>;
}
