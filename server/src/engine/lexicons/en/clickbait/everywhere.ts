import { type GapPhrase, gapPhrase } from '../../../language/titles/cue.ts';

const gap = gapPhrase('gap');
const reaction = gapPhrase('reaction');

/** What withholds or foretells so plainly that it is bait wherever it stands. */
export const everywhere: readonly GapPhrase[] = [
  gap(
    'you-wont-believe',
    'you (won t|will not|wont|ll never|will never|aren t going to|are not going to|re not going to) [(even|ever)] believe (your eyes|your ears|what|how|who|why|where|this|the|these|when)',
    ['You won’t believe what the cat did.', 'you’ll never believe how it ended'],
    ['You won’t believe me, but I tried.', 'I believe you.'],
  ),
  gap(
    'what-happened-next',
    [
      '(what|guess what) (happened|came) next (will|left|made|shocked|surprised|blew|broke|changed|melted|restored)',
      '(what|guess what) (happened|came) next (is|was) !(that|a|the|to|when|my|our|what|not|in|on|at|below|up|part|why|how|easy|simple)',
      '(what|guess what) (happens|comes) next (is (heartbreaking|insane|wild|unbelievable|incredible|amazing|shocking|hilarious|beautiful|priceless|magical)|will|left|made|shocked|surprised|blew|broke)',
      '(what|guess what) happened next $',
      '!(wait to|excited to|eager to|ll|will|let s|let us) (guess|see|wait for|discover|find out|believe) what happens next $',
      '(and|but) [then] you won t believe (what|how)',
      '(wait|just wait) (until|till|til) you (see|hear|read|get to|reach) (what|how|who|number #|# #|the (end|ending|last|rest))',
      'wait for it !(to|and|with|in|at|on)',
      '(the last one|the second one|the third one|the first one|the final one|number #|tip #|point #|slide #) is [the] [(most|really|so)] (shocking|craziest|wildest|surprising|unbelievable|mind blowing|worst)',
      'wait for the (end|ending|twist|plot twist|drop|last (one|picture|photo|slide|frame|line|second)|punchline) !(of|to|and|before|in|date|tag)',
      '(keep reading to find out|read on to find out|read to the end|watch till the end|watch until the end|stay until the end|stay to the end|stay till the end) !(of)',
    ],
    [
      'What happened next will shock you.',
      'Wait until you see what he built.',
      'Watch till the end!',
      'Wait until you see number 4',
    ],
    [
      'What happened next can be read in chapter two.',
      'What happened next is that we baked at the neighbour’s.',
      'Wait for the bus.',
      'I can’t wait to see what happens next.',
      'Click the button and wait for it to finish.',
      'You can stay until the end of the year.',
    ],
  ),
  gap(
    'number-n-will',
    [
      '(number|no|reason|tip|point|slide|item) # (will|is going to|is gonna|left me|made me|had me|blew|made us|really|is [(absolutely|totally|truly|just|so|completely)] (insane|crazy|wild|shocking|unbelievable|mind blowing)|is a game changer|might|surprised) !(shock you if|you if|him|her|them)',
      '(the last one|the second one|the third one|the first one|the final one|the last (tip|point|slide|one|step|rule)|# of #) (changed my life|saved my|will (shock|surprise|blow|make|change|amaze|leave)|is going to (shock|surprise|blow)|blew my mind|surprised even me|is insane|is mind blowing)',
    ],
    ['Number 4 will shock you.', 'The last one blew my mind.', 'Tip 7 is insane'],
    ['Number 4 is the blue house.', 'The last one is mine.'],
  ),
  gap(
    'doctors-hate',
    [
      '(doctors|dentists|experts|trainers|banks|recruiters|landlords|teachers|they|dermatologists|lawyers) (hate|hates|fear) (him|her|this|these|it when you know)',
      'google (hates|fears) (him|her|this (trick|hack|one|guy|man))',
      '(this|with this|using this|by this) one [(weird|simple|little|crazy|old|strange)] (trick|tip|secret|hack|rule|trait|sentence|question) !(has saved|saved|has helped|helped|saves|costs|i|we|is|was)',
      '!(share|post|write|give|offer|add|send|pass on) (one weird|this weird|one simple|one crazy) (trick|tip|hack|secret|trait)',
    ],
    ['Doctors hate him!', 'this one weird trick', 'one simple trick to sleep'],
    ['Doctors work hard.', 'a simple question', 'Share one simple tip each week.'],
  ),
  gap(
    'reason-will',
    '(the|and the|his|her|their) (reason|reasons|answer|answers|result|results|ending|truth|response|explanation) (why|behind it|to it|behind this|) [(might|may|will|is going to|could|just might)] (will|might|may|is going to|could) (surprise|shock|astonish|amaze|stun|blow|make|break|melt|change|leave) (you|your)',
    ['The reason will surprise you.', 'The answer may shock you'],
    ['The reason is simple.', 'The answer will come.'],
    ['remove-sentence'],
    [['The reason will surprise you.', '']],
  ),
  reaction(
    'will-blow-your-mind',
    [
      '(will|ll|is going to|are going to|is gonna|are gonna|s going to|gonna|guaranteed to|going to|about to) [(absolutely|totally|literally|completely|just|actually|seriously|probably)] (blow (your|ur) mind|blow you away|restore your faith * humanity|leave you speechless|leave you in tears|leave you shook|give you chills|give you goosebumps|make your jaw drop|make your day|change how you see|change the way you (think|see|look at)|melt your heart|warm your heart|break your heart|make you question everything|shock you|surprise you|amaze you|astonish you|make you cry|make you rethink|shock you to)',
      '(might|may|could) [(absolutely|totally|literally|completely|just|actually)] (blow (your|ur) mind|blow you away|leave you speechless|give you chills|make your jaw drop|change the way you (think|see|look at)|change how you see|melt your heart|shock you|shock you to)',
      '(here s|here is|here are) * * (that|which) (might|may|could|will) [(just|actually)] surprise you',
      '(mind blowing|jaw dropping|mind-blowing|jaw-dropping) (fact|facts|truth|trick|tricks|reason|secret|hack|hacks|results)',
      '(blew my mind|shook the internet|shocked the internet)',
    ],
    [
      'It will blow your mind.',
      'These facts are going to shock you.',
      'Here is a number that might surprise you.',
      'a photo that will melt your heart',
    ],
    ['The wind will blow.', 'It might rain on your day.', 'Try both lathes: one of them could surprise you.'],
  ),
  gap(
    'what-you-didnt-know',
    [
      '(things|facts|secrets|reasons|signs|tricks|stuff|the * thing) you (never|didn t|don t|probably didn t|probably never|had no idea you) (knew|know) (you|about|existed|were|that|could)',
      '!(what|if|whether|where|see|shows) you (ve been|have been|re|are|were) [(probably|actually)] (doing|eating|using|washing|cooking|making|reading|saying|drinking|sleeping|writing|holding|cutting|storing|pronouncing) * [all] wrong (this whole time|all along|your whole life|all your life|your entire life)',
      '!(what|if|whether|where|see|shows) you (ve been|have been|re|are|were) [(probably|actually)] (doing|eating|using|washing|cooking|making|reading|saying|drinking|sleeping|writing|holding|cutting|storing|pronouncing) * [all] wrong !(way|one|tool|tools|statistical|number|version|format|size|type|kind|test|method|metric|word|words|model|data|file|address|account|answer|place)',
    ],
    ['things you never knew about soap', 'You’ve been eating pizza wrong.'],
    ['You have been a friend.', 'things you know'],
  ),
  gap(
    'find-out-why-below',
    [
      '!(to|must|can|has|have|had|will|would|and) (click|tap|swipe|scroll|read on|keep scrolling) [(here|below|through|down)] (to (find out|see|discover|learn|reveal) (why|what|how|who|the (reason|truth|answer|secret)))',
      '(here s|this is|that s) (what|why) (nobody|no one) (is talking|talks|is telling|tells|wants to talk) (about|you)',
    ],
    ['Click to find out why.', 'Swipe to see what happened', 'Here’s what nobody is talking about'],
    ['Click to save.', 'Here’s what I packed.', 'A visitor has to scroll to find out what you do.'],
  ),
  gap(
    'the-last-one-floors-you',
    [
      '(the|number) [(last|final|first|second|third|fourth|fifth|#|very last)] (tweet|one|part|reason|slide|photo|line|tip|post|bit|point|minute) (will|ll|is going to) (floor|shock|wreck|terrify|destroy) you',
      'the (last|final|second|third|fourth|fifth|#) (tweet|reason|tip|fact) is (terrifying|chilling|insane|mind blowing|shocking)',
      '(took|take|takes) one look inside [,] and (his|her|their) (jaw|face|eyes)',
      '(his|her|their) jaw hit the floor $',
    ],
    [
      'The last tweet will floor you.',
      'The second reason is terrifying.',
      'The dealer took one look inside, and his jaw hit the floor.',
    ],
    ['The last one is Thursday.', 'He took one look at the sky.', 'I noticed something on the map.'],
  ),
];
