import { type Draft, editDraft, type TextChange } from '../engine/draft.ts';
import { readFrontMatter } from '../engine/text/frontMatter.ts';
import { lineEnd } from '../engine/text/lines.ts';
import { addToYamlList, setInYaml } from '../workspace/yamlEdit.ts';

/** What is accepted: a rule, or a phrase whichever rule marks it. */
export type Accepted = { readonly rule: string } | { readonly phrase: string };

/** What means something else than itself where phrases are listed: `(a|b)`, `<verb>`, `#`. */
const notation = /[()[\]<>|*_#^$=!]/g;

function insertion(at: number, text: string): TextChange {
  return { from: at, to: at, text };
}

/** Whether an offset is in the front matter, ended or not: a comment of HTML would be part of what is declared there. */
function isDeclared({ frontMatter: { span, problems } }: Draft, offset: number): boolean {
  const unclosed = problems.find(({ kind }) => kind === 'unclosed');
  return offset < Math.max(span.to, unclosed?.edits[0]?.from ?? span.from);
}

/**
 * Accepts `rule` on the line of `offset`: a comment after its last word, before what makes a hard line break. Undefined where
 * it would be no comment: in the front matter, in code or an address that goes on in the next line.
 */
export function acceptHere(draft: Draft, rule: string, offset: number): TextChange | undefined {
  if (isDeclared(draft, offset)) return undefined;
  const { text } = draft;
  let end = lineEnd(text, offset);
  while (end > offset && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  if (end > offset && text[end - 1] === '\\' && text[end - 2] !== '\\') end--;
  const change = insertion(end, ` <!-- causerie-accept ${rule} -->`);
  return editDraft(draft, change).comments.some(({ from }) => from === end + 1) ? change : undefined;
}

/** A phrase always stands between quotation marks: YAML has its own mind about colons and hashes. */
function written(accepted: Accepted): string {
  return 'rule' in accepted ? accepted.rule : JSON.stringify(accepted.phrase);
}

/** Whether front matter after a change accepts what it should and what it did, and declares all else. */
function takes({ text, frontMatter }: Draft, { from, to, text: added }: TextChange, accepted: Accepted): boolean {
  const after = readFrontMatter(text.slice(0, from) + added + text.slice(to));
  const keys = new Set(after.entries.map(({ key }) => key.text));
  const items = after.accepted.join();
  return (
    after.accepted.includes('rule' in accepted ? accepted.rule : accepted.phrase) &&
    frontMatter.accepted.every((item) => items.includes(item.replace(/\s*,\s*/g, ','))) &&
    frontMatter.entries.every(({ key }) => keys.has(key.text))
  );
}

/**
 * Accepts something in the whole draft: in the front matter's `accept`, which is made where there is none. Undefined where the
 * front matter is TOML, or so broken that nobody could read it there.
 */
export function acceptInDraft(draft: Draft, accepted: Accepted): TextChange | undefined {
  const { text, eol, frontMatter } = draft;
  const { span, content, toml, problems } = frontMatter;
  if (toml || problems.some(({ kind }) => kind === 'unclosed')) return undefined;
  const entry = `accept: [${written(accepted)}]${eol}`;
  if (span.from === span.to) return insertion(span.from, `---${eol}${entry}---${eol}${eol}`);
  const yaml = text.slice(content.from, content.to);
  const added = addToYamlList(yaml, ['accept'], written(accepted), { eol, lenient: true });
  const inYaml = added && { from: added.from + content.from, to: added.to + content.from, text: added.text };
  const isThere = frontMatter.entries.some(({ key }) => key.text.toLowerCase() === 'accept');
  // What is not closed at the end, a quotation mark or a bracket, would take the last line for its own.
  const ways = [isThere ? inYaml : undefined, insertion(content.to, entry), insertion(content.from, entry), inYaml];
  return ways.find((way) => way && takes(draft, way, accepted));
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
