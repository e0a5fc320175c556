import type { Sentence } from '../../text/sentences.ts';
import type { CueKind } from './cue.ts';

/** What a sentence sells with. */
export type SellingKind = Exclude<CueKind, 'give'> | 'link';

/** Of cues of one kind the heaviest counts whole, the others this much: three prices are not three times an offer. */
const repeated = 0.25;
/** A call that hands over a link is more of a call. */
const linkedCallWeight = 0.25;
/** Asking is less than offering ("Qui vend un billet à 20 € ?"). */
const questionWeight = -0.4;

/** From here a cue is an act of selling by itself. */
const wholeAct = 0.8;
/** A price belongs to what is offered or called for. */
const actOf: Readonly<Record<Exclude<SellingKind, 'price'>, string>> = {
  offer: 'offer',
  call: 'call',
  link: 'call',
  superlative: 'praise',
  brand: 'praise',
  urgency: 'urgency',
};

/** What a sentence weighs by itself. */
export interface Weight {
  readonly strength: number;
  readonly kind: SellingKind;
  readonly acts: number;
  /** The heaviest call in it, and the heaviest price or offer. */
  readonly calls: number;
  readonly offers: number;
  /** What speaks of the product or of those who sell it. */
  readonly brands: number;
  /** What praises it. */
  readonly praise: number;
  /** What gives, as a number above 0. */
  readonly gives: number;
}

const nothingSaid: Weight = { strength: 0, kind: 'link', acts: 0, calls: 0, offers: 0, brands: 0, praise: 0, gives: 0 };
const nothingAsked: Weight = { ...nothingSaid, strength: questionWeight, acts: Math.floor(questionWeight) };

/** What is for and against each sentence's selling. */
export class Weighing {
  private readonly weights = new Map<SellingKind, number[]>();
  private gives = 0;
  linked = false;

  add(kind: CueKind | 'link', weight: number): void {
    if (kind === 'give') this.gives += weight;
    else this.weights.set(kind, [...(this.weights.get(kind) ?? []), weight]);
  }

  sum({ terminator }: Sentence): Weight {
    if (this.weights.size === 0 && this.gives === 0) return terminator === '?' ? nothingAsked : nothingSaid;
    let strength = this.gives;
    let heaviest = 0;
    let kind: SellingKind = 'link';
    if (this.linked && this.weights.has('call')) strength += linkedCallWeight;
    if (terminator === '?') strength += questionWeight;
    for (const [candidate, weights] of this.weights) {
      const most = Math.max(...weights);
      const others = weights.reduce((total, weight) => total + weight, 0) - most;
      strength += most + others * repeated;
      if (most > heaviest) {
        heaviest = most;
        kind = candidate;
      }
    }
    return {
      // Weights are tenths and twentieths: sums are rounded so that 0.7 + 0.3 is 1.
      strength: Math.round(strength * 100) / 100,
      kind,
      acts: this.acts(strength),
      calls: this.most('call', 'link'),
      offers: this.most('offer', 'price'),
      brands: this.most('brand'),
      praise: this.most('superlative'),
      gives: Math.abs(this.gives),
    };
  }

  private most(...kinds: SellingKind[]): number {
    return Math.max(0, ...kinds.flatMap((kind) => this.weights.get(kind) ?? []));
  }

  private acts(strength: number): number {
    const acts = new Set<string>();
    for (const [kind, weights] of this.weights) {
      if (Math.max(...weights) < wholeAct) continue;
      if (kind !== 'price') acts.add(actOf[kind]);
    }
    // What gives takes an act away before it takes the sentence away.
    return Math.min(acts.size, Math.floor(strength));
  }
}
