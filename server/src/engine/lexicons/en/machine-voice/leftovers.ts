import type { Leftover } from '../../machineVoice.ts';

/** What text generators say in English to whoever asked for a text. */
export const leftovers: readonly Leftover[] = [
  {
    id: 'here-is-a-post',
    kind: 'introduction',
    pattern: [
      "^(here's|here is|here are) (a|an|the|your|my|some|#|two|three|five|several) [sample|polished|possible|short|professional|engaging|compelling|suggested|revised|catchy|new|quick|concise|casual|draft|ready to use|ready to post|potential] [draft|drafts] [for a|of a|for your|of your] [sample|polished|possible|short|professional|engaging|compelling|suggested|catchy|concise] [LinkedIn|Instagram|Facebook|Twitter|X|Threads|Bluesky|Mastodon|TikTok|social media] (post|posts|caption|captions|tweet|tweets|thread|carousel) [option|options|idea|ideas|draft|drafts] * * :",
      "^(here's|here is) (a|an|the|your) [sample|polished|short|professional|engaging|compelling|suggested|revised|catchy] [LinkedIn|Instagram|Facebook|Twitter|X|social media] (post|caption|tweet|thread|carousel) (for|about|on|based on|announcing|that|in|with|you can use|tailored|highlighting|celebrating|promoting|summarizing|summarising|showcasing|optimized) * * * * :",
    ],
    hits: [
      'Here’s a LinkedIn post:',
      'Here are three engaging Instagram captions:',
      "Here's a polished LinkedIn post announcing your new bakery:",
    ],
    misses: ['Here is a post I kept for a year.', 'Here’s a gate post and a hammer.'],
    rewrites: [],
    mends: [['Here’s a LinkedIn post: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'here-is-a-draft',
    kind: 'introduction',
    pattern:
      "^(here's|here is) (a|the|your|my) [first|rough|polished|possible|revised|short] (draft|rewrite|rewritten version|reworded version|paraphrase|rewording) [(of|for) (your|a|the|this) * (post|caption|text|message|announcement|article|email|story|bio|update|newsletter|tweet)] [(you can use|based on *)] :",
    hits: ['Here is a draft of your post:', 'Here’s a rewrite:'],
    misses: ['Here’s a draft from the window.', 'Here is the draft beer list.'],
    rewrites: [],
    mends: [['Here’s a rewrite: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'here-is-a-version',
    kind: 'introduction',
    pattern: [
      "^(here's|here is) (a|the|your) * (polished|revised|improved|refined|rewritten|humanized|humanised|shortened|condensed|punchier|tightened|updated|reworked|enhanced) [and * *] (version|post|draft|caption|text) * * * * :",
      "^(here's|here is) (a|the|your) (shorter|more concise|more engaging|more professional|more casual|more conversational|friendlier|punchier|tighter|warmer|more natural|more human|clearer|simpler|catchier) (version|post|draft|caption|take|rewrite) * * :",
    ],
    hits: ['Here’s a shorter version:', 'Here is a more engaging version for LinkedIn:'],
    misses: ['Here is the short version of the walk.', 'Here’s a version of the song.'],
    rewrites: [],
    mends: [['Here’s a shorter version: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'here-are-options',
    kind: 'introduction',
    pattern:
      '^(here are) (#|two|three|four|five|a few|some|several) * (options|versions|variations|alternatives|hooks|headlines|taglines) (for|of|you can) [your|a|the] [LinkedIn|Instagram|Facebook|social media] [post|posts|caption|captions|tweet|use|choose from|bio|announcement|headline|tone|opening] * * :',
    hits: ['Here are three options for your post:', 'Here are a few versions you can use:'],
    misses: ['Here are three options for lunch.', 'Here are some pears.'],
    rewrites: [],
    mends: [['Here are three options for your post: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'certainly-here',
    kind: 'introduction',
    pattern: [
      "^(certainly|absolutely|of course|sure|sure thing|great question) [!|,|–|—] [here's|here is|here are] (a|an|your|the|some|three|five|#) * * * (post|posts|caption|captions|tweet|draft|version|versions|rewrite|hashtags) * * * * :",
      '^(certainly|absolutely|sure thing) (!|,) (I’d be happy|I would be happy|I can|let me) (to|help) [help] * (you|with|write|draft|create|craft|rewrite) * * * *',
    ],
    hits: ['Certainly, here’s a short post about your hens:', 'Sure, here are some hashtags you can use:'],
    misses: ['Sure, here is the key.', 'Of course, here we are again.'],
    rewrites: [],
    mends: [['Sure, here’s a short post for you: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'ready-to-post',
    kind: 'introduction',
    pattern:
      "^(here's|here is) [a|your|the] * * [,] (ready to (copy|paste|post|publish|use|share|copy and paste)|copy and paste ready|copy paste ready) * * :",
    hits: ['Here’s a text ready to copy and paste:', 'Here is your caption, ready to post:'],
    misses: ['The bread is ready to share.', 'Here is a bed ready to use.'],
    rewrites: [],
    mends: [['Here’s a text ready to post: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'would-you-like-me-to',
    kind: 'offer',
    pattern:
      '^(would you like me to|do you want me to|want me to|should I|shall I) * (rewrite|rephrase|shorten|tailor|adapt|adjust|tweak|polish|refine|expand|draft|make|turn|create|generate|tone) (it|this|the|a|another|more|some|one|versions|variations|down) * * * (post|tone|version|versions|caption|captions|shorter|longer|casual|professional|formal|engaging|hashtags|LinkedIn|Instagram|Twitter|thread|carousel|audience|style|draft|punchier|conversational)',
    hits: ['Would you like me to make it shorter?', 'Want me to turn this into a LinkedIn carousel?'],
    misses: ['Would you like me to make the tea?', 'Should I draft the bench plan?'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. Would you like me to make it shorter?', 'The hens lay again.']],
  },
  {
    id: 'let-me-know-if-you-would-like',
    kind: 'offer',
    pattern:
      "^(let me know|just let me know|feel free to let me know) if (you'd like|you would like|you want|you need) [me to] * * * (tone|version|versions|post|caption|hashtags|rewrite|rephrase|shorten|shorter|longer|tailored|adjustments to the|tweaks|revisions|more formal|more casual|punchier|variations|wording) * * * $",
    hits: ['Let me know if you’d like me to adjust the tone!', 'Let me know if you want a shorter version.'],
    misses: ['Let me know if you would like some bread.', 'Let me know if you want me to feed the cat.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. Let me know if you’d like me to adjust the tone!', 'The hens lay again.']],
  },
  {
    id: 'feel-free-to-adjust',
    kind: 'offer',
    pattern:
      '^(feel free to|you can|you may want to) * (adjust|tweak|customize|customise|modify|edit|adapt|personalize|personalise|tailor) * (this post|this text|the tone|this caption|this draft|the wording|this template|the hashtags|the post|this message|it to fit|it to match|it to suit|it as needed|this to fit|this to match|this as needed|the details) * * * * $',
    hits: ['Feel free to tweak this post to fit your style.', 'You can adjust the tone as needed.'],
    misses: ['You can adjust the saddle.', 'Feel free to edit the wiki.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. Feel free to tweak this post to fit your style.', 'The hens lay again.']],
  },
  {
    id: 'hope-this-version',
    kind: 'offer',
    pattern:
      '^(I hope|hope) (this post|this version|this draft|this caption|this rewrite|this text) * (helps|works|captures|resonates|meets|fits|suits|hits) * * * * $',
    hits: ['I hope this version captures your voice!', 'Hope this draft helps.'],
    misses: ['I hope this bread helps.', 'I hope this version of the song sells.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. I hope this version captures your voice!', 'The hens lay again.']],
  },
  {
    id: 'as-an-ai',
    kind: 'self',
    pattern:
      'as (an AI|an AI language model|a large language model|a language model|an AI assistant|an AI model|an artificial intelligence|a virtual assistant) [developed by _|trained by _|created by _] !(company|startup|engineer|researcher|lab|team|consultant|tool|user|developer|student|teacher|founder|professional|enthusiast|architect|first|native|agency|leader)',
    hits: ['As an AI language model, I have no hens.', 'As an AI, I cannot walk.'],
    misses: ['As an AI engineer, I drink tea.', 'As a mother, I understand.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. As an AI language model, I cannot see them.', 'The hens lay again.']],
  },
  {
    id: 'i-am-a-language-model',
    kind: 'self',
    pattern: [
      '^[I’m sorry|sorry|I apologize] [,] [but] (I’m|I am) (just|only|) (an AI assistant|a language model|a large language model|an AI language model) [(and|so|trained|created|developed|I|without)]',
      '^[I’m sorry|sorry|I apologize] [,] [but] (I’m|I am) (just|only) an AI (,|.|and|so)',
    ],
    hits: ['I am a language model trained on text.', "I'm just an AI, and I have no hens."],
    misses: ['I am a model of patience.', 'I’m an AI engineer from Hull.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. I’m just an AI assistant, and I have none.', 'The hens lay again.']],
  },
  {
    id: 'knowledge-cutoff',
    kind: 'self',
    pattern: [
      '(as of my|my) (last|latest|) (knowledge|training) (cutoff|cut off|update|data)',
      'as of my last update [in]',
      "I (don't|do not) have (access to|the ability to access|the ability to browse) (real time|the internet|current|live|up to date) * *",
    ],
    hits: ['As of my last knowledge update, hens lay.', 'I don’t have access to real-time information.'],
    misses: ['My last update of the shed.', 'I do not have access to the cellar.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. I don’t have access to real-time information.', 'The hens lay again.']],
  },
  {
    id: 'i-cannot-generate',
    kind: 'self',
    pattern:
      "^[I’m sorry|sorry|I apologize|unfortunately] [,] [but] I (can't|cannot|am unable to|'m unable to|can’t) (assist with|help with|fulfill|fulfil|comply with|generate|provide|create) (that|this|that request|this request|such content|this type of content|content that|this content)",
    hits: ['I’m sorry, but I can’t assist with that request.', 'I cannot generate this type of content.'],
    misses: ['I cannot help with the sofa.', 'I cannot provide lunch.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. I’m sorry, but I can’t assist with that request.', 'The hens lay again.']],
  },
  {
    id: 'regenerate-response',
    kind: 'self',
    pattern: '^(regenerate response|regenerate|copy code|continue generating|chatgpt said|chatgpt can make mistakes) $',
    hits: ['Regenerate response', 'ChatGPT said:'],
    misses: ['They regenerate the soil.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again.\nRegenerate response', 'The hens lay again.']],
  },
  {
    id: 'word-count',
    kind: 'label',
    pattern:
      '(word count|character count|characters count|total characters|approximate word count|estimated word count) (:|=) [~|about|approximately|approx|around] #',
    hits: ['Word count: 142', 'Character count: 278'],
    misses: ['The word count of the song.', 'Count the words.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again.\nWord count: 142', 'The hens lay again.']],
  },
  {
    id: 'suggested-hashtags',
    kind: 'label',
    pattern: [
      '^[(here are some|some)] (suggested|recommended|relevant|proposed|optional|optimized|possible) hashtags :',
      '^hashtag (suggestions|ideas) :',
    ],
    hits: ['Suggested hashtags:', 'Recommended hashtags: #bread'],
    misses: ['The hashtags on the wall.', 'A suggested hashtag failed.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'suggested-visual',
    kind: 'label',
    pattern:
      '^(suggested (image|visual|photo|graphic|caption|cta|hook|headline|first comment)|image suggestion|visual suggestion|photo suggestion|image idea|image prompt|visual idea|suggested visuals|recommended visual|recommended image|visual suggestions) :',
    hits: ['Suggested image: a hen.', 'Visual suggestion: the bridge.'],
    misses: ['The image suggested by Ann.', 'An idea came.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again.\nSuggested image: a hen', 'The hens lay again.']],
  },
  {
    id: 'alternative-hook',
    kind: 'label',
    pattern: [
      '^(alternative|alternate|optional|another) (hook|hooks|opening|opener|caption|headline|cta|version|ending|call to action) [option|options|#] :',
      '^(option|version|variation) (1|2|3|A|B|C) [(–|—|:)] (professional|casual|short|long|punchy|story driven|conversational|formal|friendly|bold|concise)',
    ],
    hits: ['Alternative hook:', 'Optional CTA: come on Friday.'],
    misses: ['Another version of it.', 'An alternative to bread.'],
    rewrites: [],
    mends: [],
  },
  {
    id: 'tone-label',
    kind: 'label',
    pattern:
      '^(tone|style|target audience|best time to post|posting time) : (professional|casual|friendly|conversational|inspirational|warm|authentic|engaging|formal|informative|storytelling|upbeat|enthusiastic)',
    hits: ['Tone: professional and warm', 'Style: conversational'],
    misses: ['The tone of the bell.', 'Style is all.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again.\nTone: professional and warm', 'The hens lay again.']],
  },
  {
    id: 'why-this-works',
    kind: 'label',
    pattern: '^why this (post|version|caption|draft|hook) (works|will work|is effective) * * * $',
    hits: ['Why this post works:', 'Why this hook works'],
    misses: ['Why this oven works badly.', 'Why this works is unknown.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again.\nWhy this post works:', 'The hens lay again.']],
  },
  {
    id: 'key-changes-made',
    kind: 'label',
    pattern:
      '^(key changes|changes made|what I changed|edits made|improvements made|key improvements|summary of changes) [made] [(to|in) (your|the) (post|text|draft|version|caption)] :',
    hits: ['Key changes made:', 'What I changed in your draft:'],
    misses: ['The key changes hands.', 'What I changed was the lock.'],
    rewrites: [],
    mends: [],
  },
];
