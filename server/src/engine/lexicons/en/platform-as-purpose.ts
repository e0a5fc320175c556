import { type PresencePhrase, presenceOf } from '../../language/needs/cue.ts';

const presence = presenceOf('presence');
const nothing = presenceOf('nothing');

const network =
  '(instagram|insta|ig|facebook|fb|tiktok|tik tok|twitter|x|linkedin|youtube|snapchat|snap|threads|bluesky|mastodon|pinterest|whatsapp|telegram|discord|twitch|social media|all social media|socials|our socials|all our socials|my socials|all socials|all platforms|the socials|the fediverse|soundcloud|vine|keek|tumblr|kik)';
const page = '(page|account|profile|channel|group|server|feed|handle)';
const ours = '(our|my|the|a|an|their)';

/** Being on a platform, or being followed there, in English. */
export const phrases: readonly PresencePhrase[] = [
  presence(
    'we-are-on',
    [
      `(we are|we re|we have|we ve|you can find us|you can find me|find us|find me|come find us|look for us|catch us|catch me) [(now|also|finally|officially|joined|on|live|here|too|proudly|all over|back|arrived|active|present)] [(now|also|finally|officially|present)] [(on|over on|joined)] ${network}`,
      `^ (we|i) (made|opened|created|started|launched|set up|joined) [${ours}] [new] ${network} [${page}]`,
      `(we|i) (made|opened|created|started|launched|set up) ${ours} [new] ${network} ${page}`,
      `^ (the|our|my) _ [_] (has|have) [(just|finally|now|also)] (arrived|landed|joined|come) [on] ${network}`,
      `(here i am|here i come|see you|meet me|meet us|let s connect|connect with (me|us)|add (me|us)|hello) [(now|finally)] on ${network}`,
      `(i m|we re|i am|we are) (starting|launching|opening|creating|joining|setting up) [${ours}] [new] ${network} [${page}]`,
      `(i am|i m|im) (now|also|finally|officially|live) on ${network}`,
      `(i am|i m|im) on ${network} (now|too|as well) !(much|many|often)`,
      `(we|i) (have|ve|just|finally) [(just|finally|now)] (joined|opened|created|made|started|launched|set up|got) [${ours}] [(new)] [${page}] [on] ${network} [${page}]`,
      `^ (our|my) [new] ${network} [${page}] (just|has just|has|is now) (opened|launched|gone live|arrived|live|open|started)`,
      `${ours} [(new|official|company)] [${network}] ${page} [on] [${network}] (is|are) [(now|finally|officially)] [(up|up and running|live|on ${network}|here|open|active|online|up on ${network})]`,
      `^ [(now|also|finally|officially)] on ${network}`,
    ],
    [
      'We are now on Instagram!',
      'Our page is now on LinkedIn',
      'We just opened a TikTok account',
      'Find us on Facebook',
    ],
    ['We are on the square.', 'Our train is on time.'],
  ),
  presence(
    'follow-us-on',
    [
      `[(don t forget to|dont forget to|make sure to|be sure to|remember to|please)] (follow|like|join|add|find|see|visit|connect with|check) (us|me|our (page|account|channel|profile)|my (page|account|channel|profile|company)) [(out|also|too|over|now|here|please|page)] (on|over on|at) ${network}`,
      `(follow|get|see|find|catch) (all|all of) (our|my|the) [(latest|club|school)] (news|updates|adventures|action|stories) (on|over on) ${network}`,
      `(keep up|keep up to date|stay connected|stay in touch|stay up to date|keep in touch) with (us|me|our|the|my) [_] [_] (on|over on|via) ${network}`,
      `(head over to|head to|come over to|over to|hop over to|see you on) (our|my|the) [new] ${network} [${page}]`,
      `(find|follow|catch|meet|see) (the|our|my|all the) [whole] (team|club|school|shop|crew|gang|band|company|library|museum|town hall) on ${network}`,
      `(follow|like|join) (the|our|my) _ [s] ${network} ${page}`,
      `(come|go and|come and) (join|follow|find|see|say hi to|like) (us|me) (on|over on) ${network}`,
      `(follow|like|check out|visit|join|find) (my|our) [(new|official|company)] ${network} [${page}]`,
      `(subscribe to|like) (our|my) ${network} [${page}]`,
      '(follow us|follow me|join us|come say hi|come say hello|give us a follow|give me a follow|hit follow|come join us|give us a like|be sure to follow|make sure to follow|don t forget to follow) [(there|here|now|today|!|please|us|me)]',
    ],
    [
      'Follow us on Facebook',
      'Head over to our Instagram',
      'Follow all our news on Facebook',
      'Keep up with the town hall on Facebook',
      'Like our Facebook page',
      'Give us a follow!',
    ],
    ['We follow the path.'],
  ),
  nothing(
    'no-reason',
    [
      '(for|to) (all|more|the|stay|keep|get|see|our|daily|regular|be|keep up|never|not|latest|updates|news|hear|find) [(the|our|all|more|up|in|latest|a|of|miss)] [(latest|updates|update|news|content|touch|up to date|to date|the loop|informed|connected|tuned|posted|first|with us|with me|miss a thing|thing|info|information|fun|stuff)] [(and (updates|news|more|content|fun)|updates|news|content)]',
      '(big news|good news|great news|exciting news|guess what|it s official|we did it|finally|hello|hi|hey|hey everyone|hi everyone|thanks|thank you|see you there|link in bio|link below|link in comments|click here|spread the word|please|reminder|psst|ps|don t miss out|stay tuned|come along|like and share|and|also|too)',
    ],
    ['For more updates', 'Big news', 'See you there'],
    ['A recipe every Monday.'],
  ),
  presence(
    'has-its-own-page',
    [
      `(our|my|the) _ [_] [(now|finally)] has (its|their|a|an) [[very] own] [new] ${network} ${page}`,
      `(we|i) [(ve|have)] [(also|now|finally)] (have|got) (a|an|our own|my own) [new] ${network} ${page}`,
      `(you ll|you will|you can [(now|also)]) [(now|also)] find (us|me) [(too|also|now)] (on|over on) ${network}`,
      `(our|my|the) _ (is|are) [now] (officially|finally|also|now) on ${network}`,
      `^ (our|my|the) _ [_ [_]] (has|have) [(just|now|finally)] (launched|opened|joined|created|started|set up) [(its|their|a|an)] [(new|own|very own)] ${network} [${page}]`,
      `^ (the|our|my) _ [_] (is|are) on ${network} !(today|and|with|for|about|in|because|right)`,
      `^ [(my|our|here s my|this is my|here is my|here s our)] (first|very first|first ever) (post|tweet|toot|video|reel|story|tiktok) [here] on ${network} $`,
      `(my|our) new ${network} (is|s) [(now|finally|officially)] (live|up|here|open)`,
    ],
    [
      'Our bakery has its own Instagram page.',
      'We have a YouTube channel',
      'You’ll now find us on Threads',
      'My new TikTok is live',
      'The museum is officially on TikTok',
      'Our charity has launched its TikTok account',
      'First post on LinkedIn',
    ],
    ['Our house has its own well.', 'I have a Facebook problem.'],
  ),
  nothing(
    'same-name-there',
    [
      '(same (handle|name|username)|follow along|(turn on|hit|ring) the bell|turn on notifications|did you know|(hit|smash|tap) (that|the) follow [button]|subscribe|come find us|go follow|from (today|now on)|starting today)',
    ],
    ['Same handle', 'Hit that follow button', 'Did you know'],
    ['The bell rings.'],
  ),
];
