import { type Platform, platforms } from '../../server/src/engine/vocabulary.ts';

/** One story of a rule's fixture: a draft with marked places, what is expected of it, and what the first fix gives. */
export interface Story {
  readonly title: string;
  /** Line of its heading, from 1. */
  readonly line: number;
  readonly language: 'fr' | 'en' | 'auto';
  readonly platforms: readonly Platform[];
  readonly markdown: boolean;
  /** A configuration file for this draft, in YAML; empty where there is none. */
  readonly configuration: string;
  /** The draft without its markers. */
  readonly text: string;
  /** Marked places by their number. */
  readonly places: ReadonlyMap<number, { readonly from: number; readonly to: number }>;
  /** Lines of the `expect` block; empty where silence is expected. */
  readonly expected: readonly string[];
  readonly fixed: string | undefined;
  /** Where the story's blocks stand in the file's lines, for `UPDATE=1`. */
  readonly draftEnd: number;
  readonly storyEnd: number;
  readonly fence: string;
  readonly info: string;
  readonly draft: string;
}

interface Block {
  readonly info: string;
  readonly lines: readonly string[];
  readonly end: number;
  readonly fence: string;
}

function blockAt(lines: readonly string[], start: number): Block | undefined {
  const opening = /^(`{3,})(\w.*)$/.exec(lines[start] ?? '');
  if (!opening) return undefined;
  const fence = opening[1] as string;
  const end = lines.indexOf(fence, start + 1);
  if (end < 0) throw new Error(`line ${start + 1}: this block is never closed`);
  return { info: opening[2] as string, lines: lines.slice(start + 1, end), end, fence };
}

/** Markers `⟦…⟧1` taken out of a draft. */
function unmark(marked: string): Pick<Story, 'text' | 'places'> {
  const places = new Map<number, { from: number; to: number }>();
  const open: number[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const closing = marked[at] === '⟧' ? /^⟧(\d+)/.exec(marked.slice(at, at + 4)) : null;
    if (marked[at] === '⟦') open.push(text.length);
    else if (closing) {
      places.set(Number(closing[1]), { from: open.pop() ?? 0, to: text.length });
      at += (closing[1] as string).length;
    } else text += marked[at];
  }
  return { text, places };
}

/** `\u{a0}` and the like, written out in fixtures where the character would not be seen. */
function unescapeCharacters(text: string): string {
  return text.replace(/\\u\{([0-9a-f]+)\}/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** The stories of a fixture file. @throws Error with the line where a story is not well formed */
export function readStories(source: string): Story[] {
  const lines = source.split('\n');
  const stories: Story[] = [];
  for (let at = 0; at < lines.length; at++) {
    const heading = /^## (.+)$/.exec(lines[at] as string);
    if (!heading) continue;
    let draft: Block | undefined;
    let configuration: Block | undefined;
    let expected: Block | undefined;
    let fixed: Block | undefined;
    const kinds = new Set<string>();
    let end = at + 1;
    for (; end < lines.length && !(lines[end] as string).startsWith('## '); end++) {
      const block = blockAt(lines, end);
      if (!block) continue;
      const kind = block.info.split(' ')[0] as string;
      if (kinds.has(kind)) throw new Error(`line ${end + 1}: a story has one block \`${kind}\``);
      kinds.add(kind);
      if (kind === 'draft') draft = block;
      else if (kind === 'configuration') configuration = block;
      else if (kind === 'expect') expected = block;
      else if (kind === 'fixed') fixed = block;
      else throw new Error(`line ${end + 1}: a block is \`configuration\`, \`draft\`, \`expect\` or \`fixed\``);
      end = block.end;
    }
    if (!draft) throw new Error(`line ${at + 1}: the story has no draft`);
    const words = draft.info.split(/\s+/).slice(1);
    stories.push({
      title: heading[1] as string,
      line: at + 1,
      language: words.includes('fr') ? 'fr' : words.includes('en') ? 'en' : 'auto',
      platforms: platforms.filter((platform) => words.includes(platform)),
      markdown: words.includes('md') || words.includes('markdown') || words.includes('blog'),
      configuration: configuration?.lines.join('\n') ?? '',
      ...unmark(unescapeCharacters(draft.lines.join('\n'))),
      expected: expected?.lines.filter((line) => line.trim() !== '') ?? [],
      fixed: fixed && unescapeCharacters(fixed.lines.join('\n')),
      draftEnd: draft.end,
      storyEnd: end,
      fence: draft.fence,
      info: draft.info,
      draft: draft.lines.join('\n'),
    });
    at = end - 1;
  }
  return stories;
}
