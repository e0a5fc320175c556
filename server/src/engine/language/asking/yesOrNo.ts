import type { ClosedOpening } from '../../lexicons/closedCue.ts';
import type { Paragraph } from '../../text/paragraph.ts';
import { wordingOf } from '../questions/clauses.ts';

/**
 * Where a yes or a no is what one is after: requests, plans, wishes, what somebody has, knows, sells or has received, and one
 * thing that has just been spoken of ("did you find them?").
 */
const wanted = {
  en: [
    /\b(?:can|could|will|won t|may|shall) (?:you|u|i|we|someone|anyone)\b/,
    /\bwould (?:you|u|y all|you guys) (?:mind|like|please|help|want|care|join|come|share|lend|be (?:able|willing|interested|up|free|open|keen|around|there|in))\b/,
    /\bwould (?:you|u|y all|you guys) (?:[a-z]+ )?(?:give|send|tell|drop|show|bring|pass|lend|let) (?:me|us)\b/,
    /\b(?:are|r|were) (?:you|u|y all|you guys|you all) (?:coming|going|free|around|in|ready|joining|up|available|interested|there|here|ok|okay|alright|attending|able|looking|hiring|selling|on|sure)\b/,
    /\b(?:do|did|does|don t|didn t) (?:you|u|y all|you guys|you all|your [a-z]+) (?:all )?(?:know|want|wanna|need|fancy|mind|get|receive|see|sell|accept|take|offer|deliver|ship|remember|hear|have|got|speak|open|stock|serve|mean)\b/,
    /\b(?:have|haven t) (?:you|u) (?:got|seen|heard|received|met|booked|registered|signed|checked|had|eaten)\b/,
    /\b(?:suits?|work for (?:you|y all|everyone)|(?:ok|okay|fine|good) (?:with|for) (?:you|everyone))\b/,
    /\b(?:open|closed|available|in stock|hiring|free)$/,
    /\b(?:it|them|him|her|yet|at yours|answer|answers|reply|tomorrow|tonight|today|later|next|o clock|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/,
    /^(?:so )?you (?:(?:all|guys|do|people|really) )*(?:mean|re|are|sure|said|say|realize|realise|understand)\b|\b(?:some ?one|some ?body)\b/,
    /\b(?:need|needs|ready|dream|dreaming|tired of|sick of|fed up|looking for)\b/,
  ],
  fr: [
    /\b(?:pouvez|peux|pourriez|pourrais|voulez|veux|voudriez|voudrais|souhaitez|souhaites|venez|viens|viendrez|viendras|serez|seras|savez|sais|connaissez|connais|cherchez|cherches|vendez|vends|livrez|livres|proposez|proposes|recherchez|recherches)\b/,
    /\b(?:avez|as|auriez|aurais|auras|aurez) (?:(?:vous|tu) )?(?:un|une|des|du|de|d|le|la|les|l|recu|vu|bien|besoin|envie|fait|pris|pense|mange|fini|eu)\b/,
    /\b(?:dispos?|disponibles?|libres?|partante?s?|interesse|interessee?s?|presente?s?|d attaque|chauds?|inscrite?s?|la)$/,
    /\b(?:etes|es|seriez|serais) (?:vous|tu) (?:la|dispos?|disponibles?|libres?|partante?s?|interesse|interessee?s?|inscrite?s?|prete?s?)\b/,
    /\b(?:cela|ca|c) (?:vous|te|t) (?:va|convient|irait|conviendrait|arrange|arrangerait)\b/,
    /\bon (?:y va|se (?:voit|retrouve|capte|appelle))\b/,
    /\b(?:ouverte?s?|fermee?s?|disponible)$/,
    /^(?:le|la|les|l|en|y) [a-z]+ (?:vous|tu)\b|\b(?:vous|tu|t) (?:l|les|le|la|en|y) (?:avez|as|[a-z]+(?:ez|es))\b/,
    /\b(?:[a-z]+rez|[a-z]+ras|chez (?:vous|toi)|reponses?|demain|ce soir|aujourd|heures?|h|tout a l heure|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)\b/,
    /^(?:mais |et )?(?:vous|tu) (?:(?:vous|te) (?:rendez|rends) (?:bien |tous )?compte|realisez|realises|comprenez|comprends)\b/,
    /\b(?:besoin|envie|revez|reves|prete?s?|marre|assez de)\b/,
  ],
} as const;

/** "…, and what made you stay?", "…, and your cows?": the question goes on. */
const goesOn = {
  en: /\b(?:and|but|so|if so) (?:who|what|why|how|where|when|which|if so)\b|\band (?:you|yours|your [a-z]+)$/,
  fr: /\bet (?:qui|que|qu|quoi|pourquoi|comment|quand|quels?|quelles?|ou|si|combien)\b|\bet (?:(?:chez |pour )?(?:vous|toi)|l[ae]s? (?:votres?|tiens?|tiennes?)|(?:votre|vos|ton|ta|tes) [a-z]+)$/,
} as const;
/** "What loaf have you baked that …?": no yes answers it. */
const asksWhat = {
  en: /^(?:so |and |but |now )?(?:what|which|who|whose|how|why|where|when)\b/,
  fr: /\b(?:ou|quoi|qui|quand|comment|combien|pourquoi|lequel|laquelle)$|^(?:et |mais |alors )?(?:qui|que|qu|quoi|quel|quelle|quels|quelles|lequel|laquelle|pourquoi|comment|quand|combien)\b/,
} as const;
const whoever = {
  en: /\b(?:any ?one|any ?body|any of you)\b/,
  fr: /\b(?:quelqu|quelquun|quelqun|qqn|qqun)\b/,
} as const;
/** "Does anyone still use a paper diary?" asks what people do; "does anyone sell one?" asks for one. */
const ofHabits = {
  en: /\b(?:still|ever|also)\b/,
  fr: /\b(?:encore|deja|aussi|toujours|d autre)\b/,
} as const;
/** What many readers have one of: whoever asks of theirs speaks to many. */
const theirs = {
  en: /\byour (?:team|school|company|club|office|boss|class|classroom|town|village|city|street|workplace|employer|business|association|library|shop|studio|clinic|choir|department)\b/,
  fr: /\b(?:votre|vos|ton|ta|tes) (?:equipe|ecole|entreprise|boite|club|bureau|classe|ville|village|quartier|rue|employeur|association|asso|bibliotheque|atelier|commune|chorale|service)\b/,
} as const;
const readers = {
  en: /\b(?:you|u|your|yours|yourself|y all)\b/,
  fr: /\b(?:vous|tu|t(?! (?:il|elle|on|ils|elles)\b)|toi|te|votre|vos|ton|ta|tes|le votre)\b/,
} as const;

/** "Would that work at your school?"; "did you plant any?": by the time that it asks of. What it asks of the present is a habit. */
const times = {
  en: { opinion: /\b(?:would|should|could|might)\b/, experience: /\b(?:did|have|has|had|was|were)\b/ },
  fr: {
    opinion: /\b[a-z]+(?:rais|rait|riez|raient)\b/,
    experience:
      /\b(?:avez|as|a|ont|aviez|avais) (?:(?:vous|tu|t il|t elle|deja|jamais|aussi) )*[a-z]+(?:e|i|u|is|it|us|es)\b/,
  },
} as const;

/** What a question is about that takes yes or no, as far as the time of its verb tells. */
export function openingByTime(
  paragraph: Paragraph,
  sentence: number,
): Extract<ClosedOpening, 'opinion' | 'experience' | 'habit'> {
  if (paragraph.language === 'und') return 'opinion';
  const words = wordingOf(paragraph, sentence);
  const { opinion, experience } = times[paragraph.language];
  if (opinion.test(words)) return 'opinion';
  return experience.test(words) ? 'experience' : 'habit';
}

/** "Si vous êtes tentés, faites-nous signe ?": an invitation that ends on a raised voice. */
const invitesOnCondition = {
  en: /^if (?:you|anyone|anybody)\b.*\b(?:let (?:us|me) know|write|call|message|tell|drop|get in touch)\b/,
  fr: /^si (?:vous|tu|cela|ca|quelqu)\b.*\b(?:faites|fais|dites|dis|ecrivez|ecris|appelez|appelle|contactez|contacte|repondez|reponds|venez|viens) (?:nous|moi|lui|leur)\b/,
} as const;

/** "Have you got panels?": the thing that readers may have as well, last. */
const alsoOwned = {
  en: /^(?:and |so |but )?(?:have (?:you|y all) got|do (?:you|y all) (?:still |also )?have) (?:any |an? |some )?([a-z]{4,})(?: too| as well| yourself| at home)?$/,
  fr: /^(?:et |mais )?(?:est ce que )?(?:vous (?:en )?avez|tu as|avez vous|as tu) (?:aussi |deja )?(?:des|une?|du|de la|de l|d) ([a-z]{4,})(?: aussi| chez (?:vous|toi))?$/,
} as const;

/** What a question asks readers whether they have, folded: who has told of theirs wants no loan. */
export function askedWhetherOwned(paragraph: Paragraph, sentence: number): string | undefined {
  const { language } = paragraph;
  return language === 'und' ? undefined : alsoOwned[language].exec(wordingOf(paragraph, sentence))?.[1];
}

/**
 * Whom a question that takes yes or no asks about themselves, where more than a yes would be welcome: whoever reads ("Is your
 * team back in the office?"), or a reader who may as well be one friend ("Did you plant any?"). Undefined for what is after
 * the yes: "Are you coming?", "Do you have a ladder?".
 */
export function askedOfThemselves(paragraph: Paragraph, sentence: number): 'many' | 'reader' | undefined {
  const { language } = paragraph;
  if (language === 'und') return undefined;
  const words = wordingOf(paragraph, sentence);
  if (asksWhat[language].test(words) || goesOn[language].test(words)) return undefined;
  if (wanted[language].some((wants) => wants.test(words)) || invitesOnCondition[language].test(words)) return undefined;
  if (whoever[language].test(words)) return ofHabits[language].test(words) ? 'many' : undefined;
  if (theirs[language].test(words)) return 'many';
  return readers[language].test(words) ? 'reader' : undefined;
}
