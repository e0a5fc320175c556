import { wordSet } from '../wordSet.ts';

/** First names that are months and feasts too: alone, only the words around them tell a person. */
export const times = wordSet('april augustin june may noel valentine');

/** English days and months, capitals and all: a name may stand right behind. */
export const calendar = wordSet(`
monday tuesday wednesday thursday friday saturday sunday january february july september october november december
`);

/** First names that places bear too: alone, only the words around them tell a person. */
export const places = wordSet(`
austin brooklyn carolina chelsea eden florence georgia hamilton israel jordan kent lincoln lorraine madison milan nancy
salvador santiago savannah sydney tara troy victoria virginia
`);

/** First names that are words too: at a sentence's beginning, or after an article, they say nothing of a person. */
export const wordNames = wordSet(`
amber ambre ange angel aurore bill candy carol celeste charlotte daisy dawn drew eve faith felicite frank gene grace grant
guy harmony heather hind holly honore hope hunter iris ivy jade jasmine joy lance lily luna marguerite marine mark
martial mason max melody mercedes modeste myrtille olive oscar pat pearl penny poppy prosper prudence ray reine rob roman
romane rose said serge sue summer tiffany victoire violet violette virginie will
`);

/** First names that are adjectives or common nouns of French: "Claire et nette", "Pierre et bois". */
export const nounNames = wordSet('claire clement constance pierre');

/** Names of people that shops and papers bear, folded. */
export const brandNames: ReadonlySet<string> = new Set([
  'ben nevis',
  'calvin klein',
  'charlie hebdo',
  'christian dior',
  'daniel wellington',
  'granny smith',
  'guy degrenne',
  'hugo boss',
  'isabel marant',
  'jack daniel',
  'jack daniels',
  'jacques vabre',
  'john deere',
  'louis vuitton',
  'marie claire',
  'lawrence river',
  'max havelaar',
  'michael kors',
  'michel augustin',
  'nina ricci',
  'pierre cardin',
  'pierre fabre',
  'ralph lauren',
  'reine claude',
  'tommy hilfiger',
  'yves rocher',
  'travis ci',
]);
