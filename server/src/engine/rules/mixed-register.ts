import type { Draft, PlacedParagraph } from '../draft.ts';
import { type Address, addressesOf, hasTuWords, hasVousWords } from '../language/persons/addresses.fr.ts';
import { postKindOf } from '../language/postKind/postKindOf.ts';
import { inRegister } from '../rewrite/register.ts';
import { defineRule, type Fix, type FixEdit } from '../rule.ts';
import { joiner } from '../text/characters.ts';
import { draftFact } from '../text/draftFact.ts';
import { gather, someShow } from '../text/gather.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { shortened } from '../text/shortened.ts';

interface PlacedAddress {
  readonly placed: PlacedParagraph;
  readonly address: Address;
}

type Register = Address['register'];

/** Who is answered, thanked or mourned is not the reader. */
const toSomebodyElse: ReadonlySet<string> = new Set(['reply', 'thanks', 'condolences', 'congratulation']);

/** The words that say tu or vous to the readers of a draft, its posts taken as one; none where several people are meant. */
function addressesOfDraft(draft: Draft): readonly PlacedAddress[] {
  if (draft.posts.some(({ own }) => someShow(own, speaksToSeveral))) return [];
  return draft.posts.flatMap(({ own }) =>
    gather(own, addressesIn).map(({ placed, found }) => ({ placed, address: found })),
  );
}

function addressesIn(paragraph: Paragraph): readonly Address[] {
  return addressesOf(paragraph).all;
}

const speaksToSeveral = (paragraph: Paragraph): boolean => addressesOf(paragraph).plural;

/** Whether a draft speaks in both ways, told fast: nearly none does. */
function mayMix(draft: Draft): boolean {
  return [hasTuWords, hasVousWords].every((says) => draft.posts.some(({ own }) => someShow(own, says)));
}

/** The register that a draft leaves now and then, and where; undefined where it keeps to one. */
const strayAddresses = draftFact((draft): { stray: readonly PlacedAddress[]; even: boolean } | undefined => {
  if (!mayMix(draft)) return undefined;
  const all = addressesOfDraft(draft);
  const said = (register: Register): PlacedAddress[] => all.filter(({ address }) => address.register === register);
  const [tu, vous] = [said('tu'), said('vous')];
  if (![tu, vous].every((some) => some.some(({ address }) => address.direct))) return undefined;
  if (draft.posts.some((post) => toSomebodyElse.has(postKindOf(post)))) return undefined;
  // On a par, the first word of address gives the tone.
  const keepsTu = tu.length === vous.length ? all[0]?.address.register === 'tu' : tu.length > vous.length;
  return { stray: keepsTu ? vous : tu, even: tu.length === vous.length };
});

/** All of `said` with the other pronoun; none where one change is not certain. */
function registerFix(said: readonly PlacedAddress[], target: Register, kind: Fix['kind']): readonly Fix[] {
  const edits: FixEdit[] = [];
  for (const placed of new Set(said.map((each) => each.placed))) {
    const addresses = said.filter((each) => each.placed === placed).map(({ address }) => address);
    const converted = inRegister(placed.paragraph, addresses, target);
    if (!converted) return [];
    for (const { from, to, text } of converted) {
      if (placed.paragraph.raw.slice(from, to).includes(String.fromCharCode(joiner))) return [];
      edits.push({ from: from + placed.from, to: to + placed.from, newText: [text] });
    }
  }
  return edits.length > 0 ? [{ title: target, kind, preferred: true, wholePost: true, edits }] : [];
}

export const rule = defineRule({
  id: 'mixed-register',
  since: '0.1.0',
  principle: 'talk-to-readers',
  severity: 'information',
  points: 5,
  fixes: ['rewrite', 'choice'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Vous cherchez un four d’occasion ? Regardez nos annonces, et dis-moi ce que tu en penses.',
      good: 'Vous cherchez un four d’occasion ? Regardez nos annonces, et dites-moi ce que vous en pensez.',
    },
  ],
  *check(post, { draft }) {
    if (draft.language !== 'fr') return;
    const mixture = strayAddresses(draft);
    const first = mixture?.stray.find(({ address }) => address.direct);
    if (!mixture || !first || first.placed.from < post.from || first.placed.from >= post.to) return;
    const { stray, even } = mixture;
    const { register } = first.address;
    const from = first.placed.from + first.address.from;
    const to = first.placed.from + first.address.to;
    yield {
      from,
      to,
      message: register,
      data: { text: shortened(draft.text.slice(from, to)) },
      related: stray
        .filter((other) => other !== first)
        .map(({ placed, address }) => ({
          from: placed.from + address.from,
          to: placed.from + address.to,
          message: register,
        })),
      fixes: () => registerFix(stray, register === 'tu' ? 'vous' : 'tu', even ? 'choice' : 'rewrite'),
    };
  },
});
