import type { Pattern } from '../../phrases/phrase.ts';

/** Sayings, and words with which tu or vous is said to others than the readers: their sentences are left out. */
export const phrases: readonly Pattern[] = [
  {
    id: 'proverbe',
    pattern: [
      "(aide-toi|aide toi) [,] le ciel t'aidera",
      'dis-moi * tu * je te dirai',
      'connais-toi toi-même',
      'va te faire',
      'mêle-toi de tes oignons',
      'ne remets pas (à|au) *',
      'ne (vends|vendez) pas la peau',
      'aime ton prochain',
      'tu ne tueras point',
      'fais ce que (je dis|tu veux|dois)',
      '(tu|vous) (vois|voyez|sais|savez) [,] (quoi|bien)',
    ],
    hits: ['Aide-toi, le ciel t’aidera.', 'Connais-toi toi-même, disait-on.'],
    misses: ['Aide-toi de la notice.'],
  },
  {
    id: 'parole-rapportee',
    pattern: [
      "(je|j'|il|elle|on|ils|elles|me|m'|lui) [(me|m|lui|leur|nous|te|vous|ne|n)] [(suis|ai|a|ont|avait|est)] (dis|dit|disait|disais|disent|répète|répétait|répond|répondu|répondait|demande|demandé|demandait|crie|crié|lance|lancé|écrit|pense|pensé|murmure|chuchote|ordonne) [toujours|souvent|alors] (:|,|de|que|qu)",
      'en (me|te|se|lui|leur|nous|vous) (disant|répétant|répondant|criant|lançant|demandant|ordonnant) (:|,|de|que|qu)',
      '(mon|ma|mes) (père|mère|grand-mère|grand-père|patron|coach|prof|fils|fille|mari|femme) (disait|dit|répète|répétait|répond)',
      '(petite voix|se dit|me disais|me suis dit|ma tête|syndrome de)',
      '(lettre|message|mots) à (moi|mon|ma|mes|mon moi|toi)',
    ],
    hits: [
      'Il m’a dit : viens demain.',
      'Je me suis dit, lance-toi.',
      'Ma mère disait toujours : finis ton assiette.',
      'Il est parti en leur criant : vous verrez.',
    ],
    misses: ['Dis-moi tout.'],
  },
  {
    id: 'a-une-seule-personne',
    pattern: [
      '(mon|ma) (amour|cœur|ange|fils|frère|ami|pote|grand|chou|chéri|chérie|fille|belle|puce|sœur|copine|bébé|petit|petite|vieux|vieille|doudou|loulou|lapin)',
      '(maman|papa|mamie|papi|papy|seigneur|mec|frérot|bro|frère|gros|meuf|chérie|chéri|poto|cousin|cousine)',
    ],
    hits: ['Bon anniversaire mon fils, tu grandis.', 'Maman, tu nous manques.'],
    misses: ['Mon équipe te répond.'],
  },
  {
    id: 'vous-tous',
    pattern: [
      '(vous|à|pour|de|bonjour|salut|coucou|hello|merci) [à] (tous|toutes|tou.te.s|toustes|deux|trois|autres)',
      '(tout le monde|tlm|les amis|les amies|mes amis|mes amies|les gars|les filles|les copains|les copines|la team|la famille|les gens|les loulous|les potes|la communauté|la compagnie|mesdames|messieurs|chers|chères|les parents|les enfants|les jeunes|les artisans|les voisins|les étudiants|les étudiantes|chers amis)',
      "(d'entre|parmi|entre|beaucoup d'entre|chacun de|chacune de) vous",
      '(nombreux|nombreuses|ensemble|certains|certaines)',
      '(vous [(êtes|serez|étiez|soyez)]|soyez|êtes vous|êtes-vous) [(tous|tellement|si|très|trop|bien|déjà)] (prêts|prêtes|partants|partantes|géniaux|géniales|chauds|chaudes|venus|venues|sûrs|sûres|motivés|motivées|intéressés|intéressées|tentés|tentées|curieux et|plusieurs|inscrits|inscrites|invités|invitées)',
      "(l'équipe|équipe) (:|,|!)",
      '(tous|toutes) !(les|vos|nos|mes|ces|tes|ses|leurs|types|sortes)',
      'vos (équipes et|familles|enfants)',
      '(toi|tu) et (ton|ta|tes|tous|tout|toute|toutes|les|la|le|vos|ceux|lui|elle)',
    ],
    hits: [
      'Bonjour à tous, venez !',
      'Toi et ta fournée, vous tardez.',
      'Salut les amis, vous allez bien ?',
      'Êtes-vous prêts ?',
    ],
    misses: ['Bonjour, venez donc.'],
  },
];
