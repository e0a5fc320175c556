import { type PurposeCue, purposeCueOf } from '../purposeCue.ts';

const request = purposeCueOf('request');
const meeting = purposeCueOf('meeting');
const answering = purposeCueOf('answering');
const job = purposeCueOf('job');

export const phrases: readonly PurposeCue[] = [
  request(
    'looking-for',
    [
      '(looking for|look for|searching for|in search of|on the hunt for|in need of|after a|after an|short of|seeking|wanted|iso)',
      '(need|needs|needed|want|wants|missing|could do with|could use)',
      '(i|we) (d|would) (love|like|appreciate|welcome|be grateful)',
    ],
    ['Looking for a plumber in Leeds.', 'We need hands on Saturday.', 'I could do with a ladder.'],
    ['The plumber has been.'],
  ),
  request(
    'please-help',
    [
      '(help|helps|please|pls|plz|sos|advise|advice|recommend|recommendation|recommendations|recs|suggest|suggestion|suggestions|tips|ideas|volunteers|volunteer|appeal)',
      '(let me|let us) know',
      '(tell|send|email|message|dm|call|text|show|give|lend|drop) (me|us)',
      '(if|anyone|anybody|someone|somebody|whoever) * (know|knows|can|could|has|have|want|wants|would|is)',
      '(thanks|thank you) in advance',
      '(stuck|lost|at a loss|stumped|clueless|no idea|struggling)',
      '(welcome|appreciated|grateful)',
    ],
    ['Any help welcome.', 'Let me know if you have one.', 'Thanks in advance.'],
    ['It rains.'],
  ),
  meeting(
    'let-us-meet',
    [
      '(meet|meets|meeting|meetup|join|joining|come|coming|visit|catch up|connect|chat|talk|drop by|drop in|say hello|say hi|see you|get together|introduce|introduction)',
      '(coffee|lunch|drinks|booth|stand|workshop|evening|conference)',
    ],
    ['I would like to meet other millers.', 'Come and say hello on Saturday.'],
    ['The mill turns.'],
  ),
  answering(
    'in-answer',
    [
      '(answer|answers|answering|answered|reply|replies|replying|respond|response|question|questions|asked|asking|ask|asks)',
      '(comment|comments|remark|feedback|message|messages|pointed out|sorry|apologies)',
    ],
    ['Many of you asked for the recipe.', 'In reply to your messages.'],
    ['It rains.'],
  ),
  job(
    'a-job',
    [
      '(hiring|hire|hires|recruit|recruiting|recruitment|job|jobs|role|roles|position|positions|vacancy|vacancies|opening|openings|apprentice|apprenticeship|intern|internship|freelance|salary|wage|wages|cv|resume|apply|applications|candidate|candidates|full time|part time|fulltime|teammate|colleague|team|contract|shift|shifts)',
    ],
    ['We are hiring a baker.', 'Full-time, send your CV.'],
    ['It rains.'],
  ),
];
