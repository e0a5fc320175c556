import { filledText, plainText } from '../../server/src/engine/fixText.ts';
import type { Fix } from '../../server/src/engine/rule.ts';

/** What an author might write, by what a field asks for. */
const fillings: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  action: ['choisir un four', 'choose an oven'],
  doing: ['cuisant le dimanche', 'baking on Sundays'],
  situation: ['la pâte retombe', 'the dough collapses'],
  provider: ['un potier', 'a potter'],
  whom: ['des boulangères', 'bakers'],
};

function plausible(language: 'fr' | 'en'): (hint: string) => string {
  const at = language === 'fr' ? 0 : 1;
  return (hint) => {
    const filling = fillings[hint];
    if (filling) return filling[at];
    // The name that the draft itself gives.
    if (/^\p{Lu}.*\s\p{Lu}/u.test(hint)) return hint;
    if (/person|handle|mention|who|people/i.test(hint)) return 'lea_p';
    if (/date/i.test(hint)) return language === 'fr' ? '12 mai' : '12 May';
    if (/price/i.test(hint)) return language === 'fr' ? '12 €' : '£12';
    return language === 'fr' ? 'la cuisson au levain' : 'sourdough baking';
  };
}

function apply(text: string, fix: Fix, render: (newText: Fix['edits'][number]['newText']) => string): string {
  let result = '';
  let at = 0;
  for (const edit of fix.edits) {
    if (edit.from < at || edit.to < edit.from || edit.to > text.length)
      throw new Error(`edits out of order in «${fix.title}»`);
    result += text.slice(at, edit.from);
    const first = edit.newText.find((part) => part !== '');
    const written = render(edit.newText);
    // Who fills in the first words of a sentence begins them with a capital.
    const begins = typeof first === 'object' && /(?:^|[.!?…]\s+|\n)$/.test(result);
    result += begins ? written.charAt(0).toUpperCase() + written.slice(1) : written;
    at = edit.to;
  }
  return result + text.slice(at);
}

/** The draft after a fix, its fields left as `…`. */
export function applied(text: string, fix: Fix): string {
  return apply(text, fix, (parts) => plainText(parts).text);
}

/** The draft after a fix whose fields the author has filled in. */
export function appliedAndFilled(text: string, fix: Fix, language: 'fr' | 'en'): string {
  return apply(text, fix, (parts) => filledText(parts, plausible(language)));
}
