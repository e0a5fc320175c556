import type { Leftover } from '../../machineVoice.ts';

const away: readonly Leftover['rewrites'][number][] = ['remove-sentence'];

/** Notes that text generators put around a text: what was changed, what to fill in, how it may be used. */
export const notes: readonly Leftover[] = [
  {
    id: 'below-is-a-post',
    kind: 'introduction',
    pattern: [
      '^(below is|below you’ll find|below you will find|following is) (a|an|the|your|my) * * (LinkedIn|Instagram|Facebook|Twitter|X|social media) (post|caption|tweet|update|carousel) * * * * :',
      '^(below is|below you’ll find|below you will find) (a|an|your) [more] (polished|revised|rewritten|refined|improved|concise|engaging|professional|shortened) * (version|draft|post|caption|text) * * * * :',
    ],
    hits: ['Below is a LinkedIn post about your hens:', 'Below you’ll find a polished version of your text:'],
    misses: ['Below is the map:', 'Below is a list of the stalls:'],
    rewrites: [],
    mends: [['Below is a LinkedIn post about hens: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'here-is-the-corrected-post',
    kind: 'introduction',
    pattern:
      '^(here’s|here is) (the|your) (corrected|finalised|finalized|formatted|reformatted|rewritten|shortened|refined|updated) (LinkedIn|Instagram|Facebook|Twitter|social media|) (post|caption|tweet|copy|text) * * * * :',
    hits: ['Here’s the corrected LinkedIn post:', 'Here is your corrected caption with shorter lines:'],
    misses: ['Here is the revised timetable:', 'Here’s the text of the letter:'],
    rewrites: [],
    mends: [['Here’s the corrected caption: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'any-changes-to-the-post',
    kind: 'offer',
    pattern:
      '^[just|please] let me know if (you’d like|you would like|you want|you need|there are) (any|further|more|additional|some) (changes|adjustments|tweaks|revisions|edits|modifications|variations|refinements) [(to|of|on) (the|this|your) (tone|post|caption|text|draft|wording|length|version|copy)] $',
    hits: ['Let me know if you’d like any changes!', 'Let me know if you want further tweaks to the tone.'],
    misses: ['Let me know if you want any changes to the wedding menu.', 'I will make the changes you want.'],
    rewrites: away,
    mends: [['The hens lay again. Let me know if you’d like any tweaks to the tone!', 'The hens lay again.']],
  },
  {
    id: 'this-version-keeps',
    kind: 'offer',
    pattern:
      '^this (version|rewrite|revision|draft|caption) (keeps|maintains|captures|strikes|balances|highlights|preserves|emphasizes|emphasises|uses|is designed|is crafted|is tailored) * * * * (tone|voice|professional|engaging|conversational|concise|call to action|hook|readable|authentic|audience|LinkedIn|Instagram) * * * * * $',
    hits: [
      'This version keeps your tone while being more concise.',
      'This caption is designed to be engaging and short.',
    ],
    misses: ['This version keeps the old door.', 'This draft is cold in the hall.'],
    rewrites: away,
    mends: [['The hens lay again. This version keeps the tone warm and professional.', 'The hens lay again.']],
  },
  {
    id: 'i-have-rewritten-your-post',
    kind: 'offer',
    pattern:
      '^I’ve (rewritten|polished|tightened|crafted|revised|reworked|shortened|refined|rephrased|adjusted|kept|softened) (your (post|caption|text|draft|message|copy|paragraph|wording)|the (tone|wording|language)|it (concise|professional|short and|conversational)) * * * * * * $',
    hits: ['I’ve polished your draft to sound more natural.', 'I’ve kept the tone warm and friendly.'],
    misses: ['I’ve rewritten the menu for spring.', 'I’ve kept the receipt.'],
    rewrites: away,
    mends: [['The hens lay again. I’ve kept the tone warm and friendly.', 'The hens lay again.']],
  },
  {
    id: 'provide-more-details',
    kind: 'offer',
    pattern:
      '^[if you] [please|could you|can you|could you please] (provide|share|give me|paste|send me) (more|additional|some|the|a few|a bit more|your) * (details|context|information|text|draft|content) * * * * [and|so] [that] (I can|I’ll|I will) (help|create|tailor|write|craft|draft|generate|refine|rewrite|polish) * * * * * $',
    hits: [
      'Please provide more details so I can tailor the post.',
      'Share your draft and I’ll rewrite it for LinkedIn.',
    ],
    misses: ['Please provide more details so we can find your parcel.', 'Share the bread and I will write to Ann.'],
    rewrites: away,
    mends: [['The hens lay again. Please provide more context so I can tailor the post.', 'The hens lay again.']],
  },
  {
    id: 'replace-the-placeholders',
    kind: 'offer',
    pattern:
      '^[note|tip|reminder] [:] [(be sure to|don’t forget to|remember to|just|make sure to|make sure you)] (replace|fill in|update|customize|customise|swap out) (the|any|all|all the) (placeholder|placeholders|bracketed|brackets|text in brackets|information in brackets|details in brackets|bracketed text|bracketed sections|bracketed details) * * * * * * $',
    hits: ['Replace the placeholders with your own details.', 'Note: be sure to fill in the brackets before posting.'],
    misses: ['Replace the bulb.', 'The placeholders hold seats.'],
    rewrites: away,
    mends: [['The hens lay again. Remember to replace the placeholders before posting.', 'The hens lay again.']],
  },
  {
    id: 'no-personal-feelings',
    kind: 'self',
    pattern: [
      'I (don’t|do not|can’t|cannot) have (personal (opinions|experiences|beliefs|feelings|emotions)|feelings or|emotions or|opinions or|personal experiences or)',
      'I (was|am|’m) (trained|developed|created) by (OpenAI|Anthropic|Google DeepMind|Meta AI|Mistral AI)',
    ],
    hits: ['I don’t have personal opinions, but hens are fine.', 'I was trained by OpenAI.'],
    misses: ['I do not have personal experience of hens.', 'I was trained by Ann.'],
    rewrites: away,
    mends: [['The hens lay again. I don’t have personal opinions on it.', 'The hens lay again.']],
  },
  {
    id: 'cannot-browse',
    kind: 'self',
    pattern:
      'I (can’t|cannot|am unable to|’m unable to|am not able to|’m not able to) [directly] (access|open|browse|visit|view) (external (links|websites|content|sites|urls|files)|the content of (external|that link|this link|the link)|links directly|urls directly)',
    hits: ['I can’t access external links.', 'I’m unable to browse external websites.'],
    misses: ['I cannot open the window.', 'I can’t access the site from work.'],
    rewrites: away,
    mends: [['The hens lay again. I’m unable to open external links.', 'The hens lay again.']],
  },
  {
    id: 'hashtags-label',
    kind: 'label',
    pattern: '^[relevant|top|best|popular] hashtags :',
    hits: ['Hashtags:', 'Relevant hashtags: #bread'],
    misses: ['I count hashtags: ten.', 'No hashtags here.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'call-to-action-label',
    kind: 'label',
    pattern:
      '^(cta|call to action|call-to-action|opening hook|closing cta|soft cta|post copy|caption copy|post caption|body copy) :',
    hits: ['CTA: come on Friday.', 'Call to action:'],
    misses: ['A call to action from the mayor.', 'The copy of the post'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'optional-label',
    kind: 'label',
    pattern: '^optional : (add|include|tag|attach|insert|mention|end with|pair with|use)',
    hits: ['Optional: tag your team.', 'Optional: add a photo of the hens'],
    misses: ['An optional extra', 'Optional: bread.'],
    rewrites: away,
    mends: [['The hens lay again.\nOptional: add a photo of the hens', 'The hens lay again.']],
  },
];
