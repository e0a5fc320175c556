import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const secret = miracleOf('secret');

const trade =
  '(experts|gurus|pros|professionals|rich|wealthy|millionaires|billionaires|coaches|banks|bankers|recruiters|doctors|dentists|dermatologists|vets|mechanics|opticians|estate agents|realtors|pharmacists|insurers|hairdressers|chefs|teachers|seed companies|airlines|supermarkets|nutritionists|top creators|creators|influencers|big brands|brands|agencies|competitors|lawyers|insiders|marketers|copywriters|top performers|successful people|successful entrepreneurs|the 1 %|top 1 %|hiring managers|linkedin|google|big pharma|them|they|your boss|banker|accountant|landlord|doctor)';

/** What others are said to hide, and the writer alone would tell. */
export const secrets: readonly MiraclePhrase[] = [
  secret(
    'what-they-hide',
    [
      `(what|things|stuff|tricks|secrets|everything) * ${trade} (won t|don t|will not|will never|never|do not|didn t) (tell|want you|want us|want anyone|share|teach|show|reveal|told|tell you|admit)`,
      `(what|secrets|tricks|things|the truth) * ${trade} (is hiding|are hiding|hide|hides|keep|keeps|kept) * (from you|secret|hidden|to themselves)`,
      `(what|something|things|secrets|a secret|the secret) no * ${trade.replace('(experts|', '(expert|experts|guru|coach|banker|doctor|teacher|chef|dentist|')} (will|would|wants to|is going to|dares) [ever] (tell|to tell|show|teach|admit|say|share)`,
      `${trade} (don t want|doesn t want|do not want|hope|pray) (you|anyone|us) * (to know|to see|to find out|to learn|never find)`,
      `(secret|secrets|trick|tricks|method|thing) [that] ${trade} (keep|keeps|kept|guard|hide) * (to themselves|for themselves|quiet|secret)`,
      '(secret|secrets|trick|tricks|truth|hack|hacks|loophole) [that] * * * (don t|doesn t|do not|does not) want (you|anyone|people) to (know|see|find out|learn|discover)',
      '^ what your [_] (bank|banker|insurer|insurance|supplier|provider|doctor|dentist|accountant|lawyer|solicitor|broker|adviser|advisor|agent|agency|boss|employer|landlord|recruiter|coach|gym|realtor|builder|garage|mechanic|vet|publisher) (never tells|doesn t tell|won t tell|will never tell|isn t telling) you $',
      'what (nobody|no one|no-one|they) (tells|tell|will tell|ever tells|is telling|wants to tell|won t tell) (you|us)',
    ],
    [
      'what experts won’t tell you',
      'what nobody tells you about pricing',
      'Recruiters don’t want you to know this.',
      'The secret the flour industry doesn’t want you to know',
      'What your energy supplier never tells you',
      'What no gardening expert will ever tell you',
    ],
    ['What the doctors told me.', 'Nobody came.', 'What your garden never tells you.'],
  ),
  secret(
    'the-secret-to',
    [
      '(the|my|our|one|a|his|her|# ) [(real|only|one|simple|little|biggest|hidden|dirty|little known|ultimate|true|best kept)] (secret|secrets) (to|of|for|behind) [(my|your|their|unlocking|achieving|mastering|a|any|every|massive|building|getting|going|writing)] (success|successful|viral|virality|wealth|rich|millionaires|growth|growing|weight loss|happiness|selling|sales|linkedin|instagram|great content|great copy|getting|going|winning|making money|financial freedom|engagement|followers|clients|productivity|a great|a perfect|more|10 x|high-performing|high performing|top|influence|the 1 %|persuasion)',
      '(the|my|one|a) [(real|only|simple|little|hidden)] (secret|secrets) of [(the|all)] (happy|happier|wealthy|rich|thin|productive|confident|successful|calm|organised|organized) (people|couples|families|women|men|parents|teams|bosses) !(, said|, says|, my|, according)',
      '(the|a|one|my) [(real|only|simple|little)] (secret|secrets) [that] (nobody|no one) (tells|ever tells|will tell|wants to tell) (you|us)',
      '(hidden|best-kept|best kept|little known|little-known|insider|industry|trade) (secret|secrets|trick|tricks|hack|hacks|loophole|loopholes) (of|to|for|that|behind|in)',
    ],
    [
      'the secret to success',
      'The secret nobody tells you about saving',
      'the secret of happy couples',
      'my secrets to going viral',
      'the best-kept secret of LinkedIn',
    ],
    ['the secret of my grandmother’s pie', 'It is a secret.', 'the dirty secret of offices'],
  ),
  secret(
    'secret-method',
    [
      '(secret|hidden|forbidden|underground|banned|never revealed|insider) (method|methods|formula|technique|techniques|strategy|strategies|system|hack|hacks|recipe for success|playbook|blueprint|growth hack|framework|algorithm) !(prompt|prompts|instruction|instructions|message|messages|file|files|folder|folders|call|calls|cost|costs|process|processes|tray|partition|variable|layer)',
      '(secret|forbidden|banned) (prompt|prompts)',
      'secret sauce (to|behind|of|for) * (success|growth|viral|sales|engagement|winning|business)',
    ],
    ['my secret formula', 'a forbidden technique', 'the secret sauce behind our growth'],
    ['a secret door', 'hidden fees', 'tomato sauce', 'its hidden system instructions'],
  ),
  secret(
    'i-reveal',
    [
      '(i|we|he|she) (reveal|reveals|m revealing|re revealing|am revealing|am going to reveal|ll reveal|will reveal|m about to reveal|m sharing|ll share|m giving away|spill) (my|the|our|all my|all the|every|how to) * (secret|secrets|formula|system|blueprint|playbook)',
      '(discover|unlock|uncover|steal|learn) (the|my|our|these|his|their) * (secret|secrets|formula) (to|of|for|behind|that|used)',
      '(secret|secrets|formula|method) (revealed|exposed|unlocked|finally revealed|uncovered)',
    ],
    ['I’m revealing my secret formula', 'Discover the secrets of top sellers.', 'Secrets revealed!'],
    ['She revealed the date.', 'Discover the city.'],
  ),
  secret(
    'unknown-trick',
    [
      '(trick|hack|tip|feature|strategy|tool|method|secret|rule|loophole|prompt) (that|which|) [(almost|nearly)] (nobody|no one|99 % of people|90 % of people|95 % of people|most people|few people|only the 1 %) (knows|know|uses|use|talks about|talk about|don t know|doesn t know|ignore|miss|has heard|is using|are using|is talking about)',
      '(99 %|90 %|95 %|98 %|97 %|most) of [the] (people|creators|founders|entrepreneurs|businesses|brands|marketers|freelancers|coaches|users|profiles|job seekers) (don t know|have no idea|get this wrong|get it wrong|miss this|ignore this|are doing this wrong|do this wrong|make this mistake)',
      '(only|just) (1 %|the top 1 %|the 1 %|2 %|3 %|5 %) of (people|creators|founders|entrepreneurs|marketers|users) (know|use|do|understand|succeed|make it|apply)',
    ],
    ['a trick that nobody knows', '99% of people don’t know this.', 'Only 1% of creators do this.'],
    ['A tool that Paul knows well.', 'most of the cake'],
  ),
  secret(
    'hack-the-algorithm',
    [
      '(hack|beat|crack|cheat|game|gaming|outsmart|trick|exploit|master|hacking|cracking) (the|this|linkedin s|linkedin|instagram|youtube s|tiktok s|google s) [(linkedin|instagram|tiktok|youtube|google|x|hiring)] (algorithm|algo|code|system and win)',
      '(i|we) (cracked|hacked|beat|broke) the (code|algorithm|linkedin code|linkedin algorithm|system)',
      '(cheat code|cheat codes|growth hack|life hack|money glitch) (for|to|that|of|behind) *',
    ],
    ['beat the LinkedIn algorithm', 'We cracked the code.', 'the cheat code for growth'],
    ['Beat the eggs.', 'Crack the window.'],
  ),
  secret(
    'insiders-only',
    [
      '(only|just) (insiders|the elite|the rich|the pros|millionaires|a handful of people|a select few) (know|knew|use|have access|understand)',
      '(reserved for|known only to|used by) (insiders|the elite|the rich|millionaires|the top 1 %|the world s best|top performers|the most successful|billionaires)',
    ],
    ['only insiders know', 'used by millionaires'],
    ['reserved for children', 'used by a dog'],
  ),
];
