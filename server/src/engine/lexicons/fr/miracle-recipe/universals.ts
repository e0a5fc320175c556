import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const method = miracleOf('method');
const secret = miracleOf('secret');

const recipe =
  '(méthode|recette|formule|stratégie|technique|astuce|système|routine|script|modèle|plan|approche|exercice|régime|rituel|phrase|question|façon|manière|règle|checklist)';
/** Whom a recipe is for that is for everybody. */
const anyone =
  '(tout le monde|n’importe qui|chacun|(n’importe quel|n’importe quelle|tous les|toutes les|chaque) (client|clients|cliente|clientes|chien|chiens|enfant|enfants|bébé|bébés|peau|peaux|corps|dos|marque|marques|entreprise|entreprises|équipe|équipes|élève|élèves|couple|couples|acheteur|acheteurs|patron|patrons|recruteur|recruteurs|entretien|entretiens|négociation|négociations|âge|âges|niche|niches|secteur|secteurs|budget|budgets|niveau|niveaux|homme|hommes|femme|femmes|plante|plantes|cheval|chevaux))';
/** Those who know, and are said to keep it. */
const knowing =
  '(banques|médecins|experts|agents|gourous|pros|professionnels|recruteurs|coachs|professeurs|profs|dentistes|avocats|comptables|vendeurs|commerciaux|entrepreneurs|investisseurs|millionnaires|riches|chefs|(votre|ta|ton|la|le) (banque|banquier|médecin|patron|salle de sport|école|agent|dentiste|propriétaire|assureur|comptable|recruteur|employeur|pharmacien|conseiller))';

/** Recipes held out for everybody and every time: by what they never do, for whom they are, who keeps them. */
export const universals: readonly MiraclePhrase[] = [
  method(
    'n-echoue-jamais',
    [
      `(cette|ce|cet|ma|mon|notre|la|le) [_] ${recipe} * (n’a|n’ont|ne) [(m’|nous|vous)] [(a|ont)] jamais [(encore)] (échoué|raté|déçu|trahi|failli|échoue|rate|déçoit) [(avec|une seule|un seul|une|un|personne)]`,
      '(mon|ma|notre|ce|cette|un|une|le|la|l’) [(petit|petite)] (astuce|truc|remède|geste|phrase|lettre|exercice|prise|question|détachant|produit|réponse|accroche) [_] [_] (infaillible|inratable|imparable)',
      '(faites|fais|suivez|suis|appliquez|essayez|dites) (ça|ceci|cela|ce|cette|ces|ma|mon|mes) * * [_] [,] et (vous|tu) ne (pouvez|peux|pourrez|pourras) (pas|plus) [(vous|te)] (échouer|perdre|rater|tromper|manquer)',
      'impossible que (ça|cela|ce) ne (marche|fonctionne|réussisse) pas',
      `impossible (d’échouer|de rater|de se tromper|de vous tromper|de te tromper|de perdre) (avec|en suivant|grâce à|si) [(ce|cette|ma|mon|ces|la|le)] [_] (${recipe.slice(1, -1)}|étapes|règles|vous|tu)`,
      '(vous|tu) ne (perdrez|perdras|raterez|rateras|échouerez|échoueras|manquerez|manqueras) plus jamais (une|un|de|d’|aucune|aucun)',
      `une (façon|manière) (imparable|infaillible|inratable) (de|d’|pour)`,
    ],
    [
      'Cette routine n’a jamais échoué avec une seule cliente.',
      'Impossible d’échouer avec ce modèle',
      'Vous ne perdrez plus jamais une négociation.',
      'Une façon imparable d’endormir votre bébé',
      'Mon astuce infaillible contre les limaces',
      'Faites ça avant l’entretien, et vous ne pouvez pas perdre',
    ],
    ['Cette serrure ne nous a jamais trahis.', 'Impossible de rater le village.', 'Vous ne perdrez plus vos clés.'],
  ),
  method(
    'pour-tout-le-monde',
    [
      `(ma|cette|notre|la seule|le seul|l’unique) [_] ${recipe} [(qui)] (marche|fonctionne|convient|réussit) [(vraiment|bien|toujours)] (sur|pour|avec|à|chez|) ${anyone}`,
      `(la seule|le seul|l’unique|une seule|un seul|l’|cet|cette|ce) ${recipe} [unique] qui [(vraiment)] (répare|guérit|règle|résout|soigne|sauve|calme|endort|convainc|séduit|vend à|fait craquer) ${anyone}`,
      `(la seule|le seul|l’unique) ${recipe} qui (marche|fonctionne) (vraiment|à coup sûr|pour tous|pour toutes)`,
      '(il n’y a|il n’existe) [vraiment] qu’(une|un) [seule|seul] (façon|manière|méthode|recette|moyen|secret|chemin) (de|d’|pour) (construire|réussir|vendre|gagner|devenir|bâtir|garder|élever|dresser|diriger|écrire|apprendre|arrêter|perdre|guérir|trouver des|avoir des|fidéliser|recruter|convaincre)',
      '(tout|tous|toutes|partout|n’importe qui|n’importe où|n’importe quel _) [,] (à chaque fois|à tous les coups|partout|n’importe où) [,] (sans exception|garanti|à chaque fois)',
      '(n’importe quel|n’importe quelle|chaque|tout) (client|cliente|acheteur|patron|recruteur|propriétaire|investisseur|enfant|homme|femme) (achète|dit oui|signe|paie|paye|vous embauche|obéit|vous écoute|vous rappelle)',
      '(chaque|tout) (entretien|appel|rendez-vous|pitch|négociation|cours) (finit|se termine|se conclut) (en|par) (embauche|un oui|une vente|une offre|une signature|un contrat)',
    ],
    [
      'Ma méthode marche sur tous les chiens.',
      'Le seul régime qui marche vraiment',
      'n’importe quel client achète',
      'chaque entretien finit en embauche',
      'Il n’y a qu’une façon de vendre',
    ],
    ['Ma méthode marche sur notre chien.', 'Le seul régime qu’il suit.', 'Chaque réunion finit par un café.'],
  ),
  secret(
    'garde-pour-eux',
    [
      `(que|qu’) [(les|tous les)] [(meilleurs|grands|bons|vrais|plus)] ${knowing} (gardent|se gardent|cachent|réservent) (pour eux|jalousement|secret|entre eux)`,
      `(secret|secrets|formule|astuce|règle) (que|qu’) (partagent|connaissent|utilisent|appliquent|suivent) [(tous)] les [(meilleurs|grands|bons|vrais)] ${knowing}`,
      `${knowing} (ne|n’) (veut|veulent|voudrait|aimerait|aimeraient) (surtout |)pas que (vous|tu) (sachiez|saches|appreniez|apprennes|découvriez|découvres|lisiez|lises)`,
      `(que|qu’) [(les|tous les|la|le)] ${knowing} (nous|vous) (cachent|cache|dissimulent|taisent) depuis [(des|trop|toujours)]`,
      `ce que ${knowing} (ne|n’) [(vous|te)] (dit|dira|disent|diront|dit jamais|avoue|avouera) [(pas|jamais)]`,
    ],
    [
      'la formule que les meilleurs agents gardent pour eux',
      'un secret que partagent tous les grands vendeurs',
      'votre banque ne veut pas que vous sachiez',
      'un remède que les médecins nous cachent depuis des années',
    ],
    ['Les agents gardent les clés.', 'Le médecin ne veut pas de thé.', 'Les profs partagent une bouilloire.'],
  ),
];
