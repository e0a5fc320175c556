import type { Pattern } from '../../phrases/phrase.ts';

const greeting =
  '(hello|hi|hey|heya|hiya|howdy|yo|sup|hola|ahoy|[a] [very] good morning|good afternoon|good evening|good day|gm|morning|evening|greetings)';

/** Greetings to everyone and no one. They count at the beginning of a post, where nothing narrows them down. */
export const phrases: readonly Pattern[] = [
  {
    id: 'hello-everyone',
    pattern: [
      `^${greeting} [to|there|again] (everyone|everybody|every one|all|you all|y’all|yall|all of you|one and all|guys|you guys|guys and gals|folks|peeps|people|lovely people|beautiful people|world wide web|internet|party people)`,
    ],
    hits: [
      'Hello everyone!',
      'Hey guys, the oven is hot.',
      'Hi all,',
      'Good morning everyone 👋',
      "Hey y'all!",
      'Greetings all!',
    ],
    misses: ['I said hello to everyone.', 'Hello Sam!', 'Everyone says hi.'],
  },
  {
    id: 'hello-network',
    pattern: [
      `^${greeting} [to] [my|the|our] [dear|amazing|lovely|awesome|fellow|beautiful] (linkedin|twitter|facebook|instagram|insta|tiktok|mastodon|bluesky|fediverse|threads|x|reddit|linkedinland|network|community|connections|followers|linkedin fam|tweeps|twitterverse|twittersphere|timeline|hive mind|tribe) [community|family|fam|network|friends|connections|world|people|peeps|followers|folks|land]`,
    ],
    hits: [
      'Hello LinkedIn!',
      'Hi network,',
      'Hey LinkedIn fam!',
      'Hello my amazing connections!',
      'Good morning Twitter.',
    ],
    misses: ['LinkedIn says hello.', 'Say hello to the network team.', 'Hey Sam!'],
  },
  {
    id: 'dear-network',
    pattern: [
      '^[to] [my|our] dear [amazing|lovely|linkedin|fellow] (network|connections|community|followers|all|everyone|everybody|linkedin|internet|friends and followers|linkedin network|linkedin community|linkedin family|linkedin connections)',
      '^(ladies and gentlemen|ladies & gentlemen|attention everyone|attention everybody|attention all|attention network)',
      '^to (all|everyone) [of] (my|in my) (connections|followers|network|linkedin connections|linkedin network)',
    ],
    hits: [
      'Dear network,',
      'Dear LinkedIn community!',
      'Ladies and gentlemen, the oven is hot.',
      'To all my connections:',
    ],
    misses: ['My dear Sam,', 'The ladies and gentlemen of the choir sang.', 'A network dear to us.'],
  },
];
