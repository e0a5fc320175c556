import { paragraphFact } from '../../text/paragraph.ts';
import { wordSet } from '../wordSet.ts';
import { platforms, shortestName } from './product.ts';

/** Longer addresses are read only this far. */
const longestUrl = 200;

/** Where code and models are shared. */
const codeHosts = [
  'github.com',
  'gitlab.com',
  'codeberg.org',
  'huggingface.co',
  'kaggle.com',
  'npmjs.com',
  'pypi.org',
  'crates.io',
];

const openSource =
  /\bopen[- ]?source|\b(?:on|sur) (?:pypi|npm|crates\.io|hugging ?face)\b|\[[^\]\n]{0,20}github[^\]\n]{0,20}\]|\bgithub(?: repo(?:sitory)?)? ?:|\b(?:source code|code source)\b[^.\n]{0,30}\bgit(?:hub|lab)\b|^\s{0,3}(?:\$ )?(?:pip|npm|cargo|brew) install \w|\bCC[ -]BY\b|\bMIT[ -]licen[cs]ed?\b|\blicence MIT\b/im;

/** What students and teams make to learn or for a contest; who sells a course says neither that they built nor completed it. */
const madeToLearn =
  /\b(?:built|made|complet(?:ed|ing)|finish(?:ed|ing)|submi(?:tted|ssion)|projet|projects?)\b[^.!?\n]{0,60}\b(?:hackathon|capstone|bootcamp|internship|coursework|final[- ]year|fin d['’]études)\b|\b(?:capstone|hackathon|final[- ]year) project\b/i;

/** Whether a paragraph links to code that anyone may take, says that there is such, or that what it tells of was made to learn. */
export const sharesCode = paragraphFact(
  ({ links, raw }): boolean =>
    links.some(({ url }) => codeHosts.some((host) => url.slice(0, longestUrl).toLowerCase().includes(host))) ||
    openSource.test(raw) ||
    madeToLearn.test(raw),
);

/** Where addresses are shortened, and what is behind them is anybody's. */
const shorteners = wordSet('bit ow dlvr buff goo tinyurl lnkd youtu rebrand cutt linktr rb');

/** Labels of hosts that name nobody's product. */
const commonLabels = wordSet(
  'www com app docs get go try my blog net org fr io co uk be ch ca eu dev click shop store huggingface vercel netlify onrender herokuapp streamlit kaggle npmjs pypi notion',
);

/** The words of a site's host that may be its owner's name: "nuba" and "stages" of `stages.nuba.fr`. */
function labelsOf(url: string): string[] {
  const [host = '', page = ''] = url
    .slice(0, longestUrl)
    .toLowerCase()
    .replace(/^[a-z]{2,6}:\/\//, '')
    .split(/[/?#:]/);
  // There a project's site is a page of its author's.
  const project = host.endsWith('.github.io') || host.endsWith('.gitlab.io') ? [page] : [];
  return [...host.split('.').slice(0, -1), ...project]
    .map((label) => label.replaceAll('-', ''))
    .filter(
      (label) =>
        label.length >= shortestName && !commonLabels.has(label) && !shorteners.has(label) && !platforms.has(label),
    );
}

/** The hosts and hashtags of a paragraph, by the words that a name may be found in. */
export const siteLabelsOf = paragraphFact((paragraph): readonly string[] =>
  paragraph.links.flatMap(({ url, image }) => (image ? [] : labelsOf(url))),
);

/** A front page, or a page of one plain word behind it: what is written has a longer address. */
const front = /^(?:https?:\/\/)?[\w.-]+\.[a-z]{2,12}(?:\/[a-z]{0,12}\/?)?(?:[?#].*)?$/i;
/** What a writer puts where the link to what is theirs will stand: `[LIEN]`, `[your app link]`. */
const linkToCome =
  /\[(?:[\p{L}' -]{0,24}[ -])?(?:link|url|lien|app-url|website|site web)(?:[ -][\p{L}' -]{0,24})?\](?!\()/iu;

/** Hosts of towns, schools, libraries, parishes and what people run together: who links there has news, and no wares. */
const publicHost =
  /(?:^|[/.-])(?:mairie|ville|commune|cc|agglo|metropole|departement|prefecture|ecole|lycee|univ|universite|cantine|paroisse|diocese|mediatheque|bibliotheque|asso|association|mjc|council|parish|church|library|school|schools|primary|academy|scouts|village)[.-]|[.](?:gov|gouv|edu|ac|nhs|police|sch|mil)(?:[./]|$)/i;

function isHouseFront(url: string): boolean {
  return front.test(url) && !publicHost.test(url);
}

/** So many letters and hashtags behind the address that closes a text are a word of goodbye. */
const [mostLetters, mostBehind] = [60, 500];
/** A hashtag, a note to oneself: `[attach: the photo]`. */
const besideText = /#[\p{L}\p{N}_]+|\[[^\]\n]{0,120}\]/gu;

/** Whether what stands behind an address goes on with the text, hashtags and notes apart. A bracket belongs to a sentence. */
function goesOn(behind: string): boolean {
  if (behind.length > mostBehind || /^\s{0,9}[)\]]/.test(behind)) return true;
  const letters = behind.replaceAll(besideText, '').match(/[\p{L}\p{N}]/gu);
  return (letters?.length ?? 0) > mostLetters;
}

/** How a paragraph ends: with an address that readers see, with one behind words of its own, with none. */
export type ClosingAddress = 'shown' | 'behind-words' | 'none';

/**
 * Whether a paragraph ends with a front page, as those do whose it is, or with the place where a link will stand: who
 * shares what others wrote links to the page.
 */
export const closingAddressOf = paragraphFact(({ links, raw }): ClosingAddress => {
  const last = links.findLast(({ image }) => !image);
  if (last && last.url.length <= longestUrl && isHouseFront(last.url) && !goesOn(raw.slice(last.to))) {
    const labels = labelsOf(last.url);
    // `<https://…>` is how sources are listed in Markdown.
    const isBehindWords = raw[last.from] === '<' || (last.text !== undefined && !front.test(last.text));
    if (labels.length > 0 && !shorteners.has(labels[0] as string)) return isBehindWords ? 'behind-words' : 'shown';
  }
  const place = linkToCome.exec(raw);
  return place !== null && !goesOn(raw.slice(place.index + place[0].length)) ? 'shown' : 'none';
});

/** Whether a site's label is a name's, whole or as its beginning ("nubaapp"). */
export function isSiteOf(label: string, name: string): boolean {
  return label.includes(name) || (label.length >= 4 && name.startsWith(label));
}
