import { wordSet } from '../../../language/wordSet.ts';

/** Words that an English question may begin after. */
export const leadIns = wordSet(`
  and but so or also well ok okay hey hi hello guys guy folks people friends all everyone everybody please just then now
  oh ah um uh yo yeah yes no honestly seriously quick question actually anyway btw besides lol hmm dear y`);

export const whWords = wordSet(`
  what whats wat wot when where who whos whose whom which why how hows wheres whens whys`);

/** Auxiliaries that invert before a subject. `n't` is split off: "don't" is `don`, `t`. */
export const auxiliaries = wordSet(`
  do does did is are am was were has have can could will would shall should may
  don doesn didn isn aren wasn weren hasn haven couldn won wouldn shan shouldn ain r`);

export const pronouns = wordSet(`
  i u you ya he she it we they this that these those there anyone anybody someone somebody everyone everybody any some
  anything something nobody none one ppl people`);

export const determiners = wordSet('the my your our his her their its a an');

/** Subjects so often asked that the question may stand anywhere in a run-on sentence. */
export const readers = wordSet('you u ya anyone anybody someone somebody');

/** After these an English statement inverts: "so do I", "not only are you…". */
export const invertingWords = wordSet(
  'only neither nor never so than as rarely seldom hardly little that which who what if',
);

/** "what time…", "which one…": nouns that make an interrogative determiner of `what`. */
export const whatNouns = wordSet(`
  time kind kinds sort sort type types size year day date color colour age else other way part percentage number language
  country city name book books tool tools advice tips questions would if about brand model`);

export const howMeasures = wordSet(`
  much many long far often old big come about tall high fast soon well wide deep heavy likely late early bad good hard`);

/** What "which is" and "which are" must go on with to be a question and not a relative clause. */
export const afterWhichIs = wordSet('the best better your most more it right worse you easier');

export const anyNouns = wordSet(`
  ideas idea tips tip suggestions suggestion recommendations recommendation recs rec advice thoughts thought chance one
  ones takers volunteers feedback experience experiences insight insights questions opinions clue clues pointers good
  body news updates leads input reviews favorites favourites help`);

export const askedNouns = wordSet(`
  thoughts thought ideas idea tips tip suggestions suggestion recommendations recommendation recs advice feedback opinions
  opinion experiences experience takers questions pointers favorites favourites help`);

export const someoneVerbs = wordSet(`
  know knows have has had use uses used using tried try got need want wants going give help tell recommend explain seen
  read up else here around interested fancy willing free able with from else suggest think feel work works worked been
  remember watch watching`);

/** Called on, or the subject of a verb: after these "is" or "has" is more likely the verb than a question's. */
export const callees = wordSet('guys guy folks people friends all everyone everybody');
