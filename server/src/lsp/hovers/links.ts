import { hostOf, isOwnSite } from '../../engine/language/sharing/hosts.ts';
import { platformName } from '../../engine/messages/platformNames.ts';
import { lengthOn } from '../../engine/platforms/length.ts';
import type { Link } from '../../engine/text/paragraph.ts';
import { profileOf } from '../../engine/text/profiles.ts';
import type { HoverSource } from '../hoverSource.ts';
import { linkWordsIn } from '../linkWords.ts';
import type { OpenDocument } from '../openDocument.ts';
import { byFigure } from '../platformList.ts';

function ofImage({ alt }: Link, { interfaceLanguage }: OpenDocument): string[] {
  const { image, described, undescribed } = linkWordsIn(interfaceLanguage);
  const description = alt?.text.trim() ?? '';
  return [image, description === '' ? undescribed : described(description)];
}

/** Whose page it is, and how long its address is where the draft will appear. */
function ofPage(link: Link, { draft, settings, interfaceLanguage }: OpenDocument): string[] {
  const words = linkWordsIn(interfaceLanguage);
  const lines: string[] = [];
  const profile = profileOf(link.url);
  const sites = settings.configuration.lint.ownSites ?? [];
  if (profile) lines.push(words.profile(profile.handle, platformName(profile.platform)));
  else if (isOwnSite(link, sites)) lines.push(words.ownSite);
  else lines.push(sites.length > 0 ? words.othersSite : words.unknownSite);
  const counted = byFigure(
    draft?.platforms ?? [],
    (platform) => lengthOn(platform, link.url)?.length,
    interfaceLanguage,
  );
  if (counted.length > 0) lines.push(words.counts(counted));
  return lines;
}

/** An address of another place: not a file beside the draft, a heading or an e-mail. */
function isAddress({ url, text, image }: Link): boolean {
  return /^https?:\/\//i.test(url) || (text === undefined && !image && /^[^/:#?@]+\./.test(url));
}

/** On a link: where it leads, whose site that is, and what it counts; on an image, its description. */
export const source: HoverSource = {
  rank: 20,
  hoverAt(document, offset, _session, { text, strong, list }) {
    const paragraphs = document.draft?.posts.flatMap((post) => post.paragraphs) ?? [];
    const placed = paragraphs.find(({ from, to }) => from <= offset && offset <= to);
    const at = offset - (placed?.from ?? 0);
    const link = placed?.paragraph.links.find(({ from, to }) => from <= at && at <= to);
    if (!placed || !link || (!link.image && !isAddress(link))) return [];
    const lines = link.image ? ofImage(link, document) : ofPage(link, document);
    const heading = !link.image ? [strong(hostOf(link.url)), text(link.url)] : [text(link.url)];
    const value = [...heading, list(lines.map(text))].filter((part) => part !== '').join('\n\n');
    return [{ from: placed.from + link.from, to: placed.from + link.to, value }];
  },
};
