import { type PressurePhrase, pressureOf } from '../../../language/appeals/pressure.ts';

const alone = pressureOf('prize', true);
const beside = pressureOf('prize', false);

const gift =
  '(prize|prizes|award|reward|rewards|gift|bonus|voucher|vouchers|cash|money|winnings|holiday|refund|gift card|compensation|freebie|discount|offer|code|coupon|spree)';

/** What runs out by itself and is no offer: addresses, sessions, papers. */
const notOffer =
  '!(auto|automatically|link|links|url|token|tokens|session|sessions|cache|key|keys|certificate|password|passwords|cookie|cookies|domain|paste|file|files|message|messages|passport|visa|licence|license|permit|lease|contract|milk|that|which)';

/** Something waits for you: claim it at once. */
export const prizes: readonly PressurePhrase[] = [
  alone(
    'claim-now',
    [
      `(claim|redeem|collect) (your|ur|yr|this|a|the) [(free|#|weekly|exclusive)] [(free)] ${gift} !(form)`,
      '(to|2) claim [(your|ur|it|this|the|yours)] [(prize|award|gift|reward|bonus|just|simply|free|weeks)] [(offer|#)] [(just|simply|,|:|now)] (call|text|txt|reply|ring|visit|click|go to|log|phone|send|please|is easy)',
      '!(the|opening|this|that|a|main|first|one|of|his|her|their) (claim|redeem) (now|it now|yours now|yours today|today|yours|here|before midnight|before it|before they|before #|by calling|code|ref|no)',
      '(call|text|txt|reply|ring|phone|click|visit|speak|dial) * (to|2) claim',
    ],
    ['Claim your prize', 'To claim call 09061234567', 'Call now to claim', 'Claim now!'],
    ['They claim it works.', 'An insurance claim form.', 'If you claim before full pension age, it is less.'],
  ),
  alone(
    'you-have-won',
    [
      '(you have|you ve|u have|u ve|you|u|ur|your mobile|your number|your no|mobile number|your mobile number|number) [(has|have|just)] [(been)] (won|awarded|selected to receive|specially selected|been selected to|chosen to receive|been awarded|been chosen|drawn) [(a|an|the|to|for|our|as)] (#|£|€|guaranteed|free|prize|cash|gift|holiday|receive|win|new|brand|nokia|iphone|winner|bonus)',
      '(you are|you re|u r|u are|ur) [(a|the|our)] (guaranteed winner|lucky winner|winner|guaranteed (a|an|the|your|to win|#|£|cash|one)|awarded|winner)',
      '(prize|award|reward|holiday|cash|gift|parcel|package|message|voicemail|refund) [(is|are)] (awaiting|waiting for|await|awaits) [(your)] (collection|you|pickup|claim)',
      '(congrats|congratulations|well done|woohoo) [(!|,|–|-|:)] (you have|you ve|u have|you|your|u ve|thanks to) (won|been|is|a good)',
      '(congrats|congratulations|well done|woohoo) [(!|,|–|-|:)] (you|u) (are|re) (the|our|a|one of) [(lucky|next|new|#)] (winner|winners|lucky|chosen)',
      '(won|win) (a|an|the|our) (guaranteed|#) (prize|cash|award|£)',
      '(prize|award) guaranteed',
      '^ (you ve|you have|u ve|u have) won $',
      '(your|ur|a|the) * (holiday|cash|prize|award|reward) or [(£|€)] # [(cash)] (await|awaits|awaiting)',
      '(today|2day|tonight) is (your|ur) lucky day',
      '(fantastic|amazing|special) (prize|surprise|gift) [is] (awaiting|waiting for) you',
    ],
    [
      'You have won a prize',
      'You are a winner',
      'Your cash award is awaiting collection',
      'Congratulations, you’ve been selected to receive',
    ],
    ['We have won the match.', 'Congratulations on your new job.'],
  ),
  alone(
    'final-attempt',
    [
      '(#nd|2nd|second|last|final|3rd|third|#) [(nd|rd|th)] (attempt|time|notice) (to (contact|reach|call|contract|deliver)|we have tried|we ve tried|before (suspension|closure))',
      '(we|i) (are|re|have|ve) (trying|tried|been trying) to (contact|reach|call) (you|u) (about|regarding|concerning|today|and|.|!|with)',
      '(final|last) (notice|warning|reminder) (to|before|for) (collect|claim|your|suspension|closure|action)',
      '(your|ur) (account|card|access|subscription|parcel|package) (will be|has been|is about to be|is being) (suspended|blocked|closed|locked|deactivated|terminated|limited|returned|frozen)',
      '(verify|confirm|update) (your|ur) (account|identity|payment|details|information|card) (now|immediately|within # hours|to avoid|or|asap|before)',
    ],
    ['This is the 2nd attempt to contact you', 'Final notice to collect your prize', 'Your account will be suspended'],
    ['Their third attempt failed.', 'My account is closed.'],
  ),
  beside(
    'urgent',
    [
      '^ [(⚠️|🚨|🔥|attention)] (urgent|urgent urgent|attention) (!|:|–|please)',
      '^ [(⚠️|🚨|🔥)] (deal|price|price drop|sale|stock|discount|bargain) alert !(system|app|service|tool)',
      '^ [(⚠️|🚨|🔥)] important !',
    ],
    ['URGENT! Your prize is waiting', 'Deal alert: 50% off all lamps'],
    [
      'It is urgent.',
      'Important: bring a torch.',
      'Breaking: the museum lost $3 million.',
      'Alert: the deficit shrank by $600 billion.',
    ],
  ),
  beside(
    'expires',
    [
      `${notOffer} (expires|expire|expiry|expiring) [(on|at)] (#|soon|today|tonight|midnight|tomorrow)`,
      `${notOffer} (expires|expire|expiring) in # (minutes|minute|hours|hour|hrs|days|day)`,
      '(offer|code|voucher|points|coupon) (expires|expire)',
      '(offer|code|voucher|points|coupon) valid (today|tonight|only|now)',
    ],
    ['Your voucher code expires today.', 'Claim your points, expires 07'],
    [
      'My passport has expired.',
      'The town has a lease that expires in 90 days.',
      'The link expires in 7 days.',
      'It auto-expires in 30 days.',
      'The tax cut is set to expire in 2026.',
      'Offer valid for orders signed by 31 July.',
    ],
  ),
  alone(
    'text-a-number-now',
    [
      '(call|txt|text|ring|phone|dial) [(freephone|free|us|on|our|the)] # (now|immediately|asap|2day)',
      '(send|text|txt|reply|reply with) _ (to|2) # (now|immediately|asap|2day)',
      '(text|txt|send) [(the word)] _ (now|2day) (to|2) #',
    ],
    ['Call 09061221066 now', 'Text WIN to 82277 now!'],
    ['Call me now.', 'I text my mum now.'],
  ),
];
