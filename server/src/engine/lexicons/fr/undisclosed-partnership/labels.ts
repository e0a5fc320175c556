import { type TiePhrase, tieOf } from '../../../language/partnership/cue.ts';

const label = tieOf('label');
const vague = tieOf('vague');

/** Disclosures: those that anyone understands at once, and those that say half of it. */
export const labels: readonly TiePhrase[] = [
  label(
    'publicite',
    [
      '^ (publicité|pub|annonce|réclame|publi-rédactionnel|publireportage) [(:|–|—|-|!|•|/)] ',
      '^ (publicité|pub|annonce|réclame|publirédactionnel) $',
      '[(ceci est|c est)] (une|de la) (publicité|pub) (pour|rémunérée|avec)',
      '(contenu|post|publication|article|message|vidéo|story) (publicitaire|sponsorisé|sponsorisée|commandité|commanditée|rémunéré|rémunérée)',
    ],
    ['Publicité – J’ai testé un vélo', 'Pub', 'Contenu commandité'],
    ['La publicité me lasse.'],
  ),
  label(
    'collaboration-commerciale',
    [
      '(collaboration|collab|partenariat) (commerciale|commercial|rémunérée|rémunéré|payée|payé|sponsorisée|sponsorisé|publicitaire)',
      '(sponsorisé|sponsorisée|commandité|commanditée) par',
      '(en collaboration|en partenariat) (commerciale|commercial|rémunérée|rémunéré)',
      '^ (sponsorisé|commandité|sponsorisée) [(:|–|—)] ',
    ],
    ['Collaboration commerciale avec Maison Lune', 'Partenariat rémunéré', 'Sponsorisé par Maison Lune'],
    ['Une belle collaboration entre amis.'],
  ),
  label(
    'lien-affilie',
    [
      '!(mon|mes) (lien|liens) (sponsorisé|sponsorisés)',
      '(je|nous) (touche|touchons|perçois|percevons|gagne|reçois|recevons) (une commission|une petite commission|un pourcentage|une part|# %)',
      '(je|j|nous) (suis|sommes|ai été|avons été) (payé|payée|payés|rémunéré|rémunérée|rémunérés) (par|pour)',
      'affiliation [(:|–|)]',
    ],
    ['lien sponsorisé', 'Je touche une petite commission', 'J’ai été payée par la marque'],
    ['Un lien vers la mairie.'],
  ),
  label(
    'produit-offert-en-tete',
    [
      '^ (produit|produits|séjour|repas|cadeau|invitation|article) (offert|offerts|reçu|reçus|presse) $',
      '^ (produit|produits|séjour|cadeau|invitation) (offert|offerts|presse) (:|–|—)',
    ],
    ['Produit offert', 'Séjour offert – Trois jours à Lille'],
    ['Produit offert par Maison Lune, que j’adore.'],
  ),
  vague(
    'en-partenariat-avec',
    [
      '(en partenariat|en collaboration|en collab|en association|collab|collaboration|partenariat) avec',
      '(ambassadeur|ambassadrice|ambassadeurs) (de|pour|chez|officiel|officielle|@)',
      'merci à [_] [_] pour (l invitation|l envoi|le cadeau|ce cadeau|ces cadeaux|cet envoi|le colis|ce colis|la confiance)',
    ],
    ['En partenariat avec Maison Lune', 'Ambassadrice de la marque', 'Merci à Maison Lune pour l’envoi'],
    ['Je travaille avec Léa.'],
  ),
  vague(
    'lien-affilie-apres',
    ['!(mon|mes) (lien|liens) (affilié|affiliés|partenaire|partenaires|d affiliation|de parrainage)'],
    ['(lien affilié)', 'liens de parrainage'],
    ['Un lien vers la mairie.', 'mon lien de parrainage'],
  ),
];
