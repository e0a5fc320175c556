import type { Pattern } from '../../phrases/phrase.ts';

/** A title that one gives oneself. */
export interface SelfTitle extends Pattern {
  /** The sentence must go on about oneself ("Expert reconnu, je…"): alone these words may be said of somebody else. */
  readonly needsSelf?: boolean;
}

const known =
  '(reconnu|reconnue|reconnus|incontesté|incontestée|numéro un|n° 1|n 1|de référence|de renom|de renommée|renommé|renommée|international|internationale|leader|chevronné|chevronnée|hors pair|aguerri|aguerrie)';
const trade =
  '(marketing|seo|linkedin|growth|branding|personal branding|réseaux sociaux|communication|stratégie|digital|web|webmarketing|e commerce|copywriting|vente|ventes|prospection|leadership|management|développement personnel|ia|intelligence artificielle|contenu|acquisition|transformation|innovation|bien être|visibilité|réussite|mindset|business|tunnels|storytelling)';
const title = `((expert|experte|experts|expertes|spécialiste) [linkedin|seo|marketing|digital] ${known}|gourou|guru|thought leader|serial entrepreneur|serial entrepreneuse|serial entrepreneure|entrepreneur en série|visionnaire|leader d’opinion|ninja|rockstar|growth hacker|pionnier|pionnière|autorité|sommité|pointure|maître incontesté|influenceur|influenceuse)`;

export const phrases: readonly SelfTitle[] = [
  {
    id: 'je-suis-un-gourou',
    pattern: [
      `(je suis|moi c’est * ,|je suis devenu|je suis devenue|je me considère comme) (un|une|le|la|l’|votre|ton) [grand|vrai|grande|véritable] ${title}`,
      `(je suis|nous sommes) ${title}`,
      `je suis (un|une|votre|ton|l’|) (expert|experte|spécialiste) [en|du|de|de la|des] [stratégie|communication|création de] ${trade}`,
    ],
    hits: [
      'Je suis un expert reconnu du secteur.',
      'Je suis serial entrepreneur.',
      'Je suis experte en personal branding.',
    ],
    misses: ['Je suis expert-comptable à Lille.', 'Elle est une experte reconnue.', 'Je ne suis pas un gourou.'],
  },
  {
    id: 'en-tant-quexpert',
    pattern: [
      `(en tant qu’|en tant que|en qualité d’|en ma qualité d’|en ma qualité de) ${title}`,
      `(en tant qu’|en tant que|en qualité d’|en ma qualité d’) (expert|experte|spécialiste) [en|du|de|de la|des] [stratégie|communication|création de] ${trade}`,
    ],
    hits: ['En tant qu’expert reconnu, je vous réponds.', 'En tant qu’experte en marketing, je vois tout.'],
    misses: ['En tant que boulangère, je me lève tôt.', 'En tant qu’expert près la cour d’appel.'],
    needsSelf: true,
  },
  {
    id: 'expert-reconnu-je',
    pattern: [
      `^${title}`,
      `^(expert|experte|spécialiste) [en|du|de|de la|des] [stratégie|communication|création de] ${trade}`,
    ],
    hits: ['Expert reconnu du numérique, je vous guide.', 'Serial entrepreneur, je partage tout.'],
    misses: ['Un expert reconnu est venu.', 'Experts et voisins ont dîné ensemble.'],
    needsSelf: true,
  },
  {
    id: 'votre-expert',
    pattern: [
      `=(,|suis|c’est|–|:) (votre|ton) (expert|experte|gourou|spécialiste|référence) [n° 1|numéro un] (en|du|de la|des|linkedin|seo|marketing|digital)`,
      'nous sommes (l’expert|les experts|experts|la référence|les pionniers|pionniers|des experts reconnus|les spécialistes) [reconnus|incontestés|n° 1] (en|de|du|des|de la|dans)',
      'je suis la référence (en|de|du|des|dans)',
    ],
    hits: ['Moi, c’est Léa, votre experte en sommeil.', 'Nous sommes les experts de la rénovation.'],
    misses: ['Appelez votre expert en assurance.', 'La référence du livre est au dos.'],
  },
];
