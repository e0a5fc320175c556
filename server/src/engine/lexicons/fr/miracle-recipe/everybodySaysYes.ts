import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const method = miracleOf('method');
const guarantee = miracleOf('guarantee');
const secret = miracleOf('secret');

/** One thing that moves everybody, an end that is sure, and what others would rather have forgotten. */
export const everybodySaysYes: readonly MiraclePhrase[] = [
  method(
    'la-phrase-qui-fait-dire-oui',
    [
      '(la|cette|une|le|ce|l) [(seule|seul|simple)] (phrase|question|mot|message|geste|formule|truc|astuce|réplique) [(magique|simple|secrète|toute simple)] qui (fait|fera|font) (dire oui|craquer|acheter|signer|obéir) [à] (tous|toutes|n importe|chaque|tout le monde)',
      '(la|cette|une|le|ce|l) [(seule|seul|simple)] (phrase|question|mot|message|geste|formule|truc|astuce|réplique) [(magique|simple|secrète|toute simple)] qui (convainc|convaincra|séduit|séduira|transforme) (tous|toutes|n importe|chaque|tout le monde)',
      '(phrase|formule|question) magique (qui fait dire oui|qui fait vendre|qui fait signer|pour vendre|pour convaincre|pour séduire|pour négocier|pour obtenir)',
    ],
    ['La phrase magique qui fait dire oui', 'une question qui convainc n’importe quel client'],
    ['La phrase qui fait rire Zoé', 'Le mot magique qui fait rire tous les enfants'],
  ),
  guarantee(
    'vous-etes-sur-de',
    [
      '(vous êtes|tu es|vous serez|tu seras|t es) [(absolument)] (sûr|sûre|sûrs|certain|certaine|assuré|assurée|garanti) (de|d) (décrocher|gagner|trouver (un emploi|un job|un travail|du travail|des clients|l amour)|réussir|vendre|signer|obtenir|séduire|convaincre|doubler|plaire|cartonner) !(votre coup|ton coup|la photo|vos photos|tes photos)',
    ],
    ['Vous êtes sûr de décrocher un emploi', 'tu es certain de réussir'],
    ['Vous êtes sûr de vouloir partir ?', 'Tu es sûr de toi.', 'Si large que vous êtes sûr de réussir votre coup.'],
  ),
  secret(
    'veulent-faire-oublier',
    [
      '(que|qu) (les|vos|votre|la|le|l) (laboratoires|labos|médecins|pharmaciens|dentistes|banques|banquiers|banquier|banque|assureurs|experts|gourous|marques|recruteurs|industriels|industrie|notaires) [(pharmaceutiques)] (veulent|voudraient|préfèrent|préféreraient|aimeraient) [(vous|nous|te|bien)] (faire oublier|cacher|taire|dissimuler|que vous ignoriez|vous voir oublier|garder pour eux)',
      '(les médecins|les dentistes|les pharmaciens|les banques|les experts|les recruteurs|les plombiers|les vétérinaires|les agents) (détestent|redoutent|haïssent) (cette|ce|cet) (astuce|truc|méthode|remède|technique|geste)',
    ],
    ['Le remède que les laboratoires veulent faire oublier', 'Les dentistes détestent cette astuce'],
    ['que les médecins veulent bien lire', 'Les dentistes détestent le lundi.'],
  ),
];
