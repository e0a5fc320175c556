import { keyWordsOf } from './keyWords.ts';
import { type Atom, parsePattern, type Sequence } from './notation.ts';
import { keyMark } from './writtenPhrases.ts';

/** What a word cannot be or hold, for something else is meant by it. */
const meaning = /[\s^\\(|)]|^(?:<.*|@_|[_*#])$/;
const beyondAscii = /[^\t -~]/g;

function spelled(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

class PatternWriter {
  /** The words to be marked, each where it comes first. */
  private readonly keys: Set<string>;

  constructor(keys: readonly string[]) {
    this.keys = new Set(keys);
  }

  sequence(sequence: Sequence): string {
    return sequence.map((element) => this.element(element)).join(' ');
  }

  private element(element: Sequence[number]): string {
    if (element.kind !== 'alternatives') return this.atom(element);
    return `(${element.sequences.map((each) => this.sequence(each)).join('|')})`;
  }

  private atom(atom: Atom): string {
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
        return this.keys.delete(atom.folded) ? keyMark + atom.folded : atom.folded;
    }
  }
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
  const elements = new PatternWriter(keyWordsOf(source) ?? []).sequence(sequence);
  // Brackets and bars part elements themselves.
  const written = around.join('') + elements.replace(/ ?([(|)]) ?/g, '$1');
  return written.replace(beyondAscii, spelled);
}
