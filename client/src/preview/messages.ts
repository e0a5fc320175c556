import type { PlatformPreview } from '../../../server/src/protocol.ts';

/** All that the preview says, in the editor's language; `{0}` is filled in. */
export interface PreviewWords {
  platforms: string;
  noPlatform: string;
  post: string;
  onePost: string;
  seeMore: string;
  seeLess: string;
  characters: string;
  bytes: string;
  tooMany: string;
  doesNotFit: string;
  card: string;
  image: string;
  noDescription: string;
  copy: string;
  copyPost: string;
  nothingYet: string;
  noDraft: string;
  note: string;
}

/** What the preview shows: a draft on its platforms; null where there is none. */
export interface ShowMessage {
  type: 'show';
  uri: string;
  language: string;
  words: PreviewWords;
  platforms: PlatformPreview[] | null;
}

/** From the preview: it can show something; somebody wants a post on the clipboard. */
export type FromPreview = { type: 'ready' } | { type: 'copy'; platform: string | null; post: number };

/** What the preview remembers while it is hidden, and what brings it back after the window was closed. */
export interface PreviewState {
  uri: string;
  platform: string | null;
  /** Posts that are unfolded: platform and index. */
  unfolded: string[];
}
