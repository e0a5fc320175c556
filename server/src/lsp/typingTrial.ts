import { type Draft, editDraft, type PlacedParagraph } from '../engine/draft.ts';
import { lint } from '../engine/lint.ts';

/** Ordinary words, of no use to anybody: they are typed where nobody sees them. */
const typed = {
  fr: ' Hier, on a pesé la pâte deux fois avec Léa, puis vous avez goûté : qui en veut encore ? Il en reste.',
  en: ' Yesterday we weighed the dough twice with Leah, and then you tasted it: who wants some more? Some is left.',
};

/** Paragraphs that keys are tried in: what is found in one is not what is found in the next. */
const places = 3;

function longestParagraphs({ posts }: Draft): readonly PlacedParagraph[] {
  const paragraphs = posts.flatMap(({ own }) => own);
  return paragraphs.sort((a, b) => b.to - b.from - (a.to - a.from)).slice(0, places);
}

/** Somebody types in a draft, as far as the engine can tell. Nothing of it is shown, and the draft stays what it is. */
export class TypingTrial {
  private readonly draft: Draft;
  private readonly text: string;
  private readonly paragraphs: readonly PlacedParagraph[];
  private edited: Draft;
  private keys = 0;

  constructor(draft: Draft) {
    this.draft = draft;
    this.text = typed[draft.language === 'fr' ? 'fr' : 'en'];
    this.paragraphs = longestParagraphs(draft);
    this.edited = draft;
  }

  /** One key: the draft is read and linted with it. */
  key(): void {
    const at = this.keys % this.text.length;
    if (at === 0) this.edited = this.draft;
    const place = this.paragraphs[Math.floor(this.keys / this.text.length) % Math.max(1, this.paragraphs.length)];
    const from = (place?.to ?? this.draft.text.length) + at;
    this.edited = editDraft(this.edited, { from, to: from, text: this.text.charAt(at) });
    lint(this.edited);
    this.keys++;
  }
}
