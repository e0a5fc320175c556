import { wordSet } from '../../wordSet.ts';

/** Adjectives between an insult and what it hangs on: "you _fucking little_ prick". */
export const intensives =
  wordSet(`fucking fuckin fukin fuking fkn fkin fking effing frigging friggin freakin freaking bloody stupid dumb little fat ugly old big complete total absolute utter pathetic lazy ignorant racist sexist arrogant
  brainless spineless miserable filthy dirty disgusting goddamn damn damned lying smug entitled clueless worthless useless whiny raging sick deranged rotten nasty vile
  crazy poor white black right left wing liberal conservative american young rich whole real actual typical fascist commie selfish greedy corrupt horrible evil gutless
  cheap bald stinking sorry giant massive huge dishonest gullible cowardly uneducated toothless ridiculous hateful ungrateful sad silly obese bigoted senile
  narcissistic pompous feckin fecking pos nazi evil leftie ass demented malignant antifa leftist maga gop biggest worst dumbest stupidest paid internet online blithering raving trump democrat republican socialist communist feminist lyin cheatin cheating incompetent moronic idiotic certified proper right`);
export const despising =
  wordSet(`fucking fuckin fukin fuking fkn fkin fking effing frigging friggin freakin freaking bloody stupid dumb fat ugly pathetic lazy ignorant brainless spineless filthy dirty disgusting goddamn lying smug entitled clueless
  worthless useless whiny deranged rotten nasty vile gutless stinking gullible cowardly uneducated hateful bigoted moronic idiotic ass demented evil nazi pos feckin fecking`);
export const adverbs =
  wordSet(`so such just really very too that this still all always clearly obviously truly literally quite pretty kinda a an the not no being nothing but more than absolutely
  completely totally definitely probably also as both even seriously honestly some gonna going to be gotta must plain now mostly another fully truly fucking one of those these`);
export const articles = wordSet('a an the such some one those these another');
export const copulas = wordSet(
  'are re r is s was were be been am m being become becomes isn aren ur youre theyre hes shes sound sounds look looks looking acting act',
);
export const secondPersons = wordSet('you u ya yall youse thou ur youre your yourself ye');
export const firstPersons = wordSet('i im ive id ill me myself we my am m');
export const thirdPersons = wordSet(
  'anyone everybody somebody someone nobody he she they hes shes theyre who people everyone guy guys man woman men women kid kids girl girls boss mayor manager landlord neighbour neighbor president minister referee coach voters supporters ex him them her',
);
export const demonstratives = wordSet(
  'these those this that what such another every any some all both most many other them him her our their your his',
);
export const collectives = wordSet(
  'bunch pack lot load bunches gang piece pieces couple crowd herd party nation country bag sack generation group government government’s collection pile world',
);
export const reporting = wordSet(
  'called calling call calls labeled labelled label termed word term name names said says say saying meaning means referred insult insults quote shouted yelled',
);
export const friendly = wordSet(
  'lucky clever handsome magnificent sexy bad boss cheeky smart tough funny glorious beautiful talented lovely badass cool gorgeous main basic hot my',
);
export const vocativeLeads = wordSet(
  '@ , ! : ; … . - ok okay oh hey yo yes no lol lmao bye sorry please now off up thanks listen shut dude man bro well',
);
