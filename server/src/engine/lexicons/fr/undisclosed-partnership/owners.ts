import { type TiePhrase, tieOf } from '../../../language/partnership/cue.ts';

const own = tieOf('own');
const theirs = tieOf('theirs');

/** Whose shop it is. */
export const owners: readonly TiePhrase[] = [
  own(
    'notre-boutique',
    [
      '(notre|nos) (boutique|boutiques|magasin|magasins|site|e-shop|eshop|shop|collection|collections|gamme|gammes|produits|produit|atelier|ateliers|catalogue|marque|équipe|équipes|savons|bougies|bijoux|créations|offre|offres|formation|formations|tarifs|prix|stand|restaurant|carte|menu|clients|clientes|abonnés|application|appli|logiciel|outil|plateforme|service|services|nouveauté|nouveautés|nouvelle|nouveau|newsletter|promo|promotion|soldes|billetterie|cours|stages|stage)',
      '(ma|mon|mes) (boutique|e-shop|eshop|shop|marque|collection|atelier|livre|livres|roman|romans|ebook|e-book|formation|formations|programme|masterclass|accompagnement|accompagnements|créations|bijoux|savons|bougies|site|etsy|vinted|entreprise|cours|stage|stages|coaching|application|appli|logiciel|produits|galerie|recueil|album|podcast)',
      '(chez nous|en boutique|en magasin|nous lançons|nous offrons|nous vous offrons|on vous offre|je vous offre|je lance|venez nous voir|nous ouvrons|nous fêtons|on fête)',
    ],
    ['Notre boutique ouvre lundi.', 'Mon livre est sorti', 'Venez chez nous'],
    ['Leur boutique ouvre lundi.', 'Mon code.'],
  ),
  theirs(
    'leur-site',
    [
      '(mon|ma|mes) [(nouveau|nouvelle|nouveaux|nouvelles|petit|petite)] [_] (préféré|préférée|préférés|préférées|chouchou|chouchous|coup de cœur|indispensable|indispensables|fétiche) (de|de chez|du|signé|signée) _',
      '(mon|ma|mes) (coup de cœur|indispensable|chouchou) [(beauté|mode|soin|du moment|du mois)] , * (de|de chez) _',
      '(fan|folle|fou|dingue|accro) (de|du|des|à) (cette|ce|ces|la|le|les) [_|_ _] (de chez|signé|signée) _',
      '(leur|leurs) (site|boutique|e-shop|eshop|produits|gamme|collection|collections|appli|application|marque|soins|vêtements|abonnement|box|offre|offres|formation|formations|sacs|crèmes|baskets|compléments|programme)',
      '(mon avis|mon test|ma revue|ma review) (sur|de|du) [(le|la|les|ce|cette|ces|l)]',
      'j ai testé (pour vous|pour toi|le|la|les|cette|ce|ces|leur|leurs)',
      '(chez eux|chez elles|sur leur site|de la marque|cette marque|la marque|cette appli|mon partenaire|mes partenaires)',
      '(négocié|dégoté|déniché|obtenu|eu) (pour vous|pour toi|un code|une réduction|un code promo|une remise)',
    ],
    [
      'Leurs produits sont doux.',
      'C’est en vente chez eux',
      'J’ai négocié pour vous',
      'Mon nouveau sérum préféré de GlowCo',
    ],
    ['Leur chat dort.'],
  ),
];
