import { type TitleCue, titleCue } from '../../../language/titles/cue.ts';

const gap = titleCue('gap', 'line');
const quiz = titleCue('quiz', 'line');

/** Titles of tabloids, and the tests that go from group to group. */
export const groups: readonly TitleCue[] = [
  gap(
    'ce-detail-change-tout',
    1,
    '^ (ce|cette|un|une) (détail|phrase|geste|mot|photo|question|signe|objet|selfie) [(dans|sur|de) (la|le|l|cette|ce) _] (change tout|a tout changé|en dit long) $',
    ['Ce détail dans la photo change tout…'],
    ['Un mot de plus change tout le poème.'],
  ),
  gap(
    'le-detail-qui',
    1,
    '(le|la|ce|cette) (détail|phrase|geste|mot|photo|question|réponse|signe|objet|message|selfie|révélation|confession) (qui|que) (a tout changé|change tout|fait polémique|personne n’a vu|personne n’a remarqué|personne n’avait vu|divise|affole|en dit long|trahit|a tout déclenché|fait débat)',
    ['Le détail que personne n’a remarqué', 'Cette photo qui fait polémique'],
    ['Le détail des horaires', 'La photo que j’ai prise'],
  ),
  gap(
    'les-signes-que',
    0.5,
    '# (signes|raisons|preuves|indices|choses|phrases|détails) (que (vous|tu|votre|ton)|qui (montrent|prouvent|ne trompent|trahissent|disent)|qui vous|qui te)',
    ['7 signes que votre chat vous juge', '5 phrases qui trahissent un menteur'],
    ['7 signes sur la carte'],
  ),
  gap(
    'pourquoi-jamais',
    0.75,
    '^ [voici|voilà] (pourquoi|la raison pour laquelle) (vous|tu|il|on) [ne|n’] (devriez|devrais|dois|devez|faut|doit) (jamais|absolument|surtout|plus jamais|arrêter)',
    ['Pourquoi vous ne devriez jamais laver vos champignons', 'Pourquoi tu dois absolument dormir plus'],
    ['Pourquoi vous partez', 'Pourquoi tu dois payer'],
  ),
  gap(
    'tabloid',
    0.6,
    '^ (méconnaissable|méconnaissables|choc|scandale|coup de tonnerre|séisme|terrible nouvelle|triste nouvelle|fin du mystère|c’est confirmé|confidences|révélations|incroyable mais vrai|c’est la fin) [:|,|!|.|…]',
    ['Méconnaissable : il quitte la scène', 'Coup de tonnerre, elle s’en va'],
    ['Le choc des voitures'],
  ),
  gap(
    'a-tel-age',
    0.6,
    '^ à [seulement|à peine|juste] # ans , (il|elle|ce|cet|cette|ils|elles)',
    ['À 12 ans, il dirige une ferme', 'À seulement 9 ans, cette fille répare des radios'],
    ['À 12 ans, j’ai quitté Namur'],
  ),
  gap(
    'ils-ont-tout-quitte',
    0.5,
    '(il|elle|ils|elles|ce couple|on) [a|ont] tout (quitté|plaqué|lâché|vendu|perdu|quitte|plaque|quittent|plaquent) (pour|et|avant|à)',
    ['Ils ont tout quitté pour une île', 'Elle a tout plaqué et élève des chèvres'],
    ['Il a tout mangé'],
  ),
  gap(
    'alerte-ce',
    0.5,
    '^ (attention|alerte|alerte rouge|danger|stop) [:|,|!] (ce|cet|cette|ces|si (vous|tu)|ne (faites|fais|mangez|mange|jetez|jette))',
    ['Attention : cet aliment du quotidien', 'Stop, si vous faites ça'],
    ['Attention à la marche'],
  ),
  gap(
    'qui-est-vraiment',
    0.7,
    '^ (qui est (vraiment|réellement)|mais qui est|que devient|qu’est devenu|qu’est devenue|que sont devenus|que cache) [donc] (le|la|ce|cette|cet|l’|les) _',
    ['Qui est vraiment la femme au chapeau', 'Que devient ce boulanger'],
    ['Qui est là ?'],
  ),
  quiz(
    'seuls-les-genies',
    1,
    '^ (seul|seuls|seules|seulement) (# %|# personnes|# personne|les génies|les vrais|un génie|les plus|les personnes|les années) * (trouve|trouvent|trouvera|trouveront|réussit|réussissent|réussiront|voit|voient|verront|arrive|arrivent|peuvent|peut|reconnaîtront|comprendront|sauront|répondront)',
    ['Seuls les génies trouveront la réponse', 'Seulement 1 % des gens voient le chat'],
    ['Seuls les inscrits entrent', 'Seul au monde'],
  ),
  quiz(
    'trouve-en-secondes',
    1,
    [
      '^ (trouve|trouvez|repère|repérez|cherche|cherchez) * (en moins de|en|avant) # (secondes|sec|s)',
      '(vous avez|tu as|as tu|avez vous) * # (secondes|sec) pour (trouver|repérer|voir|deviner|résoudre)',
    ],
    ['Trouvez le chat en moins de 10 secondes', 'Tu as 7 secondes pour repérer l’erreur'],
    ['Trouvez la salle', 'Vous avez dix jours pour payer'],
  ),
  quiz(
    'premier-mot',
    1,
    '(la première chose|le premier mot|le premier animal|la première image|ce|l’animal|le premier détail) que (vous|tu) (voyez|vois|remarquez|remarques|choisissez|choisis) * [en premier] (révèle|dit|en dit|détermine|trahit|montre|reflète)',
    ['Le premier mot que tu vois révèle ton année', 'Ce que vous voyez en premier en dit long'],
    ['Ce que vous voyez est un four'],
  ),
  quiz(
    'votre-signe-revele',
    1,
    '(votre|ton|le|la) (signe|signe astro|mois de naissance|prénom|groupe sanguin|date de naissance|couleur préférée|ordre de naissance|façon de tenir|écriture|position pour dormir) (révèle|révèlent|en dit|dit tout|trahit|cache|peut révéler)',
    ['Ton mois de naissance révèle ton métier', 'Votre prénom en dit long sur vous'],
    ['Votre prénom est mal écrit'],
  ),
];
