import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { swap } from './swap.ts';

/** Followers, likes, reviews and accounts for sale. */
export const sales: readonly MendablePhrase[] = [
  swap(
    'buy-followers',
    [
      '^ [(hey|psst|so|now|🔥)] [(you can|go|just|click here to|want to)] (buy|get|order|grab|purchase) [(real|cheap|more|instant|active|up to)] * (followers|subscribers) (cheap|now|here|instantly|today|from us|at|from|for only|for just|delivered|fast from|with our panel)',
      '!(to|i|we|it|they|finally|ever) (buy|order|purchase|selling|sell|cheap|instant|get) (real|active|cheap|instant|targeted|high quality|premium|1 k|bulk|organic) * (followers|subscribers|connections)',
      '# [k] * (followers|subscribers) (for|at|only|from|just|=) [(only|just)] (£|€|$|₹|rs|usd|gbp) #',
      '(cheap|instant|bulk) (followers|subscribers)',
      '(get|need|want) # [k] [(genuine|real|new|active|organic)] [(instagram|insta|tiktok|youtube|twitter|linkedin)] (followers|subscribers|likes|subs) [(delivered|guaranteed)] (quick|fast|cheap|cheaply|delivered|guaranteed|tonight|overnight|asap|instantly)',
    ],
    [
      'Buy real followers today.',
      'Cheap followers here',
      '1000 followers for $9',
      'Get 500 genuine TikTok likes delivered tonight.',
    ],
    ['Buy real butter.', 'The paper has readers.', 'Get followers by talking to people.'],
    [
      ['Buy real followers today.', ''],
      ['Cheap followers, dm me.', ''],
    ],
  ),
  swap(
    'buy-likes',
    [
      '^ [(hey|psst|so|now|🔥)] [(you can|go|just|click here to|want to)] (buy|get|order|grab|purchase) [(real|cheap|more|instant|active|up to)] * (likes|views|comments|streams|plays|upvotes|retweets) (cheap|now|here|instantly|today|from us|at|from|for only|for just|delivered|fast from|with our panel)',
      '(buy|order|purchase|selling|sell|cheap|instant) (real|active|cheap|instant|targeted|high quality|premium|1 k|bulk|organic|spotify|youtube|instagram|tiktok) * (likes|views|streams|plays|upvotes|retweets)',
      '# [k] * (likes|views|streams|plays) (for|at|only|from|just|=) [(only|just)] (£|€|$|₹|rs|usd|gbp) #',
      '(cheap|instant|bulk) (likes|views|streams|plays) !(of|from the|over|across|to)',
    ],
    ['Buy YouTube views at half price.', 'instant likes', '5k views for ₹99'],
    ['The room has views of the sea.', 'Buy the plays of Shaw.'],
    [['Buy real likes today.', '']],
  ),
  swap(
    'buy-reviews',
    '(buy|order|get|purchase|selling|sell|need|sell you|providing|provide) [(real|cheap|genuine|verified|positive|non drop)] * (google reviews|trustpilot reviews|amazon reviews|facebook reviews|yelp reviews|five star reviews|# star reviews|verified reviews|positive reviews|app reviews|fake reviews) [(cheap|now|here|today|for|from us|at|service)]',
    ['Buy Google reviews here.', 'We provide verified reviews for your shop.'],
    ['Read our Google reviews.', 'We get reviews in the post.'],
    [['Buy Google reviews today.', '']],
  ),
  swap(
    'sell-growth-packages',
    [
      '(smm panel|smm services|follower package|followers package|likes package|growth service with real followers|monetization package|watch time package|# watch hours package)',
      '(dm|text|inbox|message|whatsapp) * (for|to buy|to get) * (followers package|likes package|# followers|followers at)',
      '(dm|text|inbox|message|whatsapp) * (for|to buy|to get) * (cheap|real|instant) (followers|likes|views|subscribers|reviews)',
    ],
    ['The best SMM panel in town', 'DM me for real followers package'],
    ['A WhatsApp widget for instant contact.', 'A package came.', 'Text me for the address.'],
    [['Try our SMM panel.', '']],
  ),
  swap(
    'sell-you-followers',
    '(i|we) (can|will|ll|can help you|could|do) [(easily|also|help you)] (get|give|send|deliver|provide|bring|gain|add|offer) (you|your page|your account|your channel|ur page) * # [k] * [(real|active|organic|targeted|usa)] (followers|likes|views|subscribers|streams|watch hours|plays)',
    ['We can get you 10k real followers.', 'I will deliver your page 500 likes a day'],
    ['We can give you 10 loaves.', 'I will send you 3 photos.'],
    [['We can get you 10k real followers.', '']],
  ),
  swap(
    'buy-shoutouts',
    '(selling|sell|buy|cheap|offering|offer) [(cheap|paid|instagram|tiktok|story|feed)] (shoutouts|shout outs|shoutout|paid promo|paid promos|pinned promo|story promo|feature posts|paid retweets|rts for sale|retweets for sale)',
    ['Selling cheap shoutouts', 'Cheap paid promo, dm'],
    ['A shoutout to Ann!', 'We sell buns.'],
    [['Selling cheap shoutouts.', '']],
  ),
  swap(
    'promote-it-on',
    [
      '^ [(hey|nice|wow|cool|great|love it|amazing|🔥|😍)] [(post|pic|shot|content|page|dear)] [(,|!|.)] (promote (it|this|your (pic|post|music|page|art|work|content|reel)) (on|at|with|to)|(send|dm) (pic|pics|your pics|your best pics) (to|on|for a feature))',
    ],
    ['Promote it on our page', 'Send your pics for a feature'],
    ['Send the key to Ann.', 'We promote the fair on posters.'],
    [['Promote it on @boostpage', '']],
  ),
  swap(
    'buy-bots',
    '(use|get|try|buy|with|install|download) * [(my|our|this|an|a)] (follow bot|like bot|comment bot|engagement bot|auto liker|autoliker|auto follower|auto followers|view bot|viewbot|follower bot|mass follow tool|mass dm tool|growth bot|sub bot)',
    ['Try our auto liker.', 'Get this follow bot for free'],
    ['The bot liked it.', 'A robot follows us.'],
    [['Try our auto liker today.', '']],
  ),
  swap(
    'sell-account',
    [
      '(selling|sell|for sale|buying|buy) * * (instagram|twitter|tiktok|youtube|facebook|ig|insta|x|linkedin) (account|page|channel|accounts) * * # [k] * (followers|subs|subscribers|connections)',
      '(account|page|channel) with # [k] (followers|subs|subscribers) (for sale|up for sale|dm|to sell)',
    ],
    ['Selling an Instagram account with 10k followers', 'page with 5k followers for sale'],
    ['Selling my bike', 'Account closed'],
    [['Selling my Instagram account with 10k followers.', '']],
  ),
  swap(
    'buy-aged-accounts',
    '(aged|verified|pva|bulk|old|monetized) * (gmail accounts|gmails|facebook accounts|linkedin accounts|twitter accounts|instagram accounts|reddit accounts|tiktok accounts|google voice accounts|youtube channels) (for sale|available|cheap|in bulk|here|at|on sale|in stock)',
    ['Aged Reddit accounts for sale', 'verified LinkedIn accounts available'],
    ['Old bank accounts are closed.', 'Verified by email'],
    [['Aged Reddit accounts for sale.', '']],
  ),
  swap(
    'sell-rented-profile',
    '(rent|rent out|lease|renting|lend|sell) (us|me|out|) (your|ur|an old) (linkedin|facebook|instagram|upwork) [(account|profile)] (to us|for|and (earn|get|make)|account|profile)',
    ['Rent your LinkedIn account and earn.', 'Lend us your Facebook profile'],
    ['Rent your flat to us.', 'Your LinkedIn profile is empty.'],
    [['Rent your LinkedIn account and earn.', '']],
  ),
];
