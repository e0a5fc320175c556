import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { target } from './target.ts';

const them =
  '(clients|customers|prospects|leads|buyers|readers|followers|subscribers|visitors|viewers|users|strangers|people)';
const your =
  '(your|their|our|my|more|new|ideal|dream|perfect|high paying|high ticket|premium|cold|warm|those|these|the right)';

/** Hunting, baiting, scraping and closing: what sellers say they do with people. */
export const hunting: readonly MendablePhrase[] = [
  target(
    'hunt-clients',
    `(hook|hooking|lure|luring|bait|baiting|trap|snag|hunt|hunting|stalk|stalking|poach|reel in|reeling in|land and expand) ${your} ${them} !(back|into the|to their|to death|away|out)`,
    ['How to lure high-paying clients', 'Hook your readers with a story.', 'Hunting new customers'],
    ['The hook by the door', 'They hunt new moons.', 'A trap to lure people back into the wood.'],
  ),
  target(
    'hunt-for-prospects',
    [
      '!(police|cops|dogs|they) (hunt|hunting|chase|chasing) [(for|down|after)] [(high value|high ticket|qualified|big|new|more)] prospects',
      '(hunt|hunting|chase|chasing) [(for|down|after)] (high value|high ticket|qualified|sales|b2b) leads',
      '(our|my) target (is|are|:|customer is|audience is) [_] (women|men|mums|moms|customers|clients|homeowners|buyers|millennials)',
    ],
    ['We hunt for high-value prospects.', 'Our target is women aged 25 to 40.'],
    ['The police chase new leads in the case of the lost hen.', 'Our target is 40 miles.'],
  ),
  target(
    'reel-them-in',
    [
      '(reel|reels|reeling|suck|pull|draw) (them|people|prospects|readers|customers|clients|your audience|your readers|your followers) (in|into your (funnel|offer|world|inbox|dms))',
      '(fish|fishing) (where|in) (the fish are|the right pond|your ideal clients)',
    ],
    ['Reel them in with a free guide.', 'Fish where the fish are.'],
    ['Draw the people in chalk.', 'We fish in the canal.'],
  ),
  target(
    'scrape-contacts',
    [
      '(scrape|scraping|scraped|harvest|harvesting|extract|extracting) * (emails|email addresses|leads|contacts|profiles|followers|phone numbers|prospects|linkedin)',
      '(lead|email|linkedin|contact|profile) (scraper|scrapers|scraping|extractor|extraction|finder tool)',
    ],
    ['Scrape 1,000 profiles a day.', 'My lead scraper runs at night.'],
    ['Scrape the carrots.', 'They harvest leeks.'],
  ),
  target(
    'cold-messages',
    '(send|sending|sent|automate|automating|automated|scale|scaling|write|writing|blast|blasting) * * cold (emails|email|dms|dm|outreach|messages|calls|calling|emailing|messaging|campaigns)',
    ['We send 500 cold emails a day.', 'Scale your cold outreach.'],
    ['I hate cold calls.', 'Send cold drinks.', 'our cold cellar'],
  ),
  target(
    'warm-them-up',
    '(warm up|warming up|nurture|nurturing|heat up|heating up|reactivate|reactivating|revive) (your|the|cold|those|new|more|dead|these|our) [(email|dead|old|cold)] (list|leads|audience|prospects|followers|connections|contacts|subscribers|database)',
    ['Warm up your cold audience.', 'How to reactivate dead leads'],
    ['Warm up your hands.', 'Nurture the plants.'],
  ),
  target(
    'milk-the-list',
    '(blast|hammer|mine|milk|squeeze|monetize|monetise|monetizing|monetising|exploit|leverage|weaponize) (your|the|their|our|an) [(whole|entire|existing)] (list|email list|database|network|followers|contacts|subscribers|customer base|user base)',
    ['Milk your email list.', 'Monetise your network.'],
    ['Milk the goats.', 'We blast the rock.'],
  ),
  target(
    'press-on-the-pain',
    '(agitate|press on|press|poke|poke at|exploit|target|leverage|hit|tap into|twist the knife on|play on) (their|your audience’s|your customers’|your customer’s|your ideal client’s|your reader’s|people’s|the reader’s|customer) [(deepest|biggest|hidden)] (pain|pain points|pains|fears|desires|insecurities|emotions|ego|weaknesses|fomo)',
    ['Agitate their pain, then sell.', 'Tap into people’s fears.'],
    ['Press their hands.', 'They hit the wall.'],
  ),
  target(
    'that-converts',
    [
      '(content|copy|posts|emails|websites|pages|ads|hooks|dms|landing pages|captions|offers|a website|a profile|a page|stories|videos) that [actually] (convert|converts|closes) !(from|to a|into a)',
      '(content|copy|captions|hooks|emails) that [actually] (sell|sells) !(bikes|cars|houses|the truth)',
      '(high converting|conversion focused|conversion optimised|conversion optimized) (copy|content|page|pages|website|websites|landing page|landing pages|ads|emails|funnels|posts|profile|design)',
    ],
    ['I write copy that converts.', 'a high-converting landing page'],
    ['A sofa that converts.', 'The ads that sell bikes'],
  ),
  target(
    'retarget-them',
    '(retarget|retargeting|retargets|retargeted|remarket|remarketing|remarketed) [to] (your|them|people|visitors|website visitors|anyone|everyone|cold|past|lost|warm|those)',
    ['Retarget everyone who clicked.', 'Retargeting website visitors for a month'],
    ['They retargeted the missile.', 'The market'],
  ),
  target(
    'upsell-them',
    '(upsell|upselling|upsells|cross sell|cross selling|downsell) [to] (your (clients|customers|buyers|audience|guests|list)|existing (clients|customers|buyers)|current (clients|customers)|every (client|customer|guest|order)|them|these (clients|customers)|customers|clients|people|buyers)',
    ['Upsell every client.', 'How to cross-sell to existing customers'],
    ['They sell cross stitch.', 'The upsell failed.'],
  ),
  target(
    'squeeze-page',
    '(squeeze page|squeeze pages|tripwire offer|tripwire offers|value ladder|nurture sequence|nurture sequences|drip campaign|drip campaigns|drip sequence|dm funnel|opt in funnel|webinar funnel)',
    ['Build a squeeze page.', 'Our nurture sequence has nine emails.'],
    ['The drip in the kitchen', 'A page was torn.'],
  ),
  target(
    'drive-traffic',
    [
      '(drive|drives|driving|generate|generating|buy|buying|send) (more|targeted|qualified|free|organic|massive|tons of|high quality|cold|warm|paid|quality) [(website|organic|targeted)] traffic',
      '(drive|drives|driving|send|sending|bring|bringing|funnel|funnelling|funneling|direct) [more] traffic to (your|our|my|their) (website|site|offer|store|profile|page|landing page|link|shop|blog|channel|newsletter|funnel)',
    ],
    ['Drive more traffic.', 'Sending traffic to your shop'],
    ['They drive in traffic.', 'The police send traffic to the bridge.'],
  ),
  target(
    'close-them',
    [
      '(close|closing) (more|high ticket|your (first|next)|# |new|bigger|premium|cold) * (clients|deals|prospects|sales|leads|deal|client)',
      '(high ticket|appointment|commission) (closer|closers|closing|clients|client|sales|setter|setters|setting|offer|offers)',
      'remote (closer|closers|closing|setter|setters)',
    ],
    ['Close more deals.', 'I train high-ticket closers.', 'Closing your first client'],
    [
      'Close more windows.',
      'The shop closes at nine.',
      'The log shows two remote clients.',
      'Meetings are worse in a remote setting.',
    ],
  ),
  target(
    'tyre-kickers',
    '(tire kickers|tyre kickers|time wasters|timewasters|freebie seekers|freebie hunters|broke clients|broke prospects|low quality clients|low paying clients|bad fit clients|cheap clients|unqualified prospects|low ballers|lowballers)',
    ['Filter out the tyre-kickers.', 'No more freebie seekers'],
    ['He kicked the tyre.', 'a waste of time'],
  ),
];
