import type { Draft } from '../../engine/draft.ts';
import { platformName } from '../../engine/messages/platformNames.ts';
import { type PostPreview, type PreviewPiece, previewPost } from '../../engine/publish/postPreview.ts';
import { publishedPosts } from '../../engine/publish/publishedPosts.ts';
import { draftFor } from '../../engine/variants.ts';
import type { Platform } from '../../engine/vocabulary.ts';
import {
  type PlatformPreview,
  type PostPreviewResult,
  type PreviewParams,
  type PreviewPieceResult,
  type PreviewResult,
  previewRequest,
} from '../../protocol.ts';
import { toRange } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import { publishedLength } from '../publishedLength.ts';
import type { Feature } from '../session.ts';

function pieceOf({ text, kind, styles, over, folded }: PreviewPiece): PreviewPieceResult {
  return {
    text,
    kind,
    ...(styles.length > 0 ? { styles: [...styles] } : {}),
    ...(over ? { over } : {}),
    ...(folded ? { folded } : {}),
  };
}

function postOf(post: PostPreview, { text }: OpenDocument): PostPreviewResult {
  return {
    pieces: post.pieces.map(pieceOf),
    length: publishedLength(post.length),
    card: post.card ?? null,
    images: [...post.images],
    range: toRange(text, post),
  };
}

function previewOn(draft: Draft, platform: Platform | undefined, document: OpenDocument): PlatformPreview {
  const posts = publishedPosts(draftFor(draft, platform), platform === 'blog' ? 'blog' : 'network');
  return {
    platform: platform ?? null,
    name: platform ? platformName(platform) : '',
    posts: posts.map((post) => postOf(previewPost(post, platform, document.settings.folds, document.limits), document)),
  };
}

function previewOf(document: OpenDocument): PreviewResult | null {
  const { draft, version } = document;
  if (!draft) return null;
  const platforms = draft.platforms.length > 0 ? draft.platforms : [undefined];
  return { version, platforms: platforms.map((platform) => previewOn(draft, platform, document)) };
}

/** A draft as its platforms will show it, for a client that asks: null where the document is no draft. */
export const feature: Feature = {
  register({ connection, documents }) {
    connection.onRequest(previewRequest, async ({ uri }: PreviewParams, token) => {
      const document = await documents.get(uri, token);
      return document ? previewOf(document) : null;
    });
  },
};
