import type { Leftover } from '../../machineVoice.ts';

const away: readonly Leftover['rewrites'][number][] = ['remove-sentence'];
const text =
  '(post|posts|tweet|tweets|caption|captions|thread|announcement|announcements|version|versions|draft|drafts|message|messages|bio|bios|text|copy|description|descriptions|article|newsletter|title|titles|slogan|slogans|tagline|taglines|email|invitation|rewrite|rewording|paragraph|headline|headlines|hook|hooks|reply|blurb|carousel)';
const place =
  '(LinkedIn|Instagram|Facebook|Twitter|X|TikTok|Threads|Bluesky|Mastodon|newsletter|website|blog|social media)';
const assent =
  '(certainly|absolutely|of course|sure|sure thing|definitely|happy to help|got it|no problem|great idea|great question)';
const here = '(here’s|here is|here are|below is|below are|below you’ll find|this is)';
const quality =
  '(punchy|punchier|catchy|catchier|polished|engaging|compelling|captivating|professional|concise|friendly|friendlier|warmer|attention grabbing|eye catching|heartfelt|upbeat|uplifting|conversational|impactful|witty|scroll stopping|ready to use|ready to post|optimized|optimised)';
const tone =
  '(tone|wording|emojis|emoji|hashtags|caption|hook|call to action|cta|shorter|punchier|casual|formal|playful|professional|engaging|conversational|friendlier|catchier|LinkedIn|Instagram|Twitter|Facebook|TikTok|hashtag|tagline|phrasing)';

/** What text generators say in English around a text that they hand over, by the shape of it. */
export const handed: readonly Leftover[] = [
  {
    id: 'assented',
    kind: 'introduction',
    pattern: [
      `^ ${assent} [,|–|—] ${here} (a|an|your|some|the|#|two|three|four|five|a few|several) * * ${text} [*] [,] * * * * :`,
      `^ ${assent} [,|–|—] ${here} (a|an|your|some|#|two|three|four|five|a few|several) * * ${text} * * * * $`,
    ],
    hits: [
      'Sure, here’s a cheerful tweet about the school fair:',
      'Certainly, here are three warm captions for your page:',
      'Of course, below is a short announcement for your team.',
    ],
    misses: ['Sure, here is the key.', 'Of course, here’s a chair for your aunt.'],
    rewrites: [],
    mends: [['Sure, here’s a cheerful caption for you: the hens lay again.', 'the hens lay again.']],
  },
  {
    // After an assent in a sentence of its own: "Certainly! Below is …".
    id: 'after-an-assent',
    kind: 'introduction',
    pattern: [
      `^ ${here} (a|an|your|some|the|#|two|three|four|five|a few|several) * * ${text} [*] [,] * * * * :`,
      `^ ${here} (a|an|your|some|#|two|three|four|five|a few|several) * * ${text} * * * * $`,
    ],
    hits: ['Here’s a warm announcement for your school fair:', 'Below is a short post in a friendly voice.'],
    misses: ['Here is a chair for your aunt:', 'Below is the map.'],
    rewrites: [],
    mends: [['Of course! Here’s a warm message for Ann: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'here-is-a-catchy-text',
    kind: 'introduction',
    pattern: [
      `^ (here’s|here is|here are|below is|below are) (a|an|your|some|#|two|three|five|a few|several) [_] [(and|,)] ${quality} * ${text} * * * * :`,
      `^ (here’s|here is|below is) (a|an|the|your) * ${text} (with|in) (a|an) [_] [(and|,)] ${quality} * tone * * :`,
      `^ (here’s|here is|below is) (a|an|the|your) * ${text} (with|in) (a|an) * [(and|,)] * tone * * :`,
      `^ (here’s|here is|below is) (a|an|your) * (draft|template|version|text|copy) (you can|for you to|that you can) (adapt|use|customize|customise|post|tweak|copy|edit|share|paste) * * * * :`,
      '^ (here’s|here is|below is) (a|an) [(more|slightly)] * (take|version|rewrite|reworking|rendition|phrasing) (on|of|for) your * * :',
      `^ (here’s|here is|here are|below is) (a|an|some|#|three|five|a few) * * ${text} for your * [${place}] (post|profile|page|account|shop|store|business|salon|bakery|café|restaurant|team|event|launch|brand|company|school) * * :`,
    ],
    hits: [
      'Here are some catchy taglines for the fair:',
      'Here’s a revised version with a friendlier tone:',
      'Here is a draft you can adapt for your newsletter:',
    ],
    misses: ['Here is the draft of the lease:', 'Here’s a catchy tune for Saturday:'],
    rewrites: [],
    mends: [['Here’s a punchy caption for Friday: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'shall-i-change-it',
    kind: 'offer',
    pattern: [
      `^ (would you like me to|do you want me to|want me to|should I|shall I) * (make|rewrite|rephrase|shorten|add|include|adjust|tweak|change|adapt|tailor|create|suggest|provide|turn|polish|write) * * * ${tone} * * * * $`,
      '^ (would you like me to|do you want me to|want me to|shall I|should I) turn (this|it|that) into (a|an) * (carousel|script|thread|post|newsletter|email|caption|reel|tweet) * * $',
      `^ (would you like|do you want) (a|another|an|some) (version|variation|alternative|variations|versions|alternatives|options) * * * ${tone} * * * $`,
      `^ * let me know if you(’d like| want| would like| prefer| need) (it|this|a|something|the text|the post) [(to be|version)] * ${tone} * * * * $`,
      '^ [just] let me know if you(’d like| want| would like) (it|this|this one) [to be] [(more|a bit|a little|even)] (formal|playful|casual|shorter|longer|concise) * * * $',
    ],
    hits: ['Would you like me to make it shorter or add some emojis?', 'Do you want a version with a friendlier tone?'],
    misses: ['Would you like me to add a chair?', 'Want me to make the tea or cut the cake?'],
    rewrites: away,
    mends: [['The hens lay again. Would you like me to add some emojis?', 'The hens lay again.']],
  },
  {
    id: 'hope-it-meets-your-needs',
    kind: 'offer',
    pattern: [
      `^ (I hope|hope) (this|the) * ${text} (meets|meet|fits|suits|matches|works for|captures|aligns with|hits|strikes|is what) * * (your|you) * * * $`,
      `^ (feel free to|you can|you may|don’t forget to|remember to) * (adjust|tweak|customize|customise|modify|adapt|personalize|personalise|tailor) (it|this|the details|as needed|the ${text}) * * (brand|voice|tone|style|audience|needs|preferences|liking|business) * * $`,
    ],
    hits: ['I hope this post meets your needs!', 'Feel free to adapt the details to your brand voice!'],
    misses: [
      'I hope this post helps someone.',
      'I hope this post helps those of you who bake.',
      'Feel free to adapt the recipe to your oven.',
    ],
    rewrites: away,
    mends: [['The hens lay again. I hope this announcement meets your needs!', 'The hens lay again.']],
  },
  {
    id: 'cannot-help-with-that',
    kind: 'self',
    pattern: [
      '^ (I’m|I am) sorry [,] but I (can’t|cannot|am unable to|’m unable to|am not able to) (help|assist|comply|fulfill|fulfil) [you] [with] (that|this|that request|this request) $',
      '^ (I’m|I am) sorry [,] but I (can’t|cannot|am unable to|’m unable to) (provide|generate|create|write|produce) * * (content|request|text|post|information) * * $',
    ],
    hits: ['I’m sorry, but I can’t assist with that request.', 'I am sorry, but I cannot create that content.'],
    misses: ['I’m sorry, but I can’t help with the fair.', 'I am sorry, but I cannot come.'],
    rewrites: away,
    mends: [['The hens lay again. I’m sorry, but I can’t help with that request.', 'The hens lay again.']],
  },
];
