import type { Draft, PlacedParagraph, Post } from '../../draft.ts';
import { fold } from '../../text/fold.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { profileOf } from '../../text/profiles.ts';
import { firstTokenOf } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';
import { adjoins, isCapitalised } from '../names/candidate.ts';
import { namesOf } from '../names/names.ts';
import { wordSet } from '../wordSet.ts';
import { hostOf } from './hosts.ts';
import { outlets } from './outlets.ts';

/** Hosts where everybody publishes: to name them is to name nobody. */
const commonHosts = wordSet(`
  youtube youtu x twitter linkedin lnkd facebook fb instagram threads bsky tiktok medium substack wordpress blogspot tumblr
  pinterest reddit vimeo dailymotion spotify soundcloud deezer apple google bit t tinyurl buff ow goo mastodon piaille flickr
  imgur com co org net blog www`);

/** After these a name with a capital is whoever made it. */
const byWords = wordSet(
  'par by via chez selon signe signee credit credits source copyright c © ht from avec with thanks',
);
/** After these one is, right behind what names the work ("l’article de Wired", "a piece in Wired"). */
const ofWords = wordSet('de du d des dans in at of');
/** "La mairie a publié…": whoever made it is the subject. */
const auxiliaries = wordSet('a ont has have just');
const publishing = wordSet('publie sorti realise consacre mis published released issued');
/** "Anouk Rao did a great report", « Anouk Rao a tourné un film »: two capitals, and what they made. */
const making = wordSet('did made wrote filmed recorded drew tourne ecrit filme enregistre dessine');
/** "Dans le bulletin municipal", "in the parish magazine": small papers have no other name. */
const papers = wordSet('bulletin journal gazette revue magazine quotidien hebdo hebdomadaire paper newspaper press');
const articles = wordSet('la le l les the');
const pronouns = wordSet('moi nous elle elles lui eux tous toutes');

/** Words of the calendar and of speech that have a capital and credit nobody. */
const notCredits = wordSet(`
  i ai ia noel monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas english french france paris london europe covid internet twitter facebook
  linkedin instagram youtube tiktok x google pinterest reddit the a an le la les un une cet cette ce this that`);

const works = wordSet(`
  article articles billet papier texte post thread fil tribune chronique edito dossier reportage enquete documentaire docu video
  podcast balado episode emission interview entretien portrait temoignage analyse infographie bd dessin illustration photo serie
  conference talk newsletter infolettre lecture poeme etude piece essay op ed column read report story clip cartoon comic
  drawing picture painting song track analysis profile review study chart quote citation phrase numero titre album morceau`);

function isName(paragraph: Paragraph, token: Token | undefined, takesAcronyms: boolean): boolean {
  if (!token || !isCapitalised(paragraph, token) || notCredits.has(token.folded)) return false;
  const word = paragraph.prose.slice(token.from, token.to);
  // "l’avenir de l’IA", "the state of UX": what the work is about.
  return takesAcronyms || word.length > 3 || word !== word.toUpperCase();
}

/** Whether a name stands right after the token at `index`, an article between them left out. */
function isBeforeName(paragraph: Paragraph, index: number, takesAcronyms: boolean): boolean {
  const { tokens } = paragraph;
  let next = index + 1;
  while (tokens[next]?.folded === ':' || articles.has(tokens[next]?.folded ?? '')) {
    if (isName(paragraph, tokens[next], takesAcronyms)) return true;
    next++;
  }
  const token = tokens[next];
  if (token?.sentence !== tokens[index]?.sentence) return false;
  if (token?.kind === 'mention' || token?.kind === 'hashtag' || isName(paragraph, token, takesAcronyms)) return true;
  // "Google DeepMind": a house within another.
  const isHouse = token !== undefined && notCredits.has(token.folded) && isCapitalised(paragraph, token);
  return isHouse && isName(paragraph, tokens[next + 1], takesAcronyms);
}

/** "Réalisée par vit, …": who made it, under a name without a capital. */
function isBeforePseudonym(tokens: readonly Token[], index: number): boolean {
  const [made, by, name, after] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (
    by?.folded !== 'par' ||
    !/^(?:realise|ecrit|redige|dessine|filme|tourne|monte|compose|traduit)e?s?$/.test(made?.folded ?? '')
  )
    return false;
  if (name?.kind !== 'word' || articles.has(name.folded) || pronouns.has(name.folded)) return false;
  return !after || after.sentence !== name.sentence || after.kind === 'punctuation';
}

/** Whether a paragraph says from whom something comes: by its place in the sentence. */
function saysFromWhom(paragraph: Paragraph): boolean {
  const { tokens } = paragraph;
  return tokens.some((token, index) => {
    const { folded } = token;
    if (byWords.has(folded)) return isBeforeName(paragraph, index, true) || isBeforePseudonym(tokens, index);
    if (publishing.has(folded) && auxiliaries.has(tokens[index - 1]?.folded ?? '')) return true;
    const before = tokens[index - 1];
    if (making.has(folded)) {
      const [first, last] = tokens.slice(0, auxiliaries.has(before?.folded ?? '') ? index - 1 : index).slice(-2);
      if (last && isName(paragraph, first, true) && isName(paragraph, last, true)) return true;
    }
    if (papers.has(folded) && before && articles.has(before.folded)) return true;
    if (ofWords.has(folded) && before && works.has(before.folded)) return isBeforeName(paragraph, index, false);
    // "the Wired article", "Wired’s piece": a name within a sentence, right before the work.
    if (!works.has(folded) || !before || before.sentence !== token.sentence) return false;
    const owner = before.folded === 's' ? tokens[index - 2] : before;
    const begins = before.folded !== 's' && index - 1 === firstTokenOf(paragraph, token.sentence);
    return !begins && isName(paragraph, owner, false);
  });
}

/** Longest name of an outlet, in words. */
const mostWords = 4;

/** The runs of words of a paragraph, up to four, joined: what a host or an outlet is compared with. */
function joinedRuns(paragraph: Paragraph): ReadonlySet<string> {
  const { tokens } = paragraph;
  const runs = new Set<string>();
  for (let index = 0; index < tokens.length; index++) {
    let run = '';
    for (let next = index; next < Math.min(tokens.length, index + mostWords); next++) {
      const token = tokens[next] as Token;
      if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'hashtag') break;
      if (next > index && !adjoins(paragraph, tokens[next - 1] as Token, token)) break;
      run += token.folded.replace('#', '');
      if (isNamed(paragraph, index, next)) runs.add(run);
    }
  }
  return runs;
}

/** "Le Monde", "France Inter", "#arte"; "Le monde" and a word that begins its sentence are words. */
function isNamed(paragraph: Paragraph, first: number, last: number): boolean {
  const { tokens } = paragraph;
  const words = tokens.slice(first, last + 1).filter(({ folded }) => !articles.has(folded));
  const [only] = words;
  if (
    !only ||
    (words.length === 1 && only.kind === 'word' && tokens[first - 1]?.sentence !== only.sentence && first === last)
  )
    return false;
  return words.every((token) => token.kind !== 'word' || isCapitalised(paragraph, token));
}

interface Crediting {
  readonly names: boolean;
  readonly runs: ReadonlySet<string>;
}

const creditingOf = paragraphFact((paragraph: Paragraph): Crediting => {
  const runs = joinedRuns(paragraph);
  const names =
    paragraph.mentions.length > 0 ||
    paragraph.links.some(({ url }) => profileOf(url) !== undefined) ||
    namesOf(paragraph).length > 0 ||
    saysFromWhom(paragraph) ||
    [...runs].some((run) => outlets.has(run));
  return { names, runs };
});

/** The names that the hosts of a post's links spell out: `lemonde` of `www.lemonde.fr`. */
const hostNamesOf = paragraphFact(({ links }: Paragraph): readonly string[] =>
  links.flatMap(({ url, image }) =>
    image
      ? []
      : hostOf(url)
          .split('.')
          .slice(0, -1)
          .map((label) => label.replaceAll('-', ''))
          .filter((label) => label.length > 2 && !commonHosts.has(label)),
  ),
);

/** "[verger.example](https://verger.example/taille)", "[Le Verger](https://leverger.fr/taille)": a link that bears its site's name. */
const bearsHost = paragraphFact(({ links, raw }: Paragraph): boolean =>
  links.some(({ url, image, from, to }) => {
    const words = image ? undefined : /^\[([^\][]{3,60})\]\(/.exec(raw.slice(from, to))?.[1];
    const label = hostOf(url).split('.').at(-2)?.replaceAll('-', '') ?? '';
    return words !== undefined && label.length > 3 && !commonHosts.has(label) && lettersOf(words).includes(label);
  }),
);

/** "Selon verger.example", "les équipes du monde.example": sites that a sentence names by their addresses, without a path. */
const siteInSentence =
  /(?<=\b(?:du|de|sur|dans|chez|par|selon|au|on|in|at|from|of|by) )(\p{L}[\p{L}\p{N}-]{3,40})\.\p{Ll}{2,12}(?![\p{L}\p{N}/@.-]\S)/giu;
const sitesNamedIn = paragraphFact(({ raw }: Paragraph): readonly string[] =>
  [...raw.matchAll(siteInSentence)].map(([, label]) => (label as string).toLowerCase().replaceAll('-', '')),
);

function lettersOf(words: string): string {
  return fold(words).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Signed below: "— Nadia", "- l’auteure du Pain". */
const signature = /(?:^|\n)[ \t>]*(?:[—–-]{1,2}|©)[ \t]*(?=\S)/;
/** Said to be nobody’s. */
const anonymous = /\b(?:anonyme|inconnue?|anonymous|unknown|proverbe?|dicton|adage|old saying)\b/i;

/** Longer texts are looked at only this far. */
const longestQuotation = 4000;

function isSigned(paragraph: Paragraph): boolean {
  const start = paragraph.raw.slice(0, longestQuotation);
  return signature.test(start) || anonymous.test(start) || /[»”"]\s*[(—–-]\s*\S/.test(start);
}

/** Whether a draft, a thread as one, credits somebody: a person, a handle, an outlet, the site that its link leads to. */
export function creditsSomebody(draft: Draft): boolean {
  if (draft.frontMatter.mentions.length > 0) return true;
  const paragraphs = draft.posts.flatMap((post) => post.paragraphs);
  if (paragraphs.some(({ paragraph }) => creditingOf(paragraph).names || bearsHost(paragraph))) return true;
  const hosts = new Set(paragraphs.flatMap(({ paragraph }) => hostNamesOf(paragraph)));
  if (hosts.size === 0) return false;
  return paragraphs.some(
    ({ paragraph }) =>
      [...creditingOf(paragraph).runs].some((run) => hosts.has(run)) ||
      // "monde.example" for lemonde.example: an article runs together with "du" and "au".
      sitesNamedIn(paragraph).some((label) => [...hosts].some((host) => host.endsWith(label))),
  );
}

/** Whether a quotation's paragraph, or the one after it, is signed. */
export function isQuotationSigned(post: Post, placed: PlacedParagraph): boolean {
  const index = post.paragraphs.indexOf(placed);
  const next = post.paragraphs[index + 1];
  return isSigned(placed.paragraph) || (next !== undefined && isSigned(next.paragraph));
}
