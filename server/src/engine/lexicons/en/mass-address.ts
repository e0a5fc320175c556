import type { Pattern } from '../../phrases/phrase.ts';

const greeting =
  '(hello|hi|hey|heya|hiya|howdy|yo|sup|hola|ahoy|[a] [very] good morning|good afternoon|good evening|good day|gm|morning|evening|greetings)';

/** Greetings to everyone and no one. They count at the beginning of a post, where nothing narrows them down. */
export const phrases: readonly Pattern[] = [
  {
    id: 'hello-everyone',
    pattern: [
      `^${greeting} [to|there|again] (everyone|everybody|every one|you all|y’all|yall|all of you|one and all|guys|you guys|guys and gals|folks|peeps|people|lovely people|beautiful people|world wide web|internet|party people)`,
      `^${greeting} [to|there|again] all !(the|our|my|in|at|parents|staff|pupils|students|residents|volunteers|players)`,
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
      `^(${greeting}|happy (new year|monday|tuesday|wednesday|thursday|friday|weekend|sunday|saturday)) [,] [to] [my|the|our] [dear|amazing|lovely|awesome|fellow|beautiful] (linkedin|twitter|facebook|instagram|insta|tiktok|mastodon|bluesky|fediverse|threads|x|reddit|linkedinland|network|community|connections|followers|linkedin fam|tweeps|twitterverse|twittersphere|timeline|hive mind|tribe) [community|family|fam|network|friends|connections|world|people|peeps|followers|folks|land]`,
    ],
    hits: [
      'Hello LinkedIn!',
      'Hi network,',
      'Hey LinkedIn fam!',
      'Hello my amazing connections!',
      'Good morning Twitter.',
      'Happy Monday, LinkedIn fam!',
    ],
    misses: ['LinkedIn says hello.', 'Say hello to the network team.', 'Hey Sam!'],
  },
  {
    id: 'hello-lovelies',
    pattern: `^${greeting} [to] [(my|you|all my|all you|our)] [(beautiful|lovely|amazing|gorgeous|dear|wonderful)] (fam|fambam|besties|loves|lovelies|hun|huns|hunnies|queens|kings|kings and queens|legends|angels|rockstars|superstars|champions|warriors|tribe|dolls|babes|beauties|sunshines|beautiful souls|beautiful humans|humans|earthlings|goddesses|boss babes|bosses|hustlers|achievers|dreamers|creatives and dreamers)`,
    hits: ['Hey besties!', 'Hey fam!', 'Good morning beautiful souls,', 'Hello my lovelies!'],
    misses: ['Hello love!', 'My family says hi.', 'Hey queen bee'],
  },
  {
    id: 'hello-viewers',
    pattern: `^${greeting} [to] [(my|all my|our|all our|all of my)] [(dear|lovely|amazing|fellow|wonderful|beloved|loyal|new)] (viewers|readers|subscribers|listeners|fans|followers|dear readers|friends and followers|connections and friends|linkedin friends|facebook friends|insta fam|instafam|youtube|youtube family|youtube fam|tik tok|tiktok fam|twitter fam|internet friends|friends of the internet)`,
    hits: ['Hello dear readers!', 'Hi YouTube family,', 'Hey internet friends!'],
    misses: ['Hello reader of my heart', 'The followers greet him.'],
  },
  {
    id: 'hello-group',
    pattern: `^${greeting} [to] ((the|this) (group|sub|subreddit|forum|page)|page members|group members|members|server|fellow members|community members|all members|redditors|fellow redditors)`,
    hits: ['Hi to the group!', 'Hello fellow redditors!', 'Hey members,'],
    misses: ['Hi to Group B', 'The group says hi.'],
  },
  {
    id: 'good-people-of',
    pattern: `^[${greeting}] [to] [(the|you|dear|my)] (good|fine|lovely|beautiful|wonderful|dear|kind|awesome|amazing|fellow) (people|humans|folks|folk|citizens|souls|denizens|professionals) of (linkedin|the internet|reddit|twitter|x|instagram|facebook|earth|the world|tiktok|bluesky|mastodon|the fediverse|threads|youtube)`,
    hits: ['Good people of LinkedIn!', 'Hello fine folk of the internet,'],
    misses: ['The good people of Hull voted.', 'People of the world'],
  },
  {
    id: 'whats-up-guys',
    pattern:
      '^ [(hey|yo|hi|hello|so|ok|alright)] [,] (what’s up|whats up|what is up|wassup|wazzup|whaddup|what’s good|what’s cracking|what’s poppin|what’s popping|how’s it going|hows it going) (guys|everyone|everybody|youtube|fam|people|folks|y’all|gang|internet|peeps|linkedin|squad|ladies and gentlemen|you guys|world|tiktok)',
    hits: ['What’s up guys!', 'Hey, how’s it going everyone?', 'What is up YouTube!'],
    misses: ['What’s up with the lamp?', 'How’s it going, Sam?'],
  },
  {
    id: 'welcome-everyone',
    pattern:
      '^ [(hey|hi|hello|and)] [,] (welcome|welcome back|a warm welcome|a big welcome) [to] (everyone|everybody|guys|all|folks|y’all|fam|one and all|ladies and gentlemen|all of you|all my new followers|all my new connections|my new followers|our new followers)',
    hits: ['Welcome everyone!', 'Hey, welcome back guys.', 'Welcome to all my new followers!'],
    misses: ['Welcome, Ann!', 'Welcome to the hall.'],
  },
  {
    id: 'listen-up-everyone',
    pattern:
      '^ (listen up|gather round|gather around|heads up|hear ye|wake up|rise and shine|psa) [,|:] (everyone|everybody|folks|people|guys|y’all|all|linkedin|ladies|fam|peeps|internet|you lot|friends)',
    hits: ['Listen up, folks!', 'Gather round everyone.', 'Wake up people!'],
    misses: ['Listen up there.', 'Heads up: rain.'],
  },
  {
    id: 'warm-greetings',
    pattern: [
      '^ (warm|warmest|heartfelt|cordial|hearty|season’s|festive) (greetings|regards|hello|wishes) [to] (everyone|everybody|all|one and all|all of you|each one of you|each and every one|my network|my connections|the linkedin community|linkedin|connections|all my connections)',
      '^ (greetings|salutations|good wishes|hello|hi|good morning) to (each and every one of you|one and all|everybody out there|everyone out there|each one of you|all the members|the entire community)',
    ],
    hits: ['Warm greetings to all!', 'Salutations to one and all,', 'Good morning to everyone out there.'],
    misses: ['Warm greetings from Leeds.', 'Greetings to Ann.'],
  },
  {
    id: 'dear-valued',
    pattern:
      '^ [to] [(my|our|all our|all my)] (dear|respected|hello|hi|attention) [(all|our|my)] (valued|esteemed|respected|beloved|loyal|cherished|dear|wonderful) (customer|customers|clients|patrons|members|followers|connections|guests|subscribers|professionals|colleagues and friends|friends and followers|community members|network)',
    hits: ['Dear valued customers,', 'Respected esteemed members!', 'Hello loyal followers,'],
    misses: ['Dear customer service,', 'Our valued customers left.'],
  },
  {
    id: 'respected-connections',
    pattern:
      '^ (respected|esteemed|honourable|honorable) (connections|members|all|everyone|professionals|network|linkedin family|linkedin members|seniors and connections|sir and madam|sirs and madams|seniors and friends)',
    hits: ['Respected connections,', 'Respected all,'],
    misses: ['Respected by all', 'An esteemed guest'],
  },
  {
    id: 'to-whom-it-may-concern',
    pattern: '^ to (whom it may concern|whomever it may concern|whom this may concern|whomsoever it may concern)',
    hits: ['To whom it may concern,', 'To whomsoever it may concern:'],
    misses: ['To whom do I write?', 'It may concern you.'],
  },
  {
    id: 'ladies-and-gentlemen',
    pattern: [
      '^(ladies and gentlemen|ladies & gentlemen|ladies and gents|ladies gentlemen|boys and girls|friends romans countrymen)',
      '^(attention everyone|attention everybody|attention all|attention network|attention linkedin|attention folks|attention people|attention please)',
    ],
    hits: ['Ladies and gentlemen, the oven is hot.', 'Attention everyone!'],
    misses: ['The ladies and gentlemen of the choir sang.', 'Attention to the step'],
  },
  {
    id: 'dear-network',
    pattern: [
      '^[to] [my|our] dear [amazing|lovely|linkedin|fellow] (friends and colleagues|network|connections|community|followers|all|everyone|everybody|linkedin|internet|friends and followers|linkedin network|linkedin community|linkedin family|linkedin connections)',
    ],
    hits: ['Dear network,', 'Dear LinkedIn community!'],
    misses: ['My dear Sam,', 'A network dear to us.'],
  },
  {
    id: 'to-all-my-connections',
    pattern: [
      '^ [(hello|hi|good morning)] to (all|everyone|each|every one) [of] (my|in my|our) [(dear|lovely|amazing|new|linkedin|facebook)] (connections|followers|network|contacts|community)',
      '^ (everyone|everybody|folks|people|guys|friends|peeps) (of|on) (linkedin|twitter|x|facebook|instagram|reddit|tiktok|here) (,|:|!)',
    ],
    hits: ['To all my connections:', 'Hello to all of my followers!', 'Folks on LinkedIn,'],
    misses: ['To all my aunts', 'Everyone on the bus sang.'],
  },
  {
    id: 'greetings-connections',
    pattern: [
      '^ happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (everyone|everybody|all|folks|y’all|guys|peeps|people|lovelies|linkedin|linkedin fam|network|all you) !(at|in|of|who|from)',
      `^ [${greeting}] [,] (my|our|all my) [(dear|wonderful|lovely|amazing|fabulous|brilliant|fellow)] (connections|followers|network|contacts|subscribers) (,|!|.)`,
    ],
    hits: ['Greetings, my wonderful connections.', 'My dear followers!', 'Happy Monday everyone!'],
    misses: ['My connections told me.', 'Greetings, Ann.', 'Happy New Year everyone!'],
  },
];
