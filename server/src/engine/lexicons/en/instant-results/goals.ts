import { type PromisedResult, result } from '../../../language/promises/promise.ts';

const your = '(your|ur|their|a|an|the)';

/** More that takes months: debts, exams, skills, bodies, habits, money that breeds. */
export const goals: readonly PromisedResult[] = [
  result(
    'turn-money-into',
    100,
    [
      '(turn|turning|flip|flipping|grow|convert|make) (£|€|$|₹) # [k] into (£|€|$|₹) #',
      '(turn|turning|flip|flipping) # [(dollars|pounds|euros|rupees|k)] into #',
    ],
    ['turn $500 into $5,000', 'flip £100 into £1,000'],
    ['turn left into the lane', 'He turned 500 into the till.'],
  ),
  result(
    'scale-to-revenue',
    100,
    [
      '(scale|scaling|grow|growing|get|getting|go|going|build) [your _] (to|past|beyond) (£|€|$|₹) # [k|m|million]',
      '(#|six|seven|eight|five) (figure|k) (months|month|launches|clients|deals|days|weeks)',
    ],
    ['scale to $10k a month', 'grow your agency past £20k', '10k months'],
    ['Go to 10 Mill Lane.', 'It has grown to £10.'],
  ),
  result(
    'get-out-of-debt',
    62,
    [
      `(pay off|paying off|wipe out|clear|erase|eliminate) ${your} * (debt|debts|mortgage|student loans|credit cards|loans)`,
      `(fix|repair|boost|raise|rebuild) ${your} * (credit score|credit|credit rating|cibil score)`,
      'get out of debt',
      '(have|make|get|be|become|makes|gets|leave) [you] (debt free|mortgage free|rich|financially free)',
    ],
    ['pay off your mortgage', 'fix your credit', 'get out of debt', 'have you debt free'],
    ['pay off the taxi', 'The bank raised the rate.'],
  ),
  result(
    'pass-the-exam',
    31,
    '(pass|ace|crack|clear|cracking|acing) [(your|the|any|every)] * (exam|exams|upsc|neet|jee|ielts|toefl|gmat|gre|bar exam|pmp|certification|interview|interviews|driving test|theory test)',
    ['crack UPSC', 'ace any interview', 'pass your driving test'],
    ['pass the salt', 'The exam is on Monday.'],
  ),
  result(
    'write-the-book',
    31,
    '(write|publish|finish|self publish|launch|create) [(your|a|an|your own|your first)] * (book|ebook|novel|bestseller|best seller|course|online course|podcast|screenplay)',
    ['write your book', 'launch an online course'],
    ['The course is long.', 'A book about hens'],
  ),
  result(
    'glow',
    21,
    '(get|grow|regrow|achieve|have|restore) [(your|a|the)] * (hair back|thicker hair|fuller hair|longer hair|beard|glowing skin|clear skin|flawless skin|glass skin|perfect skin|whiter teeth|younger looking skin)',
    ['get glowing skin', 'grow a thicker beard', 'regrow your hair back'],
    ['get the hairdryer', 'Her skin is clear.'],
  ),
  result(
    'drop-the-habit',
    21,
    '(quit|stop|beat|break) [your] (smoking|drinking|vaping|sugar|overthinking|snoring|people pleasing|phone addiction|sugar addiction|porn|binge eating|emotional eating|bad habits)',
    ['quit smoking', 'stop overthinking'],
    ['Quit the app.', 'No smoking in the hall.'],
  ),
  result(
    'train-the-dog',
    10,
    '(train|potty train|toilet train|house train|housebreak|sleep train) your (dog|puppy|toddler|baby|child|cat|horse)',
    ['train your dog', 'potty train your toddler'],
    ['The train to your town', 'Your dog barks.'],
  ),
  result(
    'learn-the-skill',
    62,
    '(learn|master|mastering) [how to] * (guitar|piano|violin|coding|code|python|javascript|java|excel|machine learning|data science|photography|draw|drawing|sing|singing|drums|web development|video editing|graphic design)',
    ['learn Python', 'master the guitar', 'learn how to draw'],
    ['The piano is out of tune.', 'Learn the words.'],
  ),
  result(
    'get-noticed',
    31,
    '(get|getting|become) [your (brand|business|startup|book|product|podcast)] (hired|noticed|promoted|verified|monetized|monetised|discovered|sponsored|funded|published|famous|headhunted)',
    ['get hired', 'get your book published', 'become verified'],
    ['He got promoted.', 'A hired van'],
  ),
  result(
    'manifest-abundance',
    100,
    '(manifest|attract|manifesting|attracting|unlock|magnetize) [(your|more|unlimited|financial|instant)] * (money|abundance|love|wealth|prosperity|dream life|dream job|dream home|desires|anything you want|everything you want)',
    ['manifest your dream life', 'attract abundance'],
    ['The ship’s manifest', 'Flowers attract bees.'],
  ),
  result(
    'gain-muscle',
    45,
    '(build|building|gain|gaining|put on|pack on|add) * (muscle|muscles|lean muscle|muscle mass|# (pounds|lbs|kg) of (muscle|lean muscle))',
    ['build lean muscle', 'pack on muscle'],
    ['A pulled muscle', 'Build the frame.'],
  ),
  result(
    'own-boss',
    100,
    [
      '(be|become|becoming|being) your own boss',
      '(fire|escape|ditch) (your boss|the # to #|the rat race|the nine to five|your # to #)',
    ],
    ['be your own boss', 'escape the 9 to 5', 'Fire your boss'],
    ['The boss is away.', 'Fire the kiln.'],
  ),
  result(
    'read-and-remember',
    31,
    [
      '(double|triple) your (reading speed|memory|iq|vocabulary)',
      '(read|remember|memorize|memorise) (anything|everything you read|any book|a book|# books)',
    ],
    ['double your reading speed', 'remember everything you read'],
    ['Read the label.', 'I remember the song.'],
  ),
  result(
    'save-your-marriage',
    62,
    '(save|fix|rebuild|rekindle|heal|transform) your (marriage|relationship|relationships|love life|sex life|family|trauma|inner child|broken heart)',
    ['save your marriage', 'heal your broken heart'],
    ['Save the date.', 'Your family called.'],
  ),
  result(
    'zero-to-fluent',
    62,
    [
      '(go|going|get|getting) from (zero|nothing|beginner|novice|scratch|couch|broke|unknown|total beginner|complete beginner) to (fluent|pro|expert|confident|conversational|published|hired|fully booked|booked out|job ready|famous)',
      'never (work|have to work|need to work|worry about money|diet) [a day] again',
      '(got|landed|signed|won|found|made) (my|our) [very] first [#] [(paying|big|online)] (sale|sales|client|clients|customer|customers|booking|order|orders|subscribers)',
      '(see|make|get|land|win|sign) (their|your|ur) [very] first [(paying|big|online)] (sale|client|customer|booking|order)',
      '(lose|drop|dropping|shed) (a|one|two|three|four|five|ten|half a) (dress size|dress sizes|stone|kilos|pounds|inches)',
    ],
    ['go from zero to fluent', 'never work again', 'see their first sale', 'drop two dress sizes'],
    ['go from Leeds to York', 'They never worked.', 'her first sale at auction', 'Drop two eggs in.'],
  ),
];
