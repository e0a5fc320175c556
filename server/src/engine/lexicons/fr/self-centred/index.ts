import type { Pattern } from '../../../phrases/phrase.ts';
import { ordinaryBoasts } from './ordinary.ts';

const plusieurs =
  '(#|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|quarante|cinquante|cent|plusieurs|des dizaines de|des centaines de)';

/** What one says of oneself to be admired: counted by the rule `self-centred`, never alone. */
export const phrases: readonly Pattern[] = [
  {
    id: 'fiers-de',
    pattern: [
      '(fier|fière|fiers|fières) (de|d|que|qu|du|des)',
      '(une|immense|grande|vraie|quelle|notre|ma|belle) fierté',
      '(avec|la) fierté (de|d|que|et)',
      "(honoré|honorée|honorés|honorées) (de|d'|par)",
    ],
    hits: ['Nous sommes fiers de ce classement.', 'Quelle fierté pour la maison !'],
    misses: ['Il est fier comme un coq.'],
  },
  {
    id: 'prix-recu',
    pattern: [
      '(<remporter>|<recevoir>|<obtenir>|<décrocher>|<gagner>) * (prix|trophée|trophées|award|awards|médaille|distinction|label|certification|récompense|palme)',
      '(récompensé|récompensée|récompensés|récompensées|primé|primée|primés|primées|distingué|distinguée|distingués|lauréat|lauréate|lauréats|finaliste|finalistes|labellisé|labellisée|labellisés|certifié|certifiée|certifiés)',
      '(élu|élue|élus|élues|nommé|nommée|nommés|sacré|sacrée|sacrés|classé|classée|classés) * (meilleur|meilleure|meilleurs|parmi|premier|première|numéro|dans le top|produit)',
    ],
    hits: ['Nous avons remporté le prix du jury.', 'Notre atelier est lauréat cette année.', 'Élue meilleure agence.'],
    misses: ['Le prix du pain monte.', 'Il a gagné la sortie.'],
  },
  {
    id: 'croissance',
    pattern: [
      "chiffre d'affaires",
      '(croissance|progression) (record|continue|de|exceptionnelle|fulgurante|remarquable|soutenue|à)',
      '(<doubler>|<tripler>|<quadrupler>) (notre|nos|mon|mes)',
      '(année|exercice|trimestre|résultats) (record|exceptionnelle|exceptionnel|exceptionnels|historique|historiques)',
      '(cap|barre) (des|du) *',
      '(<lever>|levée) (de fonds|# millions|des fonds)',
    ],
    hits: [
      'Une croissance record cette année.',
      'Nous avons doublé nos effectifs.',
      'Le cap des cent magasins est passé.',
    ],
    misses: ['La croissance des tomates est lente.'],
  },
  {
    id: 'notre-excellence',
    pattern: [
      '(notre|nos|mon|mes) * (expertise|expertises|savoir-faire|excellence|engagement|engagements|vision|mission|ambition|ambitions|valeurs|réussite|réussites|succès|performance|performances|exigence|ADN|leadership|accomplissements|professionnalisme|dynamisme|croissance|développement)',
      '(expertise|savoir-faire|qualité) (reconnu|reconnue|reconnus|unique|inégalé|inégalée)',
    ],
    hits: ['Notre savoir-faire est ancien.', 'Nos grandes valeurs nous guident.'],
    misses: ['Son savoir-faire est ancien.', 'La mission est finie.'],
  },
  {
    id: 'notre-maison',
    pattern: [
      '(notre|nos) [(belle|grande|petite|jeune)] (entreprise|société|agence|groupe|marque|startup|start-up|solution|solutions|gamme|offre|technologie|technologies|cabinet|structure|plateforme|innovation|innovations|filiale|filiales|position|positionnement)',
    ],
    hits: ['Notre entreprise grandit.', 'Nos solutions couvrent tout.'],
    misses: ['Cette entreprise grandit.'],
  },
  {
    id: 'meilleurs',
    pattern: [
      '(leader|leaders|pionnier|pionniers|pionnière|référence|acteur majeur|acteur incontournable|incontournable|incontournables|numéro un|n° 1|précurseur|précurseurs)',
      '(innovant|innovante|innovants|innovantes) (et|qui|pour)',
    ],
    hits: ['Nous sommes leader du secteur.', 'Un acteur majeur de la région.'],
    misses: ['Il mène la danse.'],
  },
  {
    id: 'fruit-du-travail',
    pattern: [
      '(fruit|résultat|récompense|consécration|reflet|preuve|reconnaissance) (de|du) (notre|nos|mon|mes|tout notre|notre travail|mon travail|travail)',
      '(<témoigner>|<refléter>) * (notre|nos|mon|mes)',
      '(<récompenser>|<confirmer>|<renforcer>|<consolider>) (notre|nos|mon|mes)',
      '(étape|tournant|jalon) (important|importante|majeur|majeure|clé|décisif|décisive|historique|significatif)',
      '(grande|belle|nouvelle) étape (dans|pour) (notre|mon|ma)',
    ],
    hits: ['C’est le fruit de notre travail.', 'Cela confirme notre place.', 'Une étape majeure est passée.'],
    misses: ['Le fruit de saison est mûr.'],
  },
  {
    id: 'promotion',
    pattern: [
      "(j'ai|j ai) été (promu|promue|nommé|nommée|élu|élue|sélectionné|sélectionnée|choisi|choisie|invité|invitée|admis|admise|désigné|désignée)",
      'je (suis|deviens) * (officiellement|désormais) *',
      "j'ai (l'honneur|l'immense honneur) (de|d')",
      '(mon|ma) * (certification|diplôme|promotion|nomination|titre|distinction)',
      '(nous avons|nous venons) * (été sélectionnés|été choisis|rejoint le cercle|intégré le classement)',
    ],
    hits: ['J’ai été promue directrice.', 'Ma nouvelle certification est là.'],
    misses: ['Le titre du livre est long.', 'J’ai été malade.'],
  },
  {
    id: 'ce-que-j-ai-bati',
    pattern: [
      `(<bâtir>|<fonder>|<créer>|<lancer>|<diriger>|<monter>) ${plusieurs} (entreprises|sociétés|marques|agences|startups|start-up|boutiques|équipes)`,
      '(<bâtir>|<partir>|<construire>|<monter>|<créer>) * * * (de rien|de zéro|à partir de rien|à partir de zéro)',
      '(<diriger>|<avoir>|<fonder>|<monter>|<créer>) (mon|ma) propre (agence|cabinet|société|entreprise|marque|studio|structure|podcast)',
      "ma méthode (est unique|n'appartient qu'à moi|est à moi)",
      '(mes|nos) (clients|clientes|partenaires) (me|nous) (font confiance|recommandent|choisissent|sont fidèles|plébiscitent)',
      `(j'ai|je possède|je cumule) ${plusieurs} (diplômes|certifications|certificats|brevets|années d'expérience|ans d'expérience)`,
      '(je|nous) (donne|donnons|anime|animons) des (conférences|masterclass|keynotes)',
      "(j'écris|j'ai écrit|j'ai publié|je publie) (des|plusieurs|#) (livres|ouvrages|best-sellers)",
    ],
    hits: [
      'J’ai bâti trois entreprises à partir de rien.',
      'Mes clients me font confiance.',
      'Je dirige mon propre cabinet.',
    ],
    misses: ['Il a bâti deux cabanes.', 'Mes clients arrivent mardi.'],
  },
  {
    id: 'toujours-plus-haut',
    pattern: [
      '(<relever>|<placer>|<mettre>) la barre',
      '(<aller>|<voir>) * (toujours plus loin|toujours plus haut|encore plus loin|plus loin encore)',
      "(je|nous) (ne m'arrête jamais|ne nous arrêtons jamais|grandissons|continuons de grandir|ne cesse de|ne cessons de|repousse les limites|repoussons les limites)",
      '(aventure|histoire|parcours) ne (fait|font) que commencer',
      '(le meilleur|la suite) (est|reste) * à venir',
    ],
    hits: [
      'Je relève la barre chaque jour.',
      'Nous grandissons chaque année.',
      'Notre aventure ne fait que commencer.',
    ],
    misses: ['La barre du lit grince.', 'Les poireaux grandissent.'],
  },
  {
    id: 'notre-taille',
    pattern: [
      `(nous|je) (avons|sommes|comptons|employons|accompagnons|compte|accompagne|emploie) [(plus de|aujourd'hui|désormais|déjà)] ${plusieurs} (collaborateurs|collaboratrices|salariés|employés|personnes|clients|bureaux|consultants|experts|agences|magasins)`,
      '<travailler> (avec|pour) * (plus grandes|plus grands|meilleures|meilleurs|plus belles|grandes) (marques|entreprises|groupes|maisons|noms|enseignes)',
      `(<ouvrir>|<inaugurer>) ${plusieurs} [(nouveaux|nouvelles)] (bureaux|agences|boutiques|magasins|studios|sites)`,
    ],
    hits: [
      'Nous avons quarante collaborateurs.',
      'Nous travaillons avec les plus grandes marques.',
      'Nous avons ouvert deux bureaux.',
    ],
    misses: ['Nous avons deux chèvres.', 'Elle travaille avec les grandes marées.'],
  },
  {
    id: 'je-suis-quelqu-un-de',
    pattern: [
      '(je suis|nous sommes) [(quelqu un de|quelqu une de|un être|une personne|des)] [(très|plutôt|profondément|résolument|naturellement|aussi)] (passionné|passionnée|passionnés|rigoureux|rigoureuse|exigeant|exigeante|exigeants|discipliné|disciplinée|ambitieux|ambitieuse|déterminé|déterminée|déterminés|perfectionniste|visionnaire|visionnaires|polyvalent|polyvalente|persévérant|persévérante)',
    ],
    hits: ['Je suis quelqu’un de discipliné.', 'Nous sommes passionnés.'],
    misses: ['Elle est passionnée de trains.'],
  },
  {
    id: 'ma-vision-est-la-bonne',
    pattern: [
      '(je suis|nous sommes) [(intimement|profondément)] (convaincu|convaincue|convaincus|persuadé|persuadée) (que|qu) (ma|mon|mes|notre|nos)',
      'je sais (ce que je vaux|où je vais|ce que je veux)',
      '(je crois|nous croyons) (en|à|au) (l’excellence|mon|ma|mes|notre|nos|travail bien fait|dépassement de soi|moi)',
      '(nous aimons|j’aime) (les défis|le challenge|l’innovation|l’excellence|ce que (nous faisons|je fais))',
    ],
    hits: [
      'Je crois en l’excellence.',
      'Je suis convaincue que ma vision paiera.',
      'Nous aimons les défis.',
      'Je sais ce que je vaux.',
    ],
    misses: ['Je crois en Dieu.', 'J’aime le pain.', 'Je sais ce que je mange.'],
  },
  {
    id: 'ma-methode-est-unique',
    pattern: [
      '(mon|ma|mes|notre|nos) (approche|méthode|méthodes|démarche|vision|routine|ambition|atouts|qualités|talents|valeurs|philosophie|équipes|locaux|bureaux) (est|sont) (unique|uniques|forte|fortes|solide|solides|nombreux|nombreuses|éprouvée|éprouvées|intacte|passionnés|passionnées|lumineux|la clé|ma force|notre force)',
      'notre ADN [(, c’est|c’est|est)]',
    ],
    hits: ['Mon approche est unique.', 'Nos méthodes sont éprouvées.', 'La créativité est dans notre ADN.'],
    misses: ['Ma méthode est longue.', 'L’ADN de la girafe.'],
  },
  {
    id: 'notre-equipe',
    pattern: [
      'notre équipe * (passionnée|talentueuse|engagée|soudée|exceptionnelle|dévouée|notre plus grande force)',
      'équipe (passionnée|talentueuse|exceptionnelle|de passionnés|d’experts|d’exception)',
    ],
    hits: ['Notre équipe est passionnée.', 'Une équipe talentueuse est derrière.'],
    misses: ['Notre équipe a perdu dimanche.'],
  },
  ...ordinaryBoasts,
];
