import { platformName } from '../../engine/messages/platformNames.ts';
import { wordUnfilled } from '../../engine/messages/unfilledWords.ts';
import { lengthOn } from '../../engine/platforms/length.ts';
import { publishedPosts } from '../../engine/publish/publishedPosts.ts';
import { unfilledIn } from '../../engine/publish/unfilled.ts';
import { platformOf } from '../../engine/text/frontMatter/vocabulary.ts';
import { draftFor } from '../../engine/variants.ts';
import { type PublishedTextParams, type PublishedTextResult, publishedTextRequest } from '../../protocol.ts';
import { toRange } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import { publishedLength } from '../publishedLength.ts';
import type { Feature } from '../session.ts';

function publishedTextOf(
  { draft, text, version, interfaceLanguage, limits }: OpenDocument,
  params: PublishedTextParams,
): PublishedTextResult | null {
  if (!draft) return null;
  const platform = (params.platform === undefined ? undefined : platformOf(params.platform)) ?? draft.platforms[0];
  const published = draftFor(draft, platform);
  return {
    version,
    platform: platform ?? null,
    platforms: draft.platforms.map((each) => ({ platform: each, name: platformName(each) })),
    posts: publishedPosts(published, params.form === 'markdown' ? 'markdown' : 'network').map((post) => ({
      text: post.text,
      range: toRange(text, post),
      length: publishedLength(platform && lengthOn(platform, post.text, limits)),
      images: post.images.length,
    })),
    unfilled: unfilledIn(published).map((place) => ({
      range: toRange(text, place),
      message: wordUnfilled(place, interfaceLanguage),
    })),
  };
}

/** The text to paste, for a client that asks: null where the document is no draft. */
export const feature: Feature = {
  register({ connection, documents }) {
    connection.onRequest(publishedTextRequest, async (params: PublishedTextParams, token) => {
      const document = await documents.get(params.uri, token);
      return document ? publishedTextOf(document, params) : null;
    });
  },
};
