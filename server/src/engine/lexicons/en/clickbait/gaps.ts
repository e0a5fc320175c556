import { type TitleCue, titleCue } from '../../../language/titles/cue.ts';

const gap = titleCue('gap', 'headline');
const line = titleCue('gap', 'line');

const trait = '(this|these|those)';
const people =
  '(man|woman|guy|girl|boy|dad|mom|mum|couple|kid|kids|dude|teen|teenager|artist|photographer|teacher|student|cat|dog|puppy|baby|toddler|bride|groom|grandma|grandpa|family|actor|actress|chef|designer|blogger|mother|father|lady|bro|stranger|husband|wife|sister|brother|writer|musician|youtuber|celebrity|model|singer|twitter user|instagrammer)';

/** Titles that point at something and keep it back. */
export const gaps: readonly TitleCue[] = [
  line(
    'nobody-talks-about',
    1,
    '(the|a|this|here s the) * [_] (reason|reality|truth|cost|costs|side|part|secret|problem|stuff|mistake|mistakes) [that] (nobody|no one) (talks about|is talking about|tells you about) $',
    ['The Passive Income Reality Nobody Talks About', 'The hidden cost no one talks about'],
    ['Nobody talks about rain.', 'The problem nobody talks about is mould.'],
  ),
  gap(
    'here-is-why',
    1,
    [
      '=(.|:|,) (here s|here is|heres|this is) [exactly] (why|how|what|when|where|who) !(i|we|our|my|new|changed|to)',
      '^ [exactly] (this is|this was) [exactly] (what|why|how) !(i|we|our|my)',
      '^ [exactly] (this is|this was) [exactly] (the|a) * (reason|way|secret|one|thing|trick|mistake|truth|only|best|worst|most|biggest|real|number|habit|rule|moment|easiest|fastest|sign)',
    ],
    ['Here’s Why the Spoon Has Holes', 'This Is What Happens When You Sleep', 'Prices Fell. Here’s How'],
    ['Why the Spoon Has Holes', 'How We Sleep', 'This Is the White Hart Inn'],
  ),
  gap(
    'this-thing-does',
    1,
    [
      `^ ${trait} * [(new|old|tiny|little|amazing|brave|adorable|awesome|badass|viral|hilarious|beautiful|incredible|insane|crazy|simple|genius|creepy|weird)] * ${people}`,
      `^ ${trait} _ [_] [_] [_] [_] (will|is|are|just|can|could|proves|prove|shows|makes|make|made|has|have|was|were|might|turns|turned|explains|explain|perfectly|knows|takes|took|got|gets|does|did|wants|sums|captures|actually|gives|lets|totally|pretty|went|found|created|creates|built|won|became|looks|look|teaches|need|needs|should|hilariously|brilliantly|beautifully|literally|only)`,
    ],
    ['This Man Built a Boat From Corks', 'These Cakes Look Like Shoes', 'This Little Dog Saved Her Owner'],
    ['The Man Who Built a Boat', 'Is This Enough?'],
  ),
  gap(
    'a-someone-did',
    0.5,
    [
      `^ (a|an|one|some|two) * ${people}`,
      '^ (someone|somebody|a (bunch|group) of)',
      '^ (people|women|men|kids|couples|everyone|moms|dads|parents|teens|americans|brits|australians|canadians|girls|guys|fans|students|teachers|twitter users|the internet|strangers) (are|is|keep|try|can t|tell|share|shared|react|reveal|confess|have|got|went|guess|watch|get|talk|can|describe)',
    ],
    ['A Couple Got Married in a Bakery', 'People Are Loving the New Pancakes', 'Someone Made a Cake of It'],
    ['The Couple Next Door', 'Police Chief Resigns'],
  ),
  gap(
    'what-happens-when',
    1,
    [
      '(what|watch what|see what) (happens|happened) (when|if|after|next|to)',
      'what (being|having|growing|living|working|dating) * (taught|is|really|feels|means|looks)',
      'what * (would|d) [(actually|really)] (look|be|have|sound|happen) [been] (like|if|actually)',
      'what (your|you re|you|ur) * (says|say|means|mean|reveals|really) (about you)',
    ],
    ['What Happens When You Eat Only Toast', 'What Your Mug Says About You'],
    ['What We Sell', 'When You Eat Toast'],
  ),
  gap(
    'what-its-like',
    0.7,
    'what (it s|its|it is) [(really|actually)] like (to|being|when|living|having|for)',
    ['What It’s Like to Live on a Boat', 'What It Is Really Like Being a Goose'],
    ['What It Costs'],
  ),
  gap(
    'the-one-thing',
    1,
    [
      'the (one|only|# 1|real|surprising|weird|hidden|shocking|sad|heartbreaking|unexpected|secret|dark|craziest|strange) (thing|things|reason|reasons|truth|story|way|trick|meaning|rule|mistake|question|word|ingredient)',
      '(the|a) (truth|facts|reality|story) (about|behind|of) (your|what|why|how|being|dating|that)',
    ],
    ['The One Thing You Should Never Cook', 'The Real Reason Cats Purr'],
    ['The Thing in the Attic', 'Two Reasons for Hope'],
  ),
  gap(
    'things-you',
    0.45,
    '(things|everything|something|stuff|what|reasons|people) [that] (you|nobody|no one) (need|needs|should|must|never|ever|tells|told|didn t|don t|have to|wanted|probably|always|didnt|ll|won t|had)',
    ['Everything You Need to Know About Soap', 'Things Nobody Tells New Bakers'],
    ['The Thing in the Attic'],
  ),
  gap(
    'here-is-what-opens',
    0.5,
    '^ [(so|ok|well|fyi|hey|psa|yes|no|finally|oh|hold up|wait|please|listen|guys|women|ladies|attention|sorry|omg)] [,] (here s|here are|here is|it turns out|turns out|apparently|ok|fyi|psa|so|hold up|yes|finally|omg|wait|please|look at|check out|watch|meet|listen to|read this|say hello to|behold|see)',
    ['Meet the Dog That Paints', 'Turns Out Cats Can Swim', 'OK, We Ate It', 'Watch a Cat Swim'],
    ['A Dog That Paints', 'Where Is Here'],
  ),
  gap(
    'only-if-you',
    1,
    [
      '^ only (watch|read|click|look|open|solve|take|eat|people|women|men|real|true|someone|a|the|#)',
      '^ if you (re|are|ve|have|had|can|love|loved|like|liked|think|thought|hate|grew|don t|want|were|need|get|see|just|ever|know|live|work|date|find|try|realize|finally)',
      '^ (that (feeling|moment)|things that happen|how it feels|pov|tfw)',
      '^ (signs|proof|reasons|struggles|problems|confessions) (you|you re|your|only|every)',
    ],
    ['Only Watch It If You Love Cats', 'Signs You’re the Old One', 'That Feeling When the Bus Leaves'],
    ['Signs of Spring', 'The Bus Leaves'],
  ),
  gap(
    'when-you',
    0.5,
    'when you (re|are|ve|have|had|can|love|think|hate|grew|don t|want|were|get|see|just|realize|finally)',
    ['When You’re the Only Baker', 'How It Goes When You Love Soup'],
    ['When Prices Fall'],
  ),
  gap(
    'if-x-were-y',
    1,
    '^ if _ * * * (were|had|was|could|actually|told|lived|got|existed|talked|went|acted|worked|experienced)',
    ['If Dogs Were Teachers', 'If Recipes Had Feelings'],
    ['If It Rains', 'What If'],
  ),
  gap(
    'and-its',
    1,
    '(and|but) (it s|it is|it was|they re|they are|he s|she s|the (results|result|internet|reaction|reactions|outcome)|i m|we re|we are|everyone|people|now|you ll|that s|he|she|we|i) (not over|so|amazing|incredible|everything|the (best|cutest|most|worst|greatest|funniest|sweetest|coolest|perfect|only)|hilarious|adorable|perfect|terrifying|beautiful|glorious|pretty|can t|lost|is losing|are losing|actually|really|was|are|is|looked|got|looks|kind of|totally|literally|heartbreaking|weird|delightful|insane|great|awesome|magical|wild|a)',
    ['We Asked a Cat and It’s Adorable', 'He Baked Bread and the Internet Is Losing It'],
    ['Bread and Butter'],
  ),
  gap(
    'we-tried',
    0.5,
    [
      '^ (we|i) (tried|asked|tested|ate|made|went|lived|spent|wore|need to talk|have to talk|can t|cant|got|gave|let|did|put|found|watched|re created|recreated|played|drank|talked|learned|just)',
      '^ (we|you) (need to|have to|should|can t|gotta|must)',
      '^ (let s|lets|can we|it s time)',
    ],
    ['We Tried Eating Only Toast', 'I Ate Soap for a Week', 'We Need to Talk About Toast'],
    ['Toast We Tried', 'Talks Resume'],
  ),
  gap(
    'we-need-to-talk',
    1,
    [
      '^ [(ok|so|guys|please)] [,] (we|everyone) (need|needs|have) to (talk|read|see|watch|stop|know|calm|hear)',
      '(at least one|only # of|just # of) (these|this|them)',
    ],
    ['We Need to Talk About Toast', 'Everyone Needs to See the Goose'],
    ['Talks Resume'],
  ),
  line(
    'whole-story-withheld',
    1,
    [
      '(nobody|no one) (expected|saw|could have predicted|was ready for|noticed|told me) * (this|what|that|it coming|next)',
      '(this|it) changed everything $',
      '(what|how) (he|she|they|it) (did|does|said|found|saw) next',
      '(then|and then) this happened',
      '(you (need|have|gotta|must) to (see|read|hear|watch) (this|it|what))',
    ],
    ['Nobody expected what the baker did', 'I bought a goat, and then this happened', 'You need to see this'],
    ['He did his homework next door.'],
  ),
];
