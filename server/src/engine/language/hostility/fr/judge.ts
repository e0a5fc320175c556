import { isDefined } from '../defined.ts';
import type { HostilePlace, Hostility } from '../place.ts';
import { despisesCamp } from './camps.ts';
import {
  copulas,
  demonstratives,
  determiners,
  ofOthers,
  ofThings,
  secondPersons,
  things,
  vocativeLeads,
} from './cues.ts';
import { endOf, endsClause, type Frame, frameOf, isOfShit, phraseStart } from './frame.ts';
import { isFriendly, isOneself, isReported, subjectOf } from './innocence.ts';
import { isOtherSense } from './otherSense.ts';
import { hasSenseOfField, isAnotherWord, isSaidToSpare } from './senses.ts';

/** "vos rêves débiles", "un film con": after a noun and what stands before nouns; of a face or a voice it is said of somebody. */
function isOfNoun(place: HostilePlace): boolean {
  const [determiner, noun] = [place.at(place.first - 2), place.at(place.first - 1)];
  return (
    place.isWord(place.first - 1) &&
    (determiners.has(determiner) || /^(?:[mts](?:on|a|es)|[nv](?:otre|os)|leurs?)$/.test(determiner)) &&
    !ofPeople.test(noun)
  );
}

/** Called out to somebody, without a comma more often than with one. */
function isVocative(place: HostilePlace, frame: Frame, last: number): boolean {
  // "PD de la gare ?"
  if (/^pds?$/.test(place.word) && /^d[eu]?$/.test(place.at(last + 1))) return false;
  const head = place.at(frame.head);
  if (!place.token(frame.head)) return endsClause(place, last);
  if (vocativeLeads.has(head) || secondPersons.has(head)) return endsClause(place, last);
  // "vos rêves débiles": an adjective of a thing.
  if (ofThings.has(place.word) && isOfNoun(place)) return false;
  // "je t’ai répondu mongol": a noun without article that ends the sentence.
  const next = place.token(last + 1);
  const goesOn = /^(?:et (?:va|ferme|retourne|degage|casse|arrete|lis|apprends)|va|ferme|tveu|retourne)\b/.test(
    place.after(2),
  );
  return (
    !frame.article &&
    (!next || next.kind === 'punctuation' || next.kind === 'emoji' || goesOn) &&
    /(?:^| )(?:tu|t|vous|ton|ta|tes|votre|vos|toi|te|@) /.test(`${place.before(place.first, 12)} `)
  );
}

/** "t’es pas un con"; in "tu comprends pas, connard" it is the verb that is denied. */
function isDenied(place: HostilePlace, frame: Frame): boolean {
  if (!frame.negated || frame.addressed || (frame.contempt && !frame.article)) return false;
  const head = place.at(frame.head);
  const deniesVerb =
    !frame.article &&
    place.isWord(frame.head) &&
    !copulas.has(head) &&
    !/^(?:c|ce|si|et|mais|ou|y|a|il|elle)$/.test(head);
  return !(deniesVerb && endsClause(place, place.last));
}

/** Beasts and the like that nobody fat is seen in but to hurt: "gros chien" may be a fat dog. */
const neverFond =
  /^(?:(?:gros |grosse )?porcs?|porcasse|truies?|chiennes?|tapettes?|pedales?|dechets?|fumiers?|pourriture|guignols?|larves?|macaques?|guenons?|voleurs?|menteurs?|menteuse|viperes?|sangsues?)$/;

/** "et oh gros porc", "on fait ce qu’on veut, sale chien": called out, with contempt. */
function isDespisedFigure(place: HostilePlace, frame: Frame, last: number): boolean {
  const contempt = frame.contempt || /^(?:gros|grosse|sale) /.test(place.word);
  if (!contempt || frame.article || /^merdes?$/.test(place.word)) return false;
  if (/^d[eu]?$/.test(place.at(last + 1)) || !endsClause(place, last)) return false;
  if (/^(?:comme|de|d|en|a|quel|quelle|ce|cet|cette|plus)$/.test(place.at(frame.head)))
    return isVocative(place, frame, last);
  return /^sales?$/.test(place.at(place.first - 1)) || neverFond.test(place.word) || isVocative(place, frame, last);
}

/** Words that also say how bad a thing is: "un truc de con", "cette idée de fils de pute". */
const ofBadThings =
  /^(?:cons?|connes?|fdp|putes?|salauds?|salopes?|batards?|encules?|connards?|connasses?|debiles?|fils de putes?|fils de chiens?|attardes?|mongols?|gogols?|golmons?|petasses?|trous? du cul|trou de balle|boloss|abrutis?|racailles?)$/;
/** What a person is looked at by: "une tête de con" is said of a person. */
const ofPeople =
  /^(?:tete|tetes|gueule|gueules|tronche|face|voix|mentalite|comportement|avis|raisonnement|reflexion|logique|question|commentaire|tweet|argument|remarque|opinion|discours|vie|equipe|famille|commu|communaute|fanbase|public|peuple|pays|gang|groupe|con|conne|connard|abruti|amas|sorte|genre|type|maire|prof|voisin|pote|mec|gars|meuf|gosse|pere|mere|frere|freres|soeur|soeurs|copain|copains|copine|copines|ami|amis|amie|amies|chef|patron|patronne|mari|femme|fils|fille|cousin|cousine|oncle|tante|collegue|collegues|voisine|voisins|president|ministre)$/;

/** "ta réflexion d’attardé": what somebody says or does, told to them. */
function isOfAddressee(place: HostilePlace, frame: Frame): boolean {
  return (
    /^(?:attard|mongol|gogol|golmon|debile|abruti|connard|connasse|fils)/.test(place.word) &&
    /(?:^| )(?:ta|ton|tes|votre|vos) (?:[\p{L}]+ ){1,2}$/u.test(`${place.before(frame.head, 3)} `)
  );
}

/** "c’est toi le bouffon", "ciao les ploucs": somebody is called so with an article. */
function isNamedSo(place: HostilePlace, frame: Frame, last: number): boolean {
  const head = place.at(frame.head);
  if (!frame.article) return false;
  if (/^(?:toi|vous)$/.test(head)) return true;
  // "c’est elle la conne", "c’est Lucas le bouffon"
  if (
    /^(?:c|ce) (?:est|etait) (?:pas )?[\p{L}]+ $/u.test(
      `${place.before(frame.head + 1, 3).replace(/^(?!c).*? (?=c(?:e)? )/u, '')} `,
    )
  )
    return endsClause(place, last);
  if (/^(?:parle|parlez|approche|touche|ecris|suis) pas$/.test(place.before(place.first - 1, 2)))
    return endsClause(place, last);
  return /^(?:ciao|tchao|chao|bye|salut|coucou|adieu|allez)$/.test(head) && endsClause(place, last);
}

/** "débile ce mec", "aussi con que son père": the person stands after. */
function isOfPersonAfter(place: HostilePlace): boolean {
  return /^(?:que son|que sa|que ses|que toi|que vous|que lui|ce mec|ce type|ce gars|cette meuf|cette fille|ce gamin|ce gosse|cet homme|ce joueur)\b/.test(
    place.after(3),
  );
}

/** What the French word at a place does there; undefined where it hurts nobody. */
export function hostilityInFrench(place: HostilePlace): Hostility | undefined {
  if (isOtherSense(place) || isDefined(place) || isAnotherWord(place) || hasSenseOfField(place)) return undefined;
  const frame = frameOf(place);
  const { grade } = place;
  if (/^d[eu]?$/.test(place.at(place.last + 1)) && things.has(place.at(place.last + 2))) return undefined;
  const last = endOf(place);
  const found = (kind: Hostility['kind']): Hostility => ({
    place,
    kind,
    firstToken: phraseStart(place, frame),
    lastToken: last,
  });
  if (isReported(place, frame) || isFriendly(place, frame)) return undefined;
  if (isOneself(place, frame)) return undefined;
  const head = place.at(frame.head);
  const ofShit = isOfShit(place);
  const despised = frame.contempt || frame.swears || ofShit || frame.addressed;
  if (grade === 'slur') return found('slur');
  if (grade === 'group') {
    // "sale juif", "bande de …", "… de merde"; "une femme pauvre", "gros migrants" are none.
    const dirty = /^(?:sales?|sal)$/.test(place.at(place.first - 1));
    return dirty || ofShit || (frame.addressed && place.at(frame.from) !== 'gang') || (frame.swears && !frame.article)
      ? found('slur')
      : undefined;
  }
  if (isDenied(place, frame) || isSaidToSpare(place)) return undefined;
  // "un rhume de con", "ces moustiques de fdp": it says how bad a thing is.
  if (
    /^(?:de|d)$/.test(head) &&
    !frame.contempt &&
    !frame.article &&
    ofBadThings.test(place.word) &&
    !isOfAddressee(place, frame) &&
    !ofPeople.test(place.at(frame.head - 1))
  )
    return undefined;
  if (grade === 'insult') return found('insult');
  const isCalled = frame.addressed || ofShit || frame.swears || (frame.contempt && frame.from < place.first);
  if (grade === 'label') return despised || despisesCamp(place, frame) ? found('contempt') : undefined;
  if (
    isCalled &&
    !(grade === 'figure' && frame.contempt && !frame.addressed && !ofShit && subjectOf(place, frame.head) !== 'second')
  )
    return found('insult');
  if (grade === 'figure' && isDespisedFigure(place, frame, last)) return found('insult');
  const isCopula = copulas.has(head);
  const subject = isCopula ? subjectOf(place, frame.head) : undefined;
  if (subject === 'second') {
    if (grade === 'figure' && !frame.article) return undefined;
    return found('insult');
  }
  // "ça va faire débile": how a thing looks
  if (
    /^(?:fait|fais|faire|faisait)$/.test(head) &&
    /(?:^| )(?:ca|cela) (?:va |vient |peut )?$/.test(`${place.before(frame.head, 2)} `)
  )
    return undefined;
  // "si ce sont des clochards": people without a home.
  if (/^clo(?:chard|do)s?$/.test(place.word) && isCopula && subject === 'thing') return undefined;
  if (grade === 'person') {
    // "de la racaille gauchiste", "le seul attardé ici, c’est toi"
    if (/^(?:gauchistes?|bobos?|islamistes?|ecolos?|feministes?|macronistes?|gauchos?)\b/.test(place.after(1)))
      return found('insult');
    if (frame.article && /^(?:ici |la |de l histoire )?(?:, )?c est (?:toi|vous|lui|elle)\b/.test(place.after(6)))
      return found('insult');
    if (frame.degree && ofThings.has(place.word)) return isOfPersonAfter(place) ? found('insult') : undefined;
    if (isCopula)
      return frame.article || (subject === 'third' && !ofThings.has(place.word)) ? found('insult') : undefined;
    if (
      ((frame.article || /^(?:de|d)$/.test(head)) && !ofOthers.has(place.word)) ||
      frame.collective ||
      demonstratives.has(head)
    )
      return found('insult');
    if (isVocative(place, frame, last) || isNamedSo(place, frame, last)) return found('insult');
    if (isOfPersonAfter(place) && subject !== 'thing') return found('insult');
  }
  return undefined;
}
