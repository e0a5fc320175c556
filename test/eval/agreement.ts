import { table } from '../tools/table.ts';

/** Findings of a rule that a careful reader agreed with, of those read. */
type Tally = readonly [agreed: number, read: number];

interface Agreement {
  /** Of posts that nobody had read before, with the rules as they were then. */
  readonly unread?: Tally;
  /** Once what was wrong had been mended: on the same posts, or on others. */
  readonly mended: Tally;
}

/**
 * What reading came to, with each post as a whole: in English 8,936 texts of about a thousand authors, in French 3,930 and
 * 1,504 more blog posts. Rules that fired five times or less in both are left out. Pressure, insults, machines' phrases, recipes,
 * targets, blanks, selling and bait of titles were read anew, at most two findings a post: in 1,057 English and 519 French posts
 * of blogs and of people who promote something, insults in 600 English and 650 French comments as well; and once more in 8,667
 * English texts, 4,200 of them comments of a newspaper's readers, and 2,927 French ones, nearly all of blogs, of some 150 sources.
 * What was found in a half of their sources before any mending is told as unread only. The others are told as mended: read once
 * each, before what they showed was mended in its turn. 28 of the French recipes among them are by one author.
 */
const readings: Readonly<Record<string, { readonly en?: Agreement; readonly fr?: Agreement }>> = {
  'bare-share': { en: { unread: [6, 8], mended: [6, 6] }, fr: { unread: [6, 6], mended: [6, 6] } },
  'canned-phrase': { en: { unread: [58, 62], mended: [32, 33] }, fr: { unread: [104, 106], mended: [76, 77] } },
  clickbait: { en: { unread: [2, 15], mended: [2, 18] }, fr: { unread: [2, 5], mended: [1, 1] } },
  'emoji-stuffing': { en: { unread: [10, 10], mended: [10, 10] }, fr: { unread: [15, 18], mended: [15, 15] } },
  'engagement-bait': { en: { unread: [41, 50], mended: [34, 35] }, fr: { unread: [0, 5], mended: [0, 0] } },
  'fake-formatting': { en: { unread: [20, 20], mended: [20, 20] } },
  'gated-knowledge': { en: { unread: [27, 29], mended: [13, 13] }, fr: { unread: [3, 3], mended: [3, 3] } },
  'hard-sell': { en: { unread: [38, 71], mended: [43, 61] }, fr: { unread: [11, 33], mended: [18, 21] } },
  'hashtag-stuffing': { en: { unread: [20, 20], mended: [20, 20] }, fr: { unread: [20, 20], mended: [20, 20] } },
  'hostile-words': { en: { unread: [83, 123], mended: [105, 126] }, fr: { unread: [99, 153], mended: [100, 131] } },
  jargon: { en: { unread: [78, 85], mended: [57, 59] }, fr: { unread: [53, 58], mended: [32, 33] } },
  listicle: { en: { unread: [2, 2], mended: [2, 2] }, fr: { unread: [4, 5], mended: [4, 4] } },
  'machine-voice': { en: { unread: [107, 126], mended: [87, 101] }, fr: { unread: [65, 78], mended: [50, 54] } },
  'mass-address': { en: { unread: [12, 12], mended: [12, 12] }, fr: { unread: [1, 1], mended: [1, 1] } },
  'miracle-recipe': { en: { unread: [7, 24], mended: [18, 46] }, fr: { unread: [22, 47], mended: [49, 64] } },
  'missing-alt-text': { en: { unread: [4, 4], mended: [4, 4] }, fr: { unread: [16, 16], mended: [16, 16] } },
  'no-mention': { en: { unread: [35, 36], mended: [31, 32] }, fr: { unread: [30, 30], mended: [30, 30] } },
  'no-question': { en: { unread: [33, 38], mended: [32, 34] }, fr: { unread: [30, 30], mended: [30, 30] } },
  'people-as-targets': { en: { unread: [85, 94], mended: [64, 71] }, fr: { unread: [45, 52], mended: [56, 62] } },
  shouting: { en: { unread: [17, 20], mended: [17, 17] }, fr: { unread: [15, 16], mended: [15, 15] } },
  'template-placeholder': { en: { unread: [31, 37], mended: [49, 53] }, fr: { unread: [9, 11], mended: [9, 9] } },
  'too-much-selling': { en: { unread: [51, 64], mended: [48, 63] }, fr: { unread: [6, 23], mended: [9, 15] } },
};

function share(tally: Tally | undefined): string {
  return tally && tally[1] > 0 ? `${tally[0]} of ${tally[1]}` : '';
}

/** How often a careful reader agreed with what each rule found, read by hand and kept here. */
export function agreements(): string {
  return table(
    ['rule', 'en, unread', 'en, mended', 'fr, unread', 'fr, mended'],
    Object.entries(readings).map(([rule, { en, fr }]) => [
      rule,
      share(en?.unread),
      share(en?.mended),
      share(fr?.unread),
      share(fr?.mended),
    ]),
  );
}
