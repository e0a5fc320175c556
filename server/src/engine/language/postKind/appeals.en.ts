import { kindCueOf, type PostKindCue } from './cue.ts';

const appeal = kindCueOf('appeal');

/** What is given away and is nothing to carry home: lessons, advice, files. */
const untouchable =
  '(guide|guides|ebook|e|book|checklist|template|templates|course|class|masterclass|webinar|session|call|consultation|audit|copy|copies|spot|spots|seat|seats|ticket|tickets|place|places|talk|workshop|pdf|toolkit|playbook|training|trial|month|code|codes|_ guide|_ course|_ ebook|_ checklist|_ template|_ trial|_ consultation|_ call)';

/** What is found, given or needed, by whom it may concern: whoever can help answers, and nobody else has to. */
export const appealCues: readonly PostKindCue[] = [
  appeal(
    'strong',
    'foster-home',
    [
      '(foster|forever|loving) (home|homes|family|families|carer|carers) [(urgently|still|now|desperately)] (needed|wanted|sought)',
      '(looking for|needs|need|seeking|in search of|searching for) (a|an|their|his|her|its|new|some) [(new|temporary|short term)] (forever|foster|loving) (home|homes|family|families|carer|carers)',
      '^ * (is|are|still|now) [(still|now)] (up for|available for|looking for) (adoption|homes|a home|a new home)',
      '[(free|going)] to (a|any) (good|loving) home',
    ],
    ['Foster home needed for a lurcher.', 'Rex needs a new forever home.', 'Two kittens, free to a good home.'],
    ['My foster home was warm.', 'A plan for its adoption.'],
  ),
  appeal(
    'strong',
    'found',
    [
      '(waiting for|looking for|find|missing) (its|his|her|their) [(rightful|real)] (owner|owners)',
      '(reunite|reuniting|reunited) * with (its|his|her|their) (owner|owners|family)',
    ],
    ['A red glove is waiting for its owner at the desk.'],
    ['The owner rang.'],
  ),
  appeal(
    'strong',
    'volunteers',
    [
      '(need|needs|needing|looking for|short of|seeking|after|could use|want) [(some|a few|a couple of|more|two|three|four|five|six|ten|#|another|extra)] [(more|extra|kind|willing)] (volunteers|helpers|pairs of hands|helping hands|blood donors|bakers for) !(to beta|to test|to try my)',
      '(volunteers|helpers|blood donors) [(urgently|still|also|always)] (needed|wanted|required|welcome) !(a|the|to|it|their|more than)',
      '^ * (blood drive|blood donation|food drive|toy drive|coat drive|call for volunteers)',
    ],
    ['We need three volunteers on the cake stall.', 'Helpers wanted on Sunday.', 'Blood drive on Tuesday.'],
    ['The volunteers packed up.', 'Volunteers needed a rest.'],
  ),
  appeal(
    'weak',
    'giveaway',
    [
      `^ * (giving away|giving|free) [:] (a|an|my|our|some|two|three|four|#|to collector|to whoever) !${untouchable}`,
      '(to|must be|needs to be|for|free) (collect|collected|collection|pick up|picked up|pickup) !(dust|data|from us)',
      '(collect|collection|pick up|pickup) (from|only|in)',
      '(good|great|decent|fair) (condition|nick)',
      '(it s|they re|it is|they are) yours',
      'first come [,] first served',
    ],
    ['Giving away a cot.', 'To collect from Leeds.', 'Good condition.', 'Message Sam and it’s yours.'],
    ['He is giving up.', 'A man of no condition.'],
  ),
];
