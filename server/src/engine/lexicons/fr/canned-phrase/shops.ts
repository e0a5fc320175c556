import type { CannedPhrase } from '../../../phrases/phrase.ts';

/** What the pages of shops, clubs and towns say whatever they sell or celebrate. */
export const shops: readonly CannedPhrase[] = [
  {
    id: 'mais-pas-que',
    kind: 'filler',
    pattern: '(et|mais) pas que $',
    hits: ['On y trouve des livres, mais pas que !', 'Du pain mais pas que.'],
    misses: ['Je veux du pain, mais pas que tu partes.', 'Il n’y a pas que ça.'],
    rewrites: ['remove'],
    mends: [['On y trouve des livres, mais pas que\u00a0!', 'On y trouve des livres\u00a0!']],
  },
  {
    id: 'repartir-des-etoiles-plein',
    kind: 'filler',
    pattern:
      '(repartir|repartons|repars|repart|repartent|repartis|repartie|reviens|revenons|rentre|rentrons|rentrés|ressort|ressortons) * avec (des étoiles|des paillettes|du soleil|des souvenirs|des idées|des projets|des images|plein d’idées|le plein) [(de|d’)] [(plein|énergie|idées)] [(les yeux|la tête)]',
    hits: ['Nous repartons avec des étoiles plein les yeux.', 'Je reviens avec des idées plein la tête.'],
    misses: ['Je repars avec mon vélo.', 'Le ciel est plein d’étoiles.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'tous-les-gouts-et-budgets',
    kind: 'filler',
    pattern:
      'pour (tous les goûts|toutes les envies|tous les styles|tous les âges) et [pour] (tous les budgets|toutes les bourses|tous les goûts|toutes les envies|toutes les occasions|tous les niveaux|tous les portefeuilles|toutes les tailles)',
    hits: ['Il y en a pour tous les goûts et tous les budgets.', 'Des vélos pour tous les âges et toutes les envies.'],
    misses: ['Un jeu pour tous les enfants.', 'Des goûts et des couleurs.'],
    rewrites: ['remove'],
    mends: [['Léa vend des tasses pour tous les goûts et tous les budgets.', 'Léa vend des tasses.']],
  },
  {
    id: 'laissez-vous-seduire',
    kind: 'opening',
    pattern:
      '(laissez vous|laisse toi) (tenter|séduire|charmer|surprendre|guider|emporter|transporter|envoûter|porter|inspirer|bercer|conquérir) par (nos|notre|nos délicieux|la|le|les|l’|cette|ce|un|une)',
    hits: ['Laissez-vous tenter par nos tartes.', 'Laisse-toi transporter par la musique.'],
    misses: ['Il s’est laissé tenter par la mer.', 'Laissez vous précéder la dame.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'avec-amour-et-passion',
    kind: 'filler',
    pattern:
      'avec (amour et passion|passion et amour|passion et dévouement|passion et savoir faire|cœur et passion|passion et authenticité|passion et professionnalisme|sérieux et professionnalisme|rigueur et professionnalisme)',
    hits: ['Un pain fait avec amour et passion.', 'On vous reçoit avec sérieux et professionnalisme.'],
    misses: ['Elle parle avec passion de ses abeilles.', 'Avec amour, maman.'],
    rewrites: ['remove'],
    mends: [['Léa tourne ses bols avec passion et savoir-faire.', 'Léa tourne ses bols.']],
  },
  {
    id: 'de-a-a-z',
    kind: 'filler',
    pattern:
      '(vous accompagne|vous accompagnons|vous accompagnent|vous guidons|vous guide|vous suivons|votre accompagnement|un accompagnement|une prise en charge|prenons en charge|vous prend en charge) * * de a à z',
    hits: ['Nous vous accompagnons de A à Z.', 'Une prise en charge de A à Z.'],
    misses: ['Il connaît l’alphabet de A à Z.', 'Paul gère la caisse de A à Z.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'a-votre-service-depuis',
    kind: 'filler',
    pattern: [
      '(à votre service|à vos côtés|au service de (nos|vos|ses) clients) depuis [(plus de|près de|bientôt)] [(#|trois|cinq)] (#|ans|générations|toujours)',
      'depuis [(plus de|près de)] # (ans|générations) (à votre service|à vos côtés|au service de)',
    ],
    hits: ['À votre service depuis 1987.', 'Depuis plus de 20 ans à vos côtés.'],
    misses: ['Le pont est en service depuis 1987.', 'Je vis à vos côtés.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'rien-de-tel-que-pour',
    kind: 'opening',
    pattern:
      'rien (de tel|de mieux|de plus agréable) (que|qu’) * * pour (bien commencer|commencer|démarrer|bien démarrer|finir|terminer|se réchauffer|se détendre|se faire plaisir|affronter|fêter|attaquer)',
    hits: ['Rien de tel qu’un café pour bien démarrer la semaine.', 'Rien de mieux qu’une soupe pour se réchauffer.'],
    misses: ['Il n’y a rien de mieux que Namur.', 'Rien de tel pour moi.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'approche-a-grands-pas',
    kind: 'opening',
    pattern: [
      'approche [déjà] à grands pas',
      'approchent [déjà] à grands pas',
      'arrive [déjà] à grands pas',
      'arrivent [déjà] à grands pas',
    ],
    hits: ['Noël approche à grands pas.', 'Les vacances arrivent déjà à grands pas !'],
    misses: ['Elle marche à grands pas.', 'La classe approche du pont.'],
    rewrites: [{ replace: ['approche', 'approchent', 'arrive', 'arrivent'] }],
    mends: [
      ['La rentrée approche à grands pas.', 'La rentrée approche.'],
      ['Les vendanges arrivent à grands pas chez Léa.', 'Les vendanges arrivent chez Léa.'],
    ],
  },
  {
    id: 'le-bout-de-son-nez',
    kind: 'opening',
    pattern: [
      '(pointe|montre) [enfin|déjà|doucement|timidement] le bout de son nez',
      '(pointent|montrent) [enfin|déjà|doucement|timidement] le bout de leur nez',
    ],
    hits: ['Le printemps pointe enfin le bout de son nez.', 'Les beaux jours montrent le bout de leur nez.'],
    misses: ['Il a froid au bout de son nez.', 'Montre-moi le bout de la corde.'],
    rewrites: [{ replace: ['arrive', 'arrivent'] }],
    mends: [
      ['Le printemps pointe enfin le bout de son nez.', 'Le printemps arrive.'],
      ['Les beaux jours montrent le bout de leur nez.', 'Les beaux jours arrivent.'],
    ],
  },
  {
    id: 'vous-en-reviez',
    kind: 'announcement',
    pattern:
      '^(vous en rêviez|tu en rêvais|vous l’attendiez|vous l’attendiez tous|vous les attendiez|vous nous l’avez demandé|vous l’avez demandé|vous l’avez réclamé) (,|:|;|…) * (l’avons fait|l’a fait|est là|est arrivé|est arrivée|sont là|sont arrivés|sont arrivées|le voilà|la voilà|les voilà|est de retour|sont de retour)',
    hits: ['Vous en rêviez, nous l’avons fait.', 'Vous l’attendiez tous, la tarte est là !'],
    misses: ['Tu en rêvais la nuit.', 'Vous nous l’avez demandé hier.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'vous-le-valez-bien',
    kind: 'filler',
    pattern: '(parce que|car) (vous le valez|tu le vaux) bien',
    hits: ['Offrez-vous un bain, parce que vous le valez bien.', 'Parce que tu le vaux bien !'],
    misses: ['Ce vélo, il le vaut bien.', 'Parce que tu l’as voulu.'],
    rewrites: ['remove'],
    mends: [['Le bain est chaud dès six heures, parce que vous le valez bien.', 'Le bain est chaud dès six heures.']],
  },
  {
    id: 'meritent-le-meilleur',
    kind: 'filler',
    pattern:
      '(parce que|car) (vous|vos _|tes _|chaque _|nos _|votre _|ton _|tu) (méritez|mérites|mérite|méritent) (le meilleur|bien ça|ce qu’il y a de mieux|toute notre attention|ce qui se fait de mieux)',
    hits: ['Parce que vous méritez le meilleur.', 'Car vos enfants méritent ce qu’il y a de mieux.'],
    misses: ['Il mérite le prix.', 'Que le meilleur gagne.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'le-bonheur-tient-a',
    kind: 'filler',
    pattern:
      '^[(parfois|et si|comme quoi)] [,] le bonheur (se cache|est|tient|se trouve|réside) [(parfois|souvent|toujours)] (dans|à) (les petites choses|les choses simples|peu de choses|les plaisirs simples|les petits riens|les détails)',
    hits: ['Le bonheur se cache dans les petites choses.', 'Le bonheur tient souvent à peu de choses.'],
    misses: ['« Le bonheur » est au programme.', 'Le bonheur de Léa fait plaisir à voir.'],
    rewrites: ['remove-sentence'],
    mends: [
      ['Le thé est servi sous le tilleul. Le bonheur tient à peu de choses.', 'Le thé est servi sous le tilleul.'],
    ],
  },
  {
    id: 'lutile-a-lagreable',
    kind: 'filler',
    pattern: '(joindre|allier|joignez|alliez|joignant|alliant|allie|joint|mêler|mêlant|conjuguer) l’utile à l’agréable',
    hits: ['De quoi joindre l’utile à l’agréable.', 'Un atelier alliant l’utile à l’agréable.'],
    misses: ['Un outil utile et agréable.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'haut-en-couleurs',
    kind: 'filler',
    pattern:
      '(journée|soirée|spectacle|week end|édition|match|fête|semaine|saison|rencontre|après midi|événement|moment|défilé) (haut|haute|hauts|hautes) en (couleurs|couleur|émotions|émotion|saveurs|rebondissements)',
    hits: ['Une soirée haute en couleurs !', 'Un match haut en émotions.'],
    misses: ['Le ciel est haut.', 'Un personnage haut en couleur.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'avis-aux-amateurs',
    kind: 'opening',
    pattern:
      '^avis (aux|à tous les|à toutes les) (gourmands|gourmandes|amoureux|passionnés|fans|curieux|retardataires|amateurs de)',
    hits: ['Avis aux amateurs de pain : il en reste.', 'Avis à tous les gourmands !'],
    misses: ['Avis aux amateurs : je donne douze pots.', 'Changer d’avis aux urnes'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'partez-a-la-decouverte',
    kind: 'opening',
    pattern: '^(partez|partons|pars|embarquez|venez) [ensemble|avec nous] à la (découverte|rencontre) (de|d’|du|des)',
    hits: ['Partez à la découverte des marais.', 'Partons ensemble à la rencontre de Léa.'],
    misses: ['Ils sont partis à la découverte du Jura.', 'Venez à la rencontre, samedi.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'joie-et-bonne-humeur',
    kind: 'filler',
    pattern: [
      'dans la (joie et la bonne humeur|bonne humeur et la convivialité|bonne humeur et le partage|convivialité et la bonne humeur|joie et le partage) !(omni|omniprésente|omniprésentes|ambiante|ambiantes|générale|partagée|partagées|retrouvée|retrouvées)',
      'le tout dans la bonne humeur',
    ],
    hits: ['On a repeint le préau dans la joie et la bonne humeur.', 'Le tout dans la bonne humeur !'],
    misses: ['Il est de bonne humeur.', 'La joie se lit dans ses yeux.'],
    rewrites: ['remove'],
    mends: [['On a repeint le préau dans la joie et la bonne humeur.', 'On a repeint le préau.']],
  },
  {
    id: 'plaisir-des-papilles',
    kind: 'filler',
    pattern: 'pour le [plus grand] (plaisir|bonheur) (des|de nos|de vos) (yeux|papilles|sens|oreilles)',
    hits: ['Une tarte pour le plaisir des papilles.', 'Du jazz pour le plus grand bonheur de vos oreilles.'],
    misses: ['Je cuisine pour le plaisir.', 'Le plaisir des mots'],
    rewrites: ['remove'],
    mends: [['Léa sort ses tartes à midi pour le plaisir des papilles.', 'Léa sort ses tartes à midi.']],
  },
];
