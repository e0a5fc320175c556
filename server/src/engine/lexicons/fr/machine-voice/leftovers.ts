import type { Leftover } from '../../machineVoice.ts';

/** What text generators say in French to whoever asked for a text. */
export const leftovers: readonly Leftover[] = [
  {
    id: 'voici-un-post',
    kind: 'introduction',
    pattern: [
      '^voici (un|une|le|la|votre|ton|ta|quelques) [(exemple|proposition|projet|brouillon|ébauche|suggestion|idée) de|(exemples|propositions|suggestions|idées) de] [petit|court|nouveau|nouvelle|petite|courte] (post|posts|publication|publications|légende|légendes|tweet|tweets|thread|carrousel) [(pour|sur)] [(LinkedIn|Instagram|Facebook|Twitter|X|Mastodon|Threads|Bluesky|TikTok)] * :',
      '^voici (un|une|le|la|votre|ton|ta|quelques) (post|posts|publication|publications|légende|légendes|tweet|tweets|thread|carrousel) [(pour|sur)] [(LinkedIn|Instagram|Facebook|Twitter|X|Mastodon)] (basé|basée|engageant|engageante|percutant|percutante|professionnel|professionnelle|optimisé|optimisée|accrocheur|accrocheuse|prêt|prête|adapté|adaptée|rédigé|rédigée|captivant|dynamique) * * * :',
    ],
    hits: [
      'Voici un post LinkedIn :',
      'Voici une proposition de publication pour Facebook :',
      'Voici un post LinkedIn engageant et professionnel pour votre atelier :',
    ],
    misses: ['Voici un post que j’ai gardé un an.', 'Tu vois, voici un poste à pourvoir.'],
    rewrites: [],
    mends: [['Voici un post LinkedIn : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'voici-une-version',
    kind: 'introduction',
    pattern: [
      '^voici (une|la|votre|ta) version (améliorée|corrigée|retravaillée|reformulée|optimisée|révisée|remaniée|réécrite|humanisée|raccourcie) [et * *] [de (votre|ton|ta|la|ce) (texte|post|publication|message|légende)] * :',
      '^voici (une|la|votre|ta) version [(un peu)] plus (courte|concise|engageante|percutante|naturelle|fluide|professionnelle|chaleureuse|humaine|directe|dynamique|formelle|décontractée) * * :',
    ],
    hits: ['Voici une version plus courte :', 'Voici une version améliorée de votre texte :'],
    misses: ['Voici la version longue du film.', 'Voici une version de la chanson.'],
    rewrites: [],
    mends: [['Voici une version plus courte : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'voici-une-proposition-de-texte',
    kind: 'introduction',
    pattern: [
      '^voici (une|la|ma|quelques) (proposition|reformulation|réécriture|suggestion|ébauche|propositions|suggestions) (de|pour) (texte|post|publication|légende|message|votre post|votre publication|ton post|ta publication|votre texte|accroche|accroches|LinkedIn|Instagram|Facebook) * * :',
      '^voici (une|la|ma) (reformulation|réécriture) [(possible|naturelle|plus fluide|professionnelle)] :',
    ],
    hits: ['Voici une proposition de texte :', 'Voici une reformulation possible :'],
    misses: ['Voici une proposition de date pour la fête.', 'Voici la suggestion de Paul.'],
    rewrites: [],
    mends: [['Voici une reformulation possible : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'voici-le-texte',
    kind: 'introduction',
    pattern:
      '^voici (le|votre|ton) (texte|message|article|script|post|contenu) (reformulé|corrigé|réécrit|amélioré|optimisé|demandé|traduit|généré|final|complet|humanisé|révisé) * * :',
    hits: ['Voici le texte reformulé :', 'Voici votre article optimisé pour le web :'],
    misses: ['Voici le texte de la chanson.', 'Voici le message du maire :'],
    rewrites: [],
    mends: [['Voici le texte reformulé : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'voici-trois-options',
    kind: 'introduction',
    pattern:
      '^voici (# options|# versions|# variantes|trois options|deux options|cinq options|trois versions|deux versions|plusieurs options|plusieurs versions|quelques options|quelques variantes|trois variantes) [(de|pour)] [(post|posts|publication|légende|légendes|votre post|votre publication|texte|tweet|LinkedIn|Instagram|accroche)] * * :',
    hits: ['Voici trois options pour votre publication :', 'Voici 3 versions de post LinkedIn :'],
    misses: ['Voici trois poires et une pomme.', 'Voici les options du véhicule.'],
    rewrites: [],
    mends: [['Voici trois options : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'un-post-pret',
    kind: 'introduction',
    pattern:
      '^[et] voici [un|le|votre|ton] * * (prêt|prête|prêts) à (publier|copier|être publié|être publiée|poster|coller|partager) * * :',
    hits: ['Voici un texte prêt à publier :', 'Voici votre post prêt à copier-coller :'],
    misses: ['Le texte est prêt à publier.', 'Voici un lit prêt à monter.'],
    rewrites: [],
    mends: [['Voici un texte prêt à publier : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'souhaitez-vous-que-je',
    kind: 'offer',
    pattern: [
      '^(souhaitez vous|voulez vous|veux tu|souhaites tu|aimeriez vous) que je [le|la|les|l’|vous|te] (raccourcisse|reformule|adapte|rédige|rende|réécrive|ajuste|décline|traduise|modifie|génère|transforme|propose) [*] * * * * (texte|version|versions|post|posts|ton|publication|légende|style|format|hashtags|court|courte|engageant|variante|variantes|LinkedIn|Instagram|Facebook|Twitter|emojis|visuel|visuels)',
      '^(souhaitez vous|voulez vous|veux tu|souhaites tu|aimeriez vous) que je (le|la|l’) (raccourcisse|reformule|réécrive|adapte) [*] * $',
    ],
    hits: ['Souhaitez-vous que je le raccourcisse ?', 'Veux-tu que je propose une version plus courte ?'],
    misses: ['Voulez-vous que je passe demain ?', 'Veux-tu que je le garde dimanche ?'],
    rewrites: ['remove-sentence'],
    mends: [['Les poules pondent encore. Souhaitez-vous que je le raccourcisse ?', 'Les poules pondent encore.']],
  },
  {
    id: 'dites-moi-si-vous-souhaitez',
    kind: 'offer',
    pattern:
      '^(dites moi|dis moi|faites moi savoir|fais moi savoir|n’hésitez pas à me dire) si (vous|tu) (souhaitez|voulez|veux|souhaites|préférez|préfères) [que je|une] * * * (ton|version|versions|texte|post|publication|style|légende|hashtags|format|formulation|adapte|modifie|ajuste|raccourcisse|modifications|ajustements) [*] * $',
    hits: ['Dites-moi si vous souhaitez que je modifie le ton.', 'Dis-moi si tu veux une version plus courte !'],
    misses: ['Dites-moi si vous voulez du pain.', 'Dis-moi si tu préfères la version vinyle ou le CD de Brel.'],
    rewrites: ['remove-sentence'],
    mends: [
      ['Les poules pondent encore. Dites-moi si vous souhaitez que je modifie le ton.', 'Les poules pondent encore.'],
    ],
  },
  {
    id: 'je-peux-aussi',
    kind: 'offer',
    pattern:
      '^(je peux|si vous le souhaitez [,] je peux|si tu veux [,] je peux|si vous voulez [,] je peux) * (l’adapter|le raccourcir|la raccourcir|le reformuler|le décliner|en faire une version|en rédiger une version|proposer une version|rédiger une version|générer une version|proposer d’autres versions|créer une version|l’ajuster) * * * * $',
    hits: ['Je peux aussi proposer une version plus courte.', 'Si tu veux, je peux l’adapter pour Instagram.'],
    misses: ['Je peux proposer une sieste.', 'Je peux aussi réparer le toit.'],
    rewrites: ['remove-sentence'],
    mends: [
      ['Les poules pondent encore. Je peux aussi proposer une version plus courte.', 'Les poules pondent encore.'],
    ],
  },
  {
    id: 'nhesitez-pas-a-adapter',
    kind: 'offer',
    pattern:
      '^(n’hésitez pas à|n’hésite pas à|vous pouvez|tu peux) * (adapter|personnaliser|ajuster|modifier) * (ce post|ce texte|ce message|le texte|le ton|le post|cette publication|la légende|ce modèle|les hashtags|cette version) [(selon|en fonction|à|pour|avec|si)] * * * * $',
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
    id: 'jespere-que-ce-texte',
    kind: 'offer',
    pattern:
      '^j’espère que (ce post|ce texte|cette version|cette proposition|cette reformulation|cette publication|cette légende) * (convient|conviendra|plaît|plaira|plait|correspond|répond|aide|aidera) * * * * $',
    hits: ['J’espère que cette version vous conviendra !', 'J’espère que ce texte répond à vos attentes.'],
    misses: ['J’espère que ce pain vous plaira.', 'J’espère que ce texte de loi passera.'],
    rewrites: ['remove-sentence'],
    mends: [['Les poules pondent encore. J’espère que cette version vous conviendra !', 'Les poules pondent encore.']],
  },
  {
    id: 'en-tant-que-modele',
    kind: 'self',
    pattern:
      'en tant (que|qu’) (modèle de langage|modèle d’IA|modèle d’intelligence artificielle|modèle linguistique|IA|intelligence artificielle|assistant IA|assistant virtuel|assistante virtuelle|chatbot|agent conversationnel) [(je|j’) _ _]',
    hits: ['En tant que modèle de langage, je n’ai pas d’avis.', 'En tant qu’IA, je ne peux pas sortir.'],
    misses: ['En tant que mère, je comprends.', 'En tant que modèle, elle pose nue.'],
    rewrites: ['remove-sentence'],
    mends: [['Les poules pondent encore. En tant qu’IA, je ne peux pas les voir.', 'Les poules pondent encore.']],
  },
  {
    id: 'je-suis-un-modele',
    kind: 'self',
    pattern:
      '^[désolé|désolée|pardon] [,] [mais] je (suis|ne suis) (qu’un|qu’une|un|une) (modèle de langage|IA|intelligence artificielle|assistant IA|assistant virtuel)',
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
      '(ma dernière mise à jour|mes connaissances s’arrêtent|date de coupure|mes données d’entraînement|ma base de connaissances s’arrête|mes connaissances sont limitées à) [(de mes|en|à|au|de|s’arrêtent|remonte|remontent|datent)] [*] #',
      'je n’ai pas accès (à internet|aux données en temps réel|aux informations en temps réel|à des informations en temps réel)',
    ],
    hits: ['Mes connaissances s’arrêtent en 2023.', 'Je n’ai pas accès aux données en temps réel.'],
    misses: ['Mes connaissances de lycée sont loin.', 'Je n’ai pas accès à la cave.'],
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
      '^(ton (utilisé|employé|recommandé|suggéré)|style (utilisé|recommandé)|public cible|meilleur moment pour publier|heure de publication recommandée|version (courte|longue|professionnelle|décontractée|formelle|LinkedIn|Instagram|Facebook|Twitter)|option (1|2|3|A|B|C)|variante (1|2|3|A|B|C)) [(- *|plus *)] :',
    hits: ['Ton recommandé : chaleureux.', 'Version courte :'],
    misses: ['Le ton monte.', 'La version courte est en vente.'],
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
    id: 'pourquoi-ce-post',
    kind: 'label',
    pattern:
      '^pourquoi (ce post|cette version|ce texte|cette publication|cette accroche) (fonctionne|marche|fonctionnera|est efficace) * * * * $',
    hits: ['Pourquoi ce post fonctionne :', 'Pourquoi cette version est efficace'],
    misses: ['Pourquoi ce four fonctionne mal ?', 'Pourquoi ce texte de loi est efficace.'],
    rewrites: ['remove-sentence'],
    mends: [['Les poules pondent encore.\nPourquoi ce post fonctionne :', 'Les poules pondent encore.']],
  },
];
