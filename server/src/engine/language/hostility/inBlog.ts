import type { PlacedParagraph } from '../../draft.ts';
import { sumOver } from '../../text/gather.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../wordSet.ts';
import type { HostileMatch } from './sightings.ts';

const addressees = {
  fr: wordSet('tu t te toi ton ta tes vous votre vos'),
  en: wordSet('you u youre ya yall'),
};
/** Whoever is pointed at as one of many: "these morons", "des cons". */
const pointing = {
  fr: wordSet('ces cette les des bande tas sales gros ptits petits pauvres quels'),
  en: wordSet('these those the them all such some other fucking tech racist sexist corporate online just are'),
};
/** What those who are called so call themselves too. */
const reclaimed =
  /^(?:les|des|ces|aux|the|these|those) (?:putes?|p[eé]d[eé]s?|pds?|salopes?|gouines?|connasses?|queers?|dykes?|bitch(?:es)?|sluts?|nerds?)$/i;
/** Who speaks of what anybody would be: "if you do, you are a fool". */
const supposing = { fr: wordSet('si quand alors lorsque'), en: wordSet('if when then unless') };
const being = wordSet('are re r es etes');
/** What calls somebody names without a pronoun: "espèce de con", "pauvre type". */
const vocative = wordSet('espece pauvre sale');
/** So far before the word its addressee may stand. */
const reach = 5;
/** Words of who reviews a film or a novel. */
const fiction =
  /(?<!\p{L})(?:films?|movies?|cin[eé]ma|[eé]pisodes?|sc[eé]narios?|act(?:eur|rice|or)s?|actress(?:es)?|personnages?|characters?|protagonist\p{L}*|spoilers?|novels?|romans?|plots?|intrigue)(?!\p{L})/giu;
const fewestOfFiction = 3;

const fictionIn = paragraphFact(({ prose }) => prose.match(fiction)?.length ?? 0);

/** Whether a post is about a film, a series or a novel: whoever is called names there is one of its characters. */
export function tellsFiction(own: readonly PlacedParagraph[]): boolean {
  return sumOver(own, fictionIn) >= fewestOfFiction;
}

/** "[React for stupid people](…)": the title of somebody else's page. */
function isInLink({ raw }: Paragraph, to: number): boolean {
  return /\[[^\]\n]*$/.test(raw.slice(0, to)) && /^[^[\n]*?\][([]/.test(raw.slice(to));
}

function isPlural(word: string): boolean {
  return /[^s]s$/.test(word);
}

/**
 * Whether a word hurts somebody in a post of a blog: its readers or people like them. Characters of a film, whom one was and
 * whom one met are called names there in stories, with one word for each.
 */
export function isMeantInBlog(
  paragraph: Paragraph,
  { phrase, firstToken, lastToken, from, to }: HostileMatch,
  ofFiction: boolean,
): boolean {
  const { language, tokens } = paragraph;
  if (language === 'und' || phrase.slur) return true;
  if (isInLink(paragraph, to)) return false;
  if (phrase.kind !== 'insult') return phrase.kind !== 'contempt' || !ofFiction;
  const { sentence } = tokens[firstToken] as Token;
  const before = tokens
    .slice(Math.max(0, firstToken - reach), firstToken)
    .filter((token) => token.sentence === sentence);
  const words = before.filter(({ kind }) => kind === 'word').map(({ folded }) => folded);
  const within = tokens.slice(firstToken, lastToken + 1).map(({ folded }) => folded);
  if (reclaimed.test(paragraph.raw.slice(from, to))) return false;
  const next = tokens[lastToken + 1];
  const addressed = [...words, ...within].some((word) => addressees[language].has(word));
  const following = next?.sentence === sentence ? next.folded : '';
  if (!isPlural(within.at(-1) ?? '')) {
    if (!addressed) return following === 'like' || following === 'comme' || vocative.has(within[0] ?? '');
    const isCalled =
      addressees[language].has(words.at(-1) ?? '') ||
      addressees[language].has(within[0] ?? '') ||
      words.slice(-3).some((word) => being.has(word));
    // "Then you're a monkey who writes Shakespeare": whoever does so, and no reader by name
    const isSupposed = tokens.some(
      (token, index) => index < firstToken && token.sentence === sentence && supposing[language].has(token.folded),
    );
    return isCalled && !isSupposed && !/^(?:who|that|qui)$/.test(following);
  }
  if (addressed) return true;
  // "Il y a des cons comme partout", "there are assholes in the world"
  if (ofFiction || words.includes('there') || tokens[lastToken + 2]?.folded === 'partout') return false;
  return [...within.slice(0, -1), ...words.slice(-3)].some((word) => pointing[language].has(word));
}
