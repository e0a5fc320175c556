import { readFileSync } from 'node:fs';
import { readDraft } from '../../../server/src/engine/draft.ts';
import { all, readPost } from '../../../server/src/engine/language/selling/readPost.ts';
import { keysOf } from '../../../server/src/engine/language/selling/wording/keys.ts';
import { signsShown } from '../../../server/src/engine/language/selling/wording/signs.ts';
import { leastKeys } from '../../../server/src/engine/language/selling/wording/wording.ts';
import type { Language, Paragraph } from '../../../server/src/engine/text/paragraph.ts';

/** A labelled post, a line of a JSON Lines file. */
interface LabelledPost {
  readonly text: string;
  /** Who wrote it or keeps it: of posts of one author all are learned from, or none. */
  readonly author: string;
  /** Whether it sells; absent where nobody has said: the posts of its kind that the others resemble are learned from. */
  readonly sells?: boolean;
  readonly markdown?: boolean;
  /** For the figures that are printed. */
  readonly source?: string;
}

/** What is learned from one post of a draft. */
export interface Sample {
  readonly author: string;
  readonly source: string;
  readonly sells: boolean | undefined;
  readonly language: Language;
  /** What each key or sign of it counts for. */
  readonly features: ReadonlyMap<string, number>;
}

/** Signs have a mark of their own among the features, which no key begins with. */
export const signMark = '\t';

function sentenceKeys(paragraph: Paragraph): ReadonlySet<string>[] {
  return paragraph.sentences.map((_, index) => keysOf(paragraph.tokens.filter(({ sentence }) => sentence === index)));
}

/** The samples of one draft: one for each of its posts in French or in English. */
function samplesOf({ text, author, sells, markdown = false, source = '' }: LabelledPost): Sample[] {
  const draft = readDraft(text, { markdown, language: 'auto' });
  return draft.posts.flatMap(({ own }) => {
    const counts = new Map<string, number>();
    const words = { fr: 0, en: 0, und: 0 };
    let sentences = 0;
    let keys = 0;
    for (const { paragraph } of own) {
      if (paragraph.language === 'und') continue;
      sentences += paragraph.sentences.length;
      for (const found of sentenceKeys(paragraph)) {
        keys += found.size;
        words[paragraph.language] += found.size;
        for (const key of found) counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    if (words.fr + words.en === 0) return [];
    const norm = Math.sqrt(Math.max(keys, leastKeys));
    const features = new Map([...counts].map(([key, count]) => [key, count / norm]));
    const selling = readPost(own, all).map((at) => at.selling);
    for (const sign of signsShown(own, sentences, keys, selling)) features.set(signMark + sign, 1);
    return [{ author, source, sells, language: words.fr > words.en ? ('fr' as const) : ('en' as const), features }];
  });
}

export function readSamples(file: string): Sample[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => samplesOf(JSON.parse(line)));
}
