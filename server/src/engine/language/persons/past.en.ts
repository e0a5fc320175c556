import type { ClauseWord } from '../questions/clauses.ts';
import { wordSet } from '../wordSet.ts';

const irregular = wordSet(`
  was were had did went got made took gave brought built bought came drove felt found grew heard held kept knew led learned
  learnt left let met paid put read ran said saw sold sent set showed spoke spent stood taught told thought understood won wrote
  began broke chose became strove lost fell drank ate slept woke wore threw sat rode rose hit hurt quit cut shut burnt dreamt
  forgot forgave froze hid hung laid meant sang sank shook shot struck stuck swam swore tore wept withdrew used couldn wasn
  didn weren hadn`);
const past = wordSet('i we');
const between = wordSet(`
  ve d also just really once finally recently never always then actually first quickly eventually only even all both still
  personally literally almost not`);
/** -ed words that are no past of one's own doing: "I need", "we bleed". */
const notPast = wordSet('need feed speed exceed succeed proceed indeed seed embed bleed breed heed');

function isPast(word: string): boolean {
  return irregular.has(word) || (word.length > 4 && word.endsWith('ed') && !notPast.has(word));
}

/** Whether what was lived may begin with a word. */
export function beginsPastInEnglish(word: string): boolean {
  return word === 'ive' || word === 'weve' || past.has(word);
}

/** Whether an English sentence tells something in the first person and in the past. */
export function livedInEnglish(words: readonly ClauseWord[]): boolean {
  for (let at = 0; at < words.length; at++) {
    const subject = (words[at] as ClauseWord).word;
    if (subject === 'ive' || subject === 'weve') return true;
    if (!past.has(subject)) continue;
    for (let next = at + 1; next < Math.min(words.length, at + 4); next++) {
      const { word } = words[next] as ClauseWord;
      // "I've learned", "I have learned" and not "I have to".
      if (isPast(word)) return true;
      if (word === 'have' && next === at + 1) {
        const after = words.slice(next + 1, next + 3).map((each) => each.word);
        if (after.some(isPast) || /^(?:been|done|seen|gone|known|written|taken|given|spoken)$/.test(after[0] ?? ''))
          return true;
      }
      if (!between.has(word)) break;
    }
  }
  return false;
}
