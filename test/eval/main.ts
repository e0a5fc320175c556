/**
 * `npm run eval [-- <folder>] [--write]`: how well the rules judge labelled posts that nobody of this project wrote. Prints
 * tables; `--write` keeps them in `docs/accuracy.md` too.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { agreements } from './agreement.ts';
import { hitsPerRule, judgements, languages, ordinaryPosts, promotionalPosts, scoreAreas } from './measures.ts';
import { readRow } from './read.ts';
import { dataFolder, readRows } from './rows.ts';

const readByHand = `What fired on posts that nobody had read before, judged with the whole post in view: how many of those read a careful reader
agreed with, as the rules were then (unread), and once what was wrong had been mended, on the same posts or on others that
nobody had read (mended). The posts are from public repositories and collections: clubs, charities, developers, teachers, shops,
airlines' customers, readers of a newspaper. Six rules ask for more
in posts of blogs, where most of what they said was wrong: their pages say what. Of 323 labelled drafts that \`too-much-selling\` tells
of, 293 are promotional, 28 sell and give, and two give or do neither (they were looked at while it was made); in 6,400 blog posts it
speaks of seven, six of them rightly, and five of these are by one author. \`hostile-words\` is right on 32 of 34 comments read last, and
wrong on irony and on what others said; in blog posts it is right on 9 of 10 in English and 3 of 4 in French. \`hard-sell\`,
\`miracle-recipe\` and \`clickbait\` fire in one of 150 blog posts or fewer. Of titles of blogs that are bait too few were found to tell.
\`template-placeholder\` is wrong on templates that an article shows: 4 of the 10 it found last were blanks. 5,144
English and 4,031 French posts of some 500 authors were read that nobody had read, nearly all of blogs, in rounds: of all
findings read a careful reader agreed with 270 of 343 (English) and 234 of 316 (French) in the first, 218 of 269 in the second, and with 146
of 166 and 180 of 222 in the third. In the fourth, of 4,259 English posts of 1,700 authors, half of them of networks, and 1,876 French ones of
148, it was 371 of 453 and 176 of 244 at first sight; once that was mended, on authors that nobody had read, 163 of 187 and 159 of 185.
The fifth, of 6,162 English posts of 4,271 authors and 1,782 French ones of 183, went to short ones: newcomers of a network, protests,
clubs, town halls and blog posts without their Markdown. There it was 288 of 375 and 123 of 198. What that showed was mended afterwards and was not read again. What is wrong is selling seen in
news of clubs and shops that tell, insults that are told of, questions to nobody, shares by others' titles, the place of a finding at a
signature or a caption.
On 54 promotional drafts (English) and 59 (French) of authors that nobody had read, selling, bait or gating was found in 22 of 31 and 23 of
32 of those that were kept aside, and in 3 of 22 that give; cold letters and lists of features without a call are what is missed. On 91
English and 106 French ones read since (letters, replies in a sale and slogans among them, which count as promotion), it was 58 and 48 at
first sight, and 33 of 50 and 22 of 61 of those kept aside once what the others showed had been mended; of 83 that give, 6 are told of.
Since then all words of a post are weighed, with weights learned from labelled posts. Each author's posts judged with weights learned from
others (the rest of the rules had seen most of these posts), of 243 English and 207 French promotional drafts of three rounds 176
and 134 are told of where it was 161 and 112, of 218 that give 28 where it was 22; of 98 English ones that nobody had read, 75 where it was
65. In 1,277 short English posts that nobody had read selling is seen 3 times where it was 8, in 907 French ones 23 times where it was 21.
The last round (the columns “last”) went over 1,277 short English posts of 873 authors and 907 French ones of 89, and over further posts
and paragraphs of drafts beside them, which are harsher: there it was 279 of 411 and 167 of 248 at first sight.
Then posts as networks have them were read (the columns “networks”): 4,900 of LinkedIn, Facebook, Instagram and TikTok, in English, and 669
drafts that people keep in public repositories, of both languages. There it was 618 of 748 (English) and 87 of 96 (French, drafts alone) at first sight,
and 172 of 220 in 3,324 further French texts of 117 authors and collections (posts of clubs and shops, tweets gathered for their insults, articles).
Of these drafts 160 English ones promote something (51 authors) and 171 French ones: selling, bait or gating was seen in 126 and 140 of them at first
sight, and in 12 of the 101 and 9 of the 89 that give, where six of the French ones do ask to be followed. Once half of the English ones had been mended by, parted by author,
it was 62 of 76 and 4 of 56 in the other half. Some of these repositories may have been read in earlier rounds.
Since then it was 400 of 479 in 3,674 further English posts (what only asks for support, insults and capitals least), 351 of 382 in 1,480 French
ones (reviews that were taken for selling least), and 133 of 144 in 844 texts of five collections that nobody had read (what is asked and who is
named left out, and limits of length, which links behind archived posts run past). The last two readings of posts and drafts of sources that nobody
had opened came to 347 of 381 (English; warnings and errors 157 of 178, of which selling 35 of 47) and 288 of 304 (French; 150 of 159) at first
sight. Of drafts there that sell or bait as a whole, lists of features and pitches without a call among them, 63 of 115 and 58 of 77 were told
of. What was wrong there is mended; 75 and 73 of these are told of now.`;

const notMeasured = `What is not measured here: French promotional posts, of which the data hold few; English insults, of which they hold none (on 2,610
comments of a public collection that nobody had read, precision is 0.75 and recall 0.58 by its labels, which count as insults
only those to who is spoken with; of 75 findings read against the labels 62 insult somebody else; on 1,117 more, half of them
insults, it is 0.87 and 0.49, and 0.89 and 0.57 on 200 of these labelled by reading, without what the rules find in view); French insults beyond
the rows above (on 300 more tweets, labelled by reading in the same way, precision and recall are 0.76; on 1,349 lines of pupils'
chats 0.89 and 0.52 by labels; in 350 posts of a forum all 24 findings insult somebody); posts longer than a few
paragraphs. On promotional drafts that nobody had read, selling, bait or gating was found in 61 of 78 (English, 43 authors) and 70 of
95 (French, 29 authors). Half of them, parted by author, were never read by whoever mended what the others showed: of these 31 of 38
and 39 of 46 are told of now. Of 198 more English drafts (captions, trades, tools, newsletters) 128 were told of at first sight. Of
posts beside them that give, 5 of 47 English ones and 1 of 45 French ones are told of wrongly. Of short adverts that were written
before anything was run, 18 of 20 (English) and 17 of 20 (French) of the last batch were told of at first sight, of earlier ones between
60 and 87 %; of 60 and 49 public drafts of other authors half were never read, and of these 23 of 34 and 18 of 26 are told of, of 19 of
nine further authors 14. Of captions of houses, in French, 51 of 63 that were read and 28 of 60 that were not are told of, of agencies' own
posts 2 of 12: what is missed are slogans and captions without a price, a number or an address, and most that are one sentence, which is
never too many. Of 936 such drafts of all these sources together 765 are told of, of 3,800 ordinary posts beside them 53, of which most
sell. Of French messages (900 of a public collection, 68 of a shop's chat) the score tells captions and adverts apart with an area of
0.95 and more within bands of length. Of drafts written from the rows of 30 rules alone, in idioms sought where no list would have
them, 29 of 60 (English) and 37 of 65 (French) were told of by the rule at first sight, 39 of 62 and 19 of 49 of further ones; 59 of 60
that were to be silent are. Of 376 drafts of a line or two in plain wordings, both languages, 248 were told of by their rule before such
wordings were sought by shape and 278 after, by drafts that whoever did that had not seen; of 115 longer ones 103 and 111. All of the
173 that were to be silent were. Then somebody else wrote 1,100 drafts of one sentence to 120 words from the rows alone, for 37 rules: of the half that whoever
mended had not seen, 287 of 497 were told of by their rule before and 324 after (recipes left out, which were mended with that half in view), 294 of 296 silent
ones are silent. Of 392 more by another hand, in the most typical wordings, 183 of 224 were told of before and 202 after, all 168 silent ones are silent. Of 300 more by a third hand (one third of 40 to 120 words), before anything was mended by
them, 231 are told of by their rule, and of 225 near ones 219 are silent. Of 470 more of a line or two, written for 31 rules before any lexicon was
looked at, 346 were told of by their rule, and 416 once what was missed had been sought by shape; of 140 near ones 137 were silent. Of 333 more, both languages,
289 were told of by their rule at first sight, all 31 near ones were silent, and of 163 good posts written to tempt the rules 19 were told of wrongly, a
dozen of them by what asks for questions and names (what was wrong is mended, half of what was missed). Of 600 more by the same hand 513
were told of at first sight, of 142 promotional ones 122, and of 157 good posts 24 were told of wrongly, nearly all by what asks for questions
and names; what was wrong is mended. Of 160
promotional drafts written in the same way 121 are told of, of 60 near ones one: most of what is missed sells in a single sentence, at the end of a story or of a slogan. Twelve of the fourteen posts under \`hi\` that are
not found are English throughout. The rows were looked at while rules were made, so figures on new posts will be somewhat
lower.`;

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
  const rows = readRows(dataFolder(positionals[0])).map(readRow);
  const report = [
    '# Accuracy',
    'Made by `npm run eval -- --write`; not edited by hand. The posts come from openly licensed collections and are no part\nof this project.',
    '## Ordinary posts stay nearly silent',
    ordinaryPosts(rows),
    '## Promotional posts are told of',
    promotionalPosts(rows),
    '## The score, ordinary against promotional posts',
    'Area under the ROC curve: how often, of two posts, the ordinary one has the higher score. Within bands: of posts of about\nthe same length.',
    scoreAreas(rows),
    '## Where a label says what is right',
    judgements(rows),
    '## The language of short posts',
    languages(rows),
    '## Posts in which each rule fires, of 100',
    hitsPerRule(rows),
    '## Findings that a careful reader agrees with',
    readByHand,
    agreements(),
    '## What is not measured',
    notMeasured,
  ].join('\n\n');
  console.log(report);
  if (values.write) writeFileSync(fileURLToPath(new URL('../../docs/accuracy.md', import.meta.url)), `${report}\n`);
}

main();
