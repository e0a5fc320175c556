import type { Paragraph } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { adjoins, type Candidate, isCapitalised } from './candidate.ts';
import {
  accounts,
  authored,
  companions,
  determiners,
  firmVerbs,
  greetings,
  meetings,
  persons,
  personVerbs,
  possessives,
  relations,
  sayings,
  thanks,
  thanksTo,
  trades,
  workRelations,
} from './personCues.ts';

/** Reads the words around a candidate, within its sentence. */
export class Surroundings {
  private readonly paragraph: Paragraph;
  private readonly candidate: Candidate;
  private readonly sentence: number;

  constructor(paragraph: Paragraph, candidate: Candidate) {
    this.paragraph = paragraph;
    this.candidate = candidate;
    this.sentence = (paragraph.tokens[candidate.first] as Token).sentence;
  }

  private isPair(): boolean {
    return this.candidate.words.length > 1;
  }

  private tokenAt(index: number): Token | undefined {
    const token = this.paragraph.tokens[index];
    return token?.sentence === this.sentence ? token : undefined;
  }

  /** The folded token `distance` before the candidate; empty where the sentence begins. */
  private before(distance: number): string {
    return this.tokenAt(this.candidate.first - distance)?.folded ?? '';
  }

  /** The folded token `distance` after it; empty where the sentence ends. */
  private after(distance: number): string {
    return this.tokenAt(this.candidate.last + distance)?.folded ?? '';
  }

  /** Whether no word stands before it: there a capital says nothing. */
  beginsSentence(): boolean {
    for (let index = this.candidate.first - 1; this.tokenAt(index); index--) {
      if (this.tokenAt(index)?.kind === 'word') return false;
    }
    return true;
  }

  followsDeterminer(): boolean {
    const before = this.before(1);
    // Folded, the French "à" is an "a" too.
    const isArticle = this.paragraph.language === 'en' && (before === 'a' || before === 'an');
    return isArticle || determiners.has(before) || possessives.has(before);
  }

  /** "ma collègue Léa", "Mon voisin d’en face, Ousmane". */
  isIntroduced(): boolean {
    if (relations.has(this.before(1))) {
      const isSanta = this.before(1) === 'pere' && this.candidate.words[0] === 'noel';
      return !isSanta && this.before(2) !== 'the';
    }
    if (this.before(1) !== ',') return false;
    for (let distance = 2; distance <= 6; distance++) {
      if (relations.has(this.before(distance)) && possessives.has(this.before(distance + 1))) return true;
      if (relations.has(this.before(distance)) && determiners.has(this.before(distance + 1))) return true;
    }
    return false;
  }

  /** "a very patient woman called Bev", « une dame qui s’appelle Ginou ». */
  isCalled(): boolean {
    const who = /^(?:called|named|nommee?|prenommee?|appelee?)$/.test(this.before(1))
      ? this.before(2)
      : this.before(1) === 'appelle' && this.before(3) === 'qui'
        ? this.before(4)
        : '';
    return persons.has(who) || relations.has(who) || workRelations.has(who) || trades.has(who);
  }

  /** « Augustin, 9 ans, m’a dit », "Esmé, aged nine". */
  isAged(): boolean {
    if (this.after(1) !== ',' && this.after(1) !== '(') return false;
    const isNumber = this.tokenAt(this.candidate.last + 2)?.kind === 'number';
    return this.after(2) === 'aged' || (isNumber && /^(?:ans?|years?)$/.test(this.after(3)));
  }

  /** « la famille Ndiaye », "the Okafor family". */
  isFamily(): boolean {
    if (this.before(1) === 'famille') return determiners.has(this.before(2)) || possessives.has(this.before(2));
    return this.before(1) === 'the' && this.after(1) === 'family';
  }

  followsWorkRelation(): boolean {
    const before = this.before(1);
    return workRelations.has(before) || (trades.has(before) && possessives.has(this.before(2)));
  }

  /** "Salut Nico,", "Hi Tunde!", "Hello Kwame". */
  isGreeted(): boolean {
    if (!greetings.has(this.before(1))) return false;
    const next = this.tokenAt(this.candidate.last + 1);
    return next === undefined || next.kind === 'emoji' || (next.kind === 'punctuation' && next.folded !== '&');
  }

  /** "Merci Josette", "Congrats Xiomara". */
  isThanked(): boolean {
    return thanks.has(this.before(1));
  }

  /** "merci à Josette", "shout-out to Kwame": firms are thanked so too. */
  isThankedFor(): boolean {
    const preposition = this.before(1);
    return (preposition === 'a' || preposition === 'to') && thanksTo.has(this.before(2));
  }

  /** "photo by", "The recipe is by", "dessiné par". */
  isAuthor(): boolean {
    if (!['by', 'par', 'de', 'd', ':'].includes(this.before(1))) return false;
    return (
      authored.has(this.before(2)) ||
      (['is', 'are', 'est', 'sont'].includes(this.before(2)) && authored.has(this.before(3)))
    );
  }

  /** "rencontre avec Zoubida Charef", "the story of". */
  isPortrayed(): boolean {
    return ['de', 'd', 'avec', 'of', 'with'].includes(this.before(1)) && accounts.has(this.before(2));
  }

  /** "I met Nkechi Obi", "we asked Octavia Hill". */
  isMet(): boolean {
    return this.paragraph.language === 'en' && meetings.has(this.before(1));
  }

  /** "in Charlotte", "en Virginie". */
  isPlace(): boolean {
    return ['in', 'en', 'near', 'vers'].includes(this.before(1));
  }

  /** "with Georgia", "avec Florence". */
  isAccompanied(): boolean {
    return companions.has(this.before(1));
  }

  /** « C’est Zoubida, à la fin, qui … ». */
  private isCleft(): boolean {
    if (this.before(1) !== 'est' || this.before(2) !== 'c' || this.after(1) !== ',') return false;
    return [3, 4, 5, 6, 7].some((distance) => this.after(distance) === ',' && this.after(distance + 1) === 'qui');
  }

  /** "Ngozi, who fixes bikes", "C’est Ousmane qui l’a réparé", "l’histoire de Tifenn, qui". */
  isFollowedByWho(): boolean {
    const relative = this.after(1) === ',' ? this.after(2) : this.after(1);
    if (relative === 'who' || this.isCleft()) return true;
    if (relative !== 'qui') return false;
    const before = this.before(1);
    return ['est', 'etait', 'fut', 'avec', 'par'].includes(before) || (before === 'de' && accounts.has(this.before(2)));
  }

  /** "Ousmane, mon voisin", "Kwame and his drum". */
  isRelated(): boolean {
    if (this.after(1) === ',' || this.after(1) === '(') {
      if (!possessives.has(this.after(2)) && !determiners.has(this.after(2))) return false;
      return [3, 4, 5].some((distance) => relations.has(this.after(distance)));
    }
    if (this.after(1) === 'and') return ['his', 'her'].includes(this.after(2));
    return this.after(1) === 'et' && this.isPair() && ['son', 'sa', 'ses'].includes(this.after(2));
  }

  /** "Ngozi told me", "Ousmane m’a montré", "Perig a réparé". */
  actsAsPerson(): boolean {
    const next = this.after(1);
    if (!this.isPair()) return personVerbs.has(next);
    if (next !== 'avait' && (next !== 'a' || this.isPreposition(1))) return personVerbs.has(next) || sayings.has(next);
    const participle = this.tokenAt(this.candidate.last + 2);
    if (participle?.kind !== 'word') return false;
    const { folded } = participle;
    return /[eiust]$/.test(folded) && !determiners.has(folded) && !possessives.has(folded) && !firmVerbs.has(folded);
  }

  /** Whether an adjective or noun is joined to it by "et", as in "Claire et nette". */
  isJoinedToNoun(): boolean {
    if (!['et', 'comme', 'ou', 'qui', 'de'].includes(this.after(1))) return false;
    const next = this.tokenAt(this.candidate.last + 2);
    return (
      next?.kind === 'word' &&
      !isCapitalised(this.paragraph, next) &&
      !possessives.has(next.folded) &&
      !/^(?:moi|toi|lui|elle|l)$/.test(next.folded)
    );
  }

  /** Whether the "a" `distance` after the candidate is the French "à". */
  private isPreposition(distance: number): boolean {
    const token = this.tokenAt(this.candidate.last + distance);
    return token !== undefined && this.paragraph.prose.slice(token.from, token.to) !== 'a';
  }

  /** The token before it on its line, with nothing but a space or a hyphen between: "rue Jean Jaurès", "Saint-Malo". */
  tokenBefore(): Token | undefined {
    const { tokens } = this.paragraph;
    const before = tokens[this.candidate.first - 1];
    const first = tokens[this.candidate.first] as Token;
    return before && adjoins(this.paragraph, before, first) ? before : undefined;
  }
}
