import type { HostilePlace } from '../place.ts';
import { endsClause } from './frame.ts';

/** The author of "Dead Souls": "les livres de Gogol", "N. Gogol". */
function isWriterGogol({ paragraph, first, last }: HostilePlace): boolean {
  const { tokens } = paragraph;
  const [before, token, after] = [tokens[first - 1], tokens[first], tokens[last + 1]];
  if (!token || !/^G[a-z]/.test(paragraph.raw.slice(token.from, token.to))) return false;
  const opens = before?.sentence !== token.sentence;
  return opens
    ? after?.kind === 'word' && after.sentence === token.sentence
    : /^(?:de|chez|par|\.|nicolas|nikolai|et|lire)$/.test(before?.folded ?? '');
}

/** "Cons…", "Cons..." */
function isCutOff({ paragraph: { prose, tokens }, last }: HostilePlace): boolean {
  const to = tokens[last]?.to ?? 0;
  return prose.startsWith('...', to) || prose.startsWith('…', to);
}

/** "La ferme du Bâtard", "rue du Blaireau": a place by its name, with its capital. */
function isPlaceName(place: HostilePlace): boolean {
  const { paragraph, first } = place;
  const token = paragraph.tokens[first];
  return (
    token !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(paragraph.raw.slice(token.from, token.to)) &&
    /(?:^| )(?:rue|place|chemin|impasse|ferme|moulin|bois|mont|col|pont|ruisseau|fontaine|cafe|auberge|mare|hameau|lieu dit) (?:du|de la|de l|des|au|aux|a la) ?$/.test(
      place.before(first, 4),
    )
  );
}

const ofBeasts =
  /(?:^| )(?:cadavre|cadavres|carcasse|terrier|terriers|renard|renards|sanglier|sangliers|chevreuil|chevreuils|herisson|herissons|faune|empreinte|empreintes)(?: |$)/;

/** The other senses of some words. */
export function isOtherSense(place: HostilePlace): boolean {
  const { word } = place;
  const before = place.before(place.first, 3);
  // "Ne laissons pas les salauds gagner": whatever stands in one's way.
  if (/(?:^| )laiss[a-z]+ (?:pas )?les$/.test(before) && /^(?:gagner|faire|passer)\b/.test(place.after(1))) return true;
  const after = place.after(2);
  // "faire le con", "jouer l’idiot": what one does, for fun as often as not.
  if (
    /(?:fais|fait|faire|faites|font|faisait|faisais|jouer|joue|joues|jouez|jouent|jouait) (?:le|la|les|l) ?$/.test(
      before,
    )
  )
    return true;
  if (isPlaceName(place)) return true;
  if (word === 'gogol' || word === 'gogols') return isWriterGogol(place);
  // "On fera une bonne bamboula", and Kition-Bamboula.
  if (word === 'bamboula')
    return (
      /(?:faire|fait|bonne|grosse|la|grande) (?:une|la|bonne)? ?$/.test(before) ||
      /(?:^| )une (?:bonne|grosse|sacree|grande) ?$/.test(before) ||
      /[\p{L}]-$/u.test(place.paragraph.prose.slice(0, place.paragraph.tokens[place.first]?.from ?? 0).slice(-2))
    );
  // "ceux qui les encules", with the verb misspelled
  if (/^encules?$/.test(word) && /(?:qui|je|j|on|il|elle|ils|tu) (?:les|la|le|l|nous|vous|t|m|se|lui) ?$/.test(before))
    return true;
  // "battu, enculé par": what was done to somebody.
  if (
    /^encules?$/.test(word) &&
    /^par\b/.test(after) &&
    !/^(?:cet|ces|sale|sales|d|un|l)$/.test(place.at(place.first - 1))
  )
    return true;
  if (word === 'pouffe')
    return (
      /^(?:de|en|comme)\b/.test(after) ||
      !/^(?:une|la|cette|grosse|sale|pauvre|vieille|les|des|ces|de|d|petite|espece|quelle|quel)$/.test(
        place.at(place.first - 1),
      )
    );
  if (word.startsWith('attarde'))
    return (
      (/(?:^| )(?:s|m|t|se|me|te|y|ne|n|ai|a|ont|ete|jm|nous|vous|on|il|elle|je|qui|fus|fut|(?:s|m|t|nous|vous) etre) ?$/.test(
        before,
      ) &&
        !/(?:t|es|etes) (?:es|est|vraiment)?$/.test(before)) ||
      (/^(?:sur|a la|au|aux|pas|jamais|longuement|dans|trop)\b/.test(after) &&
        !/^(?:un|une|cet|cette|ces|gros|grosse|sale)$/.test(place.at(place.first - 1)))
    );
  if (
    word.startsWith('mongol') &&
    /^(?:.*(?:c est|ses|sont|partie|que|bande|y a|etes|comme)) (?:vraiment |tous |toutes |bien )?des$/.test(
      place.before(place.first, 4),
    )
  )
    return false;
  if (word.startsWith('mongol'))
    return (
      /(?:empire|eleveur|president|presidents|peuple|turco|cheval|chevaux|steppe|steppes|langue|nomade|nomades|chef|hun|yourte|barbecue|les|des|invasions|turc|ouighour|entre [a-z]+ et) ?$/.test(
        before,
      ) || /^(?:et (?:les|des)|se rencontrent|de gengis)/.test(after)
    );
  if (word === 'batard' || word === 'batards' || word === 'batarde')
    return /(?:^| )(?:chien|chiens|chienne|chiot|chiots|pain|pains|solution|chat|croise|portee)(?: |$)/.test(
      `${place.before(place.first, 8)} ${after}`,
    );
  if (word === 'con') return /^(?:carne|brio|fuoco|sordino|moto|te partiro)\b/.test(after);
  // « si vous êtes handicapé »: who may read is asked, and called nothing.
  if (word.startsWith('handicape') && /(?:^| )si (?:vous etes|tu es|t es|on est|l on est) ?$/.test(before)) return true;
  // « Il sert de bouffon au riche »: a part that somebody has.
  if (word === 'bouffon')
    return (
      /^(?:du roi|de la|de cour)/.test(after) || /(?:^| )(?:ser(?:t|vir|vait|vant)|role)(?: \S+)? de ?$/.test(before)
    );
  if (/^(?:nul|nulle|nuls|nulles|bete|betes|moche|moches|laid|laide)$/.test(word))
    return !endsClause(place, place.last) || /^(?:en|a|au|pour|un|une)$/.test(place.at(place.first - 1));
  if (word === 'idiot') return /^(?:du village|utile|international)/.test(after);
  if (word === 'blaireau' || word === 'blaireaux')
    return (
      /(?:pinceau|brosse|poil|poils|rasage) (?:en|de|a)? ?$/.test(before) ||
      ofBeasts.test(`${place.before(place.first, 6)} ${place.after(6)}`)
    );
  // "300 € fdp compris": frais de port
  if (word === 'fdp')
    return (
      /^(?:compris|inclus|in|out|offerts?|gratuits?|en|a|de \d|:|\d|\+|\))/.test(after) ||
      /(?:€|euros?|\d|\+|hors|avec|les|frais) ?$/.test(place.before(place.first, 1))
    );
  // "Cons:" beside "Pros:", in English
  if (word === 'cons' && !place.isWord(place.first - 1) && !place.isWord(place.last + 1)) return true;
  // "le ministère du Cons…": a longer word that is cut off
  if (word === 'cons') return isCutOff(place) && /^(?:du|un|le|au)$/.test(place.at(place.first - 1));
  if (word === 'pute' || word === 'putes') return /(?:aux|bar a|boite a) ?$/.test(before) || /borgne/.test(after);
  if (word === 'autiste' || word === 'autistes') return true;
  return false;
}
