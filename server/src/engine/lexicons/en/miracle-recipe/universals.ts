import { type MiraclePhrase, miracleOf } from '../../../language/promises/miracle.ts';

const method = miracleOf('method');
const secret = miracleOf('secret');

const recipe =
  '(method|recipe|formula|strategy|technique|trick|system|routine|script|template|plan|approach|framework|exercise|diet|ritual|sentence|question|opening line|layout|checklist)';
/** Whom a recipe is for that is for everybody. */
const anyone =
  '(everyone|everybody|anyone|anybody|(any|every|all) (client|clients|customer|customers|dog|dogs|child|children|baby|babies|skin|body|bodies|brand|brands|business|businesses|company|companies|team|teams|student|students|couple|couples|buyer|buyers|boss|recruiter|interview|negotiation|back|backs|age|ages|niche|industry|budget|level|man|woman|person|people|horse|plant))';
/** Those who know, and are said to keep it. */
const knowing =
  '(banks|doctors|experts|agents|gurus|pros|professionals|recruiters|coaches|teachers|dentists|lawyers|accountants|trainers|landlords|employers|brokers|insurers|chefs|sellers|salespeople|founders|investors|millionaires|(your|the) (bank|doctor|boss|gym|school|agent|dentist|landlord|insurer|accountant|recruiter|employer|industry|pharmacist))';

/** Recipes held out for everybody and every time: by what they never do, for whom they are, who keeps them. */
export const universals: readonly MiraclePhrase[] = [
  method(
    'never-fails-anyone',
    [
      `(this|my|our|the) [_] ${recipe} * (never|has never|have never|hasn’t|can’t|cannot|won’t) [(once|ever|yet)] (fail|fails|failed|let) [(me|a single|any|anyone|one|you)]`,
      `(impossible to|you (can’t|cannot|won’t|will never)) (fail|lose|go wrong) * (with|using|if you|once you) [(this|my|our|these)] [_] (${recipe.slice(1, -1)}|follow|steps|rules)`,
      '(my|our|this|a|an|the) [(own|one|simple)] (infallible|sure-fire|surefire|never-fail|unfailing|can’t-miss) [(#|_)] [_] (remover|remedy|hold|trick|tip|letter|cure|move|pitch|hook|opener|script|recipe|method|formula|technique|system|plan|routine|template|strategy|approach|exercise)',
      '(do|follow|use|try|say|learn|apply) (this|these|my|our) * * [_] [,] and you (cannot|can’t|won’t|will never) (lose|fail|go wrong|miss)',
      '(impossible|can’t|cannot) [for it] [to] not [to] (work|fail|succeed|sell)',
      '^ never (lose|fail|miss|struggle with|worry about|run out of|be short of) * (again|another)',
    ],
    [
      'This routine has never failed a single client.',
      'You cannot go wrong with my template',
      'Never lose a negotiation again.',
      'My infallible stain remover',
      'do this before dinner, and you cannot lose',
    ],
    ['This lock has never failed us.', 'Never lose your keys.', 'The plan failed.'],
  ),
  method(
    'for-everyone',
    [
      `(my|this|our|the one|the only) [_] ${recipe} (works|that works|fits|suits) [(really|actually|well)] (for|on|with|) ${anyone}`,
      `(the (one|only|single)|one) [(simple|tiny|single|magic)] ${recipe} (that|which|to) [(really|actually|will|can)] (works|work|fix|fixes|cure|cures|solve|solves|heal|heals|end|ends|save|saves|beat|beats|sell|sells|win|wins|stop|stops) [(for)] ${anyone}`,
      `the only ${recipe} (that|which) [(really|actually|truly|ever)] works`,
      `there (is|s) [really|truly] only one ${recipe} (that|which) [(really|actually|truly|ever)] works`,
      'there (is|s) [really|truly] only one (way|method|recipe|path|secret) to (build|grow|sell|win|become|succeed|make|earn|keep|raise|train|lead|write|learn|beat|stop|lose|cure|get (rich|hired|clients|customers|published|fit))',
      '(anything|everything|anyone|everyone|any _|every _) [,] (anywhere|every single time|every time|any time) [,] (no exceptions|without exception|guaranteed|every time)',
      '(everything|anything|anyone|everyone) [,] every single time',
      `(any|every) (client|customer|buyer|boss|recruiter|landlord|investor|child|man|woman) (will|ends up|is going to) (buy|say yes|buying|saying yes|pay|sign|hire|hiring|obey|listen|call)`,
      'every (interview|call|meeting|pitch|date|negotiation|lesson) ends (in|with) (an offer|a yes|a sale|a deal|a signature|a contract|applause)',
    ],
    [
      'My method works on every dog.',
      'The one exercise that fixes any back.',
      'The only diet that really works',
      'any customer will buy',
      'every interview ends in an offer',
      'There is only one way to build a team',
      'There’s only one method that really works',
      'any baby, anywhere, no exceptions',
    ],
    ['My method works on our dog.', 'The only diet he keeps.', 'Every meeting ends in tea.'],
  ),
  secret(
    'kept-to-themselves',
    [
      `(that|which|) [(top|great|rich|good|smart|all|most|the best)] ${knowing} (keep|guard|hide|use|share) (to themselves|for themselves|it to themselves|in secret|jealously)`,
      `(secret|secrets|formula|trick|rule) [(that|which)] (all|every|the best|top|great|rich|successful) * ${knowing} (share|know|use|swear by|have in common|follow)`,
      `${knowing} [(have|has|are|is)] [(been|always|all)] (hiding|hide|hides|hidden|keep quiet|keeps quiet|kept quiet|keeping quiet|hush up|hushed up|guard|guards) * (from (us|you|everyone)|about|jealously|for (years|decades|centuries))`,
      `${knowing} (don’t|doesn’t|do not|does not|won’t|will never|would rather|would hate) [(want)] [(for)] (you (to|know|knew|find|discover|learn)|tell you)`,
    ],
    [
      'the formula that top agents keep to themselves',
      'a secret that all great sellers share',
      'What your bank doesn’t want you to know',
      'doctors have been hiding it from us',
    ],
    ['Agents keep the keys.', 'The doctor doesn’t want tea.', 'Teachers share a kettle.'],
  ),
];
