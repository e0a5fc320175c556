import type { Post } from '../../draft.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { wordSet } from '../wordSet.ts';

/** Addresses that only programs make: a person copies the page's own. */
const feedHosts =
  /^(?:https?:\/\/)?(?:www\.)?(?:ift\.tt|dlvr\.it|feedproxy\.google\.com|feeds\.feedburner\.com|paper\.li)\/[^/?#\s]/i;
const feedCampaign =
  /[?&]utm_(?:source|medium|campaign)=(?:dlvr\.it|ifttt|twitterfeed|zapier|rss|feedburner|revive|reviveoldpost)(?:&|$)/i;

/** Links of a paragraph that a service for automatic posts made. */
export const feedLinksOf = paragraphFact((paragraph): readonly Span[] =>
  paragraph.links
    // In running text a link with words of its own was copied by a person, wherever they had found it.
    .filter(
      ({ url, from, to }) =>
        !/^(?:!?\[|<a\s)/i.test(paragraph.raw.slice(from, to)) && (feedHosts.test(url) || feedCampaign.test(url)),
    )
    .map(({ from, to }) => ({ from, to })),
);

const marker =
  /^[^\p{L}\p{N}#@]{0,8}(?:blog\]\s)?(?:(?:my )?(?:new|latest) (?:blog ?post|post|article|video|(?:podcast )?episode|podcast|newsletter|blog|recipe|review|story|entry|upload|gallery|track|release|tutorial|issue|job|vacancy|listing|product)(?: is (?:up|live|out))?(?: on (?:my|the|our) (?:blog|site|website|channel))?|(?:(?:mon|notre) )?(?:(?:nouvelle|dernière) (?:vidéo|recette|fiche|chronique|annonce|offre(?: d[’']emploi)?|galerie|publication|actualité|émission)|nouveau (?:tuto|tutoriel|dossier|produit)|dernier (?:épisode|numéro)|nouvel article|nouveau billet|nouveau post|nouvel épisode|nouveau podcast|nouvelle newsletter|dernier article|dernier billet|nouvelle note|nouveau sur le blog|(?:article|billet|épisode|vidéo) (?:publiée?|mise? en ligne))(?: (?:de|du|sur le|sur mon|sur notre|en ligne|sur la) ?(?:blog|site|chaîne|podcast|ligne)?)?|(?:just published|vient de paraître|à (?:lire|voir|écouter) sur (?:le|mon|notre) (?:blog|site)|sur le blog|blog update|new on the blog|from the blog|auto-?post|rss))(?: publiée?)?\s?[:|–—-]\s|^I(?:’ve|'ve)? just published (?=[“"])/iu;
const selves = wordSet('i we you your je j vous tu nous votre ton merci thanks');
const fewWords = 18;
/** What titles begin with that tell of oneself, and are titles still: "How we mended the roof". */
const titleWords = wordSet('how why what when where comment pourquoi quand ce');

/**
 * The head of a post that is a title and its link as a feed writes them: "New blog post: <title> <link>", with nothing of
 * one's own around.
 */
export function feedHeadOf(post: Post): { paragraph: Paragraph; base: number; span: Span } | undefined {
  const start = post.own.findIndex(({ paragraph }) => paragraph.raw.trim() !== '');
  const first = post.own[start];
  const head = first && marker.exec(first.paragraph.raw.slice(0, 160));
  if (!first || !head) return undefined;
  const { paragraph } = first;
  const rest = post.own.slice(start + 1);
  const all = [paragraph, ...rest.map((placed) => placed.paragraph)];
  if (!all.some(({ links }) => links.some(({ image }) => !image))) return undefined;
  const tokens = all.flatMap((each) => each.tokens.filter(({ kind }) => kind === 'word'));
  const spoken = all.flatMap((each) => each.sentences).filter(({ to, from }) => to - from > 1).length;
  if (
    tokens.length > fewWords ||
    spoken > 2 ||
    rest.some((placed) => placed.paragraph.tokens.some(({ kind }) => kind === 'word'))
  )
    return undefined;
  const title = tokens.filter((token) => token.from >= head[0].length);
  if (!titleWords.has(title[0]?.folded ?? '') && title.some(({ folded }) => selves.has(folded))) return undefined;
  const from = head[0].search(/[\p{L}\p{N}]/u);
  return { paragraph, base: first.from, span: { from, to: head[0].replace(/(?:\s?[:|–—-])?\s$/u, '').length } };
}

const aboutTools = wordSet(`
  automatise automatiser automatisation automatiques scenario scenarios workflow workflows webhook webhooks applet applets
  recette api integration robot robots bot bots
  automate automated automating automation integration integrations zap zaps script scripts`);
const firstPerson = wordSet('je j nous on mon ma mes notre nos i we my our me');

/** Whether what begins at a token stands right behind a link, as what programs add does. */
export function followsLink({ links, raw }: Paragraph, { from }: Span): boolean {
  return links.some(({ to }) => to <= from && !/[^\s([|–—-]/.test(raw.slice(to, from)));
}

/** Whether a paragraph speaks about automatic posts rather than being one: it says who connects what. */
export function speaksOfAutomation(paragraph: Paragraph, sentence: number): boolean {
  const words = paragraph.tokens.filter((token) => token.kind === 'word' && token.sentence === sentence);
  return words.some(({ folded }) => aboutTools.has(folded) || firstPerson.has(folded));
}
