import { sameForm } from '../language/conjugation/sameForm.ts';
import type { PhraseMatch } from '../phrases/match.ts';
import type { MendablePhrase, Rewrite } from '../phrases/phrase.ts';
import { isApostrophe, joiner } from '../text/characters.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Token } from '../text/tokens.ts';
import { balanced } from './balance.ts';
import { contract, joinBefore, takesElision } from './elision.ts';
import { personOf, readImperative } from './imperative.ts';
import { leavesHanging } from './leftHanging.ts';
import { moreAfter, moreBefore } from './moreAbout.fr.ts';
import { newsRewrite } from './news.ts';
import { type PhraseEdit, PhrasePlace } from './phrasePlace.ts';

/** Deletes `[from, next word)` and gives the next word the capital that the deleted text had. */
function dropBefore(place: PhrasePlace, from: number, nextIndex: number): PhraseEdit | undefined {
  const next = place.sameSentence(nextIndex);
  if (!next) return undefined;
  // Marks that open right before the next word ("que **rien**") stay; only what stands before them goes.
  let keptFrom = next.from;
  while (place.paragraph.prose.charCodeAt(keptFrom - 1) === joiner) keptFrom--;
  const removed = balanced(place.paragraph, { from, to: keptFrom });
  if (!removed || removed.to > keptFrom) return undefined;
  const raw = place.rawOf(next);
  const capital = raw.charAt(0).toUpperCase();
  const keepsItsCase = raw.slice(1) !== raw.slice(1).toLowerCase() || capital === raw.charAt(0) || capital.length > 1;
  if (!place.capitalised || next.kind !== 'word' || keepsItsCase) {
    return { kind: 'edit', ...removed, newText: [], removes: true };
  }
  const kept = place.paragraph.raw.slice(keptFrom, next.from);
  return { kind: 'edit', from: removed.from, to: next.from + 1, newText: [kept + capital], removes: true };
}

/** What the removed words governed: a sentence cannot begin with it. */
const governed = {
  fr: new Set(['de', 'du', 'des', 'd', 'que', 'qu', 'a', 'au', 'aux', 'et', 'ou']),
  en: new Set(['of', 'to', 'that', 'who', 'which', 'and', 'or']),
};

/** What governs the removed words: it cannot be left hanging. */
const governing = {
  fr: new Set([
    'de',
    'du',
    'des',
    'd',
    'que',
    'qu',
    'a',
    'au',
    'aux',
    'et',
    'ou',
    'l',
    'un',
    'une',
    'le',
    'la',
    'les',
    'est',
    'sont',
  ]),
  en: new Set(['of', 'to', 'that', 'and', 'or', 'the', 'a', 'an', 'is', 'are', 'was']),
};

/** What a clause of its own begins with. */
const clauseSubjects: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set('je j tu il elle on nous vous ils elles c ce ca le la les'.split(' ')),
  en: new Set('i you he she we they it the this that'.split(' ')),
};

/** What an adverbial begins with, and a vocative never. */
const adverbialOpeners = new Set('en dans avec sans pour par'.split(' '));

function remove(place: PhrasePlace): PhraseEdit | undefined {
  const { match, paragraph, before, after } = place;
  if (place.opens && place.closes) return { kind: 'sentence', sentence: place.sentence };
  if (place.opens) {
    let next = match.lastToken + 1;
    while (/^[,:;–—-]$/.test(place.sameSentence(next)?.folded ?? '')) next++;
    const word = place.sameSentence(next);
    // A sentence cannot begin with what the removed words governed.
    if (!word || governed[place.language].has(word.folded)) return undefined;
    return dropBefore(place, match.from, next);
  }
  const comma = before?.folded === ',' ? before : undefined;
  const from = place.spaceStart(comma && (place.closes || after?.folded === ',') ? comma.from : match.from);
  // "Il pleut, crétin, on rentre": one of the two commas stays before a clause of its own.
  const next = place.sameSentence(match.lastToken + 2);
  // "Elles mesurent, en toute transparence, les écarts": an article begins no clause there, and the verb gets its object.
  const isAdverbial =
    adverbialOpeners.has(place.matchedTokens[0]?.folded ?? '') && /^l[ae]?s?$/.test(next?.folded ?? '');
  const keepsOne = next !== undefined && !isAdverbial && clauseSubjects[place.language].has(next.folded);
  const to = comma && after?.folded === ',' && !keepsOne ? after.to : match.to;
  const hanging = before !== undefined && governing[place.language].has(before.folded);
  if (hanging || leavesHanging(paragraph, paragraph.tokens, match.firstToken, match.lastToken)) return undefined;
  // "Bonjour ! N’hésitez pas" in a sentence that goes on: nothing but a space would be left between the two parts.
  if (!comma && paragraph.raw.slice(from, match.from) === '' && from > 0) return undefined;
  return place.edit(from, to, [], true);
}

function clause(place: PhrasePlace): PhraseEdit | undefined {
  if (!place.startsClause || !place.after || place.after.kind === 'punctuation') return undefined;
  return dropBefore(place, place.match.from, place.match.lastToken + 1);
}

/** Whether "à" comes back before another verb further on: "n’hésitez pas à lire la page et à nous écrire". */
function governsAgain({ match, paragraph, matchedTokens }: PhrasePlace, first: number): boolean {
  if (matchedTokens.at(-1)?.folded !== 'a') return false;
  const { tokens } = paragraph;
  for (let at = first; tokens[at]?.sentence === tokens[match.firstToken]?.sentence; at++) {
    const [joins, to, verb] = [tokens[at - 1]?.folded ?? '', tokens[at]?.folded, tokens[at + 1]?.folded ?? ''];
    if (
      /^(?:et|ou|,)$/.test(joins) &&
      to === 'a' &&
      /^(?:(?:me|m|te|t|nous|vous|se|s|le|la|les|l|y|en)|.*(?:er|ir|re))$/.test(verb)
    )
      return true;
  }
  return false;
}

function frenchImperative(place: PhrasePlace): PhraseEdit | undefined {
  const { match, paragraph } = place;
  const reading = readImperative(paragraph, match.lastToken + 1, personOf(place.matchedTokens), place.apostrophe);
  if (!reading) return undefined;
  const more = moreAfter(paragraph, reading.next - 1);
  if (governsAgain(place, more.last + 2)) return undefined;
  const said = (paragraph.tokens[reading.next - 1] as Token).to;
  // A tag of HTML in between would lose its other half.
  if (/<[a-z/]/i.test(paragraph.raw.slice(match.to, said))) return undefined;
  // What goes on behind a link is not a part of it.
  const isLinked = paragraph.links.some(({ from, to }) => from < said && to >= said);
  if (!isLinked && /[[\]]/.test(paragraph.raw.slice(match.to, said))) return undefined;
  if (isLinked) return place.edit(match.from, said, [place.cased(reading.text)]);
  const { to } = paragraph.tokens[more.last] as Token;
  const lead = moreBefore(paragraph, match.firstToken);
  const first = lead && paragraph.tokens[lead.first];
  if (!lead || !first) return place.edit(match.from, to, [place.cased(reading.text) + more.text]);
  const opening = place.rawOf(first).charAt(0) + lead.text.slice(1);
  return place.edit(first.from, to, [opening + place.cased(reading.text) + more.text]);
}

function imperative(place: PhrasePlace): PhraseEdit | undefined {
  if (place.paragraph.language === 'fr') return frenchImperative(place);
  const verb = place.after;
  if (verb?.kind !== 'word' || !place.startsClause) return undefined;
  return dropBefore(place, place.match.from, place.match.lastToken + 1);
}

const rightElided = /(?:^|[\s'’])(de|que|le|la|je|ne|se|jusque|lorsque|puisque)$/i;

/** What stands before a noun or for one. */
const determiners = new Set(
  (
    'l la le les un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs chaque plusieurs ' +
    'quelques certains certaines tous toutes tout toute deux trois quatre cinq qui lui elle elles eux nous vous moi toi en y'
  ).split(' '),
);

/** What "pour" and "par" need where "dans le cadre de" had a bare noun behind it; undefined where nothing fits. */
function articleAfter(place: PhrasePlace, text: string): '' | ' des' | undefined {
  const { after } = place;
  const of = place.matchedTokens.at(-1)?.folded;
  if ((of !== 'de' && of !== 'd') || !/(?:^|\s)(?:pour|par)$/.test(text) || after?.kind !== 'word') return '';
  const word = place.rawOf(after);
  if (determiners.has(after.folded) || word !== word.toLowerCase() || /(?:er|ir|re|oir)$/.test(after.folded)) return '';
  return /[sx]$/.test(after.folded) ? ' des' : undefined;
}

/** The replacement joined to its neighbours: elision and contraction with the word before, elision with the word after. */
function replace(place: PhrasePlace, text: string): PhraseEdit | undefined {
  const { match, before, after, paragraph } = place;
  let { from, to } = match;
  let newText = place.cased(text);
  const lostApostrophe = after?.kind === 'word' && after.from === to && /[\p{L}\p{M}]$/u.test(newText);
  if (paragraph.language !== 'fr') return replaceInEnglish(place, newText);
  if (governsAgain(place, match.lastToken + 3) && !/(?:^|\s)à$/.test(text)) return undefined;
  const article = articleAfter(place, text);
  if (article === undefined) return undefined;
  newText += article;
  const rightmost = rightElided.exec(newText);
  if (rightmost && after?.kind === 'word') {
    const word = rightmost[1] as string;
    const contracted = contract(word, after.folded);
    const joined = contracted ? `${contracted} ` : joinBefore(word, after.folded, place.apostrophe);
    if (joined === undefined) return undefined;
    newText = newText.slice(0, newText.length - word.length) + joined;
    to = contracted ? place.spaceEnd(after.to) : after.from;
  } else if (lostApostrophe) newText += ' ';
  if (before?.kind === 'word' && !place.opens) {
    const firstWord = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
    const between = paragraph.raw.slice(before.to, from);
    const contracted = contract(before.folded, firstWord);
    if (contracted && contracted !== before.folded) {
      return place.edit(before.from, to, [contracted + newText.slice(firstWord.length)]);
    }
    const elidedBefore = between.length > 0 && isApostrophe(between.charCodeAt(0));
    if (firstWord && (elidedBefore || takesElision(firstWord))) {
      const joined = joinBefore(place.rawOf(before), firstWord, place.apostrophe);
      if (joined === undefined) return undefined;
      if (joined !== place.rawOf(before) + between) {
        from = before.from;
        newText = joined + newText;
      }
    }
  }
  return place.edit(from, to, [newText]);
}

/** `a` and `an` follow the sound of the next word; by its first letters, which serve for what lexicons put there. */
function replaceInEnglish(place: PhrasePlace, newText: string): PhraseEdit | undefined {
  const { match, before } = place;
  if (before?.kind !== 'word' || !/^an?$/.test(before.folded)) return place.edit(match.from, match.to, [newText]);
  const article = /^(?!us|uni|eu|one\b)[aeiou]/i.test(newText) ? 'an' : 'a';
  if (article === before.folded) return place.edit(match.from, match.to, [newText]);
  const cased = place.rawOf(before).charAt(0) === 'A' ? article.charAt(0).toUpperCase() + article.slice(1) : article;
  return place.edit(before.from, match.to, [`${cased} ${newText}`]);
}

/** `verb` in the form that the phrase has of the verb `of`; undefined where that cannot be told. */
function sameVerbForm(place: PhrasePlace, verb: string, of: string): string | undefined {
  const [lemma = '', ...rest] = verb.split(' ');
  for (const token of place.matchedTokens) {
    const form = sameForm(place.rawOf(token).toLowerCase(), of, lemma);
    const followed = place.paragraph.raw.slice(token.to, place.match.to).trimStart();
    if (form !== undefined) return [form, ...rest].join(' ').replace('…', followed);
  }
  return undefined;
}

/** What `rewrite` makes of a match; undefined where it would not be grammatical there. */
export function rewritePhrase(
  paragraph: Paragraph,
  match: PhraseMatch<MendablePhrase>,
  rewrite: Rewrite,
): PhraseEdit | undefined {
  const place = new PhrasePlace(paragraph, match);
  if (rewrite === 'remove') return remove(place);
  if (rewrite === 'remove-sentence') return { kind: 'sentence', sentence: place.sentence };
  if (rewrite === 'clause') return clause(place);
  if (rewrite === 'imperative') return imperative(place);
  if (rewrite === 'news') return newsRewrite(place);
  if ('field' in rewrite) {
    const [before = '', ...rest] = place.cased(rewrite.field).split('…');
    return place.edit(match.from, match.to, [before, ...rest.flatMap((part) => [{ field: 'detail' }, part])]);
  }
  if ('verb' in rewrite) {
    const text = sameVerbForm(place, rewrite.verb, rewrite.of);
    return text === undefined ? undefined : replace(place, text);
  }
  const text = typeof rewrite.replace === 'string' ? rewrite.replace : rewrite.replace[match.variant];
  return text === undefined ? undefined : replace(place, text.replaceAll('’', place.apostrophe));
}
