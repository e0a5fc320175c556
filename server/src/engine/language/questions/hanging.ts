import { isGeneratorLine } from '../../text/generatorLines.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { spanAt } from './spanAt.ts';

/** Marks of a site's generator within a paragraph. */
const generated = /\{\{[<%][^}]{0,200}\}\}|\{%[^}]{0,200}%\}/g;

/** Whether a paragraph is nothing but links by their titles: what to read next, below the text. */
function isOfLinks({ links, raw, tokens }: Paragraph): boolean {
  if (!links.some(({ image }) => !image)) return false;
  const tags = [...raw.matchAll(generated)].map(({ 0: tag, index }) => ({ from: index, to: index + tag.length }));
  const covers = [...links, ...tags];
  return tokens.every(({ kind, from }) => kind !== 'word' || spanAt(covers, from) !== undefined);
}

/** "Source: …", « Crédit photo : … »: a line that says where something is from. */
const credit =
  /^[\s*_(]*(?:(?:sources?|quelle|via|photos?(?: credits?)?|image credits?|crédits?(?: photos?)?|(?:image d['’])?illustrations?)\s?:|licen[cs]e (?:cc|mit|gpl|creative)|plus d['’]infos?(?:rmations?)?(?!\p{L})|more info(?:rmation)?(?!\p{L})|(?:pour )?en savoir plus(?!\p{L}))/iu;

/** "Links:", « À lire aussi : »: it heads what follows. */
const label = /^[\s#*_]*(?:\p{L}+[ ]?){1,3}\s?:[\s*_]*$/u;

/** Whether a paragraph hangs below a text, or heads what does: no sentence that a post ends on. */
export function hangsBelow(paragraph: Paragraph): boolean {
  const { kind, raw } = paragraph;
  if (kind === 'heading' || isGeneratorLine(paragraph)) return true;
  return (kind === 'item' && isOfLinks(paragraph)) || (raw.length < 200 && (credit.test(raw) || label.test(raw)));
}

/** Hashtags in a row, whatever name stands before or behind them: "Hashtags: #a #b", "hashtag#a" as a network's page is copied, "#a #b #c Ann Lee". */
const tagsAlone = /^(?:\s*(?:hash)?tags?\s?:)?(?:\s*(?:hashtag)?[#＃][\p{L}\p{N}_]+){1,60}\s*$/iu;
const tagsThenNames = /^(?:(?:\s*[#＃][\p{L}\p{N}_]+){3,60}(?=\s)|(?:\s*[#＃][\p{L}\p{N}_]+){2}\s[^.!?…]*$)/u;
/** A line of a site's generator among others: `{{% /recipe %}}`. */
const generatedLine = /^\s*(?:\{\{[^{}\n]{0,200}\}\}|\{%[^%\n]{0,200}%\})\s*$/;

/** "12:45 La cuisson": where a film comes to what. */
const timecode = /^\s*[([]?\d{1,2}:\d{2}(?::\d{2})?[)\]]?\s+[^.!?…]{2,60}$/u;

/** Whether a sentence hangs below a text in the paragraph that closes it. */
export function hangsBehind({ raw }: Paragraph, { from, to }: Span): boolean {
  const sentence = raw.slice(from, to);
  return (
    tagsAlone.test(sentence) || tagsThenNames.test(sentence) || generatedLine.test(sentence) || timecode.test(sentence)
  );
}

/** So few words without a mark at their end are a name under a letter, what heads a list, a button. */
const mostOfTag = 5;
const fewestOfSentence = 5;
const wordsIn = ({ tokens }: Paragraph): number => tokens.filter(({ kind }) => kind === 'word').length;
/** What ends a sentence, marks of emphasis, comments and closing brackets left out. */
const ended = /[.!?…][\s\0*_)\]»"”'’]*$/u;

/** "Cordialement, Olivier", "Format PDF", "Découvrir": no sentence that a post ends on. */
export const isTag = paragraphFact((paragraph): boolean => {
  if (wordsIn(paragraph) > mostOfTag) return false;
  // "- @nous sur Mastodon https://…": where one is found.
  if (paragraph.kind === 'item' && paragraph.links.some(({ image }) => !image)) return true;
  return !/[.!?…:]/u.test(paragraph.own) && paragraph.mentions.length === 0;
});
export const isFullSentence = paragraphFact(
  (paragraph): boolean =>
    paragraph.kind !== 'heading' &&
    wordsIn(paragraph) >= fewestOfSentence &&
    ended.test(paragraph.prose) &&
    !hangsBelow(paragraph),
);
