import { type PromisedResult, result } from '../../../language/promises/promise.ts';
import { toReader } from '../toReader.ts';

const getting = `(${toReader('gagn décroch attir génér récupér sign trouv pass vis récolt dépass')}|obtenir|obtenez|obtiens|obtiendrez|obtiendras|avoir|aurez|auras|atteindre|atteignez|atteins|atteindrez|franchir|recevoir|recevez|vendre|vendez|vends)`;
const making =
  '(doubler|doublez|double|tripler|triplez|triple|quadrupler|multiplier|multipliez|multiplie|exploser|explosez|explose|booster|boostez|booste|décupler|décuplez|remplir|remplissez|remplis|faire décoller|faites décoller|fais décoller|faire exploser|faites exploser|fais exploser|développer|développez)';
const becoming = '(devenir|devenez|deviens|deviendrez|deviendras|vous serez|tu seras|passer pour|devenu)';
const your = '(votre|vos|ton|ta|tes|son|leur|leurs|leur)';

/** What takes months, in the words of those who promise it: infinitives, imperatives, the reader's future. */
export const results: readonly PromisedResult[] = [
  result(
    'win-audience',
    100,
    `${getting} * * (abonnés|abonnées|followers|fans|likes|vues|j’aime|réactions|inscrits|visiteurs|lecteurs)`,
    ['gagner 10 000 abonnés', 'obtenez vos premiers followers'],
    ['Les abonnés du journal'],
  ),
  result(
    'so-many-followers',
    100,
    [
      '^ [(comment|objectif|+|plus de|vos|tes)] # [(k|000)] [nouveaux] (abonnés|followers|fans|likes|vues|inscrits)',
      '(te|vous) (fais|faire|fait|fera) passer de (#|zéro) * à # [k]',
      '^ (de #|passer de #|passez de #|passe de #) * à # [k] * (abonnés|followers|vues|inscrits|euros|€)',
    ],
    ['100 000 abonnés en 7 jours', 'De 0 à 5 000 abonnés'],
    ['Nous avons 200 abonnés.'],
  ),
  result(
    'win-clients',
    60,
    `${getting} * * (client|cliente|clients|clientes|leads|prospects|rendez-vous qualifiés|ventes|commandes|contrats|mandats|patients|recruteurs|investisseurs)`,
    ['attirer vos premiers clients', 'signez 10 clients'],
    ['Le client a signé.', 'Trouver la clé'],
  ),
  result(
    'earn-money',
    100,
    [
      `${getting} * # [k] (€|euros|k€|dollars)`,
      '(gagner|gagnez|gagne|faire|faites|générer|générez) * (de l’argent|beaucoup d’argent|des revenus|un salaire|un smic)',
      '^ # (€|euros|k€) (par|de|en)',
    ],
    ['gagner plus de 3 000 €', 'gagnez de l’argent', '500 € par jour'],
    ['Il reste 20 € à payer.'],
  ),
  result(
    'free-income',
    100,
    [
      '(revenus|revenu|rente|argent) (passif|passifs|automatique|automatiques|complémentaire|complémentaires|illimité|illimités)',
      '(liberté|indépendance) financière',
      `${becoming} * (riche|riches|millionnaire|millionnaires|rentier|rentière|libre financièrement|libres financièrement)`,
      'quitter votre (job|emploi|cdi)',
      'quitter ton (job|emploi|cdi)',
    ],
    ['des revenus passifs', 'devenez millionnaire', 'la liberté financière'],
    ['Un candidat passif', 'Elle est riche.'],
  ),
  result(
    'multiply-yours',
    100,
    [
      `${making} * ${your} * (ventes|chiffre|ca|chiffre d’affaires|revenus|business|visibilité|audience|compte|engagement|portée|trafic|clientèle|agenda|carnet|activité|abonnés|salaire|productivité|notoriété|communauté|vues|taux)`,
      '(multiplier|multipliez|multiplie) * par #',
      `(votre|ton|vos|tes) (agenda|carnet|carnet de commandes|planning|salle|restaurant|boutique|ventes|abonnés|chiffre|chiffre d’affaires|clients|revenus|audience|communauté|visibilité|trafic|compte|profil|portée) (se remplit|se remplissent|se remplira|décolle|décollent|explose|explosent|double|doublent|triple|triplent|affluent|arrivent) [(tout seul|toute seule|tous seuls|toutes seules)]`,
    ],
    ['doublez vos ventes', 'votre agenda se remplit tout seul', 'remplir votre agenda', 'multipliez vos vues par 10'],
    ['Doublez le camion.', 'Remplir la bouteille'],
  ),
  result(
    'lose-weight',
    45,
    [
      '(perdre|perdez|perds|perdrez|éliminer|éliminez|maigrir de|mincir de) * # * (kg|kilos|kilo|kgs|cm|centimètres|tailles)',
      '(perdre|perdez|perds|éliminer|éliminez) (du|le|ton|votre|son) (poids|ventre|gras|gras du ventre)',
      '(maigrir|maigrissez|maigris|mincir|mincissez|affiner votre silhouette|affinez votre silhouette|dégonfler)',
      '(ventre plat|abdos|tablette de chocolat|corps de rêve|silhouette de rêve|corps d’été|summer body)',
    ],
    ['perdez 5 kilos', 'un ventre plat', 'maigrir'],
    ['Perdre ses clés', 'Le kilo de cerises'],
  ),
  result(
    'get-back',
    45,
    '(retrouver|retrouvez|retrouve|récupérez|récupère|offrez-vous|offre-toi) * (sommeil|énergie|ligne|silhouette|confiance|cheveux|peau|libido|souplesse|dos|mémoire|concentration|vitalité|tonus|sérénité|motivation) *',
    ['retrouve un sommeil de bébé', 'retrouvez votre énergie'],
    ['Retrouve ton sac.', 'Elle a perdu le sommeil.'],
  ),
  result(
    'speak-a-language',
    62,
    [
      '(parler|parlez|parle|parlerez|parleras|maîtriser|maîtrisez|apprendre|apprenez) * (anglais|espagnol|allemand|italien|japonais|chinois|portugais|français|arabe|coréen|n’importe quelle langue|une langue)',
      `${becoming} (bilingue|trilingue|polyglotte)`,
    ],
    ['parler anglais', 'devenez bilingue'],
    ['Elle est bilingue.', 'Je parle lentement.'],
  ),
  result(
    'become-expert',
    92,
    [
      `${becoming} * (expert|experte|un pro|une pro|trader|influenceur|influenceuse|incontournable|une référence|la référence|viral|virale|célèbre|leader|développeur|développeuse|copywriter|data analyst|graphiste|rédacteur web|rédactrice web|community manager|freelance|coach|entrepreneur|entrepreneuse|coach certifié|thérapeute|le meilleur|la meilleure)`,
      `(${toReader('maîtris')}) * (linkedin|instagram|tiktok|le trading|la bourse|le marketing|la vente|le closing|l’art de)`,
    ],
    ['devenez expert en marketing', 'maîtrisez LinkedIn'],
    ['Il est devenu père.', 'Un expert arrive.'],
  ),
  result(
    'land-a-job',
    92,
    '(trouver|trouvez|trouve|trouves|décrocher|décrochez|décroche|décroches|décrocherez|décrocheras|obtenir|obtenez|obtiens) * (emploi|job|job de rêve|cdi|travail|poste|alternance|stage|promotion|augmentation)',
    ['décrochez le job de vos rêves', 'trouver un CDI'],
    ['Le travail reprend lundi.'],
  ),
  result(
    'change-life',
    100,
    [
      '(transformer|transformez|transforme|changer|changez|change|révolutionner|révolutionnez|changera|changeront|reprogrammer|reprogrammez) * (votre vie|ta vie|la vie|votre business|ton business|votre corps|ton corps|votre carrière|votre silhouette|votre cerveau|ton cerveau|votre quotidien|votre peau)',
      '(retrouver|retrouvez|retrouve) * (confiance en vous|confiance en toi|votre énergie|le bonheur|l’amour|la ligne|votre ligne|le sommeil)',
    ],
    ['transformez votre vie', 'retrouver confiance en vous'],
    ['Changer la roue', 'Retrouvez-nous samedi.'],
  ),
  result(
    'be-cured',
    62,
    '(vaincre|vainquez|éliminer|éliminez|en finir avec|finissez en avec|débarrasser de|débarrassez vous de|débarrasse toi de|guérir de|guérissez|guérir|supprimer|supprimez|dire adieu à|dites adieu à|dis adieu à|dire adieu au|dites adieu au) * (stress|anxiété|insomnie|insomnies|timidité|cellulite|acné|diabète|rides|burn out|dépression|douleurs|procrastination|mal de dos|ronflements|phobie|phobies|addiction)',
    ['éliminez la cellulite', 'en finir avec le stress'],
    ['Le stress du lundi'],
  ),
  result(
    'rank-first',
    60,
    [
      '(arriver|arrivez|être|passer|passez|grimper|grimpez|apparaître|apparaissez|positionner|positionnez) * (premier|en première page|en première position|en tête|top #) * (google|linkedin|recherches|résultats)',
      '(première page|première position|top #) (de|sur|des) google',
    ],
    ['être premier sur Google', 'la première page de Google'],
    ['Être premier de la classe'],
  ),
  result(
    'build-community',
    62,
    '(bâtir|bâtissez|construire|construisez|créer|créez|fédérer|fédérez|monter|montez|lancer|lancez) * (une communauté|votre communauté|une audience|votre audience|un empire|une marque|votre marque personnelle|(votre|ta|ton) (entreprise|boîte|business|boutique|startup|marque)|un business rentable|un business en ligne|une boutique rentable|une entreprise rentable|un business)',
    ['bâtissez une communauté fidèle', 'lancez un business en ligne'],
    ['Construire une cabane'],
  ),
  result(
    'win-love',
    62,
    [
      '(récupérer|récupérez|reconquérir|reconquérez|faire revenir) (votre|ton|son) (ex|femme|mari|âme sœur|conjoint)',
      '(trouver|trouvez|rencontrer|rencontrez) (l’amour|l’âme sœur|votre âme sœur)',
      '(séduire|séduisez) (n’importe qui|n’importe quelle|toutes les)',
    ],
    ['récupérer votre ex', 'trouvez l’amour'],
    ['Mon ex a appelé.'],
  ),
  result(
    'told-result',
    62,
    [
      '(j’ai|nous avons|on a) (doublé|triplé|quadruplé|multiplié|décuplé|fait exploser|fait décoller) (mon|ma|mes|notre|nos) * (ventes|chiffre|ca|chiffre d’affaires|revenus|audience|communauté|trafic|visibilité|activité|business|engagement)',
      '(j’ai|nous avons|on a) (gagné|généré|encaissé|fait) [plus de] # [k] (€|euros|k€)',
      '(j’ai|nous avons|on a) (gagné|obtenu|atteint|décroché|signé|attiré|trouvé|eu) [(plus de|mes)] # [(k|000)] [(nouveaux|nouvelles|premiers)] (abonnés|followers|clients|clientes|vues|leads|prospects|contrats|inscrits)',
      '(je suis|nous sommes|on est) (passé|passée|passés) de (#|zéro) à # [(k|000)] [(abonnés|followers|clients|euros|€|vues)]',
    ],
    ['j’ai doublé mon chiffre d’affaires', 'je suis passée de 0 à 20 000 abonnés'],
    ['J’ai doublé la pâte.', 'Nous avons eu quatre chaises.'],
  ),
];
