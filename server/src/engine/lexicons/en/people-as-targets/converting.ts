import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { target } from './target.ts';

const hunted = '(prospects|leads|clients|customers|buyers|followers|subscribers|users|members|patients)';
const group =
  '(audience|email list|list|contact list|customer base|database|community|followers|followers list|subscribers)';

/** People fetched by the dozen, measured by how many buy, and worked like a mine. */
export const converting: readonly MendablePhrase[] = [
  target(
    'so-many-prospects',
    [
      '(find|finding|get|getting|attract|attracting|generate|generating|book|booking|land|landing|contact|sign|signed|found|got|generated|booked|landed) [(up to|over|more than|at least|your first|your next)] # [(new|more|qualified|high ticket|b2b)] (prospects|leads|qualified (calls|appointments|meetings)|sales calls|discovery calls|(clients|customers) (a|per|every|each) (month|week|day))',
      '(list|lists|database|pool|pipeline|stream|steady stream|flow|steady flow) of [(#|new|qualified|warm|hot|potential|ideal)] (prospects|leads|buyers|qualified leads|paying clients)',
      '(generate|generating|get|attract|capture|win|find) [(more|new|better|high)] (qualified|quality|hot|warm|inbound|exclusive) (b2b|sales|inbound|local|warm|hot|real estate|business) (leads|prospects)',
      '(b2b|b2c) leads',
      '(fill|filling|fills|pack|packing|flood) (their|his|her|your|my|our) (calendar|calendars|diary|diaries|schedule|inbox|pipeline) [(with|full of)] [(more|new)] (qualified|sales|discovery|booked|high ticket) (calls|appointments|meetings|leads|demos)',
    ],
    ['Find 10 prospects a week.', 'a list of 500 prospects', 'fill their calendar with qualified calls'],
    ['We found 12 mushrooms.', 'a list of guests', 'Fill your calendar with walks.'],
  ),
  target(
    'attract-clients',
    `(attract|attracts|attracting|magnetize|pull in) [(your|more|new|the right|those|these)] [(ideal|dream|perfect)] ${hunted} (like (a magnet|moths|bees|crazy)|on (autopilot|demand)|effortlessly|without (chasing|cold|lifting|effort|spending))`,
    ['Attract clients like a magnet.', 'attracting more leads on autopilot'],
    ['Attract bees like a magnet.', 'The stall attracts customers.'],
  ),
  target(
    'conversion-rate',
    [
      '(increase|increasing|boost|boosting|optimise|optimising|optimize|optimizing|improve|improving|double|doubling|triple|skyrocket|maximise|maximize) (your|our|their|my) (conversions|conversion (rate|rates)) !(between)',
      '(good|great|your|every|our) (content|copy|page|post|posts|profile|website|site|caption|captions|email|emails) (must|should|has to|needs to|that doesn’t|doesn’t|won’t|will) convert !(to|into|from)',
    ],
    ['Optimise your conversion rate.', 'How to boost your conversions', 'Good content must convert.'],
    ['The conversion rate between euro and yen', 'a barn conversion', 'Good copy must convert to PDF.'],
  ),
  target(
    'work-the-audience',
    [
      `(your|the|this|our) ${group} (is|are) (a|your) (gold mine|goldmine|cash cow|money machine|biggest asset|most valuable asset)`,
      `(segment|segmenting|re engage|reengage|reactivate|reactivating|score|scoring|warm up|squeeze|work|exploit) (your|the|their|our) [(whole|entire|dormant)] (contact list|contact lists|email list|customer base|customer list|mailing list|contacts|lead list)`,
      '(get|gets|getting|move|moving|push|pushing|send|sending|bring|drop) (them|people|followers|readers|the follower|the reader|visitors|prospects|subscribers|customers|your _) (into|through|down) (your|the|a|my|our) [sales] funnel',
      '(grab|grabbing|capture|capturing|collect|collecting|harvest|steal|get) (your|their|the|more|visitor) [(visitors|readers|followers|customers|visitors’|readers’|visitor’s|website visitors|website visitors’)] [s] (emails|email addresses|email address|contact details|phone numbers) [(with|using|through|via|before|when)]',
    ],
    ['Your audience is a gold mine.', 'Segment your contact list.', 'Grab your visitors’ emails.'],
    ['The mine has gold.', 'The band moves its audience.', 'The grab bag holds two letters.'],
  ),
  target(
    'prospecting',
    [
      '(linkedin|instagram|facebook|cold|automated|outbound|b2b|sales|digital|social) prospecting',
      'prospecting (on (linkedin|instagram|facebook|social)|with (automation|ai|bots)|on autopilot|system|machine|made easy|strategy|script|scripts)',
      '(educate|educating|evangelise|evangelize|evangelising|evangelizing) (the|your|our|their) (market|prospects|leads|buyers|target)',
      '(capture|capturing|win|grab|own|steal) [(more|their|consumer)] (mindshare|mind share|share of mind|share of voice|market share of attention)',
    ],
    ['LinkedIn prospecting made easy.', 'We need to educate the market.', 'capture mindshare'],
    ['Prospecting for gold', 'Educate the children.'],
  ),
  target(
    'target-people-like',
    [
      '=(,|and|then|we|i|you|should|can|let’s|ads|so|now) (target|targeting|retarget) (women|men|moms|mums|mothers|parents|students|millennials|gen z|homeowners|professionals|executives|seniors|teens|teenagers|families|consumers|small businesses|coaches|dads|girls) [(aged|between|over|under|in (their|your|the)|who|with|on|from|like)]',
      '(campaign|campaigns|ads|ad|brand|content|offer|strategy|product) (targets|target|targeting|that targets|is targeting|aimed squarely at) [(busy|young|new|older|working)] [(young|busy)] (women|men|moms|mums|mothers|parents|students|millennials|gen z|homeowners|professionals|executives|seniors|teens|families|dads|girls|housewives)',
    ],
    ['Target women aged 25 to 40.', 'Our campaign targets busy young mums.'],
    ['The attack targeted women at prayer.', 'I met men at Target.'],
  ),
  target(
    'targeted-people',
    [
      '(highly|hyper|ultra|laser|super) targeted (people|users|audience|audiences|traffic|customers|visitors|contacts|followers|buyers|prospects)',
      '# [(highly|fully)] (qualified|targeted) (contacts|people|buyers|profiles|followers)',
      '(our|your|my) core target !(of|temperature|date)',
    ],
    ['Reach 10,000 highly targeted people.', 'a base of 500 qualified contacts', 'Your core target: urban earners.'],
    ['Two qualified plumbers', 'A targeted drug'],
  ),
  target(
    'bites-and-segments',
    [
      '(cold dm|cold email|cold call|cold message|dm|spam|blast) (#|fifty|a hundred|one hundred) (founders|people|ceos|coaches|strangers|owners|businesses|prospects|parents|agents) (a|per|every|each) (day|week)',
      '# % will (bite|convert)',
      '(lucrative|profitable|untapped|under penetrated|high margin) (segment|segments|demographic|demographics|customer group|age group)',
      '(barely|hardly|not yet) (monetised|monetized)',
      '(database|pool) of [(over|nearly|about)] # [_] (qualified|verified|targeted|engaged) (parents|people|mums|moms|dads|owners|homeowners|pensioners)',
      '(extract|squeeze|milk|squeezing|extracting|milking) * (clients|customers|sales) (from|out of) (them|the|each|every|our|your)',
      '(best|ideal|easiest|softest|prime) target (group|audience|market|demographic)',
    ],
    [
      'Cold DM 50 founders a day.',
      'About 2% will bite.',
      'Mums are a lucrative segment.',
      'A database of 30,000 qualified parents',
    ],
    ['The dog bites 2% of postmen.', 'A segment of orange', 'A database of birds'],
  ),
];
