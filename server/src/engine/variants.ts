import type { BodyReading, Draft } from './draft.ts';
import type { Chunk } from './text/chunk.ts';
import type { Span } from './text/paragraph.ts';
import type { UnknownPlatform } from './text/variantMark.ts';
import type { Platform } from './vocabulary.ts';

/**
 * A draft may say one thing differently on different platforms. `<!-- platform: x, bluesky -->`, alone on its line, begins
 * a section that goes on to the next such comment or to the end of the draft. Its text takes the place of the whole body
 * on these platforms; several sections of one platform follow each other. All other text is shared by the platforms
 * without a section, and `<!-- platform: all -->` goes back to it.
 */
export interface Variant {
  /** Who publishes it; empty where that is none in particular, or an unknown name. */
  readonly platforms: readonly Platform[];
  /** True for the text of all platforms that have none of their own. */
  readonly shared: boolean;
  /** What its platforms publish, read as a draft by itself. */
  readonly draft: Draft;
}

/** From one mark to the next. */
interface Section {
  readonly platforms: readonly Platform[];
  readonly shared: boolean;
  /** In absolute offsets. */
  readonly unknown: readonly UnknownPlatform[];
  /** End of its mark's chunk: where the section's text is, or would be. */
  readonly at: number;
  /** Indices of its chunks, the mark's own not among them. */
  readonly chunks: number[];
}

type Assemble = (part: BodyReading, place: { platforms: readonly Platform[]; at: number }) => Draft;

function sectionsOf({ chunks, starts }: BodyReading): Section[] {
  const sections: Section[] = [{ platforms: [], shared: true, unknown: [], at: starts[0] ?? 0, chunks: [] }];
  chunks.forEach(({ mark, length }, index) => {
    const start = starts[index] as number;
    if (!mark) {
      sections.at(-1)?.chunks.push(index);
      return;
    }
    const { platforms, shared } = mark;
    const unknown = mark.unknown.map((name) => ({ ...name, from: name.from + start, to: name.to + start }));
    sections.push({ platforms, shared, unknown, at: start + length, chunks: [] });
  });
  return sections;
}

/** Which sections a variant is made of, and for whom. */
interface Plan {
  readonly platforms: readonly Platform[];
  readonly shared: boolean;
  readonly sections: readonly Section[];
}

/** One plan for all platforms that publish the same sections, those of unknown platforms by themselves. */
function ownPlans(sections: readonly Section[]): Plan[] {
  const byPlatform = new Map<Platform, Section[]>();
  const plans: Plan[] = [];
  const byKey = new Map<string, { platforms: Platform[]; sections: readonly Section[] }>();
  for (const section of sections) {
    for (const platform of section.platforms) {
      byPlatform.set(platform, [...(byPlatform.get(platform) ?? []), section]);
    }
    if (!section.shared && section.platforms.length === 0)
      plans.push({ platforms: [], shared: false, sections: [section] });
  }
  for (const [platform, own] of byPlatform) {
    const key = own.map(({ at }) => at).join(' ');
    const known = byKey.get(key);
    if (known) known.platforms.push(platform);
    else byKey.set(key, { platforms: [platform], sections: own });
  }
  for (const plan of byKey.values()) plans.push({ ...plan, shared: false });
  return plans.sort((a, b) => (a.sections[0]?.at ?? 0) - (b.sections[0]?.at ?? 0));
}

function partOf({ chunks, starts }: BodyReading, sections: readonly Section[]): BodyReading {
  const indices = sections.flatMap((section) => section.chunks);
  return {
    chunks: indices.map((index) => chunks[index] as Chunk),
    starts: indices.map((index) => starts[index] as number),
  };
}

/** What lies between the chunks of a part. */
function gapsOf({ chunks, starts }: BodyReading): Span[] {
  const gaps: Span[] = [];
  starts.forEach((to, index) => {
    const before = chunks[index - 1];
    const from = before ? (starts[index - 1] as number) + before.length : to;
    if (from < to) gaps.push({ from, to });
  });
  return gaps;
}

function hasText({ chunks }: BodyReading): boolean {
  return chunks.some(({ unsettled }) => unsettled.length > 0);
}

/** The plan of the shared text; undefined where nobody publishes it: all declared platforms have a text of their own. */
function sharedPlan(draft: Draft, sections: readonly Section[], own: readonly Plan[]): Plan | undefined {
  const taken = new Set(own.flatMap(({ platforms }) => platforms));
  const platforms = draft.platforms.filter((platform) => !taken.has(platform));
  const shared = sections.filter((section) => section.shared);
  const isPublished = draft.platforms.length === 0 ? hasText(partOf(draft.state, shared)) : platforms.length > 0;
  return isPublished ? { platforms, shared: true, sections: shared } : undefined;
}

/** `whole`, in which marks were found, with its variants; `assemble` reads a part of its body as a draft. */
export function variantsOf(whole: Draft, assemble: Assemble): Draft {
  const { state } = whole;
  const sections = sectionsOf(state);
  const own = ownPlans(sections);
  const shared = sharedPlan(whole, sections, own);
  const plans = shared ? [shared, ...own] : own;
  const variants = plans.map((plan, variant): Variant => {
    const { platforms } = plan;
    const part = partOf(state, plan.sections);
    const draft = assemble(part, { platforms, at: plan.sections[0]?.at ?? whole.frontMatter.span.to });
    const unknownPlatforms = plan.sections.flatMap(({ unknown }) => unknown);
    const elsewhere = gapsOf(part);
    return {
      platforms,
      shared: plan.shared,
      draft: { ...draft, elsewhere, unknownPlatforms, state: { ...state, variant } },
    };
  });
  const platforms = [...new Set([...whole.platforms, ...own.flatMap((plan) => plan.platforms)])];
  return { ...whole, platforms, variants, unknownPlatforms: sections.flatMap(({ unknown }) => unknown) };
}

/** What `platform` publishes of a draft, as a draft; the shared text where it has none of its own. */
export function draftFor(draft: Draft, platform: Platform | undefined): Draft {
  if (draft.variants.length === 0) return draft;
  const variant =
    draft.variants.find(({ platforms }) => platform !== undefined && platforms.includes(platform)) ??
    draft.variants.find(({ shared }) => shared) ??
    draft.variants[0];
  return variant?.draft ?? draft;
}
