import type { MendablePhrase } from '../../../phrases/phrase.ts';
import { target } from './target.ts';

const people =
  '(people|them|customers|readers|followers|prospects|your audience|strangers|anyone|visitors|your readers|your followers|your customers|clients|buyers|users)';

/** Wallets, eyeballs, segments and pipelines: people counted, steered and triggered. */
export const counting: readonly MendablePhrase[] = [
  target(
    'eyeballs',
    '(eyeballs on|more eyeballs|get eyeballs|# eyeballs|attract eyeballs|eyeballs to|those eyeballs)',
    ['We need more eyeballs on it.', 'It attracts eyeballs to your page.'],
    ['My eyeballs hurt.', 'An eyeball to eyeball talk'],
  ),
  target(
    'customer-acquisition',
    '(customer|client|user|patient|member|student|buyer) (acquisition|attraction) [(cost|costs|strategy|system|machine|channel|channels|engine|process)]',
    ['Our client acquisition system', 'Customer acquisition costs rise.'],
    ['The museum’s acquisition', 'a customer of ours'],
  ),
  target(
    'acquire-customers',
    '(acquire|acquires|acquiring) [(new|more|paying|loyal|your first|# )] (customers|clients|users|followers|subscribers|members|patients|students)',
    ['How to acquire customers.', 'Acquiring new members'],
    ['They acquired a barn.', 'an acquired taste'],
  ),
  target(
    'client-magnet',
    '(client|customer|lead|follower|buyer|prospect) (magnet|magnets|machine|getting|attraction system|generation machine|pipeline|funnel|hunting|farm)',
    ['Turn your profile into a client magnet.', 'A lead machine for plumbers'],
    ['A fridge magnet', 'Our client left.'],
  ),
  target(
    'audience-segments',
    '(segment|segmenting|segmented|slice|bucket|bucketing|micro target|microtarget) (your|the|our|their) [(email|target|whole)] (audience|customers|list|users|leads|followers|people|subscribers|contacts)',
    ['Segment your audience.', 'Bucketing the users by income'],
    ['Segment the orange.', 'A bucket for the hens'],
  ),
  target(
    'we-target-people',
    '(i|we) (target|are targeting|’re targeting|only target|mainly target|also target|now target|are now targeting) [(young|busy|new|local|older|working|stay at home)] (women|men|moms|mums|people|founders|business owners|small businesses|millennials|gen z|parents|students|coaches|companies|customers|users|clients|entrepreneurs|homeowners|seniors|teens|young|busy|local)',
    ['We target moms in Leeds.', 'We are targeting young mums.', 'We’re targeting small businesses.'],
    ['We target ten miles a day.', 'I met women at Target.'],
  ),
  target(
    'decision-makers',
    '(reach|target|get in front of|contact|connect with|access|pitch|identify|engage) * (decision makers|decisionmakers|c suite executives|c level executives|key decision makers|high net worth individuals|high ticket buyers|qualified buyers|buyers with budget)',
    ['Get in front of decision makers.', 'We identify key decision-makers for you.'],
    ['The decision was ours.', 'The makers met.'],
  ),
  target(
    'fill-the-pipeline',
    [
      '(fill|filling|build|building|feed|feeding|stuff|pack|grow) [(your|my|our|their|a|the)] (sales|client|lead|dm|deal) (pipeline|pipelines)',
      '(fill|filling|feed|feeding|stuff|grow) (your|my|our|their) (pipeline|pipelines)',
      '(fill|filling|pack|packing|flood|flooding|stack) (your|my|our|their) (calendar|inbox|dms|diary|books) with (calls|qualified|leads|sales|clients|appointments|booked|high|ideal|buyers|demos)',
    ],
    ['Fill your pipeline.', 'Flood your inbox with qualified buyers.'],
    ['Your calendar is full.', 'A pipeline under the sea'],
  ),
  target(
    'share-of-wallet',
    '(share of wallet|wallet share|customer lifetime value|lifetime value of (a|your|each|every|our) (customer|client|user|subscriber|patient)|revenue per (user|head|follower|subscriber)|cost per (lead|acquisition|follower|head of))',
    ['Grow your share of wallet.', 'the lifetime value of a customer', 'a lower cost per lead'],
    ['My wallet is lost.', 'The value of a lifetime', 'The total addressable market for eggs is small.'],
  ),
  target(
    'make-them-buy',
    `(get|gets|getting|make|makes|making|persuade|convince|nudge|trick|push|trigger|triggers|compel|manipulate|force) ${people} [(to|into)] (buy|buying|buy from you|pull out their (wallet|wallets|credit card|credit cards)|open their (wallet|wallets)|click|hand over|part with|spend|spending|say yes|want to (buy|work with you|pay)|beg you|chase you|binge your|throw money) !(for|together|into place)`,
    ['How to get people to buy.', 'Make strangers want to work with you.', 'It triggers them into spending.'],
    ['Get people to sing.', 'Make them a cake.', 'I take hard ideas and make them click for beginners.'],
  ),
  target(
    'psychological-triggers',
    [
      '(psychological|persuasion|buying|emotional|dopamine|neuromarketing|mental) (triggers|trigger|hacks|tricks|levers) (to|that|for|you|behind|which|in)',
      '(hack|hacking|rewire|exploit|exploiting|hijack|hijacking|manipulate) (the|your|their|people’s|human) (buyer’s|buyers’|customer’s|customers’|reader’s|audience’s|human|people’s|psychology|brain|brains|attention|emotions|minds) [(brain|brains|attention|mind|psychology)]',
    ],
    ['5 psychological triggers that sell', 'Hijack their attention.', 'Hacking the buyer’s brain'],
    ['A trigger warning', 'The brain of a bee'],
  ),
  target(
    'keep-them-hooked',
    '(keep|keeps|keeping|get|gets|getting|make|makes) (them|people|users|readers|viewers|followers|your audience|your followers|your readers|the reader|visitors|your viewers) (hooked|addicted|glued to|scrolling|on the page|obsessed|binging|on your page|begging) !(to)',
    ['Keep them hooked until the pitch.', 'It makes readers beg; it keeps your followers scrolling.'],
    ['Keep them warm.', 'The viewers left.'],
  ),
  target(
    'raving-fans',
    '(turn|turning|turns|convert|converting|transform|transforming|make|making) * (customers|clients|followers|readers|subscribers|users|employees|them|strangers|people|buyers) into * (raving fans|super fans|superfans|brand ambassadors|walking billboards|brand advocates|brand evangelists|repeat buyers|cash cows|paying members)',
    ['Turn customers into raving fans.', 'Making your employees into brand ambassadors'],
    ['Turn eggs into cake.', 'The fans were raving.'],
  ),
  target(
    'sales-scripts',
    [
      '(dm|cold email|outreach|objection handling|cold call|cold dm|sales call|high ticket|linkedin outreach) (script|scripts|sequence|sequences|automation|automations|templates|template|bot|bots)',
      '(closing|closer s) (script|scripts)',
    ],
    ['Steal my DM scripts.', 'our LinkedIn outreach automation'],
    ['The script of the film', 'A template for a door'],
  ),
];
