import { gateOf } from '../../../language/appeals/cue.ts';
import { full, knowledge } from './words.ts';

const elsewhere = gateOf('elsewhere');
const link = gateOf('link');
const withheld = gateOf('withheld');
const call = gateOf('call');
const paid =
  '(course|program|programme|masterclass|webinar|newsletter|coaching|cohort|workshop|training|community|membership|bootcamp|free training|free webinar|paid newsletter|private group|group|mentorship|challenge|email list|patreon|substack)';

/** What is kept for a bio, a course, a newsletter, a comment. */
export const heldElsewhere = [
  elsewhere(
    'guide-in-bio',
    [
      `(the|my|our|full|free|complete|entire|exact) ${full} ${knowledge} [of] * [_] [(is|are|s|lives|waiting|available|→|👉|:|–|—|,)] [(linked|available|waiting|free|link|at the link|via the link|at link|now)] (in|via the link in|at the link in|through the link in) (bio|my bio|our bio|the bio|my profile|our profile)`,
    ],
    ['The full guide is in my bio', 'Free checklist: link in bio', 'The list of all ten suppliers is in my bio'],
    ['Link in bio', 'Her bio is fun.'],
  ),
  elsewhere(
    'grab-in-bio',
    [
      `(grab|get|download|steal|snag|read|find|access|claim) (the|my|our|your|a|this|it) ${full} [${knowledge}] [(now|today|free|for free|here|→|👉|:)] (in|via|at|from|through|with) [(the|my)] [(link|link in|link in the|link in my)] (bio|profile) !(picture)`,
    ],
    ['Grab the template via the link in bio', 'Download my guide in my bio'],
    ['Get the bread from the bakery.'],
  ),
  elsewhere(
    'rest-is-in',
    [
      `(the) (rest|answer|secret|full story|full method|full breakdown|full list|solution|next step|exact steps|how-to|playbook) (is|are|s|lives) (in|inside|behind) (my|our|the) [(free|paid|private|next|new)] (bio|paywall|${paid.slice(1, -1)})`,
    ],
    ['The rest is in my newsletter', 'The secret is inside our course'],
    ['The rest is silence.', 'The answer is in the garden.'],
  ),
  elsewhere(
    'i-reveal-it-in',
    [
      '(book|schedule|grab|jump on) a [(free|quick|discovery|short)] (call|demo|chat) [(with me|with us)] (and|so) (i|we) [(ll|will|can)] (tell|show|walk) you',
      '(recipe|method|pattern|plan|template|workout|routine|full version) [(is)] (in|inside) (my|our|the) [(new|paid)] (ebook|e book|book|course|app) only',
      `(i m|we re|i am|we are) [(also|finally)] (revealing|sharing|breaking down|teaching|showing|explaining|unveiling) (everything|it all|the rest|my|our|the exact|the full|how i|how we|the [#] (steps|secrets|rules|keys)) [_] [_] (in|inside|during) (my|our) [(free|paid|private|next|new|upcoming)] ${paid}`,
      `my [_] ${knowledge} (is|are) [all] (in|inside) (my|our) [(free|paid|new)] (ebook|e book|${paid.slice(1, -1)})`,
      `all (my|our|the) [_] (${knowledge.slice(1, -1)}|tips|tricks|exercises|ideas) (is|are) (in|inside) (my|our|the) [(free|paid|new)] (ebook|e book)`,
      `(it s|it is|everything is|everything s|all of it is|the answers are|the details are|the method is) [all] (explained|inside|covered|revealed|detailed|in) [(in|inside)] (my|our) [(free|paid|new)] ${paid}`,
      `(i|we) (share|send|reveal|give|post|publish|keep) (my|our|the) [#] [_] ${knowledge} (only|exclusively) (in|with|to|for|inside) (my|our) [(free|paid|paying|private|email)] (subscribers|members|clients|followers|${paid.slice(1, -1)})`,
      `(the|my|our|all) [#] (steps|secrets|secret|techniques|methods|answers|exercises|details|keys) (is|are) [all] (in|inside) (my|our) [(free|paid|new)] (ebook|e book|${paid.slice(1, -1)})`,
      `!(i|we|they|to) (contact|message|call|email|text|write to|follow) (me|us) to (discover|learn|find out|get|receive) (my|our) [_] ${knowledge}`,
      `(i|we) only [(ever)] (share|send|reveal|give|post|publish) (my|our|the|these|those) [#] [_] ${knowledge} (in|with|to|inside) (my|our|the) [(free|paid|paying|private|email)] (subscribers|members|clients|followers|${paid.slice(1, -1)})`,
      `(i|we) only [(ever)] (share|send|reveal|give|post|publish) (it|them|this|these|those|that) (in|with|to|inside) (my|our|the) [(free|paid|private)] (subscribers|email subscribers|members|${paid.slice(1, -1)})`,
      `(i|we) [(ll|will)] (reveal|tell|tell you|share|teach|break down|explain|show you|spill|cover|walk you through|breaking down|teaching) (everything|it all|the rest|exactly how|my exact|the exact|the full|how i|how we|how to|the secret|the whole|this|all of this|all this) * (in|inside|during|on) (my|our|the|this|next week s|tomorrow s|tonight s|monday s|tuesday s|wednesday s|thursday s|friday s|saturday s|sunday s) [(free|paid|private|next|new|upcoming)] ${paid}`,
    ],
    [
      'I reveal everything in my masterclass',
      'I’ll reveal the rest in Friday’s webinar',
      'I only share my best prompts with my subscribers',
      'I’m revealing my method in my free masterclass',
      'It’s all explained in my course',
      'I share my best prompts only in my newsletter',
      'The 3 steps are in my ebook',
      'Contact me to discover my method',
      'I only share them in my newsletter',
      'Book a call and we’ll tell you',
      'We teach the exact steps inside our course',
    ],
    ['I share this in the hope of help.'],
  ),
  elsewhere(
    'tomorrow-in-my-newsletter',
    [
      `(i|we) (ll|will) break (each of these|each of them|each one|these|them|this|it|it all|all of it|all of them|everything) down * * (in|inside) (my|our|tomorrow s|tonight s|this week s|next week s|saturday s|sunday s) [(next|free|weekly)] ${paid}`,
      '(my|our|tomorrow s|saturday s|sunday s|this week s|next week s) [next] (newsletter|masterclass|webinar) (will break|breaks|will show|will walk|will reveal|reveals) (down|you|the|my|our|how|exactly) !(winner|winners|date|dates)',
      '(i|we) (ll|will) (show|share|teach|tell|walk|break|give) [(it|them|this|these|all of it)] [(with|to|down for)] # [k] [(newsletter)] (readers|subscribers) [of (my|our) newsletter] [(why|how|what|exactly|through)]',
    ],
    [
      'I’ll break each of these down in tomorrow’s newsletter.',
      'My newsletter will break down the whole plan tomorrow.',
      'Tomorrow I’ll share them with 150,000 readers of my newsletter.',
    ],
    ['I’ll break the bread in two.', 'Our newsletter shows the dates.'],
  ),
  elsewhere(
    'members-only',
    [
      `(the|this|my|our|full) ${full} ${knowledge} (is|are) (exclusive|only|reserved|available only|locked) [(available|open)] (to|for) [(my|our|paid|paying)] (subscribers|members|clients|students|followers|patrons)`,
      '(the) (rest|full version|full story|full thread|second half|end|ending|answer|long version|explanations|answers|solutions|details|tips) [of (the|this) _] (is|are|s) [(only|just|exclusively|reserved|available)] [(only|exclusively)] (for|to) [(my|our)] (paid|paying|premium|newsletter|email|my|our) [(paid|paying|premium)] (subscribers|members|clients|followers|patrons) [only]',
      '(the) (rest|full version|full story|end|ending|answer|explanations|answers|solutions|details|tips) (is|are) for (members|subscribers|clients) [of (my|our) _] only',
      `(the|my|our) (full|complete|exact|whole) ${knowledge} (is|are) in (my|our) [(free|paid|next|weekly)] (newsletter|substack|patreon)`,
      `(the|my|our) [#] ${knowledge} of (the|my|our|all) [_] [_] (is|are) (exclusive|reserved|only|locked) [available] (to|for) [(my|our|paid|paying)] (subscribers|members|clients|students|followers|patrons)`,
      `(the|my|our) ${knowledge} of # _ [_] (is|are) (exclusive|reserved|only|locked) [available] (to|for) [(my|our|paid|paying)] (subscribers|members|clients|students|followers|patrons)`,
      `(i|we) only (share|teach|reveal|give) (this|it|these|that) [_] (with|to|inside) [(my|our|paid|paying)] (subscribers|members|clients|students|followers)`,
    ],
    [
      'The full playbook is reserved for members',
      'The rest of the story is for paying members only',
      'I only teach this to clients',
      'The full template is in my newsletter',
    ],
    ['The bar is for members.', 'The guide is available for students of all ages.'],
  ),
  elsewhere(
    'register-to-find-out',
    [
      `(register|sign up|join|book|reserve|save your seat|save your spot) * [(for|in|to)] * (${paid.slice(1, -1)}|call) * to (learn|discover|find out|see|get|unlock|know) (how|what|the|my|our|exactly|why)`,
    ],
    ['Sign up for my webinar to learn how', 'Join the challenge to unlock the method'],
    ['Sign up for judo.', 'Join the walk to see the lake.'],
  ),
  elsewhere(
    'for-subscribers-this-week',
    [
      `(only|just|first) (my|our|paid|newsletter|email) (subscribers|members|followers|readers|list) (get|got|will get|have|see|receive) (the|this|it|my|access|full)`,
      '(full|whole|rest of the) (story|list|breakdown|post|article|guide|answer|version) (behind|is behind|inside) (the|a|my|our) (paywall|membership|patreon)',
    ],
    ['Only my subscribers get the full list', 'The rest of the story is behind a paywall'],
    ['Only our members have keys.', 'The full story by a neighbour.'],
  ),
  withheld(
    'not-all-here',
    [
      '(i|we) (can t|cannot|can not|won t|couldn t|am not going to|m not going to) [(possibly|really)] (share|reveal|tell|explain|cover|give|say|show) [(you)] (it all|everything|all of it|all of this|the whole thing|the details|the rest) [(here|in one post|in a post|publicly)]',
      '(too much|too long|more than) [(to (share|explain|cover|fit)|i can (share|explain|cover|fit))] (here|in one post|in a post|in a tweet|for one post|for a post)',
    ],
    ['I can’t share it all here.', 'That is too much to explain in one post.'],
    ['I can’t share it with the cat.', 'Too much rain here.'],
  ),
  call(
    'book-a-call',
    [
      '!(i|we|they|he|she|you|to) (book|schedule|grab|jump on|hop on|request) (a|your|my) [_] [_] (call|chat|demo|session|consultation|slot|audit|meeting)',
      '!(i|we|they|to) (contact|message|call|email|follow|dm) (me|us)',
      '!(i|we|they) (sign up|register|join|subscribe) [(for|to|my|our|the)]',
    ],
    ['Book a call to know more', 'Message me', 'Schedule a free call'],
    ['I book a table.', 'They call us names.'],
  ),
  elsewhere(
    'join-the-group',
    [
      `(join|hop in|hop into) (my|our|the) [(free|private|vip|exclusive)] (telegram|whatsapp|discord|facebook group|telegram group|telegram channel|channel|group|community) (for|to get|to access|to unlock|to receive) * (signals|secrets|exclusive|${knowledge.slice(1, -1)})`,
    ],
    ['Join my Telegram for exclusive signals', 'Join our group to get the templates'],
    ['Join our group for a walk.'],
  ),
  link(
    'link-in-comments',
    [
      '!(a|any|another|your|that|no|share|sharing|other|interesting|more|favourite|favorite|put the|post the|drop the|place the|leave the|add the|putting the|the first) (link|links|details|info|resources|sources|repo|code|url|tutorial|registration|rsvp) [(is|are|s|to _|to the _|to _ _|below|→|👉|:|,|–|—)] [(posted|dropped)] (in|in the|in my) [(1st|first|very first|pinned)] (comment|comments)',
      '(link|links) (👇|below) [(in|in the)] (comments|first comment)',
      '!(your|ur|you|their|his|her|an|any|a|no|own|put the|posted the|left the|wrote the|shared the) (answer|answers|recipe|method|breakdown|guide|template|checklist|article|post|demo|github|full list|steps) [(is|are|👉|→|:)] in (the|my) [(1st|first|very first|pinned)] (comment|comments) !(under|of|on)',
      '(i ll|i will|we ll|i|we) (drop|dropped|put|leave|left|posted) (the|a) (link|links|repo|code|guide|recipe|details|template) in the [(1st|first)] (comments|comment)',
      '^ [(free|full|my|the|our)] (guide|template|playbook|checklist|breakdown|recipe|prompt|prompts|repo|demo|article|slides|pdf|write-up) in [(1st|first|pinned)] (comment|comments)',
    ],
    [
      'Link in first comment',
      'The link is in the comments 👇',
      'Full tutorial in comments',
      'Guide in comments 👇',
      'I’ll drop the link in the comments',
    ],
    [
      'A link in the comments broke.',
      'Put the link to your blog here.',
      'Your link in the comments helped.',
      'Share links in the comments!',
    ],
  ),
  link(
    'link-in-bio',
    [
      '(link|links|linked|linktree) [(is|are|s|👉|→|:|🔗)] (in|in the|in my|in our) (bio|profile) !(page|pages|tool|tools|site|sites|app|apps|builder|service|services|section)',
      '(tap|click|hit|check|see|head to|visit|find|order|book|shop|via|use) (the link in|my|our|the|link in|via the link in) [link] [(in|in the|in my)] (bio) !(of)',
    ],
    ['Link in bio', 'Tap the link in my bio', 'Shop via the link in bio'],
    ['Her bio is fun.', 'Read the bio of the author.', 'Your link-in-bio page can have a map now.'],
  ),
  elsewhere(
    'only-for-subscribers',
    [
      `(the|my|our) (full|complete|exact|whole) ${knowledge} (is|are) (waiting|available|inside) [for you] (in|inside) (my|our) [(free|paid|next)] ${paid}`,
      `(full|whole|complete|entire) ${knowledge} [(is|are)] (only|just|exclusively) (for|to) [(my|our|paid|paying)] (subscribers|members|patrons|clients|followers)`,
      `(full|whole|complete|entire) ${knowledge} [(is|are)] for [(my|our|paid|paying)] (subscribers|members|patrons|clients|followers) only`,
    ],
    ['Full recipe only for subscribers', 'The full checklist is waiting for you in my newsletter'],
    ['The full choir is only for members.'],
  ),
  elsewhere(
    'reserved-for-members',
    [
      `(full|whole|complete|exact|entire) ${knowledge} (is|are) (reserved|kept|exclusive|exclusively|only available) (for|to) (people|those|anyone|members|subscribers|clients) [who] [(join|joined|subscribe|sign up|pay)]`,
      '(i’m|i am|we’re|we are|i’ll be|we’ll be) (revealing|sharing|telling|posting|giving) (it|them|the answer|the secret|the recipe|the trick|the rest|how) [(only|exclusively|all)] (in|inside) (my|our|the) (private|free|paid|secret|vip|members) (group|community|newsletter|webinar|masterclass|channel|discord)',
      '(i|we|i’ll|we’ll) (reveal|explain|unveil|disclose) (it|both|them|all|the rest|the others|the other two|everything|the last one) [only] (in|during|inside|at) (my|our|the|tonight’s|sunday’s) [(free|private|paid|live|next)] (webinar|masterclass|group|newsletter|workshop|course|community|training)',
    ],
    [
      'The full framework is reserved for people who join my newsletter.',
      'I’m revealing it in my private group tonight.',
      'I reveal both in my webinar.',
    ],
    [
      'The full hall is reserved for a wedding.',
      'I’m sharing it in the garden.',
      'We reveal the winner in the newsletter.',
    ],
  ),
];
