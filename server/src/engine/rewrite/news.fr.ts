import { conjugate } from '../language/conjugation/fr.ts';
import type { SixForms } from '../language/conjugation/paradigm.ts';
import { wordSet } from '../language/wordSet.ts';
import { joiner } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import { joinBefore } from './elision.ts';
import { events } from './events.fr.ts';
import type { PhraseEdit, PhrasePlace } from './phrasePlace.ts';

const singular = wordSet('le la l un une notre mon ma votre ce cet cette son sa leur');
const plural = wordSet('les nos mes vos ces ses leurs deux trois quatre cinq six sept huit neuf dix plusieurs');
const anothers = wordSet('son sa ses leur leurs');
/** What comes with a day or a place and no more belongs to the thing itself. */
const times = wordSet(`
  lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourd hier bientot desormais ce cette cet le
  rue place avenue boulevard quai impasse`);
const months = wordSet(`
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre printemps ete automne hiver`);
/** After these it cannot be told what belongs to the thing: "notre boîte à outils", "un atelier pour enfants". */
const unclear = wordSet(
  'a au aux en dans pour avec chez sur sous par contre entre vers sans qui que qu dont ou depuis',
);
const conjunctions = wordSet('et ou ainsi puis mais');
const longestThing = 9;

type Subject = 'je' | 'nous' | 'team' | undefined;

/** Who announces: by the phrase's own words, else by whose the thing is. */
function subjectOf(place: PhrasePlace): Subject {
  const words = new Set(place.matchedTokens.map(({ folded }) => folded));
  if (['equipe', 'direction'].some((word) => words.has(word))) return 'team';
  if (['nous', 'on', 'ravis', 'ravies', 'fiers', 'fieres', 'enchantes', 'enchantees'].some((word) => words.has(word)))
    return 'nous';
  return ['je', 'j', 'me'].some((word) => words.has(word)) ? 'je' : undefined;
}

/** Reads what follows an announcement, token by token. */
class News {
  private readonly place: PhrasePlace;
  private readonly tokens: readonly Token[];
  /** "prochaine", "imminente": it comes soon. */
  private soon = '';

  constructor(place: PhrasePlace) {
    this.place = place;
    this.tokens = place.paragraph.tokens;
  }

  edit(): PhraseEdit | undefined {
    let at = this.place.match.lastToken + 1;
    // "vous informer de l'ouverture".
    if (/^(?:de|d)$/.test(this.folded(at))) at++;
    const owner = this.folded(at);
    const isArticle = /^(?:le|la|l|du)$/.test(owner);
    const isOwned = /^(?:mon|ma|notre)$/.test(owner);
    if (!isArticle && !isOwned) return undefined;
    at = this.adjective(at + 1);
    const event = events[this.folded(at)];
    if (!event) return undefined;
    at = this.adjective(at + 1);
    const verb = conjugate(event.infinitive);
    if (!verb) return undefined;
    if (isOwned) return event.people && this.byPeople(owner === 'notre' ? 'nous' : 'je', verb.present, at);
    if (!/^(?:de|du|des|d)$/.test(this.folded(at)) || this.isJoined(at)) return undefined;
    return (
      (event.itself && this.byItself(verb.present, at)) || (event.done && this.done(verb.present, at)) || undefined
    );
  }

  private folded(index: number): string {
    return this.place.sameSentence(index)?.folded ?? '';
  }

  private raw(index: number): string {
    const token = this.tokens[index];
    return token ? this.place.rawOf(token) : '';
  }

  /** Past an adjective that says when. */
  private adjective(at: number): number {
    let next = at;
    while (/^(?:tout|toute|prochain|prochaine|imminent|imminente|officiel|officielle)$/.test(this.folded(next))) {
      if (/^(?:prochain|imminent)/.test(this.folded(next))) this.soon = ' bientôt';
      next++;
    }
    return next;
  }

  /** Whether the sentence goes on to announce something else: "… et de notre boutique", "… et la sortie du livre". */
  private isJoined(from: number): boolean {
    for (let index = from; this.place.sameSentence(index); index++) {
      if (!conjunctions.has(this.folded(index)) && this.folded(index) !== ',') continue;
      const next = this.folded(index + 1);
      if (/^(?:de|du|des|d)$/.test(next) || singular.has(next) || plural.has(next)) return true;
    }
    return false;
  }

  private isName(index: number): boolean {
    return this.place.sameSentence(index)?.kind === 'word' && /^\p{Lu}/u.test(this.raw(index));
  }

  /** Where the thing that `from` begins ends, for certain; undefined where that cannot be told. */
  private endOfThing(from: number): number | undefined {
    if (this.isName(from)) {
      let end = from;
      while (this.isName(end + 1)) end++;
      return conjunctions.has(this.folded(end + 1)) ? undefined : end;
    }
    for (let index = from + 1; index < from + longestThing; index++) {
      const token = this.place.sameSentence(index);
      const folded = token?.folded ?? '';
      if (token?.kind === 'word' && conjunctions.has(folded)) return undefined;
      if (token?.kind === 'word' && unclear.has(folded)) {
        const next = this.place.sameSentence(index + 1);
        const isPlace = folded === 'a' && this.isName(index + 1);
        const isDate = folded === 'en' && months.has(next?.folded ?? '');
        return index > from + 1 && (isPlace || isDate) ? index - 1 : undefined;
      }
      // "…, écrit à Brest" belongs to the thing.
      if (folded === ',' && !this.goesElsewhere(index + 1)) return undefined;
      if (token?.kind !== 'word' || times.has(folded) || this.raw(index).toLowerCase() === 'dès')
        return index > from + 1 ? index - 1 : undefined;
    }
    return undefined;
  }

  /** Whether a time or a place begins here. */
  private goesElsewhere(index: number): boolean {
    const folded = this.folded(index);
    return times.has(folded) || unclear.has(folded) || this.raw(index).toLowerCase() === 'dès';
  }

  /** The thing's first words, "du" taken apart, and the token that it begins with. */
  private thing(at: number): { readonly article: string; readonly first: number; readonly number: 2 | 5 } | undefined {
    const preposition = this.folded(at);
    if (preposition === 'du') return { article: 'le ', first: at + 1, number: 2 };
    if (preposition === 'des') return { article: 'les ', first: at + 1, number: 5 };
    const next = this.folded(at + 1);
    if (singular.has(next)) return { article: '', first: at + 1, number: 2 };
    if (plural.has(next)) return { article: '', first: at + 1, number: 5 };
    return this.isName(at + 1) ? { article: '', first: at + 1, number: 2 } : undefined;
  }

  private replaced(to: number, text: string): PhraseEdit | undefined {
    const { match, paragraph } = this.place;
    // Marks of Markdown in what moves would be cut from each other.
    if (paragraph.prose.slice(match.to, to).includes(String.fromCharCode(joiner))) return undefined;
    return this.place.edit(match.from, to, [this.place.cased(text)]);
  }

  /** "notre déménagement à Lyon": "nous déménageons à Lyon". */
  private byPeople(subject: 'je' | 'nous', present: SixForms, at: number): PhraseEdit | undefined {
    if (conjunctions.has(this.folded(at)) || this.isJoined(at)) return undefined;
    return this.replaced((this.tokens[at - 1] as Token).to, this.said(subject, present) + this.soon);
  }

  private said(subject: 'je' | 'nous', present: SixForms): string {
    if (subject === 'nous') return `nous ${present[3]}`;
    return (joinBefore('je', present[0], this.place.apostrophe) ?? 'je ') + present[0];
  }

  private byItself(present: SixForms, at: number): PhraseEdit | undefined {
    const thing = this.thing(at);
    const last = thing && this.endOfThing(thing.article === '' ? thing.first : thing.first - 1);
    if (!thing || last === undefined || last < thing.first) return undefined;
    if (anothers.has(this.folded(thing.first)) && subjectOf(this.place) !== 'team') return undefined;
    const { from } = this.tokens[thing.first] as Token;
    const { to } = this.tokens[last] as Token;
    const said = thing.article + this.place.paragraph.raw.slice(from, to);
    return this.replaced(to, `${said} ${present[thing.number]}${this.soon}`);
  }

  /** "Nous ouvrons notre atelier": the thing and all that follows it stays as it is. */
  private done(present: SixForms, at: number): PhraseEdit | undefined {
    const thing = this.thing(at);
    if (!thing) return undefined;
    const owner = this.folded(thing.first);
    const subject = subjectOf(this.place) ?? this.ownerAsSubject(owner);
    if (!subject || (subject !== 'team' && anothers.has(owner)) || (subject === 'team' && !anothers.has(owner)))
      return undefined;
    const { from } = this.tokens[thing.first] as Token;
    const said = subject === 'team' ? `${this.team()} ${present[2]}` : this.said(subject, present);
    return this.replaced(from, `${said}${this.soon} ${thing.article}`);
  }

  private ownerAsSubject(owner: string): 'je' | 'nous' | undefined {
    if (/^(?:notre|nos)$/.test(owner)) return 'nous';
    return /^(?:mon|ma|mes)$/.test(owner) ? 'je' : undefined;
  }

  /** "L'équipe de Nadia", as the phrase has it before its verb. */
  private team(): string {
    const { match, matchedTokens, paragraph } = this.place;
    const verb = matchedTokens.find(({ folded }) => folded === 'est');
    return paragraph.raw.slice(match.from, verb?.from ?? match.from).trimEnd();
  }
}

export function newsInFrench(place: PhrasePlace): PhraseEdit | undefined {
  return place.startsClause ? new News(place).edit() : undefined;
}
