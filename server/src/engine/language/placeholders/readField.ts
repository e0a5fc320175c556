import { fold } from '../../text/fold.ts';
import { fieldNames, headTags, instructions, joints, owners, personalNames, programWords } from './fieldNames.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** `first_name`, `firstName`, `prénom_client`: the words that programs write as one. */
const humps = /([\p{Ll}])(\p{Lu})/gu;
const mostWords = 9;
/** "[lien en bio]", "[link in comments]", "[email protected]": said to readers, or put there by a website. */
const saidToReaders = /^(?:lien|liens|link|links) (?:en|in|dans|below|ci) |^email protected$|^citation needed$/;
/** "[lien Internet Archive]": what is linked has its name. */
const namedLink = /^(?:lien|link) (?:\p{Lu}[\p{L}\p{M}’'.-]*\p{Ll}[\p{L}\p{M}’'.-]*(?: |$)){1,3}$/u;
/** "[text on screen, slow]", "[phone ringing]": what happens, in the script of a film or a call. */
const happens =
  /\b(?:screen|cut|camera|voice ?over|ringing|rings|music|pause|laughs?|sighs?|applause|fade|zoom|close up|écran|musique|sonnerie|rires?|silence)\b/i;
/** "[insérer photo ici]", "[ajouter visuel]": what an instruction puts there. */
const shown = /^(?:ici|here|photos?|images?|visuels?|videos?|picture)$/;
/** "[/code]", "[/caption\]": the end of what a site's generator was given. */
const shortcode = /^\/\p{L}/u;
/** "[1/5]", "[2025]", "[12 photos]" alone say something. */
const blank = /^(?:x{2,4}|_{2,}|\.{3,}|…)$/i;

function wordsOf(content: string): string[] {
  return (content.replace(humps, '$1 $2').match(word) ?? []).map(fold);
}

/** Whether some word of a blank's name is one, "first name" and "prénoms" among them. */
function namesField(words: readonly string[], names: ReadonlySet<string>): boolean {
  return words.some((each) => names.has(each));
}

/**
 * Whether the words between brackets name what was to be written there: "Prénom", "nom de l’entreprise", "INSÉRER LIEN",
 * "your company", "specific result".
 */
export function namesBlank(content: string): boolean {
  if (
    blank.test(content.trim()) ||
    shortcode.test(content) ||
    namedLink.test(content.trim()) ||
    (happens.test(content) && !/^(?:your|votre|insert|insérer|ajouter|add)\b/i.test(content.trim()))
  )
    return false;
  const words = wordsOf(content);
  const [first = ''] = words;
  if (
    words.length === 0 ||
    words.length > mostWords ||
    saidToReaders.test(`${words.join(' ')}${words.length > 2 ? ' ' : ''}`)
  )
    return false;
  if (/[.!?;]|[^\s:]:\S/.test(content.replace(/\(.*?\)|\.{3}|…/g, ''))) return false;
  if (instructions.has(first))
    return (
      words.length > 1 &&
      (content === content.toUpperCase() || namesField(words, fieldNames) || shown.test(words.at(-1) ?? ''))
    );
  if (owners.has(first)) return words.length > 1 && words.length <= 5 && namesField(words.slice(1, 4), fieldNames);
  if (first === 'a' && /^a (?:completer|remplir|inserer|ajouter|renseigner)\b/.test(words.join(' '))) return true;
  // "[le nom]", "[the company]": an article makes it an editor's word in somebody's sentence.
  if (joints.has(first)) return false;
  if (fieldNames.has(first)) return words.length === 1 || joints.has(words[1] as string) || words.length <= 3;
  return words.length <= 3 && fieldNames.has(words.at(-1) as string) && !words.some((each) => joints.has(each));
}

/** Whether a single word in brackets may be a tag of the post that it opens. */
export function mayBeTag(content: string): boolean {
  const words = wordsOf(content);
  return words.length === 1 && headTags.has(words[0] as string);
}

/** Whether a name within braces is one that only a mailing's template has: `prénom`, `first_name`, `nom_entreprise`. */
export function namesMailingField(content: string): boolean {
  const words = wordsOf(content);
  if (words.length === 0 || words.length > 4) return false;
  const joined = words.join('');
  if (/^(?:prenoms?|firstname|lastname|fullname|fname|lname)/.test(joined)) return true;
  if (words.length === 1) return fieldNames.has(joined) && !programWords.has(joined);
  return namesField(words, personalNames) && namesField(words, fieldNames) && /^[\p{L}_\s-]+$/u.test(content);
}
