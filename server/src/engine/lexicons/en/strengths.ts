import type { StrengthCue } from '../strengthCue.ts';

export const strengthCues: readonly StrengthCue[] = [
  {
    id: 'i-recommend',
    strength: 'recommends',
    pattern: ["(I|we|I'd|we'd|can't|cannot) * recommend"],
    hits: ['I recommend the bakery on Mill Lane.', 'I can’t recommend her workshop enough.'],
    misses: ['The recommended dose is two.'],
  },
  {
    id: 'go-and-read',
    strength: 'recommends',
    pattern: [
      '(go|do) [and] (read|see|watch|follow|visit|listen to)',
      '^[please] (read|follow|watch|visit) (his|her|their)',
      'worth (a|your) (read|look|visit|time)',
      'worth (reading|watching|following|visiting)',
    ],
    hits: ['Go and read her notes on soil.', 'His thread is worth reading.'],
    misses: ['I have to go.', 'Please read more here.', 'Please see our terms.'],
  },
  {
    id: 'check-out-their',
    strength: 'recommends',
    pattern: ['check out (his|her|their)'],
    hits: ['Check out her garden journal.', 'Check out their notes from the meetup.'],
    misses: ['Check out our new store.'],
  },
  {
    id: 'i-did',
    strength: 'lived',
    pattern: [
      "(I|we|I've|we've) * (burned|burnt|learned|learnt|tried|tested|failed|broke|lost|spent|started|stopped|changed|built|fixed|cooked|planted|met|found|asked|finished|missed|moved|wrote|made|went|took)",
    ],
    hits: ['I burned and then lost two batches.', 'We spent six weeks on it.', 'I’ve learned it the hard way.'],
    misses: ['They spent six weeks on it.'],
  },
  {
    id: 'yesterday-i',
    strength: 'lived',
    pattern: [
      '(yesterday|this morning|last (week|month|year|night)|# (days|weeks|months|years) ago) * [,] (I|we|my|our)',
    ],
    hits: [
      'Yesterday I dropped the whole tray.',
      '3 years ago, we opened the door.',
      'Last week my neighbour knocked.',
    ],
    misses: ['Yesterday it rained.'],
  },
  {
    id: 'i-may-be-wrong',
    strength: 'admits-doubt',
    pattern: [
      '(I|we) (may|might|could) * be (wrong|mistaken)',
      "(I'm|I am|we're|we are|not) * (not|never) [quite|really|entirely] (sure|certain)",
      '^not [quite|really|entirely] (sure|certain)',
    ],
    hits: ['I might well be wrong.', 'I’m not sure about the oven.', 'Not sure it is the right way.'],
    misses: ['He is sure of it.'],
  },
  {
    id: 'i-dont-know',
    strength: 'admits-doubt',
    pattern: [
      "I (don't|dont|do not) [really|yet] know",
      "I'm * (unsure|torn|hesitating)",
      'I (still|keep) (wonder|wondering)',
      'I could be wrong',
    ],
    hits: ['I don’t know yet how to do it.', 'I’m honestly torn between two ovens.'],
    misses: ['You don’t know him.'],
  },
  {
    id: 'thanks-to',
    strength: 'thanks',
    pattern: [
      '(thanks|thank you|thankyou|cheers) [so much|again] (to|for|@)',
      '(thanks|thank you)',
      "(I'm|I am|we're|we are) * grateful (to|for)",
    ],
    hits: [
      'Thanks to Léa for reading this.',
      'Thank you so much for the help.',
      'We’re deeply grateful to the volunteers.',
    ],
    misses: ['A thankless job.'],
  },
  {
    id: 'according-to',
    strength: 'sources',
    pattern: [
      'according to (the|a|an|this|my|her|his) *',
      '^(source|sources)',
      '(study|report|survey|article|book|figures) (by|from|of)',
    ],
    hits: [
      'According to the 2023 survey, one in two answers.',
      'Source: the national office.',
      'A report from the council says so.',
    ],
    misses: ['Everything went according to plan.'],
  },
];
