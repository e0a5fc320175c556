import { type DefensivePhrase, defensiveOf } from '../../../language/hostility/defensivePhrase.ts';

const reader = defensiveOf('reader');

/** It is the reader’s problem, doing, mood or bad faith. */
export const accusing: readonly DefensivePhrase[] = [
  reader(
    'your-problem',
    [
      '(that’s|thats|that is|it’s|sounds like) (a you problem|your problem|your loss|on you|your own fault|your own problem|your issue)',
      '^ [(well|so|sorry|but|and)] [,] [(that’s|it’s|is)] (your loss|not my problem|not our problem|too bad for you|cry about it|cry me a river|boo hoo|sucks to be you)',
    ],
    ['That’s your problem.', 'Not our problem.', 'Boo hoo.'],
    ['What is your problem with the lid?', 'The leak is not our problem alone.'],
  ),
  reader(
    'you-know-nothing-about',
    [
      '(you|u) (clearly|obviously|evidently|plainly|apparently) (know|understand|understood|get) (nothing|very little|little) [(about|of)]',
      '(did|have) you even (read|looked|look|open|opened|watch|watched|listen|listened|check|checked)',
    ],
    ['You clearly know nothing about bread.', 'Did you even read the article?'],
    ['You know nothing of my plans for Joan’s party.', 'Did you read the article?', 'Did you even try the cake?'],
  ),
  reader(
    'yourself-to-blame',
    '(you|u) [have|’ve] (only|just|only have|just have|no one but|nobody but) [have] yourself to blame',
    ['You only have yourself to blame.', 'You’ve no one but yourself to blame.'],
    ['I have only myself to blame.', 'You have only one key.'],
  ),
  reader(
    'you-should-have',
    [
      '(you|u) should (have|’ve|of) (read|checked|asked|known|looked|thought|listened|(told us|called) (earlier|before|at the time|sooner|first)|paid attention|planned|ordered earlier|arrived|come earlier|booked)',
      '!(if|when|that|what|as|since) (you|u) (were|was|’ve been|have been) (warned|told) (when|before|at the|and|so|several times|multiple times|repeatedly|in the|on the|clearly) ',
      '(you|u) (were|’ve been|have been) warned $',
    ],
    ['You should have read the label.', 'You were warned.', 'You were told when you booked.'],
    ['I should have asked.', 'If you were told that it rains'],
  ),
  reader(
    'nobody-forced-you',
    [
      '(nobody|no one) (forced|made|asked|is forcing|’s forcing|is making|’s making) you (to|into)',
      '(nobody|no one) (forced|is forcing|’s forcing|is making|’s making) you $',
      '(you|u) (signed|agreed|chose|clicked) [up] (to|for|on) (the terms|the contract|this|it yourself|our terms)',
      '(you|u) (are|’re|were) the one (who|that) (signed|clicked|ordered|booked|agreed|forgot|failed|chose to)',
    ],
    ['Nobody forced you to come.', 'You’re the one who booked.', 'You agreed to the terms.'],
    ['She forced the lock.', 'You are the one who makes soup.'],
  ),
  reader(
    'twisting-my-words',
    [
      '(you|u|you’re|ur) [are|’re] [just|deliberately] (twisting|misrepresenting|misquoting|distorting|taking) (my|our|everything|what i) [words|said|out of context]',
      '(that’s|thats|that is) not what (i|we) (said|wrote|meant) [at all] [,] (and you know it|read|learn|try|so stop|so don’t)',
      '(show me|point to|tell me|quote) (where|exactly where|the part where) (i|we) (said|say|wrote|claimed|promised)',
    ],
    ['You’re twisting my words.', 'Show me where I said that.'],
    ['The wind is twisting the branch.', 'Show me where I sit.'],
  ),
  reader(
    'words-in-my-mouth',
    '(stop|quit|don’t|please don’t) (putting|put) words (in|into) (my|our) mouth',
    ['Stop putting words in my mouth.', 'Please don’t put words into our mouth.'],
    ['Stop putting salt in my soup.', 'Words in a book'],
  ),
  reader(
    'making-things-up',
    '(you|u) (are|’re|just) [just] (making|make) (stuff|things|this|shit|it all) up',
    ['You’re making things up.', 'You just make stuff up.'],
    ['You make the bed.', 'I made it up.'],
  ),
  reader(
    'too-sensitive',
    [
      '(you|u) (are|’re|r) [just|clearly|obviously|being] (so|too|overly|way too) (sensitive|dramatic|defensive|paranoid|oversensitive|negative|emotional)',
      '(you|u) (are|’re|r) [just|clearly|obviously|being] (overreacting|oversensitive|hysterical|a snowflake|a drama queen|a crybaby)',
      '(don’t be|stop being|quit being) [so|such a|a] (sensitive|dramatic|defensive|snowflake|drama queen|crybaby|paranoid|childish|petty|butthurt)',
    ],
    ['You are overreacting.', 'Don’t be so sensitive.', 'You’re being too sensitive.'],
    ['My skin is sensitive.', 'You are so kind.'],
  ),
  reader(
    'bad-faith',
    [
      '(you|u) (are|’re) [just|clearly|obviously] (arguing|acting|here) (in bad faith|looking for (attention|a fight|trouble|something to))',
      '(you|u) (are|’re) [just|clearly|obviously] (trolling|a troll)',
      '(you|u) [just] (want|like|love) to (complain|argue|moan|be offended|find fault) $',
      '(you|u) (are|’re) [just] (looking|trying) (for attention|for a fight|for trouble|to pick a fight|to start)',
    ],
    ['You are arguing in bad faith.', 'You just want to complain.', 'You’re just looking for attention.'],
    ['The brakes complain.', 'She loves to argue with friends about films.'],
  ),
  reader(
    'some-people',
    '(some people|people like you|you people) (will|just|are never|always|love to|never) (complain|moan|be offended|find (fault|something)|happy|be happy|satisfied|want to (complain|moan|be offended))',
    ['Some people will complain about anything.', 'People like you are never happy.'],
    ['Some people will sing.', 'People love to moan about rain.'],
  ),
  reader(
    'wrong-side-of-the-bed',
    [
      '(someone|somebody|you|u) [(clearly|obviously|must have)] (woke up|got out) [(of bed)] on the wrong side',
      '(someone’s|somebody’s|somebody is|someone is) (having a bad day|in a mood|grumpy|cranky|triggered|salty|bitter|jealous|butthurt|upset) [(today|huh|i see)]',
      '^ (triggered|u mad|you mad|salty|butthurt|pressed) [much|bro|or what|i see] $',
    ],
    ['Someone got out of bed on the wrong side.', 'You mad bro?', 'Somebody’s in a mood.'],
    ['Someone is at the door.', 'Are you mad? It is frozen.'],
  ),
  reader(
    'why-so-angry',
    [
      'why (are|r) (you|u) (so|always|even) [(so|this)] (angry|bothered|mad|pressed|obsessed|negative|defensive|bitter|triggered|salty|offended)',
      '(you|u) (sound|seem) (so|really|very|like a|pretty|a bit|a little|) (bitter|jealous|triggered|pressed|salty|unhinged|karen|miserable person)',
    ],
    ['Why are you so negative?', 'You sound bitter.'],
    ['Why are you so late?', 'The tea sounds bitter.'],
  ),
  reader(
    'you-try-it',
    [
      '(let’s|lets|i’d like to) see you (do|try) [it|any] [better|that]',
      '^ [(then|so|well|if you’re so clever|fine)] [,] (do it yourself|do better yourself|(make|write|start|run|open) your own [(business|page|shop|show|one)]) (then|if you|and see) ',
      '(you|u) (try|should try) (running|doing|managing|being|working) (a|it|this|my|with|for|in|on)',
    ],
    ['Let’s see you do better.', 'You try running a café.', 'Then do it yourself then.'],
    ['I make my own bread.', 'You try on a hat.'],
  ),
  reader(
    'keep-your-opinion',
    [
      '(keep|save) your (opinion|opinions|comments|advice|lectures|lecture|judgment|negativity|thoughts|hate) (to yourself|away|out of|for someone)',
      '(i|we) (don’t|do not) (need|take) [any] (lectures|lessons|lecturing|criticism) (from|off)',
      'spare (me|us) (your|the) (lecture|lectures|drama|outrage|sermon|comments|theatrics|crocodile tears)',
    ],
    ['Keep your opinions to yourself.', 'I don’t need lectures from you.', 'Spare me the lecture.'],
    ['Keep your receipts.', 'We need lessons from Ann.'],
  ),
  reader(
    'watch-your-tone',
    [
      '^ [(please|maybe|and|you should|i suggest you)] (watch|mind|lower|check) your (tone|language|mouth|manners|attitude) [(please|with me|first|when)]',
      '(i|we) (don’t|do not) (like|appreciate|care for) your (tone|attitude)',
      '^ listen [here] [,] (sweetie|sweetheart|love|pal|mate|buddy|honey|hun|darling|son|lady|you)',
    ],
    ['Watch your tone.', 'We don’t appreciate your attitude.', 'Listen here, pal.'],
    ['The tone of the bell', 'Listen to your aunt.'],
  ),
];
