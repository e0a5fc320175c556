import type { SellingCue } from '../../../language/selling/cue.ts';

/** Qui travaille seul et cherche des clients : ses missions, sa messagerie ouverte, ce pour quoi on peut l’appeler. */
export const independants: readonly SellingCue[] = [
  {
    id: 'disponible-pour-une-mission',
    cue: 'offer',
    // Être disponible est d’ordinaire une politesse, qui pèse contre.
    weight: 1.2,
    pattern: [
      '(disponible|dispo|disponibles|à l écoute|ouvert|ouverte) (pour|à|de) (une nouvelle mission|de nouvelles missions|une mission|des missions|vos missions|toute mission|vos projets|de nouveaux projets|un nouveau projet freelance|de nouveaux clients)',
      '(je prends|j accepte|nous prenons|nous acceptons) (de nouveaux|de nouvelles|encore des) (clients|clientes|projets|missions|mandats|commandes)',
    ],
    hits: ['Je suis disponible pour de nouvelles missions', 'Nous acceptons de nouveaux mandats'],
    misses: ['Je suis disponible pour un café.', 'La mission est finie.'],
  },
  {
    id: 'messagerie-ouverte',
    cue: 'call',
    weight: 0.7,
    pattern: [
      '(mes|nos) (dm|mp|messages|messages privés) (sont|restent) [toujours|grands|grand] ouverts',
      '(ma messagerie|ma boîte mail|ma ligne) (est|reste) [toujours|grande] ouverte',
      '(écris-moi|écrivez-moi|envoie-moi|envoyez-moi|contacte-moi|contactez-moi) (directement|ici|sur linkedin|en direct)',
    ],
    hits: ['Mes DM sont ouverts', 'Ma messagerie reste ouverte', 'Contactez-moi directement'],
    misses: ['La messagerie est en panne.', 'Mes messages sont lus.'],
  },
  {
    id: 'projet-en-tete',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '^ un (projet|chantier|événement|mariage|anniversaire|déménagement) (en tête|à venir|en vue|en préparation|à organiser)',
      '^ et si (on|nous) en (parlait|parlions|discutait|discutions) [autour d un café|ensemble|de vive voix|en visio|au téléphone|dix minutes]',
    ],
    hits: ['Un projet en tête ?', 'Et si on en parlait ?'],
    misses: ['Il a un projet derrière la tête.', 'On en parle depuis lundi.'],
  },
  {
    id: 'je-vous-fais-un-prix',
    cue: 'call',
    weight: 0.9,
    pattern: [
      '(je|nous|on) (vous|t|te) (fais|faisons|fait|prépare|préparons|chiffre|établis|établissons) [gratuitement] (un prix|un devis|une offre|une soumission|une estimation|une proposition)',
      '^ (prenons|prends|prenez|accordons-nous|bloquons|réservons) (#|dix|quinze|vingt|trente|quelques) minutes [ensemble] pour (en parler|en discuter|échanger|faire le point)',
      '^ on (s appelle|se parle|se prend un café|en discute de vive voix) $',
      '^ prise de (rendez-vous|rdv) (par|sur|en|au|via|:)',
      '(je|nous|on) (vous|te|t) (reçois|recevons|reçoit) (au cabinet|à l atelier|à l agence|au studio|en cabinet|à mon|dans mon|dans notre|sur rendez-vous|sur rdv)',
    ],
    hits: ['Envoyez deux photos et je vous fais un prix', 'Prenons trente minutes pour en parler', 'On s’appelle ?'],
    misses: ['On s’appelle demain.', 'On me fait un prix.', 'Je vous reçois cinq sur cinq.'],
  },
  {
    id: 'solliciter-pour-un-devis',
    cue: 'call',
    // « N’hésitez pas » et « si vous voulez » sont d’ordinaire des politesses, qui pèsent contre.
    weight: 1.2,
    pattern: [
      '(vous pouvez|tu peux|pour|à) (me|nous|m|te) (solliciter|contacter|écrire|appeler|joindre) pour (un|une|votre|vos|ton|tes|tout) [premier|première] (diagnostic|audit|devis|rendez-vous|rdv|accompagnement|séance|bilan|démo|démonstration|essai|projet|projets|commande|commandes|réservation|réservations|événement|événements|mariage|chantier|travaux|formation|coaching|estimation|soumission)',
      '(n hésitez pas|n hésite pas|hésitez pas|hésite pas) à (réserver|commander|vous inscrire|t inscrire|demander (un|votre|ton) (devis|essai|rendez-vous|diagnostic))',
    ],
    hits: [
      'N’hésitez pas à me contacter pour un devis',
      'Vous pouvez nous solliciter pour un diagnostic',
      'N’hésite pas à réserver',
    ],
    misses: ['N’hésitez pas à me contacter.', 'Vous pouvez nous écrire pour un litige.'],
  },
  {
    id: 'une-joie-de-vous-accompagner',
    cue: 'brand',
    weight: 0.6,
    pattern: [
      '(je me ferai|je me ferais|je me ferai|nous nous ferons|on se fera) (une joie|un plaisir) de (vous|t|te) (accompagner|aider|conseiller|recevoir|guider|former)',
      '(je vous propose|nous vous proposons|je te propose) (un|une|mon|notre|des) * (accompagnement|suivi|coaching|diagnostic|audit|séance|bilan|offre|prestation|formule)',
      '(sur|de) (comment|ce que) (je peux|nous pouvons|je pourrais) (vous|t) (aider|apporter|accompagner)',
    ],
    hits: ['Je vous propose un accompagnement', 'Nous nous ferons un plaisir de vous conseiller'],
    misses: ['Je me ferai une joie de venir.', 'Je vous propose un jeu.'],
  },
  {
    id: 'parmi-mes-clients',
    cue: 'superlative',
    weight: 0.5,
    pattern: [
      '(artisan|artisans|artisane|luthier|boulanger|boulangers|fleuriste|vigneron|vignerons|restaurateur|opticien|photographe) (depuis|de père en fils|de mère en fille) [#|trois|deux|quatre] [générations|ans]',
      '(votre|vos|ta) (satisfaction|confort|sécurité|sourire|tranquillité) (est|sont|reste) (notre|ma|mon|nos) (priorité|métier|récompense|moteur|mission|objectif)',
      '(un service|une équipe|un accompagnement|un interlocuteur) (de proximité|proche|réactif|réactive|humain|humaine|unique|dédié|dédiée) [,|et]',
      '(faites|fais|faire) confiance à (des|nos|un|une|notre) (experts|expert|pros|professionnels|professionnelle|artisans|équipe|spécialistes|spécialiste)',
      '(cinq|dix|quinze|vingt|trente) (ans|années) d expérience',
      '(on|je|nous) (s en|m en|nous en) (charge|chargeons) [pour (vous|toi)|de a à z] $',
      '(entre|dans) de bonnes mains $',
    ],
    hits: [
      'Votre sourire est notre récompense',
      'Faites confiance à des experts',
      'Vos clés sont entre de bonnes mains',
    ],
    misses: ['La sécurité est notre affaire à tous.', 'J’ai fait confiance à un expert.'],
  },
  {
    id: 'qu-attendez-vous-pour',
    cue: 'call',
    weight: 1,
    pattern: [
      '(qu attendez-vous|qu attends-tu|qu est-ce que (vous attendez|tu attends)) [encore|donc] pour (passer|réserver|commander|essayer|tester|vous lancer|te lancer|nous rejoindre|vous inscrire|t inscrire|en profiter|vous équiper|adopter)',
      '^ [et] pourquoi pas (vous|toi) $',
      '^ parce que (chaque|votre|vos|ta|tes) _ (est|sont|mérite|méritent) (unique|uniques|précieux|précieuse|différent|différente|le meilleur|mieux)',
    ],
    hits: ['Qu’attendez-vous pour réserver ?', 'Parce que chaque peau est unique'],
    misses: ['Qu’attendez-vous de la mairie ?', 'Parce que chaque ville est fermée.'],
  },
];
