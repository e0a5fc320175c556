import { baitOf } from '../../../language/appeals/cue.ts';
import { onlyPost, orders } from './orders.ts';

const save = baitOf('save');

const keep = [
  'enregistrez|sauvegardez|épinglez|bookmarkez|sauvez',
  'enregistre|enregistres|sauvegarde|épingle|bookmark|save|sauve',
] as const;
const hold = ['gardez|conservez', 'garde|conserve'] as const;
const later =
  '(pour plus tard|pour (ta|ton|votre|tes|vos) (prochain|prochaine|prochains|prochaines)|pour ne (pas|plus) (le|la|l|les) (perdre|oublier)|pour y revenir|pour (le|un|les|la) _ [_] où|pour (le|la|les) (retrouver|relire|revoir|refaire|tester|retenir)|sous la main|précieusement|sous le coude)';

/** Keeping the post, because platforms count it. */
export const saves = [
  save(
    'enregistre-ce-post',
    [...orders(...keep, `[(vite|vite fait|donc)] (ce|cette|le|la) [(petit|petite)] (${onlyPost.slice(1, -1)})`)],
    ['Enregistre ce post pour plus tard.', 'Sauvegardez cette publication', 'Save ce carrousel'],
    ['Enregistrez le fichier avant de fermer.', 'Il enregistre la vidéo du cours.'],
  ),
  save(
    'enregistre-la-recette',
    [
      ...orders(
        ...keep,
        '(ce|cette|la|le) (recette|liste|checklist|fiche|tuto|mémo|guide|idée|astuce|prompt|méthode|adresse) (pour plus tard|pour (la|le|les|ta|ton|votre)|avant|si|quelque part)',
      ),
    ],
    ['Enregistre cette recette pour plus tard', 'Sauvegardez la checklist avant votre départ'],
    ['Enregistre la liste dans Excel.', 'Enregistrez le guide en PDF.'],
  ),
  save(
    'garde-pour-plus-tard',
    [
      ...orders(
        ...keep,
        `[(le|la|les|ça|cela|ce post|cette publication|ce guide|cette liste|cette recette|cette fiche|cette idée)] ${later}`,
      ),
      ...orders(
        ...hold,
        `(ça|cela|ce post|cette publication|ce guide|cette liste|cette recette|cette fiche|cette idée) ${later}`,
      ),
    ],
    [
      'Sauvegardez-le pour y revenir',
      'Garde ça sous la main',
      'Enregistre ça pour un lundi matin où rien ne va',
      'Enregistre pour ta prochaine visite',
    ],
    ['Garde la monnaie.', 'Gardez une part pour votre voisin.'],
  ),
  save(
    'garde-ce-post',
    [
      ...orders(...hold, `[bien] (ce|cette) ${onlyPost}`),
      ...orders(
        'mettez|ajoutez',
        'mets|ajoute',
        `(ce|cette) ${onlyPost} (en|dans (vos|tes)) (favori|favoris|signet|signets|enregistrements)`,
      ),
    ],
    ['Garde cette publication sous la main', 'Mets ce post en favori'],
    ['Garde ce chien.', 'Conservez ce ticket.'],
  ),
  save(
    'a-enregistrer',
    [
      '!(ressource|ressources|site|sites|service|outil|outils|adresse|adresses|numéro|lien|liens|documentation|page|livre) (à|a) (enregistrer|sauvegarder|épingler|garder) (sans modération|pour plus tard|d urgence|absolument|précieusement|sous le coude)',
      `(ce|un) ${onlyPost} à (enregistrer|sauvegarder|garder|épingler)`,
      '(📌|🔖|💾|📍) [👉] (à enregistrer|à garder|à sauvegarder|(enregistre|enregistrez|sauvegarde|sauvegardez|épingle|save) (ce|cette|pour|ça|le|la)|garde ça|gardez ça)',
    ],
    ['À enregistrer sans modération', '📌 Sauvegarde pour plus tard', 'Un post à garder'],
    ['Des données à enregistrer.', '📍 Garde d’enfants, Lyon 3'],
  ),
  save(
    'n-oublie-pas-d-enregistrer',
    [
      `(pensez|pense|n oubliez pas|n oublie pas|oubliez pas|oublie pas|n hésitez pas|n hésite pas|hésite pas|hésitez pas) (à|d|de) (enregistrer|sauvegarder|épingler|garder|mettre en favori|mettre en favoris) (ce|cette|le|la|les) [(petit|petite)] (${onlyPost.slice(1, -1)}|recette|liste|astuce)`,
      '(pensez|pense|n oubliez pas|n oublie pas|n hésitez pas|n hésite pas) (à|d|de) (enregistrer|sauvegarder) $',
    ],
    ['Pense à enregistrer ce post', 'N’oubliez pas de sauvegarder cette recette', 'Pensez à enregistrer !'],
    ['Pense à enregistrer ton travail.', 'N’oubliez pas de garder le ticket.'],
  ),
];
