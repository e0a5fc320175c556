import { type TitleCue, titleCue } from '../../../language/titles/cue.ts';

const gap = titleCue('gap', 'line');
const reaction = titleCue('reaction', 'line');
const quiz = titleCue('quiz', 'line');

const person =
  '(homme|femme|fille|garçon|père|mère|papa|maman|couple|chien|chat|enfant|bébé|chef|artiste|photographe|prof|professeur|étudiant|étudiante|jeune|ado|adolescent|vidéo|photo|image|astuce|geste|phrase|erreur|habitude|fruit|légume|plante|aliment|objet|ingrédient|village|plage|métier|signe|détail|mot|recette|gâteau|star|acteur|actrice|chanteur|chanteuse|grand-mère|grand-père|voisin|patron|entreprise|pays|ville|boisson|série|film)';

/** Titles of the kind that points, withholds, foretells and asks who the reader is. */
export const titles: readonly TitleCue[] = [
  gap(
    'voici-pourquoi',
    0.75,
    [
      '=(.|:|,|?|!|…) voici (pourquoi|comment|ce qui|ce qu|la raison|la vraie raison|ce que) !(je|j|nous|on|mon|ma|nos|notre|a changé|change|changera|va changer|est prévu|est nouveau|a été)',
      '(c’est pour ça que|c’est pourquoi|voilà pourquoi) (les|tout|personne|votre|vos|tu|vous)',
    ],
    ['Voici pourquoi les chats dorment', 'Il quitte tout : voici ce qui a suivi'],
    ['Voici comment je fais mon pain', 'Voici la clé', 'Mars est passé, voici ce qui a changé'],
  ),
  gap(
    'cet-inconnu',
    0.6,
    [
      `^ (ce|cet|cette|ces) [(jeune|petit|petite|vieux|vieille|simple|célèbre|incroyable|drôle de|étonnant|étonnante|ancien|ancienne)] ${person}`,
      '^ (ces|ce|cet|cette) # [_] (qui|que|va|vont)',
    ],
    ['Cet homme vit avec un ours', 'Cette simple phrase change une réunion'],
    ['Cette semaine au marché', 'Ce matin il pleut'],
  ),
  gap(
    'un-inconnu',
    0.5,
    `^ (un|une) [(jeune|petit|petite|simple|célèbre|vieil|vieille)] (homme|femme|fille|garçon|père|mère|papa|maman|couple|chien|chat|enfant|bébé|ado|inconnu|inconnue|retraité|retraitée|touriste|policier|chauffeur|serveuse|serveur|caissière)`,
    ['Un couple achète une île', 'Une serveuse reçoit un pourboire'],
    ['Un lundi au marché', 'Le couple d’à côté'],
  ),
  gap(
    'trouve-decouvre',
    0.5,
    [
      '(trouve|découvre|retrouve|reçoit|achète|adopte|ouvre|épouse|rencontre|apprend|se réveille|décide|quitte|refuse|filme|sauve|comprend) * (et|mais|puis|avant de|lorsque|quand|sans savoir)',
      '(le résultat|la suite|la fin|sa réaction|leur réaction|l’histoire|ce qu’il|ce qu’elle|ce qui) (est|fait|a|vient|découvre|trouve|arrive)',
    ],
    ['Il achète une ferme et le résultat est beau', 'Elle ouvre une lettre et comprend'],
    ['Il achète une ferme', 'La fin du film'],
  ),
  gap(
    'ce-qui-arrive-quand',
    1,
    [
      '^ [(voici|voilà)] (ce qui|ce qu’il) (arrive|se passe|arrivera|se produit) [vraiment] [(à|dans) (votre|ton|notre) _] [vraiment] (quand|si|lorsque|lorsqu) (vous|tu|on|un|une|l|les)',
      '^ (ce que|ce qu) * (dit|disent|révèle|révèlent|cache|cachent|dévoile|trahit|trahissent) (de|sur|vraiment|de vous|sur vous|votre)',
      '^ (la|cette|une) (vérité|face cachée|vraie histoire|vraie raison) (sur|de|derrière|pour laquelle|que)',
    ],
    [
      'Ce qui arrive à votre corps quand vous dormez peu',
      'Ce que votre tasse dit de vous',
      'La vraie raison pour laquelle les chats ronronnent',
    ],
    ['Ce que je fais le lundi', 'La vérité'],
  ),
  gap(
    'personne-ne-sattendait',
    1,
    [
      '(personne ne|nul ne) (s’attendait à (ça|cela|ce qui|ce que|ce qu|une telle|un tel)|pouvait imaginer (ce|la suite|que))',
      '(l’erreur|la chose|le détail|l’aliment|le geste|l’objet|l’habitude|la règle|le truc|la seule chose|la phrase|le mot|la question) (à ne (jamais|surtout pas)|qu’il ne faut (jamais|surtout pas)|que (vous|tu|tout le monde|personne|99 %|nous))',
      '(ne faites|ne fais|n’achetez|n’achète|ne jetez|ne jette|ne mangez|ne dites|ne dis) (plus jamais|surtout pas|jamais) (ça|cela|ceci|cette erreur|ces)',
      '(et|puis) (là|soudain) [,|:|…] (c’est le drame|tout bascule|stupeur|miracle|surprise|plus rien|(il|elle|ils) (découvre|découvrent|comprend|comprennent) (que|qu’|ce))',
    ],
    ['Personne ne s’attendait à ça', 'L’erreur à ne jamais faire en réunion', 'Il ouvre la porte et là, tout bascule'],
    ['Personne n’est venu.', 'L’erreur est humaine'],
  ),
  gap(
    'on-vous-dit-tout',
    0.75,
    [
      '(on vous dit tout|on t’explique tout|on vous explique tout|tout ce qu’il faut savoir|tout ce que vous devez savoir|tout savoir sur|voici tout ce que|ce qu’il faut retenir absolument)',
      '(découvrez|découvre) (enfin|pourquoi|comment|ce que|ce qui|qui|quel|quelle|la raison|le résultat)',
      '(devinez|devine) (qui|quoi|ce que|ce qui|où|comment|combien)',
    ],
    ['Grève : tout ce que vous devez savoir', 'Découvrez pourquoi il a démissionné', 'Devinez qui est de retour'],
    ['On vous attend samedi', 'Découvrez nos pains'],
  ),
  reaction(
    'adjectif-de-reaction',
    0.3,
    '(incroyable|incroyables|hallucinant|hallucinante|hallucinants|choquant|choquante|bouleversant|bouleversante|bouleversantes|époustouflant|époustouflante|hilarant|hilarante|hilarants|adorable|adorables|improbable|improbables|insolite|insolites|émouvant|émouvante|terrifiant|terrifiante|inattendu|inattendue|surprenant|surprenante|surprenants|surprenantes|étonnant|étonnante|étonnants|dingue|dingues|ahurissant|ahurissante|stupéfiant|stupéfiante|bluffant|bluffante|fou|folle|géniale|génial|magnifique|sublime|ultime|mignon|mignonne|littéralement|caché|cachée)',
    ['Une réponse incroyable', 'Un chien adorable'],
    ['Une réponse claire'],
  ),
  reaction('au-lecteur', 0.4, '(vous|votre|vos|tu|ton|ta|tes|te|toi)', ['Votre tasse', 'Ce que tu fais'], ['La tasse']),
  reaction(
    'internet',
    0.75,
    [
      '!(solde|forfait|connexion|accès|abonnement|box|offre|ligne|débit|adresse|liaison|fournisseur|site|service|opérateur|wifi|fibre|réseau) (les internautes|internet|la toile|le web) (est|sont|a|ont|ne|n’en|adore|adorent|craque|craquent|fond|fondent|réagit|réagissent|se moque|se moquent|pleure|pleurent|devient|deviennent|s’enflamme|s’affole|s’arrache|s’arrachent) [(pas|plus|déjà|fous|folle|unanimes|conquis)]',
      '(la plus|le plus|les plus) (mignonne|mignon|drôle|drôles|belle|beau|incroyable|folle|fou|dingue|triste|touchante|bizarre|effrayante|gênante) * (au monde|du monde|de l’année|du web|d’internet|de tous les temps|de l’histoire|que vous|que tu|jamais)',
    ],
    ['Les internautes craquent pour un veau', 'La vidéo la plus mignonne du web'],
    ['Internet mobile', 'La plus haute tour', 'La connexion internet est coupée'],
  ),
  quiz(
    'quel-x-es-tu',
    1,
    [
      '^ (quel|quelle|quels|quelles) * * (es tu|êtes vous|te correspond|vous correspond|serais tu|seriez vous|te ressemble|vous ressemble|sommeille en|se cache en) [vraiment]',
      '^ (sauras tu|saurez vous|arriveras tu|arriverez vous|pourrez vous|pourras tu|parviendrez vous|es tu capable|êtes vous capable|seras tu) [(de|à)] * (deviner|reconnaître|trouver|répondre|retrouver|identifier|réussir|battre|faire)',
      '^ (fais|faites) (ce|le|notre) (test|quiz) * (quel|quelle|pour savoir|et découvre|et découvrez|si)',
      '^ (quiz|test) [:] * (quel|quelle|es|êtes|connais|connaissez|sauras|saurez|avez|as|que|à|combien)',
      '(dis|dites)-moi * et je (te|vous) (dirai|dis) (qui|quel|quelle|si|combien)',
    ],
    ['Quel fromage es-tu ?', 'Saurez-vous reconnaître ces drapeaux ?', 'Quiz : connaissez-vous vos tisanes ?'],
    ['Quel âge a-t-il ?', 'Quel temps !', 'Pourrez-vous résoudre cette grille ?'],
  ),
  quiz(
    'on-devine',
    1,
    [
      '^ (on|nous) (devine|devinons|peut deviner|sait|parie que|va deviner) * (votre|ton|ta|si|quel|quelle|qui) ',
      '^ (combien|à combien) * * (avez vous|as tu|en connaissez vous|en connais tu|pouvez vous|peux tu) (déjà|reconnaître|vu|mangé|visité|lu|vraiment|fait)',
      '^ (êtes vous|es tu) (plutôt|vraiment|un vrai|une vraie|plus) (_ ou|_ _ ou|_ _ _ ou|_)',
    ],
    [
      'On devine votre âge avec ces questions',
      'Êtes-vous plutôt café ou thé ?',
      'Combien de ces pains avez-vous déjà mangé ?',
    ],
    ['On devine la mer', 'Êtes-vous là ?'],
  ),
];
