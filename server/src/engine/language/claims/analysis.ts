import type { Post } from '../../draft.ts';
import { sumOver } from '../../text/gather.ts';
import { type Paragraph, paragraphFact } from '../../text/paragraph.ts';
import { wordSet } from '../wordSet.ts';

/** Words of somebody who looks into figures, or doubts that they matter, instead of showing them off. */
const words = {
  fr: wordSet(`
    analyse analyser analysons analysant etude etudie mesure mesurer mesures baisse baisses chute chuter chutes recul
    compare comparer comparaison correlation hypothese hypotheses echantillon mediane moyenne methodologie graphique
    courbe algorithme algo vanite vaniteux statistique statistiques indicateur indicateurs bots fantomes signifie
    bilan retention conversion conversions taux ab panne constat`),
  en: wordSet(`
    analysis analyse analyze analysed analyzed analysing analyzing study measure measured measuring drop dropped drops
    decline declined fell compare compared comparison correlation hypothesis sample median average methodology chart
    graph curve algorithm algo vanity metric metrics statistics indicator bots inactive meaningless retention
    conversion conversions churn experiment tested ab`),
};

/** Two of them and more make an analysis; one may stand in any post. */
const leastWords = 2;

/** "Les abonnés ne sont pas une communauté", "numbers don't matter". */
const belittling = {
  fr: /\b(?:ne (?:sont|font|valent|veulent|prouvent|disent|comptent|paie|paient|remplacent?)|peu importe|qu[' ]importe|on s[' ]en (?:fiche|fout|moque)|aucun(?:e)? (?:client|vente|message|rencontre)|zero (?:client|vente)|(?:j ai|on a|nous avons) (?:compare|epluche|depouille) (?:mes|nos|les))\b/,
  en: /\b(?:(?:don t|doesn t|do not|does not|didn t) (?:matter|mean|make|pay|buy|equal|convert|care)|means? nothing|who cares|not (?:one|a single) (?:sale|client|customer|reply|lead)|zero (?:sales|clients|customers|leads)|(?:i|we) (?:ve |have )?(?:compared|went through|gone through) (?:my|our|the))\b/,
};

const weightOf = paragraphFact((paragraph: Paragraph): number => {
  const { language, tokens } = paragraph;
  if (language === 'und') return 0;
  const own = tokens.filter(({ kind }) => kind === 'word').map(({ folded }) => folded);
  if (belittling[language].test(own.join(' '))) return leastWords;
  return own.filter((word) => words[language].has(word)).length;
});

/** Whether a post looks into figures, or says how little they count. */
export function analysesFigures(post: Post): boolean {
  return sumOver(post.own, weightOf) >= leastWords;
}
