import { clicheOf, type MachineCliche } from '../../machineVoice.ts';

const strong = clicheOf('strong');
const weak = clicheOf('weak');

/** How generated posts open, call for attention and announce what they are about to say. */
export const hooks: readonly MachineCliche[] = [
  strong(
    'sit-with-that',
    '^[just|now] (sit with|pause on|let yourself sit with) (that|this|it) [for a (moment|second|minute|while)] $',
    ['Sit with that.', 'Just pause on this for a moment.'],
    ['Sit with that lady over there.', 'I had to sit with it all night.'],
  ),
  strong(
    'goodbye-and-hello',
    'say (goodbye|farewell|bye|bye bye|so long) to * * * (and|,) [and] [say] (hello|hi) to',
    ['Say goodbye to clutter and hello to calm.', 'Say farewell to long queues, and say hello to soup.'],
    ['Say goodbye to your aunt.', 'Say hello to Ann.'],
  ),
  strong(
    'welcome-to-the-future-of',
    '^welcome to the (future of|new era of|next generation of|age of|era of) _',
    ['Welcome to the future of baking.', 'Welcome to the new era of hiring!'],
    ['Welcome to the village hall.', 'They welcome the future.'],
  ),
  weak(
    'why-this-matters',
    [
      "^[and|but|so] (here's|here is) why (this|that|it) (matters|is important|should matter) [(to you|more than ever|now|so much|for you|for all of us)]",
      '^[and|but|so] why (does|should) (this|it|that|any of this) matter [(to you|now|so much|for you)] $',
      '^why (this|it) matters :',
    ],
    ['Here’s why that matters.', 'So why does it matter?', 'Why this matters: we all eat.'],
    ['Why does the colour of the lid matter?', 'It matters to us.'],
  ),
  weak(
    'heres-what',
    "^[but|and|so] (here's|here is) what (most people|most|nobody|no one|few people|many people|changed|actually works|really works|really matters|actually matters|surprised me|struck me|stood out|we learned|I learned|I've learned|I realised|I realized|I discovered)",
    ['But here’s what most people forget.', 'Here is what I learned: soup keeps.'],
    ['Here’s what Ann brought.', 'Here is what to pack: boots.'],
  ),
  weak(
    'want-to-know-the-best-part',
    '^(want to know|wanna know|you know|do you know|you want to know) (the (best|crazy|craziest|real|scary|funny|wild|sad|worst|beautiful|interesting) (part|thing|truth|reason)|what the (best|crazy|craziest|real|wild|funny) part is|my secret|a secret|what’s (wild|crazy|funny|even better)) ?',
    ['Want to know the best part?', 'You know what’s wild?'],
    ['Do you know the way?', 'You know the best route to Hull.'],
  ),
  weak(
    'the-wild-part',
    '^[and|but] (the|here’s the) (wild|craziest|scary|scariest|strange|surprising|beautiful|weird|weirdest|ironic|sad|wildest|funny|uncomfortable|interesting|magical) (part|thing|truth|bit) (?|:)',
    ['The wild part?', 'And the scariest thing: it worked.'],
    ['The funny part comes late in the film.', 'A strange thing in the pond.'],
  ),
  weak(
    'let-me-explain',
    '^[but|so|and] let me (explain|break (it|this|that) down|paint you a picture|paint a picture|put it this way|tell you why|tell you something|say that again|say it again|repeat that|rephrase) [for you] $',
    ['Let me explain.', 'Let me paint you a picture.'],
    ['Let me explain the lock to her.', 'Let me in.'],
  ),
  weak(
    'lets-talk-about',
    '^[so] (let’s|let us) (talk about|address|acknowledge|unpack|get into) (it|this|that|the elephant in the room|what|why|how|something|the one thing|a topic)',
    ['Let’s talk about something.', 'So let’s address the elephant in the room.'],
    ['Let’s talk on Friday.', 'Let us go to the shop.'],
  ),
  weak(
    'sound-familiar',
    '^[does] [(this|that|any of this|any of that)] (sound|sounds|feel|feels) familiar [(to you|to anyone)] ?',
    ['Sound familiar?', 'Does any of this sound familiar?'],
    ['Her voice was familiar.', 'It does sound familiar to Sam.'],
  ),
  weak(
    'you-are-not-alone',
    '^[(if this is you|if so|if (you|that|this) * * * *)] [,] (you’re|you are) (not|definitely not|far from) alone $',
    ['You’re not alone.', 'If this feels heavy, you are not alone.'],
    ['You’re not alone in the car.', 'He is alone.'],
  ),
  weak(
    'think-about-it',
    '^[just|now] think about (it|that|this) [for a (second|moment|minute|sec)] $',
    ['Think about it.', 'Just think about that for a second.'],
    ['I will think about it on the bus.', 'Think about bread.'],
  ),
  weak(
    'and-honestly',
    '^(and|but|because) (honestly|frankly|truthfully|you know what) ?',
    ['And honestly?', 'But you know what?'],
    ['Honestly, it rained.', 'And honestly the soup was fine.'],
  ),
  weak(
    'this-is-your-sign',
    '^[so|and] (this is|consider this|take this as|here’s|here is|let this be) your (sign|permission|permission slip|reminder|invitation|cue|wake up call|nudge) [(to|that)]',
    ['This is your sign to rest.', 'Consider this your permission slip.'],
    ['Your sign fell off the shop.', 'It is your invitation, so choose the card.'],
  ),
  weak(
    'ive-been-reflecting',
    '^[(lately|recently|this week|this year)] [,] (I’ve been|I have been|been) (reflecting|reflecting a lot|thinking a lot|thinking deeply|sitting with|pondering|mulling over)',
    ['I’ve been reflecting on rest.', 'Lately, I have been thinking a lot about bread.'],
    ['I have been thinking of moving.', 'The lamp has been reflecting light.'],
  ),
  weak(
    'buckle-up',
    '^[so|now|and] [so] (buckle up|strap in|grab a coffee|grab your coffee|get comfortable|stay with me|bear with me here|hear me out) (,|:|—|–|.|!|because)',
    ['Buckle up, it is long.', 'Stay with me.'],
    ['Buckle up your boots.', 'Hear me out of the window.'],
  ),
  weak(
    'enter-the-hero',
    '^[and] enter :',
    ['Enter: the slow cooker.', 'And enter: my sister.'],
    ['Enter by the side door.', 'Press enter.'],
  ),
  weak(
    'the-takeaway-is',
    '^[the|my|our|one] (key|main|big|biggest|real|one|simple|core) (takeaway|lesson|insight|learning|truth|message|realization|realisation) (:|?|—|is that|is this)',
    ['My biggest lesson: sleep.', 'The real insight is that hens know.'],
    ['The main lesson is at nine.', 'A key for the van.'],
  ),
];
