import type { FrenchStarter, StarterTopic } from '../../../language/questions/starter.ts';

function starter(vous: string, tu: string): FrenchStarter {
  return { tu, vous };
}

export const starters: Readonly<Record<StarterTopic, readonly FrenchStarter[]>> = {
  opinion: [
    starter('Qu’en pensez-vous, notamment pour {topic}?', 'Qu’en penses-tu, notamment pour {topic}?'),
    starter('Quel regard portez-vous sur {topic}?', 'Quel regard portes-tu sur {topic}?'),
    starter('Quel est votre avis sur {topic}?', 'Quel est ton avis sur {topic}?'),
    starter('Qu’est-ce qui vous convainc, ou pas, dans {topic}?', 'Qu’est-ce qui te convainc, ou pas, dans {topic}?'),
    starter(
      'Qu’est-ce qui compte le plus pour vous dans {topic}?',
      'Qu’est-ce qui compte le plus pour toi dans {topic}?',
    ),
    starter('Comment voyez-vous les choses évoluer pour {topic}?', 'Comment vois-tu les choses évoluer pour {topic}?'),
    starter('À ma place, que feriez-vous pour {action}?', 'À ma place, que ferais-tu pour {action}?'),
    starter('Qu’est-ce que j’oublie, d’après vous, sur {topic}?', 'Qu’est-ce que j’oublie, d’après toi, sur {topic}?'),
    starter(
      'Entre {choice} et {otherChoice}, que choisiriez-vous, et pourquoi?',
      'Entre {choice} et {otherChoice}, que choisirais-tu, et pourquoi?',
    ),
    starter(
      'Qu’est-ce qui vous ferait changer d’avis sur {topic}?',
      'Qu’est-ce qui te ferait changer d’avis sur {topic}?',
    ),
    starter('Où vous situez-vous dans le débat sur {topic}?', 'Où te situes-tu dans le débat sur {topic}?'),
    starter('Que diriez-vous à quelqu’un qui hésite à {action}?', 'Que dirais-tu à quelqu’un qui hésite à {action}?'),
    starter('Qu’est-ce qui vous gêne encore dans {topic}?', 'Qu’est-ce qui te gêne encore dans {topic}?'),
  ],
  experience: [
    starter('Comment ça s’est passé chez vous avec {topic}?', 'Comment ça s’est passé chez toi avec {topic}?'),
    starter('Et vous, qu’avez-vous vécu avec {topic}?', 'Et toi, qu’as-tu vécu avec {topic}?'),
    starter('Comment avez-vous commencé avec {topic}?', 'Comment as-tu commencé avec {topic}?'),
    starter('Quelle surprise avez-vous eue avec {topic}?', 'Quelle surprise as-tu eue avec {topic}?'),
    starter(
      'Quand avez-vous changé d’avis sur {topic}, et pourquoi?',
      'Quand as-tu changé d’avis sur {topic}, et pourquoi?',
    ),
    starter('Quel a été votre premier contact avec {topic}?', 'Quel a été ton premier contact avec {topic}?'),
    starter(
      'Que feriez-vous autrement aujourd’hui pour {action}?',
      'Que ferais-tu autrement aujourd’hui pour {action}?',
    ),
    starter('Qu’avez-vous appris en {doing}?', 'Qu’as-tu appris en {doing}?'),
    starter(
      'Comment s’est passée votre première fois avec {topic}?',
      'Comment s’est passée ta première fois avec {topic}?',
    ),
    starter(
      'Qu’est-ce qui a été le plus difficile pour vous dans {topic}?',
      'Qu’est-ce qui a été le plus difficile pour toi dans {topic}?',
    ),
    starter(
      'Qu’est-ce qui a marché pour vous, et qu’est-ce qui a raté, avec {topic}?',
      'Qu’est-ce qui a marché pour toi, et qu’est-ce qui a raté, avec {topic}?',
    ),
    starter('Comment avez-vous réagi quand {situation}?', 'Comment as-tu réagi quand {situation}?'),
    starter('Combien de temps vous a-t-il fallu pour {action}?', 'Combien de temps t’a-t-il fallu pour {action}?'),
  ],
  reference: [
    starter('Quelle lecture me conseilleriez-vous sur {topic}?', 'Quelle lecture me conseillerais-tu sur {topic}?'),
    starter(
      'Qui me conseillez-vous de lire ou d’écouter sur {topic}?',
      'Qui me conseilles-tu de lire ou d’écouter sur {topic}?',
    ),
    starter('Quelle adresse me recommandez-vous pour {topic}?', 'Quelle adresse me recommandes-tu pour {topic}?'),
    starter('Qui connaissez-vous qui travaille bien sur {topic}?', 'Qui connais-tu qui travaille bien sur {topic}?'),
    starter(
      'Où trouvez-vous des informations fiables sur {topic}?',
      'Où trouves-tu des informations fiables sur {topic}?',
    ),
    starter('Quel exemple vous vient en tête pour {topic}?', 'Quel exemple te vient en tête pour {topic}?'),
    starter('Vers qui vous tournez-vous pour {action}?', 'Vers qui te tournes-tu pour {action}?'),
    starter(
      'Quel outil utilisez-vous pour {action}, et pourquoi celui-là?',
      'Quel outil utilises-tu pour {action}, et pourquoi celui-là?',
    ),
    starter('Quelle source citeriez-vous sur {topic}?', 'Quelle source citerais-tu sur {topic}?'),
    starter(
      'Qui faudrait-il citer ici, d’après vous, sur {topic}?',
      'Qui faudrait-il citer ici, d’après toi, sur {topic}?',
    ),
    starter('À qui feriez-vous confiance pour {action}?', 'À qui ferais-tu confiance pour {action}?'),
    starter(
      'Quel livre offririez-vous à quelqu’un qui débute dans {topic}?',
      'Quel livre offrirais-tu à quelqu’un qui débute dans {topic}?',
    ),
    starter('Quel bon exemple avez-vous vu de près pour {topic}?', 'Quel bon exemple as-tu vu de près pour {topic}?'),
  ],
  help: [
    starter('Comment vous y prendriez-vous pour {action}?', 'Comment t’y prendrais-tu pour {action}?'),
    starter('Comment avez-vous réussi à {action}?', 'Comment as-tu réussi à {action}?'),
    starter('Quel conseil me donneriez-vous pour {action}?', 'Quel conseil me donnerais-tu pour {action}?'),
    starter(
      'D’après vous, que pourrais-je essayer pour {action}?',
      'D’après toi, que pourrais-je essayer pour {action}?',
    ),
    starter('Par quoi commenceriez-vous pour {action}?', 'Par quoi commencerais-tu pour {action}?'),
    starter('Quelle erreur m’éviteriez-vous si je veux {action}?', 'Quelle erreur m’éviterais-tu si je veux {action}?'),
    starter('Qu’avez-vous fait quand {situation}?', 'Qu’as-tu fait quand {situation}?'),
    starter('Vers qui me conseillez-vous d’aller pour {action}?', 'Vers qui me conseilles-tu d’aller pour {action}?'),
    starter('Où chercheriez-vous pour {action}?', 'Où chercherais-tu pour {action}?'),
    starter('Que me manque-t-il, d’après vous, pour {action}?', 'Que me manque-t-il, d’après toi, pour {action}?'),
    starter(
      'Quelle question devrais-je me poser, selon vous, avant de {action}?',
      'Quelle question devrais-je me poser, selon toi, avant de {action}?',
    ),
    starter('Comment faites-vous pour {action} quand {situation}?', 'Comment fais-tu pour {action} quand {situation}?'),
  ],
  practices: [
    starter('Comment faites-vous, de votre côté, pour {action}?', 'Comment fais-tu, de ton côté, pour {action}?'),
    starter('Quelle est votre façon de {action}?', 'Quelle est ta façon de {action}?'),
    starter('Qu’est-ce qui marche chez vous pour {action}?', 'Qu’est-ce qui marche chez toi pour {action}?'),
    starter('Qu’avez-vous arrêté de faire pour {action}?', 'Qu’as-tu arrêté de faire pour {action}?'),
    starter('Combien de temps passez-vous à {action}?', 'Combien de temps passes-tu à {action}?'),
    starter('Quelle habitude vous aide le plus à {action}?', 'Quelle habitude t’aide le plus à {action}?'),
    starter('Quand prenez-vous le temps de {action}?', 'Quand prends-tu le temps de {action}?'),
    starter('Avec qui en parlez-vous quand {situation}?', 'Avec qui en parles-tu quand {situation}?'),
    starter('Qui s’en charge chez vous quand {situation}?', 'Qui s’en charge chez toi quand {situation}?'),
    starter('Comment vous organisez-vous pour {action}?', 'Comment t’organises-tu pour {action}?'),
    starter('À quoi voyez-vous que ça marche, avec {topic}?', 'À quoi vois-tu que ça marche, avec {topic}?'),
    starter('Qu’est-ce qui change chez vous quand {situation}?', 'Qu’est-ce qui change chez toi quand {situation}?'),
    starter('Quelle règle suivez-vous pour {action}?', 'Quelle règle suis-tu pour {action}?'),
  ],
  feedback: [
    starter('Que changeriez-vous dans {topic}?', 'Que changerais-tu dans {topic}?'),
    starter('Qu’est-ce qui reste flou pour vous dans {topic}?', 'Qu’est-ce qui reste flou pour toi dans {topic}?'),
    starter(
      'Que garderiez-vous, et qu’enlèveriez-vous, dans {topic}?',
      'Que garderais-tu, et qu’enlèverais-tu, dans {topic}?',
    ),
    starter('Qu’est-ce qui manque, d’après vous, dans {topic}?', 'Qu’est-ce qui manque, d’après toi, dans {topic}?'),
    starter('Dans quel cas auriez-vous recours à {topic}?', 'Dans quel cas aurais-tu recours à {topic}?'),
    starter('Qu’est-ce qui vous retiendrait de {action}?', 'Qu’est-ce qui te retiendrait de {action}?'),
    starter('Quelle est votre première impression sur {topic}?', 'Quelle est ta première impression sur {topic}?'),
    starter('Sur quoi butez-vous avec {topic}?', 'Sur quoi butes-tu avec {topic}?'),
    starter(
      'Qu’aurais-je dû mieux expliquer, d’après vous, sur {topic}?',
      'Qu’aurais-je dû mieux expliquer, d’après toi, sur {topic}?',
    ),
    starter(
      'Qu’est-ce qui vous serait le plus utile pour {action}?',
      'Qu’est-ce qui te serait le plus utile pour {action}?',
    ),
    starter(
      'Si vous ne changiez qu’une chose dans {topic}, laquelle serait-ce?',
      'Si tu ne changeais qu’une chose dans {topic}, laquelle serait-ce?',
    ),
    starter(
      'À qui le conseilleriez-vous, et à qui surtout pas, pour {action}?',
      'À qui le conseillerais-tu, et à qui surtout pas, pour {action}?',
    ),
  ],
};
