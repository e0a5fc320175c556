import { type InlayHint, InlayHintRefreshRequest } from 'vscode-languageserver';
import { platformName } from '../../engine/messages/platformNames.ts';
import { foldOn } from '../../engine/platforms/fold.ts';
import { type PlatformPost, platformPosts } from '../../engine/platforms/platformPosts.ts';
import type { Platform } from '../../engine/vocabulary.ts';
import { AnswerWatch } from '../answerWatch.ts';
import { toSpan } from '../convert.ts';
import type { OpenDocument } from '../openDocument.ts';
import { platformWordsIn } from '../platformWords.ts';
import type { Feature, Session } from '../session.ts';

/** A place in the draft, and what a platform does there. */
interface Place {
  readonly at: number;
  readonly platforms: string[];
  readonly label: (platforms: string) => string;
  readonly tooltips: string[];
}

/** Platforms that fold a text in the same place share a hint. */
class Places {
  readonly byKey = new Map<string, Place>();

  add(kind: string, at: number, platform: Platform, label: Place['label'], tooltip: string): void {
    const key = `${kind} ${at}`;
    const known = this.byKey.get(key);
    if (known) {
      known.platforms.push(platformName(platform));
      known.tooltips.push(tooltip);
    } else this.byKey.set(key, { at, platforms: [platformName(platform)], label, tooltips: [tooltip] });
  }
}

function addPlaces(places: Places, platform: Platform, post: PlatformPost, document: OpenDocument): void {
  const { settings, interfaceLanguage } = document;
  const words = platformWordsIn(interfaceLanguage);
  const name = platformName(platform);
  const fold = settings.folds[platform];
  const folded = foldOn(platform, post.text, settings.folds);
  if (fold && folded !== undefined) {
    places.add('fold', post.offsetOf(folded), platform, words.fold, words.foldTooltip(name, fold));
  }
  const { length } = post;
  if (length?.at === undefined) return;
  const { limit, unit } = length;
  const label = (names: string): string => words.limit(names, length);
  places.add(`limit ${limit} ${unit}`, post.offsetOf(length.at), platform, label, words.limitTooltip(name, length));
}

function hintsOf(document: OpenDocument): InlayHint[] {
  const { draft, settings, text } = document;
  if (!draft || !settings.inlayHints) return [];
  const places = new Places();
  for (const platform of draft.platforms) {
    for (const post of platformPosts(draft, platform, document.limits)) addPlaces(places, platform, post, document);
  }
  return [...places.byKey.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ at, platforms, label, tooltips }) => ({
      position: text.positionAt(at),
      label: label(platforms.join(', ')),
      tooltip: tooltips.join('\n'),
      paddingLeft: true,
      paddingRight: true,
    }));
}

function register(session: Session): void {
  const { connection, client, documents } = session;
  const watch = client.refreshesInlayHints
    ? new AnswerWatch(session, hintsOf, () => void connection.sendRequest(InlayHintRefreshRequest.type))
    : undefined;
  connection.languages.inlayHint.on(async ({ textDocument, range }, token) => {
    const document = await documents.get(textDocument.uri, token);
    if (!document) return [];
    const hints = hintsOf(document);
    const { from, to } = toSpan(document.text, range);
    const asked = hints.filter(({ position }) => {
      const at = document.text.offsetAt(position);
      return from <= at && at <= to;
    });
    watch?.answered(document, hints);
    return asked;
  });
}

/** Where platforms fold a post and offer to see more, and where a post passes a limit. */
export const feature: Feature = { capabilities: () => ({ inlayHintProvider: true }), register };
