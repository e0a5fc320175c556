import type { Address } from '../language/persons/addresses.fr.ts';
import { genderOf } from '../language/persons/gender.fr.ts';
import { readingsOf, type VerbReading } from '../language/persons/verbForms.fr.ts';
import { type ClauseWord, clausesOf, wordsOf } from '../language/questions/clauses.ts';
import { wordSet } from '../language/wordSet.ts';
import { fold } from '../text/fold.ts';
import type { Paragraph, Span } from '../text/paragraph.ts';
import { takesElision } from './elision.ts';

type Register = Address['register'];

/** The new text of a span of a paragraph. */
export interface RegisterEdit extends Span {
  readonly text: string;
}

const clitics = wordSet('ne n me m te t le la l les lui leur y en nous vous se s');
const determiners = wordSet(
  'les des nos vos tes mes ses ces leurs de d quelques plusieurs deux trois en aux du un une la le',
);
const prepositions = wordSet('pour chez a avec sans de et ou selon comme que vers entre par est parmi pas');
const persons = { tu: 1, vous: 4 } as const;

/** Says the words of one sentence that address its reader with the other pronoun. */
class Converter {
  private readonly edits: RegisterEdit[] = [];
  private readonly done = new Set<number>();
  private certain = true;
  private readonly paragraph: Paragraph;
  private readonly words: readonly ClauseWord[];
  private readonly target: Register;
  private readonly source: Register;

  constructor(paragraph: Paragraph, words: readonly ClauseWord[], target: Register) {
    this.paragraph = paragraph;
    this.words = words;
    this.target = target;
    this.source = target === 'tu' ? 'vous' : 'tu';
  }

  /** The edits, or undefined where one of them is not certain. */
  convert(tokens: ReadonlySet<number>): readonly RegisterEdit[] | undefined {
    for (const [at, { index }] of this.words.entries()) {
      if (tokens.has(index) && !this.done.has(at)) this.say(at);
      if (!this.certain) return undefined;
    }
    return this.leavesVerb() ? undefined : this.edits;
  }

  private replace(at: number, text: string, to?: number): void {
    const { token, capital } = this.words[at] as ClauseWord;
    const written = this.paragraph.own.slice(token.from, token.to);
    const isShouted = written.length > 1 && written === written.toUpperCase();
    const cased = isShouted ? text.toUpperCase() : capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    this.edits.push({ from: token.from, to: to ?? token.to, text: cased });
    this.done.add(at);
  }

  private fail(): void {
    this.certain = false;
  }

  private say(at: number): void {
    const { word } = this.words[at] as ClauseWord;
    if (/^(?:tu|te|t|toi|ton|ta|tes)$/.test(word)) this.sayVous(at, word);
    else if (/^(?:vous|votre|vos)$/.test(word)) this.sayTu(at, word);
    else this.command(at, word);
  }

  private sayVous(at: number, word: string): void {
    const next = this.words[at + 1];
    if (word === 'ton' || word === 'ta') this.replace(at, 'votre');
    else if (word === 'tes') this.replace(at, 'vos');
    else if (word === 'te' || word === 'toi') this.replace(at, 'vous');
    else if (word === 't' && next && !this.words[at]?.joined) {
      if (this.isSubject(at)) this.conjugateAfter(at, next.token.from, 'vous ');
      else this.replace(at, 'vous ', next.token.from);
    } else if (word === 'tu') this.subject(at);
    else this.fail();
  }

  private sayTu(at: number, word: string): void {
    const next = this.words[at + 1];
    const previous = this.words[at - 1];
    if (word === 'vos') this.replace(at, 'tes');
    else if (word === 'votre') {
      const gender = next && genderOf(next.word);
      if (next && takesElision(next.word)) this.replace(at, 'ton');
      else if (gender) this.replace(at, gender === 'f' ? 'ta' : 'ton');
      else this.fail();
    } else if (this.words[at]?.joined && !this.verbBefore(at)) {
      const isImperative =
        previous !== undefined && readingsOf(previous.word).some(({ tense }) => tense === 'imperative');
      if (isImperative) this.replace(at, 'toi');
      else this.fail();
    } else if (this.verbBefore(at) || this.verbAfter(at) !== undefined) this.subject(at);
    else if (!next || next.joined || (previous && prepositions.has(previous.word))) this.replace(at, 'toi');
    else if (clitics.has(next.word) || readingsOf(next.word).length > 0) {
      if (takesElision(next.word)) this.replace(at, 't’', next.token.from);
      else this.replace(at, 'te');
    } else this.fail();
  }

  /** Whether "t'" is a colloquial tu: "t'as", "t'es"; not "je t'aime". */
  private isSubject(at: number): boolean {
    const next = this.words[at + 1];
    const before = this.words.slice(Math.max(0, at - 2), at);
    const hasOther = before.some(({ word }) => /^(?:je|j|il|elle|on|ca|qui|nous|ils|elles|ne|n)$/.test(word));
    const readings = next ? readingsOf(next.word) : [];
    return !hasOther && readings.some(({ person, tense }) => person === 1 && tense !== 'imperative');
  }

  /** The index of the verb that the pronoun at `at` governs: right after it and its clitics. */
  private verbAfter(at: number): number | undefined {
    let index = at + 1;
    while (index < this.words.length && clitics.has((this.words[index] as ClauseWord).word)) index++;
    const verb = this.words[index];
    const isGoverned =
      verb &&
      readingsOf(verb.word).some(({ person, tense }) => person === persons[this.source] && tense !== 'imperative');
    return isGoverned ? index : undefined;
  }

  /** "veux-tu", "avez-vous" in a question. */
  private verbBefore(at: number): boolean {
    const previous = this.words[at - 1];
    if (!this.words[at]?.joined || !previous) return false;
    const sentence = this.paragraph.sentences[previous.token.sentence];
    return (
      sentence?.terminator === '?' && readingsOf(previous.word).some(({ person }) => person === persons[this.source])
    );
  }

  private subject(at: number): void {
    const isElided = this.words[at - 1]?.word === 'qu' && this.target === 'vous';
    const isInverted = this.verbBefore(at);
    const verb = isInverted ? at - 1 : this.verbAfter(at);
    if (isElided || verb === undefined) {
      this.fail();
      return;
    }
    this.replace(at, this.target);
    this.conjugate(verb, !isInverted && this.mayBeSubjunctive(at));
  }

  /** "pour que tu…" and not "ce que tu…", "parce que tu…". */
  private mayBeSubjunctive(at: number): boolean {
    const [before = '', que = ''] = [this.words[at - 2]?.word, this.words[at - 1]?.word];
    return (
      /^(?:que|qu)$/.test(que) && !/^(?:ce|parce|puis|des|tandis|alors|est|sais|crois|pense|lors|depuis)$/.test(before)
    );
  }

  private conjugateAfter(at: number, to: number, pronoun: string): void {
    this.replace(at, pronoun, to);
    this.conjugate(at + 1, false);
  }

  /** The verb's form for the other pronoun, where its readings agree on one. */
  private conjugate(at: number, maySubjunctive: boolean): void {
    const readings = readingsOf((this.words[at] as ClauseWord).word).filter(
      ({ person, tense }) => person === persons[this.source] && tense !== 'imperative',
    );
    const plain = maySubjunctive ? readings : readings.filter(({ tense }) => tense !== 'subjunctive');
    const forms = new Set((plain.length > 0 ? plain : readings).map((reading) => this.formOf(reading)));
    const [form] = forms;
    if (forms.size === 1 && form !== undefined) this.replace(at, form);
    else this.fail();
  }

  private formOf({ verb, tense }: VerbReading): string {
    return tense === 'imperative' ? verb.imperative[this.target] : verb[tense][persons[this.target]];
  }

  private command(at: number, word: string): void {
    const readings = readingsOf(word).filter(
      ({ tense, person }) => tense === 'imperative' && person === persons[this.source],
    );
    const forms = new Set(readings.map((reading) => this.formOf(reading)));
    const [form] = forms;
    const next = this.words[at + 1];
    const isElided = next?.joined === true && /^[mt]$/.test(next.word);
    if (forms.size !== 1 || form === undefined || fold(form) === 'veuille' || isElided) {
      this.fail();
      return;
    }
    const isLinked =
      next?.joined === true && /^(?:en|y)$/.test(next.word) && this.target === 'tu' && /[ea]$/.test(form);
    this.replace(at, isLinked ? `${form}s` : form);
  }

  /** Whether a verb of the source person is left over: "tu manges et dors", "toi qui sais". */
  private leavesVerb(): boolean {
    return this.words.some(({ word }, at) => {
      if (this.done.has(at) || determiners.has(this.words[at - 1]?.word ?? '')) return false;
      if (this.words.slice(Math.max(0, at - 4), at).some((before) => /^(?:je|j)$/.test(before.word))) return false;
      const readings = readingsOf(word);
      return (
        readings.some(({ person, tense }) => person === persons[this.source] && tense !== 'imperative') &&
        !readings.some(({ person }) => person === 2)
      );
    });
  }
}

/** The words of a paragraph at `addresses` said with the other pronoun; undefined where one change is not certain. */
export function inRegister(
  paragraph: Paragraph,
  addresses: readonly Address[],
  target: Register,
): readonly RegisterEdit[] | undefined {
  const tokens = new Set(addresses.map(({ token }) => token));
  const edits: RegisterEdit[] = [];
  for (let sentence = 0; sentence < paragraph.sentences.length; sentence++) {
    const words = wordsOf(clausesOf(paragraph, sentence));
    if (!words.some(({ index }) => tokens.has(index))) continue;
    const converted = new Converter(paragraph, words, target).convert(tokens);
    if (!converted) return undefined;
    edits.push(...converted);
  }
  return edits.sort((a, b) => a.from - b.from);
}
