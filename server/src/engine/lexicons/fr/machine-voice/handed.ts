import type { Leftover } from '../../machineVoice.ts';

const away: readonly Leftover['rewrites'][number][] = ['remove-sentence'];
const text =
  '(post|posts|tweet|tweets|légende|légendes|publication|publications|annonce|annonces|version|versions|brouillon|brouillons|message|messages|bio|bios|texte|textes|description|descriptions|article|newsletter|titre|titres|slogan|slogans|accroche|accroches|courriel|mail|invitation|reformulation|paragraphe|fil|réponse|carrousel|proposition|propositions)';
const assent =
  '(bien sûr|certainement|absolument|avec plaisir|volontiers|d’accord|parfait|entendu|tout à fait|bonne idée|très bonne question|bonne question|pas de problème)';
const here = '(voici|voilà|ci dessous|vous trouverez ci dessous)';
const some = '(un|une|votre|ton|ta|quelques|trois|deux|cinq|#|plusieurs|des)';
const quality =
  '(captivant|captivante|captivantes|accrocheur|accrocheuse|accrocheurs|accrocheuses|percutant|percutante|percutants|percutantes|engageant|engageante|engageants|engageantes|chaleureux|chaleureuse|professionnel|professionnelle|concis|concise|dynamique|dynamiques|impactant|impactante|convivial|conviviale|inspirant|inspirante|optimisé|optimisée|soigné|soignée)';
const tone =
  '(ton|emojis|émojis|emoji|hashtags|légende|accroche|appel à l’action|courte|courtes|longue|formel|formelle|décontracté|décontractée|ludique|festif|festive|professionnel|professionnelle|engageant|engageante|percutant|percutante|dynamique|chaleureux|chaleureuse|concis|concise|humoristique|LinkedIn|Instagram|Facebook|Twitter|TikTok|formulation|style)';
const wish = '(souhaitez vous|voulez vous|veux tu|souhaites tu|aimeriez vous|désirez vous)';
const tell =
  '(dites moi|dis moi|faites moi savoir|fais moi savoir|n’hésitez pas à me dire|n’hésite pas à me dire|n’hésitez pas à me faire savoir|n’hésitez pas à m’indiquer)';

/** What text generators say in French around a text that they hand over, by the shape of it. */
export const handed: readonly Leftover[] = [
  {
    id: 'assentiment',
    kind: 'introduction',
    pattern: [
      `^ ${assent} [,|–|—] ${here} (un|une|le|la|les|votre|ton|ta|quelques|trois|deux|cinq|#|plusieurs|des) * * ${text} [*] [,] * * * * :`,
      `^ ${assent} [,|–|—] ${here} ${some} * * ${text} * * * * $`,
    ],
    hits: ['Bien sûr, voici une annonce pour la kermesse :', 'Avec plaisir, voici trois légendes pour votre page.'],
    misses: ['Bien sûr, voici la clé du local :', 'Volontiers, voici une chaise pour votre tante.'],
    rewrites: [],
    mends: [['Bien sûr, voici une annonce : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    // After an assent in a sentence of its own: « Absolument ! Voici … ».
    id: 'apres-un-assentiment',
    kind: 'introduction',
    pattern: [
      `^ ${here} (un|une|le|la|les|votre|ton|ta|quelques|trois|deux|cinq|#|plusieurs|des) * * ${text} [*] [,] * * * * :`,
      `^ ${here} ${some} * * ${text} * * * * $`,
    ],
    hits: ['Voici une annonce chaleureuse pour la kermesse :', 'Voici trois idées de légendes pour votre salon.'],
    misses: ['Voici une chaise pour votre tante :', 'Voici la clé.'],
    rewrites: [],
    mends: [['Volontiers ! Voici un message pour Anne : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'voici-un-texte-accrocheur',
    kind: 'introduction',
    pattern: [
      `^ ${here} ${some} * ${text} * ${quality} * * * * :`,
      `^ ${here} (un|une|la|le|votre|ta) [_] (version|texte|légende|post|publication) (plus|un peu plus) ${quality} [et _] * :`,
      `^ ${here} (un|une|la|le|votre|ton|ta) * ${text} [*] (avec|dans|sur) un ton * * * * :`,
      `^ ${here} (un|une) * (brouillon|modèle|version|texte) (que vous pouvez|que tu peux|à) (adapter|utiliser|personnaliser|publier|modifier|copier|poster) * * * * :`,
    ],
    hits: [
      'Voici une légende captivante pour la page :',
      'Voici une version plus dynamique :',
      'Voici le paragraphe réécrit avec un ton plus léger :',
    ],
    misses: ['Voici le brouillon du bail :', 'Voici une chanson captivante :'],
    rewrites: [],
    mends: [['Voici une version plus chaleureuse : les poules pondent encore.', 'les poules pondent encore.']],
  },
  {
    id: 'voulez-vous-le-changer',
    kind: 'offer',
    pattern: [
      `^ ${wish} que (je|j’) [(le|la|les|l’|vous|te)] (rende|rédige|ajoute|écrive|raccourcisse|reformule|adapte|réécrive|ajuste|décline|modifie|change|transforme|propose|crée|génère|inclue|intègre|fasse) * * * ${tone} * * * * $`,
      `^ ${wish} que (je|j’) [(le|la)] (transforme|convertisse|décline) [(ce|cette|le|la) ${text}] en * (carrousel|script|fil|post|newsletter|courriel|légende|réel|tweet) * * $`,
      `^ ${wish} (une|un|d’autres) (version|versions|variante|variantes|ton|alternative) * ${tone} * * * * $`,
      `^ ${tell} si (vous|tu) (souhaitez|voulez|veux|souhaites|préférez|préfères) [(un|une|d’autres)] * * ${tone} * * * * $`,
      `^ ${tell} si (vous|tu) (souhaitez|voulez|veux|souhaites|préférez|préfères) [(des|d’autres|apporter des|y apporter des|quelques)] (modifications|ajustements|retouches|adaptations) $`,
    ],
    hits: [
      'Souhaitez-vous que j’ajoute des emojis ?',
      'Dites-moi si vous souhaitez un ton plus formel !',
      'Faites-moi savoir si vous souhaitez des ajustements.',
    ],
    misses: [
      'Souhaitez-vous que j’ajoute une chaise ?',
      'Dites-moi si vous voulez du gâteau.',
      'Dites-moi si vous préférez la version papier.',
    ],
    rewrites: away,
    mends: [
      ['Les poules pondent encore. Souhaitez-vous que je le rende plus chaleureux ?', 'Les poules pondent encore.'],
    ],
  },
  {
    id: 'jespere-que-ca-convient',
    kind: 'offer',
    pattern: [
      `^ j’espère que (ce|cette|cet|ces|la|le) * ${text} (répond|correspond|convient|conviendra|vous convient|te convient|répondra|correspondra|vous aidera) [à|aux] * * $`,
      `^ (n’hésitez pas à|n’hésite pas à|vous pouvez|tu peux|pensez à) * (adapter|personnaliser|ajuster|modifier) (le|la|les|ce|cette|ces) (détails|texte|post|publication|légende|ton|message|hashtags|informations) * * (marque|style|ton|audience|besoins|préférences|public|activité|voix) * * * $`,
    ],
    hits: [
      'J’espère que cette publication répond à vos attentes !',
      'N’hésitez pas à adapter les détails au ton de votre marque !',
    ],
    misses: ['J’espère que ce texte de loi passera.', 'N’hésitez pas à adapter la recette à votre four.'],
    rewrites: away,
    mends: [
      ['Les poules pondent encore. J’espère que cette annonce répond à vos attentes !', 'Les poules pondent encore.'],
    ],
  },
  {
    id: 'ne-peux-repondre-a-cette-demande',
    kind: 'self',
    pattern: [
      '^ [je suis] (désolé|désolée) [,] [mais] je ne (peux|suis) pas (en mesure de|capable de|) (répondre à|vous aider avec|t’aider avec|satisfaire|traiter|accéder à) (cette demande|cette requête|ce type de demande|votre demande|ta demande) $',
      '^ [je suis] (désolé|désolée) [,] [mais] je ne (peux|suis) pas (en mesure de|capable de|) (générer|fournir|rédiger|créer|produire) * * (contenu|texte|demande|informations) * * $',
    ],
    hits: [
      'Je suis désolé, mais je ne peux pas répondre à cette demande.',
      'Désolée, je ne peux pas créer ce contenu.',
    ],
    misses: ['Je suis désolée, mais je ne peux pas venir.', 'Désolé, je ne peux pas répondre au téléphone.'],
    rewrites: away,
    mends: [
      [
        'Les poules pondent encore. Je suis désolé, mais je ne peux pas répondre à cette demande.',
        'Les poules pondent encore.',
      ],
    ],
  },
];
