import { wordSet } from '../../wordSet.ts';
import type { HostilePlace } from '../place.ts';
import { adverbs, copulas } from './cues.ts';
import { endsClause } from './frame.ts';
import { subjectOf } from './innocence.ts';

/** What cannot stand between "you", or an article, and what somebody is called: a clause goes on there, or another begins. */
const stops =
  wordSet(`a an the this that these those some any every no my your ur his her their our its i me he she it we they you u him them us who whom what which where when
  how why of to in on at for from with by about into onto over under than as if because and or but so not never am is are was were be been do does did don didn doesn
  have has had having will would can could should may might must shall won wouldn couldn shouldn get got see saw meet met call called calls calling know knew want need love hate like
  say said tell told make made find found hire hired beat fight elect elected vote voted trust believe feed fed block ignore hear heard read met date dated look looks sound sounds seem feel t s m re ve ll d`);
/** Called out to somebody alone and without an article: none of them is a thing, a deed or a quality as well. */
const callable =
  /^(?:idiot|loser|coward|bozo|dolt|dunce|ignoramus|fool|airhead|knucklehead|nutcase|wacko|whacko|psycho|lunatic|pervert|perv|degenerate|parasite|bimbo|incel|prick|bastard|bitch|turd|maggot|dickwad|troll|clown|hypocrite|hypocrit|liar|weirdo|fatty|crook|traitor|fraud|imposter|sociopath|psychopath|narcissist|bigot|scoundrel|crybaby|whiner|chump|charlatan|thug|commie|nazi|fascist|racist|freak|puke|bully|invertebrate|lunkhead|buttface|butthead|dopey|dummy|creep|punk|muppet|shill|snowflake|rube|wuss)$/;
export function isCallable({ word }: HostilePlace): boolean {
  return callable.test(word);
}

/** "you idiots happily pay for it": several are called so, whatever they do; "you fools" rush in. */
const calledTogether =
  /^(?:idiots|losers|cowards|bozos|dolts|dunces|airheads|knuckleheads|wackos|psychos|lunatics|perverts|degenerates|parasites|incels|pricks|bastards|maggots|turds|trolls|clowns|hypocrites|liars|crooks|traitors|frauds|bigots|scoundrels|crybabies|whiners|chumps|charlatans|thugs|commies|nazis|fascists|racists|creeps|jerks)$/;
export function isCalledSeveral({ word }: HostilePlace): boolean {
  return calledTogether.test(word);
}

export function areCalledTogether(place: HostilePlace): boolean {
  return isCalledSeveral(place) && /^(?:you|u|ya)$/.test(place.at(place.first - 1));
}
/** The same, and deeds as well: "do you troll?" */
const alsoDeeds = /^(?:troll|creep|bitch|fool|hack|leech|rat|snake|worm|bum|joke|puke|bully|shill)$/;
/** Animals that like people, and that people like. */
const beasts =
  /^(?:dogs?|cows?|cats?|sheep|animals?|monkeys?|apes|worms?|bots?|donkeys?|monsters?|people|liberals?|savages?)$/;
/** So many words tell at most what he is like. */
const mostWords = 4;

/** Whether the words before say who the word is said of across what he is like: "you drug-abusing loser", "you are a well-rounded idiot". */
export function isCalledAcross(place: HostilePlace): boolean {
  for (let index = place.first - 1; index >= place.first - 1 - mostWords; index--) {
    const word = place.at(index);
    if (!place.isWord(index)) return false;
    if (/^(?:you|u|ya|ye)$/.test(word)) {
      const verb = /^(?:do|did|don|can|could|will|would|if|when|t|should|must|to|may|might|let)$/.test(
        place.at(index - 1),
      );
      return isCallable(place) && endsClause(place) && !(verb && alsoDeeds.test(place.word));
    }
    if (/^(?:a|an|one|such)$/.test(word)) return isSaidToReader(place, index) || isSaidOfSomebody(place, index);
    if (stops.has(word)) return false;
  }
  return false;
}

/** "you are … a", "makes you a", "your a": what stands before an article is said of the reader. */
function isSaidToReader(place: HostilePlace, article: number): boolean {
  let head = article - 1;
  while (adverbs.has(place.at(head)) && head > article - 4) head--;
  const word = place.at(head);
  if (/^(?:your|ur|youre)$/.test(word)) return true;
  if (/^(?:you|u)$/.test(word)) return /^(?:makes?|making|made|call|calling)$/.test(place.at(head - 1));
  if (word === 'like')
    return (
      /(?:^| )(?:you|u) (?:just |really |all )?(?:sound|look|act|are acting)$/.test(place.before(head, 5)) &&
      !/mak/.test(place.before(head, 5))
    );
  if (/^(?:being|acting|be)$/.test(word) && /^(?:quit|stop)$/.test(place.at(head - 1))) return true;
  return copulas.has(word) && subjectOf(place, head) === 'second';
}

/** "he is a far-left leaning coward": said of a person across what that person is like. */
function isSaidOfSomebody(place: HostilePlace, article: number): boolean {
  let head = article - 1;
  while (adverbs.has(place.at(head)) && head > article - 3) head--;
  return (
    place.grade === 'person' &&
    isCallable(place) &&
    copulas.has(place.at(head)) &&
    /^(?:he|she)$/.test(place.at(head - 1)) &&
    endsClause(place)
  );
}

/** "pussies like you", "a pig like you", "as dumb as you are": who is spoken to is put beside it. */
export function isLikeReader(place: HostilePlace): boolean {
  const after = place.after(3);
  if (place.grade === 'quality')
    return (
      /^as (?:you|u|ur|your|him|these|those)\b/.test(after) &&
      /^(?:as|so)$/.test(place.at(place.first - 1)) &&
      /^(?:stupid|dumb|dim|dense|gullible|ignorant|pathetic|delusional|clueless|ugly|worthless|useless|retarded|illiterate|foolish|moronic|idiotic|brainless)$/.test(
        place.word,
      )
    );
  return /^(?:like|such as) (?:you|u|yourself|urself|yourselves|y all)\b/.test(after) && !beasts.test(place.word);
}

/** "what a joke you are", "the clown you are". */
export function isWhatReaderIs(place: HostilePlace): boolean {
  const said = /^(?:you|u) (?:all |guys |really |truly )?(?:are|r|re)\b/.exec(place.after(3));
  // "how racist you are" tells how much.
  if (!said || beasts.test(place.word) || place.at(place.first - 1) === 'how') return false;
  const next = place.token(place.last + 1 + said[0].split(' ').length);
  return next?.kind !== 'word' || /^(?:and|but|with|for|just|lol|too|u|you)$/.test(next.folded);
}

const isArticle =
  /^(?:a|an|the|this|that|some|another|every|any|no|what|which|one|my|his|her|their|of|for|as|by|with|or|and|to)$/;
/** How far back an article is looked for that the word may belong to. */
const reach = 4;

/** "go change your diapers maggot!", "wash your mouth, troll": called out at the end of what is told to somebody. */
export function isCalledAtEnd(place: HostilePlace): boolean {
  if (!isCallable(place) || place.isWord(place.last + 1)) return false;
  if (place.at(place.last + 1) === ',') return false;
  const before = place.at(place.first - 1);
  if (!place.token(place.first - 1)) return false;
  for (let index = place.first - 1; index >= place.first - reach && place.isWord(index); index--) {
    if (isArticle.test(place.at(index))) return false;
  }
  if (before !== ',' && !place.isWord(place.first - 1)) return false;
  const sentence = `${place.before(place.first, 16)} `;
  return (
    /(?:^| )(?:you|u|your|ur|yourself|youre|ya) /.test(sentence) ||
    /^(?:@ )*(?:just |please |now |so |then |and )*(?:don ?t |do not )?(?:go|get|try|stop|take|learn|look|read|keep|come|grow|wake|move|tell|show|leave|give|eat|drop|quit|suck|crawl|calm|nice|good|watch|post|do|be|play|talk|speak|write|ask|worry|use) /.test(
      sentence,
    )
  );
}
