/** What somebody has given who helped. */
export const given =
  '(<tip,n>|<advice,n>|<suggestion,n>|<trick,n>|<idea,n>|<link,n>|<fix,n>|<recommendation,n>|<help,n>|<guide,n>|<solution,n>|' +
  '<tutorial,n>|<method,n>|<workaround,n>|<hint,n>|<pointer,n>|<recipe,n>|<explanation,n>|<answer,n>|<instruction,n>|' +
  '<correction,n>|<hack,n>|<walkthrough,n>)';

/** What one is told to try: things done to things, with hands or a keyboard. */
export const doing =
  '(using|turning|adding|putting|switching|asking|calling|leaving|cutting|dropping|removing|replacing|swapping|changing|moving|checking|' +
  'resetting|restarting|rebooting|reinstalling|updating|running|soaking|mixing|wrapping|keeping|holding|writing|reading|setting|reducing|' +
  'increasing|lowering|raising|heating|cooling|cooking|baking|freezing|pruning|planting|watering|feeding|letting|giving|starting|making|' +
  'taking|getting|going|sending|talking|wearing|cleaning|washing|rinsing|oiling|sanding|tightening|loosening|disabling|enabling|clearing|' +
  'deleting|building|splitting|sorting|opening|closing|lifting|warming|sleeping|walking|drinking|emptying|filling|' +
  'charging|unplugging|covering|shaking|stirring|folding|mounting|printing|scanning|calling|ringing|breathing|stretching)';

export const good =
  '(great|lovely|brilliant|excellent|beautiful|wonderful|amazing|awesome|fantastic|superb|terrific|gorgeous|fab|nice|good|' +
  'cracking|fascinating|insightful|inspiring)';
export const work =
  '(<post,n>|<article,n>|<piece,n>|<thread,n>|read|<write up,n>|<writing,n>|<work,n>|<job,n>|<video,n>|<photo,n>|<picture,n>|' +
  '<shot,n>|<recipe,n>|<idea,n>|<talk,n>|<book,n>|<initiative,n>|<workshop,n>|<episode,n>|<podcast,n>|<drawing,n>|<bread,n>|<chapter,n>|<text,n>|<story,n>|<poem,n>|stuff|<explanation,n>|' +
  '<slide,n>|<lesson,n>|<class,n>|<session,n>|<speech,n>|<presentation,n>|<concert,n>|<performance,n>|<exhibition,n>|<event,n>|' +
  '<cake,n>|<loaf,n>|<garden,n>|<painting,n>|<quilt,n>|<dress,n>|<song,n>|<design,n>|<map,n>|<list,n>|<tutorial,n>|<newsletter,n>)';
