import { table } from '../tools/table.ts';

/** Findings of a rule that a careful reader agreed with, of those read. */
type Tally = readonly [agreed: number, read: number];

interface Agreement {
  /** Of posts that nobody had read before, with the rules as they were then. */
  readonly unread?: Tally;
  /** Once what was wrong had been mended: on the same posts, or on another sample of them. */
  readonly mended: Tally;
}

/**
 * What reading came to, with each post as a whole: in English 8,936 texts of about a thousand authors, in French 3,930 and
 * 1,504 more blog posts. Rules that fired five times or less in both are left out. Pressure, insults, machines' phrases, recipes,
 * targets, blanks, selling and bait of titles were read anew, at most two findings a post: in 1,057 English and 519 French posts
 * of blogs and of people who promote something, insults in 600 English and 650 French comments as well.
 */
const readings: Readonly<Record<string, { readonly en?: Agreement; readonly fr?: Agreement }>> = {
  'bare-share': { en: { unread: [6, 8], mended: [6, 6] }, fr: { unread: [6, 6], mended: [6, 6] } },
  'canned-phrase': { en: { unread: [37, 40], mended: [32, 33] }, fr: { unread: [82, 84], mended: [76, 77] } },
  clickbait: { en: { unread: [0, 6], mended: [0, 3] }, fr: { unread: [1, 2], mended: [1, 1] } },
  'emoji-stuffing': { en: { unread: [10, 10], mended: [10, 10] }, fr: { unread: [15, 18], mended: [15, 15] } },
  'engagement-bait': { en: { unread: [34, 36], mended: [34, 35] }, fr: { unread: [0, 3], mended: [0, 0] } },
  'fake-formatting': { en: { unread: [20, 20], mended: [20, 20] } },
  'gated-knowledge': { en: { unread: [13, 15], mended: [13, 13] }, fr: { unread: [3, 3], mended: [3, 3] } },
  'hard-sell': { en: { unread: [30, 47], mended: [34, 40] }, fr: { unread: [9, 14], mended: [10, 10] } },
  'hashtag-stuffing': { en: { unread: [20, 20], mended: [20, 20] }, fr: { unread: [20, 20], mended: [20, 20] } },
  'hostile-words': { en: { unread: [69, 97], mended: [72, 78] }, fr: { unread: [95, 125], mended: [97, 113] } },
  jargon: { en: { unread: [57, 63], mended: [57, 59] }, fr: { unread: [32, 36], mended: [32, 33] } },
  listicle: { en: { unread: [2, 2], mended: [2, 2] }, fr: { unread: [4, 5], mended: [4, 4] } },
  'machine-voice': { en: { unread: [59, 73], mended: [55, 61] }, fr: { unread: [21, 30], mended: [18, 20] } },
  'mass-address': { en: { unread: [12, 12], mended: [12, 12] }, fr: { unread: [1, 1], mended: [1, 1] } },
  'miracle-recipe': { en: { unread: [4, 10], mended: [4, 8] }, fr: { unread: [9, 12], mended: [9, 9] } },
  'missing-alt-text': { en: { unread: [4, 4], mended: [4, 4] }, fr: { unread: [16, 16], mended: [16, 16] } },
  'no-mention': { en: { unread: [35, 36], mended: [31, 32] }, fr: { unread: [30, 30], mended: [30, 30] } },
  'no-question': { en: { unread: [33, 38], mended: [32, 34] }, fr: { unread: [30, 30], mended: [30, 30] } },
  'people-as-targets': { en: { unread: [22, 25], mended: [22, 25] }, fr: { unread: [29, 34], mended: [31, 34] } },
  shouting: { en: { unread: [17, 20], mended: [17, 17] }, fr: { unread: [15, 16], mended: [15, 15] } },
  'template-placeholder': { en: { unread: [31, 37], mended: [49, 53] }, fr: { unread: [9, 11], mended: [9, 9] } },
  'too-much-selling': { en: { unread: [18, 21], mended: [17, 18] }, fr: { unread: [5, 7], mended: [5, 6] } },
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
