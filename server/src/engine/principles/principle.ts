import type { PrincipleId } from './index.ts';

/** The essays that the principles come from, by letter. */
export type EssayId = 'A' | 'B' | 'C' | 'D' | 'E';

/** As one cites them: the titles are French, whatever the interface's language. */
export const essays: Readonly<Record<EssayId, string>> = {
  A: '« L’erreur facile de faire passer l’outil avant l’humain »',
  B: '« De la confusion des outils et des usages »',
  C: 'Grégory Pouy, « Médias sociaux : de la nécessité de mettre les mains dans le cambouis »',
  D: '« Les experts en réseaux sociaux se trompent, parfois »',
  E: '« 12 points qui peuvent faire la différence »',
};

/** What the product asks of a post, in our own words. */
export interface Principle {
  readonly id: PrincipleId;
  /** The most points that all findings of this principle may cost together. */
  readonly cap: number;
  /** A few words, shown in hovers and in the score. */
  readonly title: { readonly fr: string; readonly en: string };
  /** One or two sentences. */
  readonly asks: { readonly fr: string; readonly en: string };
  readonly essays: readonly EssayId[];
}
