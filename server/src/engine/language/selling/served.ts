import type { SentenceSigns } from './signs.ts';

/** How much of what a sentence gives is a pretext in a pitch. */
const mostPretext = 0.6;
/** So much of a product is there for a problem to be its own. */
const leastSolution = 0.7;
/** With less of a product or a trade to list the features of, a list may be of anything. */
const leastSubject = 0.4;
/** How much each kind of sentence serves a pitch. */
const serving = {
  name: 0.8,
  item: 0.65,
  loneItem: 0.4,
  check: 0.55,
  problem: 1,
  rid: 0.65,
  reader: 0.65,
  we: 0.65,
} as const;

/** After so many sentences about something else what follows is no longer about what is pitched. */
const longestScope = 2;
/** What one made and gives one's own address for is what the lines behind it are about. */
export const leastMade = 0.4;
/** A line of so few words hangs on what stands before it. */
const fewWords = 4;

/** Whether a sentence is about what the post pitches by itself: what follows it speaks of the same. */
function anchors({ weighed, we, reader, gives }: SentenceSigns): boolean {
  return gives < 1 && (weighed.strength >= 0.4 || weighed.brands >= 0.4 || (we && reader && gives === 0));
}

/** Whether a line belongs to what a post is built of: "No contracts. No waiting. Just a garden.", and who signs what was said. */
function builds(sentences: readonly SentenceSigns[], index: number): boolean {
  const { rid, just, signed } = sentences[index] as SentenceSigns;
  const [before, next, afterNext] = [sentences[index - 1], sentences[index + 1], sentences[index + 2]];
  if (rid) return next?.just === true || (next?.rid === true && afterNext?.just === true);
  return (just && before?.rid === true) || (signed && before?.quotes === true);
}

/** What each sentence gains in a post that pitches so far. A list of features belongs to the line that it follows. */
export function addedTo(
  sentences: readonly SentenceSigns[],
  isAbout: (signs: SentenceSigns) => boolean,
  seller: number,
  pitch: number,
  /** Whether it leads to one's own address: then it is about what is there from its first line on. */
  address: boolean,
  /** Whether it leads there or closes with the call to get it: then what its author made is what the lines behind it are about. */
  theirs: boolean,
): number[] {
  const ofItem = seller >= leastSubject ? serving.item : serving.loneItem;
  let scope = address ? longestScope : 0;
  // Under "What I learned" a list is no list of features, until the product or a call comes back.
  let isGift = false;
  const firstAbout = sentences.findIndex(isAbout);
  return sentences.map((signs, index) => {
    const { item, check, rid, reader, we, gives, asks, leads, weighed } = signs;
    const about = isAbout(signs) && !signs.denies;
    const isMade = theirs && weighed.brands >= leastMade;
    const serves = Math.max(item ? ofItem : 0, rid ? serving.rid : 0, reader ? serving.reader : 0, we ? serving.we : 0);
    if (signs.headsGift && !about) isGift = true;
    else if (about || (!item && anchors(signs))) isGift = false;
    if (isGift) scope = 0;
    else if (about || isMade || anchors(signs)) scope = longestScope;
    // A line of a list that says what is prevented or explained belongs to the list.
    else if (gives >= 1 && !item) scope = 0;
    else if (serves === 0 && !asks && !leads && weighed.words > fewWords) scope--;
    // A problem put to readers before the product that solves it.
    if (signs.asksReader && index < firstAbout && seller >= leastSolution) return serving.problem * pitch;
    if (gives >= 1 || asks || signs.thanks) return 0;
    const inScope = scope > 0;
    // "Voici comment Nuba…", "if you want…": what gives elsewhere explains here what is sold.
    const pretext = about || (reader && inScope) ? Math.min(weighed.gives, mostPretext) : 0;
    return (
      (Math.max(
        about ? serving.name : 0,
        inScope ? serves : 0,
        builds(sentences, index) ? serving.rid : 0,
        check && !isGift ? serving.check : 0,
      ) +
        pretext) *
      pitch
    );
  });
}
