import { cueOf, type QuestionCue } from '../../../language/questions/cue.ts';

const answer = cueOf('answer');
const reason = cueOf('reason');
const offer = cueOf('offer');
const thanks = cueOf('thanks');

/** What stands in the sentences after a question that is none. */
export const answers: readonly QuestionCue[] = [
  reason(
    'because',
    ['^ [(et|mais|tout simplement|simplement|eh bien)] (parce (que|qu)|car|c est (parce que|parce qu))'],
    ['Parce que c’est vivant.', 'Car il pleut.'],
    ['On marche parce que c’est bon.'],
  ),
  answer(
    'simply',
    ['^ [(et|mais|eh bien)] (tout simplement|spoiler|c est (que|qu|simple|tres simple|tout simple|grace))'],
    ['C’est simple : on écoute.', 'Tout simplement en écoutant.'],
    ['Une vie tout simplement heureuse.'],
  ),
  answer(
    'the-answer-is',
    [
      '^ [(et|ma|la|notre)] (reponse|verite|solution) (est|tient|se|en|courte)',
      '^ (la|ma) reponse',
      '^ (reponse|resultat) $',
      '^ (voici|voila) (pourquoi|comment|la|ce|ma|mes|les|nos|notre)',
      '^ (en fait|en realite|eh bien|et bien|figurez vous|figure toi)',
    ],
    ['La réponse est non.', 'Voici comment nous avons fait.'],
    ['Voilà.', 'J’attends la réponse.'],
  ),
  offer(
    'go-there',
    [
      '(decouvrez|decouvre|cliquez|clique|inscrivez|inscris|rejoignez|rejoins|contactez|appelez|reservez|reserve|profitez|telechargez|telecharge|commandez|commande|retrouvez|visitez|abonnez|optez|suivez|testez|essayez|demandez) (vous|nous|moi|toi|le|la|les|l|notre|nos|mon|ma|mes|votre|vos|ta|ton|des|ce|cette|ici|vite|gratuitement|au|sur|dans|maintenant|un|une)',
      '(lisez|regardez|ecoutez|venez) (notre|nos|mon|ma|mes|la suite|l article|le guide|la video|decouvrir|rencontrer)',
      '(prenez|prends|reservez|fixons|planifions) * (rendez vous|rdv|appel|creneau|place|places)',
      'rendez vous (sur|ici|en bio|dans)',
      '(envoyez|envoie) (moi|nous) (un|une) (mp|dm|message)',
      '(en|dans (ma|la|notre)) bio',
      '(lien|liens) (en|dans|ci|ici|vers)',
      'en savoir plus',
      'ne cherchez plus',
    ],
    ['Contactez-nous vite.', 'Réservez votre place.', 'Tout est en bio.'],
    ['Je reviens lundi.', 'Venez comme vous êtes.'],
  ),
  offer(
    'we-have-it',
    [
      '(notre|nos|mon|ma|mes) * (offre|offres|formation|formations|accompagnement|programme|solution|solutions|agence|services|coaching|masterclass|atelier|ateliers|newsletter|guide|methode|equipe|equipes|experts|sessions|stages)',
      '(est|sont) (fait|faite|faits|faites) pour (vous|toi)',
      '(est|c est) pour (vous|toi)',
      '(je|on|nous) (vous|t|te) (explique|expliquons|montre|montrons|propose|proposons|accompagne|accompagnons|aide|aidons|offre|offrons|livre|livrons|dis tout|dit tout|raconte tout)',
      '(j ai|nous avons|on a) (la solution|ce qu il (vous|te) faut|pense a (vous|toi))',
      '(devis|essai|bilan|appel|audit) (gratuit|offert|gratuits)',
      '(gratuit|gratuitement|offert|offerte|promo|reduction|remise)',
      '(des|a partir de|seulement|pour) # (euros|eur)',
      '(sessions|inscriptions|places) * (ouvertes|disponibles|limitees)',
      'intervient * (7j|24h|partout)',
      '(bonne nouvelle|pas de panique|tu es au bon endroit|vous etes au bon endroit)',
    ],
    ['Notre formation est faite pour vous.', 'Je vous explique tout.', 'Devis gratuit.'],
    ['Elle a suivi une école de pâtisserie.'],
  ),
  thanks(
    'thanks',
    ['^ * (merci|svp|stp|please|urgent|bises|bisous|bonne journee|bonne soiree|bon week|d avance|belle journee)'],
    ['Merci d’avance !', 'Un grand merci.'],
    ['Tout va bien.'],
  ),
];
