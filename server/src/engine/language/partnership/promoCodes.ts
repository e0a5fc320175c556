import { type Paragraph, paragraphFact, type Span } from '../../text/paragraph.ts';
import type { Token } from '../../text/tokens.ts';
import { hasWord } from '../../text/wordTraits.ts';
import { firstNames } from '../names/firstNames.ts';
import { wordSet } from '../wordSet.ts';

/** A promo code that readers are given: "avec mon code promo LEA10". Offsets of its paragraph, the words before it included. */
export interface PromoCode extends Span {
  readonly sentence: number;
  /** It is called the writer's own ("mon code", "my code"), or bears a name. */
  readonly mine: boolean;
}

const words = {
  fr: {
    code: wordSet('code codes'),
    mine: wordSet('mon mes'),
    lead: wordSet(
      'promo reduction reduc remise de parrain createur perso personnel est partenaire exclusif rien que juste pour vous toi mes abonnes abonnees',
    ),
  },
  en: {
    code: wordSet('code codes'),
    mine: wordSet('my'),
    lead: wordSet(
      'promo discount coupon is at checkout personal for off today voucher just you all my followers friends',
    ),
  },
};
/** Before "code": "discount code LEA10", "my promo code". */
const before = wordSet('promo discount coupon voucher personal own special exclusive creator');

const doors = wordSet('door gate lock safe alarm entry access wifi key porte portail alarme cadenas');

const mostBetween = 5;
const leastCode = 3;
const mostCode = 20;

/** What a quotation says. */
function unquoted({ raw }: Paragraph, { from, to }: Span): string {
  return raw.slice(from, to).replace(/^["“«\s]+|["”»\s]+$/g, '');
}

/** What is written from a token to the next space: `LEA10` is two tokens. */
function writtenAt({ raw }: Paragraph, { from }: Token): string {
  return /^[\p{L}\p{N}_-]{1,40}/u.exec(raw.slice(from, from + 40))?.[0] ?? '';
}

/** Capitals, or letters with digits: "LEA10", "WELCOME", "lea15". */
function looksLikeCode(written: string): boolean {
  if (written.length < leastCode || written.length > mostCode) return false;
  if (/^\p{Lu}[\p{Lu}\d_-]+$/u.test(written))
    return !/^(?:PROMO|CODE|QR|X?HTML5?|XML|JSON|YAML|JS|JSX|TS|TSX|CSS3?|SCSS|LESS|BASH|RUST|JAVA|SQL|API|PIN|IBAN|TVA|NAF|APE|ROME|VBA|PHP)$/.test(
      written,
    );
  return /^\p{L}{2,}\d{1,3}$/u.test(written);
}

/** First names that are feasts, seasons or virtues as well: any shop has a code of these. */
const anybodys = wordSet(
  'noel valentin nicolas patrick martin pascal rose april june august summer joy hope faith grace victoire',
);

/** Whether a code carries somebody's first name, as those do that a brand gave to one person: "LOLA20". */
function isSigned(written: string): boolean {
  const letters = /^(\p{L}{3,})\d{1,2}$/u.exec(written)?.[1]?.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters !== undefined && firstNames.has(letters) && !anybodys.has(letters);
}

function shouts(paragraph: Paragraph, sentence: number): boolean {
  const span = paragraph.sentences[sentence];
  return span !== undefined && !/\p{Ll}{3}/u.test(paragraph.own.slice(span.from, span.to));
}

const saysCode = hasWord((word) => words.fr.code.has(word) || words.en.code.has(word));

const percentOff = {
  fr: /-\s?\d+\s?%|\d\s?%\s(?:de (?:réduction|remise|rabais)|offerts?|avec)(?!\p{L})|au moment de payer|(?:à la|en) caisse|au panier|économise[sz]? |livraison (?:gratuite|offerte)/iu,
  en: /\d\s?%\s(?:off|discount)\b|\bat (?:the )?check-?out\b|\b(?:saves?|gets) you\b|\bfree (?:delivery|shipping)\b|\bmonths? free\b/i,
};

const enthuses =
  /(?<!\p{L})(?:obsessed|loving|i love|my (?:new|favou?rite|go-to|skin|hair)|can['’]t (?:live|stop)|fan de|j['’]adore|mon (?:nouve|coup de)|ma nouvelle|addict|conquise?)/iu;

/** "20% off with BETH20", « -20 % avec LOLA20 »: a code that bears a name needs not be called one beside its discount. */
function uncalledCodes(paragraph: Paragraph): PromoCode[] {
  const { language, own, sentences, tokens } = paragraph;
  if (language === 'und' || !percentOff[language].test(own)) return [];
  return tokens.flatMap((token): PromoCode[] => {
    const span = sentences[token.sentence];
    if (token.kind !== 'word' || !span || !percentOff[language].test(own.slice(span.from, span.to))) return [];
    const written = writtenAt(paragraph, token);
    // "PVGIS-SARAH3" is a name of two parts.
    if (!/^\p{Lu}{3,}\d{1,2}$/u.test(written) || own.charAt(token.from - 1) === '-') return [];
    // "Obsessed with it, JESS20 for 20% off": somebody who loves it and has a code of the discount's figure.
    const figure = new RegExp(`(?<!\\d)${/\d+/.exec(written)?.[0]}\\s?%`).test(own);
    if (!isSigned(written) && !(figure && enthuses.test(own))) return [];
    return [{ from: token.from, to: token.from + written.length, sentence: token.sentence, mine: true }];
  });
}

/** The promo codes that a paragraph gives away, in order. */
export const promoCodesOf = paragraphFact((paragraph: Paragraph): readonly PromoCode[] => {
  const { language, sentences, tokens } = paragraph;
  if (language === 'und') return [];
  if (!sentences.some((_, index) => saysCode(paragraph, index))) return uncalledCodes(paragraph);
  const { code, mine, lead } = words[language];
  const found: PromoCode[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || !code.has(token.folded) || shouts(paragraph, token.sentence)) continue;
    // "Codé" is what a developer did.
    if (/[éÉ]/.test(paragraph.raw.charAt(token.to - 1))) continue;
    let first = at;
    while (tokens[first - 1]?.sentence === token.sentence && before.has(tokens[first - 1]?.folded ?? '')) first--;
    const isMine = tokens[first - 1]?.sentence === token.sentence && mine.has(tokens[first - 1]?.folded ?? '');
    if (isMine) first--;
    // "The door code is HAZEL42" opens a door.
    const opens = tokens[first - 1];
    if (opens?.sentence === token.sentence && doors.has(opens.folded)) continue;
    for (let index = at + 1, passed = 0; index < tokens.length && passed <= mostBetween; index++) {
      const next = tokens[index] as Token;
      if (next.sentence !== token.sentence) break;
      const written = next.kind === 'word' ? writtenAt(paragraph, next) : '';
      const quotation =
        next.kind === 'object' ? paragraph.quotations.find(({ from }) => from === next.from) : undefined;
      // Code "now days" is a developer’s; a promo code in quotation marks is one word.
      const quoted = quotation !== undefined && !/\S\s\S/.test(unquoted(paragraph, quotation));
      // "My code is WORKING": a word that is stressed.
      const stressed = isMine && /^(?:is|est)$/.test(tokens[at + 1]?.folded ?? '') && !/\d/.test(written);
      if (quoted || (looksLikeCode(written) && !stressed)) {
        const to = quoted ? next.to : next.from + written.length;
        found.push({
          from: (tokens[first] as Token).from,
          to,
          sentence: token.sentence,
          mine: isMine || isSigned(quoted ? unquoted(paragraph, next) : written),
        });
        break;
      }
      const passes =
        next.kind === 'punctuation' ? /[:→«"'“(=-]/.test(next.folded) : next.kind === 'emoji' || lead.has(next.folded);
      if (!passes) break;
      passed++;
    }
  }
  return found;
});
