import type { Link, Span } from './paragraph.ts';

/** What describes an image, and where: without the marks around it. */
type AltText = NonNullable<Link['alt']>;

/** An `<img>` tag that shows something; offsets count from where the text does that it was found in. */
export interface HtmlImage extends Span {
  /** Absent where the tag has none. */
  readonly alt: AltText | undefined;
  /** Behind the tag's name: an attribute may be put there. */
  readonly nameEnd: number;
}

const image = /<img(?=[\s/])(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const described = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/di;
/** What says that nothing is missed by who does not see it, and that it is named otherwise; the dots that count visits. */
const silent =
  /\salt(?=[\s/>])|\salt\s*=\s*(?:""|'')|\srole\s*=\s*["']?(?:presentation|none)\b|\saria-hidden\s*=\s*["']?true\b|\s(?:aria-label|aria-labelledby)\s*=|\s(?:width|height)\s*=\s*["']?[01](?:px)?["'\s/>]/i;
/** Nothing in there is shown as it stands. */
const unshown = /<!--[\s\S]*?(?:-->|$)|<(script|style|template|noscript)\b[\s\S]*?(?:<\/\1>|$)/gi;

function altOf(tag: string, at: number): AltText | undefined {
  const found = described.exec(tag);
  const group = [1, 2, 3].find((number) => found?.[number] !== undefined);
  const span = group === undefined ? undefined : found?.indices?.[group];
  return span && { from: at + span[0], to: at + span[1], text: tag.slice(span[0], span[1]) };
}

/** The images of a piece of HTML, decorative ones left out; none where a caption stands with them. */
export function htmlImagesIn(html: string): readonly HtmlImage[] {
  if (/<figcaption\b/i.test(html)) return [];
  const shown = html.replace(unshown, (hidden) => ' '.repeat(hidden.length));
  return [...shown.matchAll(image)].flatMap(({ 0: tag, index }) =>
    silent.test(tag)
      ? []
      : { from: index, to: index + tag.length, alt: altOf(tag, index), nameEnd: index + '<img'.length },
  );
}

/** The same image where what it was found in begins further on. */
export function movedImage({ from, to, alt, nameEnd }: HtmlImage, by: number): HtmlImage {
  const movedAlt = alt && { from: alt.from + by, to: alt.to + by, text: alt.text };
  return { from: from + by, to: to + by, alt: movedAlt, nameEnd: nameEnd + by };
}
