import type { Pattern } from '../../../phrases/phrase.ts';

/** A title that one gives oneself. */
export interface SelfTitle extends Pattern {
  /** The sentence must go on about oneself ("Expert reconnu, je…"): alone these words may be said of somebody else. */
  readonly needsSelf?: boolean;
}

export const known =
  '(reconnu|reconnue|reconnus|incontournable|incontournables|incontesté|incontestée|numéro un|n° 1|n 1|de référence|de renom|de renommée|renommé|renommée|international|internationale|leader|chevronné|chevronnée|hors pair|aguerri|aguerrie|chevronnés|aguerris|renommés|incontestés)';
export const trade =
  '(marketing|seo|linkedin|growth|branding|personal branding|réseaux sociaux|communication|stratégie|digital|web|webmarketing|e commerce|copywriting|vente|ventes|prospection|leadership|management|développement personnel|ia|intelligence artificielle|contenu|acquisition|transformation|innovation|bien être|bonheur|bonheur au travail|bien être au travail|visibilité|réussite|mindset|business|tunnels|storytelling|crypto|cryptomonnaies|trading|bourse|coaching|séduction|persuasion|négociation|prise de parole|productivité|argent|motivation|influence|tech|intelligence émotionnelle|communication non verbale|dropshipping|publicité|emailing|automatisation|recrutement|relation client)';
export const title = `((expert|experte|experts|expertes|spécialiste) [linkedin|seo|marketing|digital] ${known}|gourou|guru|thought leader|serial entrepreneur|serial entrepreneuse|serial entrepreneure|entrepreneur en série|visionnaire|leader d’opinion|ninja|rockstar|growth hacker|pionnier|pionnière|autorité|sommité|pointure|maître incontesté|influenceur|influenceuse)`;

export const job =
  '(conférencier|conférencière|speaker|speakeuse|keynote speaker|formateur|formatrice|coach|coache|consultant|consultante|mentor|entrepreneur|entrepreneure|entrepreneuse|leader|leadeuse|dirigeant|dirigeante|manager|auteur|autrice|auteure|créateur de contenu|créatrice de contenu|closer|copywriter|stratège|coach business|business coach)';
export const praise =
  '(international|internationale|de renom|de renommée|de renommée internationale|reconnu|reconnue|inspirant|inspirante|visionnaire|d’exception|de référence|hors norme|hors pair|influent|influente|à succès|à impact|d’élite|de haut niveau|de haut vol|accompli|accomplie|charismatique|best seller)';
export const iAm = '(je suis|moi [,] c’est * ,|je suis devenu|je suis devenue|je me définis comme)';

export function said(
  id: string,
  pattern: Pattern['pattern'],
  hits: readonly string[],
  misses: readonly string[],
): SelfTitle {
  return { id, pattern, hits, misses };
}
