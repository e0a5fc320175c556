import type { Draft } from '../../draft.ts';

/** Longer texts are stories. */
const longest = 3000;

/** « Nous avons mangé en terrasse », « on y retournera », "we ordered the pie": who was there as a guest. */
const wasThere =
  /(?<!\p{L})(?:(?:nous|on|j['’]|je) ?(?:y )?(?:avons|avions|avais|a|ai|sommes|étions|étais|suis) (?:\p{L}+ ){0,2}(?:commandée?s?|mangé|d[iî]né|déjeuné|go[uû]té|dégusté|testé|venue?s?|allée?s?|adoré|régalée?s?|servie?s?|accueillie?s?|reçue?s?|déçue?s?)|(?:j['’]|on |nous )y (?:mange|retourn\p{L}+|reviendr\p{L}+)|je (?:le|la|les|vous (?:le|la)) recommande|rien à redire|(?:^|[.!\n] ?|adresse |endroit |établissement |lieu )(?:à|a) (?:éviter|fuir)(?= ?(?:[.!\n]|absolument|$))|seule? (?:bémol|reproche)|(?:m['’]|nous |on |été )(?:(?:a|ont|avons) )?facturée?s?|(?:quelle|grosse|grande|énorme) déception|(?:we|i) (?:\p{L}+ ){0,2}(?:ordered|ate|dined|stayed|were (?:served|seated))|(?:we|i)(?:['’]ll| will| would) (?:\p{L}+ )?(?:go back|return|eat there again|stay there again)|overpriced|to be avoided)(?!\p{L})/iu;

/** Who has what is sold there, bids people come or says where to ring. */
const isHouse =
  /(?<!\p{L})(?:nos|chez nous|contactez|nous (?:vous )?(?:propos|offr|accueill|organis|lanç|ouvr|prépar|serv|attend)\p{L}+|(?:re)?joignez|venez|découvrez|profitez|our|us|we (?:offer|serve|make|sell|host|open|bring)|come|join|discover|https?|www|promo|code|link|lien)(?!\p{L})|@|(?:\d{2}[ .]?){5}/iu;

/** Whether a draft tells of a house as its guests do: what they ate, paid and thought of it. */
export function speaksAsGuest({ text }: Draft): boolean {
  return text.length <= longest && wasThere.test(text) && !isHouse.test(text);
}
