import type { Draft, TextChange } from '../engine/draft.ts';
import { lineEnd } from '../engine/text/lines.ts';
import { addToYamlList, setInYaml } from '../workspace/yamlEdit.ts';

/** What is accepted: a rule, or a phrase whichever rule marks it. */
export type Accepted = { readonly rule: string } | { readonly phrase: string };

/** What means something else than itself where phrases are listed: `(a|b)`, `<verb>`, `#`. */
const notation = /[()[\]<>|*_#^$=!]/g;

function insertion(at: number, text: string): TextChange {
  return { from: at, to: at, text };
}

/** Accepts `rule` on the line of `offset`: a comment after its last word, before what makes a hard line break. */
export function acceptHere(draft: Draft, rule: string, offset: number): TextChange {
  const { text } = draft;
  let end = lineEnd(text, offset);
  while (end > offset && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  if (end > offset && text[end - 1] === '\\' && text[end - 2] !== '\\') end--;
  return insertion(end, ` <!-- causerie-accept ${rule} -->`);
}

/** A phrase always stands between quotation marks: YAML has its own mind about colons and hashes. */
function written(accepted: Accepted): string {
  return 'rule' in accepted ? accepted.rule : JSON.stringify(accepted.phrase);
}

/**
 * Accepts something in the whole draft: in the front matter's `accept`, which is made where there is none. Undefined where the
 * front matter is TOML, which nobody could read it in.
 */
export function acceptInDraft(draft: Draft, accepted: Accepted): TextChange | undefined {
  const { text, eol, frontMatter } = draft;
  const { span, content, toml } = frontMatter;
  if (toml) return undefined;
  const entry = `accept: [${written(accepted)}]${eol}`;
  if (span.from === span.to) return insertion(span.from, `---${eol}${entry}---${eol}${eol}`);
  const yaml = text.slice(content.from, content.to);
  const isThere = frontMatter.entries.some(({ key }) => key.text.toLowerCase() === 'accept');
  const change = isThere ? addToYamlList(yaml, ['accept'], written(accepted), { eol, lenient: true }) : undefined;
  if (!change) return insertion(content.to, entry);
  return { from: change.from + content.from, to: change.to + content.from, text: change.text };
}

/**
 * Accepts something in the configuration file, of which `text` is empty where there is none yet: the rule is turned off,
 * the phrase is listed. Undefined where the file cannot be read or holds something else there.
 */
export function acceptInWorkspace(text: string, accepted: Accepted, json: boolean): TextChange | undefined {
  const style = { eol: text.includes('\r\n') ? '\r\n' : '\n', json };
  if ('phrase' in accepted) {
    const phrase = accepted.phrase.replace(notation, ' ').replace(/\s+/g, ' ').trim();
    return addToYamlList(text, ['phrases', 'accept'], written({ phrase }), style);
  }
  const off = json ? '"off"' : 'off';
  const rule = ['rules', accepted.rule];
  // A rule that has options too has its severity beside them.
  return setInYaml(text, rule, off, style) ?? setInYaml(text, [...rule, 'severity'], off, style);
}
