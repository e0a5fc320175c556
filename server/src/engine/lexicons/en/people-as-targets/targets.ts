import type { MendablePhrase } from '../../../phrases/phrase.ts';

const hot = '[qualified|hot|warm|cold|high quality|inbound|better|new|fresh|ideal|more]';
const your = '(your|their|our|my|more|those|new|these|the|his|her)';
const get = '(generate|get|attract|capture|win|find|collect|drive|nurture|close|buy)';

/** Leads, prospects, funnels: the words that make targets of people. */
export const targets: readonly MendablePhrase[] = [
  {
    id: 'generate-leads',
    pattern: [
      '(generate|get|attract|find|collect|capture|win) [new|qualified|quality|high quality|hot|warm|inbound] leads',
      '(generate|get|attract|find|collect|capture|win) more [new|qualified|quality|high quality|hot|warm|inbound] leads',
    ],
    hits: ['We help you generate leads.', 'How to get more qualified leads.'],
    misses: ['She leads the choir.', 'This road leads to Cork.'],
    rewrites: [{ replace: ['meet people who are interested', 'meet more people who are interested'] }],
    mends: [
      ['A stall by the door helps us generate leads.', 'A stall by the door helps us meet people who are interested.'],
    ],
  },
  {
    id: 'leads',
    pattern: [
      '(qualified|hot|warm|cold|inbound|outbound|quality|unqualified|b2b|b2c|dead|stale) leads',
      `${get} [your|our|my|more|new|those|these|the] ${hot} leads`,
      '(#|more|new|your|their|our|my|of|some|no|fewer|enough) [new|inbound|b2b] leads !(to|the|into|up|off|singer|developers|devs|actors|our|a|an|his|her|us|me|them|on what|on where|on who|on how|on why|on which|in the|in a|in this|on the|about the)',
      '(lead magnet|lead magnets|lead gen|lead generation|leadgen|lead nurturing|lead scoring|lead flow|lead list|cost per lead)',
    ],
    hits: [
      'Our hot leads went cold.',
      'That post brought 42 leads.',
      'Grab my lead magnet.',
      'Lead generation made easy.',
    ],
    misses: [
      'She leads us home.',
      'Jasmine Stone ’17 leads our class.',
      'One thing leads to another.',
      'The police have new leads to follow.',
      'The message gives no leads on what to do next.',
      'Our lead singer is ill.',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'prospects',
    pattern: [
      '!(better|improve|improving|improves|hurt|hurts|damage|limit|about) (your|our|my|their|ideal|perfect|qualified|warm|cold|hot|target|b2b) prospects !(of|for|are bleak|in life)',
      '(message|email|call|dm|reach|convert|close|nurture|attract|target|pitch) [new|more|the right|your|cold|warm] prospects',
      '(your|a|ideal|every|each) [ideal|perfect|cold|warm] prospect (’s|s|is|wants|needs|to|will|into|who)',
    ],
    hits: [
      'Your prospects are waiting.',
      'How to convert prospects.',
      'When a prospect says no, when a prospect is busy.',
    ],
    misses: [
      'It will improve their prospects.',
      'Job prospects are bleak.',
      'The club’s young prospects scored.',
      'He prospects for gold.',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'target-audience',
    pattern: [
      // "Target audience:" heads a leaflet or a lesson, and names for whom it is made.
      '!(the) (target|targeted) (audience|audiences) !(:|of|for this|is|are|for the)',
      '(reach|know|define|find|hit|grow|attract|engage|convert|influence|build|identify|in front of|with|to) the (target|targeted) (audience|audiences)',
      '(target|targeted) (customer|customers|market|demographic|demographics|buyer|buyers|client|clients|reader|readers|persona)',
      '(targeting|target|targets) (the right|your ideal|ideal|your) (people|audience|audiences|customers|clients|buyers|users|prospects|person)',
    ],
    hits: ['Know your target audience.', 'You are targeting the right people.'],
    misses: [
      'They hit the target.',
      'The drug targets a protein.',
      'My target is ten miles.',
      'I shop at Target.',
      'The target audience of this lesson is weavers.',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'ideal-client',
    pattern: [
      '(ideal|buyer|customer) (avatar|avatars|persona|personas|client avatar|customer avatar|customer profile|icp)',
      '(your|my|our) (icp|dream client|dream clients|ideal client|ideal clients|dream customer|dream customers|ideal customer|ideal customers) !(gig|job|work|project)',
    ],
    hits: ['Who is your ideal client?', 'Write down your customer avatar.', 'our ICP'],
    misses: ['An ideal day.', 'The client of my dreams.', 'It is my dream client gig.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'funnel',
    pattern: [
      '(sales|marketing|conversion|content|email|webinar|acquisition|lead|linkedin|high ticket|automated|profitable) (funnel|funnels)',
      '(your|our) funnel !(of|for|cake|web|cloud|spider|the|into)',
      '(enter|entering|build|building|built) (my|a|the|this) funnel !(of|for|cake|web|cloud|spider|in|with|and)',
      '(top|middle|bottom) of (funnel|the funnel|your funnel)',
    ],
    hits: ['Build a sales funnel.', 'Your funnel is leaking.', 'Bottom of the funnel content.'],
    misses: [
      'The funnel cloud passed.',
      'A funnel of paper.',
      'Pour it through the kitchen funnel.',
      'The funnel in her kitchen',
    ],
    rewrites: [],
    mends: [],
  },
  {
    id: 'convert-people',
    pattern: [
      `(convert|converts|converting|turn|turns|turning|transform|transforms|transforming) ${your} (followers|readers|visitors|subscribers|audience|connections|strangers|viewers|likes|views|prospects|traffic|comments|commenters|lurkers|fans|community|conversations) into [paying|loyal|high paying|real|new|more] (customers|clients|buyers|leads|sales|revenue|cash|money|customers for life|dollars|income|calls|meetings|profit|deals|pipeline)`,
      '(convert|turn|turning|converting) (followers|readers|visitors|subscribers|connections|strangers|viewers|lurkers|likes|views|browsers|comments|conversations) into [paying|loyal|high paying|real|new|more] (customers|clients|buyers|leads|sales|revenue|cash|money|dollars|income|calls|meetings|profit|deals|pipeline)',
      '(convert|converting|converts) (your|more|those) (followers|visitors|readers|subscribers|prospects|audience)',
    ],
    hits: [
      'Turn your followers into paying clients.',
      'It converts strangers.  Turning strangers into buyers.',
      'Convert more visitors.',
    ],
    misses: ['Turn the oven into a shelf.', 'Convert the barn into a hall.', 'They turned strangers into friends.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'capture-audience',
    pattern: [
      '(capture|captures|capturing|hook|hooks|grab|grabs|grabbing|own|monetise|monetize|monetizing|monetising|leverage|exploit) [the attention of] (your|an|their|my|our) [whole|entire|target] (audience|audience’s attention|followers|following|community|readers|subscribers|email list)',
    ],
    hits: ['How to capture your audience.', 'Monetize your community.'],
    misses: ['She captured the light.', 'A captive audience.'],
    rewrites: [],
    mends: [],
  },
];
