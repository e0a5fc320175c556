import type { TheoryCue } from '../theoryCue.ts';

export const phrases: readonly TheoryCue[] = [
  {
    id: 'votre-reussite',
    cue: 'topic',
    pattern: [
      '(votre|vos|ton|ta|tes|notre|nos) * (succès|réussite|réussites|objectif|objectifs|équipe|équipes|audience|carrière|vie|vies|rêve|rêves|temps|énergie|entreprise|business|boîte|croissance|peur|peurs|potentiel|mindset|priorités|valeurs|vision|passion|ambition|ambitions|leadership|discipline|réseau|collaborateurs|collaborateur|salariés|talent|talents|croyances|limites|habitudes|échecs|progrès|marque|communauté|clients|client|bonheur|crédibilité|productivité|positionnement|stratégie|message|expertise|confiance|ego|émotions|compétences|avenir|quotidien|intuition|rentabilité)',
    ],
    hits: ['Pensez à vos objectifs.', 'Protège ton énergie.'],
    misses: ['Posez votre sac.'],
  },
  {
    id: 'la-reussite',
    cue: 'topic',
    pattern: [
      "(le|la|l'|du|de la|au|de|vers le) (succès|réussite|échec|leadership|discipline|persévérance|confiance|management|motivation|entrepreneuriat|productivité|bonheur|performance|excellence|bienveillance|authenticité|changement|croissance|régularité|constance|procrastination|perfection|perfectionnisme|communication|marketing|innovation|liberté|patience|empathie|résilience)",
      '(un bon|un vrai|un grand|les bons|les grands|les vrais) (leader|leaders|manager|managers|entrepreneur|entrepreneurs|dirigeant|dirigeants|chef|chefs)',
      'zone de confort',
      '(se remettre en question|remettez vous en question|remets toi en question|lâcher prise|dire non|te comparer|vous comparer|se comparer|te juger|faire confiance)',
      '(écouter|écoutez|écoute|satisfaire|valoriser|valorisez) (le|les|ses|vos|tes) (client|clients|équipe|équipes|autres|collaborateurs)',
      '(dans la vie|la vie est|la plupart des gens|objectifs|habitudes|priorités|résultats|excuses|ambition|ambitions|rêves|richesse|mindset)',
      '(toi|vous|soi)-(même|mêmes)',
      '(les gens|ceux|celles) qui (réussissent|échouent|gagnent|avancent)',
      '(réussir|entreprendre|manager|progresser|grandir)',
    ],
    hits: ['La régularité paie.', 'Sortez de votre zone de confort.', 'Crois en toi-même.', 'Apprends à dire non.'],
    misses: ['La porte est ouverte.'],
  },
  {
    id: 'il-faut',
    cue: 'advice',
    pattern: [
      '(il|faut) (faut|faudra|savoir|toujours|jamais|apprendre|oser) *',
      '^ faut *',
      '(vous|tu) * (devez|dois|devriez|devrais) *',
      'on (doit|ne doit|devrait) *',
      '^ (ne|toujours) * (jamais|commencer|garder|penser|écouter|croire|rester|viser|donner)',
      '(la clé|le secret|l essentiel|le plus important) (est|c est|c|reste) *',
    ],
    hits: ['Il faut oser.', 'Vous devez écouter.', 'Tu dois y croire.'],
    misses: ['Elle doit partir.'],
  },
  {
    id: 'par-exemple',
    cue: 'practice',
    pattern: [
      '(par exemple|un exemple|exemples|exemple :|ex :)',
      '(chez|pour) (moi|nous|mes|mon|ma|nos|notre)',
      '(mon|ma|mes|nos) (client|clients|cliente|clientes|expérience|équipe|associé|associée|patron|coach|élèves|patients|métier|boîte|atelier)',
      "(un|une|d'un|d'une) (client|cliente|ami|amie|collègue|lecteur|lectrice|dirigeant|dirigeante|entrepreneur|entrepreneure|étude|enquête|livre|article|recherche|podcast|conférence|rapport|équipe)",
      "(selon|d'après|source|étude|études|chercheurs|citation|cas)",
      "(je|j') * (vois|voyais|constate|observe|teste|pratique|accompagne|travaille|fais|utilise|lis|dors|passe)",
      '(hier|aujourd’hui|demain|ce matin|ce soir|cette semaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)',
      '(à|chez|en) (paris|lyon|montréal|bruxelles|genève|marseille|lille|québec|nantes|bordeaux|toulouse|france|belgique|suisse)',
    ],
    hits: ['Par exemple, le lundi.', 'Une cliente me disait cela.', 'Chez nous, on s’assoit.'],
    misses: ['Soyez patient.'],
  },
];
