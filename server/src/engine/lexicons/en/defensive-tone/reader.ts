import type { DefensivePhrase } from '../../../language/hostility/defensivePhrase.ts';

/** Making it the reader’s fault. */
export const reader: readonly DefensivePhrase[] = [
  {
    id: 'missed-the-point',
    kind: 'reader',
    pattern: ['(you|u) [ve|have] [clearly|obviously|completely|totally|entirely|just] (missed|missing|miss) (the|my|our) [whole|entire] point', '(you|u) (clearly|obviously|evidently|really|just) (didn t|did not|don t|do not|haven t|can t|cannot) (understand|get|read|grasp|listen|comprehend)', '(you|u) (understand|understood|know) nothing [about]', '(you|u) (don t|do not|didn t) (get it|understand anything|understand the first thing)'],
    hits: ['You have completely missed my point.', 'You clearly didn’t read the post.', 'You understand nothing.'],
    misses: ['I missed the point of the film.', 'You read it well.'],
  },
  {
    id: 'if-you-had-read',
    kind: 'reader',
    pattern: ['if (you|u) (had|d|would|actually|had actually|had bothered|d bothered|bothered) [have|to|only] [actually|bothered to|taken the time to] (read|listened|listen|looked|checked|watched|paid attention|done your research|bothered)', '(had you|did you even|have you even|did you actually|can you even|do you even) (read|bother|bothered|listen|look|understand|check)', 'maybe (you should have|if you) (read|checked|listened|looked)'],
    hits: ['If you had read the post, you would know.', 'Did you even read it?', 'If you actually read the sign.'],
    misses: ['If I had read it, I would know.', 'Did you read it on the train?'],
  },
  {
    id: 'learn-to-read',
    kind: 'reader',
    pattern: ['(learn|try) (to read|reading|how to read|to listen) [again|it|the post|before|first|properly] !(music|aloud|with)', '(read|reread|re read) (it|the post|my post|the article|what i wrote|my comment|the thread|the rules|the description) (again|properly|before|first|carefully)', 'reading comprehension', '(do|go do) your [own] (research|homework) [first|before]', '(educate|inform) yourself', 'google it', '(try|maybe try) (thinking|reading)'],
    hits: ['Learn to read.', 'Read it again.', 'Do your research before you comment.', 'Educate yourself.'],
    misses: ['She learned to read at four.', 'The school published its reading results.'],
  },
  {
    id: 'dont-know',
    kind: 'reader',
    pattern: ['(you|u) [clearly|obviously|really|have] (don t know|have no idea|ve no idea|haven t a clue|have no clue|don t have a clue|no clue) (what|about|how) (you|u|you re|this|business|it)', '(you|u) (re|are) [just|simply|clearly|obviously] (misinformed|uninformed|out of your depth|clueless about|not qualified|nobody to|in no position)', 'easy (for you|to say|to criticize|to criticise|to judge) [to] (say|from|when|behind|for)', 'it s easy to (criticize|criticise|complain|judge|sit there)', 'who are you to (judge|say|tell|criticize|criticise)'],
    hits: ['You don’t know what you’re talking about.', 'It’s easy to criticise.', 'Who are you to judge?'],
    misses: ['I have no idea what this is.', 'Easy soup for beginners.'],
  },
  {
    id: 'your-problem',
    kind: 'reader',
    pattern: ['(that s|thats|that is|it s|sounds like) (a you problem|your problem|your loss|on you|your own fault|your own problem)', '(your loss|not my problem|not our problem|tough luck|too bad for you|deal with it|suck it up|cry about it|cry me a river|boo hoo)', '(you|u) (only|just) have yourself to blame', '(you|u) [have|ve] (only|no one but) yourself to blame'],
    hits: ['That’s your problem.', 'Not our problem.', 'You only have yourself to blame.', 'Deal with it.'],
    misses: ['What is your problem with the lid?', 'I dealt with it on Monday.'],
  },
  {
    id: 'you-should-have',
    kind: 'reader',
    pattern: ['(you|u) should (have|ve|of) (read|checked|asked|known|looked|thought|listened|told us|called|paid attention)', '(you|u) (were|was|ve been|have been) (warned|told) !(by|that we|to expect)', '(nobody|no one) (forced|made|asked|is forcing|s forcing|is making|s making) you [to]', '(you|u) (signed|agreed|chose|clicked) [up] [to|for|on] (the terms|the contract|this|it yourself|our terms)'],
    hits: ['You should have read the label.', 'You were warned.', 'Nobody forced you to come.'],
    misses: ['I should have asked.', 'She forced the lock.'],
  },
  {
    id: 'twisting',
    kind: 'reader',
    pattern: ['(you|u|you re|ur) [are|re] [just|deliberately] (twisting|misrepresenting|misquoting|distorting|taking) (my|our|everything|what i) [words|said|out of context]', '(stop|quit|don t) (putting|put) words in (my|our) mouth', '(that s|thats|that is) not what (i|we) (said|wrote|meant) [at all] [,] [and you know it|read|learn|try]', '(you|u) [are|re] [just] (making|make) (stuff|things|this) up', '(you|u) [are|re] [just|clearly|obviously|being] [so|too|overly] (sensitive|overreacting|dramatic|defensive|paranoid|oversensitive)', '(don t be|stop being|quit being) [so|such a|a] (sensitive|dramatic|defensive|snowflake|drama queen|crybaby|paranoid|ridiculous|childish|petty)'],
    hits: ['You’re twisting my words.', 'Stop putting words in my mouth.', 'You are overreacting.', 'Don’t be so sensitive.'],
    misses: ['The wind is twisting the branch.', 'My skin is sensitive.', 'That is not how bread rises.'],
  },
  {
    id: 'bad-faith',
    kind: 'reader',
    pattern: ['(you|u|you re) [are|re] [just|clearly|obviously] [arguing|acting|here] (in bad faith|trolling|a troll|looking for (attention|a fight|trouble|something to))', '(you|u) [just] (want|like|love) to (complain|argue|moan|be offended|find fault)', '(you|u) [are|re] [just] (looking|trying) (for attention|for a fight|for trouble|to pick a fight|to start)', '(some people|people like you) (will|just|are never|always) (complain|want|find|love|happy|moan)', '(someone|somebody) (woke up|got out) on the wrong side', '(triggered|u mad|you mad|salty) [much|bro] $'],
    hits: ['You are arguing in bad faith.', 'You just want to complain.', 'Some people will complain about anything.', 'You mad bro?'],
    misses: ['The brakes complain.', 'She loves to argue with friends about films.'],
  },
  {
    id: 'do-better',
    kind: 'reader',
    pattern: ['(let s|lets|i d like to) see you (do|try) [it|any] [better|that]', '(do it yourself|do better yourself|make your own) [then|if]', '(you|u) (try|should try) (running|doing|managing|being|working)', '(keep|save) your (opinion|opinions|comments|advice|lectures|lecture|judgment) [to yourself]', '(i|we) (don t|do not) (need|take) [any] (lectures|lessons|lecturing|advice|criticism) (from|off)', 'spare (me|us) (your|the) (lecture|lectures|drama|outrage|sermon|comments)'],
    hits: ['Let’s see you do better.', 'Keep your opinions to yourself.', 'I don’t need lectures from you.'],
    misses: ['I make my own bread.', 'Keep your receipts.'],
  },
];
