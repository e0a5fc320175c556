import { easeOf, type PromisedEase } from '../../../language/promises/promise.ts';

const speed = easeOf('speed');
const count = '(#|a|an|one|a single|one single|two|three|four|five|six|seven|eight|ten|fourteen|thirty)';
const unit =
  '(seconds|second|minutes|minute|mins|min|hours|hour|hrs|h|days|day|d|weeks|week|months|month|nights|night|weekend|afternoon|morning|evening|sitting|lesson)';

/** Short times that a result is promised in. */
export const speeds: readonly PromisedEase[] = [
  speed(
    'in-so-long',
    [
      `!(read|watched|listened to|heard|cooked|baked|walked|delivered|digest|digested) (in|within) [(just|only|less than|under|as little as|about|the next|a mere|your first|the first|literally)] ${count} [(short|easy|simple|quick)] ${unit} [(flat|or less|or fewer|only|tops)] !(of becoming|of receiving|of receipt|of the|of being|of discovery|of notice)`,
      '(in|within) your first (week|month|day|days|session|hour|lesson)',
      'inside [of] # (days|hours|weeks)',
    ],
    ['in 7 days', 'in just two weeks', 'in under 24 hours'],
    ['in 2024', 'in May', 'Tell them within 72 hours of becoming aware.'],
    [{ field: 'in …' }],
    [
      ['Get 10,000 followers in 7 days.', 'Get 10,000 followers in ….'],
      [
        'Learn how to lose 20 pounds in just two weeks with my notebook.',
        'Learn how to lose 20 pounds in … with my notebook.',
      ],
    ],
  ),
  speed(
    'so-long-to',
    [
      `!(hours|days|times|minutes|evenings|nights|once|twice) [(just|only)] ${count} ${unit} (to|is all it takes|are all it takes|away from)`,
      '# (day|week|hour|minute) (challenge|plan|blueprint|program|programme|system|formula|bootcamp|transformation) to',
    ],
    ['7 days to change your life', 'a 10 day plan to lose weight'],
    ['two weeks of holidays', 'He spends sixty hours a week to land one client.'],
  ),
  speed(
    'overnight',
    [
      '(overnight|by tomorrow|by tonight|by next week|by the end of the week|from day one|starting tomorrow|before breakfast)',
      'from (month|week|day|session|lesson) one',
      'from tonight',
      'in [just] (one|a single) (night|sitting|session|post|click)',
      'after [(just|only)] (one|two|three|#) (night|nights|use|uses|application|applications|treatment|treatments)',
      '=(wake up) tomorrow',
      '(on|with) (your|the) very next (post|video|launch|reel|email|call|pitch)',
    ],
    ['overnight', 'by tomorrow', 'in one night', 'after just 3 nights'],
    ['last night'],
    ['remove'],
    [['Double your revenue overnight.', 'Double your revenue.']],
  ),
  speed(
    'snap-of-fingers',
    [
      '(in|with) (no time|the blink of an eye|a snap|the snap of a finger|a flash|record time|a heartbeat|one simple step)',
      '(at lightning speed|lightning fast|at warp speed|like magic|fast and easy|quickly and easily|easily and quickly|fast and effortlessly)',
    ],
    ['in no time', 'at lightning speed', 'quickly and easily'],
    ['in a word'],
    ['remove'],
    [['Grow your audience in no time.', 'Grow your audience.']],
  ),
  speed(
    'this-very-week',
    '(followers|subscribers|clients|customers|sales|leads|views|$|pounds|dollars) (this week|this month|this weekend|by tomorrow|starting today)',
    ['500 subscribers this week', 'new clients this month'],
    ['This week the clients came.'],
  ),
  speed(
    'in-a-few',
    [
      '(in|within|with) [(just|only)] (a few|a couple of|a handful of) [(short|easy|quick|simple)] (days|hours|minutes|clicks|seconds|weeks|taps|sessions)',
      'in (mere|just) (days|hours|minutes|seconds|weeks)',
      '(in|with) (two|three|#|one) (clicks|click|easy steps|simple steps|simple tricks|taps)',
    ],
    ['in just a few days', 'in mere minutes', 'in three clicks'],
    ['in a few words'],
    ['remove'],
    [['Make money in just a few clicks.', 'Make money.']],
  ),
  speed(
    'at-once',
    '(instantly|instantaneously|immediately|right away|in an instant|at once|rapidly|super fast|insanely fast|really fast|faster than ever)',
    ['instantly', 'super fast'],
    ['soon'],
    ['remove'],
    [['Boost your engagement instantly.', 'Boost your engagement.']],
  ),
  speed(
    'minutes-a-day',
    `(in|on|with) [(just|only|as little as)] ${count} (minutes|minute|mins|hours|hour) (a day|per day|a week|per week|each day|every day|each morning)`,
    ['in just 10 minutes a day', 'on 4 hours a week'],
    ['a three minute walk'],
    ['remove'],
    [['Become fluent in just 10 minutes a day.', 'Become fluent.']],
  ),
];
