import type { CannedPhrase } from '../../../phrases/phrase.ts';

const kin =
  'baby babies son daughter niece nephew sister brother grandson granddaughter puppy kitten dog cat wife husband twins family'.split(
    ' ',
  );
const family = ['my', 'our']
  .flatMap((our) =>
    kin.flatMap((who) => [`${our} ${who}`, `${our} little ${who}`, `${our} baby ${who}`, `${our} new ${who}`]),
  )
  .join('|');

/** Proverbs and slogans that fill a post's last line, and gladness that introduces everything. */
export const sayings: readonly CannedPhrase[] = [
  {
    id: 'more-than-a-job',
    kind: 'filler',
    pattern:
      "^[(it's|this is)] (more|much more|so much more) than [(just)] a (job|career|business|sport) [,] (a|it's a|but a) (passion|calling|vocation|family|lifestyle)",
    hits: ['More than a job, a passion.', "It's so much more than just a job, it's a calling."],
    misses: ['He earns more than a job in town pays.', 'A passion for oysters'],
    rewrites: ['remove-sentence'],
    mends: [['Paul shoes horses cold. More than a job, a passion.', 'Paul shoes horses cold.']],
  },
  {
    id: 'end-of-an-era',
    kind: 'filler',
    pattern: "^[(it's|it is|truly|so|and)] [(truly)] the end of an era $",
    hits: ['The end of an era.', "It's truly the end of an era!"],
    misses: ['The end of an era of cheap coal came in 1973.', 'He wrote “The End of an Era”, a book on trams.'],
    rewrites: ['remove-sentence'],
    mends: [['The Odeon shuts tonight. The end of an era.', 'The Odeon shuts tonight.']],
  },
  {
    id: 'new-year-new-me',
    kind: 'filler',
    pattern: '^new year [,] new (me|you|us|goals|start|beginnings)',
    hits: ['New year, new me.', 'New year, new goals!'],
    misses: ['A new year and a new roof.', 'New Year’s Day is on Thursday.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'hope-to-see-you-all-there',
    kind: 'closing',
    pattern:
      '^[(I|we)] [(really|so)] (hope|hoping|can’t wait|cannot wait|cant wait) to see (you all|all of you|everyone|everybody|lots of you|as many of you as possible) [(there|soon|then)] $',
    hits: ['Hope to see you all there!', 'Can’t wait to see you all there!', 'We really hope to see everyone soon.'],
    misses: ['I hope to see Joan there.', 'Hope to see you all at Ann’s on Friday for soup.'],
    rewrites: ['remove-sentence'],
    mends: [['The choir sings on Friday at eight. Hope to see you all there!', 'The choir sings on Friday at eight.']],
  },
  {
    id: 'cannot-thank-enough',
    kind: 'closing',
    pattern:
      "^[and] (I|we) (can't|cannot|could never|can never) thank (my|our|the) [whole|entire] [(amazing|incredible|wonderful|fantastic|brilliant)] (team|crew|staff|sponsors|community|supporters|followers|network) enough",
    hits: ["I can't thank my amazing team enough.", 'We cannot thank our sponsors enough'],
    misses: ["I can't thank Joan enough.", 'We thank the team.'],
    rewrites: [{ field: 'thank you, …' }],
    mends: [["I can't thank my amazing team enough.", 'Thank you, ….']],
  },
  {
    id: 'happy-to-introduce',
    kind: 'announcement',
    pattern: `^[(so|very|super|really|beyond|incredibly|extremely)] (happy|proud|thrilled|excited|delighted|pleased|glad|stoked) to (introduce|present|unveil) !(you|him|her|them|myself|ourselves|it|a|an|this|${family})`,
    hits: ['Super happy to introduce my new team.', 'Proud to present our latest map.'],
    misses: ['Happy to introduce you to Joan.', 'They were proud to present the cup.'],
    rewrites: [{ replace: 'meet' }],
    mends: [['Super happy to introduce my new team.', 'Meet my new team.']],
  },
];
