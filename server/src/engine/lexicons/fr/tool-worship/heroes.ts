import type { Pattern } from '../../../phrases/phrase.ts';

const ai = '(l’ia|l’intelligence artificielle|chatgpt|chat gpt|claude|gemini|copilot|midjourney|l’ia générative)';
const tool =
  '(cet outil|cette appli|cette app|cette application|ce logiciel|cette plateforme|ce plugin|cette extension|ce prompt|cet assistant|ce saas|cet agent|cette ia|ce tool|linkedin|instagram|tiktok|notion|l’automatisation)';

/** Sentences whose hero is a tool, a platform, an algorithm or AI. */
export const heroes: readonly Pattern[] = [
  {
    id: 'va-changer-votre-vie',
    pattern: [
      `(${ai}|${tool}|l’outil qui|l’appli qui|l’application qui|le logiciel qui|un outil qui|une appli qui|des outils qui|ces outils|ces applis) [ia|gratuit|gratuite|magique|qui] (va|vont|peut|peuvent) [vraiment|totalement|complètement|littéralement|tout] (changer|révolutionner|bouleverser|transformer|booster|exploser|sauver|simplifier|décupler|multiplier) (votre|ta|ton|vos|tes|la vie|la donne|le monde|notre)`,
      `(${ai}|${tool}) (va|vont) tout (changer|révolutionner|bouleverser|transformer)`,
      '(outil|appli|application|logiciel|plateforme) qui (change|changera|va changer|révolutionne|révolutionnera|transforme) (tout|la vie|la donne|votre|ta|ton)',
      `(${ai}|${tool}) (a|m’a) [vraiment|totalement|complètement|littéralement|tout simplement] (changé|révolutionné|sauvé|transformé|bouleversé) (la vie|ma vie|mon quotidien|mon business|ma productivité)`,
      `(${ai}|${tool}|cette nouvelle ia|ce nouvel outil) (fait|font) tout (mieux|à (votre|ta|ma) place|toute seule|tout seul|pour (vous|toi|moi))`,
      `(${ai}|${tool}) est l’arme secrète (de|des|du|d’|pour)`,
      `(${ai}|${tool}) (révolutionne|bouleverse|transforme) [complètement|totalement] (tout|votre|ton|ta|vos|tes|la façon|notre façon|le monde)`,
    ],
    hits: [
      'Cet outil va changer votre vie.',
      'L’IA va tout changer.',
      'Un logiciel qui change tout.',
      'ChatGPT révolutionne votre quotidien.',
      'L’IA est l’arme secrète des indépendants.',
      'Notion a complètement changé ma vie.',
      'Cette nouvelle IA fait tout à votre place.',
    ],
    misses: [
      'Ma greffe a changé ma vie.',
      'Cet outil a une lame de six centimètres.',
      'La naissance de Zoé va changer notre vie.',
      'L’IA va-t-elle tout changer ?',
    ],
  },
  {
    id: 'loutil-indispensable',
    pattern: [
      '!(ensemble|penser|concevoir|créer|imaginer|développer|construire|définir|écrire|réaliser) (l’outil|l’appli|l’application|l’app|le logiciel|la plateforme|l’extension|le plugin|le prompt) [ia|gratuit|digital|numérique] (indispensable|incontournable|ultime|qu’il vous faut|qu’il te faut|dont vous avez [vraiment] besoin|dont tu as [vraiment] besoin|que tout le monde) !(du|de|des|d|aux|au|quand)',
      '[(le|la)] (seul outil|seule appli|seule application|seul logiciel|seule plateforme|meilleur outil|seul prompt) * (dont (vous|tu) [(avez|as|aurez|auras)] [vraiment] [besoin]|qu’il vous faut|qu’il te faut|pour réussir|pour percer)',
      '# [meilleurs|super|vrais] (outils|applis|applications|apps|logiciels|sites|prompts|extensions|plugins|agents|ia) [d’ia|ia|gratuits|gratuites|chatgpt|seo|marketing|no code|d’intelligence artificielle] (indispensables|incontournables|ultimes|puissants|puissantes|magiques|qui vont|qui changent|qui font|qui remplacent|que vous|que tu|que tout|à connaître|à tester|pour gagner|pour booster|pour automatiser|pour réussir|pour exploser|pour doubler)',
      '# (outils|applis|applications|prompts) (ia|d’ia|chatgpt|d’intelligence artificielle)',
    ],
    hits: [
      'L’appli indispensable pour les gens pressés.',
      '10 outils IA indispensables.',
      'Le seul outil dont vous avez besoin.',
      'Voici 7 prompts ChatGPT.',
    ],
    misses: [
      '3 outils rouillés dans la cave.',
      'Apportez vos outils samedi.',
      'L’outil indispensable du jardinier reste sa main.',
      'Nous pouvons penser ensemble l’application dont vous avez besoin.',
    ],
  },
  {
    id: 'lalgorithme',
    pattern: [
      '(l’algorithme|l’algo|les algorithmes|linkedin|instagram) (adore|adorent|récompense|récompensent|favorise|favorisent|pénalise|pénalisent|punit|punissent|vous récompense|vous pénalise|va vous|va adorer|raffole)',
      '(plaire à|nourrir|nourrissez|hacker|hackez|dompter|domptez|battre|séduire|séduisez|satisfaire|dompte|craquer|maîtriser|maîtrisez|exploiter|exploitez) (l’algorithme|l’algo|les algorithmes)',
    ],
    hits: ['L’algorithme adore les carrousels.', 'Comment plaire à l’algorithme.', 'Hackez l’algo en trois gestes.'],
    misses: ['L’algorithme trie les nombres en temps linéaire.', 'Instagram est en panne.'],
  },
  {
    id: 'lia-a-votre-place',
    pattern: [
      `(${ai}|${tool}|un agent ia|votre agent ia) (fait|fera|travaille|travaillera|écrit|gère|gérera|bosse|s’occupe de|s’occupe) [tout|le travail|de tout] (à votre place|à ta place|pour vous|pour toi)`,
      `(${ai}|${tool}) (vient de|va) [définitivement] (tuer|remplacer|enterrer|mettre au chômage) (les|votre|ton|le métier|google|tous|des)`,
      `(${ai}) ne vous remplacera pas`,
      '(ceux qui|les entreprises qui|si vous) n’utilisent pas [encore] l’ia',
      'si vous n’utilisez pas [encore] (l’ia|chatgpt|claude|cet outil)',
    ],
    hits: [
      'L’IA fait le travail à votre place.',
      'ChatGPT vient de tuer les agences.',
      'Si vous n’utilisez pas encore l’IA, tant pis.',
    ],
    misses: ['Le voisin fait les courses à ma place.', 'L’IA s’est trompée dans mon CV.'],
  },
];
