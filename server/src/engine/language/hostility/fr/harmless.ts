import type { Paragraph, Span } from '../../../text/paragraph.ts';

/** "Une espèce de singe", "deux espèces de rats": kinds of animals; called so, nobody gets an article. */
const animalKinds =
  /^(?:les|des|une|deux|trois|quatre|plusieurs|certaines|quelques|l['’])\s*esp[eè]ces?\s+d(?:e|['’])\s*(?:grands?\s+)?(?:singe|rat|vache|porc|cochon|chien|mouton|[aâ]ne|dinde|hy[eè]ne|vautour|vip[eè]re|limace|larve|mollusque|baleine|cachalot|macaque|pigeon|cafard)s?$/i;
/** "Il n’y a que les imbéciles qui ne changent pas d’avis": a saying. */
const saying = /^\s+qui ne change(?:nt)? (?:pas|jamais) d['’]avis/i;

/** "envie de lui dire ferme ta gueule": words that are told, and said to nobody who reads. */
const told =
  /(?:^|[\s’'])(?:lui|leur|m['’]a|m['’]ont|nous a|t['’]a|l['’]a)\s+(?:dire|dit|crier|crié|répondre|répondu|lancer|lancé|sortir|sorti)\s+$/i;

/** « Des clichés : les flics sont des crétins, …»: what a film or somebody has people believe. */
const clicheTold =
  /(?:clichés?|préjugés?|stéréotypes?|lieux communs|idées reçues)(?:\s+\p{L}+){0,3}\s*:[^.!?\n]{0,200}$/iu;

/** "IAM, NTM, Assassin": a group among groups. */
function isGroupAmongNames(raw: string, { from, to }: Span): boolean {
  if (!/^NTM$/.test(raw.slice(from, to))) return false;
  return (
    /^\s*(?:,|et)\s+\p{Lu}/u.test(raw.slice(to, to + 8)) || /\p{L},\s+$/u.test(raw.slice(Math.max(0, from - 8), from))
  );
}

/** What those who are called so call themselves, beside words that only they and their friends use. */
const ownNames = /^(?:pédés?|gouines?|travelos?|trans?pédégouines?|tapettes?|folles?|putes?)$/i;
const ofTheirs =
  /(?<!\p{L})(?:mixité|queers?|fiertés?|cis(?:genres?)?|hétéro-?patriarca(?:l|le|t)|cabarets?|drag|transpédégouines?|lgbt\p{L}*)(?!\p{L})/iu;

/** What has the words of an insult and insults nobody. */
export function isHarmlessInFrench({ raw }: Paragraph, { from, to }: Span): boolean {
  return (
    isGroupAmongNames(raw, { from, to }) ||
    (ownNames.test(raw.slice(from, to)) && ofTheirs.test(raw)) ||
    animalKinds.test(raw.slice(from, to)) ||
    saying.test(raw.slice(to, to + 40)) ||
    told.test(raw.slice(Math.max(0, from - 30), from)) ||
    clicheTold.test(raw.slice(Math.max(0, from - 240), from))
  );
}
