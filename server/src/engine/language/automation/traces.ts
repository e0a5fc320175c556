import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';

/** "[Auto] Level at the bridge: 2.31 m": a program says by a tag that it speaks; "[…] Read more". */
const tags: readonly RegExp[] = [
  // "*[RSS]: Really Simple Syndication" spells out an abbreviation.
  /^(?!\*\[[^\]\n]{1,20}\]:)[^\p{L}\p{N}[\]]{0,4}\[(?:auto(?:mated|matic|matique|matis[ée]e?)?(?:[ -]?(?:post|tweet|message|alerte?|dm|mp))?|rss(?: feed)?|bot|robot|feed|flux(?: rss)?|(?:publication|message|post|alerte|envoi|tweet|r[ée]ponse) (?:auto|automatique|automatis[ée]e?))\](?![([])/iu,
  /\[(?:…|\.{3})\]\s{0,2}(?:read more|continue reading|lire la suite|lire plus|la suite)\b(?=[^\p{L}\n]{0,6}(?:https?:|$))/iu,
];

/** "The post … appeared first on …": what feeds put below what they cut, and what stands before it. */
const firstOn =
  /(?:appeared first on|first appeared on|est apparu en premier (?:sur|dans)|apparaît en premier (?:sur|dans))(?=\s\S)/iu;
const thePost =
  /(?:^|[.…\]]\s{0,3})(?:(?:The|This) (?:post|article|story|entry)|(?:L['’]|Cet )article|[CL]e billet)\s.{0,160}$/iu;
const longestTitle = 200;

function firstOnOf(raw: string): Span | undefined {
  const found = firstOn.exec(raw);
  if (!found || !thePost.test(raw.slice(Math.max(0, found.index - longestTitle), found.index))) return undefined;
  return { from: found.index, to: found.index + found[0].length };
}

/** "… https://… via IFTTT", "via @dlvr_it": who sent it, behind what was sent. */
const service = String.raw`(?:ifttt|dlvr[._]?it|hootsuite|zapier|twitterfeed|sumall|crowdfire|missinglettr|networkedblogs|paper\.?li|buffer)`;
const sentVia = new RegExp(
  String.raw`(?:https?:\/\/\S{1,300}|[.!?…])\s+((?:via|par)\s+(?:@|https?:\/\/(?:www\.)?)?${service}(?:[./]\S*)?)\s*$`,
  'iu',
);
const sentFrom =
  /^(?:envoyé|publié|partagé|posté|sent|posted|shared) (?:depuis|via|avec|from|with) (?:buffer|hootsuite|zapier|ifttt|swello|metricool)(?=\s?:|[.!]?$)/iu;
/** "Just posted a photo @ the abbey https://…", "I posted a photo on Facebook https://…": as one network said it on another. */
const photoAt =
  /^(?:i )?(?:just posted an? (?:new )?(?:photo|video) @(?= \S)|(?:just )?posted an? (?:new )?(?:photo|video) (?:on|to) (?:facebook|instagram)(?=:? https?:))/iu;

function sentBy(raw: string): Span | undefined {
  const behind = sentVia.exec(raw);
  if (behind) {
    const from = behind.index + behind[0].indexOf(behind[1] as string);
    return { from, to: from + (behind[1] as string).length };
  }
  const before = sentFrom.exec(raw) ?? photoAt.exec(raw);
  return before ? { from: 0, to: before[0].length } : undefined;
}

/** "Low (21), Big Thief (12) via #LastFM": what somebody heard, as a program counts it. */
const counted = /\(\d+\)[^()\n]{1,40}\(\d+\)/u;
const heard = /last\.?fm|spotify|deezer|\btop (?:artists?|tracks?|albums?|songs?)\b|plus [ée]cout[ée]/iu;

/** Services that write a line in the name of whoever uses them, and what such lines begin with, folded. */
const sharers =
  /[@#]?(?:runkeeper|nikeplus|nike \+|nikerunclub|nike run club|strava|endomondo|runtastic|adidas running|garmin(?: connect)?|mapmy(?:run|ride|walk|hike|fitness)|fitbit|decathlon coach|swarm(?:app)?|foursquare|4sq|untappd|duolingo|shazam|soundhound|getglue|raptr|trueachievements)(?![\p{L}\p{N}])/u;
const shared =
  /^(?:(?:(?:hey|wow|woohoo|yeah|yay) [,!] )?(?:i (?:just )?|just )(?:completed|finished|ran|walked|jogged|biked|cycled|rode|hiked|swam|rowed|earned|unlocked|checked|backed|pledged|supported|signed|liked|added|favou?rited|uploaded|posted|published|rated|discovered|used|marked|saved|shared|entered|won|got|reached|completing|logged)|(?:i m |i am )?(?:drinking|listening to|currently listening|at) |(?:je viens de|j ai|vient de) (?:courir|terminer|finir|parcourir|marcher|rouler|gagner|debloquer|obtenir|soutenir|signer|publier|ajouter|noter|aimer|decouvrir|enregistrer|couru|termine|fini|parcouru|marche|roule|gagne|debloque|obtenu|soutenu|signe|publie|ajoute|note|aime|decouvert|enregistre)|je suis (?:a|au|chez) )/;
const mostWordsOfLine = 32;

/** "Thanks for the follow!", whoever it is, and what such a message goes on with. */
const followed =
  /^(?:(?:hi|hey|hello|bonjour|salut|coucou|yo)[ ,!]*(?:@\S+ |[a-z]+ )?[,!]? ?)?(?:and |et )?(?:thanks|thank you|thx|many thanks|merci)(?: so much| very much| a lot| beaucoup| mille fois)? (?:for|de|pour|d) (?:following|the follow|follow|connecting|the add|adding|subscribing|(?:me|nous) suivre|m avoir (?:suivi|ajoute)|nous avoir suivi|votre abonnement|ton abonnement|l abonnement|vous etre abonne|t etre abonne|le follow|l ajout|ton follow|votre ajout)[a-z]*(?: (?:me|us|back|here|along|ici))?(?: [, ]*@?[\p{L}\d_]+)? *[!.,:;)🙏😊🎉]*$/u;
const goesOn =
  /^(?:and |et |please |ps |p s )?(?:check|download|grab|visit|get|join|subscribe|like|click|here|feel|be sure|don t forget|have a look|take a look|see|read|listen|buy|claim|enjoy|discover|find|watch|book|use|connect|decouvr|telecharg|visit|rejoin|suive|suis|like|n hesite|retrouv|abonne|profite|recev|recois|jete|jette|voici|voila|cliqu|lise|lis|regard|recuper|ecoute|consult|reserve|utilis|commande)/;

function foldedSentence({ tokens }: Paragraph, index: number): string {
  const words: string[] = [];
  for (const { sentence, folded } of tokens) if (sentence === index) words.push(folded);
  return words.join(' ');
}

/** "Thanks for the follow! Grab my guide": the first words for whoever comes, and the sale that they lead to. */
function welcomeOf(paragraph: Paragraph): Span | undefined {
  const [first, second] = paragraph.sentences;
  if (!first || !second || first.to > 90 || !/thank|thx|merci/i.test(paragraph.own.slice(0, first.to)))
    return undefined;
  return followed.test(foldedSentence(paragraph, 0).trim()) && goesOn.test(foldedSentence(paragraph, 1))
    ? { from: first.from, to: first.to }
    : undefined;
}

/** "I just completed a 5 km run with @Runkeeper <link>": a line that a service wrote. */
function sharedLineOf(paragraph: Paragraph): Span | undefined {
  if (paragraph.links.length === 0 || paragraph.tokens.length > mostWordsOfLine * 2) return undefined;
  const words = paragraph.tokens.filter(({ kind }) => kind === 'word').length;
  if (words > mostWordsOfLine || paragraph.own.includes('?')) return undefined;
  const line = paragraph.tokens.map(({ folded }) => folded).join(' ');
  const head = shared.exec(line);
  const service = head && sharers.exec(line.slice(head[0].length));
  if (!service) return undefined;
  const first = paragraph.tokens[0] as Span;
  return { from: first.from, to: (paragraph.sentences[0] ?? first).to };
}

/** What programs leave in a paragraph by the shape of it rather than by a phrase. */
export const tracesIn = paragraphFact((paragraph): readonly Span[] => {
  const { own, raw } = paragraph;
  const spans: Span[] = [];
  if (raw.includes('[')) {
    for (const tag of tags) {
      // Brackets are Markdown's before they are anybody's.
      const found = tag.exec(raw);
      if (found) spans.push({ from: found.index + found[0].search(/[\p{L}[]/u), to: found.index + found[0].length });
    }
  }
  const first = firstOnOf(raw);
  if (first) spans.push(first);
  const sender = sentBy(raw);
  if (sender) spans.push(sender);
  const count = counted.exec(own);
  if (count && heard.test(own)) spans.push({ from: count.index, to: count.index + count[0].length });
  const line = welcomeOf(paragraph) ?? sharedLineOf(paragraph);
  if (line) spans.push(trimmed(own, line));
  return spans;
});

function trimmed(text: string, { from, to }: Span): Span {
  let end = to;
  while (end > from && /[\s.!:;,\uFFFC]/u.test(text.charAt(end - 1))) end--;
  return { from, to: end };
}
