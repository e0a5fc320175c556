import { gatePhrases as english } from '../../lexicons/en/gated-knowledge/index.ts';
import { gatePhrases as french } from '../../lexicons/fr/gated-knowledge/index.ts';
import { paragraphLexicon } from '../../lexicons/lexicon.ts';
import type { PhraseMatch } from '../../phrases/match.ts';
import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import { introduces } from '../discussion.ts';
import { wordSet } from '../wordSet.ts';
import type { GateKind, GatePhrase } from './cue.ts';
import { asksForMissing } from './missing.ts';
import { passwordsOf } from './passwords.ts';
import { isDiscussed, isSpokenAbout } from './practices.ts';

/** Each kind of phrase is looked for by itself: a longer one of another kind must not hide it. */
const lexicon = paragraphLexicon<GatePhrase>({ fr: french, en: english }, ({ gate }) => gate);

/** Kinds of phrases that hold back only together with another. */
type Part = 'ask' | 'promise' | 'withheld' | 'call';

type HeldKind = Exclude<GateKind, Part> | 'bargain';

/** A place where a paragraph holds knowledge back. Offsets of the paragraph. */
export interface HeldBack extends Span {
  readonly kind: HeldKind;
  readonly sentence: number;
  /** Where what is promised stands in the next. */
  readonly lastSentence?: number;
  /** Id of the phrase, where one says it all. */
  readonly phrase?: string;
}

/** What is the reader's own and goes in private as it should, and what helps with an order or a trouble. */
const personal = wordSet(`
  numero numeros adresse coordonnees telephone nom prenom facture commande dossier colis contrat identifiant identifiants photo photos rib
  iban remboursement reclamation souci soucis probleme problemes desole desolee desoles navre navree livraison sav suivi conseiller excuses
  number address phone name invoice order account booking reference parcel tracking policy ticket refund complaint issue issues problem
  problems sorry apologies apologise apologize inconvenience postcode email concern concerns assist support`);

const readers = wordSet('te t vous');

/** "On vous l'adresse": no address. */
function isSending({ tokens }: Paragraph, index: number): boolean {
  return tokens[index]?.folded === 'adresse' && readers.has(tokens[index - 2]?.folded ?? '');
}

function isPersonal(paragraph: Paragraph, sentence: number): boolean {
  return paragraph.tokens.some(
    (token, index) => token.sentence === sentence && personal.has(token.folded) && !isSending(paragraph, index),
  );
}

/** Things that bargains are made about; a bargain by a mere pronoun needs one in the paragraph. */
const things = wordSet(`
  guide guides pdf checklist methode technique recette liste template templates modele modeles trame fiche fiches tuto tutoriel plan ebook
  replay kit prompt prompts script scripts workflow etude ressource ressources document doc notion tableau tableur programme strategie
  astuces secret secrets formule formation masterclass lien liens audit diagnostic devis bonus acces outil protocole modele book cheatsheet
  method framework recipe list blueprint playbook sheet recording study report resource resources spreadsheet strategy system secrets
  formula link links steps breakdown walkthrough course training swipe toolkit roadmap calculator access code repo deck slides details
  demo fichier file tracker dashboard infos info information exemple exemples video`);

/** "Liste de diffusion", "liste d’attente": whoever is on it is written to, and nothing is handed over. */
const ofMailing = wordSet('diffusion attente envoi distribution contacts');

function namesThing({ tokens }: Paragraph): boolean {
  return tokens.some(({ folded }, index) => things.has(folded) && !ofMailing.has(tokens[index + 2]?.folded ?? ''));
}

interface Half {
  readonly span: Span;
  readonly sentence: number;
}

function halves(paragraph: Paragraph, matches: readonly PhraseMatch<GatePhrase>[], gate: Part): readonly Half[] {
  return matches
    .filter(({ phrase }) => phrase.gate === gate)
    .map((match) => ({ span: match, sentence: paragraph.tokens[match.firstToken]?.sentence ?? 0 }));
}

function apart(a: Span, b: Span): boolean {
  return a.to <= b.from || b.to <= a.from;
}

function joined(a: Span, b: Span): Span {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** "Commentez GUIDE et je vous l'envoie": what is asked for and, there or in the next sentence, what comes in return. */
function* bargains(paragraph: Paragraph, matches: readonly PhraseMatch<GatePhrase>[]): Generator<HeldBack> {
  const promises = halves(paragraph, matches, 'promise');
  if (promises.length === 0) return;
  const passwords = passwordsOf(paragraph).map(({ from, to, sentence, isUnplaced }) => {
    return { span: { from, to }, sentence, isUnplaced };
  });
  const asks = halves(paragraph, matches, 'ask');
  for (const promise of promises) {
    const near = ({ sentence }: Half): boolean =>
      sentence === promise.sentence || sentence === promise.sentence - 1 || sentence === promise.sentence + 1;
    const password = passwords.find(near);
    const ask =
      password ??
      (namesThing(paragraph)
        ? asks.find(({ span, sentence }) => sentence === promise.sentence && apart(span, promise.span))
        : undefined);
    if (!ask || isSpokenAbout(paragraph, ask.span)) continue;
    // "Put a ✅ if you come, and I'll send the address": who comes is told where to.
    if ((!password || password.isUnplaced) && isPersonal(paragraph, promise.sentence)) continue;
    const sentence = Math.min(ask.sentence, promise.sentence);
    const lastSentence = Math.max(ask.sentence, promise.sentence);
    const span = sentence === lastSentence ? joined(ask.span, promise.span) : ask.span;
    yield { ...span, sentence, lastSentence, kind: 'bargain' };
  }
}

/** "Je ne peux pas tout dire ici. Réservez un appel": the call is where the rest is told. */
function* calls(paragraph: Paragraph, matches: readonly PhraseMatch<GatePhrase>[]): Generator<HeldBack> {
  const withheld = halves(paragraph, matches, 'withheld');
  if (withheld.length === 0) return;
  for (const { span, sentence } of halves(paragraph, matches, 'call')) {
    const before = withheld.find((half) => half.sentence <= sentence && half.sentence >= sentence - 2);
    if (!before || isSpokenAbout(paragraph, span)) continue;
    const { from, to } = span;
    yield { from, to, sentence: before.sentence, lastSentence: sentence, kind: 'elsewhere' };
  }
}

const prices = wordSet('prix tarif tarifs cout couts price prices cost costs rates');
/** "Le prix ?", "The price?": a question that its author puts to lead to the answer. */
const longestLeadIn = 3;
const longestAnswer = 6;
const tellers = wordSet('je j il elle ils elles on i he she they we');

/** "Le prix ? En MP.": the next sentence says where it is told. */
function* pricesAskedFor(paragraph: Paragraph, matches: readonly PhraseMatch<GatePhrase>[]): Generator<HeldBack> {
  const { sentences, tokens } = paragraph;
  for (const { span, sentence } of halves(paragraph, matches, 'ask')) {
    const question = sentences[sentence - 1];
    if (question?.terminator !== '?' || isSpokenAbout(paragraph, span)) continue;
    const words = tokens.filter((token) => token.sentence === sentence - 1 && token.kind === 'word');
    if (words.length > longestLeadIn || !words.some(({ folded }) => prices.has(folded))) continue;
    const answer = tokens.filter((token) => token.sentence === sentence && token.kind === 'word');
    // "Le prix ? Je l'ai demandé par message": it is told of.
    if (answer.length > longestAnswer || answer.some(({ folded }) => tellers.has(folded))) continue;
    yield { from: question.from, to: span.to, sentence: sentence - 1, lastSentence: sentence, kind: 'price' };
  }
}

const parts: ReadonlySet<GateKind> = new Set<Part>(['ask', 'promise', 'withheld', 'call']);

function isWhole(kind: GateKind): kind is Exclude<GateKind, Part> {
  return !parts.has(kind);
}

/** Whether a link elsewhere is only spoken of; between brackets, "(link in first comment)", it is used. */
function isOnlyNamed(paragraph: Paragraph, match: PhraseMatch): boolean {
  return isSpokenAbout(paragraph, match) || introduces(paragraph, match);
}

/** What an account is opened with: "entre ton e-mail, et nous t’enverrons un lien pour réinitialiser ton mot de passe". */
const account =
  /(?<!\p{L})(?:mots? de passe|réinitialis|se connecter|(?:ta|votre) connexion|password|reset|log ?in|sign in|verification code|code de vérification)/iu;

function opensAccount({ raw, sentences }: Paragraph, sentence: number): boolean {
  const span = sentences[sentence];
  return span !== undefined && account.test(raw.slice(span.from, span.to));
}

/** Where a paragraph holds knowledge back to get a message, a comment or an address; at most once a sentence. */
export const heldBackIn = paragraphFact((paragraph: Paragraph): readonly HeldBack[] => {
  const matches = lexicon(paragraph);
  const found = [...bargains(paragraph, matches), ...calls(paragraph, matches), ...pricesAskedFor(paragraph, matches)];
  for (const match of matches) {
    const { from, to, phrase } = match;
    const kind = phrase.gate;
    if (!isWhole(kind) || (kind === 'link' ? isOnlyNamed : isDiscussed)(paragraph, match)) continue;
    const sentence = paragraph.tokens[match.firstToken]?.sentence ?? 0;
    if (kind !== 'address' && (isPersonal(paragraph, sentence) || asksForMissing(paragraph, from))) continue;
    if (kind === 'address' && opensAccount(paragraph, sentence)) continue;
    found.push({ from, to, sentence, kind, phrase: phrase.id });
  }
  for (const { from, to, sentence, isPrivate } of passwordsOf(paragraph)) {
    const isKept = !isSpokenAbout(paragraph, { from, to }) && !asksForMissing(paragraph, from);
    if (isPrivate && isKept && !isPersonal(paragraph, sentence)) found.push({ from, to, sentence, kind: 'bargain' });
  }
  const seen = new Set<number>();
  // Where a sentence both hides a link and holds something back, the latter speaks.
  return found
    .sort((a, b) => Number(a.kind === 'link') - Number(b.kind === 'link') || a.from - b.from || b.to - a.to)
    .filter(({ sentence }) => {
      const repeats = seen.has(sentence);
      seen.add(sentence);
      return !repeats;
    });
});
