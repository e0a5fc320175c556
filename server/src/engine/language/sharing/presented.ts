import type { Span } from '../../text/paragraph.ts';
import { sentenceFact } from '../../text/sentenceFact.ts';
import type { Token } from '../../text/tokens.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { wordSet } from '../wordSet.ts';

/** What people make and others share. */
const works = wordSet(`
  article essay piece thread report story video clip podcast episode interview documentary infographic cartoon comic drawing illustration
  photo picture painting song newsletter explainer map archive analysis poem study research paper chart graph graphic diagram animation
  tutorial visualisation visualization photograph sketch meme film thesis longread timelapse
  billet papier texte fil tribune chronique dossier reportage enquete documentaire docu balado emission entretien portrait infographie
  dessin image conference poeme etude recherche graphique carte schema video animation tuto tutoriel courbe affiche bd chanson
  planche`);
const texts = wordSet(`
  article essay piece thread report story podcast episode interview documentary newsletter explainer study research paper longread
  billet papier texte fil tribune chronique dossier reportage enquete documentaire balado emission entretien etude`);
const sayings = wordSet('quote line saying sentence words proverb phrase citation maxime pensee formule mots proverbe');
const pointing = wordSet('this these that ce cet cette ces');
const some = wordSet('a an one some un une des');
/** Who came by it: it is somebody else's. */
const finds = wordSet(`
  came stumbled found saw spotted discovered read watched listened heard reading watching bookmarked saved seen
  tombe tombee trouve trouvee vu vue lu lue decouvert decouverte repere reperee ecoute regarde croise parcouru vus lus tombes garde`);
const somebody = wordSet('somebody someone whoever quelqu celui celle');
const made = wordSet(`
  made drew wrote built created mapped filmed recorded put painted plotted turned
  fait dessine ecrit construit cree cartographie filme enregistre peint monte mis trace`);
/** What one thinks of it. */
const praise = wordSet(`
  best finest funniest clearest smartest great excellent brilliant fantastic amazing awesome wonderful superb lovely beautiful fascinating
  insightful powerful stunning incredible gold gem masterpiece worth must resonated
  meilleur meilleure super excellent excellente genial geniale magnifique formidable passionnant passionnante remarquable superbe brillant
  brillante incroyable merveille pepite bijou eclairant eclairante limpide bouleversant bouleversante fouillee fouille tordant`);
const published = wordSet('out published released appeared dropped paraitre parue paru sortie sorti publiee publie');
const own = wordSet('my our mon ma mes notre nos');
/** What is one's own stays with one: "this line has been on our fridge", "cette phrase ne me quitte plus". */
const stays = wordSet(`
  fridge wall desk door board head mind notebook heart stuck stays stayed keep kept pinned follows haunts years since
  frigo mur bureau porte tableau ardoise tete carnet coeur quitte accompagne suit hante poursuit depuis garde gardee lue entendue reste
  trotte`);
/** What is said again and again is nobody's: "cette phrase, je l’ai entendue mille fois". */
const heard = wordSet('heard hear entendue entendu entends');
const oftenSaid = wordSet('fois souvent partout toujours chaque tous toutes times often everywhere every always');
/** "Celle qui a dessiné", and not "celle qui fait une bonne soupe". */
const pointed = wordSet('celui celle');
const auxiliaries = wordSet('a ai as avait avais ont aura');
/** Before it, what is pointed at is only what something else belongs to: "the story which this film is based on". */
const relatives = wordSet('which whom whose where that dont que lequel laquelle');
const finders = wordSet('i we ve j je nous suis');
const denied = wordSet(
  'hope you vous not never t pas jamais looking cherche cherchons need besoin write writing ecrire',
);

/** How a sentence presents what somebody made. Offsets from the sentence's start. */
export interface Presented extends Span {
  readonly share: 'work' | 'found' | 'words';
  /** Whether it is something to read or to hear: what a platform put behind its own short address. */
  readonly isRead: boolean;
}

const mayPresent = hasWord((word) => works.has(word) || sayings.has(word) || somebody.has(word));
const farthestWork = 9;

function read(tokens: readonly Token[], base: number): Presented | null {
  const has = (words: ReadonlySet<string>, from = 0, to = tokens.length): boolean =>
    tokens.slice(Math.max(0, from), to).some(({ folded }) => words.has(folded));
  const span = (first: number, last: number, share: Presented['share']): Presented => ({
    from: (tokens[first] as Token).from - base,
    to: (tokens[last] as Token).to - base,
    share,
    isRead: has(texts, first, last + 1),
  });
  /** Whether who writes came by what stands at an index, in the same clause. */
  const isFound = (index: number): boolean => {
    const clause = tokens.slice(0, index).findLastIndex(({ kind }) => kind === 'punctuation') + 1;
    const from = Math.max(clause, index - farthestWork);
    const find = tokens.findIndex(({ folded }, at) => at >= from && at < index && finds.has(folded));
    return find >= 0 && (find - clause < 2 || has(finders, find - 4, find));
  };
  const maker = tokens.findIndex(
    ({ folded }, index) =>
      somebody.has(folded) &&
      has(made, index + 1, index + 6) &&
      (!pointed.has(folded) || has(auxiliaries, index + 1, index + 6)) &&
      !has(own, index + 1, index + 8),
  );
  if (maker >= 0) return span(maker, Math.min(maker + 4, tokens.length - 1), 'found');
  for (const [index, { folded }] of tokens.entries()) {
    const isSaying = sayings.has(folded);
    if (has(denied, index - farthestWork, index + 2)) continue;
    // « ce serait même » has no meme in it.
    if (folded === 'meme' && !/^(?:this|that|a)$/.test(tokens[index - 1]?.folded ?? '')) continue;
    if ((!isSaying && !works.has(folded)) || has(own, index - 3, index)) continue;
    const isThis = has(pointing, index - 3, index);
    if (!isThis && !has(some, index - 5, index)) continue;
    const first = Math.max(0, index - 2);
    if (isThis && relatives.has(tokens[index - 2]?.folded ?? '')) continue;
    if (isSaying) {
      if (isThis && has(stays) && !(has(heard) && has(oftenSaid))) return span(first, index, 'words');
      continue;
    }
    if (isFound(index)) return span(first, index, 'found');
    if ((isThis && has(praise)) || (!isThis && (has(published, index, index + 8) || has(praise, index - 4, index + 4))))
      return span(first, index, 'work');
  }
  return null;
}

const readSentence = sentenceFact((tokens, base) => read(tokens, base));

/** What presents somebody's work in a sentence, in any words: whoever came by it, praises it, or says that somebody made it. */
export function presentedIn(paragraph: Parameters<typeof readSentence>[0], sentence: number): Presented | null {
  return mayPresent(paragraph, sentence) ? readSentence(paragraph, sentence) : null;
}
