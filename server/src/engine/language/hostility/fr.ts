import { wordSet } from '../questions/wordSet.ts';
import type { HostilePlace, Hostility } from './place.ts';

/** Words between an insult and what it hangs on: "ce _gros_ connard", "tu es _vraiment un sacré_ crétin". */
const intensives =
  wordSet(`gros grosse grosses sale sales pauvre pauvres petit petite petits petites vieux vieille vieilles sacre sacree sacres
  vrai vraie vrais vraies beau belle beaux belles bon bonne bons bonnes parfait parfaite sombre sombres pur pure foutu foutue fichu fichue maudit maudite maudits
  enorme immense triste tristes immonde ignoble grand grande grands grandes fieffe fieffee satane satanee simple tas hosto putains
  mechant mechante jeune jeunes autre dernier derniere giga mega enieme genre raciste racistes antisemite antisemites sexiste homophobe misogyne`);
const contemptuous = wordSet(
  'sale sales gros grosse grosses pauvre pauvres foutu foutue maudit maudite maudits sombre triste tristes fieffe fieffee immonde ignoble mechant mechante satane giga mega',
);
const swearing = wordSet('putain ptn ptain putin pitin ostie osti estie crisse criss tabarnak foutre bordel putains');
const collectives =
  wordSet(`espece especes bande bandes gang gangs ramassis tas troupeau race races peuple meute poignee armee repaire clan
  famille pays reseau reseaux ville club clique banque assemblee nid categorie gouvernement generation genre sorte qi mentalite reaction commentaire tete gueule sortes`);
const addressing = wordSet('espece especes bande gang ramassis troupeau meute espce spece');
const adverbs =
  wordSet(`juste vraiment trop tellement si aussi bien completement totalement carrement toujours encore vmt grave un peu assez plus tres
  qu que rien quand meme franchement tout toute tous ptet peut qun decidement visiblement clairement sacrement quun super hyper
  devenu devenue devenus parfois`);
const determiners = wordSet('un une des le la les l du qun quun 1');
/** How much of a quality: what follows is an adjective ("le plus débile"). */
const degrees = wordSet('plus moins peu aussi si tres assez tellement trop super hyper completement totalement');
/** Said of things as well, where they are adjectives. */
const ofThings = wordSet(
  'con cons conne connes debile debiles idiot idiots idiote idiotes imbecile imbeciles minable minables naze nazes inculte incultes',
);
/** Animals, illnesses, trades and lots as well: an article alone does not make them an insult. */
const ofOthers =
  wordSet(`blaireau blaireaux parasite parasites vermine ordure ordures pute putes charogne charognes clochard clochards clodo clodos illettre illettres
  analphabete analphabetes ignare ignares loser losers mytho mythos trainee catin consanguin consanguins consanguine plouc ploucs frustre frustree frustres minus garce garces beauf beaufs
  schlag enflure enflures crevard crevards inculte incultes cloporte cloportes triso trisos racaille racailles twit twits moron nono casse couilles couille raclo raclos charo gouine pouf pd pds`);
const copulas =
  wordSet(`suis sommes es est et ets e etes sont etre etais etait etiez etaient seras sera serez seront resteras restes restez reste
  deviens devient devenez sois soyez serais serait seriez t`);
const secondPersons = wordSet('tu t vous toi vs ta te tes tai tetais test');
const firstPersons = wordSet(`je j jsuis jsui chui chuis jss jsuisse jme jm moi suis jetais jvais jai jfais nous chu`);
const demonstratives = wordSet(
  'ce cet cette ces quel quelle quels quelles que c7 ste cte st que qu lautre leur leurs ton ta tes vos votre son ses chaque aucun quelques certains',
);
/** What a day, a tool or the weather is called a name for: "cette salope de pluie" hurts nobody. */
const things =
  wordSet(`pluie neige vent temps meteo voiture bagnole caisse ordi ordinateur machine imprimante telephone tel portable train bus metro tram avion moustique moustiques mouche
  mouches guepe guepes fourmis vie journee semaine lundi mardi matin reveil porte prise virus covid grippe rhume dent dos genou cle cles logiciel appli application connexion wifi internet
  mail truc trucs jeu match film serie moteur velo scooter four frigo chaudiere serrure clavier souris ecran imprimantes route feu chien chat pigeon bug`);
const reporting =
  wordSet(`traite traites traiter traitent traitait traitee traitez traiterai appele appelle appellent appeler prend prends prennent prendre pris prenez prenait passe
  passer passent passait sorti sortir entendre entendu entend lu lire accuse accuser accusent insulte insulter dit disent dire dis disait mot mots terme insultes nom surnom qualifie qualifier qualifient signifie definition
  entends entendez entend appelles nomme`);
const vocativeLeads = wordSet(
  'va allez aller eh he oh hey mec wesh gros toi ok merci oui non ouais bah ben tg salut coucou adieu alors @ , ! : … . ; - bonjour anniversaire oula ptdr mdr lol tiens gngn jpp pff pfff bah alors donc bref',
);

interface Frame {
  /** The first token that goes with the word: its intensives, "espèce de". */
  readonly from: number;
  /** The token that the whole hangs on. */
  readonly head: number;
  readonly article: boolean;
  readonly contempt: boolean;
  readonly swears: boolean;
  readonly collective: boolean;
  readonly addressed: boolean;
  readonly negated: boolean;
  readonly degree: boolean;
}

/** Walks back over what goes with the word. */
function frameOf(place: HostilePlace): Frame {
  let [from, index, steps] = [place.first, place.first - 1, 0];
  let [article, contempt, swears, collective, addressed, negated, degree] = [
    false,
    false,
    false,
    false,
    false,
    false,
    false,
  ];
  for (; steps < 10 && place.isWord(index); steps++, index--) {
    const word = place.at(index);
    if (intensives.has(word) && !article) {
      contempt ||= contemptuous.has(word);
      from = index;
    } else if ((word === 'de' || word === 'd') && collectives.has(place.at(index - 1)) && !article) {
      const collector = place.at(index - 1);
      collective = true;
      addressed ||= addressing.has(collector);
      from = index - 1;
      index--;
    } else if ((word === 'de' || word === 'd') && swearing.has(place.at(index - 1)) && !article) {
      swears = true;
      from = index - 1;
      index--;
    } else if (determiners.has(word)) article = true;
    else if (word === 'pas' || word === 'jamais' || word === 'ni') negated = true;
    else if (!adverbs.has(word)) break;
    else if (!article) degree ||= degrees.has(word);
  }
  return { from, head: index, article, contempt, swears, collective, addressed, negated, degree };
}

/** The first token of the noun phrase: with its article or demonstrative. */
function phraseStart(place: HostilePlace, frame: Frame): number {
  let first = frame.from;
  while (/^(?:un|une|des|le|la|les|l|ce|cet|cette|ces)$/.test(place.at(first - 1)) && place.at(first - 2) !== 'de')
    first--;
  return first;
}

/** "de merde", "de ta race" and a second insult after the word. */
function endOf(place: HostilePlace): number {
  const after = place.after(3);
  if (/^de (?:merde|m\b|mes deux|service|base|fond|ta race|ta mere|compet)/.test(after))
    return place.last + (/^de (?:mes|ta) /.test(after) ? 3 : 2);
  if (/^(?:mental|mentale|mentaux|fini|finie|finis|congenital|profond)\b/.test(after)) return place.last + 1;
  return place.last;
}

function isOfShit(place: HostilePlace): boolean {
  return /^de (?:merde|mes deux|ta race|ta mere|con|pute|m)\b/.test(place.after(3));
}

/** Whose property the word is, where a verb of being or a comparison stands before it. */
function subjectOf(place: HostilePlace, head: number): 'first' | 'second' | 'third' | 'thing' {
  for (let index = head; index >= head - 5 && place.token(index); index--) {
    const word = place.at(index);
    if (firstPersons.has(word) || word === 'on') return 'first';
    if (secondPersons.has(word)) return 'second';
    if (word === 'c' || word === 'ce' || word === 'ca' || word === 'cela') return 'thing';
    if (/^(?:il|elle|ils|elles|on|qui|@|mec|gars|type|meuf|fille|gens|tous|toutes|lui|eux)$/.test(word)) return 'third';
  }
  return 'third';
}

function isOneself(place: HostilePlace, frame: Frame): boolean {
  // "quel con je fais"
  if (/^(?:que )?(?:je|j|on|nous) (?:fais|fait|faisons|suis|sommes)\b/.test(place.after(3))) return true;
  const head = place.at(frame.head);
  if (firstPersons.has(head)) return true;
  if (copulas.has(head) || head === 'comme' || head === 'fais' || head === 'suis') {
    if (head === 'comme') {
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

function isReported(place: HostilePlace, frame: Frame): boolean {
  for (let index = place.first - 1; index >= frame.head - 2 && place.token(index); index--) {
    const word = place.at(index);
    if (reporting.has(word)) return true;
    if (word === ',' || word === ':') return false;
  }
  return /^(?:c est quoi|ca veut dire|veut dire|est un mot)/.test(place.after(3));
}

/** The other senses of some words. */
function isOtherSense(place: HostilePlace): boolean {
  const { word } = place;
  const before = place.before(place.first, 3);
  const after = place.after(2);
  if (word.startsWith('attarde'))
    return (
      (/(?:^| )(?:s|m|t|se|me|te|y|ne|n|ai|a|ont|ete|jm|nous|vous|on|il|elle|je|qui|fus|fut|(?:s|m|t|nous|vous) etre) ?$/.test(
        before,
      ) &&
        !/(?:t|es|etes) (?:es|est|vraiment)?$/.test(before)) ||
      (/^(?:sur|a la|au|aux|pas|jamais|longuement|dans|trop)\b/.test(after) &&
        !/^(?:un|une|cet|cette|ces|gros|grosse|sale)$/.test(place.at(place.first - 1)))
    );
  if (word.startsWith('mongol'))
    return (
      /(?:empire|eleveur|president|presidents|peuple|turco|cheval|chevaux|steppe|steppes|langue|nomade|nomades|chef|hun|yourte|barbecue|les|des|invasions|turc|ouighour) ?$/.test(
        before,
      ) || /^(?:et (?:les|des)|se rencontrent|de gengis)/.test(after)
    );
  if (word === 'batard' || word === 'batards' || word === 'batarde')
    return /(?:^| )(?:chien|chiens|chienne|chiot|chiots|pain|pains|solution|chat|croise|portee)(?: |$)/.test(
      `${place.before(place.first, 8)} ${after}`,
    );
  if (word === 'con') return /^(?:carne|brio|fuoco|sordino|moto|te partiro)\b/.test(after);
  if (word === 'bouffon') return /^(?:du roi|de la|de cour)/.test(after);
  if (/^(?:nul|nulle|nuls|nulles|bete|betes|moche|moches|laid|laide)$/.test(word))
    return !endsClause(place, place.last) || /^(?:en|a|au|pour|un|une)$/.test(place.at(place.first - 1));
  if (word === 'idiot') return /^(?:du village|utile|international)/.test(after);
  if (word === 'blaireau') return /(?:pinceau|brosse|poil|poils|rasage) (?:en|de|a)? ?$/.test(before);
  if (word === 'pute' || word === 'putes') return /(?:aux|bar a|boite a) ?$/.test(before) || /borgne/.test(after);
  if (word === 'autiste' || word === 'autistes') return true;
  return false;
}

/** "mon con", "je t’aime gros bâtard": among friends. */
function isFriendly(place: HostilePlace, frame: Frame): boolean {
  const laughs =
    /^(?:con|conne|cons|bete|idiot|idiote|debile|fou|folle)$/.test(place.word) && frame.from === place.first;
  if (
    laughs &&
    !frame.article &&
    /(?:^| )(?:mdr+|ptdr+|lol|haha+|xd|😂|🤣|jpp)(?: |$)/.test(`${place.before(place.first, 12)} ${place.after(12)}`)
  )
    return true;
  if (/^(?:mon|ma|mes|nos|notre|cher|chere|chers)$/.test(place.at(frame.head)) && place.grade !== 'slur') return true;
  const sentence = place.before(place.first, 12) + ' ' + place.after(12);
  return /(?:^| )(?:je t aime|jtm|je t m|jtaime|t aime|vous aime|bisous|bisou|adore|t adore|adorable|tu me manques|<3|❤️?|love)(?: |$)/.test(
    sentence,
  );
}

function endsClause(place: HostilePlace, last: number): boolean {
  const next = place.token(last + 1);
  return (
    next?.kind !== 'word' ||
    /^(?:et|mais|va|ferme|tu|t|tveu|tveux|vous|car|qui|de|que|pq|ptdr|mdr|lol)$/.test(next.folded)
  );
}

/** What the French word at a place does there; undefined where it hurts nobody. */
export function hostilityInFrench(place: HostilePlace): Hostility | undefined {
  if (isOtherSense(place)) return undefined;
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
    const dirty = /^sales?$/.test(place.at(place.first - 1));
    return dirty || ofShit || (frame.addressed && place.at(frame.from) !== 'gang') || (frame.swears && !frame.article)
      ? found('slur')
      : undefined;
  }
  if (frame.negated && !frame.addressed && (frame.article || !frame.contempt)) return undefined;
  // "un rhume de con", "ces moustiques de fdp": it says how bad a thing is.
  if (
    /^(?:de|d)$/.test(head) &&
    !frame.contempt &&
    /^(?:cons?|fdp|putes?|salauds?|batards?|encules?|connards?|debiles?)$/.test(place.word)
  )
    return undefined;
  if (grade === 'insult') return found('insult');
  const isCalled = frame.addressed || ofShit || frame.swears || (frame.contempt && frame.from < place.first);
  if (grade === 'label') {
    const islamo = place.word.startsWith('islamo');
    const discourse =
      /(?:mantra|manoeuvre|manoeuvres|langage|discours|delire|delires|moraline|doxa|propagande|bienpensance|secte|vermine|dictature|milice|milices|terrorisme|fanatisme) ?$/.test(
        place.before(place.first, 1),
      );
    const typical =
      /(?:tout|bon|bonne|bons|vrai|sacre|typique) ?$/.test(place.before(place.first, 2)) ||
      /^(?:typique|de base|de service|a la con)/.test(after(place));
    const called =
      /^(?:ah|d accord|ok|dit) (?:le|la|les)$/.test(place.before(place.first, 3)) ||
      /(?:ce|cet|cette) (?:con|conne|connard|conard|abruti) (?:de|d)$/.test(place.before(place.first, 3));
    // "toute une catégorie de gauchistes", "un gauchiste reste un gauchiste", "manger du gauchiste"
    const [before, next] = [place.before(place.first, 3), after(place)];
    const lumped =
      frame.collective ||
      /^(?:reste|restera) (?:un|une|des)\b/.test(next) ||
      /(?:manger|mangerai|mangerais|bouffer|bouffe|casser|cogner) (?:bien )?du ?$/.test(before);
    return lumped ||
      despised ||
      typical ||
      called ||
      islamo ||
      discourse ||
      (copulas.has(head) && subjectOf(place, frame.head) === 'second')
      ? found('contempt')
      : undefined;
  }
  if (
    isCalled &&
    !(grade === 'figure' && frame.contempt && !frame.addressed && !ofShit && subjectOf(place, frame.head) !== 'second')
  )
    return found('insult');
  const isCopula = copulas.has(head);
  const subject = isCopula ? subjectOf(place, frame.head) : undefined;
  if (subject === 'second') {
    if (grade === 'figure' && !frame.article) return undefined;
    return found('insult');
  }
  if (grade === 'person') {
    if (frame.degree && ofThings.has(place.word)) return undefined;
    if (isCopula)
      return frame.article || (subject === 'third' && !ofThings.has(place.word)) ? found('insult') : undefined;
    if (
      ((frame.article || /^(?:de|d)$/.test(head)) && !ofOthers.has(place.word)) ||
      frame.collective ||
      demonstratives.has(head)
    )
      return found('insult');
    if (isVocative(place, frame, last)) return found('insult');
  }
  return undefined;
}

function after(place: HostilePlace): string {
  return place.after(3);
}

function isVocative(place: HostilePlace, frame: Frame, last: number): boolean {
  // "PD de la gare ?"
  if (/^pds?$/.test(place.word) && /^d[eu]?$/.test(place.at(last + 1))) return false;
  const head = place.at(frame.head);
  if (!place.token(frame.head)) return endsClause(place, last);
  if (vocativeLeads.has(head) || secondPersons.has(head)) return endsClause(place, last);
  // "je t’ai répondu mongol": a noun without article that ends the sentence.
  const next = place.token(last + 1);
  const goesOn = /^(?:et (?:va|ferme|retourne|degage|casse|arrete|lis|apprends)|va|ferme|tveu|retourne)\b/.test(
    place.after(2),
  );
  return (
    !frame.article &&
    (!next || next.kind === 'punctuation' || next.kind === 'emoji' || goesOn) &&
    /(?:^| )(?:tu|t|vous|ton|ta|tes|votre|vos|toi|te|@) /.test(place.before(place.first, 12) + ' ')
  );
}
