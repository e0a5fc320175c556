import type { Post } from '../../draft.ts';
import { causes as english } from '../../lexicons/en/causes.ts';
import { causes as french } from '../../lexicons/fr/causes.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { Pattern } from '../../phrases/phrase.ts';
import { someShow } from '../../text/gather.ts';
import { paragraphFact } from '../../text/paragraph.ts';
import { postKindOf } from '../postKind/postKindOf.ts';
import { wordSet } from '../wordSet.ts';

const speaksForCause = paragraphLexicon<Pattern>({ fr: french, en: english });

/** Where people sign or give for a cause. */
const causeSites = /(?<!com)petition|change\.org|avaaz|gofundme|justgiving|leetchi|helloasso|cotizup/;
/** Longer addresses are read only this far. */
const longestUrl = 120;

/** Whether a paragraph links to where people sign or give. */
export const linksToCause = paragraphFact(({ links }): boolean =>
  links.some(({ url }) => causeSites.test(url.slice(0, longestUrl).toLowerCase())),
);

const serious = new Set(['safety', 'condolences', 'job-offer', 'appeal']);
const rescues = new Set(['safety', 'condolences']);

/** Whether a post calls for help to others: missing persons, blood, petitions, donations, a job to fill. To spread is to help. */
export function servesCause(post: Post): boolean {
  return someShow(post.own, speaksForCause) || someShow(post.own, linksToCause) || serious.has(postKindOf(post));
}

const emergencies = new Set(['missing', 'blood']);
/** Who begs for people in distress begs for no cause of their own. */
const distress = wordSet(`
  cancer leukaemia leukemia transplant hospice hospital refugee refugees flood floods earthquake wildfire victim victims homeless evicted
  burned burnt funeral foster rescue shelter ukraine gaza suicide emergency appeal orphans
  leucemie greffe hopital refugies refugiees sinistre sinistres sinistree brule brulee incendiee inondation inondations incendie seisme victimes obseques
  refuge maraude maraudes orphelins adopter urgence hebergement`);

const inDistress = paragraphFact(
  (paragraph): boolean =>
    speaksForCause(paragraph).some(({ phrase }) => emergencies.has(phrase.id)) ||
    paragraph.tokens.some(({ folded }) => distress.has(folded)),
);

/** Whether a post calls for help that cannot wait, or for people in distress: a cause that is nobody's own. */
export function callsForHelp(post: Post): boolean {
  return someShow(post.own, inDistress) || rescues.has(postKindOf(post));
}
