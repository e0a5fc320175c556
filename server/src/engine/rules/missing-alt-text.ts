import { defineRule, type Fix, type FixText } from '../rule.ts';
import { fold } from '../text/fold.ts';
import type { Link } from '../text/paragraph.ts';

/** Titles by which an author says that an image shows nothing to know: `![](line.png "decorative")`. */
const decorative = /^(?:image )?(?:purement |purely )?(?:decorati(?:ve|f)|decoration|ornement|ornament|presentation)$/;

/** What editors and cameras write in a description's place: it names a file and shows nothing. */
const fileName = /^[^\n]{1,100}\.(?:jpe?g|png|gif|webp|avif|heic|svg|bmp|tiff?)$/i;
const cameraName =
  /^(?:img|dsc[nf]?|pxl|screen ?shot|capture(?: d.ecran)?|whatsapp image|photo|image)[ _-]?(?:[\d _.:-]|\b(?:at|a|du|le|am|pm|h)\b)*$/;
const placeholders = new Set('image img photo picture pic alt illustration visuel figure'.split(' '));

type Lack = 'none' | 'file';

/** What an image's description lacks; undefined where it is one. */
function lackOf(description: string): Lack | undefined {
  const text = description.trim();
  if (text === '' || text === '…') return 'none';
  const words = fold(text);
  return fileName.test(text) || cameraName.test(words) || placeholders.has(words) ? 'file' : undefined;
}

function isDecorative({ title }: Link): boolean {
  return title !== undefined && decorative.test(fold(title.trim()));
}

const shown: FixText[number] = { field: 'shown' };

function describing(from: number, to: number, newText: FixText): readonly Fix[] {
  return [{ title: 'describe', kind: 'field', preferred: true, edits: [{ from, to, newText }] }];
}

export const rule = defineRule({
  id: 'missing-alt-text',
  since: '0.1.0',
  principle: 'talk-to-readers',
  severity: 'information',
  points: 4,
  fixes: ['field'],
  marks: 'words',
  examples: [
    {
      language: 'fr',
      bad: 'Le four remarche. ![](four.jpg)',
      good: 'Le four remarche. ![La porte ouverte, trois pains sur la pelle](four.jpg)',
    },
    {
      language: 'en',
      bad: 'The oven works again. ![](oven.jpg)',
      good: 'The oven works again. ![The door open, three loaves on the peel](oven.jpg)',
    },
  ],
  needs: ({ links }) => links,
  *inParagraph(paragraph) {
    for (const link of paragraph.links) {
      const { alt } = link;
      const lack = alt && !isDecorative(link) && lackOf(alt.text);
      if (!lack) continue;
      yield {
        from: link.from,
        to: link.to,
        message: lack,
        data: { text: alt.text.trim() },
        fixes: ({ from }) => describing(from + alt.from, from + alt.to, [shown]),
      };
    }
  },
  *check({ extent }, { draft }) {
    for (const { from, to, alt, nameEnd } of draft.htmlImages) {
      const lack = alt ? lackOf(alt.text) : 'none';
      if (!lack || from < extent.from || from >= extent.to) continue;
      yield {
        from,
        to,
        message: lack,
        data: { text: alt?.text.trim() ?? '' },
        fixes: () =>
          alt ? describing(alt.from, alt.to, [shown]) : describing(nameEnd, nameEnd, [' alt="', shown, '"']),
      };
    }
  },
});
