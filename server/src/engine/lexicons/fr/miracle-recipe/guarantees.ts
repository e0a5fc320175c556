import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const guarantee = miracleOf('guarantee');

/** Results that nobody can vouch for. Legal guarantees ("garantie deux ans", "satisfait ou remboursé") have no place here. */
export const guarantees: readonly MiraclePhrase[] = [
  guarantee(
    'guaranteed-result',
    [
      '(résultat|succès|réussite|effet|croissance|perte de poids|retour sur investissement|roi|buzz|visibilité|rentabilité|bonheur|guérison|engagement|transformation|embauche|augmentation|profit|bénéfice) [(100 %|totalement|total)] (garanti|garantie|assuré|assurée) !(:|,|ou remboursé|ou rembourse)',
      '(résultats|effets|gains|ventes|profits|revenus|abonnés|followers|clients|likes|vues|bénéfices|leads) [(100 %|totalement)] (garantis|garanties|assurés|assurées|certains)',
    ],
    ['Résultats garantis !', 'succès 100 % assuré', 'ventes garanties'],
    ['Garantie deux ans', 'Les ventes de garages'],
    [{ field: '…' }],
    [['Résultats garantis pour le jardin.', '… pour le jardin.']],
  ),
  guarantee(
    'we-guarantee-you',
    [
      '(je|nous|on) [(vous|te)] (garantis|garantissons|garantit|promets|promettons|promet|assure|assurons) * (abonnés|followers|clients|ventes|résultats|résultat|succès|réussite|revenus|leads|rendez-vous|visibilité|croissance|rentabilité|roi|guérison)',
      '(je|nous|on) (vous|te) (garantis|garantissons|garantit) (que|qu) (vous|tu) ne * plus jamais _',
      '(je|nous|on) (vous|te) (garantis|garantissons|garantit|promets|promettons) (que|qu) (vous|tu) * (réussir|réussirez|réussiras|gagner|gagnerez|gagneras|vendre|vendrez|doubler|doublerez|perdre|perdrez|perdras|devenir|deviendrez|percer|trouver|trouverez|maîtriser)',
    ],
    [
      'Je vous garantis des ventes.',
      'Je vous garantis que vous ne dormirez plus jamais mal.',
      'Nous vous promettons un résultat.',
      'Je te promets que tu vas réussir.',
    ],
    ['Je te promets de venir.', 'Nous vous garantissons un accueil.'],
  ),
  guarantee(
    'guaranteed-way',
    [
      '(méthode|formule|stratégie|technique|astuce|recette|offre|formation|programme|système) [(100 %|totalement)] (garantie|garanti|garanties|garantis) [(sans risque|à vie)] [pour]',
      '(ma|cette|notre|ta) (méthode|formule|stratégie|technique|astuce|recette) est [(100 %|totalement|absolument)] (garantie|infaillible|imparable)',
      '(garanti|garantie|garantis|garanties) (100 %|à 100 %|sur facture de résultats|ou je te rembourse le double) !(sans|avec|pur|pure|fait|faite|bio|local|locale|maison|coton|laine|lin)',
      '(100 % de (réussite|succès|résultats|efficacité))',
    ],
    ['une méthode garantie', 'garanti à 100 %', '100 % de réussite'],
    ['une garantie de deux ans', '100 % coton', 'un conte garanti 100 % sans loup'],
  ),
  guarantee(
    'you-will-succeed',
    [
      '(vous|tu) (n’|ne) (échouerez|échoueras|raterez|rateras|perdrez|perdras) plus (jamais|un|une|aucun|aucune)',
      '!(que|qu|si) (vous|tu) (allez|vas|êtes sûr de|êtes sûrs de|es sûr de|êtes certain de|êtes assuré de) [(forcément|à coup sûr|enfin|immanquablement|obligatoirement|mathématiquement)] (réussir|percer|cartonner|exploser|devenir riche|faire fortune|tripler|doubler|décrocher le) !(votre coup|ton coup|la photo|vos photos|tes photos)',
      '(forcément|à coup sûr|immanquablement) , * (vous|tu) (réussirez|réussiras|vendrez|gagnerez)',
      '(vous|tu) (décrocherez|décrocheras|réussirez|réussiras|obtiendrez|obtiendras|signerez|signeras|vendrez|vendras|gagnerez|gagneras|séduirez|séduiras) * * (à coup sûr|à tous les coups|à chaque fois)',
      '(réussir|vendre|séduire|convaincre|gagner|percer|maigrir) à (coup sûr|tous les coups|chaque fois|100 %)',
    ],
    [
      'Vous allez forcément réussir.',
      'Tu décrocheras le contrat à tous les coups.',
      'vendre à coup sûr',
      'séduire à tous les coups',
    ],
    ['Tu vas passer ton permis ?', 'Il perd à tous les coups.'],
  ),
  guarantee(
    'no-risk',
    [
      '(sans aucun risque|sans le moindre risque|zéro risque|aucun risque) * (d’échec|de perdre|de perte|pour votre argent|financier)',
      '(gagner|investir|investissez|gagnez|rendement|placement|rendements) * (sans risque|sans aucun risque|garanti|garantis|assuré)',
    ],
    ['investissez sans risque', 'un rendement garanti', 'sans aucun risque de perdre'],
    ['Gagner le match', 'Nager sans risque'],
  ),
  guarantee(
    'scientifically-proven',
    [
      '(prouvé|prouvée|prouvés|prouvées|démontré|démontrée|validé|validée) (scientifiquement|par la science|cliniquement|par les experts) (pour|et|!|.)',
      '(efficacité|résultats|effets) (prouvée|prouvés|démontrée|démontrés|cliniquement prouvée|scientifiquement prouvée|scientifiquement prouvés) !(à|par|dans|sur|maintes|lors)',
    ],
    ['Prouvé par la science !', 'une efficacité prouvée'],
    ['Il a prouvé sa bonne foi.'],
  ),
];
