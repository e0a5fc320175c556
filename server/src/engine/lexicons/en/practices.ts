import type { Pattern } from '../../phrases/phrase.ts';

/** How people speak about begging, gating and pressure instead of doing it: complaints, advice, definitions, jokes. */
export const practices: readonly Pattern[] = [
  {
    id: 'fed-up-with',
    pattern: [
      '(i m|i am|im|we re|we are|so|getting|anyone else|everyone is|kinda|really|just) [(so|really|just)] (tired|sick|fed up|bored|done|over it|exhausted) (of|with|by)',
      '(i|we) * (hate|can t stand|cannot stand|loathe) [(it when|when|how|all|the|those|these|being|seeing|reading)] * (posts|people|accounts|ads|captions|emails|begging|asked|told|gurus|influencers|brands|phrase)',
      '(i|we) * (mute|muted|unfollow|unfollowed|block|blocked|scroll past|roll my eyes|cringe)',
      '(is|are|so|it s|that s|how|super|really|feels|find it|find this|sounds|looks|most) (annoying|cringe|cringey|cringy|obnoxious|pathetic|desperate|sleazy|spammy|manipulative|insufferable)',
    ],
    hits: ['I am tired of begging posts.', 'I mute these at once', 'So cringe'],
    misses: ['A quiet day.'],
  },
  {
    id: 'those-who',
    pattern: [
      '(people|those|anyone|brands|accounts|posts|influencers|companies|creators|marketers|gurus|guys|emails|everyone|somebody|someone|sellers|shops) (saying|asking|telling|begging|ending with|starting with|(who|that|which) * (ask|asks|beg|begs|say|says|write|writes|post|posts|end|ends|tell|tells|spam|scream|keep|promise|promises|push|open|close))',
      '(these|those|another|yet another|the usual) * (posts|ads|emails|captions|tweets|dms|tricks)',
      '(he|she|they|it|everybody|everyone|nobody|ad|post|caption|guru|salesman) (says|say|said|tells|told|writes|wrote|screams|begs|beg|(asks|asked|keeps asking) [(me|us|you|people|everyone)] to)',
      '(whenever|every time|each time|when|if) (i|we|somebody|someone) * (see|sees|read|reads|asks|says|hear)',
    ],
    hits: ['People who beg for clicks lose me.', 'Every time I read that, I scroll.'],
    misses: ['People came early.'],
  },
  {
    id: 'stop-doing',
    pattern: [
      '(stop|quit|avoid|ban|banned|no more|enough with|instead of|rather than|without|beware of|resist|drop the) * (asking|saying|writing|begging|telling|ending|posting|using|tagging|liking|sharing|commenting|:)',
      '(don t|dont|do not|never|please don t|you don t have to|no need to|didn t|doesn t|won t) * (write|ask|say|beg|tell|like|share|tag|comment|click|follow|fall for|believe)',
    ],
    hits: ['Stop asking for hearts.', 'Never beg for a click.'],
    misses: ['The bus stop is here.'],
  },
  {
    id: 'puts-in-writing',
    pattern: [
      '(he|she|they|everyone|everybody|people|gurus|brands|it) (end|ends|ended|close|closes|finish|finishes|open|opens|start|starts|sign off|signs off) * * (with|by)',
      '(stopped|stopping|quitting|tired of|sick of|hate|sign|signs|poster|banner|sticker) * (writing|saying|asking|typing|posting|that says|reading|which says)',
      '(call to action|calls to action|cta|ctas|closer|closing line|last line|bad example|worst example|example of) [(is|are|was|still|like|such as|bad|:)] [(still|is|are)]',
    ],
    hits: [
      'He ends each letter with a drawing',
      'I stopped writing that',
      'The worst call to action is still the shortest',
    ],
    misses: ['I end with a question.', 'She stopped at the door.'],
  },
  {
    id: 'about-the-trick',
    pattern: [
      '(engagement|click|rage|follower|comment) (bait|baiting|farming|pod|pods)',
      '(bait|clickbait|dark pattern|dark patterns|growth hack|growth hacks|scam|scams|scammer|scammers|phishing|spam|spammers|manipulation|fomo marketing)',
      '(the|an|their|linkedin s) (algorithm|algorithms|algo) (loves|rewards|wants|likes|favours|favors|punishes|penalises|penalizes|pushes|counts|feeds)',
      '(trick|tactic|tactics|technique|playbook|psychology|scarcity principle|sales tactic|false|fake|artificial|manufactured) * (urgency|scarcity|countdown|deadline|salesman|salesmen|marketers|of scarcity|in the book)',
    ],
    hits: ['Engagement bait explained.', 'Fake scarcity never worked', 'The algorithm loves it'],
    misses: ['He took the fish.'],
  },
  {
    id: 'says-or-writes',
    pattern: [
      '(saying|says|say|said|writes|write|wrote|reads|read|called|means|like|phrase|word|words|e g|example|translation) (:|,)',
      '(what|something|this is) * (called|known as)',
      '(just kidding|only kidding|satire|sarcasm|sarcastic)',
    ],
    hits: ['The sign says: come in.', 'Just kidding'],
    misses: ['He said so.'],
  },
];
