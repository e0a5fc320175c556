import type { Post } from '../../draft.ts';
import { someShow } from '../../text/gather.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { namesOf, type PersonName } from '../names/names.ts';
import { wordSet } from '../wordSet.ts';
import { claimsOf, tellsOwnAnalysis } from './claims.ts';

const sourceWords = wordSet('source sources ref reference references doi arxiv pdf via footnote');
/** Well-known sources of figures. Those that are initials are written in capitals: "Un" and "Who" are words. */
const initials = wordSet(`
  insee ifop oms ocde onu inserm cnrs dares ademe ined anses apec who oecd un ons nhs cdc bls mit hbr bbc unesco unicef`);
const institutes = wordSet(`
  insee dares ademe inserm ipsos opinionway eurostat statista gallup pew nielsen mckinsey gartner forrester deloitte
  hubspot harvard stanford oxford unesco unicef statcan credoc bpifrance reuters bloomberg forbes`);
const attributing = wordSet('selon apres according');
/** "This came from the Orchard Survey": verbs that say where a figure is from, before the name of it. */
const cameFrom = /^(?:came|comes|taken|drawn|tiree?s?|issue?s?)$/;
/** A report, a survey: with a capital it is one by its name. */
const works = wordSet('report survey study census index forecast barometer barometre enquete rapport etude review');
/** Before whoever made them: "une étude de l’American Heart Association", "a survey by Cambridge". */
const studies = wordSet(`
  etude etudes enquete enquetes rapport rapports sondage barometre recherche recherches chercheurs chercheuses travaux
  study studies survey surveys report reports research researchers`);
const makers = wordSet('de du d des from by at of');

function isCapital(paragraph: Paragraph, { from }: Token): boolean {
  const letter = paragraph.raw.charAt(from);
  return letter !== letter.toLowerCase();
}

/** "… came from the 2026 Orchard Keepers Survey": a work by its name, said to be where the figure is from. */
function isNamedWork({ tokens }: Paragraph, index: number): boolean {
  const { sentence } = tokens[index] as Token;
  const before = tokens.slice(Math.max(0, index - 12), index).filter((token) => token.sentence === sentence);
  return before.some(
    ({ folded }, at) => cameFrom.test(folded) && /^(?:from|de|du|des|d)$/.test(before[at + 1]?.folded ?? ''),
  );
}

/** Words in the names of those who publish: "Statistics Canada", "The Globe and Mail", « Le Courrier de l’Ouest ». */
const publishers = wordSet(`
  statistics statistique statistiques bureau office agency agence observatory observatoire university universite institute institut news
  times post mail journal gazette herald tribune telegraph guardian chronicle press monde figaro parisien courrier nouvelles depeche
  ouest`);
const small = wordSet('the and of for de du des d la le les l et of');
/** The longest name before the colon of a headline. */
const longestPublisher = 7;

/** "Statistics Canada: …", "The Globe and Mail: …": a headline that begins with who published it. */
function headsWithPublisher(paragraph: Paragraph): boolean {
  const { tokens } = paragraph;
  const colon = tokens.slice(0, longestPublisher + 1).findIndex(({ folded }) => folded === ':');
  if (colon < 2) return false;
  const name = tokens.slice(0, colon);
  return (
    name.some(({ folded }) => publishers.has(folded)) &&
    name.every((token) => token.kind === 'word' && (isCapital(paragraph, token) || small.has(token.folded)))
  );
}

/** What somebody does who passes on a figure. */
const reporting = wordSet(
  'rapporte rapportait rapportent revele revelait indique indiquait reports reported reveals revealed',
);

/** "Bâtir Hebdo rapportait que …": behind a name within its sentence. */
function isReporter(paragraph: Paragraph, index: number): boolean {
  const [before, token, after] = paragraph.tokens.slice(index - 1, index + 2);
  if (before?.kind !== 'word' || before.sentence !== token?.sentence || !/^qu?e?$|^that$/.test(after?.folded ?? ''))
    return false;
  const named = paragraph.tokens.slice(Math.max(0, index - 3), index);
  return named.some((each) => each.kind === 'word' && isCapital(paragraph, each));
}

/** "Bakeries reported their second-quarter results": figures that firms publish of themselves. */
const results =
  /\b(?:report(?:ed|s)?|post(?:ed|s)?|publish(?:ed|es)?|released?|(?:a|ont|vient de|viennent de) publi(?:é|er)) (?:\p{L}+ )?(?:(?:the|its|their|ses|leurs|les) )?(?:(?:q[1-4]|\p{L}+-quarter|quarterly|annual|full-year|half-year) )?(?:earnings|results|résultats)\b/iu;

/** Before "report", words that make no name of it. */
const unnamed = wordSet(
  'new latest recent our my your a the this that annual full major shocking breaking un une le la notre ce cette',
);
const longestTitle = 5;

/** "The 2025 LinkedIn Workplace Learning Report": a work by its name, in a text that writes other words small. */
function isTitledWork(paragraph: Paragraph, index: number): boolean {
  const { tokens } = paragraph;
  const { sentence } = tokens[index] as Token;
  const title: Token[] = [];
  for (let at = index - 1; at >= 0 && title.length < longestTitle; at--) {
    const token = tokens[at] as Token;
    if (token.sentence !== sentence || unnamed.has(token.folded)) break;
    if (token.kind === 'word' && isCapital(paragraph, token)) title.push(token);
    else if (token.kind !== 'number') break;
  }
  const small = tokens.some(
    (token) =>
      token.sentence === sentence && token.kind === 'word' && token.folded.length > 4 && !isCapital(paragraph, token),
  );
  return title.length > 1 && small;
}

/** "UCLA research", "Stanford researchers": whose it is stands before. */
function isHousesStudy(paragraph: Paragraph, index: number): boolean {
  const before = paragraph.tokens[index - 1];
  if (before?.kind !== 'word' || before.sentence !== paragraph.tokens[index]?.sentence) return false;
  const raw = paragraph.raw.slice(before.from, before.to);
  return raw.length > 2 && raw === raw.toUpperCase() && paragraph.language === 'en' && !isShouted(paragraph, index);
}

/** Whether the study itself is in capitals, as all around it may be. */
function isShouted({ raw, tokens }: Paragraph, index: number): boolean {
  const { from, to } = tokens[index] as Token;
  return raw.slice(from, to) === raw.slice(from, to).toUpperCase();
}

/** "Larch and colleagues’ research", "Larch et al." */
const withOthers =
  /\p{Lu}[\p{L}-]+ (?:and (?:his |her |their )?(?:colleagues|co-?authors)|et al\b|et (?:ses |leurs )?collègues)/u;

/** "88% of firms told Gartner": who was told passes it on. */
const toldTo = wordSet('told confie confient repondu');

/** "Selon l’Insee", "according to Gallup", "(Dares, 2023)". */
function attributes(paragraph: Paragraph): boolean {
  const { tokens } = paragraph;
  return tokens.some((token, index) => {
    const raw = paragraph.raw.slice(token.from, token.to);
    if (initials.has(token.folded) && raw === raw.toUpperCase()) return true;
    if (institutes.has(token.folded) && isCapital(paragraph, token)) return true;
    if (works.has(token.folded) && isCapital(paragraph, token)) {
      if (isNamedWork(paragraph, index) || isTitledWork(paragraph, index)) return true;
    }
    if (studies.has(token.folded) && isHousesStudy(paragraph, index)) return true;
    const next1 = tokens[index + 1];
    if (toldTo.has(token.folded) && next1?.kind === 'word' && next1.folded !== 'i' && isCapital(paragraph, next1))
      return true;
    const isStudy = studies.has(token.folded) && makers.has(tokens[index + 1]?.folded ?? '');
    if (reporting.has(token.folded) && isReporter(paragraph, index)) return true;
    if (!attributing.has(token.folded) && !isStudy) return false;
    const next = tokens.slice(index + 1, index + 5).filter(({ sentence }) => sentence === token.sentence);
    return next.some((each) => each.kind === 'mention' || (each.kind === 'word' && isCapital(paragraph, each)));
  });
}

/** What somebody does who is a source: "Ann measured it", "Léa me l’a dit". */
const knowing = wordSet(`
  dit disait disent raconte racontait explique expliquait rappelle rappelait montre montrait apprend appris compte comptes mesure mesures
  calcule lu ecrit ecrivait publie repete affirme estime cite parle parlait selon
  say says said tell tells told explain explains explained show shows showed teach teaches taught count counts counted measured
  calculated read reads wrote writes published repeats claims reckons quotes quoted found finds according heard learnt learned`);

/** A first name by itself is a source where it says something, or right where the claim stands: elsewhere it is somebody of the story. */
function isSource(paragraph: Paragraph, { from, kind }: PersonName): boolean {
  if (kind === 'full') return true;
  const { tokens } = paragraph;
  const sentence = tokens.find((token) => token.from >= from)?.sentence;
  return (
    tokens.some((token) => token.sentence === sentence && knowing.has(token.folded)) ||
    claimsOf(paragraph).some(({ firstToken }) => {
      const after = (sentence ?? 0) - (tokens[firstToken]?.sentence ?? 0);
      return after === 0 || after === 1;
    })
  );
}

const hasSource = paragraphFact(
  (paragraph: Paragraph): boolean =>
    paragraph.links.some(({ image }) => !image) ||
    paragraph.mentions.length > 0 ||
    paragraph.tokens.some(({ kind, folded }) => kind === 'word' && sourceWords.has(folded)) ||
    namesOf(paragraph).some((name) => isSource(paragraph, name)) ||
    attributes(paragraph) ||
    withOthers.test(paragraph.prose) ||
    results.test(paragraph.prose) ||
    headsWithPublisher(paragraph) ||
    tellsOwnAnalysis(paragraph),
);

/** Whether a post says where it has its claims from: a link, a mention, a name, a source by its name. */
export function givesSource(post: Post): boolean {
  return someShow(post.paragraphs, hasSource);
}
