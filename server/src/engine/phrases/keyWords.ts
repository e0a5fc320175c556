import { wordSet } from '../language/wordSet.ts';
import { foldedWords } from './notation.ts';

/** Words of which nearly every text has some: to wait for them is not to wait at all. */
const everywhere = wordSet(`
le la les l un une des d de du au aux a et ou en y que qu qui ne n pas plus se s si ce c cette ces cet ca on il ils elle elles je j tu nous vous me m te t
mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs lui moi toi soi
pour par sur avec dans sans chez entre vers est es suis sommes etes sont etait ai as avons avez ont etre avoir fait faire peut tout tous
toute toutes tres bien mais donc car comme quand meme aussi
the an of to in on for with at by from up out about we you i it is are was were be been am have has had do does did this that these
those my your our their his her its he she they them us him will would can could no not so if as or but and what how who when where
why all any more just get one re ve ll
`);

const costs = { everywhere: 100, short: 10, middling: 3, long: 1 } as const;
const longestShort = 3;
const longestMiddling = 5;

function costOf(word: string): number {
  if (everywhere.has(word)) return costs.everywhere;
  if (word.length <= longestShort) return costs.short;
  return word.length <= longestMiddling ? costs.middling : costs.long;
}

/** Words of which a text must hold one, and how likely any text does. */
interface Keys {
  readonly words: readonly string[];
  readonly cost: number;
}

const space = 0x20;
const noBreakSpace = 0xa0;
const exclamation = 0x21;
const hash = 0x23;
const dollar = 0x24;
const open = 0x28;
const close = 0x29;
const star = 0x2a;
const lessThan = 0x3c;
const equals = 0x3d;
const greaterThan = 0x3e;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const caret = 0x5e;
const bar = 0x7c;

/** What ends a plain word, by character code; all of them are below 0x80. */
const endsWord = new Uint8Array(0x80);
for (const code of [space, exclamation, hash, dollar, open, close, star, lessThan, greaterThan, openBracket])
  endsWord[code] = 1;
for (const code of [closeBracket, caret, bar, 0x09, 0x0a, 0x0d]) endsWord[code] = 1;

function isSpace(code: number): boolean {
  return code === space || code === noBreakSpace;
}

/**
 * Reads of a pattern what a text must hold for it to be found there; see `Pattern` for the notation. All patterns of a
 * language are read at the first keystroke: character by character, and nothing is made but what is kept.
 */
class KeyReader {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  read(): Keys | undefined {
    this.condition();
    this.condition();
    this.skipSpaces();
    if (this.code() === caret) this.at++;
    return this.sequence(false);
  }

  /** The character here; NaN at the end. */
  private code(): number {
    return this.source.charCodeAt(this.at);
  }

  private skipSpaces(): void {
    while (isSpace(this.code())) this.at++;
  }

  private condition(): void {
    this.skipSpaces();
    const mark = this.code();
    if ((mark !== equals && mark !== exclamation) || this.source.charCodeAt(this.at + 1) !== open) return;
    this.skipPast(')');
  }

  private skipPast(closer: string): void {
    const to = this.source.indexOf(closer, this.at);
    this.at = to < 0 ? this.source.length : to + 1;
  }

  /** The rarest of what all the elements up to the end of a sequence ask for. */
  private sequence(isInGroup: boolean): Keys | undefined {
    let best: Keys | undefined;
    for (;;) {
      this.skipSpaces();
      const code = this.code();
      if (Number.isNaN(code) || code === bar || code === close || code === closeBracket) return best;
      if (code === dollar && !isInGroup) return best;
      if (code === exclamation && this.source.charCodeAt(this.at + 1) === open) return best;
      const keys = this.element(code);
      if (keys && (!best || keys.cost < best.cost)) best = keys;
    }
  }

  /** What one element asks for; undefined where it may match nothing, or what is no word of its own. */
  private element(code: number): Keys | undefined {
    if (code === open) return this.group();
    if (code === openBracket) {
      this.group();
      return undefined;
    }
    if (code === lessThan) {
      this.skipPast('>');
      return undefined;
    }
    const from = this.at;
    while (this.at < this.source.length && !this.endsWord()) this.at++;
    if (this.at > from) return this.rarest(this.source.slice(from, this.at));
    this.at++;
    return code === exclamation || code === dollar
      ? { words: [String.fromCharCode(code)], cost: costs.short }
      : undefined;
  }

  private endsWord(): boolean {
    const code = this.code();
    return code < 0x80 ? endsWord[code] === 1 : code === noBreakSpace;
  }

  private rarest(written: string): Keys | undefined {
    if (written === '_' || written === '@_') return undefined;
    let best: string | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const word of foldedWords(written)) {
      const cost = costOf(word);
      if (cost < least) {
        least = cost;
        best = word;
      }
    }
    return best === undefined ? undefined : { words: [best], cost: least };
  }

  /** What alternatives ask for together: nothing where one of them asks for nothing. */
  private group(): Keys | undefined {
    let words: string[] | undefined = [];
    let cost = 0;
    do {
      this.at++;
      const keys = this.sequence(true);
      if (!keys) words = undefined;
      else if (words) {
        words.push(...keys.words);
        cost += keys.cost;
      }
      // A condition has no place here: reading on tells so.
      if (this.code() === exclamation) this.skipPast(')');
    } while (this.code() === bar);
    this.at++;
    return words && { words, cost };
  }
}

/**
 * The folded words of which a text must hold one for the pattern to be found in it, the rarest that will do; undefined
 * where it asks for no word of its own.
 */
export function keyWordsOf(pattern: string): readonly string[] | undefined {
  return new KeyReader(pattern).read()?.words;
}
