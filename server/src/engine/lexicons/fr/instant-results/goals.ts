import { type PromisedResult, result } from '../../../language/promises/promise.ts';

/** More of what takes months: skills, looks, health, a first sale, a written book. */
export const goals: readonly PromisedResult[] = [
  result(
    'go-viral',
    60,
    [
      '(percer|percez|perce|cartonner|cartonnez|cartonne|exploser|explosez|explose|buzzer) (sur (tiktok|instagram|insta|linkedin|youtube|les réseaux|facebook|twitch)|en ligne)',
      '(faire|faites|fais) (le buzz|un carton|des millions de vues)',
    ],
    ['cartonner sur LinkedIn', 'faire le buzz'],
    ['Le pneu a explosé.', 'Percer une planche'],
  ),
  result(
    'first-sales',
    30,
    '(faire|faites|fais|réaliser|réalisez|réalise|conclure|concluez|closer|closez|encaisser|encaissez) * (vos|tes|votre|ta|ton) [#] (première|premières|premiers|#) [#] (vente|ventes|commandes|vues|€|euros|k|contrats)',
    ['réalisez vos premières ventes', 'encaissez tes premiers 1 000 €'],
    ['La première vente a lieu samedi.', 'Faites vos courses'],
  ),
  result(
    'first-client',
    30,
    '(eu|trouvé|signé|décroché|obtenu|conclu|avoir|trouver|trouvez|trouve|signer|signez|signe|décrocher|décrochez|décroche|obtenir|obtenez) (mon|notre|votre|ton|mes|nos|vos|tes) [#] (premier|première|premiers|premières) [#] (client|clients|cliente|clientes|vente|ventes|abonnés|contrat|contrats|commande|commandes)',
    ['décrochez votre premier client', 'j’ai eu mes premiers clients'],
    ['Mon premier client était sourd.', 'Trouver la première page'],
  ),
  result(
    'look-younger',
    30,
    [
      '(paraître|paraissez|faire|retrouver|retrouvez|avoir) * (# ans de moins|une peau (parfaite|neuve|de bébé|lisse|de pêche|sans imperfections|de rêve)|un teint (parfait|zéro défaut))',
      '(effacer|effacez|gommer|gommez|lisser|lissez) * (rides|cernes|imperfections|vergetures|cicatrices)',
      '(cheveux|cils|ongles) (plus longs|plus épais|de sirène|de rêve|deux fois plus longs)',
      '(blanchir|blanchissez|blanchis) (vos|tes|les) dents',
    ],
    ['paraître 10 ans de moins', 'effacez vos rides', 'des cheveux plus longs'],
    ['Les rides du lac', 'Ses cheveux sont longs.'],
  ),
  result(
    'get-muscles',
    45,
    '(prendre|prenez|prends|gagner|gagnez|sculpter|sculptez|dessiner|dessinez|obtenir|obtenez|avoir) * (# (kg|kilos) de muscle|des abdos|vos abdos|tes abdos|un corps (d’athlète|de rêve|musclé)|votre silhouette|des fessiers|des gros bras)',
    ['prenez 5 kg de muscle', 'sculptez vos abdos'],
    ['Prendre le bus', 'Dessiner un mouton'],
  ),
  result(
    'quit-habit',
    21,
    '(arrêter|arrêtez|arrête|stopper|stoppez) (de fumer|la cigarette|le tabac|le sucre|de procrastiner|de stresser|l’alcool|vos crises d’angoisse|tes crises d’angoisse)',
    ['arrêtez de fumer', 'stopper le sucre'],
    ['Arrêtez de crier.', 'Le train s’arrête.'],
  ),
  result(
    'learn-a-trade',
    62,
    '(apprendre|apprenez|apprends|savoir|maîtriser|maîtrisez) (à|le|la) (coder|programmer|trader|investir|trading|bourse|lire deux fois plus vite|jouer du piano|jouer de la guitare|piano|guitare|programmation|développement web|montage vidéo)',
    ['apprenez à coder', 'maîtrisez le trading'],
    ['apprenez à attendre', 'Elle joue du piano.'],
  ),
  result(
    'pass-exam',
    9,
    '(avoir|obtenir|obtenez|réussir|réussissez|réussis|décrocher|décrochez|valider|validez) * (bac|examen|examens|concours|toeic|toefl|brevet|licence|partiels) ',
    ['réussir votre bac', 'décrochez le TOEIC'],
    ['Le concours de tartes', 'Avoir un chat'],
  ),
  result(
    'write-a-book',
    8,
    '(écrire|écrivez|écris|publier|publiez|publie) (un|votre|ton) (livre|roman|ebook|best seller|bestseller)',
    ['écrivez votre livre', 'publier un ebook'],
    ['Écrire une lettre', 'Le livre est publié.'],
  ),
  result(
    'months-of-content',
    1,
    '(créer|créez|crée|rédiger|rédigez|rédige|écrire|écrivez|générer|générez|génère|produire|produisez|planifier|planifiez|planifie) * (# (posts|contenus|articles|vidéos|reels|carrousels)|(#|un) (mois|jours|semaines|an) de (contenu|contenus|posts|publications))',
    ['créez 30 posts', 'planifiez un mois de contenu'],
    ['Écrire un mot', 'Le contenu du sac'],
  ),
  result(
    'sell-the-house',
    15,
    '(vendre|vendez|vends) (votre|ta|ton) (maison|appartement|bien|villa|bien immobilier)',
    ['vendez votre maison', 'vendre ton appartement'],
    ['Vendre du pain', 'La maison est vendue.'],
  ),
  result(
    'clear-debts',
    60,
    [
      '(effacer|effacez|rembourser|remboursez|éponger|épongez|régler|réglez) * (vos|tes|toutes vos) dettes',
      '(rétablir|rétablissez|remonter|remontez|réparer|réparez|améliorer|améliorez) (votre|ta) (cote|dossier) de crédit',
      '(sortir|sortez|sors) (du rouge|du découvert|de la galère financière|de la précarité)',
    ],
    ['effacez vos dettes', 'remonter votre cote de crédit'],
    ['La dette du pays', 'sortir du bois'],
  ),
  result(
    'win-at-games',
    100,
    '(gagner|gagnez|gagne|battre|battez|plumer) * (au loto|au casino|aux paris sportifs|les bookmakers|aux courses|à la roulette|au poker|en bourse|en crypto)',
    ['gagner au casino', 'battez les bookmakers'],
    ['Gagner au tennis', 'Il va au casino.'],
  ),
];
