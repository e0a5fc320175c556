import type { PhraseMatch } from '../../phrases/match.ts';
import type { Paragraph, Span } from '../../text/paragraph.ts';
import { personsOf } from '../stance/persons.ts';

const plainSuccess = /succès|réussite|bonheur|performance|croissance|success|succeed|growth|growing|happiness|winning/i;
/** What comes after "the key to success" where somebody only says what they hold it to be. */
const saysWhat =
  /^[^.!?\n]{0,90}?(?:[\s,](?:is|are|was|lies?|remains?|est|sont|était|reste|réside|résident)\b|[\s,[*_](?:c|ce n)['’](?:est|était)\b|[\s,]ce sont\b|[\s,]inclu(?:ent|t|de|des)\b)/i;
const namesIt = /^\s*:\s+\p{Ll}/u;
const saidOfIt =
  /(?:^|[\s’'])(?:is|are|was|be|becomes?|est|sont|était|être|devient|ce sont)\s+(?:(?:often|also|really|souvent|aussi|vraiment|bien|donc|the|a|an|la|les|une|des)\s+)*$/i;

const seeking =
  /(?:cherch\p{L}*|attend\p{L}*|rêv\p{L}*|croi\p{L}*|promett\p{L}*|look(?:s|ing)? for|wait(?:s|ing)? for|expect\p{L}*|believ\p{L}* in|promis\p{L}*)\s+(?:(?:à|une?|des?|la|les|the|an?|some|any|of|au|aux)\s+)*$/iu;
const denying =
  /(?:^|\s)(?:not|no|never|is ?n['’]t|are ?n['’]t|was ?n['’]t|pas|aucune?|sans)\s+(?:an?\s+|the\s+|une?\s+|d['’]|de\s+)?(?:[\p{L}-]+\s+){0,3}$/iu;
const notBecause = /(?:n['’]est pas parce qu|\b(?:not|n['’]t) because\b)/i;
/** Of several keys none is a recipe. */
const oneOf = /(?:^|\s)(?:one of|l['’]une des|une des|un des)\s+$/i;
/** "A surefire way to annoy everybody": where nobody wants to get to. */
const illEnd =
  /^\s+(?:(?:quickly|completely|just)\s+)?(?:invit|introduc|fail|los|burn|kill|break|annoy|alienat|ruin|destroy|wast|miss|confus|frustrat|disappoint|upset|demotivat|be ignored|go broke|end up|get (?:fired|banned|ignored|blocked|lost|stuck))/i;
const sorcery = /magie|sorci|vaudou|incantation|grimoire|enchant/i;
const medicine = /médicament|posologie|phéno|épilep|antibio|vaccin|placebo|dosage|traitement de fond|prescri/i;

function sentenceAround({ prose, sentences, tokens }: Paragraph, { firstToken, from, to }: PhraseMatch) {
  const sentence: Span = sentences[tokens[firstToken]?.sentence ?? 0] ?? { from: 0, to: prose.length };
  return { before: prose.slice(sentence.from, from), after: prose.slice(to, Math.max(to, sentence.to)) };
}

/**
 * Whether words of a recipe hold none out: an opinion ("the key to success is to begin"), what others look for ("cherche une
 * solution miracle"), a habit of the writer's own, a name ("a Magic Bullet"), a drug.
 */
export function holdsNoRecipe(paragraph: Paragraph, match: PhraseMatch): boolean {
  const { before, after } = sentenceAround(paragraph, match);
  const words = paragraph.raw.slice(match.from, match.to);
  if (notBecause.test(before) || seeking.test(before) || denying.test(before)) return true;
  const { first, second } = personsOf(paragraph, match.firstToken, match.lastToken);
  switch (match.phrase.id) {
    case 'key-to-success':
      return (
        plainSuccess.test(words) &&
        (saysWhat.test(after) ||
          oneOf.test(before) ||
          saidOfIt.test(before) ||
          (paragraph.kind !== 'heading' && namesIt.test(after)))
      );
    case 'guaranteed-way':
      return (
        illEnd.test(after) ||
        (/^certain/i.test(words) && (/^certain ways/i.test(words) || /(?:^|\s)an?\s+$/i.test(before)))
      );
    case 'we-guarantee-you':
      return /^\s+(?:(?:an?|the|more|some)\s+)?(?:errors?|bugs?|mistakes?|problems?|trouble|lost|stuck)\b/i.test(after);
    case 'money-machine':
      // "a client machine has 100 files": a computer
      return /^client machines?$/i.test(words) && !/\b(?:turn|become|build|creat|own|your|my|our)/i.test(before);
    case 'cannot-fail':
      return /^\s+if\b/i.test(after);
    case 'only-thing-that-works':
      return (
        /\bthing you need to$/i.test(words) &&
        /^\s+(?:have|do|change|add|install|remember|run|set|write|edit|keep|watch)\b/i.test(after)
      );
    case 'infallible-feminine':
      return /^formules? magiques?$/i.test(words) && sorcery.test(paragraph.prose);
    case 'proven':
      return /^\s+(?:prompts?|designs?|components?|code|librar(?:y|ies))\b/i.test(after);
    case 'secret-method':
      // "une complexité technique cachée": technical, and no technique
      return /^technique/i.test(words) && /(?:complexité|dette|dimension|contrainte|aspect|partie)\s+$/i.test(before);
    case 'works-every-time':
    case 'hack-the-algorithm':
      return first && !second;
    case 'scientifically-proven':
      return medicine.test(paragraph.prose);
    case 'foolproof':
    case 'miracle-product':
      // "Magic sling tips" are tips for a sling. A brand; what sorcerers of a novel do.
      if (/^magic \p{L}+ \p{L}+$|^magic(?:al)? tricks?$/iu.test(words)) return true;
      return /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(words)
        ? /\p{L}/u.test(before)
        : /^magic systems?$/i.test(words) && !/^\s+(?:to|for|that)\b/i.test(after);
    default:
      return false;
  }
}
