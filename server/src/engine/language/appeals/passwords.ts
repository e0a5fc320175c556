import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../questions/wordSet.ts';

/** A word or mark that readers are told to post: "Commentez OUI", "drop a 🔥 below". Offsets of its paragraph. */
export interface Password extends Span {
  readonly sentence: number;
  /** It is to be sent in a private message. */
  readonly isPrivate: boolean;
}

/** Verbs that ask for a word by themselves, and verbs that do so only where they name the place. */
const verbs = {
  fr: {
    alone: wordSet('commentez commente'),
    placed: wordSet(
      'tapez tape ecrivez ecris mettez mets mettre repondez reponds dites dis lachez lache laissez laisse postez poste ajoutez ajoute marquez marque',
    ),
    sent: wordSet('envoyez envoie envoies dm mp ecrivez ecris'),
  },
  en: {
    alone: wordSet('comment'),
    placed: wordSet('drop type reply say put write leave post add tell'),
    sent: wordSet('dm message text inbox send'),
  },
};

const places = {
  fr: wordSet('commentaire commentaires com coms dessous'),
  en: wordSet('comment comments below replies'),
};
const privatePlaces = {
  fr: wordSet('mp dm prive mps dms pv'),
  en: wordSet('dm dms inbox pm'),
};

/** What may stand between the verb and the word. */
const between = {
  fr: wordSet('moi nous le la les un une juste simplement mot seulement vite donc ici en commentaire commentaires'),
  en: wordSet('me us the a an word just simply with your below'),
};

/** What stands before a verb that is no order. */
const subjects = {
  fr: wordSet('je j tu il elle on nous vous ils elles qui ne n pas que qu le la les un une a ai as ont'),
  en: wordSet('i you we they he she it who that which to not t dont never the a an your my his her no this s will can'),
};

/** Passwords in small letters: what else follows "commentez" is usually an adverb. */
const plainWords = {
  fr: wordSet('oui non amen go info infos guide pdf prix tarif lien present presente moi top ok'),
  en: wordSet('yes no amen go info guide pdf price link done me ready interested hi ok in'),
};

const pointing = /^(?:👇|⬇️|⬇|👇🏻|👇🏼|👇🏽|👇🏾|👇🏿|↓)$/u;

function isCapitals(written: string): boolean {
  return written.length >= 2 && written === written.toUpperCase() && /^\p{Lu}+$/u.test(written);
}

class Reading {
  private readonly paragraph: Paragraph;
  private readonly language: 'fr' | 'en';

  constructor(paragraph: Paragraph, language: 'fr' | 'en') {
    this.paragraph = paragraph;
    this.language = language;
  }

  private shouts(sentence: number): boolean {
    const span = this.paragraph.sentences[sentence] as Span;
    const written = this.paragraph.own.slice(span.from, span.to);
    return !/\p{Ll}{3}/u.test(written);
  }

  private isQuotation(token: Token): boolean {
    return (
      token.kind === 'object' &&
      token.to - token.from <= 40 &&
      this.paragraph.quotations.some(({ from, to }) => from <= token.from && token.to <= to)
    );
  }

  private isPassword(token: Token, direct: boolean): boolean {
    if (this.isQuotation(token)) return true;
    if (token.kind === 'emoji') return !pointing.test(token.folded);
    if (token.kind === 'number') return direct && token.folded.length === 1;
    if (token.kind === 'punctuation') return direct && token.folded === '+';
    if (token.kind !== 'word') return false;
    if (direct && plainWords[this.language].has(token.folded)) return true;
    return isCapitals(this.paragraph.raw.slice(token.from, token.to)) && !this.shouts(token.sentence);
  }

  /** Index of the word or mark that the verb at `at` asks for. */
  private passwordAfter(at: number): number | undefined {
    const { tokens } = this.paragraph;
    const { sentence } = tokens[at] as Token;
    for (let index = at + 1; index <= at + 4; index++) {
      const token = tokens[index];
      if (!token || token.sentence !== sentence) return undefined;
      if (this.isPassword(token, index === at + 1)) return index;
      const mayPass = between[this.language].has(token.folded) || token.folded === ':';
      if (!mayPass) return undefined;
    }
    return undefined;
  }

  private names(sentence: number, words: ReadonlySet<string>): boolean {
    return this.paragraph.tokens.some(
      (token) => token.sentence === sentence && (words.has(token.folded) || pointing.test(token.folded)),
    );
  }

  private isOrder(at: number): boolean {
    const before = this.paragraph.tokens[at - 1];
    const token = this.paragraph.tokens[at] as Token;
    return !before || before.sentence !== token.sentence || !subjects[this.language].has(before.folded);
  }

  passwords(): Password[] {
    const { tokens } = this.paragraph;
    const { alone, placed, sent } = verbs[this.language];
    const found: Password[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const { kind, folded, sentence, from } = tokens[at] as Token;
      if (kind !== 'word' || !(alone.has(folded) || placed.has(folded) || sent.has(folded)) || !this.isOrder(at)) continue;
      const last = this.passwordAfter(at);
      if (last === undefined) continue;
      const isPrivate = sent.has(folded) && (this.names(sentence, privatePlaces[this.language]) || folded === 'dm');
      const isPublic = alone.has(folded) || (placed.has(folded) && this.names(sentence, places[this.language]));
      if (!isPrivate && !isPublic) continue;
      found.push({ from, to: (tokens[last] as Token).to, sentence, isPrivate: isPrivate && !isPublic });
      at = last;
    }
    return found;
  }
}

/** The words and marks that a paragraph tells its readers to post or send, in order. */
export const passwordsOf = paragraphFact((paragraph: Paragraph): readonly Password[] =>
  paragraph.language === 'und' ? [] : new Reading(paragraph, paragraph.language).passwords(),
);
