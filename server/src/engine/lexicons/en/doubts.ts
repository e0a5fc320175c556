import { type Doubt, doubtOf } from '../../language/stance/doubt.ts';

const debunking = doubtOf('post');
const doubting = doubtOf('sentence');

/** How people warn against promises, repeat them at a distance and laugh at them. */
export const doubts: readonly Doubt[] = [
  doubting(
    'no-need-of-swaps',
    '(you|we|i|nobody|they) (don t|do not|never|doesn t) (need|want|have to) * (follow for follow|followbacks|pods|pod|bots|bought|engagement pod|fake followers|like for like|f4f|sub for sub)',
    ['You don’t need follow-for-follow.', 'We do not need an engagement pod.'],
    ['You don’t need much: follow for follow.'],
  ),
  debunking(
    'beware',
    [
      '(beware|be wary|be skeptical|be sceptical|steer clear|run away from|watch out for * (scam|scams|fakes|gurus))',
      '(report|block) (these|this|those|the) (accounts|account|scams|scam|fake|scammers|bots)',
      '(scam alert|red flag|red flags|warning signs)',
    ],
    ['Beware of coaches with yachts.', 'Report these accounts.'],
    ['Be kind.', 'Report to the front desk.'],
  ),
  debunking(
    'sellers-of-dreams',
    [
      '(snake oil|smoke and mirrors|hustle culture|hustle porn|grifter|grifters|charlatan|charlatans|scammer|scammers|con artist|con artists)',
      '(guru|gurus) (will|say|says|tell|want|sell|selling|who|lie|promise|keep|love|make|claim|preach|on|peddle)',
      '(so called|self proclaimed|fake|these|those|linkedin|instagram|youtube|internet|marketing) (guru|gurus|expert|experts)',
    ],
    ['Pure snake oil.', 'The gurus will tell you otherwise.'],
    ['Olive oil.', 'An expert came by.'],
  ),
  debunking(
    'too-good',
    [
      'too (good|easy) to be true',
      '(it|that|they|these|those|magic|miracle|miracles|shortcut|shortcuts|secret|secrets|formula|formulas|trick|tricks|hack|hacks|recipe|recipes|bullet|bullets|pill|pills|success|fixes|fix|money|guarantees) (doesn t|don t|does not|do not|didn t|never) (exist|existed)',
      '(doesn t|don t|does not|do not|didn t|never) (works that way|work that way|work like that|happen overnight|come overnight)',
      '(no|any|not a|isn t a|never a) (such thing|silver bullet|silver bullets|magic bullet|magic pill|magic wand|magic formula|secret sauce|secret formula|secret recipe|shortcut|shortcuts|quick fix|quick fixes|magic|magic trick|easy way|overnight success|secrets|secret|one size fits all)',
    ],
    ['Sounds too good to be true.', 'There is no silver bullet.', 'Shortcuts don’t exist.'],
    ['It is good.', 'They exist.', 'The perfect moment doesn’t exist.'],
  ),
  debunking(
    'do-not-believe',
    [
      '!(ll|will|you) (don t|do not|never|didn t|wouldn t) (fall for|believe|buy into|trust|listen to|be fooled|get fooled|buy followers|buy likes|pay for|waste|expect|chase)',
      '(stop|quit|tired of|sick of) (believing|promising|falling for|pretending|lying|seeing)',
      '(lying|lied) to (you|us|me)',
    ],
    ['Don’t fall for it.', 'Stop promising the moon.'],
    ['Believe me.', 'We stopped for lunch.'],
  ),
  debunking(
    'is-a-lie',
    [
      '(is|are|s|re|was|were) [(just|all|such|really|pure|usually|often|mostly|always)] [(a|an|the)] [(total|complete|pure|big|biggest|huge|dangerous|common|popular)] (scam|scams|lie|lies|myth|myths|fraud|bullshit|bs|nonsense|hype|fantasy|illusion|hoax|hogwash|baloney)',
      '(clickbait|click bait|clickbaity|debunk|debunked|debunking|myth busting|hype)',
      '(scammed|conned|ripped off)',
    ],
    ['It’s a total scam.', 'The title is clickbait.'],
    ['It is a house.', 'The Greek myths, retold.'],
  ),
  doubting(
    'they-promise',
    [
      '(people|many|everyone|everybody|folks|they|we) (are|re|is|keep) [(always|still|all)] (looking|searching|hunting|waiting|asking) for (a|the|some) (magic|miracle|secret|perfect|one)',
      '(anyone|anybody|whoever|everyone|people|someone|those) (selling|promising|peddling|guaranteeing|who promises|who promise|who sells|who sell|who guarantees) (you|a|an|any|instant|overnight|quick|fast|easy|guaranteed|results|the secret)',
      '!(i|we) (promise|promised)',
      '(promises|promising|claims|claimed|claiming|pretend|pretends|pretending|allegedly|supposedly|purports|boast|boasts)',
      'claim !(yours|your|it|one|now|today|this|these|them|my|our|a)',
      '(believe|believed|thought|think|thinks|assume|assumed) (that|you|it|we|i|there|they|people)',
      '(ad|ads|spam|slogan|headline|headlines|posts|bots|pitch|pitches|dm|dms|emails) (that|saying|says|say|promising|about|telling|like|offering|from)',
      '(keep|keeps|kept|always|everyone) (seeing|reading|hearing|telling|says|wants|talks)',
    ],
    [
      'Anyone selling instant results is a con.',
      'People are looking for the magic recipe.',
      'They promise the moon.',
      'I keep seeing ads like that.',
    ],
    ['She kept going.', 'An add-on.'],
  ),
  doubting(
    'is-not-there',
    [
      '!(moment|time|timing) (doesn t|don t|does not|do not|didn t|never) (exist|existed)',
      '(stop|quit|tired of|sick of) (chasing|selling|buying|looking for|telling|writing|the)',
    ],
    ['Rest doesn’t exist.', 'Stop chasing views.'],
    ['They exist.', 'The perfect moment doesn’t exist.', 'We stopped for lunch.'],
  ),
  doubting(
    'wishing',
    [
      '(i wish|we wish|if only|as if|i d love|i would love|i want|i need|i hope|wouldn t it|imagine if|is it possible|is there|are there|how do i|how can i|how do people|doubt|doubts|who else|anyone know|impossible|unlikely|not possible|unrealistic|skeptical|sceptical)',
    ],
    ['I wish I could.', 'As if that were easy.'],
    ['You can.', 'They did.'],
  ),
  doubting(
    'laughing',
    [
      '(lol|lmao|lmfao|rofl|haha|hahaha|ha|hehe|jk|joking|kidding|sarcasm|irony|tongue in cheek)',
      '(😂|🤣|😅|🙄|😭|💀|😆|🙃|😉|😜)',
    ],
    ['lol sure', 'Get rich quick 😂'],
    ['Sure.', 'He smiled.'],
  ),
];
