import { keyWordsOf } from './keyWords.ts';
import { type Atom, parsePattern, type Sequence } from './notation.ts';
import { keyMark } from './writtenPhrases.ts';

/** What a word cannot be or hold, for something else is meant by it. */
const meaning = /[\s^\\(|)]|^(?:<.*|@_|[_*#])$/;
const beyondAscii = /[^\t -~]/g;

function spelled(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A pattern's words that a text must hold one of, all of them in one element. */
class PatternWriter {
  private readonly keys: ReadonlySet<string>;

  constructor(keys: readonly string[]) {
    this.keys = new Set(keys);
  }

  pattern(sequence: Sequence): string {
    const keyElement = sequence.find((element) => this.holdsKeys(element));
    return sequence.map((element) => this.element(element, element === keyElement)).join(' ');
  }

  private holdsKeys(element: Sequence[number]): boolean {
    const words = new Set(wordsOf(element));
    return [...this.keys].every((key) => words.has(key));
  }

  private element(element: Sequence[number], isKey: boolean): string {
    if (element.kind !== 'alternatives') return this.atom(element, isKey);
    const alternatives = element.sequences.map((each) => each.map((one) => this.element(one, isKey)).join(' '));
    return isKey ? group(alternatives) : `(${alternatives.join('|')})`;
  }

  private atom(atom: Atom, isKey: boolean): string {
    switch (atom.kind) {
      case 'any':
        return '_';
      case 'gap':
        return '*';
      case 'number':
        return '#';
      case 'mention':
        return '@_';
      case 'lemma':
        return `<${atom.lemma.replaceAll(' ', '_')}`;
      case 'word':
        if (meaning.test(atom.folded)) throw new Error(`«${atom.folded}» cannot be written as a word of a pattern`);
        return isKey && this.keys.has(atom.folded) ? keyMark + atom.folded : atom.folded;
    }
  }
}

function wordsOf(element: Sequence[number]): string[] {
  if (element.kind === 'alternatives') return element.sequences.flatMap((each) => each.flatMap(wordsOf));
  return element.kind === 'word' ? [element.folded] : [];
}

/** Alternatives of which a text must hold one are marked once, before all of them. */
function group(alternatives: readonly string[]): string {
  const written = `(${alternatives.join('|')})`;
  if (!alternatives.every((each) => each.includes(keyMark))) return written;
  return `${keyMark}(${alternatives.map(withoutFirstMark).join('|')})`;
}

/** In alternatives that are marked, one without a mark of its own has it before its first word. */
function withoutFirstMark(alternative: string): string {
  const marksItsFirstWord = alternative.lastIndexOf(keyMark) === 0 && !alternative.startsWith(`${keyMark}(`);
  return marksItsFirstWord ? alternative.slice(keyMark.length) : alternative;
}

function conditions(mark: string, words: readonly (readonly string[])[]): string {
  return words.length > 0 ? `${mark}${words.map((each) => each.join(' ')).join('|')}\t` : '';
}

/**
 * Writes a pattern so that `readWritten` reads it with less to do, and with what is known of it before any text comes.
 * @throws PatternError where it cannot be read, Error where a word of it cannot be written
 */
export function writePattern(source: string): string {
  const { sequence, atStart, atEnd, after, notAfter, notBefore } = parsePattern(source);
  const around = [
    atStart ? '^\t' : '',
    atEnd ? '$\t' : '',
    conditions('=', after),
    conditions('!', notAfter),
    conditions('?', notBefore),
  ];
  const elements = new PatternWriter(keyWordsOf(source) ?? []).pattern(sequence);
  // Brackets and bars part elements themselves.
  const written = around.join('') + elements.replace(/ ?([(|)]) ?/g, '$1');
  return written.replace(beyondAscii, spelled);
}
