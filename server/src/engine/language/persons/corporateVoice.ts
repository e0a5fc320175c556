import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { firstTokenOf } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';
import { places as placeNames } from '../names/ambiguousNames.ts';
import { namesOf } from '../names/names.ts';
import { notNames } from '../names/notPeople.ts';
import { wordSet } from '../wordSet.ts';
import { companyNouns, isName } from './companySubject.ts';
import { readingsOf } from './verbForms.fr.ts';

/** How a paragraph speaks of a company. */
export interface CorporateVoice {
  /** Sentences of three words and more, and those of them that are about a company: by its name, its kind, "elle", "it". */
  readonly sentences: number;
  readonly covered: number;
  /** Where a company is named as who acts. */
  readonly places: readonly (Span & { readonly named: boolean })[];
  /** What a company says of itself, and what only the company itself says: "ses clients", "its members". */
  readonly signs: readonly string[];
  readonly warm: boolean;
  /** What it is is said: "la fonderie", "the group". A mere name may be a thing's. */
  readonly house: boolean;
  /** A name said as the subject of one clause after another. */
  readonly chanted: boolean;
  /** Somebody is asked, or something has gone wrong: nobody's own praise. */
  readonly told: boolean;
}

const determiners = { fr: wordSet('la le l'), en: wordSet('the') };
const goingOn = {
  fr: wordSet('il elle cet cette ces ce ses son sa ils'),
  en: wordSet('it its this these they their'),
};
/** What no name of a company begins with, though a sentence does. */
const openers = wordSet(`
  other rendez autre autres some many most all plus tout tous toute toutes one two
  la le l les un une des du de ce cet cette ces mon ma mes ton ta tes son sa ses nos vos leur leurs notre votre a au aux en et ou mais
  il elle on ils elles qui que quand si pour par sur dans avec sans apres avant chez voici merci bonjour bravo
  the an this that these those my your his her its our their he she it they who what when if for by on in with without
  after before at here thanks thank hello hi congratulations no yes oui non today tomorrow demain hier yesterday there`);
/** After a name, no verb. */
const noVerb = wordSet(
  'de du des d et a au aux en pour par sur dans avec sans chez ou qui que of and for by on in with without at or who that to from the la le les',
);
const englishVerb = /^(?:is|has|will|was|had|would|does|did|won|grew|put|puts|\p{L}+(?:s|ed))$/u;

const verbsOfGrowth =
  /^(?:recrut|innov|avanc|grandi|invest|ouvr|lanc|agrandi|embauch|expor|developp|accel|hires|hiring|innovates|grows|moves|expands|opens|invests|leads|delivers|listens|builds|recruits|cares)/;

const signs = {
  fr: /(?:^| )((?:son|sa|ses|leurs?) (?:\S+ )?(?:\d+ )?(?:clients?|clientele|clientes|patientele|equipes?|collaborateurs|salaries|partenaires|adherents?|usagers|patients|hotes|visiteurs|public|membres|lecteurs|abonnes|donateurs|communaute|savoir faire|expertise|engagements?|exigence|attachement|promesse|excuses|volonte|valeurs)|son|sa|ses|l ambition|a l image|noble|reputation|fierte|bio|label|demarche|s inscrit|nobles|matieres|plante|sur mesure|reussite|elargit|modernise|exporte|emploie|millesime|satisfaction|priorite|l ecoute|souhaite|rendez vous|reste|salue|mobilisation|benevoles|fideles?|fidelise|confiance|serenite|qualite|excellence|innovation|inedite?s?|nouve(?:au|l|lles?|aux) |solidite|recompensee?|recompense|reconnaissance|distinction|certifi\S+|trophee|etoile|partenariat|alliance|proximite|ecoute|savoir faire|rigueur|satisfaction|attentes|perspectives|stimulant|passion|valeurs|demain|ancrage|territoire|au service de|au coeur de|engagement|ambition|developpement|croissance|devoue\S*|remercie|felicite|propose|offre|imagine|espere|seduire|poursuit|compte|sponsorise|soutient|recrute|acteur (?:majeur|de reference|engage)|comprehension|vous (?:informe|remercie|accueille|souhaite|invite|propose|presente)|s efforce|s engage|entend|chiffre d affaires|\d+ ans)(?= )/g,
  en: /(?:^| )(its (?:\S+ )?(?:\d+ )?(?:customers?|clients?|guests|members|patients|passengers|visitors|audience|readers|partners|suppliers|employees|staff|people|workforce|donors|team|community|commitment|values|promise|standards|desire)|its|loyal\S*|trusted?|quality|excellence|innovation|award|recognition|rewards|reflects|committed|commitment|dedicated|dedication|sustainability|standards|values|proud|thanks|apologi[sz]es|understanding|anniversary|\d+ years|new |invests|leading|at the heart of|faithful|looks? forward|intends to|aims to|continues to|strives|strengthens?|remains|confidence|partnership|alliance|ambition|growth|expectations|prospects|stimulating|passion|tomorrow|roots|delight|hopes|offers?|designs|sponsors|supports|star|turnover|coverage|hiring|recruiting|generous|support|projects|brand|presents|vintage|reputation|satisfaction|priority|available|plants|wishes|moderni[sz]ing|employs|exports|tailored|certifi\S+|approach|salutes|volunteers|efforts|noble|cares|relies|selected|broadens|comes first)(?= )/g,
} as const;
/** What only a company says of its own. */
const warm = {
  fr: /^(?:(?:son|sa|ses) \S+|fideles?|fidelise|confiance|serenite|excellence|savoir faire|rigueur|exigence|au service|remercie|solidite|s efforce|comprehension|vous |reconnaissance|ancrage|attentes|passion)/,
  en: /^(?:its \S|loyal|trust|excellence|committed|commitment|dedicated|thanks|apologi|understanding|faithful|at the heart|strives|recognition|expectations|passion|delight)/,
};
/** What others tell of a company. */
const troubles =
  /(?:^| )(?:supprim\S+|licenci\S+|greve|amende|accuse\S*|condamne\S*|proces|scandale|rappele|cuts|cutting|layoffs|strike|fined|accused|sued|lawsuit|scandal|recalled|bankrupt|faillite|closing|cancelled|annule\S*|deces|incendie|actionnaires|shareholders|billion|milliards)(?= )/;

function companyNoun(language: 'fr' | 'en', word = ''): boolean {
  return (
    companyNouns[language].has(word) ||
    (language === 'fr' &&
      /^(?!batt|lot|plaisant|imag|messag|sorcell|trich|artill|infant|\p{L}{0,3}erie).+erie$/u.test(word))
  );
}

function isFrenchVerb(word: string): boolean {
  return (
    /^(?:ne|n|se|s|vous|est|a)$/.test(word) ||
    verbsOfGrowth.test(word) ||
    readingsOf(word).some(({ person }) => person === 2)
  );
}

/** A name at `start` that may be a company's, up to its last word; undefined where it is none. */
function nameAt(paragraph: Paragraph, own: readonly Token[], start: number, language: 'fr' | 'en'): number | undefined {
  const [first] = own.slice(start);
  if (!first || !isName(paragraph, first) || openers.has(first.folded)) return undefined;
  let last = start;
  for (let at = start + 1; at < Math.min(own.length, start + 7); at++) {
    const token = own[at] as Token;
    if (isName(paragraph, token) || token.folded === 'operative') last = at;
    else if (!/^(?:&|and|et|de|du|des|d|of|s)$/.test(token.folded)) break;
  }
  const next = own[last + 1];
  // "Kaliméo, c'est une équipe".
  if (next?.folded === ',' && own[last + 2]?.folded === 'c') return last;
  if (next?.kind !== 'word' || noVerb.has(next.folded)) return undefined;
  if (language === 'en' && !englishVerb.test(next.folded)) return undefined;
  // "Développement durable": one word in capitals is a name where a verb follows.
  if (language === 'fr' && last === start && !isFrenchVerb(next.folded)) return undefined;
  const name = own.slice(start, last + 1);
  const isHouse = name.some(({ folded }) => companyNoun(language, folded) || folded === '&');
  if (!isHouse) {
    const { from, to } = { from: first.from, to: (own[last] as Token).to };
    if (namesOf(paragraph).some((each) => each.from < to && from < each.to)) return undefined;
    if (name.some(({ folded }) => placeNames.has(folded) || notNames.has(folded))) return undefined;
  }
  return last;
}

/** "La clinique du Parc": the last word of the name that goes with what a house is. */
function lastOfName(paragraph: Paragraph, own: readonly Token[], noun: number): number {
  let last = noun;
  for (let at = noun + 1; at < Math.min(own.length, noun + 7); at++) {
    const token = own[at] as Token;
    if (isName(paragraph, token)) last = at;
    else if (!/^(?:&|et|de|du|des|d|la|le|l|les)$/.test(token.folded)) break;
  }
  return last;
}

/** Who acts where a clause begins: the tokens of a company, or undefined. */
function companyAt(paragraph: Paragraph, own: readonly Token[], start: number, language: 'fr' | 'en') {
  const [first, second] = own.slice(start);
  if (first && second && determiners[language].has(first.folded)) {
    if (companyNoun(language, second.folded)) return { first: start, last: lastOfName(paragraph, own, start + 1) };
    const named = nameAt(paragraph, own, start + 1, language);
    if (named !== undefined && own.slice(start, named + 1).some(({ folded }) => companyNoun(language, folded)))
      return { first: start, last: named };
    // "The credit union", "the family business".
    if (language === 'en' && companyNoun(language, own[start + 2]?.folded)) return { first: start, last: start + 2 };
    return undefined;
  }
  const last = nameAt(paragraph, own, start, language);
  return last === undefined ? undefined : { first: start, last };
}

/** "En 2024, Ferronor…": so much may stand before whoever acts. */
const mostBefore = 6;

export const corporateVoiceOf = paragraphFact((paragraph: Paragraph): CorporateVoice => {
  const { language, tokens } = paragraph;
  const places: (Span & { named: boolean })[] = [];
  const found = new Set<string>();
  let [sentences, covered, told, chanted, house] = [0, 0, false, false, false];
  if (language === 'und') return { sentences, covered, places, signs: [], warm: false, house, chanted, told };
  paragraph.sentences.forEach(({ terminator }, index) => {
    const base = firstTokenOf(paragraph, index);
    const end = index + 1 < paragraph.sentences.length ? firstTokenOf(paragraph, index + 1) : tokens.length;
    const own = tokens.slice(base, end);
    if (own.filter(({ kind }) => kind === 'word').length < 2) return;
    sentences++;
    const text = `${own.map(({ folded }) => folded).join(' ')} `;
    told ||= terminator === '?' || troubles.test(text);
    for (const [, sign] of text.matchAll(signs[language])) if (sign) found.add(sign);
    const clauses = own.flatMap(({ folded }, at) => (/^[,:;]$/.test(folded) ? [at + 1] : []));
    // "In 2024 Ferronor doubled…".
    const start =
      /^(?:in|en)$/.test(own[0]?.folded ?? '') && own[1]?.kind === 'number' && own[2]?.folded !== ',' ? 2 : 0;
    const subjects = [start, ...clauses].flatMap((at) => companyAt(paragraph, own, at, language) ?? []);
    const [subject] = subjects;
    const chant = subjects.filter(({ last }) => verbsOfGrowth.test(own[last + 1]?.folded ?? ''));
    if (chant.length > 2 || chant.length === subjects.length)
      chanted ||= isChanted(chant.map(({ first }) => own[first]));
    if (subject && (subject.first <= mostBefore || clauses.includes(subject.first))) {
      places.push({
        from: (own[subject.first] as Token).from,
        to: (own[subject.last] as Token).to,
        named: isName(paragraph, own[subject.last] as Token),
      });
    }
    const isAbout = own.some(
      ({ folded }, at) =>
        companyNoun(language, folded) &&
        /^(?:la|le|l|the|du|de|une|whole|family)$/.test(own[at - 1]?.folded ?? own[at - 2]?.folded ?? ''),
    );
    house ||=
      isAbout ||
      (subject !== undefined &&
        own.slice(subject.first, subject.last + 1).some(({ folded }) => companyNoun(language, folded)));
    if (subject || isAbout || goingOn[language].has(own[0]?.folded ?? '') || own.every(({ kind }) => kind !== 'word'))
      covered++;
  });
  const all = [...found];
  return {
    sentences,
    covered,
    places,
    signs: all,
    warm: all.some((sign) => warm[language].test(sign)),
    house,
    chanted: chanted || isChantedBySentences(paragraph, places),
    told,
  };
});

function isChanted(names: readonly (Token | undefined)[]): boolean {
  return names.length > 2 && new Set(names.map((name) => name?.folded)).size === 1;
}

/** "Technifroid grandit. Technifroid s'installe. Technifroid…": the same name begins three sentences. */
function isChantedBySentences(paragraph: Paragraph, places: readonly Span[]): boolean {
  const said = places.map(({ from, to }) => paragraph.own.slice(from, to));
  return said.length > 2 && new Set(said).size === 1 && said.length === paragraph.sentences.length;
}
