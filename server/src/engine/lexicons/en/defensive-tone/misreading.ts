import { type DefensivePhrase, defensiveOf } from '../../../language/hostility/defensivePhrase.ts';

const reader = defensiveOf('reader');

/** The reader has not read, not understood, not listened. */
export const misreading: readonly DefensivePhrase[] = [
  reader(
    'missed-the-point',
    [
      '(you|u) [’ve|have|are|’re|r] [clearly|obviously|completely|totally|entirely|just|really] (missed|missing|miss) (the|my|our) [whole|entire] point',
      '(you|u) (don’t|do not|didn’t|just don’t|really don’t|still don’t) (get it|understand anything|understand the first thing|have a clue)',
      '(you|u) (understand|understood|know) nothing [about]',
    ],
    ['You have completely missed my point.', 'You just don’t get it.', 'You understand nothing.'],
    ['I missed the point of the film.', 'If you don’t get in by nine'],
  ),
  reader(
    'clearly-did-not',
    '(you|u) (clearly|obviously|evidently|apparently|really|just) (didn’t|did not|don’t|do not|haven’t|have not|can’t|cannot|never) (understand|understood|get|read|grasp|grasped|listen|listened|comprehend|bothered|bother|looked|watched|watch)',
    ['You clearly didn’t read the post.', 'You obviously haven’t listened.'],
    ['You read it well.', 'You clearly enjoy soup.'],
  ),
  reader(
    'if-you-had-read',
    [
      'if (you|u) (had|’d|would|actually|had actually|had bothered|’d bothered|bothered) [have|to|only] [actually|bothered to|taken the time to] (read|listened|listen|looked|checked|watched|paid attention|done your research|bothered)',
      'maybe (you should have|if you) (read|checked|listened|looked)',
    ],
    ['If you had read the post, you would know.', 'Maybe if you checked the door'],
    ['If I had read it, I would know.', 'If you read it aloud'],
  ),
  reader(
    'did-you-even-read',
    [
      '(did you even|did u even|have you even|did you actually|do you even|can you not|can’t you) (read|bother|bothered|listen|look|understand|check) !(to me a|aloud)',
      '(can you|are you able to) (even|actually) (read|listen)',
      'are you even (reading|listening|a customer|a client|trying|from here)',
    ],
    ['Did you even read it?', 'Are you even listening?', 'Can you even read?'],
    ['Did you read it on the train?', 'Can you read it for me?'],
  ),
  reader(
    'learn-to-read',
    [
      'learn (to read|how to read|to listen) [again|it|the post|before|first|properly] !(music|aloud|with|maps|to|a)',
      'try (reading|to read) (it|the post|again|before|what|first|properly|my)',
      '^ [(maybe|perhaps|please)] try (thinking|reading|listening) (first|before|next time|harder|for once|again)',
      '(your|ur|work on your|improve your|for your|poor) [(own|poor|lack of)] reading comprehension',
    ],
    ['Learn to read.', 'Maybe try reading it.', 'Work on your reading comprehension.'],
    ['She learned to read at four.', 'The school published its reading comprehension results.'],
  ),
  reader(
    'read-it-again',
    '^ [(please|maybe|perhaps|i suggest you|go|go and)] (read|reread|re read) (it|the post|my post|the article|what i wrote|my comment|the thread|the rules|the description|my tweet|the original post) (again|properly|before|first|carefully) [(you|commenting|please|slowly|this time)]',
    ['Read it again.', 'Please read the post properly.'],
    ['Read the book again to me.', 'He read it again.'],
  ),
  reader(
    'do-your-research',
    [
      '^ [(please|maybe|go|go and|just|seriously)] (do|go do) your [own|damn] (research|homework) [first|before|please]',
      '!(to|and|must) (educate|inform) yourself [(first|before|on|about)]',
      '^ [(please|maybe|go|go and|just)] (get|check) your facts (straight|right|first|before)',
    ],
    ['Do your research before you comment.', 'Educate yourself.', 'Get your facts straight.'],
    ['We did our homework.', 'A book to educate yourself'],
  ),
  reader(
    'google-it',
    [
      '^ [(just|try|please|maybe|or|go)] google it [(yourself|then|first|mate)] $',
      '(google is (free|your friend)|let me google that for you|(it’s called|ever heard of) (google|a search engine|a dictionary)|ever heard of google)',
      '^ [(just|try|please|maybe|or|go)] look it up (yourself|then|first) $',
    ],
    ['Google it.', 'Google is free.', 'Look it up yourself.'],
    ['I googled it on the bus.', 'Look it up in the blue book, page 4.'],
  ),
  reader(
    'dont-know-what-youre-talking-about',
    [
      '!(if|when|that|because|fact) (you|u) [clearly|obviously|really|have] (don’t know|have no idea|’ve no idea|haven’t a clue|have no clue|don’t have a clue|no clue) (what|about|how) (you|u|you’re|this|business|it)',
      'what (the hell|the heck|on earth|the fuck|) are you (on about|even talking about|even saying|smoking|blabbering about|whining about)',
    ],
    ['You don’t know what you’re talking about.', 'What on earth are you on about?'],
    ['I have no idea what this is.', 'What are you on Friday?'],
  ),
  reader(
    'not-in-a-position',
    [
      '(you|u) (’re|are) [just|simply|clearly|obviously] (misinformed|uninformed|out of your depth|clueless about|not qualified|nobody to|in no position)',
      'who are you to (judge|say|tell|criticize|criticise|decide|question)',
      'what (have you|did you) ever (done|do|built|achieved|achieve|accomplished)',
      '(you|u) (wouldn’t|would not|couldn’t|won’t) understand $',
    ],
    ['Who are you to judge?', 'You are in no position to complain.', 'What have you ever done?'],
    ['Who are you with?', 'I wouldn’t understand it.'],
  ),
  reader(
    'easy-to-criticise',
    [
      'easy (for you|to say|to criticize|to criticise|to judge) [to] (say|from|when|behind|for)',
      'it’s [(so|very|always|quite)] easy to (criticize|criticise|complain|judge|sit there|sit behind|throw stones) !(when i|, so)',
    ],
    ['It’s easy to criticise.', 'Easy for you to say.'],
    ['Easy soup for beginners.', 'It is easy to learn.'],
  ),
  reader(
    'reading-too-much-into-it',
    [
      '(you|u) (’re|are) (reading|looking) (too much|way too much|too far|far too much) into (it|this|that|things)',
      '(you|u) (’re|are) (taking|making) (it|this|that|everything) (the wrong way|too personally|personally|too seriously|too literally|about (you|yourself|race|gender|politics))',
      '(don’t|do not) (take it|take this|take things) (so|) personally',
      '(you’re|you are) (overthinking|overreacting to|overanalysing|overanalyzing) (it|this|that)',
    ],
    ['You’re reading too much into it.', 'You are taking it the wrong way.'],
    ['I am reading too much.', 'We took it the wrong way round the park.'],
  ),
];
