import { cueOf, type QuestionCue } from '../../../language/questions/cue.ts';

/** What readers are asked for; the nouns of "your thoughts", "any tips". */
const answers =
  '(<thought,n>|<take,n>|<view,n>|<opinion,n>|feedback|advice|<idea,n>|<tip,n>|<experience,n>|<story,n>|<suggestion,n>|' +
  '<recommendation,n>|recs|input|<perspective,n>|<insight,n>|<answer,n>|<question,n>|<comment,n>|<favorite,n>|' +
  '<favourite,n>|<guess,n>|<pick,n>|<pointer,n>|<example,n>)';
/** What they may send besides. */
const sendable = '(<memory,n>|<recipe,n>|<trick,n>|<routine,n>|<habit,n>|<method,n>|<anecdote,n>|<photo,n>)';

const invitation = cueOf('invitation');

export const invitations: readonly QuestionCue[] = [
  invitation(
    'tell-me',
    [
      '!(to|who|you|can|would|will|could|they|people|always|and|friends) (tell me|tell us) !(that|yes|no|about it|so|off|apart|otherwise)',
      '!(to|who|they|people) (tell|show) (me|us) [(here|below|instead|too|then|honestly)] (your|what you|how you|where you|why you|when you|which|who you|about your)',
      '(please|pls|plz|do|come|someone|somebody) (tell|explain to) (me|us)',
    ],
    ['Tell me what you think.', 'Please tell us how you did it.', 'Tell me about your first job.'],
    ['People tell me that I talk too much.', 'Nobody could tell me.'],
  ),
  invitation(
    'let-me-know',
    ['(let|lemme) (me|us) know', 'let (me|us) hear', 'lmk', 'keep me posted', 'give me a shout'],
    ['Let me know what you’d do.', 'Let us hear from you.'],
    ['She let me go early.', 'Let me tell you a story.'],
  ),
  invitation(
    'love-to-hear',
    [
      '(would|d|ll) [really|also|absolutely|so] (love|like|be happy|be glad|be curious|be interested) * (to hear|to know|to read|to learn|to understand|hearing|to get|to see how you|to see what you)',
      '(would|d) [really|also] (love|appreciate|welcome|value) (your|some|any|all your)',
      '(would|d|ll) [really|also|gladly|be glad to|be happy to] (welcome|publish|host) (posts|contributions|guest posts|submissions|stories|examples|corrections|additions) (on|from|about|to)',
      '(would|d) [really|also] (love|appreciate|welcome|value) [(honest|any|more|early)] (feedback|input|advice|thoughts|opinions|suggestions|ideas|recommendations|tips|pointers) !(from my|from our|like)',
      `(love|keen|eager|happy|excited|want|interested) (to|in) (hear|hearing|know|read|learn) (from|about|how|what|your|if|who|why|where|which|more from)`,
    ],
    [
      'I’d love to hear how you handle it.',
      'We would love your feedback.',
      'Would love feedback.',
      'We would welcome posts on this blog.',
      'Keen to hear what others do.',
    ],
    ['I love music.', 'She would love to go.'],
  ),
  invitation(
    'curious',
    [
      '!(is|are|was|were|people|get|got|so) curious (to hear|to know|to see|to read|how|what|if|whether|about your|who|why|where|which|for your)',
      'interested (to hear|to know|in hearing|in your)',
    ],
    ['Curious how others handle this.', 'I’m curious to hear your stories.'],
    ['Kids are curious about everything.', 'A curious thing happened.'],
  ),
  invitation(
    'share-yours',
    [
      `(share|drop|leave|send|post) [(me|us)] (your|any|some) * ${answers}`,
      `(share|send) [(me|us)] your * ${sendable}`,
      '!(to|who|they|you) (share|send) (me|us) yours',
      '(share|send) (it|them|yours) (with (me|us)|below|here|in the comments|in the replies)',
      `give (me|us) (your|some|any) * ${answers}`,
    ],
    ['Share your best tip below.', 'Send me your thoughts!', 'Send us your memories of the fair.'],
    ['Share this post with a friend.', 'We share an office.'],
  ),
  invitation(
    'yours-welcome',
    [
      `(i|we) [(really|always|also|warmly|gladly)] welcome (any|all|your|further|more) * (${answers}|help|assistance|leads)`,
      `(i|we) [(really|always|also)] appreciate (any|all|further) * (${answers}|help|assistance|leads)`,
      `(would|d) be [(very|really|so|most)] (grateful|thankful) for [(any|all|your|some)] * (${answers}|help|assistance|leads)`,
      `(any|all|your|other|more) * (${answers}|help|assistance|info|leads) * (welcome|appreciated|helpful|useful|would help|would be great|most welcome)`,
      `(${answers}|help) (welcome|appreciated|wanted|needed|please|pls|plz)`,
      `${answers} (for|on|about) * * (are|is|would be) * (welcome|appreciated)`,
      `your ${answers} (matter|matters|counts|count|would mean)`,
    ],
    [
      'Any advice would be appreciated.',
      'Feedback welcome!',
      'Suggestions please.',
      'Tips for old iron are always very welcome.',
      'We welcome any leads or suggestions.',
      'I would be very grateful for your thoughts.',
      'Any assistance would be appreciated.',
    ],
    ['You are welcome.', 'Your advice was taken.', 'We welcome all guests.', 'I appreciate your advice of last May.'],
  ),
  invitation(
    'looking-for',
    [
      `(looking|searching|asking|hoping|in need|in search) (for|of) (a|an|any|some|your|good|someone|somebody|people|anyone|${answers})`,
      `(need|want|seeking|wanted|requesting) * (${answers}) (on|for|from|about|please|pls)`,
      '(i|we) [(would|d|now)] (seek|seeking|ask for|request) your (guidance|help|advice|assistance)',
      '(i|we) need [some|your|a bit of] help [with|to|from|please|finding|choosing]',
      '(anyone|somebody|someone) (please|pls|plz)',
    ],
    [
      'Looking for a good dentist in Leeds.',
      'I need your advice on a tent.',
      'I need help choosing a bike.',
      'I seek your guidance on hens.',
    ],
    ['Looking back, it was fine.', 'She needs a nap.'],
  ),
  invitation(
    'help-me',
    [
      'help (me|us) (choose|decide|find|understand|pick|figure|out|settle|name|think|see|learn|make sense|fix|please)',
      '(please|pls|plz) help [me|us] !(share|reach|spread|get)',
      '(enlighten|educate|advise|correct|school|talk me out) (me|us)',
      '(could|can|would) [really|also] use (some|a|your) (help|advice|hand|tips|ideas|input|second pair)',
      'hit me with (your|some|it)',
      'prove me wrong',
      'change my mind',
    ],
    ['Help me choose a title.', 'Correct me if I’m wrong.'],
    ['He helped me a lot.', 'The coach advises teams.'],
  ),
  invitation(
    'if-you-have',
    [
      `if (you|u|anyone|anybody|someone) (have|has|got|know|knows|ve) * (${answers}|leads|better|a way|of|someone|anyone|a good|how|where|who)`,
      'if (you|anyone) (ve|has|have) (been|tried|done|used|lived|read|seen|faced|had)',
    ],
    ['If you have any tips, I’m all ears.', 'If anyone knows of a good plumber, shout.'],
    ['If you have time, come by.', 'If it rains, we stay.'],
  ),
  invitation(
    'ask-me',
    [
      'ask me anything',
      'ask (me|us|away)',
      'ama',
      '(happy|glad) to (answer|take|chat|discuss|hear|talk)',
      '(fire away|hit reply|reply here|write back|write to me|drop me a line)',
      '(send|drop|shoot) (me|us) a (message|dm|note|pm|mail|email) if (you|anyone|anybody)',
      'if (you|anyone|anybody) (want|wants|would like|d like|need|needs) to (know|hear|talk|chat|learn) * * * * * * [,] [just] (ask|find|message|dm|send|drop|ping) (me|us)',
    ],
    [
      'Ask me anything.',
      'Happy to answer your questions.',
      'Hit reply.',
      'Send us a note if you would like one too.',
      'If you want to know more about the loom, just message me.',
    ],
    ['They asked me twice.', 'She was happy to leave.', 'Send me a message to order.'],
  ),
  invitation(
    'floor-is-yours',
    [
      'over to you',
      'your turn',
      'the floor is yours',
      '(all ears|open to)',
      'i m (listening|reading)',
      `(open|up) (to|for) (${answers}|debate|discussion|correction|being wrong)`,
    ],
    ['Over to you!', 'I’m all ears.'],
    ['Hand it over.', 'Turn left.'],
  ),
  invitation(
    'let-us-talk',
    [
      '(let s|lets|let us) (talk|chat|discuss|debate|compare notes|hear it)',
      '(come|join) (and|to|us to) (talk|chat|discuss|debate|argue|say hi|say hello|tell)',
      '(answer|complete|fill in|fill out|take) (our|my|this|a) [(short|quick|little|brief)] (survey|poll|questionnaire)',
      'join the (conversation|discussion|debate)',
      'chime in',
      'weigh in',
    ],
    ['Let’s discuss it.', 'Chime in below.', 'Please fill in our short survey.'],
    ['We talked for hours.', 'The panel will discuss it.', 'The survey is closed.'],
  ),
  invitation(
    'wonder-with-you',
    [
      '(wonder|wondering) * (if|how|what|whether|who|where|why|which) (you|anyone|anybody|others|people|other people|everyone|folks)',
    ],
    ['I wonder how you deal with that.', 'Wondering if anyone has tried it.'],
    ['No wonder it broke.', 'I wonder if it will rain.'],
  ),
  invitation(
    'say-in-the-comments',
    [
      '(say|tell|answer|reply|respond|vote|explain|let me know|let us know|shout|name) * (in the|below|in) (comments|comment|replies|thread)',
      '!(no) comment (below|down below|with your|your|and tell|what|how|which)',
    ],
    ['Tell me in the comments.', 'Comment below with your story.'],
    ['No comment below standards.', 'The comments were closed.'],
  ),
];
