import { type Claim, claimOf } from '../../../language/claims/claim.ts';

const rank = claimOf('rank');
const share = claimOf('share');
const study = claimOf('study');
const everyone = claimOf('everyone');

const people =
  '(people|americans|british|brits|canadians|europeans|australians|adults|consumers|customers|buyers|shoppers|users|companies|businesses|brands|startups|start-ups|organizations|organisations|smbs|marketers|recruiters|hiring managers|candidates|employees|employers|workers|managers|leaders|executives|ceos|founders|entrepreneurs|freelancers|professionals|women|men|students|kids|children|teens|parents|millennials|seniors|teams|projects|websites|purchases|resumes|homeowners|patients|doctors|teachers|developers|engineers|households|couples|communication|clients|visitors|b2b buyers|the population|us|you|all|deaths|diseases|accidents)';

/** Claims that want a source, in English. */
export const phrases: readonly Claim[] = [
  rank(
    'number-one',
    [
      '(the|our|we re|we are|is|are|as|world s|country s|europe s|uk s|america s|nation s|your) [the] (number one|number #|no #) (provider|platform|app|brand|agency|solution|tool|choice|supplier|software|service|company|network|school|program|programme|recruiter|destination|maker|seller|rated|selling|recommended|ranked|crm|newsletter|podcast)',
      '(ranked|voted|rated) [(as|the)] (number one|number #|# 1|no #|best) (in|by|for|among|across|software|agency|app|platform|provider)',
      '(we are|we re) [the] (number one|number #|no #) (in|for|at|on)',
    ],
    ['We are the number one provider of tiles.', 'voted number one by dentists', 'the world’s number one app'],
    ['question number one', 'You are my number one fan.', 'rule number 1'],
  ),
  rank(
    'leader-in',
    [
      '(market|industry|world|global|national|category|thought|uk|european|undisputed|recognized|recognised|leading|the|a|proven) (leader|leaders) (in|of the (market|industry)|for (ai|business|sustainable|digital))',
      '(a|the|as|s|we re a|we are a|world s|nation s|country s|europe s|uk s) (leading|foremost|premier|preeminent) * (provider|supplier|manufacturer|agency|platform|company|brand|firm|producer|consultancy|solution|distributor|developer|employer|maker)',
      '(the|a) (market|industry|category) leader',
    ],
    ['The market leader in tiles', 'a leading provider of soap', 'We are a global leader in shipping.'],
    ['a union leader', 'the leader of the band', 'a leading question'],
  ),
  rank(
    'best-of-all',
    [
      '(the) (best|fastest|most (trusted|advanced|powerful|popular|effective|reliable|recommended|used|loved|complete|innovative)|largest|biggest) * (agency|software|tool|solution|platform|app|crm|provider|company|network|service|product|brand|course|training|marketplace|suite) (in the (world|market|industry|country|uk|us|region)|on the (market|planet)|on earth|in (europe|america|the uk|london|canada)|worldwide|available today)',
      '(world class|world-class|best in class|best-in-class|award winning|award-winning|industry leading|industry-leading|market leading|market-leading) (solution|solutions|platform|agency|service|team|support|product|software|technology|provider|company)',
      '(trusted|loved|used|recommended) by (thousands|millions|leading|top|the world s|experts|professionals everywhere|everyone|the best)',
    ],
    ['the most trusted platform in the world', 'an industry-leading solution', 'trusted by thousands'],
    ['the best day in the world', 'the largest lake on earth'],
  ),
  share(
    'percent-of',
    [
      `# % of [(all|the|our|us|most|small|new|young|today s|american|british|b2b|online|large)] ${people}`,
      `# (percent|per cent|pct) of [(all|the|small|new)] ${people}`,
    ],
    ['90% of employees are bored.', '73% of small businesses close', '60 percent of people'],
    ['20% off', 'He drank 90% of the bottle.', '99% of the time'],
  ),
  share(
    'out-of-ten',
    [
      `(#|one|two|three|four|five|six|seven|eight|nine) (in|out of|of) [every] (#|two|three|four|five|six|seven|eight|nine|ten) ${people}`,
      `(the majority of|the vast majority of|nearly half of|over half of|two thirds of|two-thirds of) (companies|businesses|consumers|customers|employees|buyers|americans|marketers|recruiters|startups|founders|leaders|hiring managers|organizations)`,
    ],
    ['9 in 10 buyers read reviews.', 'one in three people', 'The vast majority of companies fail.'],
    ['one of us', 'two in the bush', 'Half of the cake'],
  ),
  share(
    'times-more',
    [
      '(#|two|three|five|ten) (times|x) (more|less|faster|better|higher) * (likely|effective|engagement|views|sales|leads|productive|conversions|revenue|clicks|replies|profitable|response|responses|impressions|interviews)',
      '(increases|increase|boosts|boost|improves|improve|reduces|reduce|cuts|cut|raises|lowers|doubles) * * by [(up to|over|nearly|at least)] # %',
    ],
    ['3 times more likely to buy', 'It reduces stress by 40%.'],
    ['three times a week', 'two more days'],
  ),
  study(
    'studies-show',
    [
      '(studies|a study|one study|recent study|new study|research|surveys|statistics|stats|numerous studies|countless studies|recent studies|experiments|science|neuroscience|psychology) [(has|have|clearly|consistently|now|also|actually|repeatedly|recently)] (show|shows|showed|shown|prove|proves|proved|proven|say|says|suggest|suggests|suggested|confirm|confirms|confirmed|indicate|indicates|tell us|tells us|reveal|reveals|found|finds|demonstrate|demonstrates|agrees|backs this up)',
      '(the (numbers|data|stats|facts|statistics|science|results)) (don t lie|speak for themselves|are clear|is clear|prove it|doesn t lie|says it all|are undeniable)',
    ],
    ['Studies show that naps help.', 'Research has shown it.', 'The numbers don’t lie.'],
    ['She studies at night.', 'The numbers on the door'],
  ),
  study(
    'experts-agree',
    [
      '(experts|scientists|researchers|doctors|economists|psychologists|analysts|specialists|professionals) [(all|now|also|generally)] (agree|say|believe|recommend|predict|estimate|warn|confirm|claim) [(that|this|it|we)]',
      '(it s|it is|it has been|it was|this is|is|been) (scientifically|clinically|statistically) (proven|proved|shown|established)',
      '(it s|it is|it has been|been) (proven|proved|shown|demonstrated|established) that',
      'according to (studies|research|experts|science|recent studies|statistics|scientists|a recent study|a study|recent research|the experts|surveys)',
    ],
    ['Experts agree that sleep matters.', 'It is scientifically proven.', 'According to research, we blink.'],
    ['The doctors told us to go home.', 'according to my sister'],
  ),
  everyone(
    'everyone-knows',
    [
      '(everyone|everybody|anyone|every marketer|every founder|every recruiter|any expert) (knows|agrees|understands|can agree|will tell you) that !(feeling|one|guy|girl|person|moment|friend|song|already|too|by|now|much)',
      '(we) all (know|agree) that',
      '(nobody|no one) (can deny|denies|would deny|disputes|can argue) (that|it)',
      '(it s|it is|its) (a well-known fact|a well known fact|well known|common knowledge|widely known|no secret|undeniable|indisputable|an undeniable fact|widely accepted|a fact|a known fact) that',
      '(as everyone knows|as we all know|needless to say everyone|it goes without saying that everyone)',
    ],
    ['Everyone knows that print is dead.', 'It’s a well-known fact that cats rule.', 'As we all know, price matters.'],
    ['Everyone knows Paul.', 'We all know the feeling.'],
  ),
];
