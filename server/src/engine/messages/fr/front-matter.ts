import type { RuleMessages } from '../messages.ts';

function instead(mended: string | number | undefined, known: string): string {
  return mended === undefined ? `Sont connus : ${known}.` : `Vouliez-vous dire « ${mended} » ?`;
}

export const messages: RuleMessages = {
  title: 'Un en-tête qui ne se lit pas',
  summary: 'Un en-tête (les lignes entre deux `---`, tout en haut) qui contient une faute, ou un mot inconnu.',
  findings: {
    unclosed: () =>
      'Les lignes du haut disent des choses de la publication (l’en-tête), mais aucune ligne de trois tirets ne les ferme : la publication commencerait ici. Mettez --- seul sur une ligne après la dernière.',
    'no-pairs': () =>
      'Ce qui se trouve en haut entre deux lignes de trois tirets est lu comme un en-tête, avec une « clé: valeur » par ligne. Ce sont ici des mots de la publication : retirez le premier ---, sinon ils ne paraîtront pas.',
    'not-a-pair': ({ text }) =>
      `« ${text} » n’a pas la forme « clé: valeur », et les lignes voisines ne se lisent plus. Mettez une clé devant, ou descendez ce texte sous le --- qui ferme l’en-tête.`,
    'missing-space': ({ text }) =>
      `Dans « ${text} », il manque une espace après les deux-points : sans elle, il n’y a pas de valeur.`,
    comment: ({ text }) =>
      `Ici, # commence une remarque : « ${text} » est sauté, et la valeur est vide. Mettez-la entre guillemets droits.`,
    reserved: ({ text }) =>
      `« ${text} » commence par un signe qui veut dire autre chose ici (comme @, *, & ou %). Mettez-le entre guillemets droits.`,
    colon: ({ text }) =>
      `Un second deux-points dans « ${text} » : une ligne porte une clé et une valeur, et celle-ci ne se lit pas. Mettez la valeur entre guillemets droits.`,
    quotes: ({ text }) =>
      `Dans ${text}, le guillemet ou l’apostrophe du milieu ferme la valeur trop tôt, ou rien ne la ferme. Entourez-la d’autres guillemets.`,
    bracket: ({ text }) => `La liste « ${text} » n’est pas fermée : il manque un ].`,
    tab: () =>
      'Cette ligne commence par une tabulation, qui ne se lit pas ici. Mettez des espaces, ou rien devant une clé.',
    unreadable: ({ text }) =>
      `« ${text} » ne se lit pas, et ce qui est déclaré ici risque de ne pas compter. Une « clé: valeur » par ligne, avec des guillemets droits autour d’une valeur qui contient des signes.`,
    key: ({ text, mended }) => `« ${text} » n’est pas connu et ne fait rien. Vouliez-vous dire « ${mended} » ?`,
    platform: ({ text, mended }) =>
      `La plateforme « ${text} » n’est pas connue. ${instead(mended, 'x, linkedin, facebook, instagram, mastodon, bluesky, threads, blog')}`,
    variant: ({ text, mended }) =>
      `Aucune plateforme ne s’appelle « ${text} » : cette variante n’est encore pour personne. ${instead(mended, 'x, linkedin, facebook, instagram, mastodon, bluesky, threads, blog, et all pour revenir au texte commun')}`,
    language: ({ text, mended }) => `La langue « ${text} » n’est pas connue. ${instead(mended, 'fr, en, auto')}`,
    purpose: ({ text, mended }) =>
      `L’intention « ${text} » n’est pas connue. ${instead(mended, 'watch, meet, find-provider, share-expertise, reach-niche, compare-practices, spot, answer, ask-help, ask-opinion, thank, recommend, teach, story, announce, announce-offer, job-offer')}`,
    date: ({ text }) =>
      `« ${text} » ne se lit pas comme un jour. Écrivez l’année d’abord : 2026-05-12, ou 2026-05-12 09:00.`,
  },
  fixes: {
    close: () => 'Fermer l’en-tête ici par ---',
    replace: ({ text }) => `Écrire ${text}`,
    indent: () => 'Retirer la tabulation',
  },
  why: 'Ce que vous déclarez en haut dit pour qui vous écrivez, et où. Un en-tête qui ne se lit pas est sauté sans un mot, et le reste du brouillon est jugé comme si vous n’aviez rien dit.',
  ignoreWhen: 'Si un autre outil lit ces lignes à sa façon, acceptez le constat.',
};
