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

/** What a diagnostic's `data` holds, where it holds any. */
export interface FindingData {
  /** It is about the whole post, and its range only stands for it. */
  wholePost?: boolean;
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
  /** The client answers `causerie/readFile`, `causerie/fileExists` and `causerie/listFiles`: the only way to folders on no disk. */
  workspaceFiles?: boolean;
  /** A folder of the client's where the server may keep what took time to make; else it is where caches are on the system. */
  storagePath?: string;
}

/** Client-side command that lists what a score's points were lost for; its arguments are a `ScoreParams['uri']` and the index of a variant. */
export const showScoreCommand = 'causerie.showScore';

/** Server-side command that puts the cursor on a field after a fix, for clients without snippet edits. */
export const showFieldCommand = 'causerie.showField';

/** Server-side command that opens another draft at a place: `[uri, range]`. */
export const openDraftCommand = 'causerie.openDraft';

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
  /** Score and lengths above each post. */
  codeLens: boolean;
  /** Where platforms fold a post, and where it passes their limit. */
  inlayHints: boolean;
  /** By platform, where it folds a post: after so many characters or lines, 0 for any number. Others fold nothing. */
  folds: Record<string, { characters: number; lines: number }>;
  /** By rule id. */
  rules: Record<string, RuleSetting>;
  /** The team's own phrases, as in `.causerie.yml`. */
  phrases: { find?: unknown[]; accept?: string[] };
}

/**
 * Client-side command that puts the text to paste on the clipboard. Its arguments, each of which may be left out: a
 * document's URI, a platform's id, a post's index in `PublishedTextResult['posts']`.
 */
export const copyForPublishingCommand = 'causerie.copyForPublishing';

/** Asks what will be pasted of a draft for one platform; `PublishedTextParams` to `PublishedTextResult`. */
export const publishedTextRequest = 'causerie/publishedText';

export interface PublishedTextParams {
  uri: string;
  /** By its id, `linkedin`; the draft's first where it is left out. */
  platform?: string;
  /** `markdown` for a blog that takes it; `text`, without marks, where it is left out. */
  form?: 'text' | 'markdown';
}

export interface PublishedTextResult {
  /** The version that was read. */
  version: number;
  /** Null where neither the request nor the draft names one. */
  platform: string | null;
  /** All platforms of the draft, with their names. */
  platforms: { platform: string; name: string }[];
  /** In order; a thread has several. */
  posts: {
    text: string;
    /** Where the post stands in the draft. */
    range: ScoreRange;
    length: PublishedLength | null;
    /** How many images are to be attached by hand. */
    images: number;
  }[];
  /** Fields, placeholders and notes to oneself that nobody should publish, in order. */
  unfilled: { range: ScoreRange; message: string }[];
}

/** How long a post is, counted as its platform counts. */
export interface PublishedLength {
  length: number;
  limit: number;
  unit: 'characters' | 'bytes';
}

/** Asks how a draft will look on each of its platforms; `PreviewParams` to `PreviewResult`. */
export const previewRequest = 'causerie/preview';

export interface PreviewParams {
  uri: string;
}

export interface PreviewResult {
  version: number;
  /** One for each platform of the draft; one without name where there is none. */
  platforms: PlatformPreview[];
}

export interface PlatformPreview {
  /** Null where the draft names none. */
  platform: string | null;
  name: string;
  posts: PostPreviewResult[];
}

export interface PostPreviewResult {
  /** The text as the platform shows it, in order. */
  pieces: PreviewPieceResult[];
  length: PublishedLength | null;
  /** What the platform may show of the first link; nothing is fetched for it. */
  card: { host: string; title: string } | null;
  /** Descriptions of the images, empty where there is none. */
  images: string[];
  range: ScoreRange;
}

export interface PreviewPieceResult {
  text: string;
  kind: 'text' | 'mention' | 'hashtag' | 'link';
  /** `strong`, `heading` and the like: on a blog only. */
  styles?: string[];
  /** True for what does not fit. */
  over?: boolean;
  /** True for what readers see after they ask for more. */
  folded?: boolean;
}

/** Asks for all drafts of the workspace and what they wait for; no parameters, `DraftsResult`. */
export const draftsRequest = 'causerie/drafts';

/** Server to client, after it asked for drafts or the report: they are no longer what it was told. */
export const draftsNotification = 'causerie/didChangeDrafts';

/** `to-answer`: a comment in it has no answer; `planned`: for today or later; `to-improve`, `fine`: as its score tells. */
export type DraftStateId = 'to-answer' | 'planned' | 'to-improve' | 'fine';

export interface DraftsResult {
  drafts: ListedDraft[];
}

export interface ListedDraft {
  uri: string;
  /** Its path, for people: in the workspace folder, with that folder's name where there are several. */
  path: string;
  state: DraftStateId;
  score: number | null;
  band: Band | null;
  /** When it appears or appeared, `2026-05-12`; null where nobody knows. */
  day: string | null;
  /** Comments in it that wait for an answer. */
  waiting: number;
  /** Where to go on with it: what waits for an answer, else what cost most. */
  range: ScoreRange;
}

/**
 * Asks for all that the report of the workspace shows; no parameters. The answer is the `ReportData` of
 * `engine/report/reportData.ts`.
 */
export const reportRequest = 'causerie/report';

/**
 * Server to client, where it said `workspaceFiles`: the text of a file; `FileParams` to `FileTextResult`. What is in no
 * open folder or cannot be read is refused with an error; a folder or a link is no file.
 */
export const readFileRequest = 'causerie/readFile';

export interface FileParams {
  /** Of a file, or of a folder to list. */
  uri: string;
}

export interface FileTextResult {
  /** Null where there is no such file. */
  text: string | null;
}

/** Server to client, in the same way: whether there is such a file; `FileParams` to `FileExistsResult`. */
export const fileExistsRequest = 'causerie/fileExists';

export interface FileExistsResult {
  exists: boolean;
}

/**
 * Server to client, in the same way: the files below a folder that may be drafts by their name, without links and without
 * what is in hidden folders or those of what is installed or built; `FileParams` to `ListFilesResult`.
 */
export const listFilesRequest = 'causerie/listFiles';

export interface ListFilesResult {
  uris: string[];
}
