import { type Claim, claimOf } from '../../../language/claims/claim.ts';

const rank = claimOf('rank');
const share = claimOf('share');
const study = claimOf('study');

const where =
  '(uk|britain|scotland|england|wales|ireland|london|america|europe|australia|canada|india|world|nation|country|region|county|city|town|island|north|south|yorkshire|kent|cornwall|devon|manchester|leeds|glasgow|edinburgh|dublin|toronto|new york|texas|california)';
const firm =
  '(agency|company|firm|service|services|salon|garage|bakery|restaurant|shop|store|gym|builders|builder|plumbers|plumber|dentist|school|studio|solicitors|hotel|brand|platform|app|groomer|groomers|cleaners|roofers|electricians|photographer|supplier|provider|dealer|dealership|clinic|magazine|podcast|software|tool|insurer|bank|broker|brokers)';
const matter =
  '(success|sales|communication|marketing|leadership|happiness|productivity|learning|health|weight loss|stress|problems|conflicts|disease|diseases|illness|illnesses|accidents|divorces|marriages|relationships|decisions|failures|deals|vacancies|purchases|results|cancers|heart attacks|injuries|content|emails|resumes|cvs|applications|diets|resolutions|new year s resolutions|the (brain|job|population|work|battle|market|world|workforce|public))';

/** First of a place, shares of what cannot be counted, and finds that nobody is named for. */
export const places: readonly Claim[] = [
  rank(
    'first-of-a-place',
    [
      `${where} s (number one|number #|no . #|# #|leading|most trusted|best loved|top rated|premier|foremost) !(problem|killer|cause|concern|priority|issue|fear|enemy|hit|song|single|export)`,
      `(the|as the) (most trusted|most reliable|leading|top rated|number one|no . #|most popular|premier|most experienced) [_] [_] ${firm} (in|of|across|for) _`,
    ],
    ['We’re Scotland’s number one dog walking service!', 'The most trusted letting agency in Leeds.'],
    ['Britain’s number one problem is rain.', 'The leading rower in the boat.'],
  ),
  share(
    'share-of-a-matter',
    [
      `# % of [(all|your|the)] ${matter}`,
      `# (percent|per cent|pct) of [(all|your|the)] ${matter}`,
      '(#|one|two|three|four|five|six|seven|eight|nine) (in|out of) [every] (#|three|four|five|ten) _ [_] (prefer|prefers|choose|recommend|agree|say|fail|trust|quit|struggle|suffer|believe|regret|admit|never|don’t)',
    ],
    ['80% of success is showing up.', 'Nine out of ten cats prefer our salmon.'],
    ['80% of the tank', 'One in three eggs was cracked.'],
  ),
  study(
    'scientists-have-found',
    '(scientists|researchers|doctors|psychologists|neuroscientists|economists|experts|nutritionists) (have|now|just|have just|have now|have recently|recently|) [finally] (found|discovered|proved|proven|shown|revealed|concluded|confirmed|demonstrated|established) (that|how|why|it|a|the|what)',
    ['Scientists have discovered that tea helps.', 'Researchers found that hens nap.'],
    ['Doctors found nothing.'],
  ),
];
