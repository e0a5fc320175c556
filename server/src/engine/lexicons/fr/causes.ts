import type { Pattern } from '../../phrases/phrase.ts';

/** What calls for help spread by: nobody begs who asks for a missing child, blood or a signature. */
export const causes: readonly Pattern[] = [
  {
    id: 'missing',
    pattern: [
      '(a|ont|est|sont|portée|porté|portés) (disparu|disparue|disparus|disparues)',
      '(n est|est) [(toujours|jamais)] pas (rentré|rentrée|réapparu|réapparue) [(chez elle|chez lui|à la maison)] depuis',
      '(avis de recherche|alerte enlèvement|appel à témoins|appel a témoin|personne disparue)',
      '(chien|chienne|chat|chatte|chaton|lapin|perroquet|doudou|portefeuille|téléphone|clés|sac|alliance) * (perdu|perdue|perdus|trouvé|trouvée|volé|volée|disparu|disparue|échappé|échappée)',
      '(perdu|trouvé|volé|retrouvé|cherche) * (chien|chienne|chat|chatte|chaton|doudou|portefeuille|téléphone|clés|alliance|vélo)',
      '(vélo|scooter|voiture|camion|moto) (volé|volée)',
      '(vu|vue|aperçu|aperçue|croisé|croisée) (ce|cette|notre|mon|ma) (chien|chienne|chat|chatte|chaton|lapin|perroquet|tortue)',
    ],
    hits: [
      'Elle n’est pas rentrée depuis hier.',
      'Notre chat a disparu mardi.',
      'Avis de recherche',
      'Doudou perdu au parc',
      'Avez-vous vu ce chien ?',
    ],
    misses: ['J’ai perdu le fil.'],
  },
  {
    id: 'blood',
    pattern: [
      '(don|dons|donner|collecte|donneur|donneurs|donneuse) (de|du) [(son|leur|votre)] (sang|plasma|plaquettes|moelle|moelle osseuse|cheveux)',
      '(efs|etablissement français du sang)',
    ],
    hits: ['Don du sang vendredi à la mairie.', 'Une collecte de sang'],
    misses: ['Un coup de sang.'],
  },
  {
    id: 'fundraising',
    pattern: [
      '(cagnotte|leetchi|helloasso|gofundme|téléthon|sidaction|ulule|kisskissbankbank)',
      '(appel|appels|campagne|collecte|collectes|récolte) (aux|à|de|des|au) (don|dons|fonds|denrées|vêtements|jouets)',
      '(vos|votre|un|des|les|faire un|faites un) (dons|don) (à|aux|au|pour|sont|seront|iront|va|vont|solidaire|solidaires)',
      '(au profit|en faveur|au bénéfice) (de|du|des|d)',
      '(solidarité|entraide|sinistrés|sinistrées|réfugiés|maraude|maraudes|orphelins|leucémie)',
    ],
    hits: ['La cagnotte est ouverte.', 'Appel aux dons pour l’école', 'Un concert au profit du refuge'],
    misses: ['Il a le don de m’agacer.'],
  },
  {
    id: 'petition',
    pattern: [
      '(pétition|pétitions|change org|mesopinions)',
      '(signez|signe|signer) (la|cette|notre|ici|et faites|pour que|l appel)',
      '(faites|fais|faire) (tourner|circuler|passer le mot)',
    ],
    hits: ['Signez la pétition !', 'Faites tourner, merci'],
    misses: ['Il signe un chèque.'],
  },
  {
    id: 'job-seeker',
    pattern: [
      '(je|elle|il|qui) (cherche|recherche|suis à la recherche d|est à la recherche d) (un|une) [(nouveau|nouvelle|premier)] (poste|emploi|cdi|cdd|stage|alternance|apprentissage|travail|boulot|contrat d apprentissage|contrat en alternance)',
      '(en|ma|sa|ta) recherche (d emploi|d alternance|de stage|d un stage|d une alternance|d un poste)',
    ],
    hits: ['Je cherche un poste de menuisière.', 'Mon frère est en recherche d’emploi'],
    misses: ['Je cherche un graphiste.', 'La recherche de stages pratiques'],
  },
  {
    id: 'helping-out',
    pattern: [
      '(sos|urgent|urgence) (famille|hébergement|animal|animaux|chat|chien|logement|sang|recherche|perdu|maman)',
      '(à|a) (adopter|l adoption)',
      '(famille|familles) d accueil',
      '(association|asso|bénévole|bénévoles|refuge|secours populaire|restos du coeur|restos du cœur|croix rouge|emmaüs|unicef|médecins sans frontières)',
      '(la|notre|votre|de la|à la) spa',
      '(harcèlement|violences|féminicide|féminicides|suicide|cancer|handicap|greffe)',
      '(numéro d urgence|3919|3114|119)',
    ],
    hits: ['Trois chatons à adopter.', 'L’association cherche des bénévoles', 'SOS hébergement ce soir'],
    misses: ['C’est urgent, dit-il.'],
  },
];
