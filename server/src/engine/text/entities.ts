import { codePointAt, isDigit, isLetter, isSpace } from './characters.ts';
import { isHash, readHashtag } from './hashtags.ts';
import { codePointBefore, isAt, readMention } from './mentions.ts';
import type { Hashtag, Link, Mention, Span } from './paragraph.ts';
import { addressEnd, bareUrlEnd, hostEndAt, isAddressMark, unmasked, urlEnd } from './urls.ts';

/** What stands for people, subjects and places in a text; each list in order, none overlapping another. */
export interface Entities {
  readonly mentions: Mention[];
  readonly hashtags: Hashtag[];
  /** Bare URLs and domains; links written in Markdown are not among them. */
  readonly links: Link[];
  readonly emails: Span[];
}

const slash = 0x2f;

/** Where the scheme of a URL begins that `://` at `runEnd` follows: `http` or `https` at the end of the run. */
function schemeStart(text: string, from: number, runEnd: number): number | undefined {
  if (!text.startsWith('://', runEnd)) return undefined;
  const run = text.slice(Math.max(from, runEnd - 5), runEnd).toLowerCase();
  if (run.endsWith('https')) return runEnd - 5;
  return run.endsWith('http') ? runEnd - 4 : undefined;
}

/** `lea@piaille.fr`, where the run of address characters from `from` to `runEnd` stands before an `@`. */
function emailEnd(text: string, from: number, runEnd: number): number | undefined {
  if (text.charCodeAt(runEnd) !== 0x40 || runEnd === from || isAddressMark(text.charCodeAt(runEnd - 1)))
    return undefined;
  return hostEndAt(text, runEnd + 1);
}

/** Whether a host may begin at `at`: not within a path, after an `@` or another object. */
function mayBeginHost(text: string, at: number): boolean {
  const code = codePointBefore(text, at);
  return !'/@＠\\=$~%&#\ufffc'.includes(String.fromCodePoint(code));
}

/** What every entity has in it: an at or a hash, a scheme's end, a full stop within a word. */
const signs = /[@＠#＃]|:\/\/|\.[^\s.]/g;

/** Where the next one stands; the text's end where there is none. */
function nextSign(text: string, from: number): number {
  signs.lastIndex = from;
  return signs.exec(text)?.index ?? text.length;
}

/** Where what stands around `at` begins after white space, from `least` on. */
function wordStart(text: string, at: number, least: number): number {
  let from = at;
  while (from > least && !isSpace(text.charCodeAt(from - 1))) from--;
  return from;
}

/**
 * Finds mentions, hashtags, bare URLs and e-mail addresses, in one pass over raw or masked text (U+0000 is markup,
 * U+FFFC an object that no entity holds). What stands inside a URL belongs to it.
 */
export function scanEntities(text: string): Entities {
  const entities: Entities = { mentions: [], hashtags: [], links: [], emails: [] };
  const addLink = (from: number, to: number): void => {
    entities.links.push({ from, to, url: unmasked(text.slice(from, to)) });
  };
  let afterMention = -1;
  let sign = nextSign(text, 0);
  for (let at = wordStart(text, sign, 0); at < text.length; ) {
    if (at > sign) {
      sign = nextSign(text, at);
      at = wordStart(text, sign, at);
      continue;
    }
    const code = codePointAt(text, at);
    if (isLetter(code) || isDigit(code) || code === 0x5f) at = readRun(at);
    else if (isAt(code)) {
      const { next, mention } = readMention(text, at, at - 1 === afterMention && text.charCodeAt(at - 1) === slash);
      if (mention) {
        entities.mentions.push(mention);
        afterMention = mention.to;
      }
      at = next;
    } else if (isHash(code)) {
      const hashtag = readHashtag(text, at);
      if (hashtag) entities.hashtags.push(hashtag);
      at = hashtag ? hashtag.to : at + 1;
    } else at += code > 0xffff ? 2 : 1;
  }
  return entities;

  /** Reads the run of address characters at `from`; returns where to go on. */
  function readRun(from: number): number {
    const runEnd = addressEnd(text, from);
    const scheme = schemeStart(text, from, runEnd);
    const host = runEnd + 3;
    if (scheme !== undefined && (isLetter(text.codePointAt(host) ?? 0) || isDigit(text.charCodeAt(host)))) {
      const to = urlEnd(text, host);
      addLink(scheme, to);
      return to;
    }
    const email = emailEnd(text, from, runEnd);
    if (email !== undefined) {
      entities.emails.push({ from, to: email });
      return email;
    }
    const to = mayBeginHost(text, from) ? bareUrlEnd(text, from, runEnd) : undefined;
    if (to === undefined) return runEnd;
    addLink(from, to);
    return to;
  }
}
