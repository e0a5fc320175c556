const names =
  'guide|guides|pdf|checklist|method|framework|frameworks|recipe|recipes|list|template|templates|blueprint|playbook|cheat sheet|cheatsheet|ebook|e-book|replay|recording|kit|prompt|prompts|script|scripts|workflow|workflows|study|report|resource|resources|spreadsheet|sheet|strategy|system|secret|secrets|solution|formula|steps|breakdown|walkthrough|training|masterclass|swipe file|toolkit|roadmap|case study|calculator|repo|deck|slides|audit|worksheet|planner|whitepaper|white paper|notion doc|setup|setup guide|process|tutorial|curriculum|starter pack|resource pack|json|boilerplate|tracker|dashboard|file|files';

/** What one knows and may hand on, as a whole thing. */
export const knowledge = `(${names})`;
/** The same, and what leads to it. */
export const knowledgeOrLink = `(${names}|link|links|details|info|information|answer|code|demo|copy|access|doc|document|video|course|full version|plan)`;
export const order =
  '=(and|,|please|pls|plz|just|or|so|then|👉|→|—|–|simply|📩|✉️|💌|:|;|below|it|this|more|help|interested|free|to|!|.|?|now|also|details|info|➡️|💬|👇|questions)';
export const full =
  '[(full|free|complete|exact|whole|entire|detailed|step-by-step|private|same|free pdf|technical|new|actual)]';
export const dm = '(dm|dms|d m|pm|pms|inbox|direct message|private message|whatsapp|telegram|messenger)';
