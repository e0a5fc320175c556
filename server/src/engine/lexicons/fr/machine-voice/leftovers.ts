import type { Leftover } from '../../machineVoice.ts';

/** What text generators say in French to whoever asked for a text. */
export const leftovers: readonly Leftover[] = [
  {
    id: 'voici-un-post',
    kind: 'introduction',
    pattern: [
      '^voici (un|une|le|la|votre|ton|ta) [(exemple|proposition|projet|brouillon|ébauche|suggestion) de] [petit|court|nouveau|nouvelle|petite|courte] (post|publication|légende|tweet|carrousel|texte) [pour|sur] (LinkedIn|Instagram|Facebook|Twitter|X|Mastodon|Threads|Bluesky|TikTok) [(engageant|engageante|percutant|percutante|professionnel|professionnelle|optimisé|optimisée|accrocheur|accrocheuse|adapté|adaptée|rédigé|rédigée|captivant|dynamique) * *] [(sur|pour|à propos de|au sujet de|autour de|annonçant|présentant|qui|destiné à|mettant en avant|célébrant) * * * *] :',
      '^voici (un|une|votre|ton|ta) (post|publication|légende|tweet|carrousel|texte) (engageant|engageante|percutant|percutante|professionnel|professionnelle|optimisé|optimisée|accrocheur|accrocheuse|captivant|captivante) * * * * :',
      '^voici (votre|ton|ta) (post|publication|légende|tweet|carrousel) * * :',
      '^voici (un|une) (texte|légende|accroche|post|publication|tweet) pour (votre|ton|ta) (post|publication|tweet|légende|page|compte|profil) * * :',
      '^voici (un|une) (post|publication|légende|tweet|texte) pour (annoncer|présenter|promouvoir|célébrer|partager) * * * (votre|ton|ta|vos|tes) * * * :',
    ],
    hits: [
      'Voici un post LinkedIn :',
      'Voici une proposition de publication pour Facebook :',
      'Voici un post LinkedIn engageant et professionnel :',
      'Voici un post LinkedIn sur le travail d’équipe :',
      'Voici un tweet pour annoncer l’ouverture de votre boulangerie :',
    ],
    misses: ['Voici un post pour les parents de la classe :', 'Tu vois, voici un poste à pourvoir.'],
    rewrites: [],
    mends: [['Voici un post LinkedIn : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'bien-sur-voici',
    kind: 'introduction',
    pattern:
      '^(bien sûr|certainement|absolument|volontiers|avec plaisir|d’accord|parfait|entendu) [,|–|—] voici (un|une|votre|ton|ta|le|la|des|quelques|trois|plusieurs) * * (post|posts|publication|publications|légende|légendes|texte|tweet|version|versions|proposition|propositions|accroche|accroches|carrousel|brouillon|reformulation) * * * * :',
    hits: ['Bien sûr, voici une version améliorée de votre post :', 'Avec plaisir, voici trois propositions :'],
    misses: ['Bien sûr, voici la clé du local :', 'Voici bien sûr la recette :'],
    rewrites: [],
    mends: [['Bien sûr, voici une légende : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'voici-une-version',
    kind: 'introduction',
    pattern: [
      '^voici (une|la|votre|ta) version (reformulée|réécrite|retravaillée|raccourcie|humanisée) [et * *] :',
      '^voici (une|la) version (améliorée|corrigée|optimisée|révisée|remaniée|reformulée|réécrite|retravaillée) [et * *] de (votre|ton|ta) (texte|post|publication|message|légende|article) * * :',
      '^voici (une|la|votre|ta) version [(un peu)] plus (courte|concise|engageante|percutante|naturelle|fluide|professionnelle|formelle) [et * *] [de (votre|ton|ta) (texte|post|publication|message|légende|article)] :',
    ],
    hits: [
      'Voici une version plus courte :',
      'Voici une version améliorée de votre texte :',
      'Voici une version plus fluide de ton message :',
    ],
    misses: ['Voici la version longue du film.', 'Voici une version corrigée de mon message :'],
    rewrites: [],
    mends: [['Voici une version plus courte : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'voici-une-reformulation',
    kind: 'introduction',
    pattern: [
      '^voici (une|la|ma|quelques) (reformulation|réécriture|reformulations) [(possible|naturelle|plus fluide|professionnelle|possibles|de votre texte|de ton texte)] :',
      '^voici (une|quelques|deux|trois) (proposition|suggestion|ébauche|propositions|suggestions) (de|pour) (post|posts|publication|publications|légende|légendes|votre post|votre publication|ton post|ta publication) * * :',
    ],
    hits: ['Voici une reformulation possible :', 'Voici une proposition de publication :'],
    misses: ['Voici une proposition de date pour la fête.', 'Voici la suggestion de Paul.'],
    rewrites: [],
    mends: [['Voici une reformulation possible : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'voici-le-texte',
    kind: 'introduction',
    pattern:
      '^voici (le|votre|ton) (texte|message|article|script|post|contenu) (reformulé|réécrit|amélioré|optimisé|généré|humanisé|révisé) * * :',
    hits: ['Voici le texte reformulé :', 'Voici votre article optimisé pour le web :'],
    misses: ['Voici le texte de la chanson.', 'Voici le message du maire :'],
    rewrites: [],
    mends: [['Voici le texte reformulé : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'voici-trois-options',
    kind: 'introduction',
    pattern:
      '^voici (#|trois|deux|cinq|plusieurs|quelques) (options|versions|variantes|alternatives) (de|pour) [votre|ton|ta|le] (post|posts|publication|publications|légende|légendes|texte|tweet|message|accroche|annonce) * * :',
    hits: ['Voici trois options pour votre publication :', 'Voici 3 versions de post LinkedIn :'],
    misses: ['Voici trois options pour samedi :', 'Voici les options du véhicule.'],
    rewrites: [],
    mends: [['Voici trois options pour votre publication : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'un-post-pret',
    kind: 'introduction',
    pattern:
      '^[et] voici [un|une|le|votre|ton|ta] (texte|post|publication|légende|message|contenu|tweet) * [,] (prêt|prête) à (publier|copier|être publié|être publiée|poster|coller) * * :',
    hits: ['Voici un texte prêt à publier :', 'Voici votre post prêt à copier-coller :'],
    misses: ['Le texte est prêt à publier.', 'Voici un lit prêt à monter.'],
    rewrites: [],
    mends: [['Voici un texte prêt à publier : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'souhaitez-vous-que-je',
    kind: 'offer',
    pattern: [
      '^(souhaitez vous|voulez vous|veux tu|souhaites tu|aimeriez vous) que (je|j’) [le|la|les|l’|vous|te|vous le|te le] (ajoute|écrive|raccourcisse|reformule|adapte|rédige|rende|réécrive|ajuste|décline|traduise|modifie|génère|transforme|propose|fasse|crée) * * * * (version|versions|post|posts|publication|légende|hashtags|variante|variantes|LinkedIn|Instagram|Facebook|Twitter|emojis) * * $',
      '^(souhaitez vous|voulez vous|veux tu|souhaites tu|aimeriez vous) que je (le|la|l’) (adapte|raccourcisse|reformule|réécrive) $',
    ],
    hits: ['Souhaitez-vous que je le raccourcisse ?', 'Veux-tu que je propose une version plus courte ?'],
    misses: ['Voulez-vous que je passe demain ?', 'Veux-tu que je le garde dimanche ?'],
    rewrites: ['remove-sentence'],
    mends: [['Les poules pondent encore. Souhaitez-vous que je le raccourcisse ?', 'Les poules pondent encore.']],
  },
  {
    id: 'dites-moi-si-vous-souhaitez',
    kind: 'offer',
    pattern: [
      '^(dites moi|dis moi|faites moi savoir|fais moi savoir|(n’hésitez pas|n’hésite pas) [à me (dire|le dire)]) si (vous|tu) (souhaitez|voulez|veux|souhaites|préférez|préfères) que (j’|je) (modifie|adapte|ajuste|raccourcisse|reformule|réécrive|change|rende|rallonge) * * (ton|style|texte|post|publication|légende|hashtags|format|formulation|version|message|court|engageant) * * $',
      '^(dites moi|dis moi|faites moi savoir|fais moi savoir) si (vous|tu) (souhaitez|voulez|veux|souhaites|préférez|préfères) (une|d’autres) (version|versions|variantes|variante) [plus (courte|longue|formelle|décontractée|engageante|concise|percutante|professionnelle|chaleureuse)] $',
    ],
    hits: [
      'Dites-moi si vous souhaitez que je modifie le ton.',
      'N’hésitez pas si vous voulez que j’ajuste le ton.',
      'Dis-moi si tu veux une version plus courte !',
    ],
    misses: ['Dites-moi si vous préférez une version papier.', 'Dis-moi si tu préfères la version vinyle.'],
    rewrites: ['remove-sentence'],
    mends: [
      ['Les poules pondent encore. Dites-moi si vous souhaitez que je modifie le ton.', 'Les poules pondent encore.'],
    ],
  },
  {
    id: 'je-peux-aussi',
    kind: 'offer',
    pattern:
      '^(je peux|si vous le souhaitez [,] je peux|si tu veux [,] je peux|si vous voulez [,] je peux) * (l’adapter|le décliner|la décliner|en faire une version|en rédiger une version|proposer une version|rédiger une version|générer une version|créer une version|proposer d’autres versions) * * (LinkedIn|Instagram|Facebook|Twitter|carrousel|thread|plus courte|plus longue|plus formelle|plus décontractée|plus engageante|plus percutante|plus professionnelle|plus concise) * * $',
    hits: ['Je peux aussi proposer une version plus courte.', 'Si tu veux, je peux l’adapter pour Instagram.'],
    misses: ['Je peux aussi rédiger une version pour les enfants.', 'Je peux aussi réparer le toit.'],
    rewrites: ['remove-sentence'],
    mends: [
      ['Les poules pondent encore. Je peux aussi proposer une version plus courte.', 'Les poules pondent encore.'],
    ],
  },
  {
    id: 'vous-pouvez-adapter-ce-texte',
    kind: 'offer',
    pattern:
      '^(n’hésitez pas à|n’hésite pas à|vous pouvez|tu peux) * (adapter|personnaliser|ajuster|modifier) * (ce post|ce texte|cette publication|la légende|cette légende|les hashtags|cette version|le ton) (selon|en fonction|à|pour|avec) * (vos|votre|tes|ton|ta) * * * $',
    hits: [
      'N’hésitez pas à adapter ce texte selon vos besoins.',
      'Vous pouvez personnaliser ce post avec vos chiffres.',
    ],
    misses: ['Vous pouvez adapter la recette.', 'N’hésitez pas à modifier la selle.'],
    rewrites: ['remove-sentence'],
    mends: [
      ['Les poules pondent encore. Vous pouvez personnaliser ce post avec vos chiffres.', 'Les poules pondent encore.'],
    ],
  },
  {
    id: 'jespere-que-cette-version',
    kind: 'offer',
    pattern:
      '^j’espère que (cette version|cette reformulation|cette légende|ce post|ce texte) (vous|te|répond|correspond) [(convient|conviendra)] [à (vos|tes) (attentes|besoins)] $',
    hits: ['J’espère que cette version vous conviendra !', 'J’espère que ce texte répond à vos attentes.'],
    misses: ['J’espère que cette version vous plaira, on l’a jouée à Namur.', 'J’espère que ce texte de loi passera.'],
    rewrites: ['remove-sentence'],
    mends: [['Les poules pondent encore. J’espère que cette version vous conviendra !', 'Les poules pondent encore.']],
  },
  {
    id: 'en-tant-que-modele',
    kind: 'self',
    pattern: [
      'en tant (que|qu’) (modèle de langage|modèle d’IA|modèle d’intelligence artificielle|modèle linguistique|IA|intelligence artificielle|assistant IA|agent conversationnel)',
      '^ [(désolé|désolée|je suis désolé|je suis désolée)] [,] [mais] je (suis|ne suis qu’) (une IA|un modèle de langage|une intelligence artificielle|un assistant virtuel|un assistant IA) (et|,|donc) (je n’|je ne|donc je|sans)',
    ],
    hits: ['En tant que modèle de langage, je n’ai pas d’avis.', 'En tant qu’IA, je ne peux pas sortir.'],
    misses: ['En tant que mère, je comprends.', 'En tant que modèle, elle pose nue.'],
    rewrites: ['remove-sentence'],
    mends: [['Les poules pondent encore. En tant qu’IA, je ne peux pas les voir.', 'Les poules pondent encore.']],
  },
  {
    id: 'je-suis-un-modele',
    kind: 'self',
    pattern:
      '^[désolé|désolée|pardon] [,] [mais] je (suis|ne suis) (qu’un|qu’une|un|une) (modèle de langage|IA|intelligence artificielle|assistant IA)',
    hits: ['Je suis un modèle de langage entraîné en 2023.', 'Désolé, mais je ne suis qu’une IA.'],
    misses: ['Je suis un modèle de patience.', 'Je suis une infirmière.'],
    rewrites: ['remove-sentence'],
    mends: [
      ['Les poules pondent encore. Je suis un modèle de langage entraîné en 2023.', 'Les poules pondent encore.'],
    ],
  },
  {
    id: 'mes-connaissances',
    kind: 'self',
    pattern: [
      '(mes connaissances|ma base de connaissances|mes données d’entraînement) (s’arrêtent|s’arrête) (en|à) [*] #',
      'ma dernière mise à jour de connaissances',
      'je n’ai pas accès (aux données|aux informations|à des informations|à des données) en temps réel',
    ],
    hits: ['Mes connaissances s’arrêtent en 2023.', 'Je n’ai pas accès aux données en temps réel.'],
    misses: ['Mes connaissances de lycée sont loin.', 'Je n’ai pas accès à internet depuis lundi.'],
    rewrites: ['remove-sentence'],
    mends: [['Les poules pondent encore. Mes connaissances s’arrêtent en 2023.', 'Les poules pondent encore.']],
  },
  {
    id: 'je-ne-peux-pas-generer',
    kind: 'self',
    pattern:
      'je ne (peux|suis) pas (en mesure de|capable de|) (générer|fournir|rédiger|créer) (ce contenu|ce type de contenu|de contenu|du contenu|un tel contenu|ce genre de contenu) * *',
    hits: ['Je ne peux pas générer ce type de contenu.', 'Je ne suis pas en mesure de fournir ce contenu.'],
    misses: ['Je ne peux pas rédiger la lettre ce soir.', 'Je ne suis pas capable de courir.'],
    rewrites: ['remove-sentence'],
    mends: [['Les poules pondent encore. Je ne peux pas générer ce type de contenu.', 'Les poules pondent encore.']],
  },
  {
    id: 'nombre-de-mots',
    kind: 'label',
    pattern:
      '(nombre de mots|nombre de caractères|longueur|compteur de caractères) [(total|totale|approximatif|approximative)] : [environ|~] #',
    hits: ['Nombre de mots : 142', 'Nombre de caractères : 278'],
    misses: ['Le nombre de mots de la chanson.', 'Trois mots suffisent.'],
    rewrites: ['remove-sentence'],
    mends: [['Les poules pondent encore.\nNombre de mots : 142', 'Les poules pondent encore.']],
  },
  {
    id: 'hashtags-suggeres',
    kind: 'label',
    pattern:
      '^(hashtags (suggérés|recommandés|proposés|pertinents|possibles|optimisés)|suggestions de hashtags|suggestion de hashtags|proposition de hashtags) :',
    hits: ['Hashtags suggérés :', 'Suggestions de hashtags : #pain'],
    misses: ['Les hashtags du festival sont affichés.', 'Hashtags et mentions.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'suggestion-de-visuel',
    kind: 'label',
    pattern:
      '^(suggestion de visuel|suggestion d’image|suggestions de visuels|visuel suggéré|visuel recommandé|image suggérée|image recommandée|idée de visuel|prompt image|prompt visuel|suggestion de photo|photo suggérée) :',
    hits: ['Suggestion de visuel : une poule.', 'Image suggérée : le pont.'],
    misses: ['L’image suggérée par Léa me plaît.', 'Une idée de visuel me vient.'],
    rewrites: ['remove-sentence'],
    mends: [['Les poules pondent encore.\nSuggestion de visuel : une poule', 'Les poules pondent encore.']],
  },
  {
    id: 'ton-et-style',
    kind: 'label',
    pattern:
      '^(ton (recommandé|suggéré)|style recommandé|meilleur moment pour publier|heure de publication recommandée|version (LinkedIn|Instagram|Facebook|Twitter|professionnelle|décontractée|formelle)) :',
    hits: ['Ton recommandé : chaleureux.', 'Version LinkedIn :'],
    misses: ['Le ton monte.', 'Version courte : on a perdu.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'accroche-label',
    kind: 'label',
    pattern:
      '^(accroche alternative|accroches alternatives|hook alternatif|autre accroche possible|appel à l’action suggéré|CTA suggéré|légende suggérée|texte suggéré|texte alternatif suggéré|premier commentaire suggéré) :',
    hits: ['CTA suggéré : venez samedi.', 'Accroche alternative : la poule.'],
    misses: ['Une accroche au menton.', 'Le texte est suggéré.'],
    rewrites: ['remove-sentence'],
    mends: [['Les poules pondent encore.\nCTA suggéré : venez samedi', 'Les poules pondent encore.']],
  },
  {
    id: 'pensez-a-adapter',
    kind: 'introduction',
    pattern: [
      '^ (n’oubliez pas d’|n’oublie pas d’|pensez à|pense à|n’hésitez pas à) (adapter|personnaliser|ajuster|compléter|remplacer) (ce|cette|le|la|les|ces) (tweet|post|texte|publication|légende|message|crochets|champs|passages entre)',
      '(ces|les) (deux|trois|quatre) versions (mettent en|permettent de|soulignent|insistent|gardent)',
    ],
    hits: ['N’oubliez pas d’adapter ce tweet à votre ton.', 'Ces deux versions mettent en valeur votre parcours.'],
    misses: ['Pensez à adapter la selle du vélo.', 'Option 2 : le train.'],
    rewrites: [],
    mends: [],
  },
];
