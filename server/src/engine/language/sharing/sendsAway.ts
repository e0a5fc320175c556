import type { Post } from '../../draft.ts';
import { fold } from '../../text/fold.ts';
import { someShow, sumOver } from '../../text/gather.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { profileOf } from '../../text/profiles.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import { servesCause } from '../appeals/causes.ts';
import { personsOf } from '../persons/persons.ts';
import { wordSet } from '../wordSet.ts';

/** What readers are told to do somewhere else than under the post. */
const leaving = wordSet(`
  apply attend browse catch check click come consult discover download enter explore find follow get grab head hear join
  learn listen meet order pick pledge read register reserve see sign stream subscribe support tune view visit vote watch
  cliquer consulter decouvrir ecouter foncer inscrire lire participer postuler profiter regarder rejoindre rendre
  reserver retrouver soutenir suivre telecharger tester venir visionner visiter voir voter
`);

/** "More details: …", "More in our video", "Pour en savoir plus : …", "La réponse est ici". */
const more = {
  en: /\b(?:(?:more|further|full) (?:info|information|details)|to (?:learn|find out|know) more|more (?:in|on) (?:our|the)|available (?:at|on)|(?:has|have|got) the answers?|(?:tells?|shows?) you (?:how|why|what))\b/i,
  fr: /(?<!\p{L})(?:en savoir (?:plus|davantage)|(?:plus d['’] ?|toutes les |\+ d['’] ?)(?:infos?|informations)|la suite (?:sur|dans)|disponibles? sur|(?:a|ont) la réponse|(?:réponses?|explications?) (?:sur|dans|en (?:vidéo|images)))(?!\p{L})/iu,
};

/** "Cast your vote here: …", "C’est ici : …". */
const here = wordSet('here ici');
/** "Become a member and see…": a second verb that calls, after the one that does. */
const joining = wordSet('and &');
/** "Let’s discover…", "Stay tuned…", "Voici comment…": what a call opens with that no verb of leaving heads. */
const opensCall = {
  en: /^(?:let['’]?s (?:discover|explore|see|watch|read|join|listen|find out|look|check)|stay tuned|tune in|here['’]?s (?:a|how|why|what)|how about|discuss|help (?:us|your)|take a (?:look|listen))\b/i,
  fr: /^(?:allons (?:voir|découvrir|lire|écouter)|venez donc|restez (?:connectés|à l['’]écoute)|voici (?:comment|pourquoi)|et si (?:vous|on|nous)|(?:pour|à) (?:lire|voir|écouter|regarder|découvrir))(?!\p{L})/iu,
};
/** So near its beginning a sentence calls in its second verb. */
const secondVerb = 5;

/** Whether a sentence points at a link behind it, calls in its second verb or with an infinitive: "Voir les photos : …". */
const pointsOn = sentenceFact((tokens, _base, { language, own, sentences }, index): boolean => {
  const sentence = sentences[index];
  if (language === 'und' || !sentence) return false;
  const said = tokens.filter(({ kind, folded }) => kind !== 'punctuation' || joining.has(folded));
  const first = said[0]?.folded ?? '';
  if (language === 'fr' && /(?:er|ir|re)$/.test(first) && leaving.has(first)) return true;
  const points = said.some(({ folded, kind }, at) => {
    const next = said[at + 1];
    if (kind === 'word' && here.has(folded)) return next === undefined || next.kind === 'object';
    return language === 'en' && at < secondVerb && joining.has(folded) && leaving.has(next?.folded ?? '');
  });
  const spoken = own.slice(sentence.from, sentence.to);
  return points || more[language].test(spoken) || opensCall[language].test(spoken);
});

/** What a headline counts: "5 steps to a tidy shed". */
const counted = wordSet(`
  tips ways steps reasons things ideas lessons mistakes secrets hacks rules myths facts tricks practices articles
  conseils astuces facons etapes raisons choses idees lecons erreurs regles mythes cles
`);
/** So near its beginning a headline has its number: "Gardens: 8 simple #tips". */
const latestNumber = 3;
/** Between the number and what it counts. */
const betweenCount = 3;

/** Whether a sentence is worded as the headline of what it links to: "How to…", "5 steps to…". */
const isHeadline = sentenceFact((tokens, _base, { language, sentences }, index): boolean => {
  if (language === 'und' || sentences[index]?.terminator === '?') return false;
  const said = tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'hashtag');
  if (said[0]?.folded === 'how' && said[1]?.folded === 'to') return true;
  const at = said.findIndex(({ kind }) => kind === 'number');
  if (at < 0 || at > latestNumber) return false;
  return said.slice(at + 1, at + 1 + betweenCount).some(({ folded }) => counted.has(folded.replace('#', '')));
});

/** For each sentence whether it sends readers away; undefined where it has no words. */
const sendings = paragraphFact((paragraph): readonly (boolean | undefined)[] =>
  personsOf(paragraph).map(({ words, we, imperatives }, index) => {
    if (words === 0) return undefined;
    const calls = imperatives.some(({ verb, negative }) => !negative && leaving.has(fold(verb)));
    return calls || pointsOn(paragraph, index) || (we === 0 && isHeadline(paragraph, index));
  }),
);

/** Whether a sentence from `from` on sends readers away. */
export function sendsFrom(paragraph: Paragraph, from: number): boolean {
  return sendings(paragraph).includes(true, from);
}

const sends = paragraphFact((paragraph) => sendsFrom(paragraph, 0));
const besides = paragraphFact((paragraph) => sendings(paragraph).filter((away) => away === false).length);
/** A post that says more than this beside its calls gives its readers something where they are. */
const mostBeside = 3;

const writesI = paragraphFact((paragraph) => personsOf(paragraph).some(({ i }) => i > 0));

const leads = paragraphFact(({ links }) =>
  links.some((link) => !link.image && link.text === undefined && profileOf(link.url) === undefined),
);

/**
 * Whether all that a few sentences do is to send their readers to a link: they call there, and nobody in them says "I".
 * A person's reaction or recommendation leaves room for an answer; a call whose answer is a click leaves none.
 */
export function sendsAway(posts: readonly Post[]): boolean {
  const some = (shows: (paragraph: Paragraph) => boolean): boolean => posts.some(({ own }) => someShow(own, shows));
  if (!some(leads) || !some(sends) || some(writesI) || posts.some(servesCause)) return false;
  return posts.reduce((sum, { own }) => sum + sumOver(own, besides), 0) <= mostBeside;
}
