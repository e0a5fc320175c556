import { cueOf, type QuestionCue } from '../../../language/questions/cue.ts';

const answer = cueOf('answer');
const reason = cueOf('reason');
const offer = cueOf('offer');
const thanks = cueOf('thanks');

/** What stands in the sentences after a question that is none. */
export const answers: readonly QuestionCue[] = [
  reason(
    'because',
    ['^ [(well|and|but|simply|just|mostly|mainly|partly)] (because|cause|cuz|cos)', '^ (it s|it was|that s) because'],
    ['Because it works.', 'Mostly because of the yeast.'],
    ['We left because it rained.'],
  ),
  answer(
    'simply',
    ['^ (simple|easy|simply put|turns out|it turns out|spoiler|it s simple)'],
    ['Simple: we listen.', 'Turns out it was the yeast.'],
    ['A simple life.'],
  ),
  answer(
    'the-answer-is',
    [
      '^ [(and|but|so)] (my|the|short|our) [short] answer',
      '^ (here s|here is|here are|this is) (why|how|what|the|a|an|my|our|where)',
      'has the answer',
      'have the answer',
      '^ (it s|that s|it was|this is) (called|about|why|how)',
    ],
    ['The answer is patience.', 'Here’s how we did it.'],
    ['I wait for an answer.'],
  ),
  offer(
    'go-there',
    [
      '!(who|i|we|ll|he|she|they|didn t|never|i ve|we ve) (see|read|find|learn|discover|check|click|visit|join|register|sign|download|try|book|order|shop|tune|swipe|subscribe|call|text|txt|reply|apply|grab|claim|hit|follow|enrol|enroll) (out|how|more|about|our|my|the|this|your|here|now|up|us|it|for|in|left|today|free|a|over|on|link|to|below)',
      '(ask|talk to) your doctor',
      '(find|learn|read|see|know) (out|more|how)',
      '(contact|message|dm|email|call|text|reach out to|get in touch with|reach) (me|us|our)',
      '(link|links) (in|below|to|here)',
      '(in|my|our) bio',
      '(watch|listen) (our|my|the|this|here|now|to)',
      '(look|search) no further',
      '# (steps|tips|ways|reasons|hacks)',
      'install',
    ],
    ['Check out our new app.', 'DM me.', 'Find out more.'],
    ['I saw the sea.', 'My aunt, who read my letters.', 'They were waiting.'],
  ),
  offer(
    'we-have-it',
    [
      '(our|my) * (offer|course|program|programme|service|services|solution|agency|coaching|masterclass|workshop|newsletter|guide|team|experts|app|product|community|channel|campaign|tool|method)',
      '(is|are|made|perfect|just) for you',
      '(i|we) (can|ll|will|got) (help|show|teach|explain|you covered|you)',
      '(we ve|we have|i ve|i have) (got you|the solution|just the thing)',
      '(free|discount|offer|promo|only £|sale)',
      'you (are|re) in the right place',
    ],
    ['Our course is for you.', 'We can help.', 'Free trial.'],
    ['She helped.'],
  ),
  thanks(
    'thanks',
    ['^ * (thanks|thank you|thx|ty|tia|cheers|please|pls|plz|help|urgent|xx|asap)'],
    ['Thanks in advance!', 'Many thanks.'],
    ['All is well.'],
  ),
];
