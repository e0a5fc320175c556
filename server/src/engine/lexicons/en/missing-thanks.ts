import { type GratitudeCue, gratitudeCueOf } from '../gratitudeCue.ts';
import { doing, given, good, work } from './gratitudeWords.ts';

const praise = gratitudeCueOf('praise');
const help = gratitudeCueOf('help');
const reserve = gratitudeCueOf('reserve');
const scorn = gratitudeCueOf('scorn');
const helped = gratitudeCueOf('helped');
const thanks = gratitudeCueOf('thanks');

export const phrases: readonly GratitudeCue[] = [
  praise(
    'well-done',
    [
      '^ [(@|_)] (congratulations|congrats|bravo|kudos|well done|hats off|nicely done|brilliant|nailed it) !(but|again)',
      '(congratulations|congrats|kudos|well done|hats off) (to you|to the|on (this|your|the)|for (this|your))',
    ],
    ['Congratulations to the whole team!', 'Well done on this project.'],
    ['They sent a congratulations card.'],
  ),
  praise(
    'good-work',
    [
      `(such a|what a|a|this is|really|very|so) ${good} ${work}`,
      `^ [(@|_)] ${good} (${work}|team|service|crew|people|place|talent|light|colours|colors)`,
      `(what|such) (a|an) ${good} _ !(mess|way|that)`,
      `(your|this) _ [_] ${work} (is|was) [(so|really|absolutely|just|very)] ${good}`,
      '(can t|cannot) wait (for the (next|rest|sequel)|to (read|see|hear|try) (the|your|more|it))',
      '(so|very|really|incredibly) (talented|gifted)',
      `(your|this) ${work} (is|was) [(so|really|absolutely|just|very)] ${good}`,
    ],
    ['Great post, sharing it.', 'What a lovely thread.', 'Your bread is absolutely gorgeous.'],
    ['I can’t wait for the bus.', 'A post about great powers.', 'Your post is too long.'],
  ),
  praise(
    'loved',
    [
      '(i|we) [(really|absolutely|just|so|truly)] (love|loved|enjoyed|adore|adored|appreciate|appreciated) (this|your|the|it|that|reading|every|what you|how you|watching|listening)',
      '^ (love|loved|loving|enjoyed|adored) (this|it|your|that|every)',
      '(i m|we re|i am) (a|such a|a big|a huge) fan',
    ],
    ['I really enjoyed your talk.', 'Love this!', 'Loved your poem.', 'I’m a big fan of what you do.'],
    ['I would love to come.', 'Love is blind.', 'Loved by nobody.'],
  ),
  praise(
    'so-talented',
    [
      '(you are|you re) [(so|very|really|such a|an|a|incredibly|seriously)] (talented|clever|gifted|brilliant|amazing|inspiring|inspiration|star|natural|genius|legend) !(if|to)',
      '(the|one of the) (best|clearest|finest|funniest|kindest|nicest|loveliest) * * (i|i ve|i have|we|we ve|we have) [(ever)] (read|seen|heard|had|tasted|watched|eaten|come across)',
    ],
    ['You’re so talented!', 'The clearest account of it I have read.', 'One of the finest loaves I’ve ever tasted.'],
    ['You are late.', 'The best is yet to come.'],
  ),
  praise(
    'useful-to-me',
    [
      '(so|very|really|super|incredibly) (useful|helpful|clear|interesting|inspiring|insightful|moving|well written)',
      '(this|that|it|your _) (really|has really|helped|has helped|made) (helped|me|us|my day|my week|my whole (day|week)|our (day|week|evening))',
      '(this|that|it|which) (saved|has saved|spared|just saved) (me|us|my|our) (a|the|hours|days|weeks|so|an|#|hour|day|week|evening|weekend)',
      '(you|you guys|you all) (do|are doing|re doing) * (amazing|great|wonderful|brilliant|fantastic)',
    ],
    [
      'Really useful, saved it.',
      'Your thread helped me a lot.',
      'It made my whole week.',
      'It saved us hours.',
      'You are doing wonderful work.',
    ],
    ['It is useful to know.', 'That made no sense.'],
  ),
  praise(
    'thanks-for-it',
    [
      '(thanks|thank you|thankyou|cheers|ta|thx) [(so much|a lot|a million|very much|again|loads|all|both)] for (this|your|the|sharing|writing|making|these|that|being|all|having|posting)',
      '(thanks|thank you) (so much|a million|to you|to the team)',
    ],
    ['Thank you so much for sharing.', 'Thanks for this, it made my week.'],
    ['Thanks for nothing.', 'He never said thanks.'],
  ),
  help(
    'try-this',
    [
      '!(i|we|they|he|she|to|not|d|ll|must|would|should|will|t|always|just|people) try (a|an|the|with|it with)',
      `!(i|we|they|he|she|to|not|d|ll|must|would|should|will|t|always|just|people) try ${doing}`,
      '(have you|did you) (tried|try) (a|an|the|with|it)',
      `(have you|did you) (tried|try) ${doing}`,
      '(you could|you can|you might|you should|you may want to) [(also|always|just|try|probably)] (try|ask|look|check|use|add|call|write|start|see|find|contact|put|leave)',
      '(i|we) [(d|would|can|highly|really|totally)] (recommend|suggest)',
      '!(i|we|they|he|she|who|to|people|must) (have a look|take a look|check out|look) (at|into|on|the|this)',
    ],
    [
      'Try adding less water.',
      'Have you tried soaking the beans?',
      'You could ask the council.',
      'I’d recommend the mill in Otley.',
    ],
    ['I try to sleep.', 'They look at me.'],
  ),
  help(
    'i-did-it-for-you',
    [
      '(i|we) [(ve|have|just|also|already)] (fixed|corrected|mended|repaired|sorted|proofread|translated|reread|retyped) (your|the|a|that|it|some|two|three|every|#)',
      '(i|we) [(ve|have|just|also|already)] (drove|brought|dropped|carried|delivered|posted|fed|watered|walked|picked up|collected|returned|took) (your|yours|you (a|some|the|one)) !(advice|word|photo|picture|point|seat|place)',
      '(i|we) [(ve|have|just|also|already)] read your * and (fixed|corrected|marked|noted|found|changed)',
    ],
    [
      'I fixed the three typos on page two.',
      'We mended the gate.',
      'I read your draft and marked two places.',
      'I drove your mum’s bag over to the clinic.',
    ],
    ['I read your book on the train.', 'He fixed the roof.'],
  ),
  help(
    'here-it-is',
    [
      '(there s|there is) (a|an|one) [_] (word|comma|letter|link|photo|full stop|quote) missing',
      '(there s|there is|there are|found|spotted|noticed) (a|an|one|two|some|small|tiny) [(small|tiny|little)] (typo|typos|spelling mistake|misprint|broken link|dead link) (in|on|at|near)',
      '(here s|here is|here are|here you go) [(,|:)] (the|a|an|my|some|one) * (link|address|number|contact|tip|template|doc|document|guide|list|recipe|fix|solution|details)',
      '(i|we) (can|could|ll|d be happy to|am happy to|m happy to) (help|lend|send|show|share|put you in touch|introduce|give you)',
      '(i|we) [(ve|have|just)] (attached|uploaded|enclosed|pasted|put together|dug out|forwarded) (the|a|an|my|our|some|you|it|two|three)',
      '(feel free|you re welcome|you are welcome) to (copy|use|borrow|take|reuse|adapt|steal|download|share)',
      '(i|we) (had|have had|ve had|got) the same * (issue|problem|trouble|fault|thing|crash|bug|error|noise|leak)',
      '(all you need to do is|you just need to|you only need to|the trick is to)',
      '(i|we) know (a|an|someone|somebody|just the)',
    ],
    [
      'Here’s the link to the mill.',
      'There is a typo in the second line.',
      'I can lend you mine.',
      'We had the same problem: empty the filter.',
      'I’ve attached the form we used.',
      'Feel free to copy the plan.',
    ],
    ['Here is my invoice.', 'I can say that.'],
  ),
  reserve(
    'but',
    ['(but|however|though|although|shame|pity|unfortunately|sadly|except|yet)'],
    ['Lovely text, but the end is wrong.', 'Great read, shame about the photo.'],
    ['Nothing to add.'],
  ),
  scorn(
    'anger',
    [
      '(rubbish|useless|awful|terrible|disappointing|disappointed|ridiculous|pathetic|scam|scammers|late again|still waiting|nonsense|joke|for nothing|a mess|the mess|the state of|liars|joking|shame on|shut up|get lost)',
      '(great|well done|congratulations|congrats|bravo|thanks|brilliant|nice) * (again|as usual|as always broken|once more|ruining|breaking|cancelling|canceling|wasting)',
    ],
    ['Well done, late again.', 'Thanks for nothing.', 'Look at the state of it.'],
    ['Nothing to add.'],
  ),
  helped(
    'your-advice-worked',
    [
      `your ${given} * * ((is|was) (spot on|perfect|just right|a lifesaver|gold)|worked|works|did the trick|helped|saved|fixed|solved|made|sorted|did the job|unblocked|rescued|got (me|us|it))`,
      `(i|we) [(ve|have|just)] (followed|tried|took|taken|used|applied) your ${given} [(and|,|:)] * * ((is|has|was) (gone|fixed|sorted|disappeared|solved|back)|disappeared|worked|works|fixed|perfect|perfectly|helped|great|solved|sorted|delicious|lovely|brilliant|loved it|a success|a hit)`,
      '^ [(ok|great)] [,] (got|received) (the|your|it) [_] [,] (i ll|i will|reading|will|i m|going)',
      'you (gave|sent|recommended|lent|suggested|showed|told) (me|us) * * (answered|worked|works|helped|saved|did the|(is|was) (great|perfect|right|spot on|excellent))',
      '(i|we) did (what|as) you (said|suggested|told|recommended|advised)',
      '(you were|you are|you re) right * * * [,] [(it s|it is|i ve|i have|we ve|now|that s|that is|i)] [now] (corrected|fixed|changed|updated|mended|sorted)',
      '^ [(oh|ah|oops|right|oh yes)] [,] (noted|good catch|good spot|well spotted|nice catch|good point|oh right|you re right) [,] [(i|we|it s|it is|i ve|that s)] (fixed|corrected|(ll|will) (fix|correct|change|update|add)|forgot|missed|had (forgotten|missed|left)|updated|changed|left)',
      '(you|you ve|you have) [(really|literally|just|totally)] (saved (me|us|my|our)|got me out of|bailed me out|put me on the right)',
      '(because of|without) you (i|we|it) [(finally|would|d|ve)] [(finally|never|still|not)] (found|have|be|fixed|got|manage|managed|know)',
    ],
    [
      'You were right about the date, it’s corrected.',
      'Good catch, I forgot the comma.',
      'You saved my evening.',
      'Your tip worked first time.',
      'I followed your advice and it works.',
    ],
    [
      'You were right.',
      'Noted, see you on Saturday.',
      'Your link leads nowhere.',
      'I followed his advice and it works.',
    ],
  ),
  thanks(
    'thank-you',
    [
      '(thanks|thank|thankyou|thx|tysm|ty|tks|thnx|thanx|cheers|merci|grateful|thankful|gratitude|appreciate|appreciated|appreciates|obliged)',
      'ta (for|very|so|mate|love|,|!|.)',
    ],
    ['Ta very much.', 'Thanks Lea!', 'Much appreciated.', 'Cheers, that did it.'],
    ['You are welcome.', 'Ta solution marche.'],
  ),
  thanks(
    'touched',
    [
      '(so|very|too|really|that s|that is|how|you re|you are) [(so|very|too|really)] (kind|sweet|generous|lovely|nice of you|good of you)',
      '(means|meant) (a lot|so much|the world|everything)',
      '(i|we) (owe you|owe)',
      '(you|that|this|it) [(s|ve|has|have)] [(really|absolutely)] (made|makes) (my|our) [whole] (day|week|month|year|evening|morning)',
      '(glad|happy|delighted|pleased|chuffed|touched|honoured|honored) (you|to|that|it|by)',
      '(bless you|you star|you legend|you re a star|you re the best|lifesaver)',
    ],
    ['That’s so kind!', 'It means a lot.', 'You made my day.', 'Glad you liked it.'],
    ['It is late.'],
  ),
  thanks(
    'welcome',
    [
      '(you re|you are|ur) [(very|most|so|more than)] welcome',
      '(my|a|our|it s a|the) pleasure',
      '(no problem|no worries|anytime|any time|don t mention it)',
      '(you too|same to you|right back at you|likewise|same here)',
      '(i|we) (ll|will) (pass|let) (it|that|this|them|the team|him|her) (on|know)',
      '(will|ll) (pass|pass it|pass that|pass this) on',
    ],
    ['You’re very welcome!', 'A pleasure.', 'I’ll pass it on.'],
    ['Have a good Sunday.'],
  ),
  praise(
    'loved-the-talk',
    [
      '^ [(absolutely|really|totally)] (loved|loving|enjoyed|adored) (the|our|my|every|both|last|how)',
      '(best|nicest|funniest) (half|hour|day|part|talk|session|evening|bit|meal|show) * (of|in|at) (the|my|this)',
      '(finished|reread|devoured|binged|printed|framed|bookmarked|forwarded|shared|cried at) your (<book,n>|<post,n>|<article,n>|<piece,n>|<thread,n>|<recipe,n>|<video,n>|<newsletter,n>|<talk,n>|<story,n>)',
      '(made|makes) ((my|our) _ [_] (laugh|smile|cry|giggle)|(me|us) smile)',
      '(couldn t|could not|can t) (put it down|stop (reading|listening|watching|smiling|laughing|looking))',
      '(the|your|that|this) (tip|trick|advice|recipe|method|fix|hack) * * * (works|worked|did the trick) !(out|only|badly|against)',
      '(tried|made|used) (it|this|your _) (today|tonight|yesterday|last night|this _) * (works|worked|lovely|delicious|brilliant|perfect|success)',
    ],
    [
      'Loved the talk.',
      'Best half hour of the day.',
      'The trick with the salt works.',
      'Just finished your book.',
      'Couldn’t put it down.',
      'Your window made my daughter laugh.',
      'Made it last night and it works.',
    ],
    ['We loved him.', 'The best hour to call is noon.', 'The trick is old.'],
  ),
  help(
    'looked-it-up',
    [
      '(i|we|ve) (looked|checked|asked|measured|found) * [(up|out|around)] for you',
      '(i|we) [(ve|have|just)] (looked (it|that) up|looked into it|asked around|saved you (a|one|some)|kept you one)',
      '(i|we) [(ve|have)] (got|have) (a|some|one|two|an) [(spare|old|extra)] * if (you|u) (want|need|d like|fancy)',
      '(if (it|that|this) helps|if you (need|re short of|want to borrow|get stuck)) [,] [_] [_] [,] (i|we|he|she|they|my|our|there)',
    ],
    [
      'I checked it for you.',
      'I’ve asked around: it is the blue one.',
      'If it helps, my brother fits boilers.',
      'I’ve got a spare roll if you want it.',
    ],
    ['I looked up.', 'She asked for you.'],
  ),
  praise(
    'best-i-have-had',
    [
      '^ [(easily|honestly|hands down|by far)] [the] best _ [_] [_] (i|we) (ve|have|had) [(ever|had|eaten|tasted|seen|read|heard|been)]',
      '^ [(easily|honestly|hands down|by far)] [the] best _ [_] in _ [_] [,] (hands down|by far|easily|no contest)',
    ],
    ['Best scone I’ve had in years.', 'The best chips in Whitby, hands down.'],
    ['The best way I know.', 'Best wishes in June.'],
  ),
];
