import { type TitleCue, titleCue } from '../../../language/titles/cue.ts';

const reaction = titleCue('reaction', 'headline');

/** Titles that tell readers what they will feel, and the superlatives they do it with. */
export const reactions: readonly TitleCue[] = [
  reaction(
    'will-make-you',
    1,
    [
      '(will|ll|to|that|guaranteed to) [(definitely|totally|actually|seriously|literally|instantly|probably|really|immediately|never)] (make|made|makes|leave|give|gave|help|ruin|destroy|change|blow|restore|melt|warm|break|haunt|inspire|brighten|get|inject|blow|terrify|transform) (you|your|us|my|me|everyone)',
      '(will|ll|that) [(definitely|totally|actually|seriously|literally)] (destroy|haunt|terrify|delight|inspire|determine|reveal|convince|prove|ruin|awaken) ',
      '(makes|make|made|making|made|give|gives|giving) (me|us|you|everyone|people|the internet) (cry|feel|want|laugh|happy|sad|lose|life|all the|question|believe|say|so|wish|go)',
    ],
    ['Songs That Will Make You Cry', 'A Film That Makes Us Feel Old'],
    ['Make Your Own Soap'],
  ),
  reaction(
    'you-need',
    1,
    [
      '_ you (ll|re going to|re gonna|gotta|can t|won t|never|deserve|probably|definitely|didn t|haven t|actually|secretly|simply|absolutely|totally|ve|could|only|always|d) [(never|always|actually|ever|not|really|been|even|totally|definitely|be able)] (see|need|want|love|have|know|be|unsee|get|understand|relate|recognize|remember|try|buy|eat|make|read|hear|find|deserve|today|live|miss|stop|believe|do|watch|use|feel|own|wear|regret|appreciate|wish|lived|tried|been|heard|thought|knew|to|noticed|seen|ever|should)',
      '(you need|you deserve|you want) $',
      '(in|into|for|of|to) your (life|face|soul|ovaries|squad|inner|boo|bae|bff|eyeballs|feels|timeline)',
    ],
    ['The Only Cake You Need', 'A Bread You’ll Want to Marry', 'The Best Soup of Your Life'],
    ['What Voters Need', 'Your Money'],
  ),
  reaction(
    'you-should',
    0.5,
    'you (need|should|must|have to|will|might|may|want|just|d|don t|aren t|can) [(never|always|actually|ever|not|really|even|totally|definitely)] (see|need|want|love|have|know|be|unsee|get|understand|relate|recognize|remember|try|buy|eat|make|read|hear|find|deserve|today|in|right|immediately|now|for|to)',
    ['The Bread You Need Right Now', 'Soups You Should Try'],
    ['What Voters Need'],
  ),
  reaction(
    'best-thing-ever',
    0.7,
    [
      '(the|is the|are the|most) (best|cutest|greatest|worst|funniest|coolest|sweetest|hottest|saddest|weirdest|creepiest|scariest|most * ) * * (ever|in the world|of all time|on earth|on the internet|you ll|you|we|thing|on the planet|in history|today|alive)',
      '(best|cutest|greatest|worst|funniest|coolest|sweetest|hottest|saddest|weirdest|craziest|perfect|realest|most adorable|most important) (thing|things|moment|moments|way|ways|part|parts|human|person|people|video|reaction|news|treat|friend|couple|gift|gifts|husband|family|dad|mom|day|story|idea|response|dog|cat|tweets|memes|lines|jokes)',
    ],
    ['The Cutest Thing Ever', 'The Best Dog in the World'],
    ['Best Western Shuts'],
  ),
  reaction(
    'chatty-word',
    0.7,
    [
      '(literally|seriously|legit|basically|freaking|goddamn|damn|hell|fucking|fuck|ass|shit|wtf|omg|lol|af|bae|bff|crap|badass|yasss|yas|boobs|penis|poop|butt|sexy|boozy|dick|fangirl|nsfw|slay|slayed|slays|swoon|swag|goals)',
    ],
    ['Toast Is Literally Bread', 'A Badass Goose'],
    ['The Literary Life'],
  ),
  reaction(
    'reaction-adjective',
    0.5,
    '(amazing|incredible|hilarious|adorable|adorably|adorbs|awesome|insane|insanely|epic|stunning|stunningly|gorgeous|heartbreaking|heartwarming|hilariously|perfectly|incredibly|unbelievable|unbelievably|mind blowing|jaw dropping|jaw droppingly|awkward|awkwardly|creepy|terrifying|mesmerizing|delightful|magical|badass|brilliantly|brilliant|ridiculous|ridiculously|bizarre|weird|weirdly|cute|cutest|cringe|glorious|gloriously|beautifully|surprisingly|shocking|shockingly|totally|absolutely|painfully|inspiring|powerful|genius|flawless|flawlessly|precious|iconic|relatable|spectacular|wonderful|fabulous|fierce|sassy|dreamy|super|chill|fantastic|funniest|sweetest|weirdest|greatest|coolest|hottest|hot|cool|tiny|giant|obsessed|ultimate|perfect|haunting|humongously|unexpected|inappropriate|drunk|gay|naked|sex)',
    ['An Amazing Bread', 'A Painfully Honest Cake'],
    ['Bread and Butter', 'A Fair Price'],
  ),
  reaction(
    'everyone-is-losing-it',
    1,
    [
      '(everyone|everyone s|people|the internet|twitter|fans|tumblr|reddit|facebook|women|the world|we re|we are|i m|nobody) (is|are|can t|cannot|can t|s|just|has|have|is all|needs|keeps|got) [(all|so|totally|completely|seriously|literally|really)] (losing|freaking|obsessed|loving|in love|talking|stop|convinced|going|not|handle|deal|crying|sharing|pissed|mad|outraged|shook|lost|over|confused|dying|living|calling|making|having|cope|even|feelings|asked)',
      '(lose|losing|lost|loses) (their|its|his|her|your|our|my) [(damn|goddamn|collective|freaking)] (mind|minds|shit|chill|cool|it)',
      '(freak|freaks|freaking|freaked) out',
      '(broke|breaking|won|winning|wins|on|on all) the internet',
      '(destroyed|killed|slayed|nailed|ruled|won|ruined|crushed|owned|broke|shut down|summed up|restored|saved) (us|it|me|everything|everyone|our|your|my|the game|2015|humanity|christmas|halloween|twitter|instagram|the world)',
      '(is|are|was|were) [(so|all|way|really|just|literally|basically|pretty|way)] (everything|too real|too much|too cute|so cute|so good|so real|all of us|goals|my spirit|perfection|a hero|hot|so hot|us all|the worst|the best|the cutest|the greatest|the sweetest|amazing|adorable|hilarious|incredible|perfect|flawless|everything you|not ok|not okay|so|actually|glorious|heartbreaking)',
    ],
    ['The Internet Is Losing It Over a Goose', 'A Goose Broke the Internet', 'The New Goose Is Everything'],
    ['The Party Is Losing Seats', 'He Lost the Election'],
  ),
  reaction(
    'proves',
    0.75,
    [
      '(prove|proves|proved|proving|proof) (that|you|it|he|she|once|they|there|why|love|we|us|to)',
      '(once and for all|like a boss|like a pro|in real life|irl|for the first time|according to science|of all time|in one|in # seconds|in a row|of the year|of the week|of our time|like you ve never|from now on|right now|without realizing|by accident|on camera|so much|so hard|for no reason|at all|on purpose)',
      '(explained by|as told by|in gifs|in memes|in tweets)',
      '(ranked|ranked by|ranked from) (worst|best|from|in order|by) [(to|of)]',
      ', ranked $',
    ],
    ['A Photo Proves That Geese Can Smile', 'Every Cheese, Ranked', 'Goose Sees Snow for the First Time'],
    ['The Proof of the Pudding', 'Bread in Winter'],
  ),
  reaction(
    'second-person',
    0.4,
    '(you|your|you re|you ve|yours|yourself|u)',
    ['Bread for Your Dog', 'You and the Goose'],
    ['Bread for Dogs'],
  ),
  reaction(
    'deixis',
    0.4,
    [
      '(this|these|here s|here|that|those) [_]',
      '(never|just|finally|still|already|even|only|so|too|way|every|everything|everyone|nobody|anyone|someone|something|literally|actually|really|probably|definitely|basically|totally|always)',
    ],
    ['A Goose Like This One', 'The Goose Just Left', 'Everyone Loves Bread'],
    ['A Goose of Paris'],
  ),
];
