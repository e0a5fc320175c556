import type { CannedPhrase } from '../../../phrases/phrase.ts';

/** What replies and notices are made of when nobody in particular writes them, and Monday cheer. */
export const replies: readonly CannedPhrase[] = [
  {
    id: 'thanks-for-bringing-to-attention',
    kind: 'opening',
    pattern:
      '(thank you|thanks|many thanks) [(so much|very much)] for (bringing|flagging) (this|it|that|the (issue|matter)) to (our|my) attention',
    hits: ['Thank you for bringing this to our attention.', 'Many thanks for bringing the matter to my attention!'],
    misses: ['Thanks for bringing the buns.', 'It came to their attention.'],
    rewrites: [{ replace: 'thank you for telling us' }],
    mends: [['Thanks for bringing this to our attention.', 'Thank you for telling us.']],
  },
  {
    id: 'accept-our-apologies',
    kind: 'opening',
    pattern: 'please accept (our|my) [(sincere|sincerest|deepest|heartfelt|humble|profound)] (apologies|apology) for',
    hits: ['Please accept our sincerest apologies for the delay.', 'Please accept my apologies for the mix-up.'],
    misses: ['They accept our dog.', 'Please accept the parcel.'],
    rewrites: [{ replace: 'we are sorry for' }],
    mends: [['Please accept our sincerest apologies for the delay.', 'We are sorry for the delay.']],
  },
  {
    id: 'understand-your-frustration',
    kind: 'filler',
    pattern:
      '(we|i) [(completely|totally|fully|can|certainly|do)] [(completely|totally|fully|certainly)] (understand|appreciate|recognise|recognize) (your (frustration|disappointment|concern|concerns|dissatisfaction)|how (frustrating|disappointing|upsetting|inconvenient) (this|it|that) (must|can|may|might) (be|have been))',
    hits: ['We completely understand your frustration.', 'I appreciate how frustrating this must be.'],
    misses: ['Ann understands your dog.', 'It is frustrating, I know: the gate sticks.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'fell-short-of-expectations',
    kind: 'filler',
    pattern:
      '(fell short of|fallen short of|did not meet|didn’t meet|failed to meet|has not met|not lived up to|did not live up to) your expectations',
    hits: ['We are sorry that we fell short of your expectations.', 'Your stay did not meet your expectations.'],
    misses: ['I had no expectations.', 'The dress did not meet the hem.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'passed-to-the-relevant-team',
    kind: 'filler',
    pattern:
      '(forwarded|passed|escalated|shared|raised|relayed) (this|it|your (feedback|comments|concern|concerns|message|complaint|query)) [on] (to|with) (the|our) (relevant|appropriate|concerned|respective|right) (team|department|teams|departments|authority|authorities)',
    hits: ['We have forwarded your feedback to the relevant team.', 'I’ve escalated this to the concerned department.'],
    misses: ['He passed it to the right winger.', 'We shared the cake with the team.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'get-back-to-you-shortly',
    kind: 'closing',
    pattern:
      '(we|our team|someone from our team|a member of our team|one of our team|one of our agents|our support team) (will|’ll) (get back to you|be in touch|contact you|respond to you|revert to you|revert back to you) (as soon as possible|asap|shortly|at the earliest|in due course|at our earliest convenience)',
    hits: ['We will get back to you as soon as possible.', 'A member of our team will be in touch shortly.'],
    misses: ['I’ll get back to you on Monday.', 'They will be in touch by noon.'],
    rewrites: [{ field: 'we will answer you by …' }],
    mends: [['We will get back to you as soon as possible.', 'We will answer you by ….']],
  },
  {
    id: 'anything-else-we-can-help-with',
    kind: 'closing',
    pattern: [
      '^ [please] (let us know|let me know|do let us know) if there is anything else (we|i) can (help|assist) [you] with $',
      '^ [please] (let us know|let me know|do let us know) if there’s anything else (we|i) can (help|assist) [you] with $',
      '^ is there anything else (we|i) can (help|assist) [you] with [today] $',
    ],
    hits: [
      'Is there anything else we can help you with today?',
      'Let us know if there’s anything else we can assist with.',
    ],
    misses: ['Is there anything else to eat?', 'Let us know if there is anything else on the van.'],
    rewrites: ['remove-sentence'],
    mends: [
      ['The lift works again. Let us know if there’s anything else we can assist with.', 'The lift works again.'],
    ],
  },
  {
    id: 'happy-to-assist-further',
    kind: 'closing',
    pattern:
      '(we’d|we would|we are|we’re|our team is|our team would) [(be|only too|always|more than)] [(more than)] (happy|glad|delighted|pleased) to (assist|help) [you] (further|with any (questions|queries|further)|with your (query|queries|request))',
    hits: ['We’d be happy to assist you further.', 'We are always glad to help with any questions.'],
    misses: ['I’d be happy to help on Sunday.', 'We’re glad to help you move.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'kindly-revert',
    kind: 'closing',
    pattern: '(kindly|please) (revert|revert back) [(to (me|us)|at the earliest|asap|back)]',
    hits: ['Kindly revert back.', 'Please revert to us at the earliest.'],
    misses: ['Revert the commit, please.', 'They reverted to tea.'],
    rewrites: [{ replace: 'please reply' }],
    mends: [['Kindly revert to us.', 'Please reply.']],
  },
  {
    id: 'awaiting-your-positive-response',
    kind: 'closing',
    pattern:
      '(awaiting|waiting for|hoping for|looking forward to|anticipating|expecting) (your|a) (kind|positive|favourable|favorable|prompt|kind and prompt) (response|reply|revert|consideration)',
    hits: ['Awaiting your positive response.', 'Hoping for a favourable reply!'],
    misses: ['I got a positive response.', 'Waiting for your bus?'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'appreciate-your-business',
    kind: 'closing',
    pattern:
      '(we|i) [(truly|really|sincerely|greatly|deeply|very much)] (appreciate|value|thank you for) your (business|custom|loyalty|patronage|valued custom)',
    hits: ['We truly appreciate your business.', 'We value your loyalty!'],
    misses: ['We value your barn at a pound.', 'Your business is your own.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'have-a-great-day-everyone',
    kind: 'closing',
    pattern:
      '^ [(wishing you|wishing you all|and|have|wish you)] [all] (a|an) (great|wonderful|lovely|fantastic|amazing|blessed|productive|fabulous|awesome|nice|pleasant|beautiful) (day|week|weekend|evening|sunday|friday|monday) (ahead|ahead everyone|ahead all|everyone and all) $',
    hits: ['Have a great day ahead!', 'Have a productive week ahead.'],
    misses: ['Have a nice day, Ann.', 'There is a long day ahead.'],
    rewrites: ['remove-sentence'],
    mends: [['The lift works again. Have a great week ahead!', 'The lift works again.']],
  },
  {
    id: 'here-at-we-believe',
    kind: 'opening',
    pattern:
      '^ here at * * [,] we (believe|understand|know|pride|are committed|’re committed|are passionate|’re passionate|’re all about|are all about|strive|take pride|are proud|’re proud)',
    hits: ['Here at Mill Lane, we believe in slow bread.', 'Here at the bakery we’re passionate about rye.'],
    misses: ['Here at last, we sat.', 'Here at nine.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'we-are-a-family',
    kind: 'filler',
    pattern: [
      '(we’re|we are) [(not|more than)] (just|) (a|more than a) (team|company|business|workplace|brand|gym|school|club) [,|–|—|;] (we’re|we are) (a|like a|one big) [happy] family',
    ],
    hits: ['We’re not just a team, we’re a family.', 'We are more than a company – we’re one big family.'],
    misses: ['We are a family of five.', 'We’re more than a team short.'],
    rewrites: ['remove-sentence'],
    mends: [['The lift works again. We’re not just a team, we’re a family.', 'The lift works again.']],
  },
  {
    id: 'tis-the-season',
    kind: 'opening',
    pattern: '^ tis the season [(to be jolly|for giving|of giving|to give back|to be grateful|to be merry)]',
    hits: ['’Tis the season to give back!', 'Tis the season.'],
    misses: ['It is the season for leeks.', 'The season begins.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'rise-and-grind',
    kind: 'opening',
    pattern: [
      '^ (rise and grind|rise and hustle|hustle and grind|grind never stops|the grind never stops|the hustle never stops|monday motivation|motivation monday) (!|.|:|💪|🔥|everyone|,)',
      '^ [(so|now|and)] let’s (crush|smash|kill|get after|own|ace) (it|this week|this day|monday|the week|today|# |this year|our goals|those goals) [(together|everyone|team|people)] $',
    ],
    hits: ['Rise and grind!', 'Let’s own this week!'],
    misses: ['Grind the beans.', 'Let’s smash the plates.'],
    rewrites: ['remove-sentence'],
    mends: [['The lift works again. Let’s crush this week!', 'The lift works again.']],
  },
  {
    id: 'new-week-new-goals',
    kind: 'opening',
    pattern:
      '^ [(happy monday)] [!|,|.] new (week|month|quarter|day|season|chapter) [,|–|—|=] new (goals|opportunities|beginnings|mindset|energy|possibilities|challenges|adventures|blessings|intentions)',
    hits: ['New week, new goals!', 'New month, new opportunities: I will learn to solder.'],
    misses: ['A new week of rain.', 'New chapter: the goose.'],
    rewrites: ['remove'],
    mends: [['New month, new opportunities: I will learn to solder.', 'I will learn to solder.']],
  },
];
