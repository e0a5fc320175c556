import tlds from 'tlds';

let known: ReadonlySet<string> | undefined;

/** Nobody's, and in texts that show how something is done everybody's (RFC 2606). */
const reserved = 'example';

/** Top-level domains that a file's name may end in: `README.md`, `script.sh`. */
const fileExtensions = new Set('md py rs sh pl zip mov so cc ps mk ml in am'.split(' '));

/** Top-level domains that are words a sentence begins with, where the space after a full stop is missing: `fini.je`. */
const sentenceWords = new Set('je il et la is my no it to do as si ne sa se by ai va now here you how'.split(' '));

/** Whether `label`, in lower case, is a top-level domain. */
export function isTopLevelDomain(label: string): boolean {
  known ??= new Set([...tlds, reserved]);
  return known.has(label);
}

/** Whether a name that ends in this top-level domain may be a file or the seam of two sentences. */
export function isAmbiguousDomain(label: string): boolean {
  return fileExtensions.has(label) || sentenceWords.has(label);
}
