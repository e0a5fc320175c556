import { type Claim, claimOf } from '../../../language/claims/claim.ts';

const study = claimOf('study');
const everyone = claimOf('everyone');

const found =
  '(show|shows|showed|shown|prove|proves|proved|proven|say|says|suggest|suggests|suggested|confirm|confirms|confirmed|indicate|indicates|tell us|tells us|reveal|reveals|found|finds|demonstrate|demonstrates|agrees|backs this up|back this up|is clear|are clear)';
const adverb = '[(has|have|clearly|consistently|now|also|actually|repeatedly|recently|even)]';

/** Studies that nobody names, and what all are said to know. */
export const studies: readonly Claim[] = [
  study(
    'studies-show',
    `!(case) (studies|a study|one study|recent study|new study|research|surveys|numerous studies|countless studies|recent studies|experiments|a recent survey|multiple studies) ${adverb} ${found}`,
    ['Studies show that naps help.', 'Research has shown it.'],
    ['She studies at night.', 'We show our research.', 'Your case studies show how you work.'],
  ),
  study(
    'science-says',
    `(science|neuroscience|psychology|behavioural science|behavioral science|biology|brain science|economics) ${adverb} (show|shows|showed|shown|prove|proves|proved|proven|says|suggests|suggested|confirms|confirmed|tells us|reveals|agrees|backs this up|is clear) !(fiction)`,
    ['Science says naps help.', 'Neuroscience confirms it.'],
    ['She studied science.', 'a science lesson'],
  ),
  study(
    'the-data-shows',
    '!(at|into|the) (statistics|stats|the data|data|the statistics|the stats|the evidence|evidence|the research|the science) [(clearly|consistently|also|actually|overwhelmingly|now)] (show|shows|prove|proves|suggest|suggests|confirm|confirms|tell us|tells us|indicate|indicates|speaks for itself|backs (this|it) up|is overwhelming|is clear) [that] !(otherwise|one)',
    ['The data clearly shows that naps help.', 'The evidence is overwhelming.'],
    ['The data is on my disk.', 'Show me the data.', 'A closer look at the data shows that the hens won.'],
  ),
  study(
    'numbers-dont-lie',
    '(the (numbers|data|stats|facts|statistics|results)) (don t lie|speak for themselves|are clear|prove it|doesn t lie|says it all|say it all|are undeniable)',
    ['The numbers don’t lie.', 'The facts speak for themselves.'],
    ['The numbers on the door', 'They lie on the data.'],
  ),
  study(
    'experts-agree',
    '(experts|scientists|researchers|doctors|economists|psychologists|analysts|specialists|professionals|neuroscientists|nutritionists|dermatologists|historians) [(all|now|also|generally|overwhelmingly)] (agree|say|believe|recommend|predict|estimate|warn|confirm|claim) [(that|this|it|we)]',
    ['Experts agree that sleep matters.', 'Psychologists recommend it.'],
    ['The doctors told us to go home.', 'We agree.'],
  ),
  study(
    'scientifically-proven',
    [
      '(it s|it is|it has been|it was|this is|is|been) (scientifically|clinically|statistically) (proven|proved|shown|established)',
      '(it s|it is|it has been|been) (proven|proved|shown|demonstrated|established) that',
      '(it s|it is|this is|that s) [just] a (proven|scientific|statistical|historical|documented|biological|mathematical|psychological) fact',
    ],
    ['It is scientifically proven.', 'It has been shown that naps help.', 'It’s a scientific fact.'],
    ['It was not shown on TV.', 'The fact is old.'],
  ),
  study(
    'according-to-studies',
    'according to (studies|research|experts|science|recent studies|statistics|scientists|a recent study|a study|recent research|the experts|surveys|a recent survey|recent data|industry data|industry experts|the latest research|the latest data|new research)',
    ['According to research, we blink.', 'according to industry experts'],
    ['according to my sister', 'the study of bees'],
  ),
  study(
    'science-backed',
    '((science|research|evidence|neuroscience|scientifically) (backed|proven)|science based) (method|methods|strategies|strategy|tips|ways|way|techniques|technique|approach|formula|program|programme|secrets|tricks|hacks|habits|benefits)',
    ['5 science-backed ways to rest', 'a research-backed method'],
    ['evidence-based care', 'The data was backed up.'],
  ),
  study(
    'doctor-recommended',
    '(doctor|dermatologist|dentist|vet|expert|physician|pediatrician|paediatrician|nutritionist|celebrity|professional) (recommended|approved|tested|endorsed|loved)',
    ['dermatologist-tested', 'Vet approved and tasty'],
    ['My dentist tests the drill.', 'The doctor recommends rest.'],
  ),
  study(
    'analysts-predict',
    '(some reports|industry insiders|insiders|analysts|forecasts|projections|estimates|predictions|industry reports) (suggest|indicate|predict|forecast|estimate|say|show|put|expect) [(that|the|this|it)]',
    ['Analysts predict a boom.', 'Industry reports suggest that tea sells.'],
    ['She reports to Ann.', 'The estimates were late.'],
  ),
  everyone(
    'everyone-knows',
    [
      '(everyone|everybody|anyone) (knows|agrees|understands|can agree|will tell you) that !(feeling|one|guy|girl|person|moment|friend|song|already|too|by|now|much)',
      '(we) all (know|agree) that',
    ],
    ['Everyone knows that print is dead.', 'We all know that price matters.'],
    ['Everyone knows Paul.', 'We all know the feeling.'],
  ),
  everyone(
    'any-expert-will-tell-you',
    '(any|every) (good|great|real|serious|successful|decent|) (expert|doctor|recruiter|marketer|founder|lawyer|economist|scientist|professional|coach|developer|accountant|trainer|investor|entrepreneur|designer) (knows|understands|agrees|will tell you|would tell you|can tell you|worth (their|his|her) salt)',
    ['Any expert will tell you.', 'Every good marketer knows it.'],
    ['Any doctor on the train?', 'Every coach was late.'],
  ),
  everyone(
    'nobody-can-deny',
    '(nobody|no one) (can deny|denies|would deny|disputes|can argue|can dispute|would dispute|in their right mind would) (that|it|with)',
    ['Nobody can deny that tea helps.', 'No one would dispute it.'],
    ['Nobody denied him entry.', 'No one argues at breakfast.'],
  ),
  everyone(
    'well-known-fact',
    '(it s|it is|its) (a well-known fact|a well known fact|well known|common knowledge|widely known|no secret|undeniable|indisputable|an undeniable fact|widely accepted|a fact|a known fact|an established fact|an open secret|generally accepted|universally acknowledged|a proven fact) that',
    ['It’s a well-known fact that cats rule.', 'It is widely accepted that tea helps.'],
    ['It is well.', 'a fact of life'],
  ),
  everyone(
    'as-everyone-knows',
    [
      '^ [(and|but|because)] (everyone|everybody) knows [that] (meetings|people|women|men|children|kids|customers|employees|managers) (are|do|don t|never|always|cannot|can t) *',
      '^ [(and|but|because)] (everyone|everybody) knows that (a|an|the best|the only|meetings|people|women|men|good|great|bad|happy|remote|children|kids|customers|employees|leaders|managers|money|sex|size|exercise|sugar|coffee|schools|teachers|work|success|talent|hard work|companies|social media|email|open) *',
      '(as everyone knows|as we all know|as everybody knows|needless to say everyone|it goes without saying that everyone|as any (parent|founder|marketer|developer|teacher|manager) knows)',
    ],
    [
      'As we all know, price matters.',
      'Everyone knows that meetings kill ideas.',
      'As any founder knows, cash is short.',
    ],
    ['We all know her.', 'as far as I know', 'Everyone knows that shop.', 'Everyone knows Brian.'],
  ),
];
