import type { HostilePlace } from '../place.ts';
import { copulas, firstPersons, reporting, secondPersons } from './cues.ts';
import type { Frame } from './frame.ts';

/** Who something is said of. */
export type Subject = 'first' | 'second' | 'third' | 'thing';

const kin =
  /^(?:meres?|peres?|maman|papa|soeurs?|freres?|femme|mec|meuf|copains?|copines?|parents?|potes?|amis?|amies?|fils|filles?|chef|profs?|gosses?|enfants?|collegues?|fans?)$/;

/** Whose property the word is, where a verb of being or a comparison stands before it. */
export function subjectOf(place: HostilePlace, head: number): Subject {
  for (let index = head; index >= head - 5 && place.token(index); index--) {
    const word = place.at(index);
    if (firstPersons.has(word) || word === 'on') return 'first';
    // "tes conversions sont nulles": what is yours, and not you
    if (/^(?:ton|ta|tes|votre|vos)$/.test(word) && index === head - 2 && !kin.test(place.at(index + 1))) return 'thing';
    // "quand vous en rapportez un autre est une …": the verb is another's.
    if (secondPersons.has(word))
      return index < head - 2 && /^(?:est|sont|etait|etaient|sera|seront|serait)$/.test(place.at(head)) && word !== 't'
        ? 'third'
        : 'second';
    if (word === 'c' || word === 'ce' || word === 'ca' || word === 'cela') return 'thing';
    if (/^(?:il|elle|ils|elles|on|qui|@|mec|gars|type|meuf|fille|gens|tous|toutes|lui|eux)$/.test(word)) return 'third';
  }
  return 'third';
}

/** Said of the writer: "je suis con", "comme un con". */
export function isOneself(place: HostilePlace, frame: Frame): boolean {
  // "quel con je fais"
  if (/^(?:que )?(?:je|j|on|nous) (?:fais|fait|faisons|suis|sommes)\b/.test(place.after(3))) return true;
  // "mon fils serait attardé": one's own child
  if (
    /^(?:attarde|debile|mongol)/.test(place.word) &&
    /(?:^| )(?:mon|ma|mes) (?:fils|fille|gosse|gosses|enfant|enfants|bebe|petit|petite) (?:[^ ]+ ){0,5}$/.test(
      `${place.before(place.first, 8)} `,
    )
  )
    return true;
  // "c’est qui le con qui a perdu ses clés ? c’est moi"
  if (
    /(?:^| )c est qui (?:le|la|l) $/.test(`${place.before(place.first, 5)} `) &&
    /c['’ ]est moi/i.test(place.paragraph.prose)
  )
    return true;
  // "des idiots comme moi"
  if (/^comme (?:moi|nous)\b/.test(place.after(2))) return true;
  const head = place.at(frame.head);
  // "parle avec moi, connard": the writer is who is spoken to.
  const spokenTo =
    head === 'moi' &&
    !frame.article &&
    (frame.contempt ||
      /^(?:avec|avk|a|de|pour|chez|sur|contre|dis|dites|laisse|laissez|lache|lachez|ecoute|ecoutez|explique|regarde|parle|donne|montre|excuse|crois|part|aide|rends|fous|foutez)$/.test(
        place.at(frame.head - 1),
      ));
  if (firstPersons.has(head)) return !spokenTo;
  // "mon accent, on dirait un con"
  if (head === 'dirait')
    return (
      place.at(frame.head - 1) === 'on' &&
      /(?:^| )(?:mon|ma|mes|moi|je|j|jsuis|jss|suis) /.test(`${place.before(frame.head, 14)} `)
    );
  if (copulas.has(head) || head === 'comme' || head === 'fais' || head === 'suis') {
    if (head === 'comme') {
      // "Comme un idiot, j’ai laissé le four allumé."
      if (/^, (?:j|je|moi|mon|ma)\b/.test(place.after(3))) return true;
      // "je me suis fait avoir comme un con": the nearest subject is the writer.
      const words = place.before(frame.head, 14).split(' ');
      const nearest = words.findLast((word) =>
        /^(?:j|je|jsuis|jme|moi|mon|jai|jetais|jvais|ma|m|tu|t|vous|il|ils|elle|elles|on|qui|toi|mec|mecs|gars|type|meuf|gens)$/.test(
          word,
        ),
      );
      return nearest !== undefined && /^(?:j|je|jsuis|jme|moi|mon|jai|jetais|jvais|ma|m)$/.test(nearest);
    }
    return subjectOf(place, frame.head) === 'first';
  }
  return (
    /(?:^| )(?:moi (?:meme )?(?:en )?|suis je |me sens |me sentir |me senti |me sentais |passer pour |passe pour )$/.test(
      `${place.before(frame.head + 1, 4)} `,
    ) && !/(?:^| )(?:tu|vous) /.test(place.before(frame.head + 1, 6))
  );
}

/** Told of somebody who said it: "il m’a traité de …". */
export function isReported(place: HostilePlace, frame: Frame): boolean {
  // "traiter les gens de nègre et de bougnoule", "… c’est pas des insultes"
  if (
    /^d[e']?$/.test(place.at(frame.head)) &&
    /(?:^| )(?:trait|insult|qualifi|accus)[a-z]* (?:[a-z@]+ ){0,6}$/.test(`${place.before(frame.head, 8)} `)
  )
    return true;
  // "passer pour un …", "prendre les voisins pour des …", "étiqueté …": what somebody is held for.
  if (
    /(?:^| )(?:pass[a-z]+|pren[a-z]+|pris|trouv[a-z]+|tenir|tiens|tient) (?:[a-z@]+ ){0,7}pour (?:(?:un|une|des|le|la|les|l|vrai|gros) )*$|(?:^| )(?:etiquet|catalogu|tax|qualifi)[a-z]+ (?:d |de |comme )?(?:un |une |des )?$/.test(
      `${place.before(place.first, 12)} `,
    ) &&
    !/(?:^| )(?:te|t|vous) pren/.test(place.before(place.first, 12))
  )
    return true;
  // "pour les autres, c’est un …", "rajoute à la fin : …", "traité de … et de sale …"
  if (
    /(?:^| )pour (?:les autres|eux|beaucoup|certains|certaines) (?:, )?c (?:est|etait) (?:un |une )?$|(?:^| )(?:rajout|ajout|ecri|tap|repond)[a-z]* (?:[^ ]+ ){0,4}: $|(?:^| )traite[a-z]* d[e']? (?:[^ ]+ ){1,5}$/.test(
      `${place.before(place.first, 9)} `,
    )
  )
    return true;
  const after = place.after(10);
  // "être un con ne sert à rien": qui que ce soit.
  if (
    /^etre (?:(?:un|une|le|la|vrai|gros) )*$/.test(`${place.before(place.first, 5)} `) &&
    /^(?:ne|n|est|sert|rend|coute|aide|suffit|fait|, c|c|ca)\b/.test(after)
  )
    return true;
  if (
    /^(?:c est quoi|ca veut dire|veut dire|est un mot)/.test(after) ||
    /(?:^| )(?:c|ce|est|sont|serait|etait) (?:(?:pas|non|plus|une?|des|par|contre|clairement|bien|aussi|vraiment|juste|toujours|quand|meme) )*(?:insultes?|injures?)(?! (?:a|au|aux) )(?: |$)/.test(
      after,
    )
  )
    return true;
  for (let index = place.first - 1; index >= frame.head - 2 && place.token(index); index--) {
    const word = place.at(index);
    // "t’as rien à dire, connard"
    const saysNothing =
      /^(?:dire|entendre|lire)$/.test(word) && /(?:rien|quoi|mieux) (?:a|de)$/.test(place.before(index, 2));
    // "c’est toi qui insultes, abruti": one insults somebody _of_ something.
    const insultsSomebody = word.startsWith('insult') && !/^d[e']?$/.test(place.at(frame.head));
    // "un jeu de mots pour un …", "ce qu’il dit, …": another word is meant, another is spoken of.
    const isFarNoun =
      /^(?:mots?|nom|surnom|terme|definition|lire|lu|passe|sorti)$/.test(word) && index < frame.from - 2;
    const isOfOthers = word === 'dit' && /(?:qu|que) (?:il|elle|on|ils)$/.test(place.before(index, 2));
    // "j’ai jamais dit le contraire, sale …": something else is said.
    const saysElse =
      /^(?:dit|dis|dire)$/.test(word) &&
      frame.contempt &&
      index < frame.from - 2 &&
      /^(?:le|la|les|ca|cela|tout|n|des)$/.test(place.at(index + 1));
    // "je dis que t’es …": the writer says so.
    const isOwnSaying =
      /^(?:dis|dire|dirais|redis)$/.test(word) &&
      /^qu/.test(place.at(index + 1)) &&
      /(?:^| )(?:j|je|on) (?:te |vous |le )?(?:[a-z]+ )?$/.test(`${place.before(index, 3)} `);
    if (
      reporting.has(word) &&
      !isOwnSaying &&
      !saysElse &&
      !saysNothing &&
      !insultsSomebody &&
      !isFarNoun &&
      !isOfOthers &&
      !(frame.addressed && index < frame.from - 1)
    )
      return true;
    if (word === ',' || word === ':') return false;
  }
  return false;
}

/** "mon con", "je t’aime gros bâtard": among friends. */
export function isFriendly(place: HostilePlace, frame: Frame): boolean {
  const laughs =
    /^(?:con|conne|cons|bete|idiot|idiote|debile|fou|folle)$/.test(place.word) && frame.from === place.first;
  if (
    laughs &&
    !frame.article &&
    /(?:^| )(?:mdr+|ptdr+|lol|haha+|xd|😂|🤣|jpp)(?: |$)/.test(`${place.before(place.first, 12)} ${place.after(12)}`)
  )
    return true;
  if (/^(?:mon|ma|mes|nos|notre|cher|chere|chers)$/.test(place.at(frame.head)) && place.grade !== 'slur') return true;
  const sentence = `${place.before(place.first, 12)} ${place.after(12)}`;
  return /(?:^| )(?:je t aime|j t aime|on t aime|jtm|je t m|jtaime|je vous aime|on vous aime|bisous|bisou|adore|t adore|adorable|tu me manques|<3|❤️?|love)(?: |$)/.test(
    sentence,
  );
}
