import type { Leftover } from '../../machineVoice.ts';

/** What text generators say in English to whoever asked for a text. */
export const leftovers: readonly Leftover[] = [
  {
    id: 'here-is-a-post',
    kind: 'introduction',
    pattern: [
      "^(here's|here is) (a|an|the|your|my) [sample|polished|possible|short|professional|engaging|compelling|suggested|revised|catchy|new|quick|concise|casual|draft|ready to use|potential] [draft] [for a|of a|for your|of your] [sample|polished|short|professional|engaging|compelling|catchy|concise] (LinkedIn|Instagram|Facebook|Twitter|X|Threads|Bluesky|Mastodon|TikTok|social media) (post|caption|tweet|carousel|update) [draft|option] [(for|about|on|based on|announcing|tailored|highlighting|celebrating|promoting|summarizing|summarising|showcasing) * * * *] :",
      "^(here's|here is) (a|an|the|your) (polished|professional|engaging|compelling|suggested|revised|catchy|concise) (post|caption|tweet|carousel) * * * * :",
      "^(here's|here is) your (post|caption|tweet|carousel) * * :",
      "^(here's|here is) (a|some) (caption|text|copy|post|tweet) (for|to go with) your [(LinkedIn|Instagram|Facebook|Twitter|social media|next)] (post|photo|page|reel|story|account|profile) * * :",
      "^(here's|here is) a (post|caption|tweet) to (announce|present|promote|celebrate|share) your * * * :",
    ],
    hits: [
      'Here’s a LinkedIn post:',
      'Here is an engaging Instagram caption for your shop:',
      'Here’s a caption for your Instagram post:',
      "Here's a polished LinkedIn post announcing your new bakery:",
    ],
    misses: ['Here is a post about my cat:', 'Here’s a thread on why trains are late:'],
    rewrites: [],
    mends: [['Here’s a LinkedIn post: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'here-is-a-draft',
    kind: 'introduction',
    pattern: [
      "^(here's|here is) (a|the|your) [polished|possible|suggested|quick] (rewrite|rewritten version|reworded version|paraphrase) * * :",
      "^(here's|here is) (a|the|your|my) [first|rough|polished|possible|revised|short] (draft|rewrite|version) (of|for) your * (post|caption|text|message|announcement|article|story|bio|update|newsletter|tweet) * * :",
    ],
    hits: ['Here is a draft of your post:', 'Here’s a rewrite:'],
    misses: ['Here’s a draft of the letter for the council:', 'Here is the draft beer list.'],
    rewrites: [],
    mends: [['Here’s a rewrite: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'here-is-a-version',
    kind: 'introduction',
    pattern: [
      "^(here's|here is) (a|the|your) [more] (polished|rewritten|humanized|humanised|shortened|condensed|punchier|tightened|reworded|refined) [and * *] (version|post|draft|caption|text) * * * * :",
      "^(here's|here is) (a|the|an) (improved|revised|updated|enhanced|refined) (version|draft) of your * * :",
      "^(here's|here is) a (shorter|more concise|more engaging|more professional|more casual|more conversational|friendlier|punchier|tighter|more natural|more human|catchier) (version|post|draft|caption|rewrite) * * :",
    ],
    hits: ['Here’s a shorter version:', 'Here is a more engaging version for LinkedIn:'],
    misses: ['Here is the short version of the walk.', 'Here’s an updated version of the poster:'],
    rewrites: [],
    mends: [['Here’s a shorter version: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'here-are-options',
    kind: 'introduction',
    pattern:
      '^here are (#|two|three|four|five|a few|some|several) * (options|versions|variations|alternatives|drafts) (for|of) (your|a|the) [LinkedIn|Instagram|Facebook|social media] (post|caption|tweet|announcement|bio|headline|update|message) * * :',
    hits: ['Here are three options for your post:', 'Here are a few polished versions of the caption:'],
    misses: ['Here are three options for Saturday:', 'Here are 10 hooks you can steal:'],
    rewrites: [],
    mends: [['Here are three options for your post: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'certainly-here',
    kind: 'introduction',
    pattern:
      "^(certainly|absolutely|of course|sure|sure thing|great question) [!|,|–|—] [here's|here is|here are] (a|an|your|some) * * (LinkedIn|Instagram|Facebook|Twitter|social media|polished|engaging|compelling|short|shorter|revised|professional|concise) * (post|posts|caption|captions|tweet|draft|version|rewrite) * * * * :",
    hits: ['Certainly, here’s a short post about your hens:', 'Sure, here’s a polished version of it:'],
    misses: ['Sure, here is the key.', 'Sure, here are some tips you can use:'],
    rewrites: [],
    mends: [['Sure, here’s a short post for you: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'ready-to-post',
    kind: 'introduction',
    pattern:
      "^(here's|here is) [a|your|the] * (post|caption|text|version|draft|tweet|copy|update) [,] (ready to (copy|paste|post|publish|use|share|copy and paste)|copy and paste ready|copy paste ready) * * :",
    hits: ['Here’s a text ready to copy and paste:', 'Here is your caption, ready to post:'],
    misses: ['The bread is ready to share.', 'Here is a bed ready to use.'],
    rewrites: [],
    mends: [['Here’s a text ready to post: the hens lay again.', 'the hens lay again.']],
  },
  {
    id: 'would-you-like-me-to',
    kind: 'offer',
    pattern: [
      '^(would you like me to|do you want me to|want me to|should I|shall I) * (rewrite|rephrase|shorten|tailor|adapt|adjust|tweak|polish|refine|expand|draft|make|turn|create|generate|tone) * * * (tone|version|versions|caption|captions|hashtags|LinkedIn|Instagram|Twitter|thread|carousel|variation|variations) * * * $',
      '^would you like me to (make|rewrite|rephrase) (it|this) [to be] [even|a bit|a little] (shorter|more casual|more professional|more formal|more engaging|punchier|more conversational|less formal) $',
    ],
    hits: ['Would you like me to make it shorter?', 'Want me to turn this into a LinkedIn carousel?'],
    misses: ['Would you like me to make the tea?', 'Want me to make it shorter? asked the barber.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. Would you like me to make it shorter?', 'The hens lay again.']],
  },
  {
    id: 'let-me-know-if-you-would-like',
    kind: 'offer',
    pattern: [
      "^(let me know|just let me know|feel free to let me know) if (you'd like|you would like|you want|you need) me to (adjust|tweak|change|refine|rewrite|rephrase|shorten|make|tailor|modify|add|create|draft) * * (tone|version|versions|post|caption|hashtags|wording|style|shorter|longer|casual|formal|engaging|punchier|LinkedIn|Instagram|platform|platforms) * * $",
      "^(let me know|just let me know) if (you'd like|you would like|you want) a (shorter|more casual|more formal|more professional|punchier|different|more concise) version $",
    ],
    hits: ['Let me know if you’d like me to adjust the tone!', 'Let me know if you want a shorter version.'],
    misses: [
      'Let me know if you want a longer version, we cut the dress on Friday.',
      'Let me know if you want me to feed the cat.',
    ],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. Let me know if you’d like me to adjust the tone!', 'The hens lay again.']],
  },
  {
    id: 'feel-free-to-adjust',
    kind: 'offer',
    pattern:
      '^(feel free to|you can|you may want to) * (adjust|tweak|customize|customise|modify|edit|adapt|personalize|personalise|tailor) * (this post|this text|this caption|this draft|the tone|the wording|the hashtags|this version) (to|as|for|based) * (fit|match|suit|needed|style|voice|brand|needs|audience|liking|on your|your) * * * $',
    hits: ['Feel free to tweak this post to fit your style.', 'You can adjust the tone as needed.'],
    misses: ['You can adjust the saddle.', 'Feel free to edit the wiki.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. Feel free to tweak this post to fit your style.', 'The hens lay again.']],
  },
  {
    id: 'hope-this-version',
    kind: 'offer',
    pattern:
      '^(I hope|hope) (this version|this draft|this caption|this rewrite) * (captures|meets|fits|suits|works for|matches) * (your|you) * * $',
    hits: ['I hope this version captures your voice!', 'Hope this draft works for you.'],
    misses: ['I hope this post helps someone.', 'I hope this version of the song sells.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. I hope this version captures your voice!', 'The hens lay again.']],
  },
  {
    id: 'as-an-ai',
    kind: 'self',
    pattern:
      'as (an AI|an AI language model|a large language model|a language model|an AI assistant|an AI model|an artificial intelligence) [developed by _|trained by _|created by _] !(company|startup|engineer|researcher|lab|team|consultant|tool|user|developer|student|teacher|founder|professional|enthusiast|architect|first|native|agency|leader)',
    hits: ['As an AI language model, I have no hens.', 'As an AI, I cannot walk.'],
    misses: ['As an AI engineer, I drink tea.', 'As a mother, I understand.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. As an AI language model, I cannot see them.', 'The hens lay again.']],
  },
  {
    id: 'i-am-a-language-model',
    kind: 'self',
    pattern:
      '^[I’m sorry|sorry|I apologize] [,] [but] (I’m|I am) (just|only|) (an AI and (I|so I)|an AI [,] so I|an AI assistant|a language model|a large language model|an AI language model) [(and|so|trained|created|developed|I|without)]',
    hits: ['I am a language model trained on text.', "I'm just an AI assistant, and I have no hens."],
    misses: ['I am a model of patience.', 'I’m an AI engineer from Hull.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. I’m just an AI assistant, and I have none.', 'The hens lay again.']],
  },
  {
    id: 'knowledge-cutoff',
    kind: 'self',
    pattern: [
      '(as of my|my) [last|latest] (knowledge cutoff|knowledge cut off|knowledge update|training cutoff)',
      "I (don't|do not) have (access to|the ability to access) real time (information|data)",
    ],
    hits: ['As of my last knowledge update, hens lay.', 'I don’t have access to real-time information.'],
    misses: ['As of my last update, the road is shut.', 'I do not have access to the internet.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. I don’t have access to real-time information.', 'The hens lay again.']],
  },
  {
    id: 'i-cannot-generate',
    kind: 'self',
    pattern: [
      "^[I’m sorry|sorry|I apologize|unfortunately] [,] [but] I (can't|cannot|am unable to|'m unable to) (assist with|fulfill|fulfil|comply with) (that|this) request",
      "^[I’m sorry|sorry|I apologize|unfortunately] [,] [but] I (can't|cannot|am unable to|'m unable to) (generate|create|provide) (such content|this type of content|that type of content|content that)",
    ],
    hits: ['I’m sorry, but I can’t assist with that request.', 'I cannot generate this type of content.'],
    misses: ['I can’t help with that, sorry.', 'I cannot provide lunch.'],
    rewrites: ['remove-sentence'],
    mends: [['The hens lay again. I’m sorry, but I can’t assist with that request.', 'The hens lay again.']],
  },
  {
    id: 'regenerate-response',
    kind: 'self',
    pattern: '^(regenerate response|chatgpt said|chatgpt can make mistakes) $',
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
      '^(alternative|alternate|optional) (hook|hooks|opener|caption|headline|cta|call to action) [option|options|#] :',
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
    id: 'key-changes-made',
    kind: 'label',
    pattern:
      '^(key changes|changes made|what I changed|edits made|improvements made|key improvements|summary of changes) [made] (to|in) your (post|text|draft|version|caption) :',
    hits: ['Key changes to your post:', 'What I changed in your draft:'],
    misses: ['The key changes hands.', 'What I changed was the lock.'],
    rewrites: [],
    mends: [],
  },
];
