import type { Paragraph } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { wordSet } from '../wordSet.ts';

/** What somebody gave who helped. */
const given = wordSet(`
  advice tip tips trick tricks fix suggestion suggestions idea method recipe link links template patch correction corrections feedback solution
  recommendation explanation instructions notes contact map guide spreadsheet script workaround hint hints pointer pointers hack diagram
  checklist reminder offer comments example photo list settings
  conseil conseils astuce astuces correctif suggestion suggestions idee methode recette lien liens modele modeles piste pistes solution
  recommandation explication explications retour retours remarque remarques adresse tuto technique combine bidouille reglage reglages
  relecture tableau fiche exemple liste schema plan carte truc indication indications coup`);
const yours = wordSet('your ton ta tes votre vos');
const you = wordSet('you tu vous t');
const gave = wordSet(`
  sent gave recommended told showed lent pointed suggested mentioned shared linked posted passed lend
  envoye envoyee envoyes envoyees donne donnee donnes conseille conseillee recommande recommandee suggere suggeree indique indiquee prete
  pretee passe passee montre montree partage partagee transmis transmise file filee`);
/** It served, … */
const served = wordSet(`
  worked works working fixed sorted solved gone green fits fit perfect perfectly spot exactly helped saved stopped found back running passed passes
  went delicious doubled treat fine trick through hit success triumph lifesaver ran clean cleanly booked answered
  marche marchait fonctionne regle reglee resolu resolue disparu reparti repartie tient parfait parfaite parfaitement impeccable nickel
  exactement doublee double trouve retrouve repris reussi sauve aide aidee bon bonne pile juste debloque passe remarche tourne vert carton tabac succes regal merveille merveilles miracle rappele repondu`);
/** … or was put to use. */
const used = wordSet(`
  tried used followed took applied changed switched replaced added rewrote rewritten swapped printed copied corrected updated installed rang
  suivi applique essaye teste utilise pris change remplace ajoute reecrit imprime recopie corrige modifie installe appele repris mis`);
const self = wordSet('i we ve my our it j on nous mon ma notre');
/** What takes it back, or asks. */
const reserves = wordSet(`
  but however not t never no though still nowhere wrong broken dead unfortunately didn doesn
  mais pas jamais rien aucun toujours helas malheureusement pourtant casse mort`);
const right = wordSet('right raison');
/** "That was it", "c'était ça". */
const thats = [
  ['that', 'was', 'it'],
  ['that', 'did', 'it'],
  ['that', 'fixed', 'it'],
  ['that', 'worked'],
  ['it', 'worked'],
  ['c', 'etait', 'ca'],
  ['c', 'etait', 'bien', 'ca'],
];

const mayServe = hasWord(
  (word) => given.has(word) || right.has(word) || word === 'it' || word === 'ca' || word === 'worked',
);

type Signs = 'served' | 'given' | 'used' | 'none';

const signsOf = sentenceFact((tokens): Signs => {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded);
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (has(reserves) || tokens.some(({ folded }) => folded === '?')) return 'none';
  const isYours = words.some(
    (word, index) => given.has(word) && words.slice(Math.max(0, index - 2), index).some((each) => yours.has(each)),
  );
  const isGift =
    has(given) &&
    words.some(
      (word, index) => gave.has(word) && words.slice(Math.max(0, index - 3), index).some((each) => you.has(each)),
    );
  const wasRight = words.some(
    (word, index) =>
      right.has(word) &&
      words
        .slice(Math.max(0, index - 2), index)
        .some((each) => each === 'were' || each === 'avais' || each === 'aviez'),
  );
  const isIt =
    thats.some((phrase) => phrase.every((word, at) => words[words.indexOf(phrase[0] as string) + at] === word)) &&
    words.indexOf('that') < 3;
  const isUsed = has(served) || (has(self) && has(used));
  if (!isYours && !isGift && !wasRight && !isIt) return isUsed ? 'used' : 'none';
  return (isYours || isGift || isIt) && isUsed ? 'served' : 'given';
});

/** Whether a paragraph tells in any words that what somebody gave has served: "your fix is in and the tests pass". */
export function tellsItServed(paragraph: Paragraph): boolean {
  const { sentences } = paragraph;
  if (!sentences.some((_, index) => mayServe(paragraph, index))) return false;
  const signs = sentences.map((_, index) => signsOf(paragraph, index));
  if (signs.includes('served')) return true;
  return signs.some((sign, index) => sign === 'given' && (signs[index + 1] === 'used' || signs[index - 1] === 'used'));
}

const seen = wordSet(
  'seen read heard tasted eaten watched had met vu vue vus vues lu lue lus entendu goute mange bu aie',
);
/** Praise in a sentence by a superlative: "the prettiest macarons I've seen", "la plus belle vitrine que j'aie vue". */
const praisesMost = sentenceFact((tokens: readonly Token[]): boolean =>
  tokens.some(({ folded }, index) => {
    const before = tokens[index - 1]?.folded;
    const isMost =
      (before === 'the' &&
        folded !== 'rest' &&
        folded !== 'latest' &&
        (folded === 'most' || (folded.length > 4 && folded.endsWith('est')))) ||
      (folded === 'plus' && (before === 'le' || before === 'la' || before === 'les')) ||
      ((folded === 'meilleur' || folded === 'meilleure') && (before === 'le' || before === 'la'));
    const after = tokens.slice(index + 1, index + 12);
    return (
      isMost && after.some(({ folded: word }) => self.has(word)) && after.some(({ folded: word }) => seen.has(word))
    );
  }),
);
const worst = wordSet(
  'worst slowest rudest dirtiest ugliest saddest dullest pire mauvais mauvaise lent lente sale moche nul nulle triste',
);

/** Whether a paragraph praises by a superlative. */
export function praisesByMost(paragraph: Paragraph): boolean {
  return (
    paragraph.sentences.some((_, index) => praisesMost(paragraph, index)) &&
    !paragraph.tokens.some(({ folded }) => worst.has(folded))
  );
}
